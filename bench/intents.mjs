// Learns what speaks for which intent (src/reading/message/intent-weights.ts) from the messages of
// tests/reading/messages and tests/reading/intents. Needs a build (npm run build).
//
//   node bench/intents.mjs            writes the table of weights
//   node bench/intents.mjs --check    leaves out one set after the other and reads it with weights
//                                     learned from the rest: the macro-F1 of the weights alone
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { climateTable } from "../dist/climate/climate-table.js";
import { createClimate } from "../dist/climate/climate.js";
import { createOutdoorLexicon } from "../dist/reading/lexicon/outdoor-lexicon.js";
import { signsOf } from "../dist/reading/message/intent-signs.js";
import { createPlaces } from "../dist/reading/message/places.js";
import { evidenceOf } from "../dist/reading/message/read-message.js";
import { intents } from "../dist/reading/message/reading.js";
import { createRandom, shuffle } from "./random.mjs";

/** Signs of a message come as a vector of length one; this makes steps of a fair size. */
const length = 4;
const rounds = 15;
const rate = 0.3;
const penalty = 2e-4;
/** As many as make a table of about 150 kB. */
const signsKept = 4200;

/** What the weights are multiplied by to become whole numbers. */
const scale = 20;

const lexicon = createOutdoorLexicon();
const places = createPlaces(createClimate(climateTable));
/** One weight of each sign for each intent. */
const width = intents.length;
const sets = [...setsIn("messages"), ...setsIn("intents")];

/** @param {string} folder */
function setsIn(folder) {
  const url = new URL(`../tests/reading/${folder}/`, import.meta.url);
  const names = readdirSync(url).filter((name) => name.endsWith(".jsonl"));
  return names.map((name) => ({
    name: `${folder}/${name}`,
    examples: readFileSync(new URL(name, url), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => toExample(JSON.parse(line))),
  }));
}

/** @param {{ text: string, lang: "de" | "en", intent: string, intent_also?: string[] }} message */
function toExample({ text, lang, intent, intent_also = [] }) {
  return {
    signs: signsOf(evidenceOf(text, { lang, lexicon, places })),
    intent: intents.findIndex((one) => one === intent),
    right: [intent, ...intent_also],
  };
}

/** @typedef {ReturnType<typeof toExample>} Example */

/** @param {readonly Example[]} examples */
function pruned(examples) {
  const seen = new Map();
  for (const { signs } of examples) {
    for (const { name } of signs) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const common = new Set([...seen].filter(([, times]) => times >= 2).map(([name]) => name));
  const { names, weights } = learn(examples, common);
  const ranked = [...names]
    .map(([name, at]) => {
      const row = weights.subarray(at * width, (at + 1) * width);
      return { name, weight: (Math.max(...row) - Math.min(...row)) * Math.sqrt(seen.get(name)) };
    })
    .sort((one, other) => other.weight - one.weight || (one.name < other.name ? -1 : 1));
  return learn(examples, new Set(ranked.slice(0, signsKept).map(({ name }) => name)));
}

/**
 * Multinomial logistic regression by stochastic gradient descent with steps of their own for each
 * weight (Adagrad), held small by an L2 penalty.
 *
 * @param {readonly Example[]} examples
 * @param {ReadonlySet<string>} kept
 */
function learn(examples, kept) {
  const names = new Map([...kept].sort().map((name, at) => [name, at]));
  const rows = examples.map(({ signs, intent }) => {
    const known = signs.filter(({ name }) => names.has(name));
    return {
      intent,
      at: Int32Array.from(known, ({ name }) => (names.get(name) ?? 0) * width),
      strength: Float64Array.from(known, ({ strength }) => strength * length),
    };
  });
  const weights = new Float64Array(names.size * width);
  const squares = new Float64Array(names.size * width).fill(0.01);
  const random = createRandom(7);
  const odds = new Float64Array(width);
  for (let round = 0; round < rounds; round += 1) {
    for (const { intent, at, strength } of shuffle([...rows], random)) {
      odds.fill(0);
      for (let i = 0; i < at.length; i += 1) {
        for (let k = 0; k < width; k += 1) odds[k] += weights[at[i] + k] * strength[i];
      }
      const most = Math.max(...odds);
      let sum = 0;
      for (let k = 0; k < width; k += 1) sum += odds[k] = Math.exp(odds[k] - most);
      for (let k = 0; k < width; k += 1) {
        const error = odds[k] / sum - (k === intent ? 1 : 0);
        for (let i = 0; i < at.length; i += 1) {
          const place = at[i] + k;
          const slope = error * strength[i] + penalty * weights[place];
          squares[place] += slope * slope;
          weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
        }
      }
    }
  }
  return { names, weights };
}

/** @param {{ names: ReadonlyMap<string, number>, weights: Float64Array }} learned */
function write({ names, weights }) {
  const rows = [...names].map(([name, at]) => {
    const row = weights.subarray(at * width, (at + 1) * width);
    return `${name}|${[...row].map((one) => Math.round(one * length * scale) || 0).join(" ")}`;
  });
  const text = `/** Learned by bench/intents.mjs; the first line is what the weights are divided by. */
export const intentWeights = \`
${scale}
${rows.join("\n")}
\`;
`;
  writeFileSync(new URL("../src/reading/message/intent-weights.ts", import.meta.url), text);
  process.stdout.write(`${JSON.stringify({ signs: rows.length, bytes: text.length })}\n`);
}

function check() {
  for (const { name, examples } of sets) {
    if (!name.startsWith("messages/blind-")) continue;
    const others = sets.filter((one) => one.name !== name).flatMap((one) => one.examples);
    const learned = pruned(others);
    const counts = intents.map(() => ({ right: 0, missed: 0, wrong: 0 }));
    for (const example of examples) {
      const found = best(learned, example);
      const isRight = example.right.includes(intents[found]);
      counts[example.intent][isRight ? "right" : "missed"] += 1;
      if (!isRight) counts[found].wrong += 1;
    }
    const scores = counts.map(({ right, missed, wrong }) =>
      right === 0 ? 0 : (2 * right) / (2 * right + missed + wrong),
    );
    const macroF1 = scores.reduce((sum, one) => sum + one, 0) / scores.length;
    process.stdout.write(`${JSON.stringify({ name, macroF1: Number(macroF1.toFixed(3)) })}\n`);
  }
}

function best({ names, weights }, { signs }) {
  const sums = intents.map((_, k) =>
    signs.reduce((sum, { name, strength }) => {
      const at = names.get(name);
      return at === undefined ? sum : sum + weights[at * width + k] * strength * length;
    }, 0),
  );
  return sums.indexOf(Math.max(...sums));
}

if (process.argv.includes("--check")) check();
else write(pruned(sets.flatMap(({ examples }) => examples)));
