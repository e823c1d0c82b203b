import type { Catalog } from "../../catalog/catalog.ts";
import type { Product, ProductId } from "../../catalog/product.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { lazily } from "../../lib/lazily.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { askingWord, explaining, onlyWhy, openings, verbFirst } from "./cues.ts";
import { readLike } from "./about-alike.ts";
import { readBareQuestion } from "./about-bare-values.ts";
import { readColdAsked } from "./about-cold.ts";
import { type Assortment, readComparison } from "./about-comparison.ts";
import { readCritique } from "./about-critique.ts";
import { readDetail } from "./about-detail.ts";
import { readElliptic } from "./about-follow-up.ts";
import { readUnknownMaker } from "./about-maker.ts";
import { readMore } from "./about-more.ts";
import { readQuestionByName } from "./about-named.ts";
import { readOrder } from "./about-order.ts";
import { readQuestion } from "./about-properties.ts";
import { readReduced } from "./about-reduced.ts";
import { readTaking } from "./about-taking.ts";
import { readUnnamed } from "./about-unnamed.ts";
import { readRoomWanted, readWant } from "./about-wants.ts";
import { readWhyAsked } from "./about-why-asked.ts";
import { readWhyNot } from "./about-why-not.ts";
import { readWhy } from "./about-why.ts";
import { readDoubt } from "./about-doubt.ts";
import { readDrawbacks, readFirstShown, readWhyPrice } from "./about-choice.ts";
import { readDifference } from "./about-difference.ts";
import { readMeant } from "./about-meaning.ts";
import { readExplanation, readUnknownTerm } from "./about-terms.ts";
import { readWeatherAsked } from "./about-weather.ts";
import { createTopicFinder } from "./find-topics.ts";
import { createProductNames, type ProductNames } from "./product-names.ts";
import { sentenceMaker, type Sentence } from "./sentence.ts";
import { createTermFinder } from "./term-finder.ts";
import { topicPhrasesOf } from "./topic-phrases.ts";

/** What is on the screen while the shopper writes. */
export interface TalkContext {
  readonly shown: readonly ProductId[];
  readonly discussed: readonly ProductId[];
  /** What of them was asked about. */
  readonly fields: readonly string[];
}

export interface TalkReading {
  readonly request: TalkRequest;
  /** The sentence it was read from. */
  readonly quote: string;
  /** What the message says besides. */
  readonly rest: string;
}

export interface TalkReader {
  /** Nothing when the message is no talk about products: then it says needs, or something else. */
  read(text: string, context: TalkContext): TalkReading | undefined;
}

const readers = new WeakMap<Catalog, TalkReader>();

/** The reader of a catalogue, made at the first call and shared by all its flows. */
export function talkReaderFor(catalog: Catalog): TalkReader {
  const known = readers.get(catalog);
  if (known !== undefined) return known;
  const reader = createTalkReader(catalog);
  readers.set(catalog, reader);
  return reader;
}

/**
 * Reads requests about products with the catalogue's own words: labels, `says`, values, units and
 * how "more of it" is called, in every language, typos forgiven. The form of the sentence decides:
 * "waterproof" is a need, "is it waterproof?" a question.
 */
