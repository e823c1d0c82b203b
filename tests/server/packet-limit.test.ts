import { describe, expect, test } from "vitest";
import { createPacketLimit } from "../../src/server/packet-limit.ts";

/** Sends one packet at each of these times; how many were let through. */
function letThrough(timesMs: readonly number[]): number {
  let time = 0;
  const limit = createPacketLimit(() => time);
  return timesMs.filter((at) => {
    time = at;
    return limit.take();
  }).length;
}

const every = (ms: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => place * ms);

describe("what one connection may send", () => {
  const cases: readonly (readonly [string, readonly number[], number])[] = [
    ["a burst at its edge", every(0, 30), 30],
    ["one more than a burst", every(0, 31), 30],
    ["five a second, for long", every(200, 1_000), 1_000],
    ["a second burst, after six seconds", [...every(0, 30), ...every(0, 30).map(() => 6_000)], 60],
    ["a second burst, too early", [...every(0, 30), ...every(0, 30).map(() => 3_000)], 45],
  ];
  test.each(cases)("%s", (_name, times, count) => {
    expect(letThrough(times)).toBe(count);
  });
});
