import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createBestPlaces } from "../../src/search/best-places.ts";

it("keeps what sorting everything would put first", () => {
  const offers = fc.uniqueArray(fc.nat(500), { maxLength: 100 }).chain((places) =>
    fc.record({
      places: fc.constant(places),
      // Few different scores, so that many are equal.
      scores: fc.array(fc.integer({ min: 1, max: 8 }), {
        minLength: places.length,
        maxLength: places.length,
      }),
      limit: fc.nat(12),
    }),
  );
  fc.assert(
    fc.property(offers, ({ places, scores, limit }) => {
      const all = places.map((place, at) => ({ place, score: scores[at] ?? 0 }));
      const best = createBestPlaces(limit);
      for (const { place, score } of all) best.offer(place, score);
      const sorted = all.toSorted((a, b) => b.score - a.score || a.place - b.place);
      expect(best.list()).toEqual(sorted.slice(0, limit));
    }),
    { seed: 7, numRuns: 300 },
  );
});
