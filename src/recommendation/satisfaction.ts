import type { Condition, Test } from "../catalog/condition.ts";
import { holds } from "../catalog/holds.ts";
import type { Product, ProductValue } from "../catalog/product.ts";
import { percentile, spreadsFor, type Knowledge, type Spread, type Spreads } from "./knowledge.ts";
import type { Need } from "./need.ts";

/** An attribute the shop does not state is worth less than a met wish and more than a missed one. */
export const unknownSatisfaction = 0.3;

/** A near miss is worth at most this; how much depends on how near. */
const nearMissMax = 0.7;

/** How well a product serves a need: 1 entirely, 0 not at all. */
export function satisfactionOf(knowledge: Knowledge, need: Need, product: Product): number {
  const parts = [need.must, need.wish].filter((part) => part !== undefined);
  const spreads = spreadsFor(knowledge, product);
  return degreeOf({ type: "all", of: parts }, product, spreads) ?? unknownSatisfaction;
}

/** Undefined when the shop does not state what it takes to tell. */
function degreeOf(condition: Condition, product: Product, spreads: Spreads): number | undefined {
  switch (condition.type) {
    case "all": {
      const degrees = condition.of.map((part) => degreeOf(part, product, spreads));
      if (degrees.length === 0) return 1;
      return mean(degrees.map((degree) => degree ?? unknownSatisfaction));
    }
    case "any":
      return Math.max(
        ...condition.of.map((part) => degreeOf(part, product, spreads) ?? unknownSatisfaction),
      );
    case "not": {
      const held = holds(condition.of, product.attributes);
      return held === undefined ? undefined : held ? 0 : 1;
    }
    case "test": {
      const value = product.attributes[condition.attribute];
      if (value === undefined) return undefined;
      return degreeOfTest(condition.test, value, spreads.get(condition.attribute));
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function degreeOfTest(test: Test, value: ProductValue, spread: Spread | undefined): number {
  const has = (wanted: unknown): boolean =>
    Array.isArray(value) ? value.includes(wanted) : value === wanted;
  switch (test.type) {
    case "any-of":
      return test.values.some(has) ? 1 : 0;
    case "all-of":
      return mean(test.values.map((wanted) => (has(wanted) ? 1 : 0)));
    case "none-of":
      return test.values.some(has) ? 0 : 1;
    case "prefer":
      return degreeOfPreference(test.direction, value, spread);
    case "between":
      return degreeOfRange(test, value, spread);
  }
}

function degreeOfPreference(
  direction: "lower" | "higher",
  value: ProductValue,
  spread: Spread | undefined,
): number {
  if (typeof value !== "number" || spread === undefined) return unknownSatisfaction;
  const rank = percentile(spread, value);
  return direction === "lower" ? 1 - rank : rank;
}

function degreeOfRange(
  test: Extract<Test, { type: "between" }>,
  value: ProductValue,
  spread: Spread | undefined,
): number {
  if (typeof value !== "number") return 0;
  const { min, max } = test;
  const below = min === undefined ? 0 : min.value - value;
  const above = max === undefined ? 0 : value - max.value;
  const gap = Math.max(below, above);
  const onExcludedEnd =
    (min?.inclusive === false && value === min.value) ||
    (max?.inclusive === false && value === max.value);
  if (gap <= 0 && !onExcludedEnd) return 1;
  const range = spread === undefined ? 0 : spread.max - spread.min;
  if (range <= 0) return 0;
  return Math.max(0, nearMissMax * (1 - gap / (range / 2)));
}
