import { describe, expect, it } from "vitest";
import { kindIcon } from "../../catalog/illustration/kind-icon.ts";

const kinds = "jacket trousers shoes backpack sleeping_bag base_layer fleece gloves hat".split(" ");

describe("kindIcon", () => {
  it.each([...kinds, "lamp", "constructor"])(
    "draws %j in the colour of the text around it",
    (kind) => {
      expect(kindIcon(kind)).toMatch(
        /^<svg xmlns="[^"]+" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1\.75"[^<>]*><path d="M[-0-9.MmLlHhVvCcSsAaz ]+"\/><\/svg>$/,
      );
    },
  );

  it("has an icon of its own for every kind", () => {
    expect(new Set([...kinds, "lamp"].map(kindIcon)).size).toBe(kinds.length + 1);
  });
});
