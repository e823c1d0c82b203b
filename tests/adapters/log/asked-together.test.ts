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

/** The first question waits until it is told to be answered. */
function askSlowly() {
  const questions: (readonly string[])[] = [];
  let answer = (): void => {};
  const first = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const find = askTogether(async (keys: readonly string[]) => {
    questions.push(keys);
    if (questions.length === 1) await first;
    return new Map(keys.map((key) => [key, key.toUpperCase()]));
  }, 3);
  return { find, questions, answer: () => answer() };
}

async function nextRound(): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}

test("while a question is under way, the next ones gather over several rounds", async () => {
  const { find, questions, answer } = askSlowly();
  const found = [find("a")];
  await nextRound();
  found.push(find("b"));
  await nextRound();
  found.push(find("c"));
  answer();
  expect(await Promise.all(found)).toEqual(["A", "B", "C"]);
  expect(questions).toEqual([["a"], ["b", "c"]]);
});

test("a question that is never answered holds nobody up", async () => {
  const { find, questions } = askSlowly();
  const never = find("a");
  await nextRound();
  expect(await find("b")).toBe("B");
  expect(questions).toEqual([["a"], ["b"]]);
  expect(await Promise.race([never, Promise.resolve("open")])).toBe("open");
});
