// How well texts of shoppers find products: words alone, with concepts, vectors, and both together.
//
//     npx tsx bench/relevance.mjs
//
// Dimension, weights and the treatment of compounds were chosen by every second query. The others
// were printed beside them all the while, so they are no test that was kept out of sight
// (docs/decisions/0008-text-relevance.md).
import { readFileSync } from "node:fs";
import { createCatalogReader, createOwnSearch } from "../src/advisor/catalog-search.ts";
import { shopLexicon } from "../src/advisor/lexicon-concepts.ts";
import { createCatalog, toAttributes } from "../src/catalog/catalog.ts";
import { parseCatalogDefinition, parseProduct } from "../src/catalog/parse-catalog.ts";
import { fullBitset } from "../src/lib/bitset.ts";
import { toPlaceSet } from "../src/lib/place-set.ts";
import { createSelection } from "../src/lib/selection.ts";
import { formatVector, packVector } from "../src/search/packed-vector.ts";
import { createTextIndex } from "../src/search/text-index.ts";
import { tokenize } from "../src/search/tokenize.ts";
import { isRight, queries } from "./relevance-queries.mjs";

const folder = new URL("../catalog/outdoor/", import.meta.url);
const signal = new AbortController().signal;

/** @param translated Without it, nothing of the catalogue is in German. */
function loadCatalog({ translated }) {
  const text = readFileSync(new URL("attributes.yaml", folder), "utf8");
  const parsed = parseCatalogDefinition(text, "attributes.yaml");
  const shown = translated ? (value) => value : inEnglish;
  const definition = shown(parsed.value);
  const rules = {
    attributes: toAttributes(definition),
    locales: translated ? ["en", "de"] : ["en"],
  };
  const lines = readFileSync(new URL("products.jsonl", folder), "utf8").trim().split("\n");
  const products = lines.map((line, at) => {
    const value = JSON.parse(line);
    value.title = shown(value.title);
    value.description = shown(value.description);
    return parseProduct({ line: at + 1, value }, rules).value;
  });
  return createCatalog({ definition, products, version: "bench" });
}

/** Every text in several languages becomes one in English. */
function inEnglish(value) {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value) return { en: value.en };
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, inEnglish(own)]));
}

/** By name: query → a score per product. */
async function createRankings(catalog) {
  const reader = createCatalogReader(catalog, shopLexicon);
  const search = createOwnSearch(reader);
  const all = fullBitset(catalog.products.length);
  const everything = createSelection(catalog.products.length, toPlaceSet(all));
  const plain = createTextIndex({
    count: catalog.products.length,
    textOf: (place) => reader.texts[place],
  });
  const nothing = new Float32Array(catalog.products.length);
  const match = async (text) => {
    const [vector] = await search.embedder.embed([text], signal);
    const packed = { model: search.embedder.id, bytes: formatVector(packVector(vector)) };
    const found = search.texts.match([{ text, vector: packed }], all);
    return found ?? { words: nothing, meaning: nothing };
  };
  return {
    "BM25 on words": async (text) => plain.scores(tokenize(text), everything),
    "BM25 with concepts": async (text) => (await match(text)).words,
    "latent vectors": async (text) => (await match(text)).meaning,
    both: async (text) => {
      const { words, meaning } = await match(text);
      return words.map((word, place) => word + meaning[place]);
    },
  };
}

/** Where the first right product stands; products without a score stand nowhere. */
function measure(scores, right) {
  const order = [...scores.keys()].filter((place) => scores[place] > 0);
  order.sort((one, other) => scores[other] - scores[one] || one - other);
  const first = order.findIndex((place) => right.has(place));
  return { reciprocal: first < 0 ? 0 : 1 / (first + 1), hit: first >= 0 && first < 3 ? 1 : 0 };
}

const halves = [
  ["tuned on", (_, at) => at % 2 === 0],
  ["held out", (_, at) => at % 2 === 1],
];
const rows = [];
for (const translated of [true, false]) {
  const catalog = loadCatalog({ translated });
  const rankings = await createRankings(catalog);
  for (const [half, belongs] of halves) {
    for (const language of ["en", "de"]) {
      const asked = queries.filter(belongs).filter((query) => query.language === language);
      for (const [ranking, score] of Object.entries(rankings)) {
        let [reciprocal, hit] = [0, 0];
        for (const { text, wanted } of asked) {
          const right = new Set(
            catalog.products.flatMap((product, place) => (isRight(product, wanted) ? [place] : [])),
          );
          const found = measure(await score(text), right);
          reciprocal += found.reciprocal / asked.length;
          hit += found.hit / asked.length;
        }
        const texts = translated ? "English and German" : "English";
        rows.push({
          texts,
          queries: language,
          half,
          ranking,
          count: asked.length,
          mrr: reciprocal,
          hit3: hit,
        });
      }
    }
  }
}
if (process.argv.includes("--json")) console.log(JSON.stringify({ results: rows }));
else {
  console.log("| product texts | queries | half | ranking | MRR | hit@3 |");
  console.log("|---|---|---|---|---|---|");
  for (const { texts, queries: language, half, ranking, count, mrr, hit3 } of rows) {
    const cells = [texts, `${count} ${language}`, half, ranking, mrr.toFixed(3), hit3.toFixed(2)];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
