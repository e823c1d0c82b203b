// One engine on one catalogue in a process of its own; prints one line of JSON.
// node --expose-gc worker.mjs '{"engine":"lotse","size":100000,"seconds":12,"checked":8}'
import { createCatalogue, toObjects } from "./catalogue.mjs";
import { createConversations } from "./conversations.mjs";
import { engines } from "./engines/engines.mjs";
import { mean, percentile, timeFixedWork } from "./measure.mjs";
import { createPlainScan, goodTop, sameCounts } from "./plain-scan.mjs";

const passes = 3;
const { engine: name, size, seconds, checked } = JSON.parse(process.argv[2]);
const { needsObjects = false, ranked = false } = engines[name];
const catalogue = createCatalogue(size);
const titles = Array.from({ length: size }, (_, place) => catalogue.title(place));
const objects = needsObjects ? toObjects(catalogue, titles) : [];
const conversations = createConversations(catalogue);
const { build } = await import(`./engines/${name}.mjs`);

const memoryBefore = memory();
const buildStart = performance.now();
const engine = await build({ catalogue, titles, objects });
const buildMs = performance.now() - buildStart;
const bytesPerProduct = (memory() - memoryBefore) / size;

const check = await checkAnswers(conversations.slice(0, checked));
const fixedWorkMs = timeFixedWork();
const turnsMs = await timeWarm();
const firstTurnsMs = turnsMs.filter((_, at) => at % conversations[0].turns.length === 0);
const record = {
  name,
  products: size,
  turns: turnsMs.length,
  meanMs: mean(turnsMs),
  p50Ms: percentile(turnsMs, 0.5),
  p95Ms: percentile(turnsMs, 0.95),
  firstTurnP50Ms: percentile(firstTurnsMs, 0.5),
  firstTurnP95Ms: percentile(firstTurnsMs, 0.95),
  buildMs,
  bytesPerProduct: Math.round(bytesPerProduct),
  ...check,
  fixedWorkMs,
  turnsMs,
};
process.stdout.write(`${JSON.stringify(record)}\n`);

/** Turns whose counts, and turns whose top ten, disagree with a plain scan. */
async function checkAnswers(some) {
  const scan = createPlainScan(catalogue, titles);
  const found = { checked: 0, wrong: 0, badTop: 0 };
  for (const turn of some.flatMap((conversation) => conversation.turns)) {
    const truth = scan(turn);
    const answer = await engine.turn(turn);
    found.checked += 1;
    if (!sameCounts(truth, engine.counts(answer))) found.wrong += 1;
    if (!goodTop(truth, engine.top(answer), ranked)) found.badTop += 1;
  }
  return found;
}

/**
 * The fastest of three passes over the same conversations: compiled, and least disturbed by the
 * machine's other work. An engine too slow for all of them gets as many as the time allows.
 */
async function timeWarm() {
  const first = await timePass(conversations, (seconds * 1000) / passes);
  const some = conversations.slice(0, first.length / conversations[0].turns.length);
  let best = first;
  for (let pass = 1; pass < passes; pass += 1) {
    const turnsMs = await timePass(some, Infinity);
    if (mean(turnsMs) < mean(best)) best = turnsMs;
  }
  return best;
}

async function timePass(some, limitMs) {
  const turnsMs = [];
  const start = performance.now();
  for (const { turns } of some) {
    for (const turn of turns) {
      const turnStart = performance.now();
      await engine.turn(turn);
      turnsMs.push(performance.now() - turnStart);
    }
    if (performance.now() - start > limitMs) break;
  }
  return turnsMs;
}

/** Bytes in use, after everything unused is gone. */
function memory() {
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
