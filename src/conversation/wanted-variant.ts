import type { Condition } from "../catalog/condition.ts";
import type { Product, Variant } from "../catalog/product.ts";
import type { Need } from "../recommendation/need.ts";

/**
 * The form of a product to show somebody who asked for blue in L: in stock, or of unknown stock, and
 * with as many of the wanted options as one form has at once. None where nothing about forms was
 * asked for, or no form has any of it.
 */
export function wantedVariant({ variants }: Product, needs: readonly Need[]): Variant | undefined {
  const wanted = needs.flatMap(({ must, wish }) =>
    [must, wish].flatMap((condition) => (condition === undefined ? [] : valuesWanted(condition))),
  );
  const scored = variants
    .filter(({ stock }) => stock !== 0)
    .map((variant) => ({ variant, score: wanted.filter((one) => isOf(variant, one)).length }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.variant;
}

interface WantedValues {
  readonly attribute: string;
  readonly values: readonly unknown[];
}

/** Values that are asked for by name, whether all of several conditions or one of them must hold. */
function valuesWanted(condition: Condition): readonly WantedValues[] {
  switch (condition.type) {
    case "all":
    case "any":
      return condition.of.flatMap(valuesWanted);
    case "not":
      return [];
    case "test": {
      const { attribute, test } = condition;
      return test.type === "any-of" || test.type === "all-of"
        ? [{ attribute, values: test.values }]
        : [];
    }
  }
}

function isOf({ options }: Variant, { attribute, values }: WantedValues): boolean {
  const own = options[attribute];
  return own !== undefined && values.includes(own);
}