export function createTalkReader(catalog: Catalog): TalkReader {
  const { attributes } = catalog;
  const phrases = topicPhrasesOf(attributes.values());
  const finder = createTopicFinder(phrases);
  const general = new Set(phrases.flatMap(({ words }) => words.map(({ folded }) => folded)));
  const isGeneral = (word: string): boolean => general.has(word);
  let names: ProductNames | undefined;
  /** Names of the whole assortment are needed for few messages, and made for the first of them. */
  const allNames = (): ProductNames => (names ??= createProductNames(catalog.products, isGeneral));
  const assortment: Assortment = {
    names: allNames,
    nearest: (forms, shown) => nearestForm(catalog, forms, shown),
  };
  const terms = lazily(() => createTermFinder(attributes.values()));
  const known = { attributes, terms, names: allNames };
  const recognisers: readonly ((sentence: Sentence) => TalkRequest | undefined)[] = [
    readMeant,
    readWhyAsked,
    readWeatherAsked,
    (sentence) => readOrder(sentence, attributes),
    (sentence) => readColdAsked(sentence, attributes),
    (sentence) => readElliptic(sentence, attributes),
    (sentence) => readWhyNot(sentence, attributes, allNames),
    (sentence) => readUnknownMaker(sentence, allNames),
    readReduced,
    readFirstShown,
    (sentence) => readDoubt(sentence, attributes),
    readDrawbacks,
    readWhyPrice,
    (sentence) => readDifference(sentence, known),
    (sentence) => readExplanation(sentence, attributes),
    (sentence) => readComparison(sentence, attributes, assortment),
    (sentence) => readRoomWanted(sentence, attributes),
    (sentence) => readDetail(sentence, attributes),
    (sentence) => readTaking(sentence, attributes),
    (sentence) => readCritique(sentence, attributes),
    (sentence) => readLike(sentence, attributes),
    (sentence) => readWhy(sentence, attributes),
    (sentence) => readQuestionByName(sentence, attributes, allNames),
    (sentence) => readQuestion(sentence, attributes),
    readUnnamed,
    (sentence) => readBareQuestion(sentence, attributes),
  ];
  /** In a message of several sentences what is wanted is a need like any other. */
  const ofWholeMessages: typeof recognisers = [
    (sentence) => readWant(sentence, attributes),
    (sentence) => readMore(sentence, attributes),
  ];
  return {
    read(text, context) {
      const shown = context.shown.flatMap((id) => {
        const place = catalog.placeOf.get(id);
        return (place === undefined ? undefined : catalog.products[place]) ?? [];
      });
      const words = withAskingClauses(toWords(text));
      let { discussed, fields } = context;
      const found: TalkReading[] = [];
      const rest: string[] = [];
      let isChanging = false;
      const numbers = [...new Set(words.map(({ sentence }) => sentence))];
      const count = numbers.length;
      const toSentence = sentenceMaker(text, words, { finder, shown, isGeneral });
      for (const number of numbers) {
        const screen = { shown, discussed, fields };
        const whole = toSentence(number, screen);
        const asking = askingClause(whole);
        const tail = asking === undefined ? undefined : toSentence(number, screen, asking);
        const asked = tail && first(recognisers, tail);
        const isNamed = asked?.type !== "ask-attribute" || asked.topics.length > 0;
        const isApart = asked !== undefined && isQuestion(asked) && isNamed;
        const sentence = isApart && tail !== undefined ? tail : whole;
        // "… and what does Gore-Tex mean?" explains none of the words of need before it.
        const all = isApart
          ? asked
          : first([...recognisers, ...(count === 1 ? ofWholeMessages : [])], whole);
        const isUnknown = !isApart && tail !== undefined && explaining.test(tail.said);
        const unknown = isUnknown && tail !== undefined ? readUnknownTerm(tail) : undefined;
        const request = isUnknown && all?.type === "explain" ? unknown : (all ?? unknown);
        const isTail = isApart || (request !== undefined && request === unknown);
        const before = isTail && tail !== undefined ? textBefore(whole, tail) : "";
        // What is wanted comes alone: questions about what is shown are answered before it changes.
        const isWish = request !== undefined && !isQuestion(request);
        const isCritique = request?.type === "critique";
        if (request === undefined || isChanging || (isWish && found.length > 0 && !isCritique)) {
          rest.push(sentence.text);
          continue;
        }
        const quote = sentence.text.trim();
        const beside = isTail && !isApart ? "" : besides(sentence, request);
        const reading = { request, quote, rest: `${before} ${beside}`.trim() };
        if (isWish && found.length === 0) return reading;
        found.push(reading);
        rest.push(reading.rest);
        // "Is it waterproof? And something cheaper": answered first, and then other products.
        isChanging = isCritique;
        if (request.type === "detail") discussed = request.products;
        if (request.type === "ask-attribute" || request.type === "compare") {
          discussed = request.products;
          fields = request.topics.map(({ attribute }) => attribute);
        }
      }
      const [only, ...others] = found;
      if (only === undefined) return undefined;
      const said = rest.join(" ").trim();
      if (others.length === 0) return { ...only, rest: said };
      const requests = found.flatMap(({ request }) =>
        request.type === "several" ? request.requests : [request],
      );
      return { request: { type: "several", requests }, quote: text.trim(), rest: said };
    },
  };
}

/**
 * "Hiking shoes for women, and what does Gore-Tex mean?": the clause that asks, where those before it
 * point to nothing that is shown, and so say what is needed.
 */
function askingClause({ words, references, screen }: Sentence): number | undefined {
  const clauses = [...new Set(words.map(({ clause }) => clause))];
  const asking = clauses.findIndex((number) => {
    const own = words.filter(({ clause }) => clause === number);
    const said = ` ${own.map(({ text }) => text).join(" ")} `.replace(openings, " ");
    return askingWord.test(said) || (screen.shown.length > 0 && verbFirst.test(said));
  });
  const number = clauses[asking];
  const isPointing = references.some(({ from }) => (words[from]?.clause ?? 0) < (number ?? 0));
  return asking < 1 || isPointing ? undefined : number;
}

