import { attributesIn } from "../../catalog/condition.ts";
import type { SaidReading } from "../../conversation/command.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { optionOf, questionOf } from "../../flow/flow.ts";
import type { TalkRequest, Wanted } from "../../flow/talk-request.ts";
import { countWords } from "../../lib/count-words.ts";
import { readCourtesy } from "../../reading/talk/courtesy.ts";
import { talkReaderFor } from "../../reading/talk/talk-reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Aside } from "../../wording/talk/talk-phrases.ts";
import { isCourtesyAlone } from "./courtesy-alone.ts";
import { beforeShowing, isUnnamed, saysNeeds } from "./early-talk.ts";
import { elsewhere, isElsewhere } from "./said-elsewhere.ts";

/**
 * A reading of needs, with what the text asks about products. A question leaves the needs as they
 * are, whatever words stand in it; a critique counts beside needs said in other words.
 */
export function withTalk(
  knowledge: Knowledge,
  state: OngoingConversation,
  said: {
    readonly text: string;
    readonly reading: SaidReading;
    /** What a part of the text says by itself. */
    readonly readPart: (part: string) => Pick<SaidReading, "answers" | "volunteered">;
  },
): SaidReading {
  const { text, reading, readPart } = said;
  const { shown, discussed, fields } = state;
  const courtesy = readCourtesy(text);
  const found = talkReaderFor(knowledge.catalog).read(text, { shown, discussed, fields });
  const asked = found?.request;
  // "Are these all?" asks nothing about these.
  const isNone =
    (courtesy === "how-many" && asked?.type === "ask-attribute") ||
    (asked !== undefined && isUnnamed(asked) && !mayBeUnnamed(reading, courtesy));
  const talk = isNone ? undefined : asked;
  if (courtesy !== undefined && isCourtesyAlone(courtesy, reading, text)) {
    return { answers: [], volunteered: [], aside: courtesy };
  }
  const polite = withCourtesy(reading, courtesy);
  const early =
    talk === undefined ? beforeShowing(knowledge, state, { text, reading: polite }) : undefined;
  if (early !== undefined) return early;
  // "Any in orange?" is sure of one thing.
  if (reading.wants === "unsure" && talk?.type !== "want") return withoutChat(reading);
  // "Start again" complains of nothing, and whoever complains so wants just that.
  if (reading.wants === "restart" || reading.wants === "undo") return withoutAside(reading);
  if (isElsewhere(state, polite, text, talk)) return { ...polite, answers: [], volunteered: [] };
  if (talk === undefined) return polite;
  if (talk.type === "ask-attribute" && isAnswerToAsked(state, reading, text)) return polite;
  const { wants: _wants, ...rest } = reading;
  switch (talk.type) {
    case "critique":
      return { ...rest, ...withoutWords(rest, talk), ...insteadOf(state, text, talk), talk };
    case "like":
      return { ...rest, ...withoutWords(rest, talk), talk };
    case "want":
      // What the flow has an answer for is said by that answer, if that leaves out what is not so.
      return saysNeeds(reading) && !isOnlyWished(knowledge, reading, talk.wanted)
        ? polite
        : { ...rest, answers: [], volunteered: [], talk };
    default:
      return {
        ...(isBareQuestion(text) ? withoutJourney(rest) : rest),
        answers: [],
        volunteered: [],
        ...besides(found?.rest ?? "", readPart),
        talk,
      };
  }
}

/** Then it may as well be about an order, about the advisor or about the world. */
function mayBeUnnamed({ aside, wants }: SaidReading, courtesy: Aside | undefined): boolean {
  if (courtesy !== undefined || wants !== undefined) return false;
  return aside === undefined || aside === "question" || aside === "off-topic";
}

/** What is polite beside needs, or in place of small talk, is met as such. */
function withCourtesy(reading: SaidReading, courtesy: Aside | undefined): SaidReading {
  const { aside } = reading;
  const isChat =
    aside === undefined ||
    aside === "smalltalk" ||
    (courtesy === "how-many" && aside !== "complaint");
  return courtesy === undefined || !isChat ? reading : { ...reading, aside: courtesy };
}

/** "No idea" is an answer, whatever else one says so for. */
function withoutChat({ aside, ...reading }: SaidReading): SaidReading {
  return aside === undefined || !elsewhere.includes(aside) ? reading : { ...reading, aside };
}

function withoutAside({ aside: _aside, ...reading }: SaidReading): SaidReading {
  return reading;
}

/** "Regen?" to "what should it keep out?" is an answer, and no question about what is shown. */
function isAnswerToAsked(
  { pending }: OngoingConversation,
  { answers }: SaidReading,
  text: string,
): boolean {
  const isShort = countWords(text) <= 2;
  return isShort && answers.some(({ question }) => question === pending?.question);
}

/** "Lighter than this" is not also an answer "light". */
function withoutWords(
  { answers, volunteered }: SaidReading,
  talk: Extract<TalkRequest, { readonly type: "critique" | "like" }>,
): Pick<SaidReading, "answers" | "volunteered"> {
  const isOf = (quote: string | undefined): boolean =>
    quote !== undefined && talk.quotes.some((own) => overlaps(own, quote));
  return {
    answers: answers.filter(({ quote }) => !isOf(quote)),
    // "Cheaper" is one wish, and no second one for a low price.
    volunteered: volunteered.filter(({ id, quote }) => !isOf(quote) && (id as string) !== lowPrice),
  };
}

const lowPrice = "said.price";

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** "Doch lieber wärmer", after "lighter": what was asked for of those shown before counts no more. */
function insteadOf(
  { volunteered }: OngoingConversation,
  text: string,
  { attribute }: Extract<TalkRequest, { readonly type: "critique" }>,
): Pick<SaidReading, "unneeded"> {
  if (!replacing.test(text)) return {};
  const others = volunteered.filter(
    ({ source, id }) => source === "critique" && (id as string) !== `critique.${attribute}`,
  );
  return others.length === 0 ? {} : { unneeded: others.map(({ id }) => id) };
}

const replacing = /(?<!\p{L})(?:doch|lieber|stattdessen|actually|rather|instead)(?!\p{L})/iu;

/**
 * "Anything in white?" asks for white ones. Where the flow's own answer would but order by it, and
 * nothing else is said, what was asked for counts as it was asked.
 */
function isOnlyWished(
  { flow }: Knowledge,
  { answers, volunteered }: SaidReading,
  wanted: readonly Wanted[],
): boolean {
  const attributes = wanted.map(({ attribute }) => attribute);
  return (
    volunteered.length === 0 &&
    answers.every(({ question: id, answer }) => {
      const question = questionOf(flow, id);
      if (question === undefined || answer.type !== "options") return false;
      return answer.options.every((option) => {
        const { must, wish } = optionOf(question, option) ?? {};
        const asked = wish === undefined ? [] : attributesIn(wish);
        return (
          must === undefined && asked.length > 0 && asked.every((one) => attributes.includes(one))
        );
      });
    })
  );
}

/** "Made in USA?" is no journey there. */
function isBareQuestion(text: string): boolean {
  return countWords(text) <= 3;
}

function withoutJourney({
  going: _going,
  ...rest
}: Omit<SaidReading, "wants">): Omit<SaidReading, "wants"> {
  return rest;
}

/** "Under 100, and is the first one reflective?" asks, and says what is needed as well. */
function besides(
  rest: string,
  readPart: (part: string) => Pick<SaidReading, "answers" | "volunteered">,
): Partial<Pick<SaidReading, "answers" | "volunteered">> {
  if (rest === "") return {};
  const { answers, volunteered } = readPart(rest);
  return { answers, volunteered };
}
