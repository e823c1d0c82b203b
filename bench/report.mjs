import { engines } from "./engines/engines.mjs";
import { mean, median, spread } from "./measure.mjs";

/** One result per engine and catalogue: medians over the rounds, the smaller catalogue first. */
export function summarise(records) {
  const keys = new Set(records.map(({ name, products }) => `${name} ${products}`));
  const groups = Array.from(keys, (key) =>
    records.filter(({ name, products }) => `${name} ${products}` === key),
  );
  return groups
    .map((rounds) => toResult(rounds, records))
    .sort((one, other) => one.products - other.products || one.meanMs - other.meanMs);
}

function toResult(rounds, records) {
  const [{ name, products }] = rounds;
  const middle = (field) => round(median(rounds.map((record) => record[field])));
  const sum = (field) => rounds.reduce((total, record) => total + record[field], 0);
  return {
    name,
    catalogue: `seeded-${products}`,
    products,
    meanMs: middle("meanMs"),
    p50Ms: middle("p50Ms"),
    p95Ms: middle("p95Ms"),
    firstTurnP50Ms: middle("firstTurnP50Ms"),
    firstTurnP95Ms: middle("firstTurnP95Ms"),
    buildMs: middle("buildMs"),
    bytesPerProduct: middle("bytesPerProduct"),
    turns: middle("turns"),
    rounds: rounds.length,
    checked: sum("checked"),
    wrong: sum("wrong"),
    badTop: sum("badTop"),
    ...(name === "lotse" ? {} : { timesFaster: toTimesFaster(rounds, records) }),
  };
}

/**
 * How many times faster Lotse was: over exactly the turns the other engine had time for, within one
 * round, and of that the median over the rounds.
 */
function toTimesFaster(rounds, records) {
  const ratios = rounds.map(({ round, products, turnsMs }) => {
    const own = records.find(
      (record) => record.name === "lotse" && record.round === round && record.products === products,
    );
    return mean(turnsMs) / mean(own.turnsMs.slice(0, turnsMs.length));
  });
  return round(median(ratios));
}

/** How unsteady the machine was while all this was measured. */
export function toNoise(records) {
  const own = records.filter(({ name, products }) => name === "lotse" && products === 100_000);
  return {
    fixedWorkMs: {
      min: round(Math.min(...records.map(({ fixedWorkMs }) => fixedWorkMs))),
      max: round(Math.max(...records.map(({ fixedWorkMs }) => fixedWorkMs))),
    },
    ownMeanSpread: round(spread(own.map(({ meanMs }) => meanMs))),
  };
}

export function formatReport({ results, noise, goals }) {
  const sizes = [...new Set(results.map(({ products }) => products))];
  return [
    ...sizes.map((size) => formatTable(size, results)),
    formatNoise(noise, results),
    ...goals.map(({ goal, found, met }) => `${met ? "met   " : "MISSED"}  ${goal}: ${found}`),
  ].join("\n");
}

function formatTable(size, results) {
  const head = [
    "engine",
    "mean ms",
    "p50 ms",
    "p95 ms",
    "first turn p50",
    "build ms",
    "bytes/product",
    "Lotse × faster",
    "turns",
    "wrong",
    "bad top",
  ];
  const rows = results
    .filter(({ products }) => products === size)
    .map((result) => [
      engines[result.name].title,
      result.meanMs,
      result.p50Ms,
      result.p95Ms,
      result.firstTurnP50Ms,
      Math.round(result.buildMs),
      result.bytesPerProduct,
      result.timesFaster ?? "",
      result.turns,
      `${result.wrong} of ${result.checked}`,
      `${result.badTop} of ${result.checked}`,
    ]);
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const table = lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join("  "),
  );
  return `${size.toLocaleString("en")} products\n${table.join("\n")}\n`;
}

function formatNoise({ fixedWorkMs, ownMeanSpread }, results) {
  const checked = results.reduce((sum, result) => sum + result.checked, 0);
  return [
    `Warm: the fastest of three passes in one process. wrong, bad top: turns of ${checked} checked whose counts,`,
    "or whose ten best, disagree with a plain scan of all products.",
    `Noise: a fixed piece of work took ${fixedWorkMs.min} to ${fixedWorkMs.max} ms; Lotse's mean varied by ${Math.round(ownMeanSpread * 100)} % between rounds.`,
    "",
  ].join("\n");
}

/** Four digits say all a noisy machine can. */
function round(number) {
  return Number(number.toPrecision(4));
}
