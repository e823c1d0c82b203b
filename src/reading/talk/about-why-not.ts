import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { isCommon } from "../common-words.ts";
import { smallWords } from "../small-words.ts";
import { bareWhyNot, whyNot } from "./cues.ts";
import { pickTopics } from "./pick-topics.ts";
import type { ProductNames } from "./product-names.ts";
import { quote, quoteWords, typed } from "./quote.ts";
import { type Sentence, explicit } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Why not the Nordwand?", also of a name the shop does not know. */
export function readWhyNot(
  sentence: Sentence,
  attributes: Attributes,
  names: () => ProductNames,
): TalkRequest | undefined {
  const { said, words, text } = sentence;
  if (!whyNot.test(said)) return undefined;
  const pointed = explicit(sentence).find(({ by }) => by !== "all");
  if (pointed !== undefined) {
    // It was asked of what is on the screen, where it is not missing.
    if (speaksAgainst.test(said)) return undefined;
    return { type: "why-not", products: pointed.products, name: quote(sentence, pointed) };
  }
  const [named] = names().find(words);
  if (named !== undefined) {
    return { type: "why-not", products: named.products, name: quote(sentence, named) };
  }
  const bare = bareWhyNot.exec(said);
  if (bare === null || pickTopics(sentence, attributes, allForms).length > 0) return undefined;
  const first = bare[0].trim().split(" ").length;
  const rest = words.slice(first).filter((word) => !smallWords.has(word.text));
  const isName =
    rest.length > 0 &&
    rest.length <= 3 &&
    rest.every((word) => /^\p{Lu}/u.test(typed(word, sentence)) && !isCommon(word.text)) &&
    sentence.mentions.length === 0;
  return isName
    ? { type: "why-not", products: [], name: quoteWords(text, rest, words) }
    : undefined;
}

const speaksAgainst = / (?:was spricht gegen|what is wrong with|whats wrong with) /;

const allForms = ["name", "value", "quality", "comparative", "superlative"] as const;
