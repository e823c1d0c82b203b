import type { Belief } from "./belief.ts";
import { hasBit, type Bitset } from "../lib/bitset.ts";
import { asksForWearer } from "./children-last.ts";
import type { Knowledge, QuestionKnowledge } from "./knowledge.ts";
import { likeliestPlaces } from "./likeliest.ts";

/** The right product is nearly always one of these, or it will take more questions anyway. */
const survivorsMax = 80;

/**
 * How likely the right product is one of the best three after a question has been answered, if it
 * is one of the likeliest now. That is what a shopper waits for; to tell apart products far down
 * the list, or two of the three that will be shown, brings them no nearer.
 *
 * ```text
 * Σ over answers of P(answer, product) of the three likeliest products then, one form of each model
 * ```
 *
 * Who cannot answer, because the shop does not state it of their product or for other reasons, is
 * shown what would be shown now. What is held back until it is known whom it is for is shown after
 * an answer to that alone.
 */
export function createExpectedSuccess(
  knowledge: Knowledge,
  belief: Belief,
  heldBack?: Bitset,
): (known: QuestionKnowledge) => number {
  const places = likeliestPlaces(belief, survivorsMax);
  const { forms, formOf } = numberForms(knowledge, places);
  const now = Float64Array.from(places, (place) => belief[place] ?? 0);
  const isHeld = places.map((place) => heldBack !== undefined && hasBit(heldBack, place));
  const shownNow = now.map((weight, at) => (isHeld[at] === true ? 0 : weight));
  const then = new Float64Array(places.length);
  const said = new Float64Array(places.length);
  const silent = new Float64Array(places.length);
  const best = createBestThree(formOf, forms);

  return ({ patterns, question }) => {
    const { patternOf, likelihood, answered, neutral, optionCount } = patterns;
    const pattern = places.map((place) => patternOf[place] ?? 0);
    const answers = pattern.map((one) => (answered[one] === true ? question.answerable : 0));
    now.forEach((weight, at) => (silent[at] = weight * (1 - (answers[at] ?? 0))));
    const reveals = heldBack !== undefined && asksForWearer(question);
    let success = 0;
    for (let option = 0; option < optionCount; option += 1) {
      now.forEach((weight, at) => {
        const likely = weight * (likelihood[(pattern[at] ?? 0) * optionCount + option] ?? 0);
        then[at] = isHeld[at] === true && !reveals ? 0 : likely;
        said[at] = likely * (answers[at] ?? 0);
        // An answer that asks for nothing leaves everything as it is.
        if (neutral[option] === true) silent[at] = (silent[at] ?? 0) + (said[at] ?? 0);
      });
      if (neutral[option] !== true) success += sumAt(said, best(then));
    }
    return success + sumAt(silent, best(shownNow));
  };
}

function sumAt(weights: Float64Array, at: readonly number[]): number {
  return at.reduce((sum, one) => sum + (weights[one] ?? 0), 0);
}

/** Forms of one model have one number. */
function numberForms(
  { catalog }: Knowledge,
  places: readonly number[],
): { readonly forms: number; readonly formOf: readonly number[] } {
  const numbers = new Map<string, number>();
  const formOf = places.map((place) => {
    const product = catalog.products[place];
    const form = product?.group ?? product?.id ?? "";
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    return number;
  });
  return { forms: numbers.size, formOf };
}

const shownMax = 3;

/** Where the three highest weights stand, one of each form. Equals keep their order. */
function createBestThree(
  formOf: readonly number[],
  forms: number,
): (weights: Float64Array) => readonly number[] {
  const bestOf = new Int32Array(forms);
  return (weights) => {
    bestOf.fill(-1);
    for (let at = 0; at < weights.length; at += 1) {
      const form = formOf[at] ?? 0;
      const held = bestOf[form] ?? -1;
      if (held < 0 || (weights[at] ?? 0) > (weights[held] ?? 0)) bestOf[form] = at;
    }
    const highest = Float64Array.from(bestOf, (at) => weights[at] ?? 0);
    return likeliestPlaces(highest, shownMax).map((form) => bestOf[form] ?? 0);
  };
}
