import { attributesIn, type Condition } from "../../catalog/condition.ts";
import { optionOf, questionOf, type Flow, type QuestionId } from "../../flow/flow.ts";
import type { Localized } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { toWords } from "../../lib/words.ts";
import { smallWords } from "../small-words.ts";
import type { Intent, Mention, MessageReading } from "../message/reading.ts";
import type { Field, NamedOption } from "../reader.ts";
import { overlap, type Span } from "../span.ts";
import { isEither } from "../either.ts";
import { learnConcepts, type ConceptMeaning } from "./catalog-concepts.ts";
import { slotOf, toConcept, wantedConcept, type Concept } from "./concept.ts";
import { learnOptions, type ConceptOption } from "./flow-concepts.ts";
import { refusedOptions } from "./refused-options.ts";

/** Something wanted, or ruled out, of which only the catalogue knows what it means. */
export interface StatedWish {
  /** The concept, as `attribute:light`, behind a minus when it is ruled out. */
  readonly id: string;
  readonly label: Localized;
  /** Ruled out: a product that has it is no candidate. */
  readonly excluded: boolean;
  readonly condition: Condition;
  readonly quote: string;
}

export interface Understood {
  readonly named: readonly NamedOption[];
  readonly wishes: readonly StatedWish[];
  /** What it does not take: options, and wishes by their id. */
  readonly unneeded: Unneeded;
}

export interface Unneeded {
  readonly options: readonly Pick<ConceptOption, "question" | "option">[];
  readonly wishes: readonly string[];
}

export const nothingUnneeded: Unneeded = { options: [], wishes: [] };

/** A kind of product that a message asks for, whatever the flow is about. */
export interface NamedKind {
  readonly quote: string;
  /** What the catalogue calls it and which products it means; none where it has no word for it. */
  readonly meaning?: Pick<ConceptMeaning, "label" | "wish">;
}

export interface ConceptReader {
  /** Adds what a message means to the options it names, and leaves out what it denies. */
  understand(message: MessageReading, options: OptionsNamed): Understood;
  kindsNamed(message: MessageReading): readonly NamedKind[];
  /** What helps against these weathers, as far as flow or catalogue know; undefined if they do not. */
  helpAgainst(weathers: readonly string[]): Condition | undefined;
  /** The options that name a season. */
  ofSeason(season: string): readonly ConceptOption[];
}

/** What was found with the flow's own words. */
export interface OptionsNamed {
  readonly named: readonly NamedOption[];
  /** Behind a "not". */
  readonly denied: readonly NamedOption[];
  /** Right behind a "no" or a "without". */
  readonly refused: readonly NamedOption[];
  readonly text: string;
  /** The question that is open. */
  readonly pending: QuestionId | undefined;
  /** It is about a place where February is summer. */
  readonly isReversed: boolean;
}

/** What the concepts of messages mean here. */
interface Learned {
  readonly flow: Flow;
  readonly options: ReadonlyMap<Concept, readonly ConceptOption[]>;
  readonly meanings: ReadonlyMap<Concept, readonly ConceptMeaning[]>;
}

/**
 * Joins the concepts of messages to a flow and its catalogue. A concept becomes the answer of the
 * option that says it; where no question asks for it, a wish for the attribute that has it; where
 * the catalogue has no such attribute, nothing.
 */
export function createConceptReader(flow: Flow, { topicsOf, attributes }: Field): ConceptReader {
  const meanings = learnConcepts(attributes.values(), topicsOf);
  const settled = settledBy(flow);
  const learned: Learned = {
    flow,
    options: learnOptions(flow, topicsOf),
    meanings: openMeanings(flow, meanings),
  };
  return {
    kindsNamed: ({ mentions }) =>
      mentions.filter(isAskedFor).map(({ slot, value, quote }) => {
        const known = meanings.get(toConcept(slot, value)) ?? [];
        // What the flow is about is told by the kind of thing, not by a sort of it.
        const meaning = known.find(({ attribute }) => settled.has(attribute)) ?? known[0];
        return { quote: quote.text, ...optional("meaning", meaning) };
      }),
    helpAgainst(weathers) {
      const helps = weathers.flatMap(
        (weather) => helpFor(learned, toConcept("weather", weather)) ?? [],
      );
      return helps.length < 2 ? helps[0] : { type: "all", of: helps };
    },
    ofSeason: (season) => learned.options.get(toConcept("season", season)) ?? [],
    understand(message, { named, denied, refused, text, pending, isReversed }) {
      const kept = named.filter(
        (one) =>
          !isDenied(message, one) &&
          !isPartOfIdiom(learned, message, one) &&
          !(isReversed && isAboutTime(learned, one)),
      );
      if (isAside(message.intent) && !kept.some(({ question }) => question === pending)) {
        return { named: [], wishes: [], unneeded: nothingUnneeded };
      }
      const timed = [...kept, ...namedByMonths(learned, message, { kept, isReversed })];
      const { named: all, wishes } = namedByMentions(learned, message, { known: timed, text });
      return {
        named: all.filter((one) => !denied.some((other) => isSame(one, other))),
        wishes: [...wishes, ...refusedOptions(flow, message, { refused, text })],
        unneeded: unneededBy(learned, message),
      };
    },
  };
}

