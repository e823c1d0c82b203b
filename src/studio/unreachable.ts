import { inLocale } from "../lib/localized.ts";
import type { StudioFinding } from "../protocol/studio.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { createShopper } from "../simulation/shopper.ts";
import { placesIn } from "./simulate-draft.ts";
import { walk } from "./walk.ts";

/** More than this are sampled evenly: each costs a whole conversation. */
const productsMax = 300;

/** Looking goes on with other true answers before a product counts as unreachable. */
const triesMax = 6;

/** Products looked for: all of a small assortment, an even sample of a large one. */
export function productsToReach(knowledge: Knowledge): readonly number[] {
  const places = placesIn(knowledge);
  const step = Math.max(1, places.length / productsMax);
  const count = Math.min(places.length, productsMax);
  return Array.from({ length: count }, (_, at) => places[Math.floor(at * step)] ?? 0);
}

/**
 * Whether somebody who has this product in mind, always knows the answer and never errs would be
 * shown it. Where several answers are true, several such shoppers answer differently.
 */
export function isReachable(knowledge: Knowledge, place: number): boolean {
  for (let seed = 1; seed <= triesMax; seed += 1) {
    const shopper = createShopper(knowledge, place, seed, { wrong: 0, unsure: 0 });
    if (walk(knowledge, shopper).shown.has(place)) return true;
  }
  return false;
}

/** Why nobody is shown it, as far as that can be told. */
export function reasonFor(
  knowledge: Knowledge,
  place: number,
): { readonly en: string; readonly de: string } {
  const twins = twinsOf(knowledge, place);
  if (twins > 0) {
    return {
      en: `${twins} others answer every question alike, and are ranked before it`,
      de: `${twins} andere passen zu jeder Antwort genauso und stehen vor ihm`,
    };
  }
  const silent = silentQuestions(knowledge, place);
  const { length: all } = knowledge.flow.questions;
  if (silent > 0) {
    return {
      en: `the catalogue does not say how it answers ${silent} of ${all} questions`,
      de: `zu ${silent} von ${all} Fragen sagt der Katalog nichts über es`,
    };
  }
  return {
    en: "whatever is said of it, three others fit better",
    de: "was man auch über es sagt, drei andere passen besser",
  };
}

/** Products that meet exactly the same options. */
function twinsOf(knowledge: Knowledge, place: number): number {
  const signature = (at: number): string => signatureOf(knowledge, at).join("");
  const own = signature(place);
  return placesIn(knowledge).filter((other) => other !== place && signature(other) === own).length;
}

function signatureOf({ questions }: Knowledge, place: number): readonly string[] {
  const word = place >>> 5;
  const bit = 1 << (place & 31);
  return [...questions.values()].flatMap(({ options }) =>
    options.map(({ outcome }) =>
      ((outcome.yes[word] ?? 0) & bit) !== 0
        ? "y"
        : ((outcome.unknown[word] ?? 0) & bit) !== 0
          ? "u"
          : "n",
    ),
  );
}

function silentQuestions(knowledge: Knowledge, place: number): number {
  const { questions } = knowledge;
  return [...questions.values()].filter(({ options }) => {
    const asking = options.filter(({ neutral }) => !neutral);
    const word = place >>> 5;
    const bit = 1 << (place & 31);
    return (
      asking.length > 0 && asking.every(({ outcome }) => ((outcome.unknown[word] ?? 0) & bit) !== 0)
    );
  }).length;
}

/** One finding for all of them; none when every product looked for was found. */
export function unreachableFinding(
  knowledge: Knowledge,
  places: readonly number[],
  looked: number,
): readonly StudioFinding[] {
  if (places.length === 0) return [];
  const { products } = knowledge.catalog;
  const count = places.length;
  return [
    {
      key: "unreachable-product",
      code: "unreachable-product",
      severity: "warning",
      sentence: {
        en: `${count} of ${looked} products are shown to nobody who has them in mind`,
        de: `${count} von ${looked} Produkten sieht niemand, der genau sie sucht`,
      },
      products: {
        count,
        first: places.slice(0, 20).flatMap((place) => {
          const product = products[place];
          if (product === undefined) return [];
          const title = inLocale(product.title, knowledge.flow.locales[0] ?? "en");
          return [{ id: product.id, title, reason: reasonFor(knowledge, place) }];
        }),
      },
    },
  ];
}
