import { expect, it } from "vitest";
import { remembered } from "../../src/lib/remembered.ts";

it("works out once for each object, even nothing", () => {
  let asked = 0;
  const sizeOf = remembered((list: readonly number[]) => {
    asked += 1;
    return list.length === 0 ? undefined : list.length;
  });
  const [one, other, none] = [[1], [1, 2], []];
  expect([one, other, none, one, none, other].map(sizeOf)).toEqual([
    1,
    2,
    undefined,
    1,
    undefined,
    2,
  ]);
  expect(asked).toBe(3);
});
