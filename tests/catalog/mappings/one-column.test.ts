import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createDerivation } from "../../../src/catalog/derive-attributes.ts";
import { createProductImport } from "../../../src/catalog/import-products.ts";
import { parseProduct } from "../../../src/catalog/parse-product.ts";
import { parseMapping } from "../../../src/catalog/parse-mapping.ts";

const path = "catalog/mappings/one-column.yaml";
const parsed = parseMapping(readFileSync(path, "utf8"), path);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const productImport = createProductImport(parsed.value);
const { attributes, definition } = productImport;
const derivation = createDerivation(attributes.values());

function read(description: string): { title: string; attributes: Record<string, unknown> } {
  const line = productImport.toProductLine({ line: 2, cells: { id: "7", description } });
  if (!line.ok) throw new Error(JSON.stringify(line.issues));
  const rules = { attributes, locales: definition.locales };
  const product = parseProduct({ line: 2, value: line.value }, rules);
  if (!product.ok) throw new Error(JSON.stringify(product.issues));
  const derived = derivation(product.value);
  return {
    title: product.value.title["en"] ?? "",
    attributes: Object.fromEntries(derived.map(({ attribute, value }) => [attribute, value])),
  };
}

describe("the one-column mapping", () => {
  it("words every attribute and value in both languages", () => {
    const labels = Object.values(definition.attributes).flatMap((attribute) => [
      attribute.label,
      ...("values" in attribute ? Object.values(attribute.values).map(({ label }) => label) : []),
    ]);
    expect(
      labels.filter((label) => label["en"] === undefined || label["de"] === undefined),
    ).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      "Gale rain jkt - A light 2.5-layer shell for hiking. Fully waterproof/breathable, with an " +
        'adjustable hood.<br><b>Details:</b><ul><li>"Stuffs into its chest pocket"</li></ul>' +
        "<b>Fabric: </b>100% recycled nylon with DWR finish<br><b>Weight: </b>(310 g 10.9 oz)" +
        "<br>Made in Portugal.",
      {
        kind: "jacket",
        weight_g: 310,
        material: ["polyamide"],
        recycled: true,
        insulation: "none",
        waterproof: true,
        water_repellent: true,
        windproof: true,
        breathable: true,
        hood: true,
        packable: true,
        pockets: true,
        activity: ["hiking"],
        origin: "portugal",
      },
    ],
    [
      "Drift wind jkt - Sheds light rain and blocks wind on trail runs. A stand-up collar. " +
        "Weight: 4 oz",
      {
        kind: "jacket",
        weight_g: 113,
        waterproof: false,
        windproof: true,
        hood: false,
        activity: ["running"],
      },
    ],
    [
      "Ember down sweater vest - Filled with 700-fill-power goose down for winter. Not waterproof.",
      {
        kind: "vest",
        insulation: "down",
        waterproof: false,
        water_repellent: undefined,
        warmth: 4,
      },
    ],
    [
      "Skerry s/s t-shirt - The graphic by our favourite artist shows a surfer. 100% organic cotton.",
      { kind: "t_shirt", material: ["cotton", "organic_cotton"], activity: undefined },
    ],
    [
      "Girl's tide shorts - Quick-drying and stretchy, with 30-UPF sun protection, for the beach.",
      {
        kind: "shorts",
        gender: "kids",
        quick_dry: true,
        stretch: true,
        uv_protection: 30,
        activity: ["surfing"],
      },
    ],
    [
      "Satchel 12 - This shoulder bag keeps a laptop dry on the commute. Weight: 0 g (0 oz)",
      { kind: "bag", weight_g: undefined, activity: ["city"], gender: undefined },
    ],
    [
      "Loft zip neck - A slim fit base layer of merino wool, odor-free for days. Inseam (size 32).",
      { kind: "base_layer", fit: "slim", odor_resistant: true, material: ["merino"], hood: false },
    ],
    [
      "Ridge poster - Climbers on a ridge. Printed in USA.",
      { kind: "other", origin: "usa", activity: undefined },
    ],
  ])("%s", (description, expected) => {
    const { attributes } = read(description);
    for (const [id, value] of Object.entries(expected)) {
      expect({ [id]: attributes[id] }).toEqual({ [id]: value });
    }
  });

  it("writes abbreviations in titles out", () => {
    expect(read("Gale l/s p/o - Warm").title).toBe("Gale long-sleeved pullover");
  });
});
