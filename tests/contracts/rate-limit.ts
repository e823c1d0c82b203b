import { expect, test } from "vitest";
import type { RateLimit } from "../../src/advisor/ports.ts";

/** What every rate limit must do. `open` gives one of three in a minute, each call another one. */
export function describeRateLimit(name: string, open: () => RateLimit): void {
  test(`${name} lets through as many as are allowed, and tells the next how long to wait`, async () => {
    const limit = open();
    const waits: number[] = [];
    for (let count = 0; count < 5; count += 1) waits.push(await limit.take("a"));
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    for (const waitMs of waits.slice(3)) {
      expect(waitMs).toBeGreaterThan(0);
      expect(waitMs).toBeLessThanOrEqual(60_000);
    }
  });

  test(`${name} counts everybody for themselves`, async () => {
    const limit = open();
    const takes = ["a", "b", "a", "b", "a", "b", "c"].map(async (key) => await limit.take(key));
    expect(await Promise.all(takes)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(await limit.take("b")).toBeGreaterThan(0);
    expect(await limit.take("c")).toBe(0);
  });
}
