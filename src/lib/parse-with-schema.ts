import type { z } from "zod";
import type { DocumentPath, Issue, Parsed } from "./issue.ts";
import { suggestName } from "./nearest-name.ts";
import { parseYaml, type Position, type YamlDocument } from "./yaml-document.ts";

/** Where the parts of a document stand; a document that is not a text file has no places. */
export interface Places {
  readonly file?: string;
  readonly positionOf?: (path: DocumentPath) => Position;
  readonly positionOfKey?: (path: DocumentPath) => Position;
}

/** YAML text → value of the schema, or every issue with its line and column. */
export function parseYamlWithSchema<T>(
  text: string,
  schema: z.ZodType<T>,
  file?: string,
): Parsed<{ value: T; places: Places }> {
  const document = parseYaml(text, file);
  if (!document.ok) return document;
  const places = toPlaces(document.value, file);
  const parsed = parseWithSchema(document.value.value, schema, places);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { value: parsed.value, places }, issues: parsed.issues };
}

function toPlaces(document: YamlDocument, file: string | undefined): Places {
  const { positionOf, positionOfKey } = document;
  return file === undefined ? { positionOf, positionOfKey } : { file, positionOf, positionOfKey };
}

/** Unknown → value of the schema, or every issue. */
export function parseWithSchema<T>(
  value: unknown,
  schema: z.ZodType<T>,
  places: Places = {},
): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data, issues: [] };
  const found = result.error.issues.flatMap((issue) => toIssues(issue, schema, []));
  return { ok: false, issues: found.map((issue) => locate(issue, places)) };
}

/** Adds file, line and column to an issue that knows only its path. */
export function locate(issue: Issue, places: Places): Issue {
  const byKey = issue.code === "unknown-key" && places.positionOfKey !== undefined;
  const position = byKey ? places.positionOfKey?.(issue.path) : places.positionOf?.(issue.path);
  return {
    ...issue,
    ...(places.file === undefined ? {} : { file: places.file }),
    ...position,
  };
}

type SchemaIssue = z.core.$ZodIssue;

function toIssues(issue: SchemaIssue, schema: z.ZodType, base: DocumentPath): Issue[] {
  const path = [...base, ...issue.path.filter((part) => typeof part !== "symbol")];
  if (issue.code === "invalid_union") return fromUnion(issue, schema, path);
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => unknownKey(key, path, known));
  }
  if (issue.code === "invalid_key") {
    const reason = issue.issues[0]?.message ?? issue.message;
    const key = String(path.at(-1) ?? "");
    return [{ code: "unknown-key", severity: "error", message: `key "${key}": ${reason}`, path }];
  }
  return [
    {
      code: issue.code.replaceAll("_", "-"),
      severity: "error",
      message: issue.message,
      path,
      ...hintFor(issue),
    },
  ];
}

function unknownKey(key: string, path: DocumentPath, known: readonly string[]): Issue {
  const hint = suggestName(key, known);
  return {
    code: "unknown-key",
    severity: "error",
    message: `unknown key "${key}"`,
    path: [...path, key],
    ...(hint === undefined ? {} : { hint }),
  };
}

function hintFor(issue: SchemaIssue): { hint?: string } {
  if (issue.code !== "invalid_value") return {};
  const allowed = issue.values.map(String);
  const found = typeof issue.input === "string" ? issue.input : "";
  const hint = suggestName(found, allowed);
  return hint === undefined ? {} : { hint };
}

/** Of several shapes a value may have, the author most likely meant the one that came furthest. */
function fromUnion(
  issue: Extract<SchemaIssue, { code: "invalid_union" }>,
  schema: z.ZodType,
  path: DocumentPath,
): Issue[] {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const nearest = [...branches].sort((a, b) => distanceOf(a) - distanceOf(b))[0];
  if (nearest === undefined) {
    return [{ code: "invalid-union", severity: "error", message: issue.message, path }];
  }
  return nearest.flatMap((inner) => toIssues(inner, schema, path));
}

/** A branch that fails deep inside, or at one place only, was more nearly right. */
function distanceOf(branch: readonly SchemaIssue[]): number {
  const depth = Math.max(...branch.map((issue) => issue.path.length));
  const wrongKeys = branch.filter((issue) => issue.code === "unrecognized_keys").length;
  return branch.length + wrongKeys * 2 - depth * 4;
}

/** The keys a strict object allows at a path, to suggest the nearest one. */
function keysAt(schema: z.ZodType, path: DocumentPath): readonly string[] {
  let open: readonly z.core.$ZodType[] = [schema];
  for (const part of path) open = open.flatMap((one) => childrenAt(one, part));
  return [...new Set(open.flatMap((one) => shapesOf(one).flatMap((shape) => Object.keys(shape))))];
}

function childrenAt(schema: z.core.$ZodType, part: string | number): readonly z.core.$ZodType[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === "array") return [def.element];
  if (def.type === "record") return [def.valueType];
  const inner = innerOf(schema);
  if (inner.length > 0) return inner.flatMap((one) => childrenAt(one, part));
  return shapesOf(schema).flatMap((shape) => shape[part] ?? []);
}

function shapesOf(schema: z.core.$ZodType): readonly Record<string, z.core.$ZodType>[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === "object") return [def.shape];
  return innerOf(schema).flatMap(shapesOf);
}

/** Looks through the wrappers: optional, default, union, pipe, lazy. */
function innerOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
      return [def.innerType];
    case "union":
      return def.options;
    case "pipe":
      return [def.in];
    case "lazy":
      return [def.getter()];
    default:
      return [];
  }
}
