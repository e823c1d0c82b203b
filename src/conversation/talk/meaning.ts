import type { Attribute } from "../../catalog/attribute.ts";
import { attributesIn } from "../../catalog/condition.ts";
import { optionOf, questionOf, type Question } from "../../flow/flow.ts";
import { inLocale } from "../../lib/localized.ts";
import { formatCount } from "../../wording/format.ts";
import { joinLabels } from "../../wording/template.ts";
import { recommendationAt } from "../policy.ts";
import { nounOf } from "../show.ts";
import { explanationOf } from "./about-attribute.ts";
import { labelOf, withoutStop, type Reply, type TalkView } from "./reply.ts";
import { replyWhy } from "./why.ts";

/** The author's own reason for the question that is open. */
export function whyAsked(view: TalkView): string {
  const why = reasonOf(view, pendingIn(view));
  return why ?? view.phrases.why.askedPlainly;
}

/**
 * "What do you mean?": the terms an answer was about, the question that is open, or what the
 * products on the screen were chosen by; whichever was said last.
 */
export function replyMeaning(view: TalkView): Reply {
  const { latest, shown } = view.state;
  const terms = latest === "talk" ? termsOf(view) : [];
  if (terms.length > 0) return { text: terms.join(" "), claims: [], products: [] };
  const question = pendingIn(view);
  if (question !== undefined && latest !== "products") {
    return { text: meaningOfQuestion(view, question), claims: [], products: [] };
  }
  return shown.length > 0
    ? meaningOfShown(view)
    : { text: view.phrases.meant.nothing, claims: [], products: [] };
}

function pendingIn({ knowledge, state }: TalkView): Question | undefined {
  return state.pending && questionOf(knowledge.flow, state.pending.question);
}

function reasonOf({ phrases, locale }: TalkView, question: Question | undefined) {
  return question?.why && phrases.why.asked(inLocale(question.why, locale));
}

const termsMax = 2;

/** What was talked about, in the words of `attributes.yaml`. */
function termsOf(view: TalkView): readonly string[] {
  return view.state.fields
    .flatMap((id) => view.knowledge.catalog.attributes.get(id) ?? [])
    .flatMap((attribute) => explained(view, attribute) ?? [])
    .slice(0, termsMax);
}

function explained(view: TalkView, attribute: Attribute): string | undefined {
  const text = explanationOf(view, attribute);
  return text && `${labelOf(view, attribute)}: ${withoutStop(text)}.`;
}

/** Why it is asked, or what the one thing is that all its options are about, and how to answer. */
function meaningOfQuestion(view: TalkView, question: Question): string {
  const { meant } = view.phrases;
  const attribute = subjectOf(view, question);
  const term = attribute === undefined ? undefined : explained(view, attribute);
  const labels = (view.state.pending?.options ?? []).flatMap((id) => {
    const option = optionOf(question, id);
    return option === undefined ? [] : [inLocale(option.label, view.locale)];
  });
  return [
    reasonOf(view, question) ?? term ?? meant.plainly,
    labels.length === 0 ? meant.freely : meant.options(joinLabels(labels)),
  ].join(" ");
}

function subjectOf({ knowledge }: TalkView, { options, amount }: Question): Attribute | undefined {
  const conditions = options.flatMap(({ must, wish }) => [must, wish].flatMap((one) => one ?? []));
  const ids = new Set([...conditions.flatMap(attributesIn), ...(amount ? [amount.attribute] : [])]);
  const [only] = ids;
  return ids.size === 1 && only !== undefined && only !== "price"
    ? knowledge.catalog.attributes.get(only)
    : undefined;
}

/** From how many they were chosen, by what, and what put the first one first. */
function meaningOfShown(view: TalkView): Reply {
  const { knowledge, state, locale, phrases } = view;
  const { products, remaining, relaxed } = recommendationAt(knowledge, state);
  const [best] = products;
  const { meant } = phrases;
  if (best === undefined) return { text: meant.nothing, claims: [], products: [] };
  const { match } = best;
  const needs = [...match.met, ...match.unmet, ...match.unknown].map(({ label }) =>
    inLocale(label, locale),
  );
  const why = replyWhy(view, best.product);
  const chosen =
    needs.length === 0
      ? meant.unspecified
      : relaxed === undefined
        ? meant.chosen(
            formatCount(remaining, locale),
            nounOf(knowledge, locale, remaining),
            needs.join(", "),
          )
        : meant.closest(needs.join(", "));
  return { ...why, text: `${chosen} ${why.text}` };
}
