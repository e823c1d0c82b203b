import type { Attribute } from "../../catalog/attribute.ts";
import { toCondition } from "../../catalog/condition.ts";
import { holds } from "../../catalog/holds.ts";
import type { Product, ProductId } from "../../catalog/product.ts";
import type { TalkRequest, Topic, VariantOption } from "../../flow/talk-request.ts";
import {
  asMuchAs,
  askingLimit,
  askingPrice,
  askingWord,
  belonging,
  better,
  choosing,
  comparing,
  elsewhere,
  existence,
  needs,
  ofSeveral,
  ownOrder,
  stock,
  subjectBehind,
  subjectNext,
  tooMuchAsked,
  variants,
  verbFirst,
  which,
  why,
  anyGood,
  disliked,
  liked,
  onlyWhy,
} from "./cues.ts";
import type { TopicMention } from "./find-topics.ts";
import { impliedReference, type Reference } from "./find-references.ts";
import { pickTopics, toTopic } from "./pick-topics.ts";
import type { NameMatch, ProductNames } from "./product-names.ts";
import { explicit, type Sentence } from "./sentence.ts";
import { smallWords } from "../small-words.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** What is not on the screen. */
export interface Assortment {
  names(): ProductNames;
  /** Of the forms of one model the one most like those shown. */
  nearest(forms: readonly ProductId[], shown: readonly Product[]): ProductId | undefined;
}

/** "Compare the first two", "which is lighter, 1 or 3?", "is the second warmer than the first?". */
export function readComparison(
  sentence: Sentence,
  attributes: Attributes,
  assortment: Assortment,
): TalkRequest | undefined {
  const { said, screen } = sentence;
  if (screen.shown.length === 0 || needs.test(said)) return undefined;
  const pointed = explicit(sentence).filter(({ by }) => by !== "superlative");
  const isLikened = asMuchAs.test(said);
  const others = comparing.test(said) ? namedElsewhere(sentence, assortment) : [];
  if (screen.shown.length < 2 && others.length === 0) return undefined;
  const products = [
    ...withIt(sentence, productsOf(pointed), isLikened),
    ...(others.length > 0 && pointed.length === 0 ? impliedReference(screen).products : []),
    ...others,
  ].slice(0, comparedMax);
  const graded = pickTopics(sentence, attributes, ["comparative", "superlative"]).filter(
    ({ phrase }) => isAskable(sentence, attributes.get(phrase.attribute)),
  );
  const isCompared = comparing.test(said) || (isLikened && products.length > 1);
  const isChoice = which.test(said) || products.length > 1;
  const asksGrade =
    graded.length > 0 &&
    (isChoice || isGradeOfOne(sentence, products) || isBareGrade(sentence, graded));
  const asksBetter = better.test(said) && isChoice && sentence.asked && !existence.test(said);
  if (!isCompared && !asksGrade && !asksBetter) return undefined;
  if (existence.test(said) && !isCompared && products.length < 2) return undefined;
  const named = withoutIntensity(
    pickTopics(sentence, attributes, ["name", "value", "quality"]).filter(({ phrase }) =>
      isAskable(sentence, attributes.get(phrase.attribute)),
    ),
  );
  if (products.length === 0 && betweenTerms.test(said)) return undefined;
  const topics = (graded.length > 0 ? graded : named).map(toTopic);
  const isAssumed = pointed.some((reference) => reference.assumed === true);
  return {
    type: "compare",
    products: products.length > 1 ? products : idsShown(sentence),
    topics,
    ...(isAssumed ? { assumed: true } : {}),
  };
}

const comparedMax = 4;

/** "Between fleece and softshell", and not "between them". */
const betweenTerms =
  / (?:between|zwischen) (?!them |these |those |the (?:first |two |three )|den (?:ersten |beiden |drei |zweien )|diesen |denen |ihnen )\S+ (?:\S+ )?(?:and|und) /;

/** "Compare the first with the Nordwand", which is not on the screen. */
function namedElsewhere(
  { words, screen, references }: Sentence,
  assortment: Assortment,
): readonly ProductId[] {
  const isShown = (id: ProductId): boolean => screen.shown.some((one) => one.id === id);
  return assortment
    .names()
    .find(words)
    .filter(({ from, to }) => !references.some((one) => one.from <= to && from <= one.to))
    .filter(({ products }) => !products.some(isShown))
    .flatMap(({ products }) => assortment.nearest(products, screen.shown) ?? []);
}

