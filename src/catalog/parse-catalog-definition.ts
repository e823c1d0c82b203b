import { hasErrors, type Issue, type Parsed } from "../lib/issue.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import { locate, parseYamlWithSchema } from "../lib/parse-with-schema.ts";
import { builtInAttributes, isBuiltIn } from "./attribute.ts";
import { catalogDefinitionSchema, type CatalogDefinition } from "./catalog.ts";
import { checkDerivation } from "./check-derivation.ts";
import { testsOf, toCondition } from "./condition.ts";

/** `attributes.yaml` → definition, or every issue with its line and column. */
export function parseCatalogDefinition(text: string, file?: string): Parsed<CatalogDefinition> {
  const parsed = parseYamlWithSchema(text, catalogDefinitionSchema, file);
  if (!parsed.ok) return parsed;
  const { value: definition, places } = parsed.value;
  const issues = [...checkDefinition(definition), ...checkDerivation(definition.attributes)].map(
    (issue) => locate(issue, places),
  );
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: definition, issues };
}

function checkDefinition(definition: CatalogDefinition): readonly Issue[] {
  return Object.entries(definition.attributes).flatMap(([id, attribute]) => [
    ...checkBuiltInKind(id, attribute.kind),
    ...checkApplies(id, attribute.applies, definition),
  ]);
}

function checkBuiltInKind(id: string, kind: string): readonly Issue[] {
  if (!isBuiltIn(id) || builtInAttributes[id].kind === kind) return [];
  return [
    {
      code: "built-in-kind",
      severity: "error",
      message: `"${id}" is built in as a ${builtInAttributes[id].kind} and cannot be a ${kind}`,
      path: ["attributes", id, "kind"],
    },
  ];
}

function checkApplies(
  id: string,
  applies: CatalogDefinition["attributes"][string]["applies"],
  definition: CatalogDefinition,
): readonly Issue[] {
  if (applies === undefined) return [];
  const known = [...Object.keys(definition.attributes), ...Object.keys(builtInAttributes)];
  return testsOf(toCondition(applies))
    .filter((test) => !known.includes(test.attribute))
    .map((test) => ({
      code: "unknown-attribute",
      severity: "error",
      message: `unknown attribute "${test.attribute}"`,
      path: ["attributes", id, "applies", test.attribute],
      ...optional("hint", suggestName(test.attribute, known)),
    }));
}
