import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutPaths } from "../../../studio/dashboard/layout-paths.ts";

const limits = { columnsMax: 7, nodesMax: 6, gap: 0.03 };

const move = (at: number, from: string, to: string, count: number) => ({ at, from, to, count });

describe("streams", () => {
  const { columns, nodes, streams } = layoutPaths(
    [
      move(1, "start", "where", 80),
      move(1, "start", "end", 20),
      move(2, "where", "products", 60),
      move(2, "where", "end", 20),
    ],
    limits,
  );

  test("stand in one column a move", () => {
    expect(columns).toBe(3);
    expect(nodes.map(({ column, step, count }) => [column, step, count])).toEqual([
      [0, "start", 100],
      [1, "where", 80],
      [1, "end", 20],
      [2, "products", 60],
      [2, "end", 20],
    ]);
  });

  test("are as thick where they arrive as where they begin", () => {
    const start = nodes[0]?.height ?? 0;
    expect(nodes[1]?.height).toBeCloseTo(start * 0.8);
    const left = streams.filter(({ from }) => from.step === "start");
    expect(left.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(start);
  });
});

test("little ones are gathered, and the end keeps its name", () => {
  const small = Array.from({ length: 9 }, (_, at) => move(1, "start", `q${at}`, 10 - at));
  const { nodes } = layoutPaths([...small, move(1, "start", "end", 1)], limits);
  const steps = nodes.filter(({ column }) => column === 1).map(({ step }) => step);
  expect(steps).toEqual(["q0", "q1", "q2", "q3", "(other)", "end"]);
});

test("no move is no picture", () => {
  expect(layoutPaths([], limits)).toEqual({ columns: 0, nodes: [], streams: [] });
});

test("whatever shoppers do, it fits, nobody overlaps, and nobody is lost", () => {
  const step = constantFrom("a", "b", "c", "d", "e", "f", "g", "products", "text");
  const walks = array(
    record({
      steps: array(step, { minLength: 1, maxLength: 9 }),
      count: integer({ min: 1, max: 500 }),
    }),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  assert(
    property(walks, (taken) => {
      const moves = taken.flatMap(({ steps, count }) =>
        ["start", ...steps].map((from, at) => move(at + 1, from, steps[at] ?? "end", count)),
      );
      const { columns, nodes, streams } = layoutPaths(moves, limits);
      const all = taken.reduce((sum, { count }) => sum + count, 0);
      expect(
        streams.filter(({ to }) => to.column === 1).reduce((sum, one) => sum + one.count, 0),
      ).toBe(all);
      for (let column = 0; column < columns; column += 1) {
        const here = nodes.filter((node) => node.column === column);
        expect(here.length).toBeLessThanOrEqual(limits.nodesMax);
        for (const [at, { top, height }] of here.entries()) {
          expect(top + height).toBeLessThanOrEqual(1 + 1e-9);
          if (at > 0) {
            const above = here[at - 1];
            expect(top).toBeGreaterThanOrEqual((above?.top ?? 0) + (above?.height ?? 0));
          }
        }
      }
      for (const one of streams) {
        for (const other of streams) {
          // Two streams of one step part without crossing.
          const isAbove = one.from === other.from && one.to.top < other.to.top;
          if (isAbove) expect(one.fromTop).toBeLessThan(other.fromTop);
        }
      }
      for (const { to, toTop, height } of streams) {
        expect(toTop + height).toBeLessThanOrEqual(to.top + to.height + 1e-9);
      }
    }),
    { seed: 15 },
  );
});
