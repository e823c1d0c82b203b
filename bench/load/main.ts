import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startPostgres } from "../../tests/servers/postgres.ts";
import { keepBuilt } from "../prove/installation.ts";
import {
  measureCapacity,
  measureComingBack,
  measureEcho,
  measureIdle,
  measureIdleEcho,
  measureInserts,
  type MeasureParts,
} from "./measures.ts";
import { checkGoals, formatReport, type Report } from "./report.ts";

const usage = `How much one node carries, over real sockets and a real PostgreSQL that waits for the disk.

  npm run bench:load                    about five minutes
  npm run bench:load -- --scale 0.1     a tenth of the shoppers, a tenth of the time
  npm run bench:load -- --only idle     capacity, idle or back; several with commas
  npm run bench:load -- --json

Templates speak. Beside it, in the same run: a bare socket.io server that echoes, and transactions of
one insert on the same PostgreSQL. Everything shares this machine, the shoppers too. Ends with 1 when a
goal is missed.`;

const { values: options } = parseArgs({
  options: {
    scale: { type: "string", default: "1" },
    only: { type: "string", default: "capacity,idle,back" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}
const scale = Number(options.scale);
if (!(scale > 0)) throw new Error("--scale is not a number above 0; see --help");
const only = options.only.split(",");
const tell = (sentence: string): void => console.error(sentence);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const postgres = await startPostgres(true);
const program = keepBuilt();
const parts: MeasureParts = {
  postgres,
  program,
  root: fileURLToPath(new URL("../..", import.meta.url)),
  shoppers: Math.ceil(1_000 * scale),
  idle: Math.ceil(2_000 * scale),
  back: Math.ceil(5_000 * scale),
  seconds: Math.max(2, Math.round(12 * Math.sqrt(scale))),
  underWay: Math.min(64, Math.ceil(1_000 * scale)),
  tell,
};

try {
  const report: Report = {
    ...(only.includes("capacity") ? await capacity() : {}),
    ...(only.includes("idle") ? await idle() : {}),
    ...(only.includes("back") ? { back: await step("back", measureComingBack) } : {}),
  };
  const goals = checkGoals(report);
  console.log(
    options.json
      ? JSON.stringify({ scale, ...report, goals }, null, 2)
      : formatReport(report, goals),
  );
  if (goals.some(({ met }) => !met)) process.exitCode = 1;
} finally {
  await postgres.remove();
  program.remove();
}
process.exit();

/** The floors are measured before and after, so that a neighbour's burst shows. */
async function capacity(): Promise<Pick<Report, "capacity" | "echo" | "inserts">> {
  const before = await step("inserts", measureInserts);
  const own = await step("capacity", measureCapacity);
  const after = await step("inserts again", measureInserts);
  const echo = await step("echo", measureEcho);
  return { capacity: own, echo, inserts: [before, after] };
}

async function idle(): Promise<Pick<Report, "idle" | "idleEcho">> {
  const own = await step("idle", measureIdle);
  return { idle: own, idleEcho: await step("idle echo", measureIdleEcho) };
}

async function step<T>(name: string, measure: (parts: MeasureParts) => Promise<T>): Promise<T> {
  tell(`${name} …`);
  return await measure(parts);
}
