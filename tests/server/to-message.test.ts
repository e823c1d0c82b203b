import { describe, expect, it } from "vitest";
import type { ProductId } from "../../src/catalog/product.ts";
import type { ConversationEvent } from "../../src/conversation/event.ts";
import { toMessage } from "../../src/server/to-message.ts";

function check(event: ConversationEvent): unknown {
  return toMessage({ seq: 7, at: 0, event });
}

const numbered = { seq: 7, at: "1970-01-01T00:00:00.000Z", type: "reply" };

describe("a reply on the wire", () => {
  it("carries what proves it and what it is about", () => {
    const alm = "alm" as ProductId;
    const claims = [{ product: alm, field: "weight_g", value: 400 }];
    expect(
      check({ type: "product-discussed", text: "It weighs 400 g.", claims, products: [alm] }),
    ).toEqual({ ...numbered, text: "It weighs 400 g.", claims, products: ["alm"] });
  });

  it.each<[string, ConversationEvent]>([
    ["an explanation", { type: "product-discussed", text: "Hm.", claims: [], products: [] }],
    ["an aside", { type: "aside-met", aside: "thanks", text: "Hm." }],
    ["other products", { type: "others-requested", text: "Hm.", passed: [] }],
  ])("claims nothing about products: %s", (_, event) => {
    expect(check(event)).toEqual({ ...numbered, text: "Hm.", claims: [] });
  });
});
