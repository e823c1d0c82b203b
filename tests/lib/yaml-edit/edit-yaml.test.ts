import { readFileSync } from "node:fs";
import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  integer,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyEdit, type YamlEdit } from "../../../src/lib/yaml-edit/apply-edit.ts";
import type { YamlDocument } from "../../../src/lib/yaml-document.ts";
import { editYaml } from "../../../src/lib/yaml-edit/edit-yaml.ts";

const flow = `# Our jackets
schema: 1
title: { en: Find it, de: "Finde sie" } # both

questions:
  # first of all
  - id: where
    ask: { en: Where? }
    kind: single
    options:
      - id: town   # the city
        wish: { style: { eq: casual } }
      - id: alps
        must:
          hood: { eq: true } # always

  # then
  - id: when
    ask:
      en: When?
    kind: single
    options: [{ id: now }, { id: later, weight: 2 }]

  - { id: who, ask: { en: Who? }, kind: yes-no }
`;

function edited(text: string, ...edits: readonly YamlEdit[]): string {
  const result = editYaml(text, edits, ["schema", "id", "ask", "why", "kind", "must", "options"]);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

/** The lines that are new or gone, as `diff` shows them. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const width = now.length + 1;
  /** How many lines both share from these places on. */
  const table = new Uint16Array((old.length + 1) * width);
  const shared = (a: number, b: number): number => table[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      table[a * width + b] =
        old[a] === now[b] ? shared(a + 1, b + 1) + 1 : Math.max(shared(a + 1, b), shared(a, b + 1));
    }
  }
  const lines: string[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) [a, b] = [a + 1, b + 1];
    else if (b >= now.length || (a < old.length && shared(a + 1, b) >= shared(a, b + 1))) {
      lines.push(`-${old[a]}`);
      a += 1;
    } else {
      lines.push(`+${now[b]}`);
      b += 1;
    }
  }
  return lines;
}

const cases: readonly (readonly [string, YamlEdit, readonly string[]])[] = [
  [
    "a text keeps its comment and its quotes",
    { op: "set", path: ["title", "de"], value: "Finde: sie" },
    [
      '-title: { en: Find it, de: "Finde sie" } # both',
      '+title: { en: Find it, de: "Finde: sie" } # both',
    ],
  ],
  [
    "a language joins the others on their line",
    { op: "set", path: ["questions", 0, "ask", "de"], value: "Wo, bitte?" },
    ["-    ask: { en: Where? }", '+    ask: { en: Where?, de: "Wo, bitte?" }'],
  ],
  [
    "a language joins the others below",
    { op: "set", path: ["questions", 1, "ask", "de"], value: "Wann?" },
    ["+      de: Wann?"],
  ],
  [
    "a new key stands where it usually does",
    { op: "set", path: ["questions", 0, "why", "en"], value: "Because." },
    ["+    why: { en: Because. }"],
  ],
  [
    "one attribute more",
    {
      op: "set",
      path: ["questions", 0, "options", 1, "must"],
      value: { hood: { eq: true }, weight_g: { lte: 400 } },
    },
    ["+          weight_g: { lte: 400 }"],
  ],
  [
    "the first key of an element",
    { op: "set", path: ["questions", 0, "id"], value: "place" },
    ["-  - id: where", "+  - id: place"],
  ],
  [
    "an option goes, and the comment on its line with it",
    { op: "remove", path: ["questions", 0, "options", 0] },
    ["-      - id: town   # the city", "-        wish: { style: { eq: casual } }"],
  ],
  [
    "the last attribute goes",
    { op: "remove", path: ["questions", 0, "options", 1, "must", "hood"] },
    ["-        must:", "-          hood: { eq: true } # always", "+        must: {} # always"],
  ],
  [
    "an option on one line goes",
    { op: "remove", path: ["questions", 1, "options", 0] },
    [
      "-    options: [{ id: now }, { id: later, weight: 2 }]",
      "+    options: [{ id: later, weight: 2 }]",
    ],
  ],
  [
    "an option joins the others",
    {
      op: "insert",
      path: ["questions", 0, "options"],
      at: 1,
      value: { id: "sea", label: { en: "At sea" } },
    },
    ["+      - id: sea", "+        label: { en: At sea }"],
  ],
  [
    "options where there were none",
    { op: "insert", path: ["questions", 2, "options"], at: 0, value: { id: "yes" } },
    [
      "-  - { id: who, ask: { en: Who? }, kind: yes-no }",
      "+  - { id: who, ask: { en: Who? }, kind: yes-no, options: [{ id: yes }] }",
    ],
  ],
  [
    "a question moves with its comment",
    { op: "move", path: ["questions", 1], to: 2 },
    [
      "-",
      "-  - { id: who, ask: { en: Who? }, kind: yes-no }",
      "+  - { id: who, ask: { en: Who? }, kind: yes-no }",
      "+",
    ],
  ],
  [
    "a copy stands behind",
    { op: "copy", path: ["questions", 0, "options", 1] },
    ["+      - id: alps", "+        must:", "+          hood: { eq: true }"],
  ],
];

