import type { Attribute } from "../catalog/attribute.ts";
import { attributesIn, type Condition } from "../catalog/condition.ts";
import type { Answer } from "../flow/answer.ts";
import { optionOf, questionOf, type Flow, type OptionId, type QuestionId } from "../flow/flow.ts";
import { lazily } from "../lib/lazily.ts";
import { toWords, type Word } from "../lib/words.ts";
import type { TopicsOf } from "./concepts/concept.ts";
import {
  createConceptReader,
  nothingUnneeded,
  type NamedKind,
  type StatedWish,
  type Unneeded,
} from "./concepts/read-concepts.ts";
import { alternativesIn } from "./either.ts";
import { isRightBehindNo, matchPhrases, type PhraseMatch } from "./match-phrases.ts";
import type { Budget, MessageReading } from "./message/reading.ts";
import { readMoney, type MoneyReading } from "./money.ts";
import { overlap, type Span } from "./span.ts";
import { createVocabulary, type Phrase } from "./vocabulary.ts";
import { readSteering, type Steering } from "./wishes-to-steer.ts";

/** What a free text was understood to say. Everything carries the words it was read from. */
export interface Reading {
  readonly answers: readonly {
    readonly question: QuestionId;
    readonly answer: Answer;
    readonly quote: string;
  }[];
  /** What no question of the flow asks for, but the catalogue knows. */
  readonly wishes: readonly StatedWish[];
  /** "Muss nicht wasserdicht sein": weaker than ruled out. */
  readonly unneeded: Unneeded;
  /** A limit on the price that no question of the flow asks for. */
  readonly money?: { readonly min?: number; readonly max?: number; readonly quote: string };
  readonly wants?: Steering;
  /** Kinds of products it asks for, those included that the flow is not about. */
  readonly kinds?: readonly NamedKind[];
  /** The whole message as the words of the field read it: intent, places, months. */
  readonly message?: MessageReading;
}

export interface Reader {
  /** Learns whatever takes a moment, so that the first message need not wait. */
  prepare(): void;
  /** What helps against these weathers, as far as flow or catalogue know; undefined if they do not. */
  helpAgainst(weathers: readonly string[]): Condition | undefined;
  /** The options that name a season: winter, spring, summer, autumn. */
  ofSeason(season: string): readonly { readonly question: QuestionId; readonly option: OptionId }[];
  read(text: string, context: ReadingContext): Reading;
}

/** What the conversation tells about a message before a word of it is read. */
export interface ReadingContext {
  readonly pending?: QuestionId;
  readonly language?: string;
  /** The place named before, as it was written. */
  readonly place?: string;
  /** Whatever it seems to be about, it looks for something this shop has. */
  readonly isOurs?: boolean;
}

/** The words of a field, beyond those of one flow. */
export interface Field {
  /** The language is that of the conversation; it is guessed when it is not known. */
  readonly read: (text: string, language: string | undefined) => MessageReading;
  readonly topicsOf: TopicsOf;
  /** Of the flow's catalogue. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Whether the seasons of a place are reversed. */
  readonly isSouthern: (place: string) => boolean;
}

/**
 * Reads messages without a model: with the words of a flow (option labels and `says` phrases in
 * every language of the flow, typos forgiven, amounts of money) and with the words of its field,
 * which say the same in a thousand other ways. What stands behind a "not" is never taken for its
 * opposite.
 */
