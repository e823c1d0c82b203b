import { expect, test } from "vitest";
import type { Product } from "../../src/catalog/product.ts";
import { kinds, numberOf, ofKind, valuesOf } from "./outdoor-catalog.ts";

// What shoppers come with: for nearly all of it there is something, and for a few plausible wishes
// there is nothing, so that the advisor can be seen to say so.

const isAdult = (one: Product) => one.attributes["gender"] !== "kids";

interface Need {
  readonly need: string;
  readonly kind: string;
  readonly meets: (one: Product) => boolean;
}

const is =
  (attribute: string, ...wanted: readonly unknown[]) =>
  (one: Product) =>
    wanted.some((value) => valuesOf(one, attribute).includes(value));
const atLeast = (attribute: string, least: number) => (one: Product) =>
  (numberOf(one, attribute) ?? -Infinity) >= least;
const atMost = (attribute: string, most: number) => (one: Product) =>
  (numberOf(one, attribute) ?? Infinity) <= most;
const all =
  (...parts: readonly ((one: Product) => boolean)[]) =>
  (one: Product) =>
    parts.every((part) => part(one));
const forWomen = is("gender", "women", "unisex");
const forMen = is("gender", "men", "unisex");

const served: readonly Need[] = [
  {
    need: "rain jacket for her, below 100 €",
    kind: "jacket",
    meets: all(forWomen, is("waterproof", true), atMost("price", 100)),
  },
  {
    need: "light waterproof jacket for trekking",
    kind: "jacket",
    meets: all(is("waterproof", true), is("activity", "trekking"), atMost("weight_g", 400)),
  },
  {
    need: "warm jacket for town without down, for him",
    kind: "jacket",
    meets: all(
      forMen,
      is("activity", "city"),
      atLeast("warmth", 4),
      is("insulation", "synthetic", "wool", "fleece"),
    ),
  },
  {
    need: "warm vegan winter jacket",
    kind: "jacket",
    meets: all(is("vegan", true), atLeast("warmth", 4), is("season", "winter")),
  },
  {
    need: "quiet waterproof jacket for watching birds",
    kind: "jacket",
    meets: all(is("quiet", true), atLeast("waterproof_mm", 10000)),
  },
  {
    need: "reflective jacket for the bicycle",
    kind: "jacket",
    meets: all(is("reflective", true), is("activity", "cycling")),
  },
  {
    need: "hardshell with helmet hood below 400 €",
    kind: "jacket",
    meets: all(is("jacket_type", "hardshell"), is("helmet_compatible", true), atMost("price", 400)),
  },
  {
    need: "elegant waterproof coat",
    kind: "jacket",
    meets: all(is("style", "casual"), is("waterproof", true), is("length", "long")),
  },
  {
    need: "ski jacket below 200 €",
    kind: "jacket",
    meets: all(is("activity", "skiing"), atLeast("warmth", 3), atMost("price", 200)),
  },
  {
    need: "rain jacket for a child below 50 €",
    kind: "jacket",
    meets: all(is("gender", "kids"), is("waterproof", true), atMost("price", 50)),
  },
  { need: "trousers against mosquitoes", kind: "trousers", meets: is("insect_protection", true) },
  {
    need: "waterproof cycling trousers",
    kind: "trousers",
    meets: all(is("waterproof", true), is("activity", "cycling")),
  },
  {
    need: "vegan waterproof hiking boots",
    kind: "shoes",
    meets: all(is("shoe_type", "hiking_boot"), is("vegan", true), is("waterproof", true)),
  },
  {
    need: "hiking shoes for wide feet",
    kind: "shoes",
    meets: all(is("width", "wide"), is("activity", "hiking")),
  },
  { need: "boots that take crampons", kind: "shoes", meets: is("crampons", true) },
  {
    need: "hut backpack with a ventilated back",
    kind: "backpack",
    meets: all(is("back_ventilation", true), atLeast("volume_l", 30), atMost("volume_l", 40)),
  },
  {
    need: "waterproof laptop backpack",
    kind: "backpack",
    meets: all(is("waterproof", true), is("laptop_sleeve", true)),
  },
  {
    need: "synthetic sleeping bag for frost",
    kind: "sleeping_bag",
    meets: all(is("insulation", "synthetic"), atMost("comfort_temp_c", -4)),
  },
  {
    need: "sleeping bag below 1 kg without frost",
    kind: "sleeping_bag",
    meets: all(atMost("weight_g", 1000), atMost("comfort_temp_c", 3)),
  },
  {
    need: "warm base layer without wool",
    kind: "base_layer",
    meets: all(is("vegan", true), atLeast("warmth", 4)),
  },
  {
    need: "windproof wool mid layer",
    kind: "fleece",
    meets: all(is("material", "wool"), is("windproof", true)),
  },
  {
    need: "warm waterproof gloves for the phone",
    kind: "gloves",
    meets: all(is("touchscreen", true), is("waterproof", true), atLeast("warmth", 3)),
  },
  {
    need: "sun hat with UPF 50",
    kind: "hat",
    meets: all(is("hat_type", "sun_hat"), atLeast("uv_protection", 50)),
  },
];

test.each(served)("there is a $need", ({ kind, meets }) => {
  expect(ofKind(kind).filter(meets).length).toBeGreaterThan(0);
});

const unserved: readonly Need[] = [
  {
    need: "vegan hat, very warm and below 60 g",
    kind: "hat",
    meets: all(is("vegan", true), atLeast("warmth", 4), atMost("weight_g", 60)),
  },
  {
    need: "hardshell below 100 €",
    kind: "jacket",
    meets: all(is("jacket_type", "hardshell"), atMost("price", 100)),
  },
  {
    need: "vegan jacket for the hardest frost",
    kind: "jacket",
    meets: all(is("vegan", true), atLeast("warmth", 5)),
  },
  {
    need: "waterproof, very warm jacket below 500 g",
    kind: "jacket",
    meets: all(is("waterproof", true), atLeast("warmth", 4), atMost("weight_g", 500), isAdult),
  },
  {
    need: "waterproof sandals",
    kind: "shoes",
    meets: all(is("shoe_type", "sandal"), is("waterproof", true)),
  },
  {
    need: "vegan boots for crampons",
    kind: "shoes",
    meets: all(is("vegan", true), is("crampons", true)),
  },
  {
    need: "winter sleeping bag below 1 kg",
    kind: "sleeping_bag",
    meets: all(atMost("comfort_temp_c", -7), atMost("weight_g", 1000)),
  },
  {
    need: "waterproof backpack with a ventilated back",
    kind: "backpack",
    meets: all(is("waterproof", true), is("back_ventilation", true)),
  },
  {
    need: "windproof fleece below 300 g",
    kind: "fleece",
    meets: all(is("windproof", true), atMost("weight_g", 300)),
  },
];

test.each(unserved)("there is no $need, which the advisor must say", ({ kind, meets }) => {
  expect(
    ofKind(kind)
      .filter(meets)
      .map((one) => one.id),
  ).toEqual([]);
});

test("lists of needs name kinds that exist", () => {
  for (const { kind } of [...served, ...unserved]) expect(kinds).toContain(kind);
});
