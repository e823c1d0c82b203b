import { intentWeights } from "./intent-weights.ts";
import type { Sign } from "./intent-signs.ts";
import { intents, type Intent } from "./reading.ts";
import { toWeightTable } from "./weight-table.ts";

/**
 * How likely each intent is by what messages with the same signs were after: natural logarithms of
 * probabilities, in the order of `intents`. A linear model (multinomial logistic regression),
 * its weights learned by bench/intents.mjs from our own messages.
 */
export function learnedScores(signs: readonly Sign[]): readonly number[] {
  const sums = intents.map((_, at) => signs.reduce((sum, sign) => sum + voteOf(sign, at), 0));
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, one) => sum + Math.exp(one - most), 0)) + most;
  return sums.map((sum) => sum - total);
}

/** Whether any whole word is known: syllables alone tell nothing. */
export function knowsWords(signs: readonly Sign[]): boolean {
  return signs.some(({ name }) => name.startsWith("w ") && table.weightsOf(name) !== undefined);
}

/** The words that spoke most for one intent and against another. */
export function spokenFor(
  signs: readonly Sign[],
  { intent, against }: { readonly intent: Intent; readonly against: Intent },
): readonly string[] {
  const [one, other] = [intents.indexOf(intent), intents.indexOf(against)];
  const votes = signs
    .filter(({ name }) => name.startsWith("w ") || name.startsWith("b "))
    .map((sign) => ({
      // "^" and "$" are where the message begins and ends.
      words: sign.name.slice(2).replaceAll(/[\^$]/g, "").trim(),
      vote: voteOf(sign, one) - voteOf(sign, other),
    }))
    .filter(({ vote }) => vote >= voteMin)
    .sort((first, second) => second.vote - first.vote);
  return [...new Set(votes.map(({ words }) => words))].slice(0, wordsMax);
}

const voteMin = 0.1;
const wordsMax = 5;

function voteOf({ name, strength }: Sign, at: number): number {
  return ((table.weightsOf(name)?.[at] ?? 0) * strength) / table.scale;
}

const table = toWeightTable(intentWeights);