export function createReader(flow: Flow, field?: Field): Reader {
  const { phrases, bare } = createVocabulary(flow);
  const conceptsOf = lazily(() => field && createConceptReader(flow, field));
  const budget = flow.questions.find((question) => question.enabled && question.kind === "budget");
  return {
    prepare: () => void conceptsOf(),
    ofSeason: (season) => conceptsOf()?.ofSeason(season) ?? [],
    helpAgainst: (weathers) => conceptsOf()?.helpAgainst(weathers),
    read(text, { pending, language, place, isOurs }) {
      const words = toWords(text);
      const question = pending === undefined ? undefined : questionOf(flow, pending);
      const read = field?.read(text, language);
      const message = read && isOurs === true ? { ...read, intent: "find" as const } : read;
      const money = moneyOf(
        readMoney(words, question?.kind === "budget"),
        message?.budget,
        text,
        words,
      );
      const open = words.filter((word) => money === undefined || !overlap(word, money.span));
      const matches = matchPhrases(open, phrases).filter(
        (match) => !isSizeNoun(flow, match, open, text),
      );
      const own = matchPhrases(open, bare).filter(({ phrase }) => phrase.question === pending);
      const chosen = withoutDerived(flow, choose([...matches, ...own], pending), open);
      // "Weiß nicht" is no typo of a word for summer.
      const isGuess = chosen.every(({ typo }) => typo);
      const wants = isGuess && money === undefined ? readSteering(words) : undefined;
      if (wants !== undefined) {
        return {
          answers: [],
          wishes: [],
          unneeded: nothingUnneeded,
          wants,
          ...(message === undefined ? {} : { message }),
        };
      }
      const named = chosen
        .map((match) => toNamed(match, open))
        .filter((one) => !isOnlyNegation(one, text, message));
      const denied = matches.filter(({ negated }) => negated).map((match) => toNamed(match, open));
      const refused = matches
        .filter(({ from, typo }) => !typo && isRightBehindNo(open, from))
        .map((match) => toNamed(match, open));
      const concepts = conceptsOf();
      const isReversed = field !== undefined && isSouthern(field, message, place);
      const understood =
        concepts === undefined || message === undefined
          ? { named, wishes: [], unneeded: nothingUnneeded }
          : concepts.understand(message, { named, denied, refused, text, pending, isReversed });
      const answers = toAnswers(flow, understood.named, text);
      const limits = money === undefined ? undefined : toLimits(money.min, money.max);
      const quote = money === undefined ? "" : text.slice(money.span.start, money.span.end);
      return {
        answers:
          limits !== undefined && budget !== undefined
            ? [...answers, { question: budget.id, answer: { type: "amount", ...limits }, quote }]
            : answers,
        wishes: understood.wishes,
        unneeded: understood.unneeded,
        ...(message === undefined ? {} : { kinds: concepts?.kindsNamed(message) ?? [] }),
        ...(limits !== undefined && budget === undefined ? { money: { ...limits, quote } } : {}),
        ...(message === undefined ? {} : { message }),
      };
    },
  };
}

/** Whether the seasons of the place it is about are reversed: the one named now, else before. */
function isSouthern(
  field: Field,
  message: MessageReading | undefined,
  before: string | undefined,
): boolean {
  const named = message?.places ?? [];
  const places =
    named.length > 0 || before === undefined ? named : field.read(before, undefined).places;
  return places.some(({ id }) => id !== undefined && field.isSouthern(id));
}

/** "Packing for Iceland, what jacket?" asks for no pack, where it says what it asks for. */
function withoutDerived(
  flow: Flow,
  matches: readonly PhraseMatch[],
  words: readonly Word[],
): readonly PhraseMatch[] {
  const isDerived = ({ phrase, from, to }: PhraseMatch): boolean =>
    from === to &&
    words[from]?.text.endsWith("ing") === true &&
    namesKind(flow, phrase) &&
    phrase.words.every(({ folded }) => !folded.endsWith("ing"));
  return matches.filter(
    (match) =>
      !isDerived(match) ||
      !matches.some(
        (other) =>
          other.phrase.question === match.phrase.question &&
          other.phrase.option !== match.phrase.option &&
          !isDerived(other),
      ),
  );
}

/** Hiking is what one does, and a pack a thing. */
function namesKind(flow: Flow, { question: id, option }: Phrase): boolean {
  const question = questionOf(flow, id);
  const { must, wish } = (question && optionOf(question, option)) ?? {};
  const condition = must ?? wish;
  return condition !== undefined && attributesIn(condition).includes("kind");
}

/** "Größe L" is none of "groß", though both fold to the same letters. */
function isSizeNoun(
  flow: Flow,
  { phrase, from, to }: PhraseMatch,
  words: readonly Word[],
  text: string,
): boolean {
  const word = words[from];
  if (from !== to || word === undefined || !isNoun(text, word)) {
    return false;
  }
  const question = questionOf(flow, phrase.question);
  const option = question?.options.find(({ id }) => id === phrase.option);
  const own = [option?.label, ...Object.values(option?.says ?? {})].flatMap((texts) =>
    Object.values(texts ?? {}),
  );
  return !own.some((label) => toWords(label).some((one) => isNoun(label, one)));
}

