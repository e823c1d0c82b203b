import type { Attribute } from "../../catalog/attribute.ts";
import { isOfWearer } from "../../catalog/wearer.ts";
import type { Topic } from "../../flow/talk-request.ts";
import { toWords } from "../../lib/words.ts";
import { smallWords } from "../small-words.ts";
import { stem } from "../stem.ts";

/**
 * What values are called by one word of their names: "fleece" of "Fleece and mid layer". Too loose
 * for a message of any form, and right where two terms stand side by side to be told apart.
 */
export interface TermFinder {
  /** The values all of these words belong to, in the order of the catalogue. */
  find(words: readonly string[]): readonly Topic[];
}

export function createTermFinder(attributes: Iterable<Attribute>): TermFinder {
  const terms = [...attributes].flatMap((attribute): readonly Term[] => {
    const isChoice = attribute.kind === "choice" || attribute.kind === "choices";
    const isNone = attribute.variant === true || attribute.id === "brand";
    if (!isChoice || isNone || isOfWearer(attribute.id)) return [];
    return Object.entries(attribute.values).map(([value, { label }]) => ({
      topic: { attribute: attribute.id, value },
      stems: new Set([value.replaceAll(/[-_]/g, " "), ...Object.values(label)].flatMap(stemsOf)),
    }));
  });
  return {
    find(words) {
      const said = words.map(anyStem);
      if (said.length === 0) return [];
      return terms
        .filter(({ stems }) => said.every((one) => stems.has(one)))
        .map(({ topic }) => topic);
    },
  };
}

interface Term {
  readonly topic: Topic;
  readonly stems: ReadonlySet<string>;
}

function stemsOf(text: string): readonly string[] {
  return toWords(text)
    .map((word) => word.text)
    .filter((word) => !smallWords.has(word))
    .map(anyStem);
}

/** Of both languages, since catalogues mix them as shoppers do. */
function anyStem(word: string): string {
  return stem(stem(word, "en"), "de");
}
