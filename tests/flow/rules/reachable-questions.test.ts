import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applies, type Answer, type Answers } from "../../../src/flow/answer.ts";
import { parseFlow, type FlowDocument } from "../../../src/flow/parse-flow.ts";
import type { Flow, OptionId, Question, QuestionId } from "../../../src/flow/flow.ts";
import { reachableQuestions } from "../../../src/flow/rules/reachable-questions.ts";
import { formatYaml } from "../../../src/lib/format-yaml.ts";
import { demand } from "../../fixtures/small-shop.ts";
import { expectIssues, smallCatalog, smallFacets } from "./expect-issues.ts";

/**
 * Questions, each in two lines from line 6 on, the condition in column 14 of the second. The
 * options of a single and a multi question are a and b; an amount is typed.
 */
function flowAsking(questions: readonly (readonly [id: string, kind: string, more?: string])[]) {
  const lines = questions.map(([id, kind, more = "enabled: true"]) => {
    const typed = kind === "budget" || kind === "range" || kind === "place";
    const options = typed
      ? ""
      : "options: [{ id: a, label: { en: A } }, { id: b, label: { en: B } }],";
    return `  - { id: ${id}, ask: { en: Q }, kind: ${kind}, ${options}\n      ${more} }`;
  });
  return `schema: 1
id: small
title: { en: Small }
catalog: small
questions:
${lines.join("\n")}
`;
}

const where = ["where", "single"] as const;
const many = ["many", "multi"] as const;
const hint = "(its condition contradicts itself, or waits for a question that cannot come up)";

describe("a question no answers lead to", () => {
  it.each([
    [
      "excludes what it demands",
      [where, ["q", "single", "ask_if: { all: [{ where: { eq: a } }, { where: { eq: b } }] }"]],
      [9],
    ],
    [
      "excludes every answer",
      [where, ["q", "single", "ask_if: { where: { none_of: [a, b] } }"]],
      [9],
    ],
    [
      "excludes every choice",
      [many, ["q", "single", "ask_if: { many: { none_of: [a, b] } }"]],
      [9],
    ],
    [
      "demands the opposite of every answer",
      [where, ["q", "single", "ask_if: { not: { where: { any_of: [a, b] } } }"]],
      [9],
    ],
    [
      "demands and excludes one choice",
      [many, ["q", "single", "ask_if: { all: [{ many: { eq: a } }, { many: { none_of: [a] } }] }"]],
      [9],
    ],
    [
      "demands an answer and none",
      [
        where,
        ["q", "single", "ask_if: { all: [{ where: { eq: a } }, { where: { answered: false } }] }"],
      ],
      [9],
    ],
    [
      "waits for itself in a circle",
      [
        ["p", "single", "ask_if: { q: { eq: a } }"],
        ["q", "single", "ask_if: { p: { eq: a } }"],
      ],
      [7, 9],
    ],
    [
      "waits for one that waits in a circle",
      [
        ["p", "single", "ask_if: { q: { eq: a } }"],
        ["q", "single", "ask_if: { p: { eq: a } }"],
        ["r", "single", "ask_if: { p: { answered: true } }"],
      ],
      [7, 9, 11],
    ],
    [
      "waits for one that is switched off",
      [
        ["off", "single", "enabled: false"],
        ["q", "single", "ask_if: { off: { eq: a } }"],
      ],
      [9],
    ],
    [
      "waits for one no answers lead to",
      [
        where,
        ["p", "single", "ask_if: { where: { none_of: [a, b] } }"],
        ["q", "single", "ask_if: { p: { eq: a } }"],
      ],
      [9, 11],
    ],
    [
      "has only impossible alternatives",
      [
        where,
        [
          "q",
          "single",
          "ask_if: { any: [{ where: { none_of: [a, b] } }, { not: { where: { any_of: [a, b] } } }] }",
        ],
      ],
      [9],
    ],
    [
      "denies what always holds",
      [
        where,
        [
          "q",
          "single",
          "ask_if: { not: { any: [{ where: { eq: a } }, { where: { none_of: [a] } }] } }",
        ],
      ],
      [9],
    ],
  ] as const)("%s", (_, questions, lines) => {
    expectIssues(
      reachableQuestions,
      flowAsking(questions),
      lines.map((line) => `unreachable-question ${line}:15 ${hint}`),
    );
  });
});

