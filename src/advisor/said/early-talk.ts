import type { SaidReading } from "../../conversation/command.ts";
import { needsOf } from "../../conversation/policy.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { questionOf } from "../../flow/flow.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { hasBit } from "../../lib/bitset.ts";
import { asksWhyAlone, talkReaderFor } from "../../reading/talk/talk-reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { narrow } from "../../recommendation/narrow.ts";
import { attributesOf, needsOfAnswer, type Need } from "../../recommendation/need.ts";
import type { Aside } from "../../wording/talk/talk-phrases.ts";
import { mostOf } from "./most-of.ts";

/**
 * "Is the second one waterproof?" before a product was shown: nothing the shop could not answer, only
 * too early. Needs in the same words are needs. Undefined where it is no such talk.
 */
export function beforeShowing(
  knowledge: Knowledge,
  state: OngoingConversation,
  { text, reading }: { readonly text: string; readonly reading: SaidReading },
): SaidReading | undefined {
  const { catalog } = knowledge;
  if (state.shown.length > 0 || reading.wants !== undefined) return undefined;
  const { aside, ...rest } = reading;
  if (aside !== undefined && !mayBeTalk.includes(aside)) return undefined;
  // Any three will do: whether it is talk about what is shown hangs on the form of the words.
  const { candidates } = narrow(knowledge, needsOf(knowledge, state));
  const some = catalog.products.filter((_, place) => hasBit(candidates, place)).slice(0, 3);
  const screen = { shown: some.map(({ id }) => id), discussed: [], fields: [] };
  const talk = talkReaderFor(catalog).read(text, screen)?.request;
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
  return { ...rest, answers: [], volunteered: [], talk: { type: "none-shown" } };
}

/** "How big is the first?", whatever the catalogue knows of that. */
const pointing =
  /(?<!\p{L})(?:the|die|der|das|den) (?:first|second|third|last|erste|zweite|dritte|letzte)n?(?!\p{L})/iu;

/** Whether it asks about what the catalogue has no word for. */
export function isUnnamed(talk: TalkRequest): boolean {
  return talk.type === "ask-attribute" && talk.topics.length === 0;
}

/** Asides whose words may as well be talk about products. */
export const mayBeTalk: readonly Aside[] = [
  "question",
  "smalltalk",
  "off-topic",
  "terms",
  "service",
  "how-many",
];

function isSaidByAnswer({ flow }: Knowledge, { answers }: SaidReading, need: Need): boolean {
  return answers.some(({ question: id, answer }) => {
    const question = questionOf(flow, id);
    const needs = question === undefined ? [] : needsOfAnswer(question, answer, () => ({}));
    return needs.some((other) =>
      attributesOf(need).every((one) => attributesOf(other).includes(one)),
    );
  });
}

/** Whether a reading has an answer or a need. */
export function saysNeeds({ answers, volunteered }: SaidReading): boolean {
  return answers.length + volunteered.length > 0;
}
