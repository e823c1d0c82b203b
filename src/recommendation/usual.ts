import type { Attribute } from "../catalog/attribute.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { attributesIn } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import { childrenIn, isNamedForChildren, isOfWearer } from "../catalog/wearer.ts";
import { countCommon, countBits, hasBit, type Bitset } from "../lib/bitset.ts";
import type { QuestionKnowledge } from "./knowledge.ts";

/**
 * How usual a product is for somebody of whom nothing is known yet, 0 to 1 by its place: the shop
 * keeps most of what most people come for. Where a question must be answered and each of its answers
 * excludes the rest (for a woman, a man, a child), a product counts as much as its largest group does
 * beside the largest of all. Once answered, all that are left are equally usual. Where no question
 * divides them so, things for children still are what fewer come for.
 */
export function usualness(
  questions: readonly QuestionKnowledge[],
  { attributes, products, facets, scope }: Assortment,
): Float32Array {
  const productCount = facets.size;
  const usual = new Float32Array(productCount).fill(1);
  let isDividedByWearer = false;
  for (const { question, options } of questions) {
    const isDividing = options.every(({ option }) => option.must !== undefined);
    if (!question.enabled || !question.required || !isDividing || options.length === 0) continue;
    isDividedByWearer ||= options.every(({ option }) => asksWearer(option));
    const sizes = options.map(({ keeps }) => countBits(keeps));
    const largest = Math.max(1, ...sizes);
    for (let place = 0; place < productCount; place += 1) {
      const own = options.map(({ keeps }, at) => (hasBit(keeps, place) ? (sizes[at] ?? 0) : 0));
      usual[place] = (usual[place] ?? 1) * (Math.max(...own) / largest);
    }
  }
  if (!isDividedByWearer) {
    for (const attribute of attributes.values()) lessUsual(usual, attribute, { facets, scope });
    lessUsualByName(usual, { attributes, products, facets, scope });
  }
  return usual;
}

interface Assortment {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly products: readonly Product[];
  readonly facets: CatalogFacets;
  readonly scope: Bitset;
}

function asksWearer({ must }: QuestionKnowledge["options"][number]["option"]): boolean {
  return must !== undefined && attributesIn(must).some(isOfWearer);
}

/** Things for children count as much as there are of them beside those for the largest group. */
function lessUsual(
  usual: Float32Array,
  attribute: Attribute,
  { facets, scope }: Pick<Assortment, "facets" | "scope">,
): void {
  const children = childrenIn(attribute);
  if (attribute.kind !== "choice" || children.length === 0) return;
  const sizeOf = (value: string): number => countCommon(facets.having(attribute.id, value), scope);
  const largest = Math.max(1, ...Object.keys(attribute.values).map(sizeOf));
  const share = children.reduce((sum, value) => sum + sizeOf(value), 0) / largest;
  for (const value of children) {
    const having = facets.having(attribute.id, value);
    for (let place = 0; place < usual.length; place += 1) {
      if (hasBit(having, place)) usual[place] = (usual[place] ?? 1) * Math.min(1, share);
    }
  }
}

/** The same of those whose name alone says that they are for children. */
function lessUsualByName(usual: Float32Array, { attributes, products, scope }: Assortment): void {
  const wearers = [...attributes.keys()].filter(isOfWearer);
  const named = products.flatMap((product, place) => {
    const isStated = wearers.some((id) => product.attributes[id] !== undefined);
    return hasBit(scope, place) && !isStated && isNamedForChildren(product) ? [place] : [];
  });
  const share = named.length / Math.max(1, countBits(scope) - named.length);
  for (const place of named) usual[place] = (usual[place] ?? 1) * Math.min(1, share);
}