describe("an edit of YAML", () => {
  test.each(cases)("%s", (_name, edit, lines) => {
    const after = edited(flow, edit);
    expect([...changedLines(flow, after)].sort()).toEqual([...lines].sort());
  });

  test("is made in a document with Windows line ends", () => {
    const after = edited(flow.replaceAll("\n", "\r\n"), {
      op: "set",
      path: ["questions", 1, "why"],
      value: { en: "x" },
    });
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(parse(after)).toMatchObject({ questions: [{}, { why: { en: "x" } }, {}] });
  });

  test.each([
    ["of a hundred thousand brackets", "[".repeat(100_000)],
    [
      "of ten thousand anchors",
      Array.from({ length: 10_000 }, (_, at) => `k${at}: &n${at} 1`).join("\n"),
    ],
    ["of a hundred thousand lines", "# x\n".repeat(100_000)],
    [
      "that unfolds without end",
      Array.from({ length: 10 }, (_, level) => {
        const below = level === 0 ? "x" : `*a${level - 1}`;
        return `a${level}: &a${level} [${Array.from({ length: 9 }, () => below).join(", ")}]`;
      }).join("\n"),
    ],
  ])("is not made in a text %s", (_, text) => {
    const tried = editYaml(text, [{ op: "set", path: ["id"], value: "x" }]);
    expect(tried).toMatchObject({ ok: false });
  });

  test("leaves an anchor and what refers to it right", () => {
    const text = "a: &x { n: 1 }\nb: *x\nc: 2 # two\n";
    expect(parse(edited(text, { op: "set", path: ["c"], value: 3 }))).toEqual({
      a: { n: 1 },
      b: { n: 1 },
      c: 3,
    });
    const shared = editYaml(text, [{ op: "set", path: ["b", "n"], value: 5 }]);
    if (shared.ok) expect(parse(shared.text)).toEqual({ a: { n: 1 }, b: { n: 5 }, c: 2 });
  });

  test.each([
    [{ op: "remove", path: ["questions", 9] }, "there is no element 10"],
    [{ op: "set", path: ["schema", "x"], value: 1 }, 'there is nothing that could have "x"'],
    [{ op: "insert", path: ["title"], at: 0, value: 1 }, "there is something else at this place"],
  ] as const)("that cannot be made says why: %o", (edit, reason) => {
    expect(editYaml(flow, [{ op: "set", path: ["schema"], value: 2 }, edit])).toEqual({
      ok: false,
      reason,
    });
  });
});

const shipped = ["outdoor-jackets", "outdoor-shoes", "outdoor-shop"].map((name) =>
  readFileSync(new URL(`../../../flows/${name}.yaml`, import.meta.url), "utf8"),
);

const read = new Map<string, unknown>();

/** What the library reads; in a row of edits every text is asked about several times. */
function plain(text: string): unknown {
  if (!read.has(text)) read.set(text, parse(text));
  return read.get(text);
}

/** Texts that YAML could mistake for something else. */
const hardText = oneof(
  string({ maxLength: 30 }),
  constantFrom(
    "yes",
    "no",
    "null",
    "1.5",
    "a: b",
    "- x",
    "# no comment",
    "'",
    '"',
    "{",
    "[a, b]",
    "  x",
    "x ",
    "two\nlines",
    "&a",
    "*a",
    "!x",
    "%",
    "@",
    "`",
    "true",
    "~",
    "",
  ),
);

