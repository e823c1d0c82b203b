import type { DocumentPath, Issue } from "../lib/issue.ts";
import type { Locale } from "../lib/localized.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import { isBuiltIn, type Attribute } from "./attribute.ts";
import type { ProductLine, ProductValue } from "./product.ts";

/** What the definition of its catalogue says against a line: attributes, variants, languages. */
export function checkProductLine(
  line: ProductLine,
  {
    attributes,
    locales,
  }: { readonly attributes: ReadonlyMap<string, Attribute>; readonly locales: readonly Locale[] },
): readonly Issue[] {
  return [
    ...checkAttributes(line, attributes),
    ...checkVariants(line, attributes),
    ...checkLanguages(line, locales),
  ];
}

function checkAttributes(
  line: ProductLine,
  attributes: ReadonlyMap<string, Attribute>,
): readonly Issue[] {
  return Object.entries(line.attributes).flatMap(([id, value]) => {
    const path = ["attributes", id];
    const attribute = attributes.get(id);
    if (attribute === undefined) {
      return [
        issue(
          "unknown-attribute",
          `unknown attribute "${id}"`,
          path,
          suggestName(id, attributes.keys()),
        ),
      ];
    }
    if (isBuiltIn(id)) {
      return [issue("built-in-attribute", `"${id}" stands beside "attributes", not in it`, path)];
    }
    return checkValue(attribute, value, path);
  });
}

function checkValue(
  attribute: Attribute,
  value: ProductValue,
  path: DocumentPath,
): readonly Issue[] {
  switch (attribute.kind) {
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongKind(attribute, value, path, "true or false")];
    case "number":
      if (typeof value !== "number") return [wrongKind(attribute, value, path, "a number")];
      return checkRange(attribute, value, path);
    case "choice":
      if (typeof value !== "string") return [wrongKind(attribute, value, path, "one value")];
      return checkKnown(attribute, [value], path);
    case "choices":
      if (!Array.isArray(value)) return [wrongKind(attribute, value, path, "a list of values")];
      return checkKnown(attribute, value, path);
  }
}

function wrongKind(
  attribute: Attribute,
  value: unknown,
  path: DocumentPath,
  expected: string,
): Issue {
  return issue(
    "wrong-kind",
    `"${attribute.id}" is a ${attribute.kind}: expected ${expected}, found ${JSON.stringify(value)}`,
    path,
  );
}

function checkRange(
  attribute: Extract<Attribute, { kind: "number" }>,
  value: number,
  path: DocumentPath,
): readonly Issue[] {
  const { min = -Infinity, max = Infinity, id } = attribute;
  if (value >= min && value <= max) return [];
  return [issue("out-of-range", `"${id}" is ${value}, expected ${min} to ${max}`, path)];
}

function checkKnown(
  attribute: Extract<Attribute, { kind: "choice" | "choices" }>,
  values: readonly string[],
  path: DocumentPath,
): readonly Issue[] {
  const known = Object.keys(attribute.values);
  return values
    .filter((value) => !Object.hasOwn(attribute.values, value))
    .map((value) =>
      issue(
        "unknown-value",
        `"${attribute.id}" has no value "${value}"`,
        path,
        suggestName(value, known),
      ),
    );
}

function checkVariants(
  line: ProductLine,
  attributes: ReadonlyMap<string, Attribute>,
): readonly Issue[] {
  return (line.variants ?? []).flatMap((variant, at) =>
    Object.entries(variant.options).flatMap(([id, value]) => {
      const path = ["variants", at, "options", id];
      const attribute = attributes.get(id);
      if (attribute?.kind !== "choices" || attribute.variant !== true) {
        const own = [...attributes.values()].filter((one) => one.variant === true);
        return [
          issue(
            "unknown-variant-attribute",
            `"${id}" is not an attribute of variants`,
            path,
            suggestName(
              id,
              own.map((one) => one.id),
            ) ?? "declare it in attributes.yaml with kind: choices and variant: true",
          ),
        ];
      }
      return checkKnown(attribute, [value], path);
    }),
  );
}

function checkLanguages(line: ProductLine, locales: readonly Locale[]): readonly Issue[] {
  const texts = { title: line.title, description: line.description };
  return Object.entries(texts).flatMap(([field, text]) => {
    if (text === undefined || typeof text === "string") return [];
    return locales
      .filter((locale) => text[locale] === undefined)
      .map((locale): Issue => ({
        code: "missing-translation",
        severity: "warning",
        message: `${field} has no text in "${locale}"`,
        path: [field],
      }));
  });
}

function issue(code: string, message: string, path: DocumentPath, hint?: string): Issue {
  return { code, severity: "error", message, path, ...optional("hint", hint) };
}