function settledBy({ scope }: Flow): ReadonlySet<string> {
  return new Set(scope === undefined ? [] : attributesIn(scope));
}

/** "Warm in the tent" asks for no tent: the word is part of another. */
function isAskedFor(
  { slot, polarity, quote }: Mention,
  _at: number,
  all: readonly Mention[],
): boolean {
  if (slot !== "product" || polarity !== "wanted") return false;
  return !all.some(
    (other) =>
      other.slot !== "product" &&
      other.quote.start <= quote.start &&
      other.quote.end >= quote.end &&
      other.quote.text.length > quote.text.length,
  );
}

/** What the flow's scope has settled is no wish: where all are jackets, nobody asks for one. */
function openMeanings(flow: Flow, meanings: Learned["meanings"]): Learned["meanings"] {
  const settled = settledBy(flow);
  return new Map(
    [...meanings].filter(([, known]) => !known.some(({ attribute }) => settled.has(attribute))),
  );
}

/** "Not for rain": the words of the option are there, and yet it is not meant. */
function isDenied({ mentions }: MessageReading, named: NamedOption): boolean {
  return mentions.some(({ polarity, quote }) => polarity !== "wanted" && overlap(quote, named));
}

/** "Chucking it down" is about rain, though an option may be called "Down"; "blue" is no "Bluse". */
function isPartOfIdiom(
  { options }: Learned,
  { mentions }: MessageReading,
  { question, option, start, end, typo }: NamedOption,
): boolean {
  const around = mentions.filter(
    ({ quote }) =>
      quote.start <= start &&
      quote.end >= end &&
      (typo === true || (quote.end - quote.start > end - start && isOfSeveral(quote.text))),
  );
  const says = (mention: Mention): boolean => {
    const concept = wantedConcept(mention);
    const known = (concept && options.get(concept)) ?? [];
    return known.some((one) => one.question === question && one.option === option);
  };
  return around.length > 0 && !around.some(says);
}

/** "For work" is the word "work" and no idiom. */
function isOfSeveral(text: string): boolean {
  return toWords(text).filter((word) => !smallWords.has(word.text)).length > 1;
}

function isSame(one: NamedOption, other: NamedOption): boolean {
  return one.question === other.question && one.option === other.option && overlap(one, other);
}

/** Messages that are about something else name needs by accident: "Wo bleibt meine Jacke?" */
function isAside(intent: Intent): boolean {
  return intent !== "find" && intent !== "question";
}

function isAboutTime({ options }: Learned, { question, option }: NamedOption): boolean {
  return [...options].some(
    ([concept, known]) =>
      /^(month|season):/.test(concept) &&
      known.some((one) => one.question === question && one.option === option),
  );
}

/** Half the world away, February is summer. */
function namedByMonths(
  learned: Learned,
  { months, monthsQuote }: MessageReading,
  { kept, isReversed }: { readonly kept: readonly NamedOption[]; readonly isReversed: boolean },
): readonly NamedOption[] {
  const added: NamedOption[] = [];
  for (const month of months) {
    const concept = toConcept("month", isReversed ? ((month + 5) % 12) + 1 : month);
    const found = optionsFor(learned, concept, {
      span: nowhere,
      named: [...kept, ...added],
      text: "",
    });
    if (found !== "answered") added.push(...found);
  }
  const { start, end } = monthsQuote ?? nowhere;
  return added.map((one) => ({ ...one, start, end }));
}

/** Several months may answer one question, though they are said with the same words. */
const nowhere: Span = { start: 0, end: 0 };

function namedByMentions(
  learned: Learned,
  { mentions }: MessageReading,
  { known, text }: { readonly known: readonly NamedOption[]; readonly text: string },
): Omit<Understood, "unneeded"> {
  const named = [...known];
  const wishes: StatedWish[] = [];
  for (const mention of mentions) {
    if (mention.polarity === "unneeded") continue;
    const concept = wantedConcept(mention);
    const found =
      concept === undefined
        ? []
        : optionsFor(learned, concept, { span: mention.quote, named, text });
    if (found === "answered") continue;
    named.push(...found);
    const wish = found.length > 0 ? undefined : wishOf(learned, mention);
    if (wish !== undefined && !wishes.some(({ id }) => id === wish.id)) wishes.push(wish);
  }
  return { named, wishes };
}

