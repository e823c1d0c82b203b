import type { Attribute } from "../catalog/attribute.ts";
import type { AttributeValue, Condition, Test } from "../catalog/condition.ts";

/**
 * The attribute of which a condition asks something no product can have, whatever is in the
 * catalogue; undefined when it can be met. Looks at what must hold together and is silent where
 * that would take a solver: it never calls a condition contradictory that is not.
 */
export function contradictionIn(
  condition: Condition,
  attributes: ReadonlyMap<string, Attribute>,
): string | undefined {
  const together = conjuncts(condition);
  const alternatives = together.filter((part) => part.type === "any");
  for (const { of } of alternatives) {
    const found = of.map((part) => contradictionIn(part, attributes));
    if (found.every((attribute) => attribute !== undefined)) return found[0];
  }
  const tests = together.filter((part) => part.type === "test");
  const named = new Set(tests.map(({ attribute }) => attribute));
  return [...named].find((id) => {
    const attribute = attributes.get(id);
    const own = tests.filter((part) => part.attribute === id).map(({ test }) => test);
    return attribute !== undefined && contradict(own, attribute);
  });
}

/** All that must hold at once. */
function conjuncts(condition: Condition): readonly Condition[] {
  return condition.type === "all" ? condition.of.flatMap(conjuncts) : [condition];
}

function contradict(tests: readonly Test[], attribute: Attribute): boolean {
  if (emptyRange(tests)) return true;
  const excluded = tests.flatMap((test) => (test.type === "none-of" ? test.values : []));
  const wanted = tests.flatMap((test) =>
    test.type === "any-of"
      ? [test.values]
      : test.type === "all-of"
        ? test.values.map((one) => [one])
        : [],
  );
  const possible = wanted.map((values) => values.filter((value) => !excluded.includes(value)));
  if (possible.some((values) => values.length === 0)) return true;
  // Only an attribute with several values can have two different ones.
  return attribute.kind !== "choices" && wanted.length > 0 && common(possible).length === 0;
}

function common(sets: readonly (readonly AttributeValue[])[]): readonly AttributeValue[] {
  const [first = [], ...others] = sets;
  return first.filter((value) => others.every((other) => other.includes(value)));
}

function emptyRange(tests: readonly Test[]): boolean {
  const ranges = tests.filter((test) => test.type === "between");
  const lower = ranges.flatMap(({ min }) => min ?? []);
  const upper = ranges.flatMap(({ max }) => max ?? []);
  const min = Math.max(...lower.map(({ value }) => value));
  const max = Math.min(...upper.map(({ value }) => value));
  // Where both ends meet, one value is left, unless an end there leaves it out.
  const isLeftOut = [...lower, ...upper].some(
    ({ value, inclusive }) => value === min && !inclusive,
  );
  return min > max || (min === max && isLeftOut);
}
