import type { Product } from "../catalog/product.ts";
import type { Answer } from "../flow/answer.ts";
import type { OptionId, Question, QuestionId } from "../flow/flow.ts";
import { hasBit } from "../lib/bitset.ts";
import { present } from "../lib/invariant.ts";
import { createRandom, seedFor, type Random } from "../lib/random.ts";
import type { Knowledge, OptionKnowledge, QuestionKnowledge } from "../recommendation/knowledge.ts";

/** Somebody with one product in mind, who answers by rule. */
export interface Shopper {
  /** Where in the catalogue the product stands that they would be happiest with. */
  readonly place: number;
  readonly target: Product;
  /** Everything about them that is left to chance hangs on it. */
  readonly seed: number;
  readonly habits: Habits;
}

export interface Habits {
  /** The share of answers that contradict the target. */
  readonly wrong: number;
  /** The share of questions they cannot answer although the catalogue could. */
  readonly unsure: number;
}

/** A question as it is put to a shopper. */
export interface PutQuestion {
  readonly id: QuestionId;
  readonly options: readonly OptionId[];
}

/** An answer given without being asked. */
export interface Volunteered {
  readonly question: QuestionId;
  readonly answer: Answer;
}

export function createShopper(
  knowledge: Knowledge,
  place: number,
  seed: number,
  habits: Habits,
): Shopper {
  const target = present(knowledge.catalog.products[place], `product at ${place}`);
  return { place, target, seed, habits };
}

/**
 * "Not sure" where the catalogue lacks the target's value, and now and then besides; otherwise one
 * of the options that hold for the target, or now and then one that does not. The same shopper
 * answers the same question alike whenever it comes, so that orders can be compared shopper by
 * shopper.
 *
 * An option that holds but is not among those put is said in the shopper's own words: the text
 * field is always open.
 */
export function answerTo(knowledge: Knowledge, shopper: Shopper, put: PutQuestion): Answer {
  const known = present(knowledge.questions.get(put.id), `question "${put.id}"`);
  const random = createRandom(seedFor(shopper.seed, placeOf(knowledge, put.id)));
  const unsure = random.chance(shopper.habits.unsure);
  const wrong = random.chance(shopper.habits.wrong);
  if (known.options.length === 0)
    return unsure ? notSure : toAmount(known.question, shopper, wrong);
  const right = optionsThatHold(known, shopper.place);
  if (unsure || right.length === 0) return notSure;
  const contrary = put.options.filter((id) => !right.includes(id));
  if (wrong && contrary.length > 0) return choose(random, contrary);
  const offered = right.filter((id) => put.options.includes(id));
  return choose(random, offered.length > 0 ? offered : right);
}

const notSure: Answer = { type: "unsure" };

function choose(random: Random, options: readonly OptionId[]): Answer {
  const option = random.pick(options);
  return option === undefined ? notSure : { type: "options", options: [option] };
}

/** Where the flow has the question, in whatever order it is being asked. */
function placeOf({ questions }: Knowledge, id: QuestionId): number {
  return [...questions.keys()].indexOf(id);
}

/**
 * Options the target is known to meet. "Anything goes" is the answer of those whose target is known
 * to meet nothing else.
 */
function optionsThatHold({ options }: QuestionKnowledge, place: number): readonly OptionId[] {
  const asking = options.filter(({ neutral }) => !neutral);
  const met = asking.filter(({ outcome }) => hasBit(outcome.yes, place));
  if (met.length > 0) return idsOf(met);
  const isOpen = asking.some(({ outcome }) => hasBit(outcome.unknown, place));
  return isOpen ? [] : idsOf(options.filter(({ neutral }) => neutral));
}

function idsOf(options: readonly OptionKnowledge[]): readonly OptionId[] {
  return options.map(({ option }) => option.id);
}

/** How far a limit named by mistake lies below what the target has, or above it. */
const wrongShare = 0.3;

/** A limit that just includes the target, or by mistake just does not. */
function toAmount({ amount, kind }: Question, { target }: Shopper, wrong: boolean): Answer {
  const value = amount && target.attributes[amount.attribute];
  if (typeof value !== "number") return notSure;
  const max = value * (wrong ? 1 - wrongShare : 1);
  return kind === "budget"
    ? { type: "amount", max }
    : { type: "amount", min: max * (1 - wrongShare / 2), max };
}

/** True answers to so many questions, any of them alike, before the first one is asked. */
export function volunteer(
  knowledge: Knowledge,
  shopper: Shopper,
  count: number,
): readonly Volunteered[] {
  const random = createRandom(seedFor(shopper.seed, -1));
  const open = [...knowledge.questions.values()].flatMap((known) => {
    const options = known.options.filter(
      ({ neutral, outcome }) => !neutral && hasBit(outcome.yes, shopper.place),
    );
    return options.length === 0 ? [] : [{ question: known.question.id, options: idsOf(options) }];
  });
  const said: Volunteered[] = [];
  while (said.length < count && open.length > 0) {
    const [taken] = open.splice(random.below(open.length), 1);
    if (taken !== undefined) {
      said.push({ question: taken.question, answer: choose(random, taken.options) });
    }
  }
  return said;
}
