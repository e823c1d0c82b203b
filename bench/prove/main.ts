import { parseArgs } from "node:util";
import { proveAll } from "./prove-all.ts";
import type { Promised } from "./promise.ts";
import { claims } from "./promises/claims.ts";
import { embedded } from "./promises/embedded.ts";
import { exactlyOnce, plantedMistakes } from "./promises/exactly-once.ts";
import { floods } from "./promises/floods.ts";
import { hostileFiles } from "./promises/bombs.ts";
import { socketProtocol } from "./promises/socket-protocol.ts";
import { erasure } from "./promises/erasure.ts";
import { supplyChain } from "./promises/supply-chain.ts";
import { xss } from "./promises/xss.ts";
import { isolation } from "./promises/isolation.ts";
import { deploys } from "./promises/deploys.ts";
import { databaseGone, redisGone, resume } from "./promises/outages.ts";
import { retries } from "./promises/retries.ts";

const usage = `Proves what the README promises, with real servers, real processes and real faults.

  npm run prove                     all promises, about twenty minutes on two cores
  npm run prove -- --long           the full figures
  npm run prove -- --only resume    one promise; several with commas
  npm run prove -- --scale 0.1      a tenth of everything, on a busy machine
  npm run prove -- --seed 7         other faults and other answers
  npm run prove -- --json           the table for programs`;

const promises: readonly Promised[] = [
  claims,
  exactlyOnce,
  plantedMistakes,
  retries,
  resume,
  redisGone,
  databaseGone,
  embedded,
  deploys,
  isolation,
  floods,
  xss,
  hostileFiles,
  socketProtocol,
  erasure,
  supplyChain,
];

const { values: options } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    only: { type: "string" },
    scale: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  console.log(`${usage}\n\nPromises: ${promises.map(({ name }) => name).join(", ")}`);
  process.exit(0);
}
const wanted = options.only?.split(",") ?? promises.map(({ name }) => name);
const unknown = wanted.filter((name) => !promises.some((promise) => promise.name === name));
if (unknown.length > 0) throw new Error(`there is no promise ${unknown.join(", ")}; see --help`);
const { long: isLong } = options;
const [scale, seed] = [Number(options.scale), Number(options.seed)];
if (!(scale > 0) || !Number.isInteger(seed)) throw new Error("a number is wrong; see --help");
const tell = (sentence: string): void => console.error(sentence);

// Whoever ends this early leaves no server behind.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const begun = performance.now();
const proofs = await proveAll(
  promises.filter(({ name }) => wanted.includes(name)),
  { isLong, scale, seed, tell },
);

const minutes = Number(((performance.now() - begun) / 60_000).toFixed(1));
const failed = proofs.filter(({ holds }) => !holds).length;
if (options.json) console.log(JSON.stringify({ proofs, seed, scale, minutes }));
else {
  const width = Math.max(...proofs.map(({ promise }) => promise.length));
  for (const { promise, figure, holds } of proofs) {
    console.log(`${holds ? "ok  " : "FAIL"} ${promise.padEnd(width)}  ${figure}`);
  }
  console.log(`\n${proofs.length - failed} held, ${failed} broken, seed ${seed}, ${minutes} min`);
}
process.exit(failed === 0 ? 0 : 1);
