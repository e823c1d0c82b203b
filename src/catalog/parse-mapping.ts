import { formatYaml } from "../lib/format-yaml.ts";
import { hasErrors, type DocumentPath, type Issue, type Parsed } from "../lib/issue.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import { locate, parseYamlWithSchema } from "../lib/parse-with-schema.ts";
import { isBuiltIn, type AttributeDefinition } from "./attribute.ts";
import { mappingSchema, type Mapping, type ValueSource } from "./mapping.ts";
import { parseCatalogDefinition } from "./parse-catalog-definition.ts";

/** A mapping's YAML → mapping, or every issue with its line and column. */
export function parseMapping(text: string, file?: string): Parsed<Mapping> {
  const parsed = parseYamlWithSchema(text, mappingSchema, file);
  if (!parsed.ok) return parsed;
  const { value: mapping, places } = parsed.value;
  const issues = [...checkDefinition(mapping), ...checkValues(mapping)].map((issue) =>
    locate(issue, places),
  );
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: mapping, issues };
}

/** The catalogue that will be written must be one that can be read again. */
function checkDefinition({ catalog, attributes }: Mapping): readonly Issue[] {
  const written = formatYaml({ schema: 1, ...catalog, attributes });
  // Lines of the text just written mean nothing to the author; the path is the same in both.
  return parseCatalogDefinition(written).issues.map(
    ({ line: _line, column: _column, ...issue }) => issue,
  );
}

function checkValues({ values = {}, attributes }: Mapping): readonly Issue[] {
  return Object.entries(values).flatMap(([id, source]) => {
    const path = ["values", id];
    const attribute = attributes[id];
    if (attribute === undefined) return [unknownAttribute(id, path, Object.keys(attributes))];
    return typeof source === "string" ? [] : checkSource(source, attribute, path);
  });
}

function unknownAttribute(id: string, path: DocumentPath, known: readonly string[]): Issue {
  const message = isBuiltIn(id)
    ? `"${id}" is built in: map it under product`
    : `unknown attribute "${id}": declare it under attributes`;
  const hint = isBuiltIn(id) ? undefined : suggestName(id, known);
  return { ...error("unknown-attribute", message, path), ...optional("hint", hint) };
}

function checkSource(
  source: ValueSource,
  attribute: AttributeDefinition,
  path: DocumentPath,
): readonly Issue[] {
  const { kind } = attribute;
  const unfit = [
    ...(kind === "number" ? [] : (["decimal", "times"] as const)),
    ...(kind === "choices" ? [] : (["split"] as const)),
  ].filter((key) => source[key] !== undefined);
  return [
    ...unfit.map((key) =>
      error("unfit-option", `"${key}" means nothing for a ${kind}`, [...path, key]),
    ),
    ...Object.entries(source.values ?? {})
      .filter(([, value]) => !canHold(attribute, value))
      .map(([word, value]) => wrongValue(word, value, { attribute, path })),
  ];
}

function canHold(attribute: AttributeDefinition, value: string | number | boolean): boolean {
  switch (attribute.kind) {
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "choice":
    case "choices":
      return typeof value === "string" && Object.hasOwn(attribute.values, value);
  }
}

function wrongValue(
  word: string,
  value: string | number | boolean,
  { attribute, path }: { readonly attribute: AttributeDefinition; readonly path: DocumentPath },
): Issue {
  const known = "values" in attribute ? Object.keys(attribute.values) : [];
  const message = `${JSON.stringify(value)} is no value of this ${attribute.kind}`;
  const found = error("unknown-value", message, [...path, "values", word]);
  return { ...found, ...optional("hint", suggestName(String(value), known)) };
}

function error(code: string, message: string, path: DocumentPath): Issue {
  return { code, severity: "error", message, path };
}