/** "It doesn't have to be waterproof": whatever had been asked for so far for its sake. */
function unneededBy({ options }: Learned, { mentions }: MessageReading): Unneeded {
  const concepts = mentions
    .filter(({ polarity }) => polarity === "unneeded")
    .map(({ slot, value }) => toConcept(slot, value));
  return { options: concepts.flatMap((concept) => options.get(concept) ?? []), wishes: concepts };
}

/** An option of another question must say it about as clearly as the clearest one. */
const clearShare = 0.8;

/**
 * The options that a concept answers; `answered` when the same words, or an earlier choice where
 * only one is allowed, already did.
 */
function optionsFor(
  { flow, options }: Learned,
  concept: Concept,
  {
    span,
    named,
    text,
  }: { readonly span: Span; readonly named: readonly NamedOption[]; readonly text: string },
): readonly NamedOption[] | "answered" {
  const known = options.get(concept) ?? [];
  const clearest = known[0]?.strength ?? 0;
  const clear = known.filter(({ strength }) => strength >= clearest * clearShare);
  if (clear.length === 0) {
    // "Kuppelzelt" names an option, and is the tent that each of them is besides.
    const isKind = slotOf(concept) === "product";
    return isKind && named.some((one) => overlap(one, span)) ? "answered" : [];
  }
  const questions = [...new Set(clear.map(({ question }) => question))];
  const open = questions.filter((question) => {
    const rivals = named.filter((one) => one.question === question);
    if (rivals.some((one) => overlap(one, span))) return false;
    if (rivals.length === 0 || questionOf(flow, question)?.kind === "multi") return true;
    // "Red or blue": either of them answers it.
    return rivals.some((one) => isEither(text, one, span));
  });
  if (open.length === 0) return "answered";
  return open.flatMap((question) => {
    const best = clear.find((one) => one.question === question);
    const isNew =
      best !== undefined &&
      !named.some((one) => one.question === question && one.option === best.option);
    return isNew ? [{ question, option: best.option, start: span.start, end: span.end }] : [];
  });
}

function wishOf(learned: Learned, mention: Mention): StatedWish | undefined {
  const { slot, value, polarity, quote } = mention;
  const wanted = wantedConcept(mention);
  if (wanted !== undefined) {
    const wished = wishFor(learned, wanted);
    return wished && { id: wanted, ...wished, excluded: false, quote: quote.text };
  }
  const found = learned.meanings.get(toConcept(slot, value)) ?? [];
  const without = found.flatMap((meaning) => meaning.without ?? []);
  const label = found[0]?.label;
  if (polarity !== "excluded" || label === undefined || without.length === 0) return undefined;
  return {
    id: `-${toConcept(slot, value)}`,
    label,
    excluded: true,
    condition: { type: "all", of: without },
    quote: quote.text,
  };
}

/** Several attributes may have it: one of them is enough. */
function wishFor(
  { meanings }: Learned,
  concept: Concept,
): Pick<StatedWish, "label" | "condition"> | undefined {
  const own = meanings.get(concept);
  const instead = meanings.get(standIns.get(concept) ?? concept);
  const found = (concept === snow ? (instead ?? own) : (own ?? instead)) ?? [];
  const [first] = found;
  if (first === undefined) return undefined;
  const wishes = found.map(({ wish }) => wish);
  // What has the property is called by it sooner than what has more or less of another one.
  const named = found.find(({ wish }) => wish.type !== "test" || wish.test.type !== "prefer");
  return {
    label: (named ?? first).label,
    condition: wishes.length === 1 ? first.wish : { type: "any", of: wishes },
  };
}

/**
 * What the clearest option, or else the catalogue, has against a weather. Here musts only order, and
 * they are enough: nobody said that it is as cold as it may get.
 */
function helpFor(learned: Learned, concept: Concept): Condition | undefined {
  const [clearest] = learned.options.get(concept) ?? [];
  const question = clearest && questionOf(learned.flow, clearest.question);
  const option = question && optionOf(question, clearest.option);
  const asked = option?.must ?? option?.wish;
  if (asked !== undefined) return asked;
  return wishFor(learned, concept)?.condition;
}

/** What is named after it, a snow skirt or a snow cuff, is for those who fall into it. */
const snow = toConcept("weather", "snow");

/** What helps against a weather, where a catalogue names properties only; whose size fits. */
const standIns: ReadonlyMap<Concept, Concept> = new Map([
  [toConcept("weather", "rain"), toConcept("attribute", "waterproof")],
  [toConcept("weather", "wind"), toConcept("attribute", "windproof")],
  [toConcept("weather", "cold"), toConcept("attribute", "insulated")],
  [snow, toConcept("attribute", "waterproof")],
  [toConcept("weather", "sun"), toConcept("attribute", "uv_protection")],
  [toConcept("weather", "heat"), toConcept("attribute", "breathable")],
  [toConcept("gender", "girls"), toConcept("gender", "kids")],
  [toConcept("gender", "boys"), toConcept("gender", "kids")],
]);
