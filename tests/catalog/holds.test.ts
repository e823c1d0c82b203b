import { describe, expect, it } from "vitest";
import { toCondition, type WrittenCondition } from "../../src/catalog/condition.ts";
import { holds } from "../../src/catalog/holds.ts";

const jacket = { kind: "jacket", hood: true, weight_g: 300, activity: ["hiking", "city"] };

function check(written: WrittenCondition, expected: boolean | undefined): void {
  expect(holds(toCondition(written), jacket)).toBe(expected);
}

describe("holds", () => {
  it.each<[WrittenCondition, boolean | undefined]>([
    [{ kind: { eq: "jacket" } }, true],
    [{ kind: { eq: "shoes" } }, false],
    [{ hood: { eq: true } }, true],
    [{ fit: { eq: "slim" } }, undefined],
    [{ kind: { any_of: ["shoes", "jacket"] } }, true],
    [{ kind: { none_of: ["shoes"] } }, true],
    [{ kind: { none_of: ["jacket"] } }, false],
    [{ activity: { eq: "city" } }, true],
    [{ activity: { all_of: ["city", "hiking"] } }, true],
    [{ activity: { all_of: ["city", "skiing"] } }, false],
    [{ activity: { none_of: ["city"] } }, false],
    [{ weight_g: { gte: 300, lte: 300 } }, true],
    [{ weight_g: { gt: 300 } }, false],
    [{ weight_g: { lt: 300 } }, false],
    [{ weight_g: { lt: 301 } }, true],
    [{ kind: { gte: 3 } }, undefined],
    [{ weight_g: { prefer: "lower" } }, undefined],
    [{ kind: { eq: "jacket" }, fit: { eq: "slim" } }, undefined],
    [{ kind: { eq: "shoes" }, fit: { eq: "slim" } }, false],
    [{ any: [{ kind: { eq: "jacket" } }, { fit: { eq: "slim" } }] }, true],
    [{ any: [{ kind: { eq: "shoes" } }, { fit: { eq: "slim" } }] }, undefined],
    [{ any: [{ kind: { eq: "shoes" } }, { hood: { eq: false } }] }, false],
    [{ not: { kind: { eq: "shoes" } } }, true],
    [{ not: { fit: { eq: "slim" } } }, undefined],
  ])("%j → %s", check);
});
