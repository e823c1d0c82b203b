import type { DocumentPath, Issue } from "../lib/issue.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { isBuiltIn, type AttributeDefinition } from "./attribute.ts";
import type { AttributeValue } from "./condition.ts";
import type { Rule } from "./derivation.ts";

/** Rules that could only ever yield a value their attribute cannot hold. */
export function checkDerivation(
  attributes: Readonly<Record<string, AttributeDefinition>>,
): readonly Issue[] {
  return Object.entries(attributes).flatMap(([id, attribute]) =>
    (attribute.derive ?? []).flatMap((rule, at) => {
      const path = ["attributes", id, "derive", at];
      return isBuiltIn(id) ? [refuseBuiltIn(id, path)] : checkRule(rule, attribute, path);
    }),
  );
}

function refuseBuiltIn(id: string, path: DocumentPath): Issue {
  return error("built-in-derived", `"${id}" is built in and cannot be read from texts`, path);
}

function checkRule(
  rule: Rule,
  attribute: AttributeDefinition,
  path: DocumentPath,
): readonly Issue[] {
  if ("number" in rule) {
    if (attribute.kind === "number") return [];
    return [error("wrong-rule", `a ${attribute.kind} cannot be read as a number`, path)];
  }
  if ("says" in rule) return checkValue(rule.value ?? true, attribute, [...path, "value"]);
  if (attribute.kind !== "choice" && attribute.kind !== "choices") {
    return [error("wrong-rule", `a ${attribute.kind} has no values to name`, [...path, "names"])];
  }
  const picked = attribute.kind === "choices" && rule.pick !== undefined;
  return [
    ...Object.keys(rule.names).flatMap((value) =>
      checkValue(value, attribute, [...path, "names", value]),
    ),
    ...(picked
      ? [error("wrong-rule", "an attribute with several values takes all", [...path, "pick"])]
      : []),
  ];
}

function checkValue(
  value: AttributeValue,
  attribute: AttributeDefinition,
  path: DocumentPath,
): readonly Issue[] {
  switch (attribute.kind) {
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongValue(value, "true or false", path)];
    case "number": {
      const { min = -Infinity, max = Infinity } = attribute;
      if (typeof value !== "number") return [wrongValue(value, "a number", path)];
      return value >= min && value <= max ? [] : [wrongValue(value, `${min} to ${max}`, path)];
    }
    case "choice":
    case "choices": {
      if (typeof value === "string" && Object.hasOwn(attribute.values, value)) return [];
      const hint = suggestName(String(value), Object.keys(attribute.values));
      const found = wrongValue(value, "one of the attribute's values", path);
      return [hint === undefined ? found : { ...found, hint }];
    }
  }
}

function wrongValue(value: AttributeValue, expected: string, path: DocumentPath): Issue {
  return error("unknown-value", `the rule yields ${JSON.stringify(value)}, not ${expected}`, path);
}

function error(code: string, message: string, path: DocumentPath): Issue {
  return { code, severity: "error", message, path };
}
