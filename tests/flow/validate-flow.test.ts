import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import { validateFlow } from "../../src/flow/validate-flow.ts";
import type { Issue } from "../../src/lib/issue.ts";
import {
  loadShippedFlow,
  outdoorAssortments,
  shippedFlows,
  textOfFlow,
} from "../fixtures/outdoor-shop.ts";
import { createRandom, type Random } from "../fixtures/random.ts";
import { demand, loadSmallCatalog, smallFlowText } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const smallAssortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);

function issuesOf(text: string, assortments = smallAssortments): readonly Issue[] {
  const document = demand(parseFlow({ text, revision: "r", file: "x.yaml" }));
  return validateFlow(document, assortments);
}

function show({ code, line, column, hint }: Issue): string {
  return `${code} ${line}:${column}${hint === undefined ? "" : ` (${hint})`}`;
}

describe("a flow that is in order", () => {
  it.each([...shippedFlows])("%s has no error and no warning", (id) => {
    expect(validateFlow(loadShippedFlow(id), outdoorAssortments)).toEqual([]);
  });

  it("neither has that of the small shop", () => {
    expect(issuesOf(smallFlowText)).toEqual([]);
  });
});

describe("a catalogue nobody has", () => {
  it("is the only thing said", () => {
    const text = smallFlowText
      .replace("catalog: small", "catalog: smal")
      .replace("waterproof_mm: { gte: 10000 }", "waterprof_mm: { gte: 10000 }");
    const [found, ...others] = issuesOf(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "unknown-catalog", file: "x.yaml" });
    expect(found && show(found)).toBe('unknown-catalog 5:10 (did you mean "small"?)');
  });
});

/** The flow of the small shop with some parts replaced. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, smallFlowText);
}

describe("what follows from a wrong name is not said on top of it", () => {
  it.each([
    [
      "an attribute no product can meet",
      [["{ waterproof_mm: { gte: 10000 } }", "{ waterprof_mm: { gte: 10000 } }"]],
      ["unknown-attribute"],
    ],
    ["a value no product has", [["{ any_of: [town] }", "{ any_of: [twon] }"]], ["unknown-value"]],
    ["a scope no product is in", [["{ eq: jacket }", "{ eq: jaket }"]], ["unknown-value"]],
    [
      "a scope of an attribute nobody knows",
      [["scope: { kind:", "scope: { kid:"]],
      ["unknown-attribute"],
    ],
    [
      "a test no product passes",
      [["{ helmet: { eq: true } }", "{ helmet: { gte: 1 } }"]],
      ["unfitting-test"],
    ],
    [
      "a question nothing leads to",
      [["where: { any_of: [rock] }", "wher: { any_of: [rock] }"]],
      ["unknown-question"],
    ],
    [
      "an option nothing leads to",
      [["where: { any_of: [rock] }", "where: { any_of: [rok] }"]],
      ["unknown-option"],
    ],
    [
      "a question that waits for that one",
      [
        ["where: { any_of: [rock] }", "where: { any_of: [rok] }"],
        [
          "    kind: single\n    options:\n      - { id: light",
          "    kind: single\n    ask_if: { helmet: { eq: yes } }\n    options:\n      - { id: light",
        ],
      ],
      ["unknown-option"],
    ],
  ] as const)("%s", (_, changes, expected) => {
    expect(issuesOf(changed(...changes)).map(({ code }) => code)).toEqual(expected);
  });
});

describe("what does not follow is said as well", () => {
  it.each([
    [
      "two options of a question",
      [
        ["gte: 10000", "gte: 99999"],
        ["{ waterproof_mm: { gte: 2000 } }", "{ waterprof_mm: { gte: 2000 } }"],
      ],
      ["unknown-attribute", "unmet-option"],
    ],
    [
      "a text and a condition of one option",
      [
        [", de: Dauerregen", ""],
        ["gte: 10000", "gte: 99999"],
      ],
      ["missing-translation", "unmet-option"],
    ],
    [
      "a text and the condition of a question",
      [
        [", de: Mit Helm?", ""],
        ["{ where: { any_of: [rock] } }", "{ where: { none_of: [town, hills, rock] } }"],
      ],
      ["missing-translation", "unreachable-question"],
    ],
    [
      "a repeated id and an empty scope",
      [
        ["id: carry", "id: budget"],
        ["{ eq: jacket }", "{ none_of: [jacket, trousers] }"],
      ],
      ["duplicate-question", "empty-scope"],
    ],
  ] as const)("%s", (_, changes, expected) => {
    expect(
      issuesOf(changed(...changes))
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...expected].sort());
  });
});

/** A mistake put into a shipped flow, and what must be said about it. */
interface Seeded {
  readonly text: string;
  readonly code: string;
  readonly line: number;
  readonly hint?: string;
}

type Seed = (lines: readonly string[], random: Random) => Seeded | undefined;

