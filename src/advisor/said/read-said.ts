import type { SaidReading } from "../../conversation/command.ts";
import { needsOf } from "../../conversation/policy.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { questionOf } from "../../flow/flow.ts";
import { optional } from "../../lib/optional.ts";
import { readOtherLanguage } from "../../reading/other-language.ts";
import type { Reading, ReadingContext } from "../../reading/reader.ts";
import { contradicts, needsOfAnswer, type Need } from "../../recommendation/need.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { placeBefore } from "../assumed-weather.ts";
import type { Advice } from "../library.ts";
import { anotherWearer } from "./another-wearer.ts";
import { amountInstead } from "./amount-instead.ts";
import { asideOf, isSizeless } from "./aside-of.ts";
import { withBareName } from "./bare-name.ts";
import { bareSize } from "./bare-size.ts";
import { bodyIn } from "./body-measures.ts";
import { brandNeeds } from "./brand-need.ts";
import { withoutHad } from "./had-already.ts";
import { kindInView } from "./kind-in-view.ts";
import { ofFirstPerson } from "./first-person.ts";
import { isForSeveral } from "./for-several.ts";
import { withAlternatives, withEarlier } from "./either-wishes.ts";
import { kindsMeant, kindsNamed } from "./kinds-meant.ts";
import { asksForSeveralKinds, firstWish, mayHoldTwo } from "./several-kinds.ts";
import { namedFeatures } from "./named-feature.ts";
import { namedSorts } from "./named-sort.ts";
import { narrowerActivity } from "./narrower-activity.ts";
import { narrowerKind } from "./narrower-kind.ts";
import { readOptionByPlace } from "./option-by-place.ts";
import { withOtherKind } from "./other-kind.ts";
import { withPartedCompounds } from "./own-compounds.ts";
import { isNoPrice } from "./no-price.ts";
import { isOfShop, namesCatalog } from "./own-words.ts";
import { statedAmounts } from "./stated-amounts.ts";
import {
  answeredNeeds,
  contraryWishes,
  otherVariants,
  supersededNeeds,
} from "./superseded-needs.ts";
import { readForgotten, saysInstead } from "./taken-back.ts";
import { withTalk } from "./talk-reading.ts";
import { unneededNeeds, volunteeredNeeds } from "./volunteered-needs.ts";

/**
 * What a free text says here and now: as the reader reads it, and as this conversation and this
 * catalogue make it meant. Taking back and answering by place come first, because the words in them
 * would say something else by themselves.
 */
export function readSaid(advice: Advice, state: OngoingConversation, text: string): SaidReading {
  const rest = withoutHad(text);
  if (rest === "") return { answers: [], volunteered: [], aside: "smalltalk" };
  const whole = readText(advice, state, rest);
  const body = bodyIn(text);
  if (body.length === 0) return whole;
  const isOfBody = ({ quote = "" }: { readonly quote?: string }): boolean =>
    quote !== "" && body.some((measures) => measures.includes(quote));
  const reading = {
    ...whole,
    answers: whole.answers.filter((one) => one.answer.type !== "amount" || !isOfBody(one)),
    volunteered: whole.volunteered.filter(
      (need) => (need.id as string) !== "budget" || !isOfBody(need),
    ),
  };
  return saysNothing(reading) ? { ...reading, aside: "sizing" } : reading;
}

function saysNothing({ answers, volunteered, talk, wants, unneeded = [] }: SaidReading): boolean {
  const isTalk = talk !== undefined || wants !== undefined;
  return !isTalk && answers.length + volunteered.length + unneeded.length === 0;
}

