import { startPostgres } from "../../tests/servers/postgres.ts";
import { startRedis } from "../../tests/servers/redis.ts";
import { keepBuilt } from "./installation.ts";
import type { Promised, Proof } from "./promise.ts";
import { embedded } from "./promises/embedded.ts";
import { exactlyOnce, plantedMistakes } from "./promises/exactly-once.ts";
import { databaseGone, deploys, redisGone, resume } from "./promises/outages.ts";
import { retries } from "./promises/retries.ts";

/*
 * Proves what the README promises, with real servers, real processes and real faults.
 *
 *   npm run prove                     a few minutes
 *   npm run prove -- --long           the full figures
 *   npm run prove -- --only resume    one promise; several with commas
 *   npm run prove -- --scale 0.1      a tenth of everything, on a busy machine
 *   npm run prove -- --seed 7         other faults and other answers
 */

const promises: readonly Promised[] = [
  exactlyOnce,
  plantedMistakes,
  retries,
  resume,
  redisGone,
  databaseGone,
  embedded,
  deploys,
];

const options = process.argv.slice(2);
const valueOf = (name: string): string | undefined => options[options.indexOf(name) + 1];
const only = options.includes("--only") ? valueOf("--only")?.split(",") : undefined;
const isLong = options.includes("--long");
const seed = options.includes("--seed") ? Number(valueOf("--seed")) : 1;
const scale = options.includes("--scale") ? Number(valueOf("--scale")) : 1;
const tell = (sentence: string): void => console.error(sentence);

// Whoever ends this early leaves no server behind.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const begun = performance.now();
const postgres = await startPostgres(true);
const redis = await startRedis();
const program = keepBuilt();
const proofs: Proof[] = [];
try {
  for (const { name, prove } of promises) {
    if (only !== undefined && !only.includes(name)) continue;
    tell(`${name} …`);
    proofs.push(
      ...(await prove({ servers: { postgres, redis, program }, isLong, scale, seed, tell })),
    );
  }
} finally {
  await redis.stop();
  await postgres.remove();
  program.remove();
}

const width = Math.max(...proofs.map(({ promise }) => promise.length));
for (const { promise, figure, holds } of proofs) {
  console.log(`${holds ? "ok  " : "FAIL"} ${promise.padEnd(width)}  ${figure}`);
}
const failed = proofs.filter(({ holds }) => !holds).length;
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
console.log(`\n${proofs.length - failed} held, ${failed} broken, seed ${seed}, ${minutes} min`);
process.exit(failed === 0 ? 0 : 1);
