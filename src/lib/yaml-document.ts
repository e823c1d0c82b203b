import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { DocumentPath, Issue, Parsed } from "./issue.ts";

/** Larger files are refused before they are read: nobody writes such a document by hand. */
export const documentBytesMax = 2_000_000;
const aliasesMax = 100;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as plain values, and where in the text each of them stands. */
export interface YamlDocument {
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest ancestor that exists. */
  readonly positionOf: (path: DocumentPath) => Position;
  /** The place of a key itself, for an issue about the key's name. */
  readonly positionOfKey: (path: DocumentPath) => Position;
}

/**
 * Reads one YAML 1.2 document (`no` stays a word, there are no merge keys). Repeated keys, tags,
 * and more than a hundred aliases are issues.
 */
export function parseYaml(text: string, file?: string): Parsed<YamlDocument> {
  if (text.length > documentBytesMax) return tooLarge(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
  const issues = [...document.errors, ...document.warnings].map((problem): Issue => {
    const place = lines.linePos(problem.pos[0]);
    return {
      code: `yaml-${problem.code.toLowerCase().replaceAll("_", "-")}`,
      severity: "error",
      message: problem.message,
      path: [],
      ...(file === undefined ? {} : { file }),
      line: place.line,
      column: place.col,
    };
  });
  if (issues.length > 0) return { ok: false, issues };
  const value = toPlain(document);
  if (!value.ok) {
    return { ok: false, issues: [withFile(value.issue, file)] };
  }
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    ok: true,
    issues: [],
    value: {
      value: value.value,
      positionOf: (path) => place(offsetOf(document.contents, path, "value")),
      positionOfKey: (path) => place(offsetOf(document.contents, path, "key")),
    },
  };
}

function tooLarge(text: string, file: string | undefined): Parsed<never> {
  const issue: Issue = {
    code: "document-too-large",
    severity: "error",
    message: `the document has ${text.length} characters, at most ${documentBytesMax} are read`,
    path: [],
  };
  return { ok: false, issues: [withFile(issue, file)] };
}

function withFile(issue: Issue, file: string | undefined): Issue {
  return file === undefined ? issue : { ...issue, file };
}

type Plain = { ok: true; value: unknown } | { ok: false; issue: Issue };

/** The alias limit guards against documents that unfold to gigabytes. */
function toPlain(document: Document): Plain {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: aliasesMax }) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "the document cannot be unfolded";
    return { ok: false, issue: { code: "yaml-alias", severity: "error", message, path: [] } };
  }
}

function offsetOf(root: Node | null, path: DocumentPath, want: "key" | "value"): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const [depth, part] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(part));
      if (pair === undefined) return offset;
      offset = (last && want === "key" ? startOf(pair.key) : startOf(pair.value)) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  const range = (node as Node).range;
  return range?.[0];
}
