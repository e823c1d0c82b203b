import type { SaidReading } from "../../conversation/command.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { hasBit } from "../../lib/bitset.ts";
import type { TalkRequest, Wanted } from "../../flow/talk-request.ts";
import { readCourtesy } from "../../reading/talk/courtesy.ts";
import { asksWhyAlone, talkReaderFor } from "../../reading/talk/talk-reader.ts";
import { attributesIn } from "../../catalog/condition.ts";
import { needsOf } from "../../conversation/policy.ts";
import { optionOf, questionOf } from "../../flow/flow.ts";
import { needsOfAnswer, type Need } from "../../recommendation/need.ts";
import { narrow } from "../../recommendation/narrow.ts";
import { mostOf } from "./most-of.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Aside } from "../../wording/talk/talk-phrases.ts";

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
  const isSaid =
    courtesy !== undefined &&
    (isUnclear(reading) ||
      (courtesy === "terms" && reading.aside === "attack" && isShort(text)) ||
      isOfAdvisor(courtesy) ||
      (courtesy === "annoyed" && isVexed(reading, text)));
  if (courtesy !== undefined && isOfNoProduct(courtesy, reading) && isSaid) {
    return { answers: [], volunteered: [], aside: courtesy };
  }
  const isChat =
    reading.aside === undefined ||
    reading.aside === "smalltalk" ||
    (courtesy === "how-many" && reading.aside !== "complaint");
  const polite = courtesy === undefined || !isChat ? reading : { ...reading, aside: courtesy };
  const early =
    talk === undefined
      ? beforeShowing(knowledge, state, { text, reading: polite, readPart })
      : undefined;
  if (early !== undefined) return early;
  // "Any in orange?" is sure of one thing.
  if (reading.wants === "unsure" && talk?.type !== "want") return withoutChat(reading);
  // "Start again" complains of nothing, "no more questions" asks for nobody else.
  if (isPlainWish(polite)) return withoutAside(reading);
  if (isElsewhere(state, polite, text, talk)) return { ...polite, answers: [], volunteered: [] };
  if (talk === undefined) return polite;
  if (talk.type === "ask-attribute" && isAnswerToAsked(state, reading, text)) return polite;
  const { wants: _wants, ...rest } = reading;
  switch (talk.type) {
    case "critique":
      return { ...rest, ...withoutWords(rest, talk), ...insteadOf(state, text, talk), talk };
    case "like":
      return { ...rest, ...withoutWords(rest, talk), talk };
    case "reduced": {
      // What is on sale is cheap enough as it is.
      const volunteered = rest.volunteered.filter(({ id }) => (id as string) !== lowPrice);
      return { ...withoutAside(rest), volunteered, talk };
    }
    case "sort":
      return { answers: [], volunteered: [], talk };
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
  return text.trim().split(/\s+/).length <= 3;
}

function withoutJourney({
  going: _going,
  ...rest
}: Omit<SaidReading, "wants">): Omit<SaidReading, "wants"> {
  return rest;
}

/** "Regen?" to "what should it keep out?" is an answer, and no question about what is shown. */
function isAnswerToAsked(
  { pending }: OngoingConversation,
  { answers }: SaidReading,
  text: string,
): boolean {
  const isShort = text.trim().split(/\s+/).length <= 2;
  return isShort && answers.some(({ question }) => question === pending?.question);
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
 * Whatever words of needs stand in it: "do you ship to Norway?" is no journey. Who swears at the cold
 * says a need all the same.
 */
function isOfNoProduct(courtesy: Aside, reading: SaidReading): boolean {
  if (isPlain(courtesy)) return true;
  const isEmpty = !saysNeeds(reading) && reading.wants === undefined;
  if (courtesy === "annoyed" || courtesy === "off-topic") return isEmpty;
  return isOfAdvisor(courtesy) && isEmpty;
}

/** "You are useless", "this is dumb" complain of nothing bought, and call for nobody. */
function isVexed({ aside }: SaidReading, text: string): boolean {
  const isShortOutcry = text.trim().split(/\s+/).length <= outcryWordsMax;
  return (aside === "complaint" || aside === "human") && (atAdvisor.test(text) || isShortOutcry);
}

const outcryWordsMax = 5;

/** What is complained of is the advisor, and nothing bought. */
const atAdvisor =
  /(?<!\p{L})(?:you|u|ur|du|bot|chatbot|robot|roboter|assistant|advisor|berater|automat|maschine)(?!\p{L})/iu;

/** Bargaining in a few words, and no attempt at anything. */
function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= plainWordsMax;
}

