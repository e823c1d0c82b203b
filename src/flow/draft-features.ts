import type { Attribute } from "../catalog/attribute.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { countBits } from "../lib/bitset.ts";
import { optional } from "../lib/optional.ts";
import {
  inCatalogLanguages,
  inCatalogLocales,
  readableWords,
  type Sentence,
} from "./draft-texts.ts";
import type { WrittenOption, WrittenQuestion } from "./flow-schema.ts";
import { toQuestionId } from "./offered-values.ts";

export type BooleanAttribute = Extract<Attribute, { kind: "boolean" }>;

/** Fewer than this are asked about one by one. */
const featuresMin = 3;
/** In one question; the advisor puts at most eight options anyway. */
const optionsMax = 7;

/**
 * What a product has or does not have, asked together: "Which of these matter to you?". Texts praise
 * what a product has and pass over what it has not, so that most of what is known of a feature is
 * "yes". By itself such a feature makes a poor question: all whose product is silent about it could
 * not answer. Side by side, nearly everybody finds one that matters, and what is rare tells much.
 *
 * @returns No question when there are too few features to choose from.
 */
export function draftFeatures(
  attributes: readonly BooleanAttribute[],
  catalog: Catalog,
): readonly WrittenQuestion[] {
  if (attributes.length < featuresMin) return [];
  const questions = Math.ceil(attributes.length / optionsMax);
  return Array.from({ length: questions }, (_, at): WrittenQuestion => ({
    // No attribute's question has an id with an underscore.
    id: at === 0 ? "what_matters" : `what_matters_${at + 1}`,
    ask: inCatalogLanguages(catalog, at === 0 ? firstSentence : laterSentence),
    kind: "multi",
    options: evenPart(attributes, at, questions).map((attribute) => toOption(attribute, catalog)),
  }));
}

const firstSentence: Sentence = {
  en: "Which of these matter to you?",
  de: "Was davon ist dir wichtig?",
};
const laterSentence: Sentence = {
  en: "And which of these?",
  de: "Und was hiervon?",
};

/** Neighbours stay together: a catalogue lists what belongs together side by side. */
function evenPart<T>(items: readonly T[], part: number, parts: number): readonly T[] {
  const start = Math.round((part * items.length) / parts);
  return items.slice(start, Math.round(((part + 1) * items.length) / parts));
}

function toOption(attribute: BooleanAttribute, catalog: Catalog): WrittenOption {
  return {
    id: toQuestionId(attribute),
    label: inCatalogLocales(catalog, attribute.label, attribute.id),
    ...optional("says", readableWords(attribute.says)),
    wish: { [attribute.id]: { eq: true } },
  };
}

/** Whether so many products have it that it can be asked for, and not nearly all of them. */
export function isFeature(
  { id }: BooleanAttribute,
  facets: CatalogFacets,
  share: { readonly min: number; readonly max: number },
): boolean {
  const having = countBits(facets.having(id, "true"));
  return having >= facets.size * share.min && having <= facets.size * share.max;
}
