import { isMap, isScalar, isSeq, type Document, type Node } from "yaml";
import { parseYaml, piecesMax, type YamlDocument } from "../yaml-document.ts";
import { applyEdit, isRecord, isSameValue, type YamlEdit } from "./apply-edit.ts";
import { renderElement, reorder, type Piece } from "./list-splices.ts";
import { addPair, removePair } from "./map-splices.ts";
import { toFlowText, toLines, toScalarText, withKey, type Quotes } from "./render-yaml.ts";
import {
  colonOf,
  columnOf,
  endOf,
  isBlock,
  isPlainNode,
  keyText,
  nodeAt,
  splice,
  startOf,
  type Collection,
  type Splice,
} from "./source.ts";

export type EditedYaml =
  | {
      readonly ok: true;
      readonly text: string;
      /** The text as it was read to check the edits; absent where that was not quite this text. */
      readonly document?: YamlDocument;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Changes a YAML text as a careful person would: only the lines an edit is about are written anew,
 * comments, order, quotes and every other byte stay. All edits are made, or none.
 *
 * Every step is checked: the text must say afterwards what the edit says of plain values. A text
 * written in a way that defies this is written anew by the library, which keeps its comments.
 *
 * @param source The text, or the document where it was read already: reading is most of the work.
 * @param edits What to change, or how to tell from the plain value; a string says why it cannot be.
 * @param keyOrder Keys in the order in which they usually stand, for those that are added.
 * @param most So many pieces the text may have, as for `parseYaml`.
 */
export function editYaml(
  source: string | YamlDocument,
  edits: readonly YamlEdit[] | ((value: unknown) => readonly YamlEdit[] | string),
  keyOrder: readonly string[] = [],
  most: number = piecesMax,
): EditedYaml {
  const text = typeof source === "string" ? source : source.text;
  const usesCrlf = text.includes("\r\n");
  const isRead = typeof source !== "string" && !usesCrlf;
  const document = isRead ? source : read(usesCrlf ? text.replaceAll("\r\n", "\n") : text, most);
  if (document === undefined) {
    return { ok: false, reason: "the YAML has mistakes; correct them first" };
  }
  const steps = typeof edits === "function" ? edits(document.value) : edits;
  if (typeof steps === "string") return { ok: false, reason: steps };
  let now = document;
  for (const edit of steps) {
    const edited = editOnce(now, edit, { keyOrder, most });
    if ("reason" in edited) return { ok: false, reason: edited.reason };
    now = edited;
  }
  if (usesCrlf) return { ok: true, text: now.text.replaceAll("\n", "\r\n") };
  return { ok: true, text: now.text, document: now };
}

interface Manner {
  readonly keyOrder: readonly string[];
  readonly most: number;
}

type Step = YamlDocument | { readonly reason: string };

function editOnce(before: YamlDocument, edit: YamlEdit, manner: Manner): Step {
  const { text, value, tree } = before;
  const wanted = applyEdit(value, edit);
  if (!wanted.ok) return wanted;
  if (isSameValue(value, wanted.value)) return before;
  const parts = partsOf(edit, value);
  if (parts !== undefined) {
    let now: Step = before;
    for (const part of parts) {
      now = editOnce(now, part, manner);
      if ("reason" in now) return now;
    }
    return now;
  }
  const change = spliceFor(text, tree, edit, manner.keyOrder);
  const changed =
    change === undefined ? undefined : checked(splice(text, change), wanted.value, manner);
  if (changed !== undefined) return changed;
  const anew = rewritten(tree, edit);
  return (
    (anew === undefined ? undefined : checked(anew, wanted.value, manner)) ?? {
      reason: "this part is written in a way that only the YAML view can change",
    }
  );
}

function read(text: string, most: number): YamlDocument | undefined {
  const parsed = parseYaml(text, undefined, most);
  return parsed.ok ? parsed.value : undefined;
}

function checked(text: string, wanted: unknown, { most }: Manner): YamlDocument | undefined {
  const document = read(text, most);
  return document !== undefined && isSameValue(document.value, wanted) ? document : undefined;
}

/** A map that takes the place of a map is changed key by key, and nothing is left without a value. */
function partsOf(edit: YamlEdit, root: unknown): readonly YamlEdit[] | undefined {
  if (edit.op === "insert") {
    const list = valueAt(root, edit.path);
    const isEmpty =
      list === undefined || list === null || (Array.isArray(list) && list.length === 0);
    return isEmpty ? [{ op: "set", path: edit.path, value: [edit.value] }] : undefined;
  }
  if (edit.op === "remove") {
    const around = edit.path.slice(0, -1);
    const from = valueAt(root, around);
    const size = isRecord(from) ? Object.keys(from).length : Array.isArray(from) ? from.length : 0;
    if (size !== 1 || around.length === 0) return undefined;
    return [{ op: "set", path: around, value: Array.isArray(from) ? [] : {} }];
  }
  if (edit.op !== "set") return undefined;
  const old = valueAt(root, edit.path);
  const { value } = edit;
  if (!isRecord(old) || !isRecord(value)) return undefined;
  if (Object.keys(old).length === 0 || Object.keys(value).length === 0) return undefined;
  const changes: YamlEdit[] = [
    ...Object.entries(value)
      .filter(([key, one]) => !Object.hasOwn(old, key) || !isSameValue(old[key], one))
      .map(([key, one]): YamlEdit => ({ op: "set", path: [...edit.path, key], value: one })),
    ...Object.keys(old)
      .filter((key) => !Object.hasOwn(value, key))
      .map((key): YamlEdit => ({ op: "remove", path: [...edit.path, key] })),
  ];
  return changes;
}

function valueAt(value: unknown, path: YamlEdit["path"]): unknown {
  return path.reduce<unknown>((found, part) => {
    if (Array.isArray(found) && typeof part === "number") return found[part];
    return isRecord(found) && Object.hasOwn(found, part) ? found[part] : undefined;
  }, value);
}

function spliceFor(
  text: string,
  document: Document,
  edit: YamlEdit,
  keyOrder: readonly string[],
): Splice | undefined {
  if (edit.op === "set") return spliceToSet(text, document, edit, keyOrder);
  const path = edit.op === "insert" ? edit.path : edit.path.slice(0, -1);
  const around = find(document, path);
  if (around === undefined || !around.isPlain) return undefined;
  const { node } = around;
  const at = edit.path.at(-1) ?? "";
  if (isMap(node)) {
    return edit.op === "remove" ? removePair(text, node, String(at)) : undefined;
  }
  if (!isSeq(node)) return undefined;
  const all: readonly Piece[] = node.items.map((_, place) => place);
  switch (edit.op) {
    case "insert":
      return reorder(text, node, all.toSpliced(edit.at, 0, renderElement(text, node, edit.value)));
    case "remove":
      return reorder(text, node, all.toSpliced(Number(at), 1));
    case "move":
      return reorder(text, node, all.toSpliced(Number(at), 1).toSpliced(edit.to, 0, Number(at)));
    case "copy":
      return reorder(
        text,
        node,
        all.toSpliced(Number(at) + 1, 0, elementText(text, node, Number(at))),
      );
  }
}

/** An element as it is written, without the comments above it. */
function elementText(text: string, list: Collection, at: number): string {
  const node = nodeAt(list, at);
  const start = startOf(node) ?? 0;
  const end = endOf(text, node) ?? start;
  const from = isBlock(list) ? text.lastIndexOf("\n", start - 1) + 1 : start;
  return text.slice(from, end);
}

interface Found {
  readonly node: Node;
  /** Nothing on the way has a name elsewhere. */
  readonly isPlain: boolean;
  readonly isInline: boolean;
  readonly holder?: Collection;
}

function find(document: Document, path: YamlEdit["path"]): Found | undefined {
  const root = document.contents;
  if (root === null) return undefined;
  let found: Found = { node: root, isPlain: isPlainNode(root), isInline: !isBlock(root) };
  for (const part of path) {
    const { node: holder } = found;
    if (!isMap(holder) && !isSeq(holder)) return undefined;
    const node = nodeAt(holder, part);
    if (node === undefined) return undefined;
    const isInline: boolean = found.isInline || !isBlock(holder);
    found = { node, isPlain: found.isPlain && isPlainNode(node), isInline, holder };
  }
  return found;
}

function spliceToSet(
  text: string,
  document: Document,
  { path, value }: Extract<YamlEdit, { op: "set" }>,
  keyOrder: readonly string[],
): Splice | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const found = find(document, path.slice(0, depth));
    if (found === undefined) continue;
    if (!found.isPlain) return undefined;
    const [key, ...below] = path.slice(depth);
    if (key === undefined || isEmptyScalar(found.node)) {
      return replace(text, found, wrap(path.slice(depth), value), path[depth - 1]);
    }
    if (!isMap(found.node)) return undefined;
    return addPair(text, found.node, { key: String(key), value: wrap(below, value) }, keyOrder);
  }
  return undefined;
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

