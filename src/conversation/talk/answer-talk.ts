import type { TalkRequest } from "../../flow/talk-request.ts";
import { inLocale } from "../../lib/localized.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { talkPhrasesFor } from "../../wording/talk/talk-phrases.ts";
import type { OngoingConversation } from "../state.ts";
import { replyAboutAttributes } from "./about-attribute.ts";
import { replyComparing } from "./comparison.ts";
import { replyDetail, replyTaking } from "./detail.ts";
import { replyDifference } from "./difference.ts";
import { replyExplaining } from "./explanation.ts";
import { replyMeaning, whyAsked } from "./meaning.ts";
import { replyReduced } from "./reduced.ts";
import { productsOf, sayingWhich, type Reply, type TalkView } from "./reply.ts";
import { replyWhyNone, replyWhyNot } from "./why-not.ts";
import { replyChoosing, replyDrawbacks, replyWhy } from "./why.ts";

/** Requests that are answered with words; the others ask for other products. */
export type AnsweredRequest = Extract<
  TalkRequest,
  {
    readonly type:
      | "ask-attribute"
      | "explain"
      | "differ"
      | "compare"
      | "why"
      | "why-not"
      | "why-none"
      | "drawbacks"
      | "detail"
      | "take"
      | "why-asked"
      | "meant"
      | "weather-asked"
      | "reduced"
      | "several";
  }
>;

/** The answer, every statement in it with the field and the value it rests on. */
export function answerTalk(
  knowledge: Knowledge,
  state: OngoingConversation,
  request: AnsweredRequest,
): Reply {
  const view: TalkView = {
    knowledge,
    state,
    locale: state.locale,
    phrases: talkPhrasesFor(state.locale, knowledge.flow.address),
  };
  return replyTo(view, request);
}

function replyTo(view: TalkView, request: AnsweredRequest): Reply {
  switch (request.type) {
    case "several": {
      const replies = request.requests.flatMap((one) =>
        isAnswered(one) ? [replyTo(view, one)] : [],
      );
      return {
        text: replies.map(({ text }) => text).join("\n"),
        claims: replies.flatMap(({ claims }) => claims),
        products: replies.at(-1)?.products ?? [],
      };
    }
    case "ask-attribute": {
      const products = productsOf(view, request.products);
      return sayingWhich(
        view,
        replyAboutAttributes(view, products, request.topics),
        request.assumed,
      );
    }
    case "compare": {
      const products = productsOf(view, request.products);
      return sayingWhich(view, replyComparing(view, products, request.topics), request.assumed);
    }
    case "detail": {
      const products = productsOf(view, request.products);
      return sayingWhich(view, replyDetail(view, products, request.options), request.assumed);
    }
    case "why": {
      const [product] = productsOf(view, request.products);
      if (product === undefined) return replyWhyNot(view, [], "");
      const reply = request.chosen === true ? replyChoosing : replyWhy;
      return sayingWhich(view, reply(view, product), request.assumed);
    }
    case "drawbacks": {
      const products = productsOf(view, request.products);
      return sayingWhich(view, replyDrawbacks(view, products), request.assumed);
    }
    case "why-not":
      return replyWhyNot(view, productsOf(view, request.products), request.name);
    case "why-none":
      return replyWhyNone(view, request.wanted, request.name);
    case "take": {
      const [product] = productsOf(view, request.products);
      return product === undefined ? replyWhyNot(view, [], "") : replyTaking(view, product);
    }
    case "explain":
      return request.unknown === undefined
        ? replyExplaining(view, request.topics, request.number)
        : { text: view.phrases.differ.unknown(request.unknown), claims: [], products: [] };
    case "differ":
      return replyDifference(view, request.terms, request.unknown);
    case "why-asked":
      return { text: whyAsked(view), claims: [], products: [] };
    case "meant":
      return replyMeaning(view);
    case "reduced":
      return replyReduced(view);
    case "weather-asked":
      return { text: weatherThere(view), claims: [], products: [] };
  }
}

function isAnswered(request: TalkRequest): request is AnsweredRequest {
  return !["critique", "want", "like", "more", "first-shown", "none-shown"].includes(request.type);
}

/** As it was assumed for the place that was named, and as its chip says it. */
function weatherThere({ state, phrases, locale }: TalkView): string {
  const assumed = state.volunteered.find(({ source }) => source === "assumption");
  return assumed === undefined
    ? phrases.weather.unknown
    : phrases.weather.usual(inLocale(assumed.label, locale));
}
