import type { Attribute } from "../../catalog/attribute.ts";
import type { Test } from "../../catalog/condition.ts";
import { conditionsIn, error, testsIn, type Rule } from "../rule.ts";

/** A test suits the kind of its attribute: numbers are compared, choices are named. */
export const fittingTests: Rule = ({ written, catalog }) =>
  conditionsIn(written).flatMap(({ written: condition, path: at }) =>
    testsIn(condition, at).flatMap(({ attribute: id, test, path }) => {
      const attribute = catalog.attributes.get(id);
      const expected = attribute && misfit(attribute, test);
      if (attribute === undefined || expected === undefined) return [];
      return [
        error("unfitting-test", `"${id}" is a ${attribute.kind} attribute: ${expected}`, path),
      ];
    }),
  );

/** What should stand there instead. */
function misfit(attribute: Attribute, test: Test): string | undefined {
  switch (attribute.kind) {
    case "number":
      if (test.type === "between" || test.type === "prefer") return undefined;
      if (test.type !== "all-of" && test.values.every((value) => typeof value === "number")) {
        return undefined;
      }
      return "expected gte, gt, lte, lt, prefer, or numbers";
    case "boolean":
      if (test.type === "any-of" && test.values.every((value) => typeof value === "boolean")) {
        return undefined;
      }
      return "expected { eq: true } or { eq: false }";
    case "choice":
      if (test.type === "all-of" && test.values.length > 1) {
        return "a product has only one value, expected eq or any_of";
      }
      return isNaming(test) ? undefined : "expected eq, any_of or none_of with its values";
    case "choices":
      return isNaming(test) ? undefined : "expected eq, any_of, all_of or none_of with its values";
  }
}

function isNaming(test: Test): boolean {
  return (
    test.type !== "between" &&
    test.type !== "prefer" &&
    test.values.every((value) => typeof value === "string")
  );
}
