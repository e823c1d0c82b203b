import type { Attribute } from "../../catalog/attribute.ts";
import type { Word } from "../../lib/words.ts";
import { smallWords } from "../small-words.ts";
import type { TopicMention } from "./find-topics.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** A preposition says that it is wanted: "in" a size or colour, "with" or "without" the rest. */
export function isAskedFor(
  words: readonly Word[],
  { from, to, phrase }: TopicMention,
  attributes: Attributes,
): boolean {
  // "Vegan options?", "vegane Alternativen?"
  if (kinds.test(words[to + 1]?.text ?? "")) return true;
  // "In white", of a shop that lists no forms of a product; "in leather", of any.
  const isIn =
    attributes.get(phrase.attribute)?.variant === true ||
    /colou?r|farbe|material/.test(phrase.attribute);
  const wanted = isIn ? /^in$/ : /^(?:with|without|ohne|mit|kein|keine|keinen|no)$/;
  return [1, 2].some((back) => {
    const between = back === 1 || smallWords.has(words[from - 1]?.text ?? "");
    return between && wanted.test(words[from - back]?.text ?? "");
  });
}

const kinds = /^(?:options?|alternatives?|optionen|alternativen|varianten|modelle|sachen)$/;

export function isWantable(
  { attribute, value }: { readonly attribute: string; readonly value?: string },
  attributes: Attributes,
): boolean {
  const kind = attributes.get(attribute)?.kind;
  return kind === "boolean" || ((kind === "choice" || kind === "choices") && value !== undefined);
}
