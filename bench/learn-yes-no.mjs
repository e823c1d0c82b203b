import { createRandom, shuffle } from "./random.mjs";

/**
 * Questions answered by yes or no (1 or 0; null where nobody knows), each with a logistic regression
 * of its own over the same signs: stochastic gradient descent with steps of their own for each weight
 * (Adagrad), held small by an L2 penalty.
 *
 * @typedef {{ signs: readonly { name: string, strength: number }[], answers: readonly (0 | 1 | null)[], counts?: number }} Example
 */

const rate = 0.3;

/**
 * @param {readonly Example[]} examples
 * @param {{ width: number, seenMin: number, rounds: number, penalty: number }} options
 */
export function learnYesNo(examples, { width, seenMin, rounds, penalty }) {
  const seen = new Map();
  for (const { signs } of examples) {
    for (const { name } of signs) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const kept = [...seen].filter(([, times]) => times >= seenMin).map(([name]) => name);
  const names = new Map(
    kept.sort((one, other) => (one < other ? -1 : 1)).map((name, at) => [name, at]),
  );
  const rows = examples.map(({ signs, answers, counts = 1 }) => {
    const known = signs.filter(({ name }) => names.has(name));
    return {
      answers,
      counts,
      at: Int32Array.from(known, ({ name }) => (names.get(name) ?? 0) * width),
      strength: Float64Array.from(known, ({ strength }) => strength),
    };
  });
  const weights = new Float64Array(names.size * width);
  const squares = new Float64Array(names.size * width).fill(0.01);
  const random = createRandom(7);
  for (let round = 0; round < rounds; round += 1) {
    for (const { answers, counts, at, strength } of shuffle([...rows], random)) {
      for (let k = 0; k < width; k += 1) {
        const answer = answers[k];
        if (answer === null) continue;
        let odds = 0;
        for (let i = 0; i < at.length; i += 1) odds += weights[at[i] + k] * strength[i];
        const error = (1 / (1 + Math.exp(-odds)) - answer) * counts;
        for (let i = 0; i < at.length; i += 1) {
          const place = at[i] + k;
          const slope = error * strength[i] + penalty * weights[place];
          squares[place] += slope * slope;
          weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
        }
      }
    }
  }
  return { names, weights, width };
}

/** How likely each answer is yes. */
export function likelihoods({ names, weights, width }, signs) {
  const odds = new Float64Array(width);
  for (const { name, strength } of signs) {
    const at = names.get(name);
    if (at === undefined) continue;
    for (let k = 0; k < width; k += 1) odds[k] += weights[at * width + k] * strength;
  }
  return [...odds].map((one) => 1 / (1 + Math.exp(-one)));
}

/** The table as `weight-table.ts` reads it, without the signs that say nothing. */
export function tableOf({ names, weights, width }, scale) {
  const rows = [...names]
    .map(([name, at]) => ({
      name,
      row: [...weights.subarray(at * width, (at + 1) * width)].map(
        (one) => Math.round(one * scale) || 0,
      ),
    }))
    .filter(({ row }) => row.some((one) => one !== 0))
    .map(({ name, row }) => `${name}|${row.join(" ")}`);
  return [scale, ...rows].join("\n");
}
