import type { Attribute } from "../../catalog/attribute.ts";
import { toCondition } from "../../catalog/condition.ts";
import { holds } from "../../catalog/holds.ts";
import type { ProductId } from "../../catalog/product.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import type { Word } from "../../lib/words.ts";
import { negators, smallWords } from "../small-words.ts";
import { isCommon } from "../common-words.ts";
import {
  alike,
  asMuchAs,
  bareWhyNot,
  correcting,
  existence,
  likeAsVerb,
  more,
  moreAlone,
  needs,
  onlyWhich,
  taking,
  tooMuchAsked,
  ugly,
  whyAsked,
  whyNot,
} from "./cues.ts";
import type { TopicMention } from "./find-topics.ts";
import { pickTopics, toWanted } from "./pick-topics.ts";
import type { ProductNames } from "./product-names.ts";
import { impliedReference, type Reference } from "./find-references.ts";
import { explicit, type Sentence } from "./sentence.ts";
import { productsOf } from "./about-shown.ts";

type Attributes = ReadonlyMap<string, Attribute>;

export function readWhyAsked({ said }: Sentence): TalkRequest | undefined {
  return whyAsked.test(said) ? { type: "why-asked" } : undefined;
}

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
  const isPointing = isFollowUp || words.length <= pointingWordsMax;
  if (isOnly(words, pointed) && pointed.length > 0 && isPointing) {
    if (!correcting.test(said) && pointed.some((one) => isRefused(words, one))) return undefined;
    const products = correcting.test(said) ? productsOf(pointed).slice(-1) : productsOf(pointed);
    if (fields.length === 0) return { type: "why", products: products.slice(0, 1) };
    const topics = fields.map((attribute) => ({ attribute, open: true as const }));
    return { type: "ask-attribute", products, topics };
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

const fieldsMax = 4;
const pointingWordsMax = 3;

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

function typed(word: Word, { text, words }: Sentence): string {
  const start = words[0]?.start ?? 0;
  return text.slice(word.start - start, word.end - start);
}

function quote(
  { text, words }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return quoteWords(text, words.slice(from, to + 1), words);
}

function quoteWords(text: string, part: readonly Word[], words: readonly Word[]): string {
  const start = words[0]?.start ?? 0;
  return text.slice((part[0]?.start ?? start) - start, (part.at(-1)?.end ?? start) - start);
}

/** "I'll take the second", "leg die erste in den Warenkorb". */
export function readTaking(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, words, asked } = sentence;
  if (words.length > 9 || asked || !taking.test(said)) return undefined;
  const named = productsOf(explicit(sentence)).slice(0, 1);
  const isThat =
    / (?:that|this|it|die|den|das) (?:one )?(?:(?:nehm|nehme|kauf|kaufe|bestell|bestelle) ich )?$|^ (?:die|den|das) (?:nehm|nehme|kauf|kaufe) ich $/.test(
      said,
    );
  const products = named.length > 0 || !isThat ? named : lastMeant(sentence);
  const topics = pickTopics(sentence, attributes, ["comparative", "value"]);
  return products.length === 0 || topics.length > 0 ? undefined : { type: "take", products };
}

/** The one talked about, or the first of those shown. */
function lastMeant({ screen }: Sentence): readonly ProductId[] {
  const [first] = screen.shown;
  const known = screen.discussed.length === 1 ? screen.discussed : [];
  return known.length > 0 || first === undefined ? known : [first.id];
}

/** "Cheaper", "like this but lighter", "weniger schwer", "nicht warm genug". */
export function readCritique(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  if (sentence.screen.shown.length === 0) return undefined;
  const wish = gradeWanted(sentence, attributes);
  if (wish === undefined) return undefined;
  const products = productsOf(explicit(sentence).filter(({ from }) => from !== wish.from)).slice(
    0,
    1,
  );
  const others = pickTopics(sentence, attributes, ["value", "name"]).filter(
    (mention) =>
      (mention.to < wish.from || mention.from > wish.to) &&
      isAskedFor(sentence.words, mention, attributes) &&
      isWantable(toWanted(sentence, mention), attributes),
  );
  return {
    type: "critique",
    products: products.length > 0 ? products : discussedFirst(sentence),
    attribute: wish.attribute,
    direction: wish.direction,
    wanted: others.map((mention) => toWanted(sentence, mention)),
    quotes: [wish, ...others].map((part) => quote(sentence, part)),
  };
}

