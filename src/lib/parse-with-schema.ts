import type { z } from "zod";
import type { DocumentPath, Issue, Parsed } from "./issue.ts";
import { toIssues } from "./schema-issues.ts";
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
  return document.ok ? parseDocumentWithSchema(document.value, schema, file) : document;
}

/** The same for a YAML document that was read already. */
export function parseDocumentWithSchema<T>(
  document: YamlDocument,
  schema: z.ZodType<T>,
  file?: string,
): Parsed<{ value: T; places: Places }> {
  const places = toPlaces(document, file);
  const parsed = parseWithSchema(document.value, schema, places);
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
  const issues = toIssues(result.error.issues, value, schema);
  return { ok: false, issues: issues.map((issue) => locate(issue, places)) };
}

/** Adds file, line and column to an issue that knows only its path; a line it has, it keeps. */
export function locate(issue: Issue, places: Places): Issue {
  const byKey = issue.code === "unknown-key" && places.positionOfKey !== undefined;
  const position = byKey ? places.positionOfKey?.(issue.path) : places.positionOf?.(issue.path);
  return {
    ...issue,
    ...(places.file === undefined ? {} : { file: places.file }),
    ...(issue.line === undefined ? position : {}),
  };
}