/** "Is it as warm as the second?": "it" is the one talked about, and one of the two. */
function withIt(
  { screen, references, said, begun }: Sentence,
  products: readonly ProductId[],
  isLikened: boolean,
): readonly ProductId[] {
  const [only, ...others] = products;
  const isSecond = verbFirst.test(begun) && (isLikened || / (?:than|als) /.test(said));
  if (only === undefined || others.length > 0 || !isSecond) return products;
  const known = screen.discussed.filter((id) => id !== only);
  const isSaid = references.some(({ by }) => by === "pronoun");
  return isSaid && known.length === 1 ? [...known, only] : products;
}

/** "Is the second one lighter?", "warum ist die zweite teurer?" */
function isGradeOfOne({ begun, said }: Sentence, products: readonly ProductId[]): boolean {
  if (products.length === 0) return false;
  return verbFirst.test(begun) || (why.test(said) && !/ (?:nicht|not) /.test(said));
}

/** "And the lightest?", "und der größte?" */
function isBareGrade({ words, begun, asked }: Sentence, graded: readonly TopicMention[]): boolean {
  // "Das leichteste bitte" may be any of all there are; what is cheapest is asked of those shown.
  const isPrice = graded.every(({ phrase }) => phrase.attribute === "price");
  const isNamed = asked || (isPrice && /^ (?:the|der|die|das|den) /.test(begun));
  const isAll = isNamed && words.length <= 4 && !verbFirst.test(begun);
  return isAll && graded.every(({ phrase }) => phrase.form === "superlative");
}

/** Whether it can be had, and in which sizes and colours. */
export function readDetail(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen, references } = sentence;
  if (screen.shown.length === 0 || needs.test(said) || ownOrder.test(said)) return undefined;
  const isOpen = / (?:anything|something|etwas|was|welche) in /.test(said);
  const options = optionsOf(sentence, attributes);
  const pointed = explicit(sentence);
  const pronoun = references.find(({ by }) => by === "pronoun");
  const asksStock = stock.test(said) && !isOpen;
  const isWhich = askingWord.test(sentence.begun);
  const asksVariants =
    variants.test(said) &&
    (pointed.length > 0 || pronoun !== undefined || isWhich) &&
    (sentence.asked || isWhich);
  const asksOption =
    options.length > 0 &&
    !isOpen &&
    / in /.test(said) &&
    (pointed.length > 0 || isAskedOfIt(sentence)) &&
    isQuestion(sentence);
  if (!asksStock && !asksVariants && !asksOption) return undefined;
  const products = productsOf(pointed);
  if (asksVariants && options.length === 0 && !asksStock) {
    const first = pickTopics(sentence, attributes, ["name"]).find(
      ({ phrase }) => attributes.get(phrase.attribute)?.variant === true,
    );
    if (first === undefined) return undefined;
    return { type: "ask-attribute", ...meant(sentence, products), topics: [toTopic(first)] };
  }
  return { type: "detail", ...meant(sentence, products), options };
}

/** "Does it come in blue?", "do you have this one in L?", "gibt es die auch in M?" */
function isAskedOfIt({ begun, said }: Sentence): boolean {
  return (
    subjectNext.test(begun) ||
    / (?:have|got|sell|get|do) (?:it|this|that|them|these) /.test(said) ||
    / (?:es|habt ihr|hast du|haben sie|gibts|bekomme ich) (?:die|den|das|sie|ihn|diese[rsn]?)(?: hier)?(?: auch| noch)? in /.test(
      said,
    )
  );
}

function optionsOf(sentence: Sentence, attributes: Attributes): readonly VariantOption[] {
  return pickTopics(sentence, attributes, ["name", "value"]).flatMap(({ phrase }) => {
    const isVariant = attributes.get(phrase.attribute)?.variant === true;
    return isVariant && phrase.value !== undefined
      ? [{ attribute: phrase.attribute, value: phrase.value }]
      : [];
  });
}

