import type { Attribute } from "../catalog/attribute.ts";
import { toCondition, type AttributeValue } from "../catalog/condition.ts";
import type { Command, SaidReading } from "../conversation/command.ts";
import { questionOf, type OptionId } from "../flow/flow.ts";
import { inLocale, type Localized } from "../lib/localized.ts";
import { toWords, type Word } from "../lib/words.ts";
import { createClaimedWords } from "../reading/heard/claimed-words.ts";
import { findQuote, isDenied, type QuotedStretch } from "../reading/heard/quoted-stretch.ts";
import { isTelling } from "../reading/heard/left-unread.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { attributesOf, type Need, type NeedId } from "../recommendation/need.ts";
import type { Heard, ReadingChoice } from "./ports.ts";

type Say = Extract<Command, { readonly type: "say" }>;

/** Fewer unread words beside something understood are not worth the wait. */
const unreadWordsMin = 3;

/**
 * Whether a message deserves a second reader: nothing of it was understood, or at least three words
 * that could mean something were left unread. Whoever steers ("start over"), asks about a product, for another kind of it or greets has been understood.
 */
export function wantsSecondReading({ text, reading }: Say): boolean {
  const { wants, talk, aside, otherKind } = reading;
  if ([wants, talk, aside, otherKind].some((one) => one !== undefined)) return false;
  const words = toWords(text);
  const read = readPlaces(words, reading);
  const unread = words.filter((word, at) => !read.has(at) && isTelling(word));
  const understood = reading.answers.length + reading.volunteered.length;
  return unread.length >= (understood === 0 ? 1 : unreadWordsMin);
}

/**
 * All a second reader may hear: the options of questions about no amount, and the values that
 * attributes have in words. Numbers are none of its business.
 */
export function readingChoices(knowledge: Knowledge, locale: string): readonly ReadingChoice[] {
  const options = knowledge.flow.questions.filter(isReadable).flatMap((question) =>
    question.options.map((option) => ({
      id: `${question.id}.${option.id}`,
      label: `${inLocale(question.ask, locale)} ${inLocale(option.label, locale)}`,
    })),
  );
  const values = [...knowledge.catalog.attributes.values()].flatMap((attribute) =>
    valuesOf(attribute).map(({ value, label }) => ({
      id: `${attribute.id}=${String(value)}`,
      label: `${inLocale(attribute.label, locale)}: ${inLocale(label, locale)}`,
    })),
  );
  return [...options, ...values].slice(0, choicesMax);
}

/** Structured output of the usual endpoints takes no more. */
const choicesMax = 400;

function isReadable(question: Knowledge["flow"]["questions"][number]): boolean {
  return question.enabled && question.amount === undefined;
}

/** Size and stock are facts of a variant, a brand is matched by its name. */
function valuesOf(
  attribute: Attribute,
): readonly { readonly value: AttributeValue; readonly label: Localized }[] {
  if (attribute.variant === true || attribute.matters === 0) return [];
  switch (attribute.kind) {
    case "boolean":
      return attribute.id === "in_stock" ? [] : [{ value: true, label: attribute.label }];
    case "choice":
    case "choices":
      return Object.entries(attribute.values).map(([value, { label }]) => ({ value, label }));
    case "number":
      return [];
  }
}

/**
 * The command with what a second reader has heard beside it, as far as that holds: the choice was
 * offered, the quote is a phrase that stands in the message, is not denied there, was not read by the
 * rules, and says no more than two other things.
 * Where both speak of the same thing the rules win, and what they have excluded stays excluded.
 */
export function withSecondReading(
  knowledge: Knowledge,
  command: Say,
  heard: readonly Heard[],
): Say {
  const words = toWords(command.text);
  let reading = command.reading;
  const settled = settledBy(knowledge, reading);
  const read = readPlaces(words, reading);
  const claimed = createClaimedWords(words, (at) => read.has(at));
  for (const { choice, quote } of heard.slice(0, heardMax)) {
    const found = findQuote(words, quote);
    if (found === undefined || isDenied(words, found) || touches(found, read)) continue;
    if (!claimed.isFree(found)) continue;
    const text = command.text.slice(words[found.from]?.start, words[found.to]?.end);
    const before = reading;
    reading = withChoice(knowledge, { reading, settled }, choice, text);
    if (reading !== before) claimed.take(found);
  }
  return { ...command, reading };
}

