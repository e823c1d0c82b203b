import { describe, expect, it } from "vitest";
import {
  answerTestsIn,
  askIfSchema,
  holds,
  isRuledOut,
  toAskIf,
  type WrittenAskIf,
} from "../../src/flow/ask-if.ts";
import { formatPath } from "../../src/lib/issue.ts";

/** Answers by question; a question that is not there has none. */
const answers: Readonly<Record<string, readonly string[]>> = {
  where: ["rock"],
  against: ["rain", "wind"],
  budget: [],
};

/** Whether it holds, is ruled out, or hangs on an answer nobody has given. */
function check(written: WrittenAskIf): "holds" | "ruled out" | "open" {
  const condition = toAskIf(written);
  const [yes, no] = [holds(condition, chosen), isRuledOut(condition, chosen)];
  expect(yes && no).toBe(false);
  return yes ? "holds" : no ? "ruled out" : "open";
}

function chosen(question: string): readonly string[] | undefined {
  return answers[question];
}

const yes: WrittenAskIf = { where: { eq: "rock" } };
const no: WrittenAskIf = { where: { eq: "town" } };
const open: WrittenAskIf = { when: { eq: "winter" } };

describe("a test of an answer", () => {
  it.each<[WrittenAskIf, string]>([
    [yes, "holds"],
    [no, "ruled out"],
    [open, "open"],
    [{ where: { any_of: ["town", "rock"] } }, "holds"],
    [{ where: { none_of: ["town"] } }, "holds"],
    [{ where: { none_of: ["town", "rock"] } }, "ruled out"],
    [{ against: { any_of: ["cold", "wind"] } }, "holds"],
    [{ against: { none_of: ["cold", "wind"] } }, "ruled out"],
    // Nobody has said that it is not for winter.
    [{ when: { none_of: ["winter"] } }, "open"],
    [{ where: { answered: true } }, "holds"],
    [{ where: { answered: false } }, "ruled out"],
    [{ when: { answered: true } }, "ruled out"],
    [{ when: { answered: false } }, "holds"],
    // A number of the shopper's own is an answer and none of the options.
    [{ budget: { answered: true } }, "holds"],
    [{ budget: { none_of: ["low"] } }, "holds"],
    [{ budget: { eq: "low" } }, "ruled out"],
  ])("%j %s", (written, expected) => {
    expect(check(written)).toBe(expected);
  });
});

describe("all, any and not, where some answers are open", () => {
  it.each<[WrittenAskIf, string]>([
    [{ all: [yes, yes] }, "holds"],
    [{ all: [yes, no] }, "ruled out"],
    [{ all: [yes, open] }, "open"],
    [{ all: [no, open] }, "ruled out"],
    [{ any: [no, yes] }, "holds"],
    [{ any: [no, no] }, "ruled out"],
    [{ any: [no, open] }, "open"],
    [{ any: [yes, open] }, "holds"],
    [{ not: yes }, "ruled out"],
    [{ not: no }, "holds"],
    [{ not: open }, "open"],
    [{ not: { any: [no, open] } }, "open"],
    [{ not: { all: [no, open] } }, "holds"],
    // Several questions side by side must all hold.
    [{ where: { eq: "rock" }, against: { eq: "rain" } }, "holds"],
    [{ where: { eq: "town" }, when: { eq: "winter" } }, "ruled out"],
    [{ where: { eq: "rock" }, when: { eq: "winter" } }, "open"],
  ])("%j %s", (written, expected) => {
    expect(check(written)).toBe(expected);
  });
});

describe("askIfSchema", () => {
  it.each([
    [{ where: { eq: "rock" } }, true],
    [{ all: [{ any: [{ not: { where: { eq: "rock" } } }] }] }, true],
    [{ where: "rock" }, false],
    [{ where: { eq: 5 } }, false],
    [{ where: { any_of: [] } }, false],
    [{ where: { any_of: [""] } }, false],
    [{ where: { answered: "yes" } }, false],
    [{ where: { eq: "a", none_of: ["b"] } }, false],
    [{ all: [] }, false],
    [{ not: [] }, false],
    ["where", false],
  ])("%j: %s", (written, expected) => {
    expect(askIfSchema.safeParse(written).success).toBe(expected);
  });
});

describe("answerTestsIn", () => {
  it.each<[WrittenAskIf, readonly string[]]>([
    [yes, ["x.where"]],
    [{ where: { eq: "a" }, when: { eq: "b" } }, ["x.where", "x.when"]],
    [{ any: [yes, { not: open }] }, ["x.any[0].where", "x.any[1].not.when"]],
    [{ all: [{ all: [no] }, yes] }, ["x.all[0].all[0].where", "x.all[1].where"]],
  ])("%j stands at %j", (written, expected) => {
    expect(answerTestsIn(written, ["x"]).map(({ path }) => formatPath(path))).toEqual(expected);
  });
});
