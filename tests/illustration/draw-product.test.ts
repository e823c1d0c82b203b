import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawProduct } from "../../catalog/illustration/draw-product.ts";
import type { Subject } from "../../catalog/illustration/subject.ts";
import { pictureFaults } from "./picture-faults.ts";

const kinds = [
  "jacket",
  "trousers",
  "shoes",
  "backpack",
  "sleeping_bag",
  "base_layer",
  "fleece",
  "gloves",
  "hat",
];

const colours = "black white grey blue green red yellow orange pink purple brown beige".split(" ");

function subject(kind: string, attributes: Subject["attributes"] = {}, colour = "blue"): Subject {
  return { kind, colour, attributes, model: "sample" };
}

function faultsOf(drawn: Subject): readonly string[] {
  const svg = drawProduct(drawn);
  return [...pictureFaults(svg), ...(svg.length > 5_120 ? [`${svg.length} bytes`] : [])];
}

describe("drawProduct", () => {
  it.each([...kinds, "lamp", "", "constructor"])(
    "draws a sound %j that says nothing else",
    (kind) => {
      expect(faultsOf(subject(kind))).toEqual([]);
    },
  );

  it.each([
    [
      "a hardshell",
      subject("jacket", {
        jacket_type: "hardshell",
        style: "technical",
        hood: true,
        helmet_compatible: true,
        pit_zips: true,
        two_way_zip: true,
        pockets: 6,
        activity: ["mountaineering"],
        reflective: true,
      }),
    ],
    [
      "a long down coat for women",
      subject(
        "jacket",
        {
          jacket_type: "parka",
          insulation: "down",
          length: "long",
          gender: "women",
          warmth: 5,
          hood: true,
          waterproof: false,
        },
        "black",
      ),
    ],
    [
      "a padded jacket for children",
      subject(
        "jacket",
        { jacket_type: "padded_jacket", gender: "kids", warmth: 4, hood: true, reflective: true },
        "yellow",
      ),
    ],
    [
      "a wool coat",
      subject(
        "jacket",
        { jacket_type: "parka", material: ["wool"], length: "long", style: "casual", hood: false },
        "grey",
      ),
    ],
    [
      "a three-in-one",
      subject("jacket", { jacket_type: "three_in_one", hood: true, pockets: 5 }, "red"),
    ],
    [
      "a short windbreaker",
      subject(
        "jacket",
        { jacket_type: "wind_jacket", length: "short", fit: "slim", pockets: 1 },
        "pink",
      ),
    ],
    [
      "ski bibs",
      subject(
        "trousers",
        { trouser_type: "ski", style: "technical", gender: "women", fit: "loose" },
        "orange",
      ),
    ],
    [
      "zip-off trousers",
      subject("trousers", { trouser_type: "zip_off", pockets: 7, reflective: true }, "beige"),
    ],
    [
      "a crampon boot",
      subject(
        "shoes",
        {
          shoe_type: "hiking_boot",
          ankle_height: "high",
          sole_stiffness: 5,
          crampons: true,
          material: ["leather"],
        },
        "brown",
      ),
    ],
    [
      "a winter boot for children",
      subject("shoes", { shoe_type: "winter_boot", gender: "kids", warmth: 5, cushioning: 5 }),
    ],
    [
      "an elastic ankle shoe",
      subject("shoes", { shoe_type: "city", ankle_height: "mid", cushioning: 1 }, "black"),
    ],
    ["a sandal", subject("shoes", { shoe_type: "sandal", cushioning: 5, sole_stiffness: 5 })],
    [
      "a huge pack",
      subject("backpack", {
        volume_l: 120,
        hip_belt: true,
        back_ventilation: true,
        rain_cover: true,
        pockets: 9,
        reflective: true,
      }),
    ],
    ["a tiny pack", subject("backpack", { volume_l: 5, style: "casual" })],
    [
      "an expedition bag",
      subject("sleeping_bag", {
        bag_shape: "mummy",
        insulation: "down",
        comfort_temp_c: -40,
        packed_volume_l: 40,
      }),
    ],
    [
      "a summer blanket",
      subject("sleeping_bag", {
        bag_shape: "blanket",
        insulation: "none",
        comfort_temp_c: 25,
        packed_volume_l: 0.1,
        gender: "kids",
      }),
    ],
    [
      "a merino shirt",
      subject("base_layer", { garment: "shirt", sleeves: "short", material: ["merino"] }),
    ],
    [
      "warm tights",
      subject("base_layer", { garment: "tights", material: ["wool"], gender: "women" }),
    ],
    [
      "a teddy fleece",
      subject("fleece", { warmth: 5, style: "casual", hood: true, pockets: 4 }, "white"),
    ],
    [
      "ski gauntlets",
      subject("gloves", {
        warmth: 5,
        waterproof: true,
        insulation: "synthetic",
        touchscreen: true,
      }),
    ],
    ["mittens", subject("gloves", { glove_type: "mittens", warmth: 5, material: ["wool"] })],
    [
      "a beanie",
      subject("hat", { hat_type: "beanie", warmth: 5, style: "casual", material: ["wool"] }),
    ],
    ["a cap", subject("hat", { hat_type: "cap" })],
    ["a sun hat", subject("hat", { hat_type: "sun_hat" })],
    ["a headband", subject("hat", { hat_type: "headband", material: ["merino"] })],
  ])("draws %s without a fault", (_, drawn) => {
    expect(faultsOf(drawn)).toEqual([]);
  });

  it.each<[what: string, kind: string, one: Subject["attributes"], other: Subject["attributes"]]>([
    ["a hood", "jacket", { hood: false }, { hood: true }],
    ["room for a helmet", "jacket", { hood: true }, { hood: true, helmet_compatible: true }],
    ["the length", "jacket", { length: "hip" }, { length: "long" }],
    [
      "down instead of synthetic filling",
      "jacket",
      { insulation: "synthetic" },
      { insulation: "down" },
    ],
    [
      "more warmth in down",
      "jacket",
      { insulation: "down", warmth: 2 },
      { insulation: "down", warmth: 5 },
    ],
    ["pit zips", "jacket", {}, { pit_zips: true }],
    ["pockets", "jacket", { pockets: 2 }, { pockets: 5 }],
    ["the fit", "jacket", { fit: "slim" }, { fit: "loose" }],
    ["the cut", "jacket", { gender: "men" }, { gender: "women" }],
    ["children's proportions", "jacket", { gender: "men" }, { gender: "kids" }],
    ["reflectors", "jacket", {}, { reflective: true }],
    [
      "stretch gussets",
      "jacket",
      { jacket_type: "softshell" },
      { jacket_type: "softshell", stretch: true },
    ],
    ["the type of trousers", "trousers", { trouser_type: "hiking" }, { trouser_type: "rain" }],
    ["zips around the knee", "trousers", { trouser_type: "hiking" }, { trouser_type: "zip_off" }],
    ["the height of the ankle", "shoes", { ankle_height: "low" }, { ankle_height: "high" }],
    ["the cushioning", "shoes", { cushioning: 1 }, { cushioning: 5 }],
    ["the stiffness of the sole", "shoes", { sole_stiffness: 1 }, { sole_stiffness: 5 }],
    ["a sandal", "shoes", { shoe_type: "hiking_shoe" }, { shoe_type: "sandal" }],
    ["the volume", "backpack", { volume_l: 20 }, { volume_l: 60 }],
    ["a hip belt", "backpack", {}, { hip_belt: true }],
    ["a ventilated back", "backpack", {}, { back_ventilation: true }],
    ["a rain cover", "backpack", {}, { rain_cover: true }],
    ["the shape of the bag", "sleeping_bag", { bag_shape: "mummy" }, { bag_shape: "blanket" }],
    ["colder nights", "sleeping_bag", { comfort_temp_c: 15 }, { comfort_temp_c: -15 }],
    ["a bag that packs small", "sleeping_bag", { packed_volume_l: 12 }, { packed_volume_l: 2 }],
    ["short sleeves", "base_layer", { sleeves: "long" }, { sleeves: "short" }],
    ["tights", "base_layer", { garment: "shirt" }, { garment: "tights" }],
    ["merino", "base_layer", { material: ["polyester"] }, { material: ["merino"] }],
    ["a half zip", "fleece", { front_zip: "full" }, { front_zip: "half" }],
    ["mittens", "gloves", { glove_type: "fingers" }, { glove_type: "mittens" }],
    ["tips for a touchscreen", "gloves", {}, { touchscreen: true }],
    ["a warmer hat", "hat", { hat_type: "beanie", warmth: 1 }, { hat_type: "beanie", warmth: 4 }],
  ])("shows %s", (_, kind, one, other) => {
    expect(drawProduct(subject(kind, one))).not.toBe(drawProduct(subject(kind, other)));
  });

  it.each(kinds)("gives every colour of %s a picture of its own", (kind) => {
    const pictures = colours.map((colour) => drawProduct(subject(kind, {}, colour)));
    expect(new Set(pictures).size).toBe(colours.length);
  });

  it.each(kinds)("draws the colours of a %s with the same lines", (kind) => {
    const shapes = ["red", "green", "orange"].map((colour) =>
      [...drawProduct(subject(kind, { hood: true }, colour)).matchAll(/ d="([^"]*)"/g)].map(
        ([, d]) => d,
      ),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it("tells models apart that have the same attributes", () => {
    const attributes = { jacket_type: "hardshell", style: "technical", hood: true, pockets: 4 };
    const models = Array.from({ length: 20 }, (_, at) =>
      drawProduct({ kind: "jacket", colour: "blue", attributes, model: `model-${at}` }),
    );
    expect(new Set(models).size).toBeGreaterThanOrEqual(18);
  });

  it("does not depend on the order of the attributes, nor on size and colour beside them", () => {
    const one = {
      kind: "jacket",
      colour: "red",
      attributes: { hood: true, warmth: 4, pockets: 3 },
    };
    const other = {
      ...one,
      attributes: { pockets: 3, size: ["S"], warmth: 4, colour: ["red"], hood: true },
    };
    expect(drawProduct(other)).toBe(drawProduct(one));
  });

  it("draws whatever the attributes hold, and the same every time", () => {
    const value = fc.oneof(
      fc.boolean(),
      fc.double(),
      fc.integer({ min: -10, max: 200 }),
      fc.constantFrom("women", "kids", "down", "synthetic", "long", "low", "high", "mummy", "full"),
      fc.array(fc.constantFrom("wool", "leather", "merino", "climbing"), { maxLength: 2 }),
      fc.string(),
    );
    const names = [
      "gender style fit hood helmet_compatible insulation warmth length pockets",
      "pit_zips stretch reflective jacket_type trouser_type material shoe_type",
      "ankle_height cushioning sole_stiffness volume_l packed_volume_l comfort_temp_c",
      "bag_shape front_zip glove_type hat_type __proto__ other",
    ].flatMap((line) => line.split(" "));
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds, "lamp"),
        fc.oneof(fc.constantFrom(...colours), fc.constantFrom("mauve", "constructor", "")),
        fc.dictionary(fc.constantFrom(...names), value),
        (kind, colour, attributes) => {
          const drawn = { kind, colour, attributes };
          expect(faultsOf(drawn)).toEqual([]);
          expect(drawProduct(drawn)).toBe(drawProduct(structuredClone(drawn)));
        },
      ),
      { seed: 480, numRuns: 250 },
    );
  });
});
