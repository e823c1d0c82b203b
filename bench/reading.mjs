// Time per message of the reader, over the messages of tests/reading/messages, read again and again.
//   node bench/reading.mjs          needs a build (npm run build)
import { readdirSync, readFileSync } from "node:fs";
import { climateTable } from "../dist/climate/climate-table.js";
import { createClimate } from "../dist/climate/climate.js";
import { createOutdoorLexicon } from "../dist/reading/lexicon/outdoor-lexicon.js";
import { createPlaces } from "../dist/reading/message/places.js";
import { readMessage } from "../dist/reading/message/read-message.js";

const begun = performance.now();
const lexicon = createOutdoorLexicon();
const places = createPlaces(createClimate(climateTable));
const builtMs = performance.now() - begun;

const folder = new URL("../tests/reading/messages/", import.meta.url);
const sets = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
const messages = sets.flatMap((name) =>
  readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);

const timesMs = [];
for (let round = 0; round < 6; round += 1) {
  for (const { text, lang } of messages) {
    const from = process.cpuUsage();
    readMessage(text, { lang, lexicon, places });
    const { user, system } = process.cpuUsage(from);
    if (round > 0) timesMs.push((user + system) / 1000);
  }
}
timesMs.sort((one, other) => one - other);
const at = (share) => Number(timesMs[Math.floor(timesMs.length * share)].toFixed(2));
const result = {
  messages: messages.length,
  builtMs: Math.round(builtMs),
  p50Ms: at(0.5),
  p95Ms: at(0.95),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
