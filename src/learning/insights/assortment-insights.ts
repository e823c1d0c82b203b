import { hasBit } from "../../lib/bitset.ts";
import { inLocale } from "../../lib/localized.ts";
import type { LearningInsight } from "../../protocol/learning.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Count } from "../counts.ts";
import { named, percent, sentence } from "./sentence.ts";

/** Before that, most products were not shown for lack of shoppers. */
const conversationsMin = 200;
const namedMax = 10;

/** An insight with the places of the products it is about, and of those it is not about. */
export interface FoundProducts {
  readonly insight: LearningInsight;
  readonly hidden: readonly number[];
  readonly shown: readonly number[];
}

/** Products that nobody was shown, however many asked. */
export function neverShown(
  shown: readonly Count[],
  { catalog, scope, total }: Knowledge,
  conversations: number,
): FoundProducts | undefined {
  if (conversations < conversationsMin) return undefined;
  const seen = new Set(shown.filter(({ n }) => n > 0).map(({ item }) => item));
  const places = catalog.products.flatMap((_, place) => (hasBit(scope, place) ? [place] : []));
  const isSeen = (place: number): boolean => seen.has(catalog.products[place]?.id ?? "");
  const hidden = places.filter((place) => !isSeen(place));
  if (hidden.length === 0) return undefined;
  const insight: LearningInsight = {
    key: "never-shown",
    kind: "never-shown",
    weight: 0.2 + 0.3 * (hidden.length / total),
    title: sentence((locale) =>
      locale === "de"
        ? `${hidden.length} von ${total} Produkten wurden in ${conversations} Gesprächen nie gezeigt`
        : `${hidden.length} of ${total} products were never shown in ${conversations} conversations`,
    ),
    detail: {
      en: "Some are always worse than another one, some say too little of themselves, some no answer leads to. “Prove” in the editor tells which no path can ever recommend, and why.",
      de: "Manche sind immer schlechter als ein anderes, manche sagen zu wenig über sich, zu manchen führt keine Antwort. „Prüfen“ im Editor zeigt, welche nie empfohlen werden können und warum.",
    },
    statistics: {
      type: "products",
      count: hidden.length,
      of: total,
      conversations,
      first: hidden
        .slice(0, namedMax)
        .flatMap((place) => catalog.products[place] ?? [])
        .map(({ id, title }) => ({ id, title: inLocale(title, catalog.locales[0] ?? "en") })),
    },
  };
  return { insight, hidden, shown: places.filter(isSeen) };
}

/** Fewer who asked in vain are an accident. */
const askedMin = 5;

/** An insight with the attribute it is about. */
export interface FoundGap {
  readonly insight: LearningInsight;
  readonly attribute: string;
}

/** Attributes somebody asked about and the shop does not state: worth filling, the most wanted first. */
export function poorlyCovered(
  unsaid: readonly Count[],
  { catalog, scope, total }: Knowledge,
): readonly FoundGap[] {
  return unsaid
    .filter(({ n }) => n >= askedMin)
    .sort((a, b) => b.n - a.n)
    .flatMap(({ item, n }) => {
      const attribute = catalog.attributes.get(item);
      if (attribute === undefined) return [];
      const known = catalog.products.filter(
        ({ attributes }, place) => hasBit(scope, place) && attributes[item] !== undefined,
      ).length;
      if (known === total) return [];
      const insight: LearningInsight = {
        key: `coverage.${item}`,
        kind: "poor-coverage",
        weight: Math.min(0.7, 0.25 + n / 100),
        title: sentence((locale) => {
          const label = named(attribute.label, locale, item);
          return locale === "de"
            ? `${n} fragten nach „${label}“, und der Shop sagt nichts dazu`
            : `${n} asked about “${label}”, and the shop does not say`;
        }),
        detail: sentence((locale) => {
          const share = percent(known / total, locale);
          return locale === "de"
            ? `Nur ${share} der Produkte geben es an. Es nachzutragen, gibt dem Berater eine Antwort.`
            : `Only ${share} of the products state it. Filling it in gives the advisor an answer.`;
        }),
        statistics: { type: "attribute", attribute: item, known, of: total, conversations: n },
      };
      return [{ insight, attribute: item }];
    });
}
