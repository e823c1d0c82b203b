import type { CatalogDefinition } from "../../src/catalog/catalog.ts";
import { toCondition } from "../../src/catalog/condition.ts";
import { holds } from "../../src/catalog/holds.ts";
import type { ProductValue } from "../../src/catalog/product.ts";

/** Whether an attribute means anything for a product: boots have no hood to state. */
export function createApplies(
  definition: CatalogDefinition,
): (attribute: string, values: Readonly<Record<string, ProductValue>>) => boolean {
  const conditions = new Map(
    Object.entries(definition.attributes).flatMap(([id, { applies }]) =>
      applies === undefined ? [] : [[id, toCondition(applies)] as const],
    ),
  );
  return (attribute, values) => {
    const condition = conditions.get(attribute);
    return condition === undefined || holds(condition, values) === true;
  };
}