/** "Boots and what does Gore-Tex mean?": nothing but "and" parts the question from the wish. */
function withAskingClauses(words: readonly Word[]): readonly Word[] {
  let parted = 0;
  return words.map((word, at) => {
    const [before, next] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
    const isParted = before === "and" || before === "und";
    const isAsking =
      alwaysAsking.test(word.text) || (/^(?:what|was)$/.test(word.text) && askedBy.test(next));
    if (isParted && isAsking && words[at - 2]?.clause === word.clause) parted += 1;
    return parted === 0 ? word : { ...word, clause: word.clause + parted };
  });
}

const alwaysAsking = /^(?:whats|how|wie|why|warum|wieso|wofur)$/;
/** "Was" may be "something", and "what" may be whatever. */
const askedBy =
  /^(?:does|do|is|are|exactly|heisst|heissen|bedeutet|bedeuten|ist|sind|versteht|soll|meint|kostet|wiegt|bringt)$/;

function textBefore(whole: Sentence, tail: Sentence): string {
  const [first, start] = [whole.words[0]?.start ?? 0, tail.words[0]?.start ?? 0];
  return whole.text.slice(0, Math.max(0, start - first)).trim();
}

function nearestForm(
  { products, placeOf }: Catalog,
  forms: readonly ProductId[],
  [model]: readonly Product[],
): ProductId | undefined {
  const agreed = (id: ProductId): number => {
    const own = products[placeOf.get(id) ?? -1]?.attributes ?? {};
    return Object.entries(own).filter(
      ([field, value]) => JSON.stringify(model?.attributes[field]) === JSON.stringify(value),
    ).length;
  };
  return [...forms].sort((a, b) => agreed(b) - agreed(a))[0];
}

/** "Why?" and no more. */
export function asksWhyAlone(text: string): boolean {
  return onlyWhy.test(
    ` ${toWords(text)
      .map((word) => word.text)
      .join(" ")} `,
  );
}

function first(
  recognisers: readonly ((sentence: Sentence) => TalkRequest | undefined)[],
  sentence: Sentence,
): TalkRequest | undefined {
  for (const recognise of recognisers) {
    const request = recognise(sentence);
    if (request !== undefined) return request;
  }
  return undefined;
}

function isQuestion({ type }: TalkRequest): boolean {
  return !["critique", "want", "like", "more", "take", "first-shown", "sort"].includes(type);
}

/** "Under 100, and is the first one reflective?": the clauses that ask nothing and point nowhere. */
function besides({ text, words, references, mentions }: Sentence, request: TalkRequest): string {
  const named =
    request.type === "differ" ? request.terms : "topics" in request ? request.topics : [];
  const topics = named.map(({ attribute }) => attribute);
  const asked = mentions.filter(({ phrase }) => topics.includes(phrase.attribute));
  const start = words[0]?.start ?? 0;
  const clauses = [...new Set(words.map(({ clause }) => clause))];
  const parts = clauses.map((number) => words.filter(({ clause }) => clause === number));
  const asking = parts.findIndex((own) => {
    const said = ` ${own.map((word) => word.text).join(" ")} `.replace(openings, " ");
    return verbFirst.test(said) || askingWord.test(said);
  });
  const pointed = references.filter(({ by }) => by !== "pronoun");
  const isPlain = (own: readonly Word[]): boolean =>
    ![...pointed, ...asked].some(({ from }) =>
      own.some(({ start: at }) => at === words[from]?.start),
    );
  const before = parts
    .slice(0, Math.max(0, asking))
    .filter(isPlain)
    .map((own) => text.slice((own[0]?.start ?? start) - start, (own.at(-1)?.end ?? start) - start));
  const limit = limitBehind.exec(text)?.[1];
  return [...before, ...(limit === undefined ? [] : [limit])].join(", ");
}

/** "Does it have a hood, and under 100 €?": an amount with its currency is a limit. */
const limitBehind =
  /(?:\band|\bund|,|;)\s+((?:(?:it|they|sie|er|es|die)\s+)?(?:(?:should|must|soll(?:te)?|muss|darf)\s+(?:be\s+|cost\s+|nicht\s+)?)?(?:under|below|less than|at most|max(?:imum|imal)?\.?|up to|unter|weniger als|höchstens|bis(?: zu)?|nicht (?:mehr|teurer) als)\s+(?:[€$£]\s*)?\d[\d.,]*\s*(?:€|euros?|eur|\$|dollars?|£|pounds?|bucks)?)\s*[?.!]*\s*$/iu;
