import type { RecordedEvent } from "../conversation/event.ts";
import { needsOf, standingOf } from "../conversation/policy.ts";
import { replay } from "../conversation/replay.ts";
import { countCommon, hasBit } from "../lib/bitset.ts";
import { inLocale, type Locale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import type { StudioThinking } from "../protocol/studio.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import {
  askingAt,
  openQuestions,
  revealsMin,
  type OpenQuestion,
} from "../recommendation/next-question.ts";

const believedMax = 10;

/** What the engine thinks of a conversation, after its last turn; worked out as for the turn itself. */
export function thinkAloud(
  knowledge: Knowledge,
  events: readonly RecordedEvent[],
  locale: Locale,
): StudioThinking | undefined {
  const state = replay(events);
  if (state.phase === "new") return undefined;
  const standing = standingOf(knowledge, state);
  const { belief, narrowing, remaining } = standing;
  const { scope, catalog, total } = knowledge;
  const pending = state.pending?.question;
  // The question on the screen is one of those that could be asked.
  const open = openQuestions(knowledge, askingAt(standing, state.answers));
  const questions = open
    .map(({ question, gainBits }) => ({
      id: question.id,
      gainBits,
      answerable: question.answerable,
      isAsked: question.id === pending,
    }))
    .sort((a, b) => b.gainBits - a.gainBits);
  const outcomes = new Map(narrowing.needs.map((one) => [one.need.id, one]));
  return {
    remaining,
    total,
    needs: needsOf(knowledge, state).map(({ id, label, must, wish }) => {
      const outcome = outcomes.get(id);
      const meeting = outcome?.must?.yes ?? outcome?.wish?.yes;
      return {
        id,
        label: inLocale(label, locale),
        kind: must === undefined && wish !== undefined ? "wish" : "must",
        meets: meeting === undefined ? total : countCommon(meeting, scope),
      };
    }),
    belief: topPlaces(belief).flatMap((place) => {
      const product = catalog.products[place];
      if (product === undefined) return [];
      const title = inLocale(product.title, locale);
      const share = belief[place] ?? 0;
      return [{ product: product.id, title, share, fits: hasBit(narrowing.fitting, place) }];
    }),
    questions,
    ...optional("why", whyAsked(knowledge, questions, open)),
    shown: shownLast(events),
  };
}

function topPlaces(belief: Float64Array): readonly number[] {
  return Array.from(belief, (share, place) => ({ share, place }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, believedMax)
    .map(({ place }) => place);
}

function whyAsked(
  { flow }: Knowledge,
  questions: StudioThinking["questions"],
  open: readonly OpenQuestion[],
): StudioThinking["why"] {
  const asked = questions.find(({ isAsked }) => isAsked);
  if (asked === undefined) return undefined;
  const question = flow.questions.find(({ id }) => id === asked.id);
  if (question?.required === true) {
    return {
      en: "It is asked before all others because it is required.",
      de: "Sie kommt vor allen anderen, weil sie gestellt werden muss.",
    };
  }
  if (flow.engine.next === "authored") {
    return {
      en: "It is the next one in the order of the flow.",
      de: "Sie ist die nächste in der Reihenfolge des Ablaufs.",
    };
  }
  const [best] = questions;
  const bits = asked.gainBits.toFixed(2);
  if (best?.id === asked.id) {
    return {
      en: `Its answer tells the most about the product: ${bits} bits.`,
      de: `Ihre Antwort sagt am meisten über das Produkt: ${bits.replace(".", ",")} Bit.`,
    };
  }
  if (open.some((one) => one.question.id === asked.id && one.reveals >= revealsMin)) {
    return {
      en: "Something for a child may be meant, and is shown only once it is said whom it is for.",
      de: "Es könnte etwas für ein Kind gemeint sein; das wird erst gezeigt, wenn gesagt ist, für wen.",
    };
  }
  // What is typed cannot be reckoned with beforehand: there the order of the flow decides.
  return question?.options.length === 0
    ? {
        en: `It tells as good as the most (${bits} bits) and stands first in the flow.`,
        de: `Sie sagt so gut wie am meisten (${bits.replace(".", ",")} Bit) und steht im Ablauf zuerst.`,
      }
    : {
        en: `It tells nearly the most (${bits} bits), and its answer makes it likeliest that the right product is one of three shown.`,
        de: `Sie sagt fast am meisten (${bits.replace(".", ",")} Bit), und nach ihrer Antwort ist das richtige Produkt am ehesten unter drei gezeigten.`,
      };
}

function shownLast(events: readonly RecordedEvent[]): StudioThinking["shown"] {
  const last = events.findLast(({ event }) => event.type === "products-recommended")?.event;
  if (last?.type !== "products-recommended") return [];
  return last.products.map(({ id, title, roleLabel, reasons, drawback }) => ({
    product: id,
    title,
    role: roleLabel,
    statements: [
      ...reasons.map((reason) => ({ ...reason, kind: "reason" as const })),
      ...(drawback === undefined ? [] : [{ ...drawback, kind: "drawback" as const }]),
    ].map(({ text, field, value, need, kind }) => ({
      text,
      field,
      value: value === null ? "" : String(value),
      need,
      kind,
    })),
  }));
}
