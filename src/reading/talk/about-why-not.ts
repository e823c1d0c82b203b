import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { isCommon } from "../common-words.ts";
import { smallWords } from "../small-words.ts";
import { wordSet } from "../word-set.ts";
import { bareWhyNot, comparing, nameInstead, whyNot } from "./cues.ts";
import { pickTopics, toTopic, toWanted } from "./pick-topics.ts";
import type { ProductNames } from "./product-names.ts";
import { quote, quoteWords, typed } from "./quote.ts";
import { type Sentence, explicit } from "./sentence.ts";
import { isAskable, topicsAsked } from "./topics-asked.ts";
import { isWantable } from "./wantable.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Why not the Nordwand?", also of a name the shop does not know. */
export function readWhyNot(
  sentence: Sentence,
  attributes: Attributes,
  names: () => ProductNames,
): TalkRequest | undefined {
  const { said, words, text } = sentence;
  // "Where is the difference between the two?" misses none of them.
  if (comparing.test(said)) return undefined;
  if (!whyNot.test(said)) return readMissed(sentence, names);
  const pointed = explicit(sentence).find(({ by }) => by !== "all");
  if (pointed !== undefined) {
    // It was asked of what is on the screen, where it is not missing.
    if (speaksAgainst.test(said)) return undefined;
    // "Why is the first not waterproof?" is told that it is not.
    const lacked = topicsAsked(sentence, attributes).filter(
      ({ from }) => from > pointed.to && !bareWhyNot.test(said),
    );
    if (lacked.length > 0) {
      return { type: "ask-attribute", products: pointed.products, topics: lacked.map(toTopic) };
    }
    return { type: "why-not", products: pointed.products, name: quote(sentence, pointed) };
  }
  const [named] = names().find(words);
  if (named !== undefined) {
    return { type: "why-not", products: named.products, name: quote(sentence, named) };
  }
  const value = readWhyNone(sentence, attributes);
  if (value !== undefined) return value;
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

/**
 * "And the Nordwand?", "I had my eye on the Nordwand": a product that is not on the screen, and what
 * its name means besides is not asked for.
 */
function readMissed(sentence: Sentence, names: () => ProductNames): TalkRequest | undefined {
  const { said, words, screen } = sentence;
  const isInstead = sentence.asked && nameInstead.test(said);
  const isAlone = sentence.asked && words.length <= nameWordsMax;
  const isBare = bareName.test(said) || isInstead || isAlone;
  if (screen.shown.length === 0 || (!isBare && !thoughtOf.test(said))) return undefined;
  const pointed = explicit(sentence).filter(({ by }) => by !== "all");
  const [shown, ...others] = pointed;
  if (shown !== undefined && (shown.by !== "name" || others.length > 0 || !isInstead)) {
    return undefined;
  }
  const [named] = names().find(words);
  if (named === undefined) return undefined;
  const rest = words.filter((_, at) => at < named.from || at > named.to);
  if (isBare && !rest.every(({ text }) => linking.has(text))) return undefined;
  return { type: "why-not", products: named.products, name: quote(sentence, named) };
}

/** "Die Kaimauer?" and no more. */
const nameWordsMax = 4;

const linking = wordSet(
  "and und but aber or oder the die der das den instead stattdessen rather lieber doch maybe vielleicht then dann",
);

const bareName = / (?:and|und|but|aber|or|oder) (?:(?:the|die|der|das|den) )?\S+(?: \S+){0,4} $/;

const thoughtOf =
  / (?:(?:my|our) eyes? on|(?:was|were|am|im) thinking (?:of|about)|(?:die|den|das) \S+(?: \S+){0,3} im auge|(?:ware|war) (?:\S+ ){0,2}auch (?:was|gut|nicht schlecht)) /;

/** "Why not a down jacket?", "warum keine mit Kapuze?": why none of those shown is like that. */
function readWhyNone(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, begun } = sentence;
  if (!/^ (?:why|how come|warum|wieso|weshalb) /.test(begun) || !noneOfThem.test(said)) {
    return undefined;
  }
  const [first, ...others] = pickTopics(sentence, attributes, ["value", "name"]).filter(
    (mention) =>
      attributes.get(mention.phrase.attribute)?.variant !== true &&
      isAskable(sentence, attributes.get(mention.phrase.attribute)) &&
      isWantable(toWanted(sentence, mention), attributes),
  );
  if (first === undefined || others.length > 0) return undefined;
  return {
    type: "why-none",
    wanted: { ...toTopic(first), without: false },
    name: quote(sentence, first),
  };
}

const noneOfThem =
  / (?:not|no|none|nothing|keine?[nrs]?|nicht|nichts) (?:one |ones |any |anything |was |etwas )?(?:a |an |the |of |in |with |made |from |mit |aus |in |eine?[nrsm]? |die |den |das )*\S+ /;

const speaksAgainst = / (?:was spricht gegen|what is wrong with|whats wrong with) /;

const allForms = ["name", "value", "quality", "comparative", "superlative"] as const;