/** "Is the second one waterproof?", "wie schwer ist die letzte?", "hat sie eine Kapuze?" */
export function readQuestion(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen } = sentence;
  if (screen.shown.length === 0 || ownOrder.test(said)) return undefined;
  // "What size does he need?" asks; "I need …" does not.
  const isOpen = isWhatAsked(sentence);
  if (needs.test(said) && !/ (?:need|brauche?n?|braucht) $/.test(said)) return undefined;
  if (existence.test(said) || elsewhere.test(said)) return undefined;
  const isDisliked = disliked.test(said);
  if (!isQuestion(sentence) && !isDisliked) return undefined;
  const green = sustainability(sentence, attributes);
  const isOfShown = explicit(sentence).length > 0 || subjectNext.test(sentence.begun);
  if (green.length > 0 && (isOfShown || subjectBehind.test(sentence.begun))) {
    const products = productsOf(explicit(sentence));
    return { type: "ask-attribute", ...meant(sentence, products), topics: green };
  }
  const all = topicsAsked(sentence, attributes);
  const graded = tooMuchAsked.test(said)
    ? all.filter(({ phrase }) => phrase.form === "quality")
    : [];
  const topics = graded.length > 0 ? graded : all;
  const pointed = explicit(sentence).filter((reference) => !isTopicItself(reference, topics));
  const products = productsOf(pointed);
  if (isDisliked && (topics.length === 0 || pointed.length === 0)) return undefined;
  if (pointed.length > 0) {
    if (topics.length === 0 && !isFullQuestion(sentence)) return undefined;
    const known = topicsIn(sentence, topics).map((topic) => toOpen(topic, isOpen));
    return { type: "ask-attribute", ...meant(sentence, products), topics: known };
  }
  if (topics.length === 0 || !isAboutIt(sentence, topics)) return undefined;
  const known = topics.map((mention) => toOpen(toTopic(mention), isOpen));
  return { type: "ask-attribute", ...meant(sentence, []), topics: known };
}

/**
 * "Is it loud?", "kann man den bügeln?": asked of what is shown, in words the catalogue has none
 * for. Whether that is what was meant, the rest of the message decides.
 */
export function readUnnamed(sentence: Sentence): TalkRequest | undefined {
  const { said, begun, screen, references } = sentence;
  if (screen.shown.length === 0 || needs.test(said) || ownOrder.test(said)) return undefined;
  if (existence.test(said) || elsewhere.test(said)) return undefined;
  if (!references.some(({ by }) => by === "pronoun")) return undefined;
  const isOfIt =
    (verbFirst.test(begun) && subjectNext.test(begun)) ||
    (askingWord.test(begun) && subjectBehind.test(begun));
  if (!isOfIt) return undefined;
  return { type: "ask-attribute", ...meant(sentence, []), topics: ofUnit(sentence) };
}

/** "Aus Leder?", "waterproof?": of what is shown, with nothing else said. */
export function readBareQuestion(
  sentence: Sentence,
  attributes: Attributes,
): TalkRequest | undefined {
  const { asked, words, screen, said } = sentence;
  if (!asked || words.length > bareWordsMax || screen.shown.length === 0) return undefined;
  // "In blue?", "mit Kapuze?" ask for others.
  if (explicit(sentence).length > 0 || wishing.test(said.replace(madeIn, " "))) return undefined;
  const topics = topicsAsked(sentence, attributes).filter(
    ({ phrase }) => attributes.get(phrase.attribute)?.variant !== true,
  );
  const isElse = words.some(
    ({ text }, at) =>
      !smallWords.has(text) &&
      !makingWords.has(text) &&
      !topics.some(({ from, to }) => at >= from && at <= to),
  );
  if (topics.length === 0 || isElse) return undefined;
  return { type: "ask-attribute", ...meant(sentence, []), topics: topics.map(toTopic) };
}

const bareWordsMax = 3;
const makingWords: ReadonlySet<string> = new Set(
  "made hergestellt gemacht produced produziert".split(" "),
);
const madeIn = / (?:made|hergestellt|gemacht|produced|produziert) in /;
const wishing =
  / (?:in|with|without|mit|ohne|kein|keine|keinen|no|not|nicht|for|fur|and|und|or|oder|any|auch|noch|lieber|rather) /;

