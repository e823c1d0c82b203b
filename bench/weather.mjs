// Learns what weather is meant where none is said (src/reading/message/weather-weights.ts) from the
// messages of tests/reading/messages that look for something. Needs a build (npm run build).
//
//   node bench/weather.mjs            writes the table of weights
//   node bench/weather.mjs --check    leaves out one set after the other, learns from the rest, and
//                                     prints weather F1 and implied recall by how sure it must be
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { climateTable } from "../dist/climate/climate-table.js";
import { createClimate } from "../dist/climate/climate.js";
import { conditions } from "../dist/climate/conditions.js";
import { scoreReadings } from "../dist/reading/evaluation/score.js";
import { createOutdoorLexicon } from "../dist/reading/lexicon/outdoor-lexicon.js";
import { createPlaces } from "../dist/reading/message/places.js";
import { readMessage, weatherEvidenceOf } from "../dist/reading/message/read-message.js";
import { toRecord } from "../dist/reading/message/record.js";
import { weatherSigns } from "../dist/reading/message/weather-signs.js";
import { learnYesNo, likelihoods, tableOf } from "./learn-yes-no.mjs";

/** Found by leaving sets out: with a smaller penalty the weights learn the authors' habits. */
const how = { width: conditions.length, seenMin: 6, rounds: 12, penalty: 0.03 };
const scale = 100;

const context = {
  lexicon: createOutdoorLexicon(),
  places: createPlaces(createClimate(climateTable)),
};
const folder = new URL("../tests/reading/messages/", import.meta.url);
// Sets that show the breadth of one thing are no picture of how often weather is meant.
const ofBreadth = /^(?:refusals|figures)-/;
const sets = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl") && !ofBreadth.test(name))
  .map((name) => ({ name, examples: examplesOf(name) }));

/** @param {string} name */
function examplesOf(name) {
  return readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ intent }) => intent === "find")
    .map(toExample);
}

function toExample(gold) {
  const asked = { ...context, lang: gold.lang };
  const evidence = weatherEvidenceOf(gold.text, asked);
  const weathers = evidence.mentions.filter(({ slot }) => slot === "weather");
  const spoken = new Set(weathers.map(({ value }) => value));
  const meant = new Set([...gold.needs.weather, ...gold.implied_weather]);
  const optional = new Set(gold.optional);
  return {
    gold,
    record: toRecord(readMessage(gold.text, asked)),
    spoken: new Set(
      weathers.filter(({ polarity }) => polarity === "wanted").map(({ value }) => value),
    ),
    open: conditions.filter((condition) => !spoken.has(condition)),
    signs: weatherSigns(evidence),
    answers: conditions.map((condition) => {
      if (spoken.has(condition) || optional.has(`weather:${condition}`)) return null;
      return meant.has(condition) ? 1 : 0;
    }),
  };
}

function check() {
  const limits = [0.5, 0.6, 0.65, 0.68, 0.7, 0.73, 0.76, 0.8];
  const readings = new Map(limits.map((limit) => [limit, []]));
  for (const { name, examples } of sets) {
    const learned = learnYesNo(
      sets.filter((one) => one.name !== name).flatMap((one) => one.examples),
      how,
    );
    const own = new Map(limits.map((limit) => [limit, []]));
    for (const { gold, record, spoken, open, signs } of examples) {
      const shares = likelihoods(learned, signs);
      for (const limit of limits) {
        const likely = open.filter((condition) => shares[conditions.indexOf(condition)] >= limit);
        const weather = record.intent === "find" ? [...spoken, ...likely] : [];
        own.get(limit).push([gold, { ...record, needs: { ...record.needs, weather } }]);
      }
    }
    for (const limit of limits) readings.get(limit).push(...own.get(limit));
    tell(name, own.get(0.65));
  }
  for (const limit of limits) tell(`all, from ${limit}`, readings.get(limit));
}

function tell(name, readings) {
  const messages = readings.map(([gold], at) => ({ ...gold, id: String(at) }));
  const records = new Map(readings.map(([, record], at) => [String(at), record]));
  const { weatherF1, impliedRecall } = scoreReadings(messages, records);
  const { count, of } = impliedRecall;
  const result = { name, weatherF1: Number(weatherF1.toFixed(3)), impliedRecall: `${count}/${of}` };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

function write() {
  const learned = learnYesNo(
    sets.flatMap(({ examples }) => examples),
    how,
  );
  const table = tableOf(learned, scale);
  const text = `/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = \`
${table}
\`;
`;
  writeFileSync(new URL("../src/reading/message/weather-weights.ts", import.meta.url), text);
  const signs = table.split("\n").length - 1;
  process.stdout.write(`${JSON.stringify({ signs, bytes: text.length })}\n`);
}

if (process.argv.includes("--check")) check();
else write();