function readText(advice: Advice, state: OngoingConversation, whole: string): SaidReading {
  const { knowledge, reader } = advice;
  const text = firstOfTwo(advice, state, whole);
  const isFirst = text !== whole;
  const context = contextOf(state);
  const plain = readPlainly(advice, text, context);
  const isOurs =
    isOfShop(advice, text, plain) || seeksGift.test(text) || asksForMore(advice, text, plain);
  const read = isOurs ? reader.read(text, { ...context, isOurs }) : plain;
  const all = readParted(advice, text, context, readAmount(advice, state, text, read));
  const reading = isForSeveral(text, all) ? ofFirstPerson(text, all) : all;
  const forgotten = readForgotten(advice, state, text, (rest) => reader.read(rest, context));
  if (forgotten !== undefined) return { answers: [], volunteered: [], unneeded: forgotten };
  const over = forgottenAll.exec(text);
  if (over !== null && needsOf(knowledge, state).length > 0) {
    const rest = text.replace(over[0], " ").trim();
    const read = rest === "" ? nothingSaid : readText(advice, state, rest);
    const { answers, volunteered } = read;
    const unneeded = needsOf(knowledge, state).map(({ id }) => id);
    return { answers, volunteered, unneeded, instead: true };
  }
  const placed = reading.answers.length > 0 ? undefined : readOptionByPlace(advice, state, text);
  if (placed !== undefined) return placed;
  if (isBareAnswer(knowledge, state, text, reading)) {
    return { answers: [], volunteered: [], aside: "which-answer" };
  }
  const talking = withTalk(knowledge, state, {
    text,
    readPart: (part) => {
      const of = reader.read(part, context);
      return takeStock(advice, state, { text: part, reading: of, isOurs, isFirst: false });
    },
    reading: takeStock(advice, state, { text, reading, isOurs, isFirst }),
  });
  const said = withOtherKind(knowledge, talking, {
    text,
    kinds: reading.kinds,
    wearers: wearersIn(reading),
  });
  const pending = state.pending && questionOf(knowledge.flow, state.pending.question);
  const named = pending?.kind === "place" ? withBareName(said, text) : said;
  return withForeign(advice, named, text);
}

/** "Hast du auch blaue?" asks for blue ones, and nothing of the advisor. */
function asksForMore({ reader }: Advice, text: string, { message }: Reading): boolean {
  if (message?.intent !== "smalltalk" || !hasOthers.test(text)) return false;
  const { answers, wishes } = reader.read(text, { isOurs: true });
  return answers.length + wishes.length > 0;
}

