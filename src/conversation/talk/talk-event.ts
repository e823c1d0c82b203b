import type { TalkRequest } from "../../flow/talk-request.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { EventOf } from "../event.ts";
import type { OngoingConversation } from "../state.ts";
import { answerTalk, type AnsweredRequest } from "./answer-talk.ts";
import { talkPhrasesFor } from "../../wording/talk/talk-phrases.ts";
import { nonetheless, replyFirstShown, requestOthers, showFirstAgain } from "./others.ts";
import type { Claim, Reply } from "./reply.ts";
import { wishOf, type Wish, type WishRequest } from "./wishes.ts";

/** What talk leads to: an answer, other products, or needs. */
export type TalkOutcome =
  | { readonly type: "event"; readonly event: TalkEvent }
  | { readonly type: "wish"; readonly wish: Wish };

type Critique = Extract<TalkRequest, { readonly type: "critique" }>;

export type TalkEvent = EventOf<"product-discussed" | "others-requested">;

export function outcomeOfTalk(
  knowledge: Knowledge,
  state: OngoingConversation,
  talk: TalkRequest,
): TalkOutcome {
  if (talk.type === "critique" && isUnstated(knowledge, state, talk)) {
    return answered(knowledge, state, asQuestion(state, talk));
  }
  if (isWish(talk)) return { type: "wish", wish: wishOf(knowledge, state, talk) };
  if (talk.type === "none-shown") return { type: "event", event: nonetheless(knowledge, state) };
  if (talk.type === "more") {
    return { type: "event", event: requestOthers(knowledge, state, talk.all === true) };
  }
  if (talk.type === "first-shown") return firstShown(knowledge, state, talk.place);
  return answered(knowledge, state, talk);
}

/** Nothing was said since others were asked for: then the first ones are simply shown again. */
function firstShown(
  knowledge: Knowledge,
  state: OngoingConversation,
  place: number | undefined,
): TalkOutcome {
  const { locale, passed, shownFirst } = state;
  const isSame = passed.length > 0 && shownFirst.every((id) => passed.includes(id));
  if (isSame && place === undefined) {
    return { type: "event", event: showFirstAgain({ knowledge, locale }) };
  }
  const phrases = talkPhrasesFor(locale, knowledge.flow.address);
  const view = { knowledge, state, locale, phrases };
  return discussed(replyFirstShown(view, place));
}

function answered(
  knowledge: Knowledge,
  state: OngoingConversation,
  talk: AnsweredRequest,
): TalkOutcome {
  return discussed(answerTalk(knowledge, state, talk));
}

function discussed({ text, claims, products, terms = [] }: Reply): TalkOutcome {
  return {
    type: "event",
    event: {
      type: "product-discussed",
      text,
      claims: claims.map(toStored),
      products: [...products],
      ...(terms.length === 0 ? {} : { terms: [...terms] }),
    },
  };
}

/** "Cheaper" asks for nothing where the shop states the price of none of those shown. */
function isUnstated(
  { catalog }: Knowledge,
  { shown }: OngoingConversation,
  talk: Critique,
): boolean {
  if (talk.wanted.length > 0) return false;
  const products = shown.flatMap((id) => catalog.products[catalog.placeOf.get(id) ?? -1] ?? []);
  return products.every(({ attributes }) => attributes[talk.attribute] === undefined);
}

/** Then what is answered is how much of it they have: the shop does not say. */
function asQuestion({ shown }: OngoingConversation, talk: Critique): AnsweredRequest {
  const products = talk.products.length > 0 ? talk.products : shown.slice(0, 1);
  return { type: "ask-attribute", products, topics: [{ attribute: talk.attribute }] };
}

function isWish(talk: TalkRequest): talk is WishRequest {
  return (
    talk.type === "critique" || talk.type === "want" || talk.type === "like" || talk.type === "sort"
  );
}

function toStored({ value, ...claim }: Claim): EventOf<"product-discussed">["claims"][number] {
  return { ...claim, value: typeof value === "object" && value !== null ? [...value] : value };
}
