import { describe, expect, it } from "vitest";
import { createSeed } from "../../catalog/illustration/seed.ts";

describe("createSeed", () => {
  it("chooses the same for the same words", () => {
    expect(createSeed("a").share("zip")).toBe(createSeed("a").share("zip"));
  });

  it("decides every topic for itself", () => {
    const seed = createSeed("a");
    const shares = ["zip", "hood", "hem", "cuff", "panel"].map((topic) => seed.share(topic));
    expect(new Set(shares).size).toBe(shares.length);
  });

  it("chooses each of four about as often, for words that hardly differ", () => {
    const counts = { a: 0, b: 0, c: 0, d: 0 };
    for (let at = 0; at < 4_000; at += 1) {
      counts[createSeed(`model-${at}`).pick("panel", ["a", "b", "c", "d"])] += 1;
    }
    for (const count of Object.values(counts)) {
      expect(count).toBeGreaterThan(850);
      expect(count).toBeLessThan(1_150);
    }
  });
});
