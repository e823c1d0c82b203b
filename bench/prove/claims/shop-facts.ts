import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { ask } from "../ask.ts";
import { again } from "./again.ts";

/** What a shop sells, from its files and from what its node answers about each product. */
export interface ShopFacts {
  readonly products: ReadonlyMap<string, ProductFacts>;
  readonly attributes: ReadonlyMap<string, AttributeFacts>;
  /** Every word of the catalogue and its flow, folded: what the shop itself has words for. */
  readonly words: ReadonlySet<string>;
  /** Every word of the sentences the advisor is given. */
  readonly advisorWords: ReadonlySet<string>;
  /** How many products have a value, for each value of each attribute. */
  readonly sizes: ReadonlySet<number>;
  /** Every number in the texts people wrote for catalogue and flow. */
  readonly numbers: ReadonlySet<number>;
}

export interface ProductFacts {
  readonly id: string;
  /** In every language; the same where the shop has but one. */
  readonly titles: readonly string[];
  readonly brand?: string;
  /** By field, price and rating among them. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface AttributeFacts {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly unit?: string;
  /** What more and less of it is called. */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** The names of its values. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** @param url Of a node; what it has derived from texts stands in no file. */
export async function readShopFacts(
  catalog: string,
  flow: string,
  url: string,
): Promise<ShopFacts> {
  const [lines, attributes, questions] = await Promise.all(
    [join(catalog, "products.jsonl"), join(catalog, "attributes.yaml"), flow].map(
      async (path) => await readFile(path, "utf8"),
    ),
  );
  const products: ProductFacts[] = [];
  for (const line of (lines ?? "").split("\n")) {
    if (line.trim() === "") continue;
    const { id, title, brand } = recordOf(JSON.parse(line));
    const path = `${url}/api/products/${String(id)}`;
    const { text } = await again(async () => await ask(path, { msMax: 60_000 }));
    products.push({
      id: String(id),
      titles: textsOf(title),
      ...(typeof brand === "string" ? { brand } : {}),
      values: recordOf(recordOf(JSON.parse(text))["attributes"]),
    });
  }
  const sentences = await Promise.all(
    ["en", "de"].map(
      async (locale) => await readFile(new URL(`${locale}.ts`, sentencesOf), "utf8"),
    ),
  );
  const definitions = recordOf(recordOf(parse(attributes ?? ""))["attributes"]);
  const written = `${attributes} ${questions}`;
  return {
    products: new Map(products.map((product) => [product.id, product])),
    attributes: new Map(
      Object.entries(definitions).map(([id, one]) => [id, toAttribute(recordOf(one))]),
    ),
    words: new Set([
      ...wordsIn(written),
      ...products.flatMap(({ titles, brand }) => [...titles, brand ?? ""].flatMap(wordsIn)),
    ]),
    advisorWords: new Set(sentences.flatMap(wordsIn)),
    sizes: sizesOf(products),
    numbers: new Set(
      (written.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(",", "."))),
    ),
  };
}

const sentencesOf = new URL("../../../src/wording/", import.meta.url);

function sizesOf(products: readonly ProductFacts[]): ReadonlySet<number> {
  const sizes = new Map<string, number>();
  for (const { values } of products) {
    for (const [field, value] of Object.entries(values)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        const key = `${field} ${String(one)}`;
        sizes.set(key, (sizes.get(key) ?? 0) + 1);
      }
    }
  }
  return new Set([...sizes.values(), products.length]);
}

function toAttribute(one: Readonly<Record<string, unknown>>): AttributeFacts {
  return {
    kind: String(one["kind"]),
    labels: textsOf(one["label"]),
    ...(typeof one["unit"] === "string" ? { unit: one["unit"] } : {}),
    more: textsOf(one["more"]),
    less: textsOf(one["less"]),
    values: new Map(
      Object.entries(recordOf(one["values"])).map(([id, value]) => [
        id,
        textsOf(recordOf(value)["label"]),
      ]),
    ),
  };
}

function textsOf(text: unknown): readonly string[] {
  if (typeof text === "string") return [text];
  return [...new Set(Object.values(recordOf(text)).filter((one) => typeof one === "string"))];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Words without accents and capitals. */
export function wordsIn(text: string): readonly string[] {
  return foldText(text).match(/\p{L}+/gu) ?? [];
}

export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/['’]/g, "")
    .replaceAll("ß", "ss")
    .toLowerCase();
}