function discussedFirst({ screen }: Sentence): readonly ProductId[] {
  return screen.discussed.slice(0, 1);
}

interface Grade {
  readonly attribute: string;
  readonly direction: "lower" | "higher";
  readonly from: number;
  readonly to: number;
}

function gradeWanted(sentence: Sentence, attributes: Attributes): Grade | undefined {
  const { words, said } = sentence;
  if (
    hasLimit(sentence) ||
    / (?:than|als) (?:my|mine|mein|meine|meiner|was|what|usual) /.test(said)
  ) {
    return undefined;
  }
  for (const mention of pickTopics(sentence, attributes, ["comparative"])) {
    if (isAdjective(sentence, mention) || !isOfShown(sentence, mention, attributes)) continue;
    const before = words[mention.from - 1]?.text ?? "";
    const isTurned = /^(?:less|weniger|not|nicht|kein|keine|no)$/.test(before);
    const { attribute, end } = mention.phrase;
    const up = (end === "most") !== isTurned;
    const { from, to } = mention;
    return { attribute, direction: up ? "higher" : "lower", from, to };
  }
  // "Groß" may name the volume as well as grade it.
  const named = pickTopics(sentence, attributes, ["name"]);
  for (const mention of [...pickTopics(sentence, attributes, ["quality"]), ...named]) {
    const grade = gradedQuality(sentence, mention, attributes);
    if (grade !== undefined) return grade;
  }
  return undefined;
}

/** A jacket has no volume to be filled, and "bigger" means something else there. */
function isOfShown(
  { screen }: Sentence,
  { phrase }: TopicMention,
  attributes: Attributes,
): boolean {
  const applies = attributes.get(phrase.attribute)?.applies;
  if (applies === undefined) return true;
  const condition = toCondition(applies);
  return screen.shown.some((one) => holds(condition, one.attributes) !== false);
}

/** "Too heavy", "not so warm", "nicht warm genug", "more pockets". */
function gradedQuality(
  { said, words, asked }: Sentence,
  { from, to, phrase }: TopicMention,
  attributes: Attributes,
): Grade | undefined {
  const { attribute, form, end } = phrase;
  if (attributes.get(attribute)?.kind !== "number") return undefined;
  const before = ` ${words
    .slice(Math.max(0, from - 3), from)
    .map(({ text }) => text)
    .join(" ")} `;
  const behind = ` ${words
    .slice(to + 1, to + 3)
    .map(({ text }) => text)
    .join(" ")} `;
  const grade = (up: boolean): Grade => ({
    attribute,
    direction: up ? "higher" : "lower",
    from,
    to,
  });
  const isMore = / (?:more|mehr|higher|hohere[rsn]?|grossere[rsn]?) $/.test(before);
  const isLess = / (?:less|fewer|weniger|lower|geringere[rsn]?|niedrigere[rsn]?) $/.test(before);
  if (form === "name") return isMore || isLess ? grade(isMore) : undefined;
  const isHigh = end === "most";
  if (/ (?:enough|genug) $/.test(before) || /^ (?:enough|genug) /.test(behind)) {
    const isMissing = / (?:not|nicht|isnt|arent|kaum|hardly) /.test(said);
    return isMissing ? grade(isHigh) : undefined;
  }
  if (isMore) return grade(isHigh);
  const isTooMuch =
    / (?:too|zu|viel zu|way too|less|weniger) $/.test(before) ||
    / (?:not|nicht|isnt|arent) (?:quite |ganz )?(?:so|that|as) $/.test(before);
  if (isTooMuch && asked && tooMuchAsked.test(said)) return undefined;
  // "Not too heavy" says what is needed, and nothing about those shown.
  const isNeed = / (?:not|nicht|lieber|eher|besser|rather|better) (?:too|zu|allzu) $/.test(before);
  return isTooMuch && !isNeed ? grade(!isHigh) : undefined;
}

/** "Cheaper than 100 €": an amount is a limit, which is a need of its own. */
function hasLimit({ words, references }: Sentence): boolean {
  return words.some(
    ({ number }, at) =>
      number !== undefined && !references.some(({ from, to }) => at >= from && at <= to),
  );
}

