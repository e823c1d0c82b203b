import type { Attribute, ChoiceAttribute } from "../catalog/attribute.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { countBits } from "../lib/bitset.ts";

/** A value that products have, and the id of the option it becomes. */
export interface OfferedValue {
  readonly id: string;
  readonly value: string;
  /** Products that have it. */
  readonly count: number;
}

/** The values products have, the commonest first, each with an id of its own. */
export function offeredValues(
  attribute: ChoiceAttribute,
  facets: CatalogFacets,
): readonly OfferedValue[] {
  const taken = new Set<string>();
  return Object.keys(attribute.values)
    .map((value) => ({ value, count: countBits(facets.having(attribute.id, value)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ value, count }) => {
      const id = freeId(toOptionId(value), taken);
      taken.add(id);
      return { id, value, count };
    });
}

/** As the schema of flows allows. */
const idLengthMax = 60;

/** The attribute as the id of the question about it. */
export function toQuestionId({ id }: Attribute): string {
  return id.replaceAll("_", "-").slice(0, idLengthMax);
}

function toOptionId(value: string): string {
  const plain = value
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, "-")
    .replaceAll(/^[^a-z0-9]+/g, "");
  return plain.slice(0, idLengthMax) || "other";
}

/** "Grün" and "Gr-n" would share an id; the second one is numbered. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) {
    const ending = `-${number}`;
    id = wanted.slice(0, idLengthMax - ending.length) + ending;
  }
  return id;
}
