import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/advisor/ports.ts";
import { rehearse } from "../../src/advisor/rehearse.ts";
import { createReader } from "../../src/reading/reader.ts";
import { outdoorField } from "../fixtures/outdoor-field.ts";
import { learnOutdoorShop, type ShippedFlow } from "../fixtures/outdoor-shop.ts";

async function typesOf(
  id: ShippedFlow,
  locale: string,
  embedder: Embedder,
): Promise<readonly string[]> {
  const knowledge = learnOutdoorShop(id);
  const field = { ...outdoorField, attributes: knowledge.catalog.attributes };
  const advice = {
    knowledge,
    reader: createReader(knowledge.flow, field),
    embedder,
  };
  const turns: string[] = [];
  for await (const events of rehearse(advice, locale)) {
    turns.push(events.map(({ type }) => type).join(" "));
  }
  return turns;
}

describe("a rehearsal", () => {
  it.each<[ShippedFlow, string]>([
    ["outdoor-jackets", "de"],
    ["outdoor-jackets", "en-GB"],
    ["outdoor-shoes", "en"],
    ["outdoor-shop", "de-AT"],
  ])("of %s in %s reads, shows and talks about products", async (id, locale) => {
    const paid: (readonly string[])[] = [];
    const service: Embedder = {
      id: "service",
      dimension: 1,
      embed: async (texts) => {
        paid.push(texts);
        return texts.map(() => Float32Array.of(1));
      },
    };
    const turns = await typesOf(id, locale, service);
    expect(paid).toEqual([]);
    expect(turns).toHaveLength(5);
    expect(turns[0]).toMatch(/needs-understood.*products-recommended/);
    expect(turns[1]).toMatch(/product-discussed/);
    expect(turns[3]).toMatch(/needs-understood.*products-recommended/);
    expect(turns[4]).toMatch(/aside-met/);
  });
});