/**
 * "Ein leichter Rucksack", "gegen leichten Regen": German declines "light" into what looks like
 * "lighter". A comparative ends its clause, or goes on with "als", "wäre", a declined form with -er-.
 */
function isAdjective(sentence: Sentence, { from, to, phrase }: TopicMention): boolean {
  const { words } = sentence;
  const said = words[from]?.text ?? "";
  const next = words[to + 1];
  if (from !== to || !said.endsWith("er") || said.endsWith("erer")) return false;
  if (next === undefined || next.clause !== words[to]?.clause) return false;
  // The English "warmer" is also the German one without its dots.
  if (/^\p{Lu}/u.test(typed(next, sentence))) return true;
  return phrase.locale === "de" && !smallWords.has(next.text) && !isCommon(next.text);
}

/** "More like the third", "so was wie die zweite, aber ohne Daune". */
export function readLike(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen } = sentence;
  if (screen.shown.length === 0 || !alike.test(said) || likeAsVerb.test(said)) return undefined;
  const pointed = explicit(sentence).filter(({ by }) => by !== "all");
  if (asMuchAs.test(said)) return undefined;
  const isThis = / (?:like|similar to|wie|of) (?:this|that|diese[rs]?|die|das|der) /.test(said);
  if (pointed.length === 0 && !isThis) return undefined;
  // "Wie hoch ist …?" asks; "wie die zweite" does not.
  if (/^ wie (?!(?:die|der|das|den|diese[rsn]?) )/.test(sentence.begun)) return undefined;
  const topics = pickTopics(sentence, attributes, ["value", "name"]).filter((mention) =>
    isWantable(toWanted(sentence, mention), attributes),
  );
  const wanted = topics.map((mention) => toWanted(sentence, mention));
  const likening = sentence.words.filter(({ text }) => /^(?:ahnlich.*|similar)$/.test(text));
  const quotes = [
    ...topics.map((mention) => quote(sentence, mention)),
    ...likening.map((word) => typed(word, sentence)),
  ];
  const products = productsOf(pointed).slice(0, 1);
  const [first] = screen.shown;
  const meant = products.length > 0 ? products : discussedFirst(sentence);
  if (meant.length > 0) return { type: "like", products: meant, wanted, quotes };
  return first && { type: "like", products: [first.id], assumed: true, wanted, quotes };
}

/** "Anything in blue?", "auch ohne Kapuze?": a value wanted, in a message that says little else. */
export function readWant(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { screen, words, said } = sentence;
  if (screen.shown.length === 0 || words.length > 9) return undefined;
  if (needs.test(said) && !/ (?:something|anything|one|etwas|was|eine[rsn]?) /.test(said)) {
    return undefined;
  }
  const topics = pickTopics(sentence, attributes, ["value", "name", "quality"]);
  if (!topics.every((mention) => isAskedFor(words, mention, attributes))) return undefined;
  const wanted = topics
    .map((mention) => toWanted(sentence, mention))
    .filter((one) => isWantable(one, attributes))
    .filter(({ attribute }) => screen.shown.some((one) => one.attributes[attribute] !== undefined));
  return wanted.length === 0 ? undefined : { type: "want", wanted };
}

/** A preposition says that it is wanted: "in" a size or colour, "with" or "without" the rest. */
function isAskedFor(
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

function isWantable(
  { attribute, value }: { readonly attribute: string; readonly value?: string },
  attributes: Attributes,
): boolean {
  const kind = attributes.get(attribute)?.kind;
  return kind === "boolean" || ((kind === "choice" || kind === "choices") && value !== undefined);
}

/** "Show me three others", "noch andere?", "keine davon". */
export function readMore(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { screen, words, said } = sentence;
  if (screen.shown.length === 0 || words.length > 9) return undefined;
  const isDisliked = ugly.test(said) && explicit(sentence).length > 0 && !sentence.asked;
  if (isDisliked) return { type: "more" };
  const isAlone = words.length <= 2 && moreAlone.test(said);
  if (!isAlone && !more.test(said)) return undefined;
  const topics = pickTopics(sentence, attributes, ["value", "quality", "comparative"]);
  if (topics.length > 0 || (needs.test(said) && !existence.test(said) && words.length > 7)) {
    return undefined;
  }
  return { type: "more" };
}
