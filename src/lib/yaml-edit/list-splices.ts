import type { YAMLSeq } from "yaml";
import { toFlowText, toLines } from "./render-yaml.ts";
import {
  endOf,
  isBlock,
  lineEnd,
  lineStart,
  startOf,
  withCommentsAbove,
  type Splice,
} from "./source.ts";

/** Where the element of a list stands in the text, with all that belongs to it. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** An element that stays, by its place, or the text of a new one. */
export type Piece = number | string;

/**
 * The list with its elements in another order, fewer or more of them. What stands between elements
 * (empty lines, comments of nobody) stays where it is.
 *
 * @returns Undefined for a list written in a way that this does not understand.
 */
export function reorder(text: string, list: YAMLSeq, pieces: readonly Piece[]): Splice | undefined {
  const parts = partsOf(text, list);
  const [first] = parts ?? [];
  const last = parts?.at(-1);
  if (parts === undefined || first === undefined || last === undefined) return undefined;
  const gaps = parts.slice(1).map(({ from }, at) => text.slice(parts[at]?.to ?? from, from));
  const usual = gaps[0] ?? (isBlock(list) ? blockGap(text, first) : ", ");
  const written = pieces.map((piece) =>
    typeof piece === "string" ? piece : text.slice(parts[piece]?.from, parts[piece]?.to),
  );
  const between = gapsFor(gaps, pieces, usual);
  return {
    from: first.from,
    to: last.to,
    text: written.map((one, at) => one + (between[at] ?? "")).join(""),
  };
}

/** The text of a new element of this list. */
export function renderElement(text: string, list: YAMLSeq, value: unknown): string {
  if (!isBlock(list)) return toFlowText(value);
  const column = dashColumn(text, list);
  const [first = "", ...others] = toLines([value], column);
  const pad = " ".repeat(column);
  return [pad + first, ...others.map((line) => pad + line)].join("\n");
}

function dashColumn(text: string, list: YAMLSeq): number {
  const start = startOf(list.items[0]) ?? 0;
  const line = text.slice(lineStart(text, start), start);
  return line.length - line.trimStart().length;
}

function partsOf(text: string, list: YAMLSeq): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const [at, item] of list.items.entries()) {
    const start = startOf(item);
    const end = endOf(text, item);
    if (start === undefined || end === undefined) return undefined;
    if (!isBlock(list)) parts.push({ from: start, to: end });
    else {
      const begin = lineStart(text, start);
      if (!/^[ \t]*-[ \t]+$/.test(text.slice(begin, start))) return undefined;
      // What stands above the first element may be about the whole list.
      parts.push({
        from: at === 0 ? begin : withCommentsAbove(text, start),
        to: lineEnd(text, end),
      });
    }
  }
  return parts;
}

/** Long elements are set apart by an empty line, short ones are not. */
function blockGap(text: string, { from, to }: Part): string {
  const element = text.slice(from, to);
  const column = element.length - element.trimStart().length;
  return column <= 2 && element.split("\n").length > 3 ? "\n\n" : "\n";
}

/** What stands between each two of the new elements. */
function gapsFor(
  gaps: readonly string[],
  pieces: readonly Piece[],
  usual: string,
): readonly string[] {
  const added = pieces.findIndex((piece) => typeof piece === "string");
  if (added >= 0) return gaps.toSpliced(Math.min(added, gaps.length), 0, usual);
  if (pieces.length > gaps.length) return gaps;
  const all = Array.from({ length: gaps.length + 1 }, (_, place) => place);
  const gone = all.find((place) => !pieces.includes(place)) ?? 0;
  const before = gaps[gone - 1] ?? "";
  const after = gaps[gone] ?? "";
  // A comment of nobody outlives its neighbours.
  const joined = before.includes("#") && after !== "" ? before + after : after;
  if (gone === 0) return gaps.slice(1);
  return [
    ...gaps.slice(0, gone - 1),
    ...(gone === gaps.length ? [] : [joined === "" ? before : joined]),
    ...gaps.slice(gone + 1),
  ];
}