/** "Does it take 120 kg?": whatever is stated in kilograms. */
function ofUnit({ mentions, words, screen }: Sentence): readonly Topic[] {
  const units = mentions.filter(
    ({ phrase, from }) =>
      phrase.form === "unit" &&
      words[from - 1]?.number !== undefined &&
      screen.shown.some(({ attributes }) => attributes[phrase.attribute] !== undefined),
  );
  const ids = [...new Set(units.map(({ phrase }) => phrase.attribute))];
  return ids.slice(0, topicsMax).map((attribute) => ({ attribute }));
}

/** "How quiet is it?", "wo wird die gemacht?": yes is no answer to that. */
function isWhatAsked({ begun }: Sentence): boolean {
  return askingWord.test(begun) && !verbFirst.test(begun);
}

function toOpen(topic: Topic, isOpen: boolean): Topic {
  return isOpen && topic.value === undefined ? { ...topic, open: true } : topic;
}

/** "How heavy is the Nordwand?", of a product that is not on the screen. */
export function readQuestionByName(
  sentence: Sentence,
  attributes: Attributes,
  names: () => ProductNames,
): TalkRequest | undefined {
  const { said } = sentence;
  if (!isFullQuestion(sentence) || needs.test(said) || existence.test(said)) return undefined;
  if (explicit(sentence).length > 0 || ownOrder.test(said)) return undefined;
  const topics = topicsAsked(sentence, attributes);
  if (topics.length === 0) return undefined;
  const isTopic = ({ from, to }: NameMatch): boolean =>
    topics.some((topic) => topic.from <= to && from <= topic.to);
  const found = names().find(sentence.words);
  const named = found.find((match) => !isTopic(match));
  const [product, ...forms] = named?.products ?? [];
  if (product === undefined) return undefined;
  return {
    type: "ask-attribute",
    products: [product],
    topics: topics.map(toTopic),
    ...(forms.length > 0 ? { assumed: true } : {}),
  };
}

const topicsMax = 3;

/** A sleeping bag has no volume to be filled: asked "how small", one means something else. */
function isAskable({ screen }: Sentence, attribute: Attribute | undefined): boolean {
  const applies = attribute?.applies;
  if (applies === undefined || screen.shown.length === 0) return true;
  const condition = toCondition(applies);
  return screen.shown.some(({ attributes }) => holds(condition, attributes) !== false);
}

function topicsAsked(sentence: Sentence, attributes: Attributes): readonly TopicMention[] {
  const topics = pickTopics(sentence, attributes, ["name", "value", "quality"]).filter(
    ({ phrase }) => isAskable(sentence, attributes.get(phrase.attribute)),
  );
  return withoutIntensity(topics).slice(0, topicsMax);
}

/** "Heavy rain" asks about rain; "slim fit" about a fit once. */
function withoutIntensity(topics: readonly TopicMention[]): readonly TopicMention[] {
  return topics.filter(
    ({ phrase, to }) =>
      (phrase.form !== "quality" || !topics.some((next) => next.from === to + 1)) &&
      (phrase.value !== undefined ||
        !topics.some((other) => isValueOf(other.phrase, phrase.attribute))),
  );
}

function isValueOf({ attribute, value }: TopicMention["phrase"], of: string): boolean {
  return attribute === of && value !== undefined;
}

/** "How much is the first?", "is it really under 180?" ask its price without a word for it. */
function topicsIn({ said }: Sentence, mentions: readonly TopicMention[]): readonly Topic[] {
  const topics = mentions.map(toTopic);
  const isPrice = askingPrice.test(said) || askingLimit.test(said);
  return topics.length === 0 && isPrice ? [{ attribute: "price" }] : topics;
}

/**
 * "Are they sustainable?" is a word for several things, none of them called so: whatever of them the
 * shop states of those shown.
 */
function sustainability({ said, screen }: Sentence, attributes: Attributes): readonly Topic[] {
  if (!sustainable.test(said)) return [];
  return sustainableFields
    .filter((id) => attributes.has(id))
    .filter((id) => screen.shown.some((one) => one.attributes[id] !== undefined))
    .slice(0, topicsMax)
    .map((attribute) => ({ attribute, open: true as const }));
}

const sustainable =
  / (?:sustainable|sustainability|sustainably|eco|eco friendly|ecological|environmentally friendly|green|nachhaltig|nachhaltige[rsn]?|nachhaltigkeit|umweltfreundlich|umweltfreundliche[rsn]?|okologisch|umwelt|environment) /;