/** Plain enough, whatever else such words would mean. */
function isOfAdvisor(courtesy: Aside): boolean {
  return ofAdvisor.includes(courtesy);
}

const ofAdvisor: readonly Aside[] = [
  "sources",
  "privacy",
  "languages",
  "about-advisor",
  "abilities",
  "choosing",
  "summary",
  "what-else",
  "wordless",
  "popular",
  "undecided",
];

function isPlain(courtesy: Aside): boolean {
  return ["terms", "privacy", "languages", "summary", "sizing"].includes(courtesy);
}

function isUnclear({ aside }: SaidReading): boolean {
  return aside === undefined || mayBeTalk.includes(aside);
}

/** "Under 100, and is the first one reflective?" asks, and says what is needed as well. */
function besides(
  rest: string,
  readPart: (part: string) => Pick<SaidReading, "answers" | "volunteered">,
): Partial<Pick<SaidReading, "answers" | "volunteered">> {
  if (rest === "" || interjection.test(rest)) return {};
  const { answers, volunteered } = readPart(rest);
  return { answers, volunteered };
}

/** "Cool, and which is lightest?" asks for no cool look. */
const interjection =
  /^\s*(?:cool|nice|great|super|ok|okay|gut|schön|toll|perfekt|perfect|wow|aha|ah|oh|hm+|top|klasse|prima|lovely|good|alright|sweet)[\s,.!]*$/iu;

/** Asked about what the catalogue has no word for. */
function isUnnamed(talk: TalkRequest): boolean {
  return talk.type === "ask-attribute" && talk.topics.length === 0;
}

/** Then it may as well be about an order, about the advisor or about the world. */
function mayBeUnnamed({ aside, wants }: SaidReading, courtesy: Aside | undefined): boolean {
  if (courtesy !== undefined || wants !== undefined) return false;
  return aside === undefined || aside === "question" || aside === "off-topic";
}

/**
 * "Is the second one waterproof?" before a product was shown: nothing the shop could not answer, only
 * too early. Needs in the same words are needs.
 */
function beforeShowing(
  knowledge: Knowledge,
  state: OngoingConversation,
  {
    text,
    reading,
    readPart,
  }: {
    readonly text: string;
    readonly reading: SaidReading;
    readonly readPart: (part: string) => Pick<SaidReading, "answers" | "volunteered">;
  },
): SaidReading | undefined {
  const { catalog } = knowledge;
  if (state.shown.length > 0 || reading.wants !== undefined) return undefined;
  const { aside, ...rest } = reading;
  if (aside !== undefined && !mayBeTalk.includes(aside)) return undefined;
  // Any three will do: whether it is talk about what is shown hangs on the form of the words.
  const { candidates } = narrow(knowledge, needsOf(knowledge, state));
  const some = catalog.products.filter((_, place) => hasBit(candidates, place)).slice(0, 3);
  const screen = { shown: some.map(({ id }) => id), discussed: [], fields: [] };
  const found = talkReaderFor(catalog).read(text, screen);
  const talk = found?.request;
  if (talk?.type === "why" && asksWhyAlone(text)) {
    return { ...rest, answers: [], volunteered: [], talk: { type: "why-asked" } };
  }
  if (talk !== undefined && isUnnamed(talk) && !pointing.test(text)) return undefined;
  const isOfSelling = aside === "service" || aside === "terms";
  if (talk === undefined || (isOfSelling && talk.type !== "detail")) return undefined;
  const most = mostOf(knowledge, talk);
  if (most.length > 0 && !isOfSelling) {
    const named = new Set(most.map(({ id }) => id));
    const others = reading.volunteered.filter(({ id }) => !named.has(id));
    // "Little weight" is what "lightest" says already.
    const open = most.filter((need) => !isSaidByAnswer(knowledge, reading, need));
    return { ...rest, volunteered: [...others, ...open], talk: { type: "none-shown" } };
  }
  if (talk.type === "want" || (saysNeeds(reading) && aside !== "question")) {
    return isOfSelling ? rest : undefined;
  }
  const stated = besides(found?.rest ?? "", readPart);
  return { ...rest, answers: [], volunteered: [], ...stated, talk: { type: "none-shown" } };
}

