import { describe, expect, it } from "vitest";
import { createLatentSpace, learnLatentBasis } from "../../src/search/latent-space.ts";

const split = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** Texts in two languages about rain and about cold; "boots" is said of both. */
const texts = [
  "rain wet jacket regen nass jacke",
  "rain wet boots regen nass stiefel",
  "wet rain coat nass regen mantel",
  "cold warm down kalt daune",
  "cold down boots kalt daune stiefel",
  "warm down quilt warm daune kalt",
].map(split);

const basis = learnLatentBasis(texts, { dimension: 2, textsMin: 2 });
const space = createLatentSpace(basis);

function cosine(one: string, other: string): number {
  const [a, b] = [space.place(split(one)), space.place(split(other))];
  return a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);
}

describe("a space learned from texts", () => {
  it.each([
    ["words that stand together", "rain", "wet"],
    ["words of two languages", "rain", "nass"],
    ["texts without a common word", "down cold", "daune kalt"],
  ])("brings %s together", (_, one, other) => {
    expect(cosine(one, other)).toBeGreaterThan(0.9);
  });

  it.each([
    ["rain", "cold"],
    ["nass", "down"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(cosine(one, other)).toBeLessThan(0.3);
  });

  it("puts what belongs to both between them", () => {
    expect(cosine("boots", "rain")).toBeGreaterThan(0.3);
    expect(cosine("boots", "cold")).toBeGreaterThan(0.3);
  });

  it.each(["", "tent", "jacket", "constructor"])("does not know where to put %j", (text) => {
    expect([...space.place(split(text))]).toEqual([0, 0]);
  });

  it("makes vectors of length 1, whatever is said how often", () => {
    const vector = space.place(split("rain rain rain wet tent"));
    expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
  });

  it("does not care about the order of words", () => {
    expect(space.place(split("wet rain coat"))).toEqual(space.place(split("coat rain wet")));
  });

  it("is the same when its basis was kept", () => {
    const kept = createLatentSpace({ ...basis, terms: [...basis.terms] });
    expect(kept.place(["rain", "down"])).toEqual(space.place(["rain", "down"]));
  });

  it("has no more dimensions than there are texts, and none without", () => {
    expect(learnLatentBasis(texts.slice(0, 2), { dimension: 9, textsMin: 1 }).dimension).toBe(2);
    expect(learnLatentBasis([], { dimension: 9, textsMin: 1 })).toMatchObject({ dimension: 0 });
    expect(learnLatentBasis([[], []], { dimension: 9, textsMin: 1 }).dimension).toBe(0);
  });
});