const hasOthers =
  /(?<!\p{L})(?:hast du|habt ihr|haben sie|gibt['’]?s|gibt es|do you have|have you got|got) (?:\p{L}+ )?(?:auch|noch|welche|was|etwas|also|any|some|others?)(?!\p{L})/iu;

/** Whatever else is told of who gets it. */
const seeksGift =
  /(?<!\p{L})(?:suche?n?|brauche?n?|looking for|need|want|after)\s+(?:\p{L}+\s+){0,3}(?:geschenk\p{L}*|gifts?|presents?)(?!\p{L})/iu;

const nothingSaid: SaidReading = { answers: [], volunteered: [] };

/** "No, forget all that", whatever is wanted instead. */
const forgottenAll =
  /^\s*(?:(?:no|nein|nee|ok|okay|oh|ach|actually|well|wait|warte|doch|also)[\s,]+)*(?:forget (?:all (?:of )?(?:that|this)|everything(?: i (?:just )?said)?|it all)|scrap (?:all (?:that|this)|that|everything)|vergiss (?:das )?alles(?: (?:wieder|nochmal|bisherige))?|vergessen sie (?:das )?alles|alles vergessen|streich alles)[\s,.!:;]*/iu;

/** "Yes" to "where will you wear it?" says nothing yet. */
function isBareAnswer(
  { flow }: Knowledge,
  { pending }: OngoingConversation,
  text: string,
  { wants }: Reading,
): boolean {
  const question = pending && questionOf(flow, pending.question);
  const isOpen = question?.kind === "single" || question?.kind === "multi";
  return isOpen && wants === undefined && bareAnswer.test(text);
}

const bareAnswer = /^\s*(?:yes|yep|yeah|yup|no|nope|nah|ja|jo|jep|nein|nee|nö)[\s.!]*$/iu;

/** Of two wishes with a verb each, the first: the other one is named when its turn has come. */
function firstOfTwo(
  { reader, knowledge }: Advice,
  state: OngoingConversation,
  text: string,
): string {
  // Most messages have one wish, and need not be read twice.
  if (!mayHoldTwo(text)) return text;
  const { kinds = [] } = reader.read(text, contextOf(state));
  return kinds.length < 2 ? text : (firstWish(knowledge, text, kinds) ?? text);
}

function contextOf(state: OngoingConversation): ReadingContext {
  return {
    language: state.locale,
    ...optional("pending", state.pending?.question),
    ...optional("place", placeBefore(state)),
  };
}

/** "Na gut, dann eine Fleecejacke" is no small talk for the way it begins. */
function readPlainly({ reader }: Advice, said: string, context: ReadingContext): Reading {
  const text = withPerson(said);
  const whole = reader.read(text, context);
  const rest = text.replace(opening, "");
  if (rest === text || rest.trim() === "") return whole;
  if (whole.message === undefined || whole.message.intent === "find") return whole;
  const read = reader.read(rest, context);
  const isNeed = read.message?.intent === "find";
  return isNeed && read.answers.length + read.wishes.length > 0 ? read : whole;
}

/** "For him" and no more says as much as "for a man". */
function withPerson(text: string): string {
  const found =
    /^\s*(?:it is |it's |es ist |then |dann |now |jetzt |zuerst |erst )?(?:for|für) (?<who>him|her|ihn)(?: first| zuerst| then| now)?[\s.!]*$/iu.exec(
      text,
    );
  switch (found?.groups?.["who"]?.toLowerCase()) {
    case "him":
      return "for a man";
    case "her":
      return "for a woman";
    case "ihn":
      return "für einen Mann";
    default:
      return text;
  }
}

const opening =
  /^\s*(?:(?:na gut|also gut|gut|okay|ok|alles klar|na ja|naja|also|schön|super|great|fine|good|right|all right|alright|well|so|hm+|ah|oh|ja|yes|nee|nein|no)[\s,.!]+)*(?:(?:dann|then|now|jetzt|next)[\s,:]+)?/iu;

/** "Laptoptasche" is a bag for a laptop, where nothing else in it was understood. */
function readParted(
  { reader, knowledge }: Advice,
  text: string,
  context: ReadingContext,
  reading: Reading,
): Reading {
  if (kindsNamed(knowledge, reading).size > 0) return reading;
  const parted = withPartedCompounds(knowledge.catalog, text);
  if (parted === undefined) return reading;
  const read = reader.read(parted, context);
  return countHeard(read) > countHeard(reading) ? read : reading;
}

function countHeard({ answers, wishes }: Reading): number {
  return answers.length + wishes.length;
}

/** "300 is fine too", "make it 180": where a limit was named before and these words say nothing else. */
function readAmount(
  { reader, knowledge: { flow } }: Advice,
  { answers, locale, shown }: OngoingConversation,
  text: string,
  reading: Reading,
): Reading {
  const named = flow.questions.find(
    ({ id, kind, enabled }) => kind === "budget" && enabled && answers.has(id),
  );
  const other = named && amountInstead(text, answers.get(named.id), locale);
  if (named !== undefined && other !== undefined) {
    return reader.read(other, { language: locale, pending: named.id });
  }
  const { wishes, money, wants, message, unneeded } = reading;
  const isHeard =
    reading.answers.length + wishes.length + unneeded.options.length > 0 ||
    [money, wants].some((part) => part !== undefined);
  // With products on the table, a round number and no more is what they may cost.
  const isRound = shown.length > 0 && roundNumber.test(text);
  const budget =
    named ?? flow.questions.find(({ kind, enabled }) => kind === "budget" && enabled && isRound);
  if (isHeard || budget === undefined || message?.intent !== "find" || !amount.test(text)) {
    return reading;
  }
  return reader.read(text, { language: locale, pending: budget.id });
}

const roundNumber = /^\s*[1-9]\d{0,2}0\s*[.!]*\s*$/;

const amount = /^\D{0,24}\d{2,4}\D{0,24}$/;

/** Everything that was read, each thing once. */
function takeStock(
  { knowledge }: Advice,
  state: OngoingConversation,
  {
    text,
    reading,
    isOurs,
    isFirst,
  }: {
    readonly text: string;
    readonly reading: Reading;
    readonly isOurs: boolean;
    /** Of several wishes. */
    readonly isFirst: boolean;
  },
): SaidReading {
  const size = bareSize(knowledge, state, text);
  const amounts = [
    ...statedAmounts(knowledge, text, kindsMeant(knowledge, state, reading)),
    ...(size === undefined ? [] : [size]),
  ];
  // Who names what the shop sells looks for it, even where nothing more is understood.
  const isLooking = isOurs || namesCatalog(knowledge.catalog, text);
  const met = asideOf(knowledge, reading, text);
  const aside = isLooking && met !== "complaint" ? "looking" : met;
  const isSeveral = isForSeveral(text, reading);
  const isSeveralKinds =
    isFirst ||
    (!isSeveral && asksForSeveralKinds(text, reading.kinds ?? [], kindsNamed(knowledge, reading)));
  const other = isSeveral ? undefined : anotherWearer(knowledge, state, text, reading);
  const wishes = withEarlier(
    text,
    withAlternatives(text, volunteeredNeeds(knowledge, reading)),
    state.volunteered,
  );
  const brands = mayNameBrand(reading) ? brandNeeds(knowledge, text) : [];
  const features = namedFeatures(knowledge, text, reading);
  const isPart = (quote = ""): boolean =>
    features.some((one) => one.quote?.includes(quote)) ||
    amounts.some((one) => one.quote !== quote && one.quote?.includes(quote));
  const unneeded = [
    ...unneededNeeds(knowledge, reading),
    ...supersededNeeds(knowledge, state, reading, amounts),
    ...otherVariants(knowledge, state, wishes),
    ...contraryWishes(knowledge, state, text, [...answeredNeeds(knowledge, reading), ...wishes]),
    ...(other?.dropped ?? []),
  ];
  const answers = reading.answers.filter(
    (one) =>
      !isCounted(amounts, one.quote) && !isPart(one.quote) && !isNoPrice(knowledge, one, text),
  );
  const inView = kindInView(knowledge, state, reading);
  return {
    answers: [...answers, ...(inView === undefined ? [] : [inView])],
    volunteered: [
      ...amounts,
      ...withoutAffirmed(knowledge, answers, wishes).filter(
        ({ id, quote }) =>
          !isPart(quote) && ((id as string) !== "budget" || !isCounted(amounts, quote ?? "")),
      ),
      ...namedSorts(knowledge, text, reading),
      ...features,
      ...[narrowerKind(knowledge, reading), narrowerActivity(knowledge, reading)].filter(
        (need) => need !== undefined,
      ),
      ...brands,
    ],
    ...(saysInstead(text) || other?.isNewSearch === true ? { instead: true } : {}),
    ...(isSeveral ? { several: true } : {}),
    ...(isSeveralKinds ? { severalKinds: true } : {}),
    ...optional("unneeded", unneeded.length === 0 ? undefined : unneeded),
    ...(isSizeless(knowledge, reading, text) ? { sizeless: true } : {}),
    ...optional("wants", reading.wants),
    ...optional("aside", amounts.length + brands.length + features.length > 0 ? undefined : aside),
    ...optional("going", destinationOf(reading)),
  };
}

/** "Not skiing but cross-country": where one answer holds both, what is wanted of it counts. */
function withoutAffirmed(
  { flow }: Knowledge,
  answers: Reading["answers"],
  wishes: readonly Need[],
): readonly Need[] {
  const affirmed = answers.flatMap(({ question: id, answer }) => {
    const question = questionOf(flow, id);
    return question === undefined ? [] : needsOfAnswer(question, answer, () => ({}));
  });
  return wishes.filter((wish) => !affirmed.some((need) => contradicts(wish, need)));
}

/** Whoever complains, or asks for a person, names a maker for another reason. */
function mayNameBrand({ message }: Reading): boolean {
  const intent = message?.intent ?? "find";
  return intent === "find" || intent === "smalltalk" || intent === "off_topic";
}

/** "At least 32 GB" names no price, and "14 inches" no other stretch. */
function isCounted(amounts: readonly Need[], quote: string): boolean {
  return amounts.some(
    (one) => one.quote?.includes(quote) === true || saysSame(quote, one.quote ?? ""),
  );
}

/** Whether words of a limit hold the number that was read with its unit. */
function saysSame(quote: string, amount: string): boolean {
  const number = /^[\d.,]*\d/.exec(amount)?.[0];
  return number !== undefined && new RegExp(`(?<![\\d.,])${number}$`).test(quote);
}

function destinationOf({ message }: Reading): SaidReading["going"] {
  const place = message?.places[0]?.said;
  const months = message?.months ?? [];
  if (place === undefined && months.length === 0) return undefined;
  return { months, ...optional("place", place) };
}

function wearersIn({ message }: Reading): readonly string[] {
  const wearers = message?.mentions.filter(({ slot }) => slot === "gender") ?? [];
  return wearers.map(({ quote }) => quote.text);
}

/** Whatever could be guessed of it counts, and the shopper is told which languages are spoken. */
function withForeign(
  { knowledge: { flow } }: Advice,
  reading: SaidReading,
  text: string,
): SaidReading {
  const foreign = readOtherLanguage(text);
  if (foreign === undefined || flow.locales.includes(foreign)) return reading;
  const { answers, volunteered } = reading;
  return { answers, volunteered, aside: "languages", foreign };
}
