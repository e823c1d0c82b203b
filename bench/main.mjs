// Lotse's narrowing turn beside other engines, on the same products and conversations.
import { parseArgs } from "node:util";
import { engines } from "./engines/engines.mjs";
import { checkGoals } from "./goals.mjs";
import { prepare } from "./prepare.mjs";
import { createRandom, shuffle } from "./random.mjs";
import { formatReport, summarise, toNoise } from "./report.mjs";
import { runWorker } from "./run-worker.mjs";

const help = `Measures one narrowing turn: add a need, count all open attributes, find the ten best by text.

usage: npm run bench -- [options]

  --quick            one round, less time per engine (one to two minutes)
  --rounds N         rounds; the table shows medians over them (default 3)
  --seconds N        time per engine and round for what is measured (default 12)
  --engines A,B      only these, and ${Object.keys(engines)[0]}: ${Object.keys(engines).slice(1).join(", ")}
  --json             the results as JSON instead of a table
  --help             this text

Every engine runs in a process of its own, in shuffled order. Compare within a run only: absolute
times belong to the machine and to what else it does. Ends with 1 when a goal is missed.`;

const options = readOptions();

if (options.help) {
  console.log(help);
} else {
  const plan = toPlan();
  prepare(tell);
  const records = run(plan);
  const results = summarise(records);
  const goals = checkGoals(results);
  const report = { results, noise: toNoise(records), goals };
  console.log(options.json ? JSON.stringify(report, null, 2) : formatReport(report));
  if (goals.some(({ met }) => !met)) process.exitCode = 1;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        quick: { type: "boolean", default: false },
        rounds: { type: "string" },
        seconds: { type: "string" },
        engines: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    refuse(`${error.message}; --help lists the options`);
  }
}

/** Every engine on a hundred thousand products, ours on a million too. */
function toPlan() {
  const rounds = toCount("rounds", options.quick ? 1 : 3);
  const seconds = toCount("seconds", options.quick ? 4 : 12);
  const others = options.engines?.split(",") ?? Object.keys(engines);
  const unknown = others.filter((name) => !Object.hasOwn(engines, name));
  if (unknown.length > 0) {
    refuse(`--engines: unknown ${unknown.join(", ")}; known: ${Object.keys(engines).join(", ")}`);
  }
  const names = new Set(["lotse", ...others]);
  const runs = [
    ...Array.from(names, (engine) => ({ engine, size: 100_000, seconds, checked: 8 })),
    { engine: "lotse", size: 1_000_000, seconds: 3 * seconds, checked: 4 },
  ];
  return { rounds, runs };
}

function run({ rounds, runs }) {
  const random = createRandom(Date.now());
  const records = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of shuffle([...runs], random)) {
      const about = `round ${round} of ${rounds}: ${one.engine}, ${one.size.toLocaleString("en")} products`;
      tell(`${about} …`);
      const record = runWorker(one);
      if (record === undefined) refuse(`${about}: gave no result`);
      tell(
        `${about}: ${record.meanMs.toFixed(3)} ms mean, built in ${Math.round(record.buildMs)} ms`,
      );
      records.push({ ...record, round });
    }
  }
  return records;
}

function toCount(name, otherwise) {
  const text = options[name];
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d*$/.test(text))
    refuse(`--${name}: expected a whole number above 0, found "${text}"`);
  return Number(text);
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}

function refuse(reason) {
  tell(reason);
  process.exit(2);
}
