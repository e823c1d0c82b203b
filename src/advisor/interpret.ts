import type { Answer } from "../flow/answer.ts";
import { testsOf, type Condition } from "../catalog/condition.ts";
import { needsOf } from "../conversation/policy.ts";
import { optionOf, questionOf, type OptionId, type QuestionId } from "../flow/flow.ts";
import type { ProductId } from "../catalog/product.ts";
import type { Command, SaidReading } from "../conversation/command.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import { optional } from "../lib/optional.ts";
import { unreachable } from "../lib/invariant.ts";
import type { CritiqueId } from "../recommendation/critique.ts";
import type { NeedId } from "../recommendation/need.ts";
import type { Reading } from "../reading/reader.ts";
import type { Advice } from "./library.ts";
import { readOptionByPlace } from "./option-by-place.ts";
import { readOtherLanguage } from "../reading/other-language.ts";
import { sizeNeed } from "./size-need.ts";
import { isForSeveral } from "./for-several.ts";
import { namedSorts } from "./named-sort.ts";
import { narrowerKind } from "./narrower-kind.ts";
import { readForgotten, saysInstead } from "./taken-back.ts";
import { withOtherKind } from "./other-kind.ts";
import { withTalk } from "./talk-reading.ts";
import { placeBefore } from "./assumed-weather.ts";
import { namesCatalog, namesKind, saysOnlyOwnWords, speaksOfShop } from "./own-words.ts";
import { statedAmounts } from "./stated-amounts.ts";
import { unneededNeeds, volunteeredNeeds } from "./volunteered-needs.ts";

/** What a client asked for, already checked for its shape. */
export type Request =
  | { readonly type: "say"; readonly text: string }
  | {
      readonly type: "answer" | "revise";
      readonly question: string;
      readonly options?: readonly string[] | undefined;
      readonly value?:
        | number
        | { readonly min?: number | undefined; readonly max?: number | undefined }
        /** Where it is going, and when, as one writes it. */
        | string
        | undefined;
    }
  | { readonly type: "skip"; readonly question: string }
  | { readonly type: "retract"; readonly need: string }
  | { readonly type: "loosen"; readonly need: string; readonly value: number }
  | { readonly type: "critique"; readonly product: string; readonly critique: string }
  | { readonly type: "show-products" | "restart" }
  | { readonly type: "set-locale"; readonly locale: string };

/** Request → command. Only a free text has to be read; everything else says what it means. */
export function interpret(
  advice: Advice,
  state: OngoingConversation,
  request: Request,
  basedOn: number | undefined,
): Command {
  switch (request.type) {
    case "say":
      return sayText(advice, state, request.text);
    case "answer":
      if (isPlace(advice, request)) return sayPlace(advice, state, request);
      return {
        type: "answer",
        question: request.question as QuestionId,
        answer: toAnswer(request),
        ...optional("basedOn", basedOn),
      };
    case "revise":
      if (isPlace(advice, request)) return sayPlace(advice, state, request);
      return {
        type: "revise",
        question: request.question as QuestionId,
        answer: toAnswer(request),
      };
    case "skip":
      return {
        type: "answer",
        question: request.question as QuestionId,
        answer: { type: "unsure" },
        ...optional("basedOn", basedOn),
      };
    case "retract":
      return { type: "retract", need: request.need as NeedId };
    case "loosen":
      return { type: "loosen", need: request.need as NeedId, value: request.value };
    case "critique":
      return {
        type: "critique",
        product: request.product as ProductId,
        critique: request.critique as CritiqueId,
      };
    case "show-products":
    case "restart":
      return { type: request.type };
    case "set-locale":
      return { type: "set-locale", locale: request.locale };
    default:
      return unreachable(request);
  }
}

function sayText(advice: Advice, state: OngoingConversation, text: string): Command {
  return { type: "say", text, reading: readText(advice, state, text) };
}

type AnswerRequest = Extract<Request, { readonly type: "answer" | "revise" }>;

/** A place stands in a text, which has to be read like any other. */
function isPlace(
  { knowledge }: Advice,
  request: AnswerRequest,
): request is AnswerRequest & { readonly value: string } {
  const question = questionOf(knowledge.flow, request.question);
  return typeof request.value === "string" && question?.kind === "place" && question.enabled;
}

