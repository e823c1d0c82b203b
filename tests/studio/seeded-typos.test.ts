import { describe, expect, test } from "vitest";
import { createRandom, seedFor, type Random } from "../../src/lib/random.ts";
import { inspectDraft } from "../../src/studio/inspect-draft.ts";
import { yamlSentences } from "../../src/studio/yaml-sentences.ts";
import { outdoorAssortments, shippedFlows, textOfFlow } from "../fixtures/outdoor-shop.ts";

/** What happens to a text that is typed by hand: to which line, and what stands there then. */
interface Typo {
  readonly fits: RegExp;
  readonly becomes: (line: string, random: Random) => string;
}

const typos: Readonly<Record<string, Typo>> = {
  "a brace is not closed": { fits: /\{ .* \}$/, becomes: (line) => line.replace(/ \}$/, "") },
  "a brace is not opened": { fits: /: \{ .* \}$/, becomes: (line) => line.replace(": {", ":") },
  "a bracket is not closed": { fits: /\[[^\]]*\]/, becomes: (line) => line.replace("]", "") },
  "a quote is not closed": {
    fits: /^\s+\w+: \w[^"#{}[\]]*$/,
    becomes: (line) => line.replace(/: /, ': "'),
  },
  "a comma is missing": {
    fits: /\{ en: [^,"]+, de: /,
    becomes: (line) => line.replace(", de:", " de:"),
  },
  "a space behind the colon is missing": {
    fits: /^\s+\w+: \w[^"#{}[\]]*$/,
    becomes: (line) => line.replace(": ", ":"),
  },
  "a colon is missing": {
    fits: /^\s+(?:ask|why|label|options|says|must|wish):/,
    becomes: (line) => line.replace(":", ""),
  },
  "a text with a colon is not quoted": {
    fits: /^\s+(?:en|de): \w[^"#:{}[\]]*$|^\s+kind: \w+$/,
    becomes: (line) => `${line}: so`,
  },
  "one space too few": { fits: /^ {4}(?:ask|kind|why):/, becomes: (line) => line.slice(1) },
  "one space too many": { fits: /^ {4}(?:kind|ask|why|options):/, becomes: (line) => ` ${line}` },
  "a tab instead of spaces": {
    fits: /^ {4}(?:kind|ask|why|options):/,
    becomes: (line) => line.replace(/^ {4}/, "\t"),
  },
  "a line stands twice": {
    fits: /^ {4}(?:kind|ask): ?.*[\w}]$/,
    becomes: (line) => `${line}\n${line}`,
  },
  "a text begins with a star": {
    fits: /\{ en: \w/,
    becomes: (line) => line.replace("{ en: ", "{ en: *"),
  },
  "a text begins with an exclamation mark": {
    fits: /\{ en: \w/,
    becomes: (line) => line.replace("{ en: ", "{ en: !"),
  },
  "a text begins with an at": {
    fits: /\{ en: \w/,
    becomes: (line) => line.replace("{ en: ", "{ en: @"),
  },
  "a backslash in double quotes": {
    fits: /\{ en: \w[^,"]*, de:/,
    becomes: (line) => line.replace(/\{ en: (\w[^,"]*),/, '{ en: "\\$1 \\q",'),
  },
  "another document begins": { fits: /^ {2}- id:/, becomes: (line) => `---\n${line}` },
};

const typosEach = 10;

/** The typo at one of the lines it fits, in one of the shipped flows. */
function plant({ fits, becomes }: Typo, seed: number) {
  const random = createRandom(seedFor(seed, fits.source.length));
  for (let tried = 0; tried < shippedFlows.length; tried += 1) {
    const id = shippedFlows[(seed + tried) % shippedFlows.length] ?? "outdoor-shop";
    const lines = textOfFlow(id).split("\n");
    const at = random.pick(lines.flatMap((line, place) => (fits.test(line) ? [place] : [])));
    if (at === undefined) continue;
    const before = lines[at] ?? "";
    lines[at] = becomes(before, random);
    expect(lines[at]).not.toBe(before);
    return { id, text: lines.join("\n"), line: at + 1 };
  }
  throw new Error(`no line for ${fits.source}`);
}

describe.each(Object.keys(typos))("ten times %s", (name) => {
  test.each(Array.from({ length: typosEach }, (_, seed) => seed))("%d", (seed) => {
    const typo = typos[name];
    if (typo === undefined) throw new Error(name);
    const { id, text, line } = plant(typo, seed);
    const { issues } = inspectDraft({ id, text, revision: "r" }, outdoorAssortments);
    const [first] = issues;
    expect(first?.severity).toBe("error");
    // In this line, or beside it where it makes no sense any more; a line between may be empty.
    expect(first?.line).toBeGreaterThanOrEqual(line - 1);
    expect(first?.line).toBeLessThanOrEqual(line + 2);
    expect(first?.column).toBeGreaterThan(0);
    for (const { code, sentence } of issues) {
      if (code.startsWith("yaml-")) expect(Object.keys(yamlSentences)).toContain(code);
      expect(sentence.de).not.toBe(sentence.en);
    }
  });
});
