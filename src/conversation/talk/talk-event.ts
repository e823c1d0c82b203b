import type { TalkRequest } from "../../flow/talk-request.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { EventOf } from "../event.ts";
import type { OngoingConversation } from "../state.ts";
import { answerTalk } from "./answer-talk.ts";
import { requestOthers } from "./others.ts";
import type { Claim } from "./reply.ts";
import { wishOf, type Wish, type WishRequest } from "./wishes.ts";

/** What talk leads to: an answer, other products, or needs. */
export type TalkOutcome =
  | { readonly type: "event"; readonly event: TalkEvent }
  | { readonly type: "wish"; readonly wish: Wish };

type TalkEvent = EventOf<"product-discussed" | "others-requested">;

export function outcomeOfTalk(
  knowledge: Knowledge,
  state: OngoingConversation,
  talk: TalkRequest,
): TalkOutcome {
  if (isWish(talk)) return { type: "wish", wish: wishOf(knowledge, state, talk) };
  if (talk.type === "more") return { type: "event", event: requestOthers(knowledge, state) };
  const { text, claims, products } = answerTalk(knowledge, state, talk);
  return {
    type: "event",
    event: {
      type: "product-discussed",
      text,
      claims: claims.map(toStored),
      products: [...products],
    },
  };
}

function isWish(talk: TalkRequest): talk is WishRequest {
  return talk.type === "critique" || talk.type === "want" || talk.type === "like";
}

function toStored({ value, ...claim }: Claim): EventOf<"product-discussed">["claims"][number] {
  return { ...claim, value: typeof value === "object" && value !== null ? [...value] : value };
}