/** As if the question had just been asked, whatever else is. */
function sayPlace(
  advice: Advice,
  state: OngoingConversation,
  { question, value }: AnswerRequest & { readonly value: string },
): Command {
  const asked = question as QuestionId;
  const pending = { question: asked, seq: state.version, options: [] };
  return {
    type: "say",
    text: value,
    reading: readText(advice, { ...state, pending }, value),
    question: asked,
  };
}

/** A bare number limits from above: "200" at the budget is "up to 200". */
function toAnswer({ options, value }: AnswerRequest): Answer {
  if (options !== undefined) {
    // Tapped twice, an option is chosen once.
    return { type: "options", options: [...new Set(options.map((id) => id as OptionId))] };
  }
  if (typeof value === "number") return { type: "amount", max: value };
  if (typeof value === "string") return { type: "place", text: value };
  return { type: "amount", ...optional("min", value?.min), ...optional("max", value?.max) };
}

function readText(advice: Advice, state: OngoingConversation, text: string): SaidReading {
  const { reader, knowledge } = advice;
  const context = {
    language: state.locale,
    ...optional("pending", state.pending?.question),
    ...optional("place", placeBefore(state)),
  };
  const plain = readPlainly(advice, text, context);
  const isOurs = isOfShop(advice, text, plain);
  const read = isOurs ? reader.read(text, { ...context, isOurs }) : plain;
  const reading = readAmount(advice, state, text, read);
  const amounts = statedAmounts(knowledge, text, kindsMeant(knowledge, state, reading));
  // "At least 32 GB" names no price, and "14 inches" no other stretch.
  const isCounted = (quote: string): boolean =>
    amounts.some((one) => one.quote?.includes(quote) === true || saysSame(quote, one.quote ?? ""));
  const forgotten = readForgotten(advice, state, text, (rest) => reader.read(rest, context));
  if (forgotten !== undefined) return { answers: [], volunteered: [], unneeded: forgotten };
  const placed = reading.answers.length > 0 ? undefined : readOptionByPlace(advice, state, text);
  if (placed !== undefined) return placed;
  // Who names what the shop sells looks for it, even where nothing more is understood.
  const isLooking = isOurs || namesCatalog(knowledge.catalog, text);
  const other = isLooking ? "looking" : asideOf(knowledge, reading);
  const aside = amounts.length > 0 ? undefined : other;
  const talking = withTalk(knowledge, state, {
    text,
    readPart: (part) => {
      const of = reader.read(part, context);
      return { answers: of.answers, volunteered: volunteeredNeeds(knowledge, of) };
    },
    reading: {
      answers: reading.answers.filter(({ quote }) => !isCounted(quote)),
      volunteered: [
        ...amounts,
        ...volunteeredNeeds(knowledge, reading).filter(
          ({ id, quote }) => (id as string) !== "budget" || !isCounted(quote ?? ""),
        ),
        ...namedSorts(knowledge, text, reading),
        ...[narrowerKind(knowledge, reading)].filter((need) => need !== undefined),
      ],
      ...(saysInstead(text) ? { instead: true } : {}),
      ...(isForSeveral(text, reading) ? { several: true } : {}),
      ...optional(
        "unneeded",
        withoutOldSize(state, reading, withoutOldPrice(knowledge, state, reading)),
      ),
      ...optional("wants", reading.wants),
      ...optional("aside", aside),
      ...optional("going", destinationOf(reading)),
    },
  });
  const wearers = reading.message?.mentions.filter(({ slot }) => slot === "gender") ?? [];
  const said = withOtherKind(knowledge, talking, {
    kinds: reading.kinds,
    wearers: wearers.map(({ quote }) => quote.text),
  });
  const question = state.pending && questionOf(knowledge.flow, state.pending.question);
  const named = question?.kind === "place" ? withBareName(said, text) : said;
  return withForeign(knowledge, named, text);
}

/** Whatever could be guessed of it counts, and the shopper is told which languages are spoken. */
function withForeign(
  { flow }: Advice["knowledge"],
  reading: SaidReading,
  text: string,
): SaidReading {
  const foreign = readOtherLanguage(text);
  if (foreign === undefined || flow.locales.includes(foreign)) return reading;
  const { answers, volunteered } = reading;
  return { answers, volunteered, aside: "languages", foreign };
}