/** The value with the keys around it that are missing. */
function wrap(path: YamlEdit["path"], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

function replace(
  text: string,
  { node, holder, isInline }: Found,
  value: unknown,
  key: string | number | undefined,
): Splice | undefined {
  const from = startOf(node);
  const to = endOf(text, node);
  if (from === undefined || to === undefined) return undefined;
  const inline =
    isRecord(value) || Array.isArray(value) ? toFlowText(value) : scalarText(node, value);
  const isOnOneLine = !isBlock(node) && !text.slice(from, to).includes("\n");
  if (isInline || holder === undefined || isSeq(holder)) {
    if (isInline) return { from, to, text: inline };
    const column = columnOf(text, from);
    return { from, to, text: toLines(value, column).join(`\n${" ".repeat(column)}`) };
  }
  const pair = holder.items.find((one) => keyText(one) === String(key));
  const colon = pair === undefined ? undefined : colonOf(text, pair);
  const start = pair === undefined ? undefined : startOf(pair.key);
  if (colon === undefined || start === undefined) return undefined;
  const column = columnOf(text, start);
  const [first = "", ...others] = withKey(text.slice(start, colon + 1), value, column);
  // A comment behind a short value stays where it is.
  if (isOnOneLine && others.length === 0 && to > from) return { from, to, text: inline };
  const lines = [
    first.slice(colon + 1 - start),
    ...others.map((line) => " ".repeat(column) + line),
  ];
  return { from: colon + 1, to: Math.max(to, colon + 1), text: lines.join("\n") };
}

function scalarText(old: Node, value: unknown): string {
  const quotes = isScalar(old) && typeof value === "string" ? old.type : undefined;
  return toScalarText(value, isQuotes(quotes) ? quotes : "PLAIN");
}

function isQuotes(type: unknown): type is Quotes {
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
}

/** The library's own way: right, with its comments, but laid out as the library likes it. */
function rewritten(document: Document, edit: YamlEdit): string | undefined {
  // What has a name elsewhere would change there as well.
  if (find(document, edit.path.slice(0, -1))?.isPlain === false) return undefined;
  const copy = document.clone();
  const place = edit.op === "insert" ? edit.path : edit.path.slice(0, -1);
  const list: unknown = place.length === 0 ? copy.contents : copy.getIn(place, true);
  switch (edit.op) {
    case "set":
      copy.setIn(edit.path, copy.createNode(edit.value));
      break;
    case "remove":
      copy.deleteIn(edit.path);
      break;
    case "insert":
      if (isSeq(list)) list.items.splice(edit.at, 0, copy.createNode(edit.value));
      break;
    case "move":
      if (isSeq(list))
        list.items.splice(edit.to, 0, ...list.items.splice(Number(edit.path.at(-1)), 1));
      break;
    case "copy": {
      const at = Number(edit.path.at(-1));
      const one: unknown = isSeq(list) ? list.items[at] : undefined;
      if (isSeq(list) && (isMap(one) || isSeq(one) || isScalar(one))) {
        list.items.splice(at + 1, 0, one.clone());
      }
    }
  }
  return copy.toString({ lineWidth: 0 });
}
