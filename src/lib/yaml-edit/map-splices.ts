import type { Pair, YAMLMap } from "yaml";
import { toFlowText, toScalarText, withKey } from "./render-yaml.ts";
import {
  beginsLine,
  columnOf,
  endOfPair,
  keyText,
  lineEnd,
  lineStart,
  startOf,
  withCommentsAbove,
  type Splice,
} from "./source.ts";

/**
 * A key that was not there.
 *
 * @param order Keys in the order in which they usually stand; others come last.
 */
export function addPair(
  text: string,
  map: YAMLMap,
  added: { readonly key: string; readonly value: unknown },
  order: readonly string[],
): Splice | undefined {
  const pairs = map.items;
  const rank = rankOf(added.key, order);
  const before = pairs.find((pair) => rankOf(keyText(pair), order) > rank);
  return map.flow !== true
    ? addLine(text, pairs, added, before)
    : addInline(text, map, `${toScalarText(added.key)}: ${toFlowText(added.value)}`, before);
}

function rankOf(key: string, order: readonly string[]): number {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

function addLine(
  text: string,
  pairs: readonly Pair[],
  { key, value }: { readonly key: string; readonly value: unknown },
  before: Pair | undefined,
): Splice | undefined {
  const first = startOf(pairs[0]?.key);
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const column = columnOf(text, first);
  const lines = withKey(`${toScalarText(key)}:`, value, column);
  const pad = " ".repeat(column);
  if (before === undefined) {
    const end = endOfPair(text, last);
    if (end === undefined) return undefined;
    const at = lineEnd(text, end);
    return { from: at, to: at, text: lines.map((line) => `\n${pad}${line}`).join("") };
  }
  const start = startOf(before.key);
  if (start === undefined) return undefined;
  if (!beginsLine(text, start)) {
    return { from: start, to: start, text: lines.map((line) => `${line}\n${pad}`).join("") };
  }
  const at = before === pairs[0] ? lineStart(text, start) : withCommentsAbove(text, start);
  return { from: at, to: at, text: lines.map((line) => `${pad}${line}\n`).join("") };
}

function addInline(
  text: string,
  map: YAMLMap,
  pair: string,
  before: Pair | undefined,
): Splice | undefined {
  const last = map.items.at(-1);
  if (last === undefined) {
    const [from, to] = map.range ?? [];
    return from === undefined || to === undefined ? undefined : { from, to, text: `{ ${pair} }` };
  }
  const start = before && startOf(before.key);
  if (start !== undefined) return { from: start, to: start, text: `${pair}, ` };
  const end = endOfPair(text, last);
  return end === undefined ? undefined : { from: end, to: end, text: `, ${pair}` };
}

/** A key less; at least one other remains. */
export function removePair(text: string, map: YAMLMap, key: string): Splice | undefined {
  const at = map.items.findIndex((pair) => keyText(pair) === key);
  const pair = map.items[at];
  const next = startOf(map.items[at + 1]?.key);
  const start = pair && startOf(pair.key);
  const end = pair && endOfPair(text, pair);
  if (pair === undefined || start === undefined || end === undefined) return undefined;
  if (map.flow === true) {
    if (next !== undefined) return { from: start, to: next, text: "" };
    const previous = map.items[at - 1];
    const from = previous && endOfPair(text, previous);
    return from === undefined ? undefined : { from, to: end, text: "" };
  }
  if (!beginsLine(text, start)) {
    return next === undefined ? undefined : { from: start, to: next, text: "" };
  }
  const from = at === 0 ? lineStart(text, start) : withCommentsAbove(text, start);
  const to = lineEnd(text, end);
  // The last line of a file may have no line break of its own.
  const rest = text.slice(to).match(/^\r?\n/)?.[0].length ?? 0;
  return rest === 0
    ? { from: Math.max(0, from - 1), to, text: "" }
    : { from, to: to + rest, text: "" };
}