const sizeNoun = /^gr(?:ö|oe)(?:ß|ss)en?$/iu;

function isNoun(text: string, { start, end }: Word): boolean {
  return sizeNoun.test(text.slice(start, end));
}

/** In "keine Daunen" the first word denies the second, though an option may be called "Keine". */
function isOnlyNegation(
  { start, end }: Span,
  text: string,
  message: MessageReading | undefined,
): boolean {
  if (!/^(?:kein\p{L}*|ohne|none|no|without|nicht)$/iu.test(text.slice(start, end))) return false;
  return (message?.mentions ?? []).some(
    ({ polarity, quote }) =>
      polarity !== "wanted" && quote.start >= end && quote.start - end <= nextWordMax,
  );
}

/** Letters up to what is denied: a blank, and perhaps an adjective. */
const nextWordMax = 12;

/** An option that was named, and where. */
export interface NamedOption extends Span {
  readonly question: QuestionId;
  readonly option: OptionId;
  /** Only with typos forgiven. */
  readonly typo?: boolean;
}

interface Money {
  readonly min?: number;
  readonly max?: number;
  readonly span: Span;
}

/** "Around 100" may be a quarter more or less. */
const aroundShare = 0.25;

/** In steps of five, as people name prices; small amounts in steps of one. */
function roundly(amount: number): number {
  const step = amount < 25 ? 1 : 5;
  return Math.round(amount / step) * step;
}

/** The field's words know more ways to name a limit; a bare number answers the question asked. */
function moneyOf(
  plain: MoneyReading | undefined,
  budget: Budget | undefined,
  text: string,
  words: readonly Word[],
): Money | undefined {
  if (budget !== undefined) {
    const { min, max, approx, quote } = budget;
    const span = { start: quote.start, end: quote.end };
    if (approx !== undefined) {
      return {
        min: roundly(approx * (1 - aroundShare)),
        max: roundly(approx * (1 + aroundShare)),
        span,
      };
    }
    if (min !== undefined || max !== undefined) {
      return { ...toLimits(min, max), span };
    }
  }
  if (plain === undefined) return undefined;
  const start = words[plain.from]?.start ?? 0;
  return {
    ...toLimits(plain.min, plain.max),
    span: { start, end: words[plain.to]?.end ?? text.length },
  };
}

function toLimits(min: number | undefined, max: number | undefined): Omit<Money, "span"> {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/**
 * Of matches that share words the better one stays: without a typo before with one, more words
 * before fewer, the question just asked before others.
 */
function choose(
  matches: readonly PhraseMatch[],
  pending: QuestionId | undefined,
): readonly PhraseMatch[] {
  const rank = (match: PhraseMatch): number =>
    (match.typo ? 0 : 100) +
    match.phrase.words.length * 10 +
    (match.phrase.question === pending ? 5 : 0);
  const sorted = matches
    .filter(({ negated }) => !negated)
    .sort((a, b) => rank(b) - rank(a) || a.from - b.from);
  const taken: PhraseMatch[] = [];
  for (const match of sorted) {
    if (!taken.some((other) => match.from <= other.to && other.from <= match.to)) {
      taken.push(match);
    }
  }
  return taken.sort((a, b) => a.from - b.from);
}

function toNamed({ phrase, from, to, typo }: PhraseMatch, words: readonly Word[]): NamedOption {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  return { question: phrase.question, option: phrase.option, start, end, typo };
}

/**
 * One answer per question; where only one option is allowed, the one named first, with what it is an
 * alternative to: "red or blue" is one answer that either meets.
 */
function toAnswers(flow: Flow, named: readonly NamedOption[], text: string): Reading["answers"] {
  const byQuestion = new Map<QuestionId, NamedOption[]>();
  for (const one of [...named].sort((a, b) => a.start - b.start)) {
    byQuestion.set(one.question, [...(byQuestion.get(one.question) ?? []), one]);
  }
  return [...byQuestion].map(([id, found]) => {
    const isMulti = questionOf(flow, id)?.kind === "multi";
    const kept = isMulti ? found : alternativesIn(text, found);
    const start = Math.min(...kept.map((one) => one.start));
    const end = Math.max(...kept.map((one) => one.end));
    return {
      question: id,
      answer: { type: "options", options: [...new Set(kept.map(({ option }) => option))] },
      quote: text.slice(start, end),
    };
  });
}