const heardMax = 12;

interface Known {
  readonly reading: SaidReading;
  readonly settled: Settled;
}

/** Questions the rules have answered, and attributes they have spoken of. */
interface Settled {
  readonly questions: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

function settledBy(knowledge: Knowledge, { answers, volunteered }: SaidReading): Settled {
  const chosen = answers.flatMap(({ question, answer }) => {
    const options = questionOf(knowledge.flow, question)?.options ?? [];
    return answer.type === "options" ? options.filter(({ id }) => answer.options.includes(id)) : [];
  });
  return {
    questions: new Set(answers.map(({ question }) => question)),
    attributes: new Set([...chosen, ...volunteered].flatMap(attributesOf)),
  };
}

function withChoice(
  knowledge: Knowledge,
  { reading, settled }: Known,
  choice: string,
  quote: string,
): SaidReading {
  return (
    withOption(knowledge, { reading, settled }, choice, quote) ??
    withValue(knowledge, { reading, settled }, choice, quote) ??
    reading
  );
}

function withOption(
  { flow }: Knowledge,
  { reading, settled }: Known,
  choice: string,
  quote: string,
): SaidReading | undefined {
  const at = choice.indexOf(".");
  const [questionId, optionId] = [choice.slice(0, at), choice.slice(at + 1)];
  const question = questionOf(flow, questionId);
  const option = question?.options.find(({ id }) => id === (optionId as OptionId));
  if (question === undefined || option === undefined || !isReadable(question)) return undefined;
  if (settled.questions.has(question.id)) return undefined;
  if (attributesOf(option).some((attribute) => settled.attributes.has(attribute))) return undefined;
  const before = reading.answers.find((one) => one.question === question.id);
  if (before === undefined) {
    const answer = { type: "options" as const, options: [option.id] };
    return { ...reading, answers: [...reading.answers, { question: question.id, answer, quote }] };
  }
  if (question.kind !== "multi" || before.answer.type !== "options") return undefined;
  const options = [...new Set([...before.answer.options, option.id])];
  const answers = reading.answers.map((one) =>
    one === before ? { ...one, answer: { type: "options" as const, options } } : one,
  );
  return { ...reading, answers };
}

/** A value only orders: how much it matters, the shopper has not said in words of the rules. */
function withValue(
  { catalog }: Knowledge,
  { reading, settled }: Known,
  choice: string,
  quote: string,
): SaidReading | undefined {
  const at = choice.indexOf("=");
  const attribute = catalog.attributes.get(choice.slice(0, at));
  const known =
    attribute && valuesOf(attribute).find(({ value }) => String(value) === choice.slice(at + 1));
  if (attribute === undefined || known === undefined || settled.attributes.has(attribute.id)) {
    return undefined;
  }
  const id = `said.${attribute.id}.${String(known.value)}` as NeedId;
  if (reading.volunteered.some((need) => need.id === id)) return undefined;
  const need: Need = {
    id,
    label: known.label,
    wish: toCondition({ [attribute.id]: { eq: known.value } }),
    weight: 1,
    source: "text",
    quote,
  };
  return { ...reading, volunteered: [...reading.volunteered, need] };
}

function touches({ from, to }: QuotedStretch, read: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at += 1) if (read.has(at)) return true;
  return false;
}

/** Places of the words the rules have read. */
function readPlaces(words: readonly Word[], reading: SaidReading): ReadonlySet<number> {
  const quotes = [...reading.answers, ...reading.volunteered].flatMap(({ quote }) => quote ?? []);
  const read = new Set<number>();
  for (const quote of quotes) {
    const said = toWords(quote);
    const from = words.findIndex((_, at) =>
      said.every((word, offset) => words[at + offset]?.text === word.text),
    );
    if (from >= 0) said.forEach((_, offset) => read.add(from + offset));
  }
  return read;
}
