import { expect, test } from "vitest";
import { askTogether } from "../../../src/adapters/log/asked-together.ts";

function ask() {
  const questions: (readonly string[])[] = [];
  const find = askTogether(async (keys: readonly string[]) => {
    questions.push(keys);
    if (keys.includes("broken")) throw new Error("broken");
    return new Map(keys.filter((key) => key !== "nobody").map((key) => [key, key.toUpperCase()]));
  }, 3);
  return { find, questions };
}

test.each<[string, readonly string[], readonly (string | undefined)[], readonly string[][]]>([
  ["one", ["a"], ["A"], [["a"]]],
  ["several at once", ["a", "b"], ["A", "B"], [["a", "b"]]],
  ["the same twice", ["a", "a"], ["A", "A"], [["a"]]],
  ["one that is not there", ["a", "nobody"], ["A", undefined], [["a", "nobody"]]],
  [
    "more than are asked for at a time",
    ["a", "b", "c", "d"],
    ["A", "B", "C", "D"],
    [["a", "b", "c"], ["d"]],
  ],
])("%s", async (_, keys, expected, asked) => {
  const { find, questions } = ask();
  expect(await Promise.all(keys.map(find))).toEqual(expected);
  expect(questions).toEqual(asked);
});

test("who asks later asks anew", async () => {
  const { find, questions } = ask();
  await find("a");
  await find("a");
  expect(questions).toEqual([["a"], ["a"]]);
});

test("what fails fails for those who asked together, and for nobody after them", async () => {
  const { find } = ask();
  const results = await Promise.allSettled([find("a"), find("broken")]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await find("a")).toBe("A");
});
