import type { Attribute } from "../../catalog/attribute.ts";
import type { Word } from "../../lib/words.ts";
import { smallWords } from "../small-words.ts";
import type { TopicMention } from "./find-topics.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** A preposition says that it is wanted: "in" a size or colour, "with" or "without" the rest. */
export function isAskedFor(
  words: readonly Word[],
  { from, phrase }: TopicMention,
  attributes: Attributes,
): boolean {
  const isVariant = attributes.get(phrase.attribute)?.variant === true;
  const wanted = isVariant ? /^in$/ : /^(?:with|without|ohne|mit|kein|keine|keinen|no)$/;
  return [1, 2].some((back) => {
    const between = back === 1 || smallWords.has(words[from - 1]?.text ?? "");
    return between && wanted.test(words[from - back]?.text ?? "");
  });
}

export function isWantable(
  { attribute, value }: { readonly attribute: string; readonly value?: string },
  attributes: Attributes,
): boolean {
  const kind = attributes.get(attribute)?.kind;
  return kind === "boolean" || ((kind === "choice" || kind === "choices") && value !== undefined);
}