/** "Na gut, dann eine Fleecejacke" is no small talk for the way it begins. */
function readPlainly(
  { reader }: Advice,
  text: string,
  context: Parameters<Advice["reader"]["read"]>[1],
): Reading {
  const whole = reader.read(text, context);
  const rest = text.replace(opening, "");
  if (rest === text || rest.trim() === "") return whole;
  if (whole.message === undefined || whole.message.intent === "find") return whole;
  const read = reader.read(rest, context);
  const isNeed = read.message?.intent === "find";
  return isNeed && read.answers.length + read.wishes.length > 0 ? read : whole;
}

const opening =
  /^\s*(?:(?:na gut|also gut|gut|okay|ok|alles klar|na ja|naja|also|schön|super|great|fine|good|right|all right|alright|well|so|hm+|ah|oh|ja|yes|nee|nein|no)[\s,.!]+)*(?:(?:dann|then|now|jetzt|next)[\s,:]+)?/iu;

/** The kinds of products that were asked for, now or before. */
function kindsMeant(
  knowledge: Advice["knowledge"],
  state: OngoingConversation,
  { answers }: Reading,
): ReadonlySet<string> {
  const named = answers.flatMap(({ question: id, answer }) => {
    const question = questionOf(knowledge.flow, id);
    return question === undefined || answer.type !== "options"
      ? []
      : answer.options.flatMap((option) => optionOf(question, option) ?? []);
  });
  const now = kindsIn(named);
  return now.size > 0 ? now : kindsIn(needsOf(knowledge, state));
}

function kindsIn(
  parts: readonly { readonly must?: Condition; readonly wish?: Condition }[],
): ReadonlySet<string> {
  const conditions = parts.flatMap(({ must, wish }) => [
    ...(must === undefined ? [] : [must]),
    ...(wish === undefined ? [] : [wish]),
  ]);
  return new Set(
    conditions
      .flatMap(testsOf)
      .flatMap(({ attribute, test }) =>
        attribute === "kind" && test.type === "any-of" ? test.values.map(String) : [],
      ),
  );
}

/** Whether words of a limit hold the number that was read with its unit. */
function saysSame(quote: string, amount: string): boolean {
  const number = /^[\d.,]*\d/.exec(amount)?.[0];
  return number !== undefined && new RegExp(`(?<![\\d.,])${number}$`).test(quote);
}

/** What is off topic or idle talk elsewhere may be what this shop sells. */
function isOfShop({ reader, knowledge }: Advice, text: string, { message }: Reading): boolean {
  const intent = message?.intent;
  if (intent !== "off_topic" && intent !== "smalltalk") return false;
  if (saysOnlyOwnWords(knowledge.catalog, text)) return true;
  if (intent === "smalltalk") return false;
  if (namesKind(knowledge.catalog, text)) return true;
  const isElsewhere = (part: string): boolean =>
    reader.read(part, {}).message?.intent === "off_topic";
  return speaksOfShop(knowledge.catalog, text, isElsewhere);
}

/** A limit named now takes the place of "cheaper than this one". */
function withoutOldPrice(
  knowledge: Advice["knowledge"],
  { volunteered }: OngoingConversation,
  reading: Reading,
): SaidReading["unneeded"] {
  const unneeded = unneededNeeds(knowledge, reading);
  const isLimit = (id: QuestionId): boolean => questionOf(knowledge.flow, id)?.kind === "budget";
  const hasLimit =
    reading.money !== undefined || reading.answers.some(({ question }) => isLimit(question));
  const old = volunteered.find(({ id }) => id === "critique.price");
  return hasLimit && old !== undefined ? [...(unneeded ?? []), old.id] : unneeded;
}