function attributesOf({ must, wish }: Need): readonly string[] {
  return [must, wish].flatMap((part) => (part === undefined ? [] : attributesIn(part)));
}

function isSaidByAnswer({ flow }: Knowledge, { answers }: SaidReading, need: Need): boolean {
  return answers.some(({ question: id, answer }) => {
    const question = questionOf(flow, id);
    const needs = question === undefined ? [] : needsOfAnswer(question, answer, () => ({}));
    return needs.some((other) =>
      attributesOf(need).every((one) => attributesOf(other).includes(one)),
    );
  });
}

/** "How big is the first?", whatever the catalogue knows of that. */
const pointing =
  /(?<!\p{L})(?:the|die|der|das|den) (?:first|second|third|last|erste|zweite|dritte|letzte)n?(?!\p{L})/iu;

const mayBeTalk: readonly Aside[] = [
  "question",
  "smalltalk",
  "off-topic",
  "terms",
  "service",
  "how-many",
];

function isPlainWish({ wants, aside }: SaidReading): boolean {
  if (wants === "show-products") return aside === "smalltalk";
  return wants === "restart" || wants === "undo" || wants === "no-questions";
}

/** "No idea" is an answer, whatever else one says so for. */
function withoutChat({ aside, ...reading }: SaidReading): SaidReading {
  return aside === undefined || !elsewhere.includes(aside) ? reading : { ...reading, aside };
}

function withoutAside({ aside: _aside, ...reading }: SaidReading): SaidReading {
  return reading;
}

/** What only the shop can do, or nobody here knows; needs read from it would be misread. */
const elsewhere: readonly Aside[] = ["terms", "service", "complaint", "human", "attack"];

/**
 * The message is no talk and says nothing about products, whatever words stand in it. An answer to
 * the question just asked is one all the same.
 */
function isElsewhere(
  { pending }: OngoingConversation,
  { aside, answers }: SaidReading,
  text: string,
  talk: TalkRequest | undefined,
): boolean {
  if (aside === undefined || answers.some(({ question }) => question === pending?.question)) {
    return false;
  }
  // "Andere bitte" asks for other products, and "the first ones again" complains of nothing.
  if (talk?.type === "more" || talk?.type === "first-shown") return false;
  if (talk?.type === "sort") return false;
  // What is put into the cart is nothing that the shop alone could tell.
  if (talk?.type === "take" && aside !== "complaint") return false;
  // Nor does "one with a laptop compartment" ask for a person.
  if (talk?.type === "want" && aside === "human") return false;
  if (aside !== "attack" && talk !== undefined && isPlainlyOfShown(talk, text)) return false;
  if (elsewhere.includes(aside)) return talk === undefined || !isAnswered(talk);
  return aside === "question" && talk === undefined;
}

/** "Something in the style of the third", "that is too much money": no story of an order is as short. */
function isPlainlyOfShown(talk: TalkRequest, text: string): boolean {
  if (!isShort(text)) return false;
  if (talk.type === "critique") return talk.attribute === "price";
  return talk.type === "like" && talk.assumed !== true;
}

const plainWordsMax = 8;

/** A question about products is answered even in an angry message. */
function isAnswered({ type }: TalkRequest): boolean {
  return !["critique", "want", "like", "more", "take", "first-shown"].includes(type);
}

function saysNeeds({ answers, volunteered }: SaidReading): boolean {
  return answers.length + volunteered.length > 0;
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
