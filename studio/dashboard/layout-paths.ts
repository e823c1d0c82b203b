import type { LearningPaths } from "../../src/protocol/learning.ts";

/** Streams from step to step, laid out in columns: one column a move, as high as many went there. */
export interface PathLayout {
  readonly columns: number;
  readonly nodes: readonly PathNode[];
  readonly streams: readonly PathStream[];
}

export interface PathNode {
  readonly key: string;
  readonly column: number;
  /** `start`, a question's id, `text`, `products`, `viewed`, `cart`, `bought`, `end`, or `(other)`. */
  readonly step: string;
  readonly count: number;
  /** 0 to 1 of the height. */
  readonly top: number;
  readonly height: number;
}

export interface PathStream {
  readonly from: PathNode;
  readonly to: PathNode;
  readonly count: number;
  /** Where it leaves and arrives, 0 to 1 of the height. */
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
}

interface Limits {
  readonly columnsMax: number;
  /** Steps beyond that many in a column are gathered in one. */
  readonly nodesMax: number;
  /** Between two nodes, 0 to 1 of the height. */
  readonly gap: number;
}

const other = "(other)";

/**
 * Every column is cut at the same scale, so that a stream is as thick at its end as at its
 * beginning. In a column the widest step stands on top and the end of conversations at the bottom.
 *
 *     start ████──where ███──who  ██──products
 *               └─text  █ └─end  █
 */
export function layoutPaths(moves: LearningPaths["moves"], limits: Limits): PathLayout {
  const { columnsMax, nodesMax, gap } = limits;
  const kept = moves.filter(({ at, count }) => at < columnsMax && count > 0);
  const columns = Math.max(0, ...kept.map(({ at }) => at)) + 1;
  const shown = Array.from({ length: columns }, (_, column) => stepsOf(kept, column, nodesMax));
  const named = (column: number, step: string): string =>
    shown[column]?.has(step) === false ? other : step;
  const merged = merge(
    kept.map(({ at, from, to, count }) => ({
      at,
      from: named(at - 1, from),
      to: named(at, to),
      count,
    })),
  );
  const total = sum(merged.filter(({ at }) => at === 1));
  if (total === 0) return { columns: 0, nodes: [], streams: [] };
  const most = Math.max(
    ...Array.from({ length: columns }, (_, column) => countsIn(merged, column).size),
  );
  const scale = (1 - gap * (most - 1)) / total;
  const nodes = Array.from({ length: columns }, (_, column) =>
    nodesOf(merged, column, { scale, gap }),
  ).flat();
  return { columns, nodes, streams: streamsOf(merged, nodes, scale) };
}

type Move = LearningPaths["moves"][number];

/** The steps of a column that keep a name of their own. */
function stepsOf(moves: readonly Move[], column: number, nodesMax: number): ReadonlySet<string> {
  const ranked = [...countsIn(moves, column)].sort(([, a], [, b]) => b - a).map(([step]) => step);
  if (ranked.length <= nodesMax) return new Set(ranked);
  const named = ranked.filter((step) => step !== "end").slice(0, nodesMax - 2);
  return new Set([...named, "end"]);
}

/** How many were at each step of a column: those who came, or at the first column those who left. */
function countsIn(moves: readonly Move[], column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { at, from, to, count } of moves) {
    if (at === column) counts.set(to, (counts.get(to) ?? 0) + count);
    else if (at === 1 && column === 0) counts.set(from, (counts.get(from) ?? 0) + count);
  }
  return counts;
}

function merge(moves: readonly Move[]): readonly Move[] {
  const merged = new Map<string, Move>();
  for (const move of moves) {
    const key = JSON.stringify([move.at, move.from, move.to]);
    merged.set(key, { ...move, count: move.count + (merged.get(key)?.count ?? 0) });
  }
  return [...merged.values()];
}

function nodesOf(
  moves: readonly Move[],
  column: number,
  { scale, gap }: { readonly scale: number; readonly gap: number },
): readonly PathNode[] {
  const ranked = [...countsIn(moves, column)].sort(
    ([a, one], [b, two]) => rank(a) - rank(b) || two - one,
  );
  let top = 0;
  return ranked.map(([step, count]) => {
    const node = { key: `${column} ${step}`, column, step, count, top, height: count * scale };
    top += node.height + gap;
    return node;
  });
}

function rank(step: string): number {
  return step === "end" ? 2 : step === other ? 1 : 0;
}

/** Streams leave and arrive in the order of the nodes, so that they cross as little as may be. */
function streamsOf(
  moves: readonly Move[],
  nodes: readonly PathNode[],
  scale: number,
): readonly PathStream[] {
  const find = (column: number, step: string): PathNode | undefined =>
    nodes.find((node) => node.column === column && node.step === step);
  const left = new Map<string, number>();
  const arrived = new Map<string, number>();
  const ends = moves.flatMap(({ at, from, to, count }) => {
    const source = find(at - 1, from);
    const target = find(at, to);
    return source && target ? [{ from: source, to: target, count }] : [];
  });
  ends.sort(
    (a, b) => a.from.column - b.from.column || a.from.top - b.from.top || a.to.top - b.to.top,
  );
  return ends.map(({ from, to, count }) => {
    const height = count * scale;
    const fromTop = left.get(from.key) ?? from.top;
    const toTop = arrived.get(to.key) ?? to.top;
    left.set(from.key, fromTop + height);
    arrived.set(to.key, toTop + height);
    return { from, to, count, fromTop, toTop, height };
  });
}

function sum(moves: readonly Move[]): number {
  return moves.reduce((total, { count }) => total + count, 0);
}
