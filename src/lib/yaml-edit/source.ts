import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** A piece of text that takes the place of another. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function splice(text: string, { from, to, text: added }: Splice): string {
  return text.slice(0, from) + added + text.slice(to);
}

export type Collection = YAMLMap | YAMLSeq;

/** A collection whose elements stand on lines of their own. */
export function isBlock(node: unknown): node is Collection {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

export function nodeAt(collection: Collection, part: string | number): Node | undefined {
  const found = isMap(collection)
    ? collection.items.find((pair) => keyText(pair) === String(part))?.value
    : collection.items[Number(part)];
  return isNode(found) ? found : undefined;
}

export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Behind the last character that says something: comments and empty lines after it are not its own. */
export function endOf(text: string, node: unknown): number | undefined {
  if (isBlock(node)) {
    const last: unknown = node.items.at(-1);
    return isPair(last) ? endOfPair(text, last) : endOf(text, last);
  }
  if (!isNode(node) || node.range === undefined || node.range === null) return undefined;
  let [, end] = node.range;
  while (end > node.range[0] && /[\r\n]/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}

export function endOfPair(text: string, pair: Pair): number | undefined {
  const colon = colonOf(text, pair);
  if (colon === undefined) return undefined;
  const end = endOf(text, pair.value);
  return end === undefined ? colon + 1 : Math.max(end, colon + 1);
}

export function colonOf(text: string, pair: Pair): number | undefined {
  const end = isNode(pair.key) ? pair.key.range?.[1] : undefined;
  const colon = end === undefined ? -1 : text.indexOf(":", end);
  return colon < 0 ? undefined : colon;
}

/** What has a name elsewhere, or a type of its own, is not touched in passing. */
export function isPlainNode(node: Node): boolean {
  return !isAlias(node) && node.anchor === undefined && node.tag === undefined;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The end of the line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether there is nothing but blanks before it on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}

/** The start of the comment lines that stand directly above, or of the line itself. */
export function withCommentsAbove(text: string, offset: number): number {
  let start = lineStart(text, offset);
  for (;;) {
    if (start === 0) return start;
    const above = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
}