/** What fitted him is no size of hers. */
function withoutOldSize(
  { volunteered, answers }: OngoingConversation,
  reading: Reading,
  unneeded: SaidReading["unneeded"],
): SaidReading["unneeded"] {
  const size = volunteered.find(({ id }) => (id as string) === "said.size");
  const isOther = reading.answers.some(({ question, answer, quote }) => {
    const before = answers.get(question);
    const isWearer = reading.message?.mentions.some(
      ({ slot, quote: said }) =>
        slot === "gender" && (said.text.includes(quote) || quote.includes(said.text)),
    );
    return (
      isWearer === true && before !== undefined && JSON.stringify(before) !== JSON.stringify(answer)
    );
  });
  if (size === undefined || !isOther || (reading.message?.sizes.length ?? 0) > 0) return unneeded;
  return [...(unneeded ?? []), size.id];
}

/** "300 is fine too", where a limit was named before and these words say nothing else. */
function readAmount(
  { reader, knowledge: { flow } }: Advice,
  { answers, locale }: OngoingConversation,
  text: string,
  reading: Reading,
): Reading {
  const { wishes, money, wants, message, unneeded } = reading;
  const isHeard =
    reading.answers.length + wishes.length + unneeded.options.length > 0 ||
    [money, wants].some((part) => part !== undefined);
  const budget = flow.questions.find(({ id, kind }) => kind === "budget" && answers.has(id));
  if (isHeard || budget === undefined || message?.intent !== "find" || !amount.test(text)) {
    return reading;
  }
  return reader.read(text, { language: locale, pending: budget.id });
}

const amount = /^\D{0,24}\d{2,4}\D{0,24}$/;

/**
 * Asked where it is going, one may just write a name that no table has. It is taken for one where
 * the text says nothing else; whoever knows the weather says whether there is such a place.
 */
function withBareName(reading: SaidReading, text: string): SaidReading {
  const { answers, volunteered, unneeded, wants, talk, going, aside, ...rest } = reading;
  const saysElse =
    answers.length + volunteered.length > 0 ||
    [unneeded, wants, talk, going?.place, rest.otherKind].some((part) => part !== undefined);
  const place = bareName(text);
  if (saysElse || place === undefined || (aside !== undefined && !mayBeName(aside))) return reading;
  return { ...rest, answers, volunteered, going: { months: going?.months ?? [], place } };
}

/** What an unknown name is taken for elsewhere. */
function mayBeName(aside: NonNullable<SaidReading["aside"]>): boolean {
  return aside === "off-topic" || aside === "question" || aside === "smalltalk";
}

const nameWordsMax = 4;

/** "Zakopane" of "nach Zakopane, Ende Februar". */
function bareName(text: string): string | undefined {
  const [first = ""] = text.split(
    /[,;:(!?\n]|\s(?:im|in|am|anfang|mitte|ende|early|late|mid|during|for|für|um|ab|next)\s/iu,
  );
  const name = first.replace(/^\s*(?:nach|to|in|auf|ins?|zur?|zum|the|die|den)\s+/iu, "").trim();
  const words = name.split(/\s+/);
  const isName = /^\p{L}[\p{L}\s.'’-]*$/u.test(name) && words.length <= nameWordsMax;
  return isName ? name : undefined;
}

/** A message that is about something else, as far as its words tell. */
function asideOf(knowledge: Advice["knowledge"], whole: Reading): SaidReading["aside"] {
  const { message, ...reading } = whole;
  const intent = message?.intent;
  if (intent === undefined) return undefined;
  if (intent === "find") {
    const isSizeless = (message?.sizes.length ?? 0) > 0 && sizeNeed(knowledge, whole) === undefined;
    return isBeyondCatalog(message, reading, isSizeless) ? "question" : undefined;
  }
  return intent === "off_topic" ? "off-topic" : intent;
}

/** "In blue, please", "size M", where the shop says nothing about it: understood, and in vain. */
function isBeyondCatalog(
  message: Reading["message"],
  { answers, wishes, money, wants }: Omit<Reading, "message">,
  isSizeless: boolean,
): boolean {
  const isHeard = answers.length + wishes.length > 0 || money !== undefined || wants !== undefined;
  // Another kind of product is another flow's business, not what the shop lacks.
  const isSaid = isSizeless || message?.mentions.some(({ slot }) => slot !== "product") === true;
  return !isHeard && isSaid;
}

function destinationOf({ message }: Reading): SaidReading["going"] {
  const place = message?.places[0]?.said;
  const months = message?.months ?? [];
  if (place === undefined && months.length === 0) return undefined;
  return { months, ...optional("place", place) };
}
