import type { Brand } from "../../lib/brand.ts";
import type { Mention, MessageReading } from "../message/reading.ts";
import { wordTable } from "../../lib/word-table.ts";

/**
 * What a phrase means, in a word that belongs to no catalogue: `weather:rain`, `attribute:light`,
 * `product:jacket`, `month:10`. Messages, options and attributes are compared by it.
 */
export type Concept = Brand<"Concept">;

/** What a label or another short phrase is about; empty when that is not one thing. */
export type TopicsOf = (phrase: string, language: string) => readonly Concept[];

export function toConcept(slot: string, value: string | number): Concept {
  return `${slot}:${value}` as Concept;
}

/** What a mention wants: "not too heavy" wants something light. */
export function wantedConcept({ slot, value, polarity }: Mention): Concept | undefined {
  if (polarity === "wanted") return toConcept(slot, value);
  const opposite = slot === "attribute" && polarity !== "unneeded" ? opposites[value] : undefined;
  return opposite === undefined ? undefined : toConcept("attribute", opposite);
}

/** Two ways to say one thing (rule 2 of docs/reading.md). */
const opposites: Readonly<Record<string, string>> = wordTable({
  heavy: "light",
  bulky: "low_bulk",
  noisy: "quiet",
  itchy: "soft",
  pfc: "pfc_free",
  outdoorsy_look: "stylish",
  logo: "plain",
});

/**
 * What a short phrase is about, if it is about one thing: "Regenjacke" names a jacket and rain, so
 * it explains neither. A property and the weather it keeps out are one thing, and so are several
 * values of one slot ("running or cycling").
 */
export function topicsOf(reading: MessageReading): readonly Concept[] {
  const concepts = conceptsOf(reading);
  const slots = new Set(concepts.map(slotOf));
  if (slots.size === 1) return concepts;
  const isOne = slots.size === 2 && slots.has("attribute") && slots.has("weather");
  return isOne ? concepts : [];
}

export function slotOf(concept: Concept): string {
  return concept.slice(0, concept.indexOf(":"));
}

/** Everything a text says in favour of something, each once. */
function conceptsOf({ mentions, months }: MessageReading): readonly Concept[] {
  const wanted = mentions.flatMap((mention) => wantedConcept(mention) ?? []);
  return [...new Set([...wanted, ...months.map((month) => toConcept("month", month))])];
}