const text = record({ en: hardText, de: hardText });

const anyEdit = record({
  kind: constantFrom("text", "effect", "remove", "move", "copy", "insert", "question"),
  question: integer({ min: 0, max: 30 }),
  option: integer({ min: 0, max: 30 }),
  to: integer({ min: 0, max: 30 }),
  text,
  words: array(hardText, { minLength: 1, maxLength: 8 }),
  effect: dictionary(
    constantFrom("hood", "warmth", "weight_g"),
    oneof(record({ eq: boolean() }), record({ gte: integer() })),
    { minKeys: 1 },
  ),
});

type Choice = typeof anyEdit extends Arbitrary<infer Value> ? Value : never;

interface Question {
  readonly options?: readonly unknown[];
}

/** An edit that fits the document as it stands. */
function toEdit(choice: Choice, source: string): YamlEdit {
  const { questions } = plain(source) as { readonly questions: readonly Question[] };
  const question = choice.question % questions.length;
  const options = questions[question]?.options ?? [];
  const option = options.length === 0 ? 0 : choice.option % options.length;
  const place = ["questions", question, "options", option];
  if (options.length < 2)
    return { op: "set", path: ["questions", question, "why"], value: choice.text };
  switch (choice.kind) {
    case "text":
      return { op: "set", path: [...place, "label"], value: choice.text };
    case "effect":
      return { op: "set", path: [...place, "must"], value: choice.effect };
    case "remove":
      return { op: "remove", path: place };
    case "move":
      return { op: "move", path: place, to: choice.to % options.length };
    case "copy":
      return { op: "copy", path: place };
    case "insert":
      return {
        op: "insert",
        path: ["questions", question, "options"],
        at: choice.to % (options.length + 1),
        value: { id: "new", label: choice.text, says: { en: choice.words } },
      };
    case "question":
      return { op: "move", path: ["questions", question], to: choice.to % questions.length };
  }
}

describe("any edits of the shipped flows", () => {
  test("say what they say of plain values", () => {
    assert(
      property(
        constantFrom(...shipped),
        array(anyEdit, { minLength: 1, maxLength: 4 }),
        (source, choices) => {
          let now = source;
          for (const choice of choices) {
            const edit = toEdit(choice, now);
            const wanted = applyEdit(plain(now), edit);
            if (!wanted.ok) throw new Error(wanted.reason);
            const next = edited(now, edit);
            expect(plain(next)).toEqual(wanted.value);
            now = next;
          }
        },
      ),
      { seed: 7, numRuns: 30 },
    );
  });

  test("are the same on what the one before has read", () => {
    assert(
      property(
        constantFrom(...shipped, shipped.map((one) => one.replaceAll("\n", "\r\n"))[0] ?? ""),
        array(anyEdit, { minLength: 1, maxLength: 3 }),
        (source, choices) => {
          let now: string | YamlDocument = source;
          for (const choice of choices) {
            const text: string = typeof now === "string" ? now : now.text;
            const edit = toEdit(choice, text);
            const next = editYaml(now, [edit]);
            if (!next.ok) throw new Error(next.reason);
            expect(editYaml(text, [edit])).toMatchObject({ text: next.text });
            if (next.document !== undefined) {
              expect(next.document.text).toBe(next.text);
              expect(next.document.value).toEqual(plain(next.text));
            }
            now = next.document ?? next.text;
          }
        },
      ),
      { seed: 8, numRuns: 20 },
    );
  });

  test("change only the lines of what they edit", () => {
    assert(
      property(constantFrom(...shipped), anyEdit, (source, choice) => {
        const edit = toEdit(choice, source);
        if (edit.op === "move") return;
        const question = (plain(source) as { questions: { id: string }[] }).questions[
          Number(edit.path[1])
        ];
        const from = source.split("\n").indexOf(`  - id: ${question?.id}`);
        const after = edited(source, edit).split("\n");
        const before = source.split("\n");
        expect(after.slice(0, from)).toEqual(before.slice(0, from));
        const next = before.findIndex((line, at) => at > from && /^ {2}- id: |^\S/.test(line));
        const rest = before.slice(next < 0 ? before.length : next);
        expect(after.slice(after.length - rest.length)).toEqual(rest);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
