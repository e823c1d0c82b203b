// Choosing the next question over many products: what a shopper waits for between two answers.
// node bench/choose-question.mjs [--products N] [--json]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createCatalogue } from "./catalogue.mjs";
import { percentile } from "./measure.mjs";
import { createRandom } from "./random.mjs";

const { values: options } = parseArgs({
  options: {
    products: { type: "string", default: "50000" },
    json: { type: "boolean", default: false },
  },
});
const size = Number(options.products);
const goalMs = 30;
const conversations = 40;
const answersMax = 5;

compile();
const [
  { toAttributes },
  { createCatalogFacets },
  { draftFlow },
  { createFlow },
  { createKnowledge },
  { believe },
  { narrow },
  { needsOfAnswers },
  { nextQuestion },
] = await Promise.all(
  [
    "catalog/catalog",
    "catalog/catalog-facets",
    "flow/draft-flow",
    "flow/flow",
    "recommendation/knowledge",
    "recommendation/belief",
    "recommendation/narrow",
    "recommendation/need",
    "recommendation/next-question",
  ].map((path) => import(`../dist/${path}.js`)),
);

const knowledge = createShop(createCatalogue(size));
const timesMs = measure(knowledge);
const result = {
  name: "choose-question",
  catalogue: `${size} products, ${knowledge.flow.questions.length} questions`,
  p50Ms: rounded(percentile(timesMs, 0.5)),
  p95Ms: rounded(percentile(timesMs, 0.95)),
};
if (options.json) {
  console.log(JSON.stringify({ results: [result] }, null, 2));
} else {
  console.log(`${result.catalogue}: p50 ${result.p50Ms} ms, p95 ${result.p95Ms} ms`);
}
if (result.p95Ms > goalMs) {
  process.stderr.write(`goal missed: p95 at most ${goalMs} ms\n`);
  process.exitCode = 1;
}

/** What is measured is what ships. */
function compile() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { status } = spawnSync(process.execPath, ["build.mjs", "--if-stale"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(2);
}

/** The invented catalogue as products with attributes, and the flow one would draft for it. */
function createShop(catalogue) {
  const attributes = Object.fromEntries(
    catalogue.attributes.map(({ name, values }) => [
      name,
      {
        kind: "choice",
        label: { en: name },
        values: Object.fromEntries(
          values.slice(1).map((value) => [value, { label: { en: value } }]),
        ),
      },
    ]),
  );
  const definition = {
    schema: 1,
    id: "bench",
    title: { en: "Bench" },
    currency: "EUR",
    locales: ["en"],
    attributes,
  };
  const products = Array.from({ length: catalogue.size }, (_, place) => ({
    id: `p${place}`,
    title: { en: catalogue.title(place) },
    priceCents: Math.round(catalogue.prices[place] * 100),
    variants: [],
    attributes: {
      price: catalogue.prices[place],
      ...Object.fromEntries(
        catalogue.attributes.flatMap(({ name, values, codes }) =>
          codes[place] > 0 ? [[name, values[codes[place]]]] : [],
        ),
      ),
    },
  }));
  const catalog = {
    id: definition.id,
    version: "1",
    title: definition.title,
    currency: definition.currency,
    locales: definition.locales,
    attributes: toAttributes(definition, products),
    products,
    placeOf: new Map(products.map(({ id }, place) => [id, place])),
  };
  const facets = createCatalogFacets(catalog);
  const flow = createFlow(draftFlow(catalog, facets, "bench"), "1");
  return createKnowledge({ flow, catalog, facets });
}

/** Everything from an answer to the next question: needs, candidates, belief, gain of all questions. */
function choose(knowledge, answers) {
  const needs = needsOfAnswers(knowledge.flow, answers, () => ({ en: "" }));
  const { candidates, fitting } = narrow(knowledge, needs);
  const belief = believe(knowledge, { answers, needs, candidates });
  return nextQuestion(knowledge, { answers, belief, fitting, candidates });
}

function measure(knowledge) {
  const random = createRandom(11);
  const times = [];
  for (let round = 0; round < conversations; round += 1) {
    const answers = new Map();
    for (let answered = 0; answered < answersMax; answered += 1) {
      const start = performance.now();
      const open = choose(knowledge, answers);
      // The first conversations warm the compiler up.
      if (round >= conversations / 4) times.push(performance.now() - start);
      if (open === undefined) break;
      const option = open.options[random.below(open.options.length)];
      const answer =
        option === undefined
          ? { type: "unsure" }
          : { type: "options", options: [option.option.id] };
      answers.set(open.question.id, answer);
    }
  }
  return times;
}

function rounded(ms) {
  return Math.round(ms * 100) / 100;
}
