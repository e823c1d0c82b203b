import type { Knowledge } from "../../recommendation/knowledge.ts";
import { talkPhrasesFor } from "../../wording/talk/talk-phrases.ts";
import type { EventOf } from "../event.ts";
import { formatCount } from "../../wording/format.ts";
import { recommendationAt, remainingOf } from "../policy.ts";
import { nounOf } from "../show.ts";
import type { OngoingConversation } from "../state.ts";
import { productsOf, titlesOf, type Reply, type TalkView } from "./reply.ts";

/** Products that fit and were not shown yet; when all have been, the first ones again. */
export function requestOthers(
  knowledge: Knowledge,
  state: OngoingConversation,
  /** All there are were asked for. */
  isAll: boolean,
): EventOf<"others-requested"> {
  const { others } = talkPhrasesFor(state.locale, knowledge.flow.address);
  const passed = [...new Set([...state.passed, ...state.shown])];
  const { products } = recommendationAt(knowledge, { ...state, passed });
  const fresh = products.filter(({ product }) => !passed.includes(product.id)).length;
  if (fresh > 0) {
    const noun = nounOf(knowledge, state.locale, fresh);
    const count = remainingOf(knowledge, state);
    const text = isAll
      ? others.fewAtATime(formatCount(count, state.locale), nounOf(knowledge, state.locale, count))
      : others.next(fresh, noun);
    return { type: "others-requested", text, passed };
  }
  const noun = nounOf(knowledge, state.locale, passed.length);
  return {
    type: "others-requested",
    text: others.fromTheStart(passed.length, noun),
    passed: [],
  };
}

/** Back to those that were shown before others were asked for. */
export function showFirstAgain({
  knowledge,
  locale,
}: Pick<TalkView, "knowledge" | "locale">): EventOf<"others-requested"> {
  const { others } = talkPhrasesFor(locale, knowledge.flow.address);
  return { type: "others-requested", text: others.again, passed: [] };
}

/** What was shown first, when more was said since: it would not be the same any more. */
export function replyFirstShown(view: TalkView, place: number | undefined): Reply {
  const { phrases, state } = view;
  const all = productsOf(view, state.shownFirst);
  const one = place === undefined ? undefined : all.at(place);
  const products = one === undefined ? all : [one];
  return {
    text: phrases.others.shownFirst(titlesOf(view, products), products.length),
    claims: [],
    products: products.map(({ id }) => id),
  };
}

/** Who talks about products before any was shown gets to see some. */
export function nonetheless(
  knowledge: Knowledge,
  { locale }: OngoingConversation,
): EventOf<"others-requested"> {
  const { others } = talkPhrasesFor(locale, knowledge.flow.address);
  return {
    type: "others-requested",
    text: others.noneYet(nounOf(knowledge, locale, 2)),
    passed: [],
  };
}
