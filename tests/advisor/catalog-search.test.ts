import { assert, property, string } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  createCatalogReader,
  createModelSearch,
  createOwnSearch,
  createWordSearch,
  type CatalogSearch,
} from "../../src/advisor/catalog-search.ts";
import { shopLexicon } from "../../src/advisor/lexicon-concepts.ts";
import type { Embedder } from "../../src/advisor/ports.ts";
import { fullBitset, hasBit, toBitset, type Bitset } from "../../src/lib/bitset.ts";
import type { TextQuery } from "../../src/recommendation/text-match.ts";
import { formatVector, packVector } from "../../src/search/packed-vector.ts";
import { describeEmbedder } from "../contracts/embedder.ts";
import { outdoorCatalog } from "../fixtures/outdoor-shop.ts";

const { products } = outdoorCatalog;
const everything = fullBitset(products.length);
const { signal } = new AbortController();

let reader: ReturnType<typeof createCatalogReader>;
let own: CatalogSearch;
beforeAll(() => {
  reader = createCatalogReader(outdoorCatalog, shopLexicon);
  own = createOwnSearch(reader);
});

function embedderOf({ embedder }: CatalogSearch): Embedder {
  if (embedder === undefined) throw new Error("a search by meaning has an embedder");
  return embedder;
}

async function queryOf(text: string, search = own): Promise<TextQuery> {
  const embedder = embedderOf(search);
  const [vector = new Float32Array()] = await embedder.embed([text], signal);
  return { text, vector: { model: embedder.id, bytes: formatVector(packVector(vector)) } };
}

/** Relevance by place, both parts together. */
function match(queries: readonly TextQuery[], places: Bitset = everything, search = own) {
  const found = search.texts.match(queries, places);
  return found && found.words.map((word, place) => word + (found.meaning[place] ?? 0));
}

function best(scores: Float32Array | undefined) {
  const place = scores?.indexOf(Math.max(...scores)) ?? -1;
  return products[place]?.attributes ?? {};
}

describeEmbedder("The catalogue itself", async () => ({
  embedder: embedderOf(own),
  close: async () => {},
}));

describe("a catalogue's texts", () => {
  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ["a title", "Nordmole", { jacket_type: "parka" }],
    ["a paraphrase", "so drivers see me at night on my bike", { reflective: true }],
    ["the same in German", "damit mich Autofahrer nachts sehen", { reflective: true }],
    ["a compound nobody wrote", "Hochgebirgsschlafsack", { kind: "sleeping_bag" }],
    ["slang", "was gegen Stechviecher", { insect_protection: true }],
  ])("are found by %s", async (_, text, expected) => {
    expect(best(match([await queryOf(text)]))).toMatchObject(expected);
  });

  it("are found by words alone when there is no vector", () => {
    const found = own.texts.match([{ text: "sleeping bag" }], everything);
    expect(best(found?.words)).toMatchObject({ kind: "sleeping_bag" });
    expect(found?.meaning.every((score) => score === 0)).toBe(true);
    expect(Math.max(...(found?.words ?? []))).toBe(1);
  });

  it.each([
    ["of another model", { model: "other", bytes: "fw==" }],
    ["of another dimension", { model: "own", bytes: "fw==" }],
    ["that cannot be read", { model: "own", bytes: "?" }],
  ])("are found by words alone with a vector %s", (_, { model, bytes }) => {
    const id = model === "own" ? embedderOf(own).id : model;
    const text = "sleeping bag";
    expect(own.texts.match([{ text, vector: { model: id, bytes } }], everything)).toEqual(
      own.texts.match([{ text }], everything),
    );
  });

  it.each(["", "xqzw", "ich brauche bitte eine", "?!"])("say nothing of %j", async (text) => {
    expect(match([await queryOf(text)])).toBeUndefined();
  });

  it("are worth as much as was understood", async () => {
    const whole = match([await queryOf("sleeping bag")]) ?? [];
    const half = match([await queryOf("sleeping bag xqzw wqxz")]) ?? [];
    expect(Math.max(...whole)).toBeGreaterThan(0.9);
    expect(Math.max(...half)).toBeLessThan(0.6);
  });

  it("are searched by the last five messages together", async () => {
    const bag = await queryOf("sleeping bag");
    const bike = await queryOf("bike commute");
    const six = [bag, ...Array.from({ length: 5 }, () => bike)];
    expect(match(six)).toEqual(match(six.slice(1)));
    expect(match([bag, bike])).not.toEqual(match([bike]));
  });

  it("score nothing that was not asked about, and between 0 and 1", async () => {
    const some = toBitset(
      products.length,
      products.flatMap((_, place) => (place % 3 === 0 ? [place] : [])),
    );
    const bike = await queryOf("bike commute");
    await Promise.resolve();
    assert(
      property(string(), (text) => {
        const scores = match([{ ...bike, text: `bike ${text}` }], some) ?? new Float32Array();
        for (const [place, score] of scores.entries()) {
          if (!hasBit(some, place)) expect(score).toBe(0);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1.000001);
        }
      }),
      { seed: 12, numRuns: 30 },
    );
  });

  it("are the same when what was learned was kept", async () => {
    const kept = createOwnSearch(createCatalogReader(outdoorCatalog, [], reader.learn()));
    expect(embedderOf(kept).id).toBe(embedderOf(own).id);
    const again = createOwnSearch(createCatalogReader(outdoorCatalog, shopLexicon, reader.learn()));
    const query = await queryOf("warm coat");
    expect(match([query], everything, again)).toEqual(match([query]));
  });

  it("can do without vectors", () => {
    const words = createWordSearch(reader);
    expect(words.embedder).toBeUndefined();
    expect(words.texts.match([{ text: "sleeping bag" }], everything)).toEqual(
      own.texts.match([{ text: "sleeping bag" }], everything),
    );
  });

  it("can be placed by any model", async () => {
    /** Knows warm from not warm. */
    const model: Embedder = {
      id: "warm",
      dimension: 2,
      embed: async (texts) =>
        texts.map((text) => Float32Array.from(text.includes("down jacket") ? [1, 0] : [0, 1])),
    };
    const search = await createModelSearch(reader, { embedder: model, queries: model }, signal);
    const found = search.texts.match([await queryOf("a down jacket", search)], everything);
    const [place = -1] = [found?.meaning.findIndex((score) => score > 0)];
    expect(products[place]?.title["en"]).toContain("down jacket");
  });
});
