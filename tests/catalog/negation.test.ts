import { describe, expect, it } from "vitest";
import { findDenial } from "../../src/catalog/negation.ts";
import { toWords } from "../../src/lib/words.ts";

/** Whether the words in [brackets] are denied. */
function denied(marked: string): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const words = toWords(marked.replace("[", "").replace("]", ""));
  const inside = words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
  return findDenial(words, inside[0] ?? -1, inside.at(-1) ?? -1) !== undefined;
}

describe("findDenial", () => {
  it.each([
    "It is not [waterproof].",
    "It isn't fully [waterproof]",
    "The fabric is not quite as [waterproof]",
    "comes without a [hood]",
    "no [hood]",
    "does not have a [hood]",
    "lacks a [hood]",
    "non-[insulated] jacket",
    "nonstop: non [insulated]",
    "no-[fly] boxers",
    "[fly]-free boxers",
    "nicht [wasserdicht]",
    "Jacke ohne [Kapuze]",
    "ohne abnehmbare [Kapuze]",
    "hat keine [Kapuze]",
    "statt [Daunen]",
    "[PFC]-frei",
    "[Hood]: no",
    "[Kapuze]: nicht vorhanden",
    "[Kapuze] (keine)",
    "[Waterproof]: no, breathable: yes",
    "it has neither [hood] nor pocket",
    "[Kapuze] und Innentasche fehlen",
    "a [hood] is missing",
  ])("%s", (text) => {
    expect(denied(text)).toBe(true);
  });

  it.each([
    "It is [waterproof].",
    "not heavy, [waterproof]",
    "not heavy but [waterproof]",
    "not heavy and [waterproof]",
    "ohne Schnickschnack, mit [Kapuze]",
    "ohne Futter mit [Kapuze]",
    "not too warm for a summer day, [waterproof]",
    "it will not weigh you down when [waterproof]",
    "It is not heavy. [Waterproof]",
    "no-fly [boxers]",
    "non-slip [waterproof] sole",
    "not only [waterproof]",
    "nicht nur [wasserdicht]",
    "no matter how [wet]",
    "no less [waterproof]",
    "without losing [warmth]",
    "without sacrificing any [stretch]",
    "won't impede [breathability]",
    "ohne auf [Stretch] zu verzichten",
    "H2No [waterproof] barrier",
    "[free] of charge",
    "[Hood]: yes",
    "[Hood]: no drawcord dangles",
    "[waterproof], not breathable",
    "free [hood]",
    "[Kapuze] ist da, die Tasche fehlt",
  ])("not: %s", (text) => {
    expect(denied(text)).toBe(false);
  });
});
