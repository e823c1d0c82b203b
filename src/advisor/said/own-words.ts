import type { Attribute } from "../../catalog/attribute.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Localized } from "../../lib/localized.ts";
import { remembered } from "../../lib/remembered.ts";
import { toWords } from "../../lib/words.ts";
import type { Reading } from "../../reading/reader.ts";
import { negators, smallWords } from "../../reading/small-words.ts";
import { stem } from "../../reading/stem.ts";
import type { Advice } from "../library.ts";

/** What is off topic or idle talk elsewhere may be what this shop sells. */
export function isOfShop(
  { reader, knowledge: { catalog } }: Advice,
  text: string,
  { message }: Reading,
): boolean {
  const intent = message?.intent;
  if (intent !== "off_topic" && intent !== "smalltalk") return false;
  if (saysOnlyOwnWords(catalog, text)) return true;
  if (intent === "smalltalk") return false;
  if (namesKind(catalog, text)) return true;
  return speaksOfShop(
    catalog,
    text,
    (part) => reader.read(part, {}).message?.intent === "off_topic",
  );
}

/** Whether a text names nothing but the catalogue itself: "a laptop, please", where laptops are sold. */
export function namesCatalog(catalog: Catalog, text: string): boolean {
  const { title } = wordsOf(catalog);
  const said = stemsOf(text);
  return said.length > 0 && said.every((one) => title.has(one));
}

/** Whether a text says nothing but what the catalogue has words for: "no motor", "black and light". */
function saysOnlyOwnWords(catalog: Catalog, text: string): boolean {
  const { all } = wordsOf(catalog);
  const said = stemsOf(text).filter((word) => !negators.has(word));
  return said.length > 0 && said.every((one) => all.has(one));
}

/** Whether a text names a kind of thing that is sold: "an e-bike" where there are city bikes. */
function namesKind(catalog: Catalog, text: string): boolean {
  const { kinds } = wordsOf(catalog);
  return stemsOf(text).some((one) => kinds.has(one));
}

/**
 * Whether a text that the field takes for another one's business speaks of what this shop sells:
 * brakes are off topic among jackets, and an attribute among bicycles.
 *
 * @param isElsewhere Whether a text is off topic by itself.
 */
function speaksOfShop(
  catalog: Catalog,
  text: string,
  isElsewhere: (text: string) => boolean,
): boolean {
  const said = new Set(stemsOf(text));
  return wordsOf(catalog).labels.some(
    ({ stems, text: own }) => stems.every((one) => said.has(one)) && isElsewhere(own),
  );
}

interface OwnWords {
  /** The title, and everything attributes and their values are called, in every language. */
  readonly labels: readonly { readonly text: string; readonly stems: readonly string[] }[];
  readonly all: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** What a thing is stands last in its name. */
  readonly kinds: ReadonlySet<string>;
}

const wordsOf = remembered((catalog: Catalog): OwnWords => {
  const named = [...catalog.attributes.values()].flatMap((attribute) => [
    attribute.label,
    ...valueLabels(attribute),
  ]);
  const labels = [catalog.title, ...named]
    .flatMap(textsOf)
    .map((text) => ({ text, stems: stemsOf(text) }))
    .filter(({ stems }) => stems.length > 0);
  const kind = catalog.attributes.get("kind");
  const kinds = kind === undefined ? [] : valueLabels(kind).flatMap(textsOf);
  return {
    labels,
    all: new Set(labels.flatMap(({ stems }) => stems)),
    title: new Set(textsOf(catalog.title).flatMap(stemsOf)),
    kinds: new Set([...kinds.flatMap((name) => stemsOf(name).slice(-1)), ...sharedNouns(catalog)]),
  };
});

/** "Headphones", with which the titles of many products end, is what is sold here. */
function sharedNouns({ products }: Catalog): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title } of products) {
    for (const text of textsOf(title)) {
      const last = stemsOf(text).at(-1);
      if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + 1);
    }
  }
  const least = Math.max(sharedMin, products.length * sharedShare);
  return [...counts].filter(([, count]) => count >= least).map(([noun]) => noun);
}

const sharedMin = 4;
const sharedShare = 0.05;

function valueLabels(attribute: Attribute): readonly Localized[] {
  if (attribute.kind !== "choice" && attribute.kind !== "choices") return [];
  return Object.values(attribute.values).map(({ label }) => label);
}

function textsOf(label: Localized): readonly string[] {
  return Object.values(label);
}

/** Stems of both languages, since shoppers mix them. */
function stemsOf(text: string): readonly string[] {
  return toWords(text)
    .map((word) => word.text)
    .filter((word) => !smallWords.has(word))
    .map((word) => stem(stem(word, "en"), "de"));
}
