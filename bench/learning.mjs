// How fast the studio's dashboard answers over many events, and how fast events are counted.
//   node bench/learning.mjs [--events 1000000] [--database postgres://…] [--runs 10]
// needs a build (npm run build); without a database it is the embedded one, in memory. A database is
// written to: take an empty one.
import { parseArgs } from "node:util";
import { createSqlLearningStore } from "../dist/adapters/learning/sql-learning-store.js";
import { openMemoryDatabase } from "../dist/adapters/log/embedded-database.js";
import { openPostgresDatabase } from "../dist/adapters/log/postgres-database.js";
import { countsBetween, toCounts } from "../dist/learning/counts.js";
import { foldConversation } from "../dist/learning/fold-conversation.js";
import { findDeviations, watchedMetrics, watchWeeks } from "../dist/learning/deviations.js";
import { createConversations } from "../dist/workshop/learning/conversations.js";
import { createOverview } from "../dist/workshop/learning/overview.js";
import { createRandom } from "./random.mjs";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    runs: { type: "string", default: "10" },
    database: { type: "string" },
  },
});
const eventsWanted = Number(values.events);
const goalMs = 1_000;

const dayMs = 86_400_000;
const days = 91;
const today = 20_000;
const now = today * dayMs + 20 * 3_600_000;
const flow = "jackets";
const revisions = ["r1", "r2", "r3"];
const questions = ["where", "against", "who", "carry", "when", "budget"];
const options = ["one", "two", "three", "four", "five"];
const products = 400;

const opened =
  values.database === undefined
    ? await openMemoryDatabase()
    : await openPostgresDatabase({
        url: values.database,
        connectionsMax: 4,
        patienceMs: 60_000,
        onTrouble: () => {},
      });
const store = createSqlLearningStore(opened.database);
const { share: random, below: draw } = createRandom(7);

let events = 0;
let conversations = 0;
let batch = [];
const begun = performance.now();
while (events < eventsWanted) {
  const one = converse(conversations);
  events += one.seq;
  conversations += 1;
  batch.push(one);
  if (batch.length === 500) await flush();
}
await flush();
const countedMs = performance.now() - begun;

const bench = {
  store,
  studio: { versions: async () => [], record: async () => {} },
  library: { published: () => undefined, revision: async () => undefined },
  clock: { now: () => now },
};
const overview = createOverview(bench);
const list = createConversations(bench, overview);
const scope = (length) => ({ source: "demo", flow, fromDay: today - length + 1, toDay: today });
const results = {
  "dashboard, 28 days": await measure(async () => await overview.dashboard(scope(28))),
  "dashboard, 91 days": await measure(async () => await overview.dashboard(scope(91))),
  "dashboard, one version": await measure(
    async () => await overview.dashboard({ ...scope(91), revision: "r2" }),
  ),
  "paths, 91 days": await measure(async () => await overview.paths(scope(91))),
  "deviations, 13 weeks": await measure(async () => {
    const weeks = await store.weeks({ ...scope(91), metrics: watchedMetrics });
    return findDeviations(watchWeeks(weeks));
  }),
  "conversations, a page": await measure(
    async () => await list.list(scope(91), { most: 50, outcome: "bought" }),
  ),
};
await opened.close();
const isMet = Object.values(results).every(({ maxMs }) => maxMs <= goalMs);
const report = {
  database: values.database === undefined ? "embedded" : "server",
  events,
  conversations,
  countedPerSecond: Math.round((1_000 * events) / countedMs),
  results,
  goalMs,
  isMet,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
if (!isMet) process.exitCode = 1;

async function flush() {
  if (batch.length > 0) await store.learn(batch);
  batch = [];
}

async function measure(ask) {
  const times = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const from = performance.now();
    await ask();
    times.push(performance.now() - from);
  }
  times.sort((one, other) => one - other);
  return { medianMs: Math.round(times[times.length >> 1]), maxMs: Math.round(times.at(-1)) };
}

/** A conversation as the log has it, and what the shop reported afterwards. */
function converse(number) {
  const day = today - draw(days);
  let at = day * dayMs + draw(19) * 3_600_000 + draw(3_600_000);
  const revision = revisions[Math.min(2, Math.floor(((day - today + days) * 3) / days))];
  const recorded = [];
  const happen = (event, waitMs = 0) => {
    at += waitMs;
    recorded.push({ seq: recorded.length + 1, at, event });
  };
  happen({
    type: "conversation-started",
    locale: random() < 0.7 ? "de" : "en",
    flow: { id: flow, revision },
    catalog: { id: "c", version: "1" },
    title: "",
    text: "",
    disclosure: "",
    total: products,
  });
  const shown = [];
  for (const [place, question] of questions.slice(0, 4).entries()) {
    happen({
      type: "question-asked",
      question: { id: question, kind: "single", text: "", options: [] },
      remaining: 9,
    });
    if (random() < 0.1) break;
    const answer =
      random() < 0.1
        ? { type: "unsure" }
        : { type: "options", options: [options[draw(options.length)]] };
    happen(
      { type: "question-answered", question, answer, text: "", revised: false },
      1_000 + draw(30_000),
    );
    if (place === 2) {
      const ids = [0, 1, 2].map(() => `p${Math.floor(products * random() ** 2)}`);
      shown.push(...ids);
      happen({
        type: "products-recommended",
        remaining: 9,
        needs: [],
        products: ids.map((id) => ({ id, reasons: [], critiques: [] })),
      });
    }
    happen({ type: "wording-spoken", text: "" }, 200 + draw(1_500));
  }
  const shop = [];
  if (shown.length > 0 && random() < 0.4) {
    const base = { product: shown[0], quantity: 1, at: at + 1_000 };
    shop.push({ ...base, type: "viewed" });
    if (random() < 0.3) shop.push({ ...base, type: "added-to-cart" });
    if (random() < 0.15) shop.push({ ...base, type: "bought", cents: 9_995, currency: "EUR" });
  }
  const { counts, ...folded } = foldConversation(recorded, shop);
  return {
    ...folded,
    id: `bench-${number}`,
    source: "demo",
    version: 0,
    seq: recorded.length + shop.length,
    counts: toCounts(counts),
    added: toCounts(countsBetween(new Map(), counts)),
    words: [],
    shop: [],
  };
}