const replaceLine = (lines: readonly string[], at: number, line: string): string =>
  lines.map((before, place) => (place === at ? line : before)).join("\n");

/** A word with one letter doubled, so that the word itself is the nearest to it. */
function misspell(word: string, random: Random): string {
  const at = random.between(0, word.length - 1);
  return word.slice(0, at) + word.charAt(at) + word.slice(at);
}

/** Picks a place where a pattern matches; its last group is the word to be misspelt. */
function pickWord(lines: readonly string[], pattern: RegExp, random: Random) {
  const found = lines.flatMap((line, at) => {
    const match = pattern.exec(line);
    const word = match?.at(-1);
    return match === null || word === undefined
      ? []
      : [{ at, line, word, start: match.index + match[0].lastIndexOf(word) }];
  });
  return random.pick(found);
}

function misspellIn(code: string, pattern: RegExp): Seed {
  return (lines, random) => {
    const { at, line, word, start } = pickWord(lines, pattern, random);
    const wrong = misspell(word, random);
    const changedLine = line.slice(0, start) + wrong + line.slice(start + word.length);
    const text = replaceLine(lines, at, changedLine);
    return { text, code, line: at + 1, hint: `did you mean "${word}"?` };
  };
}

const seeds: Readonly<Record<string, Seed>> = {
  "an attribute in a condition": misspellIn(
    "unknown-attribute",
    /(?:must|wish): \{ ([a-z_]{4,}): \{/,
  ),
  "an attribute to compare": misspellIn("unknown-attribute", /compare: \[.*?([a-z_]{6,})[\],]/),
  "a value": misspellIn("unknown-value", /activity: \{ any_of: \[([a-z]+)[\],]/),
  "an option in ask_if": misspellIn(
    "unknown-option",
    /ask_if: \{ \w+: \{ (?:any|none)_of: \[([a-z-]{4,})/,
  ),
  "a question in ask_if": misspellIn("unknown-question", /ask_if: \{ (\w{4,}):/),
  "what to give up": misspellIn("unknown-relax", /relax: \[.*?([a-z]{5,})[\],]/),
  "a translation": (lines, random) => {
    const { at, line, word } = pickWord(
      lines,
      /(?:ask|label): \{ en: [^"{}]*?(, de: [^"{}]+?) \}/,
      random,
    );
    const text = replaceLine(lines, at, line.replace(word, ""));
    return { text, code: "missing-translation", line: at + 1, hint: "the title has it" };
  },
  "an id of an option": (lines, random) => {
    const { at, line } = pickWord(lines, /^ {6}- \{? ?id: (\S+)/, random);
    const earlier = /^ {6}- (?:\{ )?id: ([\w-]+)/.exec(
      lines.slice(0, at).findLast((one) => /^ {6}- |^ {2}- /.test(one)) ?? "",
    );
    if (earlier?.[1] === undefined) return undefined;
    const text = replaceLine(lines, at, line.replace(/id: [\w-]+/, `id: ${earlier[1]}`));
    return { text, code: "duplicate-option", line: at + 1 };
  },
  "an id of a question": (lines, random) => {
    const ids = lines.flatMap((line, at) => (/^ {2}- id: /.test(line) ? [at] : []));
    const at = random.pick(ids.slice(1));
    const earlier = lines[random.pick(ids.filter((one) => one < at))] ?? "";
    return { text: replaceLine(lines, at, earlier), code: "duplicate-question", line: at + 1 };
  },
  "a limit nothing meets": (lines, random) => {
    const { at, line } = pickWord(lines, /^ +must: \{ (\w+): \{ (?:lte|gte): -?\d+ \} \}/, random);
    const broken = line.replace(
      /(lte|gte): -?\d+/,
      (_, bound) => `${bound}: ${bound === "lte" ? -99_999 : 99_999_999}`,
    );
    // Together with a wish it would be a contradiction, which is another issue.
    if (lines[at + 1]?.includes("wish:") === true) return undefined;
    const option = lines.slice(0, at + 1).findLastIndex((one) => /^ {6}- /.test(one));
    return { text: replaceLine(lines, at, broken), code: "unmet-option", line: option + 1 };
  },
};

describe.each(shippedFlows)("a mistake in %s is found", (id) => {
  const lines = textOfFlow(id).split("\n");
  it.each(Object.entries(seeds))("%s", (_, seed) => {
    const random = createRandom(id.length);
    for (let round = 0; round < 6; round += 1) {
      const seeded = seed(lines, random);
      if (seeded === undefined) continue;
      const found = issuesOf(seeded.text, outdoorAssortments);
      const { code, line } = seeded;
      const expected = { code, line, severity: "error", ...(seeded.hint && { hint: seeded.hint }) };
      expect(found, found.map(show).join("\n")).toContainEqual(expect.objectContaining(expected));
      // Each mistake is said once; only what stood beside the lost id may be said as well.
      if (!code.startsWith("duplicate")) expect(found.map(show)).toHaveLength(1);
    }
  });
});