describe("no issue", () => {
  it.each([
    ["one answer leads to it", [where, ["q", "single", "ask_if: { where: { eq: b } }"]]],
    ["any but one", [where, ["q", "single", "ask_if: { where: { none_of: [a] } }"]]],
    ["the opposite of one", [where, ["q", "single", "ask_if: { not: { where: { eq: a } } }"]]],
    ["as long as it is open", [where, ["q", "single", "ask_if: { where: { answered: false } }"]]],
    [
      "two choices at once",
      [many, ["q", "single", "ask_if: { all: [{ many: { eq: a } }, { many: { eq: b } }] }"]],
    ],
    [
      "one choice without the other",
      [many, ["q", "single", "ask_if: { many: { eq: a, }, where: { answered: false } }"], where],
    ],
    [
      "an amount is none of the options",
      [
        ["price", "budget"],
        ["q", "single", "ask_if: { price: { answered: true } }"],
      ],
    ],
    [
      "a typed amount",
      [
        ["price", "budget", "options: [{ id: a, label: { en: A } }]"],
        ["q", "single", "ask_if: { price: { none_of: [a] } }"],
      ],
    ],
    [
      "a place that was written",
      [
        ["trip", "place", "options: [{ id: a, label: { en: A } }]"],
        ["q", "single", "ask_if: { trip: { none_of: [a] } }"],
      ],
    ],
    [
      "a chain",
      [
        where,
        ["p", "single", "ask_if: { where: { eq: a } }"],
        ["q", "single", "ask_if: { p: { eq: b } }"],
      ],
    ],
    [
      "in whatever order they stand",
      [
        ["q", "single", "ask_if: { p: { eq: b } }"],
        ["p", "single", "ask_if: { where: { eq: a } }"],
        where,
      ],
    ],
    [
      "one alternative is possible",
      [
        where,
        ["q", "single", "ask_if: { any: [{ where: { none_of: [a, b] } }, { where: { eq: a } }] }"],
      ],
    ],
    [
      "switched off on purpose",
      [where, ["q", "single", "enabled: false, ask_if: { where: { none_of: [a, b] } }"]],
    ],
    // What does not exist is another rule's concern, and so is what waits for it.
    [
      "a question that is misspelt",
      [
        where,
        ["q", "single", "ask_if: { wher: { eq: a } }"],
        ["r", "single", "ask_if: { q: { eq: a } }"],
      ],
    ],
    [
      "an option that is misspelt",
      [
        where,
        ["q", "single", "ask_if: { where: { eq: aa } }"],
        ["r", "single", "ask_if: { q: { eq: a } }"],
      ],
    ],
  ] as const)("%s", (_, questions) => {
    expectIssues(reachableQuestions, flowAsking(questions), []);
  });
});

describe("against walking through all conversations", () => {
  const ids = ["p", "q", "r"];
  const test = fc.oneof(
    fc.record({ eq: fc.constantFrom("a", "b") }),
    fc.record({ none_of: fc.constantFrom(["a"], ["a", "b"]) }),
    fc.record({ answered: fc.boolean() }),
  );
  const leaf = fc.tuple(fc.constantFrom(...ids), test).map(([id, one]) => ({ [id]: one }));
  const pair = fc.tuple(leaf, leaf);
  const condition = fc.oneof(
    leaf,
    leaf.map((not) => ({ not })),
    pair.map((all) => ({ all })),
    pair.map((any) => ({ any })),
    pair.map((any) => ({ not: { any } })),
  );
  const kind = fc.constantFrom("single", "multi");
  const question = fc.tuple(kind, fc.option(condition, { nil: undefined }));

  it("what is called unreachable never comes up", () => {
    fc.assert(
      fc.property(fc.tuple(question, question, question), (drawn) => {
        const questions = drawn.map(([kind, ask_if], at) => ({
          id: ids[at],
          ask: { en: "Q" },
          kind,
          ...(ask_if === undefined ? {} : { ask_if }),
          options: ["a", "b"].map((id) => ({ id, label: { en: id } })),
        }));
        const document = { schema: 1, id: "x", title: { en: "X" }, catalog: "small", questions };
        const parsed = demand(parseFlow({ text: formatYaml(document), revision: "r" }));
        const { flow } = parsed;
        const reported = reportedIn(parsed);
        const come = walk(flow);
        for (const [at, { id }] of flow.questions.entries()) {
          if (reported.includes(at)) expect(come).not.toContain(id);
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});

function reportedIn(document: FlowDocument): readonly unknown[] {
  const context = { ...document, catalog: smallCatalog, facets: smallFacets };
  return reachableQuestions(context).map(({ path }) => path[1]);
}

/** The questions that come up in some conversation, by trying every answer to every question. */
function walk(flow: Flow): ReadonlySet<QuestionId> {
  const met = new Set<QuestionId>();
  const seen = new Set<string>();
  const step = (answers: Answers): void => {
    const key = JSON.stringify([...answers].toSorted(([a], [b]) => a.localeCompare(b)));
    if (seen.has(key)) return;
    seen.add(key);
    for (const question of flow.questions) {
      if (answers.has(question.id) || !applies(flow, question.id, answers)) continue;
      met.add(question.id);
      for (const answer of answersTo(question)) step(new Map([...answers, [question.id, answer]]));
    }
  };
  step(new Map());
  return met;
}

function answersTo({ kind }: Question): readonly Answer[] {
  const choices = kind === "multi" ? [["a"], ["b"], ["a", "b"]] : [["a"], ["b"]];
  const chosen = choices.map((options): Answer => ({
    type: "options",
    options: options.map((id) => id as OptionId),
  }));
  return [{ type: "unsure" }, ...chosen];
}
