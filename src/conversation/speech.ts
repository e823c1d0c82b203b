import type { Locale } from "../lib/localized.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { isOrder } from "../recommendation/sorted.ts";
import { formatCount } from "../wording/format.ts";
import { phrasesFor, type Phrases } from "../wording/phrases.ts";
import { joinLabels } from "../wording/template.ts";
import type { ConversationEvent, EventOf } from "./event.ts";
import { remainingOf } from "./policy.ts";
import { nounOf } from "./show.ts";
import type { OngoingConversation } from "./state.ts";

/**
 * The advisor's sentence for one turn, from templates: it takes up what was said, says what that
 * did to the choice, and names the first product with its first reason. Every number in it stands
 * in the events of the turn.
 *
 * @param turn What happened in the turn, after `before` and up to `after`.
 */
export function speechFor(
  knowledge: Knowledge,
  before: OngoingConversation,
  after: OngoingConversation,
  turn: readonly ConversationEvent[],
): string {
  const context = contextOf(knowledge, before, after, turn);
  const parts = [...turn.flatMap((event) => takeUp(context, event)), ...present(context)];
  return parts.join(" ");
}

interface Context {
  readonly locale: Locale;
  readonly phrases: Phrases;
  readonly turn: readonly ConversationEvent[];
  readonly shown?: EventOf<"products-recommended">;
  readonly asks: boolean;
  /** Needs that were concluded, and that nobody said. */
  readonly assumed: ReadonlySet<string>;
  readonly counts: { readonly before: number; readonly after: number };
  readonly noun: (count: number) => string;
  readonly number: (count: number) => string;
}

function contextOf(
  knowledge: Knowledge,
  before: OngoingConversation,
  after: OngoingConversation,
  turn: readonly ConversationEvent[],
): Context {
  const { locale } = after;
  const shown = turn.findLast((event) => event.type === "products-recommended");
  return {
    locale,
    phrases: phrasesFor(locale, knowledge.flow.address),
    turn,
    ...(shown === undefined ? {} : { shown }),
    asks: turn.some((event) => event.type === "question-asked"),
    assumed: new Set(
      after.volunteered.filter(({ source }) => source === "assumption").map(({ id }) => id),
    ),
    counts: {
      before: remainingOf(knowledge, before),
      after: remainingOf(knowledge, after),
    },
    noun: (count) => nounOf(knowledge, locale, count),
    number: (count) => formatCount(count, locale),
  };
}

/** What the shopper did is said back first, so that a misreading shows at once. */
function takeUp(context: Context, event: ConversationEvent): readonly string[] {
  const { phrases, counts, number, noun, shown, turn } = context;
  const count = number(counts.after);
  const things = noun(counts.after);
  // How few there are is said, with what gave way, beside the products.
  const isRelaxed = shown?.relaxed !== undefined;
  switch (event.type) {
    case "question-answered": {
      if (event.answer.type === "unsure") return [phrases.say.unsure()];
      if (event.revised && isRelaxed) return [phrases.say.changed(event.text)];
      if (event.revised) {
        return [phrases.say.revised(event.text, number(counts.before), count, things)];
      }
      if (shown !== undefined) return [];
      return counts.after === counts.before
        ? [phrases.say.kept(event.text, count, things)]
        : [phrases.say.narrowed(event.text, count, things)];
    }
    case "needs-understood": {
      if (event.shown.length === 0) return [phrases.say.unsure()];
      return [isRelaxed ? phrases.say.heard() : phrases.say.understood(count, things)];
    }
    case "need-retracted": {
      const dropped = turn.filter((one) => one.type === "need-retracted");
      // What goes together is said together, where the first of it stood.
      if (dropped[0] !== event) return [];
      const labels = dropped.map(({ label }) => label);
      const isPlain = dropped.length > 1 || turn.some(({ type }) => type === "needs-understood");
      return [
        isRelaxed || isPlain
          ? phrases.say.dropped(joinLabels(labels), labels.length)
          : phrases.say.retracted(event.label, count, things),
      ];
    }
    case "recommendation-critiqued":
      return [isRelaxed ? `${event.text}.` : phrases.say.critiqued(event.text, count)];
    default:
      return [];
  }
}

/** What is on the screen now, in one sentence. */
function present({
  shown,
  phrases,
  asks,
  counts,
  number,
  noun,
  turn,
  assumed,
}: Context): readonly string[] {
  const best = shown?.products[0];
  if (shown === undefined || best === undefined) return [];
  if (shown.relaxed !== undefined) return [shown.relaxed.text];
  // Quick taps leave several answers to one sentence; what is on the screen follows the last one.
  const answer = turn.findLast((event) => event.type === "question-answered");
  const isNew = answer !== undefined && !answer.revised && answer.answer.type !== "unsure";
  if (!turn.some(({ type }) => saying.has(type))) return [phrases.say.shownAnyway(best.title)];
  const isSorted = shown.needs.some(isOrder);
  const said = phrases.say.recommended(
    answer?.text ?? "",
    number(counts.after),
    noun(counts.after),
  );
  return [
    ...(isNew ? [said] : []),
    isSorted ? phrases.say.sorted(best.title) : phrases.say[howWell(shown, assumed)](best.title),
    ...(isNew && !asks ? [phrases.say.nothingLeftToAsk()] : []),
  ];
}

/** What products follow from; without any of these they were merely asked for. */
const saying: ReadonlySet<ConversationEvent["type"]> = new Set([
  "question-answered",
  "needs-understood",
  "need-retracted",
  "recommendation-critiqued",
  "locale-changed",
]);

/** Three are shown even where fewer meet everything that was said; then the sentence says so. */
function howWell(
  { products }: EventOf<"products-recommended">,
  assumed: ReadonlySet<string>,
): "best" | "onlyBest" | "closest" | "single" | "nearest" {
  const isWhole = products.map(({ match: { unmet, unknown = [] } }) =>
    [...unmet, ...unknown].every((id) => assumed.has(id)),
  );
  if (products.length === 1) return isWhole[0] === true ? "single" : "nearest";
  if (isWhole.filter(Boolean).length > 1) return "best";
  if (isWhole[0] === true) return "onlyBest";
  return "closest";
}
