import type { AttributeValue, Condition, Test } from "./condition.ts";
import type { ProductValue } from "./product.ts";

type Values = Readonly<Record<string, ProductValue>>;

/** Whether a condition holds for one product; undefined when the product does not say. */
export function holds(condition: Condition, product: Values): boolean | undefined {
  switch (condition.type) {
    case "all":
      return all(condition.of.map((part) => holds(part, product)));
    case "any": {
      const none = all(condition.of.map((part) => opposite(holds(part, product))));
      return opposite(none);
    }
    case "not":
      return opposite(holds(condition.of, product));
    case "test": {
      const value = product[condition.attribute];
      return value === undefined ? undefined : passes(condition.test, value);
    }
  }
}

/** One "no" decides, whatever is unknown beside it. */
function all(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function opposite(outcome: boolean | undefined): boolean | undefined {
  return outcome === undefined ? undefined : !outcome;
}

/** A preference compares products, so one product alone neither meets nor misses it. */
function passes(test: Test, value: ProductValue): boolean | undefined {
  const has = (wanted: AttributeValue) =>
    Array.isArray(value) ? value.includes(wanted) : value === wanted;
  switch (test.type) {
    case "any-of":
      return test.values.some(has);
    case "all-of":
      return test.values.every(has);
    case "none-of":
      return !test.values.some(has);
    case "between":
      return typeof value === "number" ? isBetween(value, test) : undefined;
    case "prefer":
      return undefined;
  }
}

function isBetween(value: number, { min, max }: Extract<Test, { type: "between" }>): boolean {
  const above = min === undefined || value > min.value || (min.inclusive && value === min.value);
  const below = max === undefined || value < max.value || (max.inclusive && value === max.value);
  return above && below;
}
