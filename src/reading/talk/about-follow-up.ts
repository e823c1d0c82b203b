import type { Attribute } from "../../catalog/attribute.ts";
import type { ProductId } from "../../catalog/product.ts";
import type { TalkRequest, Topic } from "../../flow/talk-request.ts";
import type { Word } from "../../lib/words.ts";
import { negators } from "../small-words.ts";
import { correcting, onlyWhich } from "./cues.ts";
import { type Reference, impliedReference } from "./find-references.ts";
import { productsOf } from "./products-meant.ts";
import { ranks } from "./reference-words.ts";
import { type Sentence, explicit } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/**
 * "And the third?", "what about 47?", "no, I meant the second": what was asked before, of another
 * product or value. With nothing asked before, what speaks for that product.
 */
export function readElliptic(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { screen, said, words, asked } = sentence;
  if (screen.shown.length === 0 || words.length > 12) return undefined;
  const fields = screen.fields.filter((id) => attributes.has(id)).slice(0, fieldsMax);
  // Asked whether it comes in blue, "and in XL?" asks the same.
  const isVariant = (id: string): boolean => attributes.get(id)?.variant === true;
  const pointed = explicit(sentence).filter(({ by }) => by === "place" || by === "name");
  const isFollowUp =
    asked || correcting.test(said) || following.test(said) || following.test(sentence.begun);
  // "Die erste", and no more, wants to hear about that one.
  const isPointing =
    isFollowUp || words.length <= pointingWordsMax || (words.length <= 5 && article.test(said));
  if (isOnly(words, pointed) && pointed.length > 0 && isPointing) {
    if (!correcting.test(said) && pointed.some((one) => isRefused(words, one))) return undefined;
    const products = correcting.test(said) ? productsOf(pointed).slice(-1) : productsOf(pointed);
    if (fields.length === 0) return { type: "why", products: products.slice(0, 1) };
    const topics = fields.map((attribute) => ({ attribute, open: true as const }));
    return { type: "ask-attribute", products, topics };
  }
  const extreme = fields.length === 1 ? bestOrWorst.exec(sentence.begun) : null;
  const [field] = fields;
  if (extreme !== null && field !== undefined && screen.shown.length > 1) {
    const attribute = attributes.get(field);
    if (attribute?.kind === "number") {
      const [, place, worst, most] = extreme;
      const rank = ranks[place ?? ""];
      const isMost = most !== undefined || (attribute.better === "lower") === (worst !== undefined);
      const topic: Topic = { attribute: field, end: isMost ? "most" : "least" };
      return {
        type: "compare",
        products: screen.shown.map(({ id }) => id),
        topics: [rank === undefined ? topic : { ...topic, rank }],
      };
    }
  }
  const isOthers = theOthers.test(said) || (asked && theOthers.test(` and${said}`));
  const rest = isOthers ? othersThan(screen) : [];
  if (rest.length > 0 && fields.length > 0) {
    const topics = fields.map((attribute) => ({ attribute, open: true as const }));
    return { type: "ask-attribute", products: rest, topics };
  }
  const value = sentence.mentions.find(
    ({ phrase: { attribute, value: named } }) =>
      named !== undefined &&
      (fields.includes(attribute) || (isVariant(attribute) && fields.some(isVariant))),
  );
  if (value?.phrase.value === undefined || !isFollowUp || !isOnly(words, [value, ...pointed])) {
    return undefined;
  }
  const named = productsOf(pointed);
  const products = named.length > 0 ? named : impliedReference(screen).products;
  const topic = { attribute: value.phrase.attribute, value: value.phrase.value };
  return attributes.get(topic.attribute)?.variant === true
    ? { type: "detail", products, options: [topic] }
    : { type: "ask-attribute", products, topics: [topic] };
}

/** "Not Basso": the name of a maker is that of each of its products, and wanted is none. */
function isRefused(words: readonly Word[], { from, by }: Reference): boolean {
  const clause = words[from]?.clause;
  return (
    by === "name" &&
    words.slice(0, from).some((word) => word.clause === clause && negators.has(word.text))
  );
}

/** After a question about ratings: "and the worst?" */
const bestOrWorst =
  /^ (?:(?:which|welche[rsn]?|wer|what|is|ist|hat|has|the|der|die|das|den|am|one) )*(?:(second|third|zweit|dritt|zweite|dritte) ?)?(?:(worst|lowest|schlechteste[nrs]?|schlechtesten|niedrigste[nrs]?)|(longest|highest|most|biggest|largest|langste[nrs]?|hochste[nrs]?|grosste[nrs]?|meisten)|best|beste[nrs]?)(?: one)? $/;

const fieldsMax = 4;

const pointingWordsMax = 3;

/** "Die von Karwand bitte", "the one for 120". */
const article = /^ (?:the|die|der|das|den) /;

/** After a question about one: "and the others?" */
const theOthers =
  /^ (?:and|und|what about|how about|was ist mit|wie ist es mit|wie siehts mit|ok and|but|aber) (?:(?:the|die|den|der|bei|of|with|mit) )*(?:others?|other (?:two|ones)|andere[rn]?|anderen (?:beiden|zwei)|rest|ubrigen) $/;

function othersThan({ shown, discussed }: Sentence["screen"]): readonly ProductId[] {
  if (!shown.some(({ id }) => discussed.includes(id))) return [];
  return shown.map(({ id }) => id).filter((id) => !discussed.includes(id));
}

const following =
  /^ (?:and|und|what about|how about|what of|was ist mit|wie ist es mit|wie siehts mit|ok and|ok und|but|aber) /;

/** Besides these nothing is said that would ask something of its own. */
function isOnly(
  words: readonly Word[],
  parts: readonly { readonly from: number; readonly to: number }[],
): boolean {
  const rest = words.filter((_, at) => !parts.some(({ from, to }) => at >= from && at <= to));
  return onlyWhich.test(` ${rest.map(({ text }) => `${text} `).join("")}`);
}
