import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";
import type { DocumentPath, Issue, Parsed } from "./issue.ts";
import { measureYaml } from "./yaml-extent.ts";

/** Larger files are refused before they are read: nobody writes such a document by hand. */
export const documentBytesMax = 2_000_000;
const aliasesMax = 100;
/** Anchors and aliases: the library looks through the document for each of them. Stars in texts count as well. */
const marksMax = 1_000;
const tooManyMarks = `the document has more than ${marksMax} anchors and aliases`;
/** Deeper than anybody indents; what works through a document may call itself once per level. */
const levelsMax = 100;
const tooDeep = `the document is nested more than ${levelsMax} levels deep, or contains itself`;
/** Looked at before the text is read, see `measureYaml`. */
const nestingMax = 500;
export const piecesMax = 60_000;
/** Nobody repairs more of them at a time. */
const issuesMax = 50;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as plain values, and where in the text each of them stands. */
export interface YamlDocument {
  readonly text: string;
  readonly value: unknown;
  /** The library's own tree, for what changes the text; nobody else looks at it. */
  readonly tree: Document;
  /** The place of the value at a path, or of its nearest ancestor that exists. */
  readonly positionOf: (path: DocumentPath) => Position;
  /** The place of a key itself, for an issue about the key's name. */
  readonly positionOfKey: (path: DocumentPath) => Position;
}

/**
 * Reads one YAML 1.2 document (`no` stays a word, there are no merge keys). Repeated keys, tags,
 * another version, more than a hundred aliases, more than a hundred levels and more than 60,000 pieces are issues.
 *
 * @param most So many pieces, where fewer are enough.
 */
export function parseYaml(
  text: string,
  file?: string,
  most: number = piecesMax,
): Parsed<YamlDocument> {
  if (text.length > documentBytesMax) return tooLarge(text, file);
  const { levels, pieces } = measureYaml(text);
  if (levels > nestingMax) {
    const issue = { ...trouble("yaml-nesting", tooDeep, file), line: 1, column: 1 };
    return { ok: false, issues: [issue] };
  }
  if (pieces > most) {
    const tooManyPieces = `the document has more than ${most} lines, entries and quotes`;
    return { ok: false, issues: [trouble("document-too-large", tooManyPieces, file)] };
  }
  if (marksOf(text) > marksMax) {
    return { ok: false, issues: [trouble("yaml-alias", tooManyMarks, file)] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
    // It compares every key with every other; ours are counted, see below.
    uniqueKeys: false,
    // Otherwise it prints warnings of its own.
    logLevel: "error",
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].slice(0, issuesMax);
  const issues = problems.map((problem): Issue => {
    const code = `yaml-${problem.code.toLowerCase().replaceAll("_", "-")}`;
    return {
      ...trouble(code, problem.message, file),
      ...place(offsetOfProblem(problem, document)),
    };
  });
  for (const offset of repeatedKeys(document).slice(0, issuesMax)) {
    const message = "this key is there already";
    issues.push({ ...trouble("yaml-duplicate-key", message, file), ...place(offset) });
  }
  if (issues.length > 0) return { ok: false, issues };
  const value = toPlain(document, file);
  if (!value.ok)
    return { ok: false, issues: [{ ...value.issue, ...place(guiltyAlias(document)) }] };
  return {
    ok: true,
    issues: [],
    value: {
      text,
      value: value.value,
      tree: document,
      positionOf: (path) => place(offsetOf(document.contents, path, "value")),
      positionOfKey: (path) => place(offsetOf(document.contents, path, "key")),
    },
  };
}

/**
 * A quote that is not closed ends at the next one, which may be pages further down and is then the
 * one that seems to be open. Nobody writes a quoted text over several lines: the first that is so long
 * is where one was forgotten.
 */
function offsetOfProblem({ code, pos, message }: YAMLError, document: Document): number {
  if (code !== "MISSING_CHAR" || !message.startsWith("Missing closing")) return pos[0];
  let found: number | undefined;
  visit(document, {
    Scalar: (_, { type, source, range }) => {
      const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (!isQuoted || source?.includes("\n") !== true) return undefined;
      found = range?.[0];
      return visit.BREAK;
    },
  });
  return found ?? pos[0];
}

/** Where keys stand that the same map has already. */
function repeatedKeys(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Map: (_, map) => {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key;
        if (known.has(name)) found.push(startOf(key) ?? 0);
        known.add(name);
      }
    },
  });
  return found;
}

function tooLarge(text: string, file: string | undefined): Parsed<never> {
  const message = `the document has ${text.length} characters, at most ${documentBytesMax} are read`;
  return { ok: false, issues: [trouble("document-too-large", message, file)] };
}

function trouble(code: string, message: string, file: string | undefined): Issue {
  const issue: Issue = { code, severity: "error", message, path: [] };
  return file === undefined ? issue : { ...issue, file };
}

type Plain =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: Issue };

/** The limits guard against documents that unfold to gigabytes, or without end. */
function toPlain(document: Document, file: string | undefined): Plain {
  if (document.directives?.yaml.explicit === true && document.directives.yaml.version !== "1.2") {
    return { ok: false, issue: trouble("yaml-version", "only YAML 1.2 is read", file) };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: aliasesMax });
    if (levelsOf(value, 0, new Map()) <= levelsMax) return { ok: true, value };
    return { ok: false, issue: trouble("yaml-nesting", tooDeep, file) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "the document cannot be unfolded";
    return { ok: false, issue: trouble("yaml-alias", message, file) };
  }
}

/** Infinite for what contains itself, and for what goes too deep to be worth measuring. */
function levelsOf(value: unknown, above: number, known: Map<object, number>): number {
  if (typeof value !== "object" || value === null) return 0;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (above >= levelsMax) return Infinity;
  // Met again before it is measured, it contains itself.
  known.set(value, Infinity);
  let below = 0;
  for (const part of Object.values(value)) {
    below = Math.max(below, levelsOf(part, above + 1, known));
  }
  known.set(value, below + 1);
  return below + 1;
}

/** What may be an anchor or an alias. */
function marksOf(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[&*][^\s,[\]{}&*]/g)) {
    count += 1;
    if (count > marksMax) break;
  }
  return count;
}

/** The alias to blame: one of nothing, else the first; the document's start without any. */
function guiltyAlias(document: Document): number {
  let found: number | undefined;
  visit(document, {
    Alias: (_, alias) => {
      const isOfNothing = alias.resolve(document) === undefined;
      if (isOfNothing || found === undefined) found = startOf(alias);
      return isOfNothing ? visit.BREAK : undefined;
    },
  });
  return found ?? 0;
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