/** Names that catalogues usually have for it, the most telling first. */
const sustainableFields: readonly string[] = [
  "recycled_share",
  "recycled",
  "organic",
  "pfc_free",
  "fair_trade",
  "recyclable",
  "certificates",
  "origin",
];

function isTopicItself({ from, to }: Reference, topics: readonly TopicMention[]): boolean {
  return topics.some((topic) => topic.from <= to && from <= topic.to);
}

function isQuestion(sentence: Sentence): boolean {
  return sentence.asked || isFullQuestion(sentence);
}

function isFullQuestion({ begun }: Sentence): boolean {
  return verbFirst.test(begun) || askingWord.test(begun);
}

/** No product is named, yet the form says that one of those shown is meant. */
function isAboutIt(sentence: Sentence, topics: readonly TopicMention[]): boolean {
  const { begun, said, words } = sentence;
  if (which.test(said)) return true;
  if (verbFirst.test(begun)) return subjectNext.test(begun) || belonging.test(said);
  if (!askingWord.test(begun)) return false;
  if (topics.every(({ phrase }) => ofWhateverIsShown.has(phrase.attribute))) return true;
  // "Wie wasche ich den?", "what's it made of?"
  if (
    / (?:it|its|them|they|these|those|this|sie|er|ihn|die|der|den|das|es|dies) (?:\S+ ){0,3}$/.test(
      begun,
    )
  )
    return true;
  // "How heavy?", "wie teuer?" and nothing more.
  const isShort = /^ (?:how|wie) \S+ $/.test(begun) && topics.at(-1)?.to === words.length - 1;
  return isShort || subjectBehind.test(begun) || asksOfThe(begun);
}

/** Nobody asks for a size, a rating or a delivery time of things in general. */
const ofWhateverIsShown: ReadonlySet<string> = new Set([
  "rating",
  "delivery_days",
  "size",
  "colour",
]);

/** "What is the weight?", "wie ist die Passform?" */
function asksOfThe(begun: string): boolean {
  return /^ (?:what|whats|how|was|wie|welche[rsn]?) (?:is |are |ist |sind |hat |haben )?(?:the|its|die|der|das) /.test(
    begun,
  );
}

/** "Why this one?", "tell me more about the second", "which one would you take?" */
export function readWhy(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen } = sentence;
  const [first] = screen.shown;
  if (first === undefined || sentence.words.length > 12) return undefined;
  if (topicsAsked(sentence, attributes).length > 0) return undefined;
  if (choosing.test(said)) return { type: "why", products: [first.id], chosen: true };
  if (onlyWhy.test(said) || anyGood.test(said) || (liked.test(said) && !sentence.asked)) {
    const pointed = productsOf(explicit(sentence));
    if (liked.test(said) && pointed.length === 0) return undefined;
    const known = pointed.length > 0 ? pointed : screen.discussed;
    return { type: "why", products: [known[0] ?? first.id] };
  }
  if (!why.test(said)) return undefined;
  const products = productsOf(explicit(sentence));
  if (products.length > 0) return { type: "why", ...meant(sentence, products) };
  const pointsAtIt = / (?:this|that|diese[rs]?|die|das|der|den|it|sie)(?: one| hier| da)? $/;
  if (!pointsAtIt.test(said)) return undefined;
  const { discussed } = screen;
  const known = screen.shown.filter(({ id }) => discussed.includes(id)).map(({ id }) => id);
  return known.length > 0
    ? { type: "why", products: known }
    : { type: "why", products: [first.id], assumed: true };
}

export function productsOf(references: readonly Reference[]): readonly ProductId[] {
  return [...new Set(references.flatMap(({ products }) => products))];
}

/** Those named, or else what "it" stands for. */
function meant(
  sentence: Sentence,
  products: readonly ProductId[],
): { readonly products: readonly ProductId[]; readonly assumed?: true } {
  const isAssumed = explicit(sentence).some(({ assumed }) => assumed === true);
  if (products.length > 0) return { products, ...(isAssumed ? { assumed: true } : {}) };
  if (ofSeveral.test(sentence.said)) return { products: idsShown(sentence) };
  return { products: impliedReference(sentence.screen).products };
}

function idsShown({ screen }: Sentence): readonly ProductId[] {
  return screen.shown.map(({ id }) => id);
}
