import { expect, test } from "vitest";
import type { Product } from "../../src/catalog/product.ts";
import { kinds, numberOf, ofKind } from "./outdoor-catalog.ts";

// An advisor is only worth asking where every choice costs something. These tests say in words
// what the assortment must keep, whoever edits the sources.

type Direction = "higher" | "lower";

const axes: readonly (readonly [string, Direction])[] = [
  ["price", "lower"],
  ["rating", "higher"],
  ["weight_g", "lower"],
  ["durability", "higher"],
  ["recycled_share", "higher"],
  ["waterproof_mm", "higher"],
  ["breathability_g", "higher"],
  ["warmth", "higher"],
  ["packed_volume_l", "lower"],
  ["comfort_temp_c", "lower"],
  ["cushioning", "higher"],
  ["sole_stiffness", "higher"],
  ["volume_l", "higher"],
  ["uv_protection", "higher"],
];

/** Larger is better, whatever the axis. Unknown is undefined. */
function worth(product: Product, [attribute, better]: (typeof axes)[number]): number | undefined {
  const value = numberOf(product, attribute);
  return value === undefined || better === "higher" ? value : -value;
}

function axesOf(kind: string): typeof axes {
  return axes.filter((axis) => ofKind(kind).some((one) => worth(one, axis) !== undefined));
}

test.each(kinds)("%s: no product is at least as good as all others in everything", (kind) => {
  const all = ofKind(kind);
  const beats = (one: Product, other: Product) =>
    axesOf(kind).every((axis) => {
      const [own, others] = [worth(one, axis), worth(other, axis)];
      return own === undefined || others === undefined || own >= others;
    });
  const champions = all.filter((one) => all.every((other) => beats(one, other)));
  expect(champions.map((one) => one.id)).toEqual([]);
});

test.each(kinds)("%s: no product leads in more than half of what counts", (kind) => {
  const all = ofKind(kind);
  const leads = new Map<string, number>();
  for (const axis of axesOf(kind)) {
    const best = Math.max(...all.flatMap((one) => worth(one, axis) ?? []));
    for (const one of all.filter((one) => worth(one, axis) === best)) {
      leads.set(one.id, (leads.get(one.id) ?? 0) + 1);
    }
  }
  const half = axesOf(kind).length / 2;
  expect([...leads].filter(([, count]) => count > half)).toEqual([]);
});

/** From -1 (the more of one, the less of the other) to 1, over the products that state both. */
function rankCorrelation(group: readonly Product[], a: string, b: string): number {
  const pairs = group.flatMap((one) => {
    const [x, y] = [numberOf(one, a), numberOf(one, b)];
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
  const xs = ranks(pairs.map(({ x }) => x));
  const ys = ranks(pairs.map(({ y }) => y));
  const mean = (pairs.length - 1) / 2;
  const product = xs.reduce((sum, x, at) => sum + (x - mean) * ((ys[at] ?? 0) - mean), 0);
  const spread = (of: readonly number[]) =>
    Math.sqrt(of.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return product / (spread(xs) * spread(ys));
}

/** Equal values share the mean of their ranks. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal - 1) / 2;
  });
}

const isShell = (one: Product) =>
  one.attributes["waterproof"] === true && one.attributes["insulation"] === "none";
const isAdult = (one: Product) => one.attributes["gender"] !== "kids";
const filled = (filling: string) => (one: Product) => one.attributes["insulation"] === filling;

test.each<{
  readonly says: string;
  readonly kind: string;
  readonly among: (one: Product) => boolean;
  readonly a: string;
  readonly b: string;
  readonly from: number;
  readonly to: number;
}>([
  {
    says: "dearer shells keep out more rain",
    kind: "jacket",
    among: isShell,
    a: "price",
    b: "waterproof_mm",
    from: 0.4,
    to: 0.95,
  },
  {
    says: "dearer shells breathe better, not always",
    kind: "jacket",
    among: isShell,
    a: "price",
    b: "breathability_g",
    from: 0.3,
    to: 0.9,
  },
  {
    says: "lighter shells wear out sooner",
    kind: "jacket",
    among: isShell,
    a: "weight_g",
    b: "durability",
    from: 0.4,
    to: 0.95,
  },
  {
    says: "warmer jackets are heavier",
    kind: "jacket",
    among: isAdult,
    a: "warmth",
    b: "weight_g",
    from: 0.4,
    to: 0.95,
  },
  {
    says: "warmer jackets breathe less",
    kind: "jacket",
    among: isAdult,
    a: "warmth",
    b: "breathability_g",
    from: -0.8,
    to: -0.2,
  },
  {
    says: "lighter backpacks wear out sooner",
    kind: "backpack",
    among: isAdult,
    a: "weight_g",
    b: "durability",
    from: 0.4,
    to: 0.95,
  },
  {
    says: "larger backpacks are heavier",
    kind: "backpack",
    among: isAdult,
    a: "volume_l",
    b: "weight_g",
    from: 0.5,
    to: 0.95,
  },
  {
    says: "stiffer soles are heavier",
    kind: "shoes",
    among: isAdult,
    a: "sole_stiffness",
    b: "weight_g",
    from: 0.4,
    to: 0.95,
  },
  {
    says: "warmer down bags are heavier",
    kind: "sleeping_bag",
    among: filled("down"),
    a: "comfort_temp_c",
    b: "weight_g",
    from: -1,
    to: -0.7,
  },
  {
    says: "warmer synthetic bags are heavier",
    kind: "sleeping_bag",
    among: filled("synthetic"),
    a: "comfort_temp_c",
    b: "weight_g",
    from: -1,
    to: -0.5,
  },
  {
    says: "better things cost more, with bargains and disappointments",
    kind: "jacket",
    among: isAdult,
    a: "price",
    b: "rating",
    from: 0.15,
    to: 0.75,
  },
])("$says", ({ kind, among, a, b, from, to }) => {
  const found = rankCorrelation(ofKind(kind).filter(among), a, b);
  expect(found).toBeGreaterThanOrEqual(from);
  expect(found).toBeLessThanOrEqual(to);
});

test("a down bag is lighter than every synthetic one at least as warm", () => {
  const bags = ofKind("sleeping_bag").filter(isAdult);
  for (const down of bags.filter(filled("down"))) {
    const rivals = bags.filter(
      (bag) =>
        filled("synthetic")(bag) &&
        (numberOf(bag, "comfort_temp_c") ?? 0) <= (numberOf(down, "comfort_temp_c") ?? 0),
    );
    for (const rival of rivals) {
      expect(numberOf(rival, "weight_g"), `${rival.id} against ${down.id}`).toBeGreaterThan(
        numberOf(down, "weight_g") ?? 0,
      );
    }
  }
});

const priceOf = (one: Product) => numberOf(one, "price") ?? 0;
const ratingOf = (one: Product) => one.rating ?? 0;

test("there are bargains and expensive disappointments", () => {
  for (const kind of ["jacket", "shoes", "backpack"]) {
    const prices = ofKind(kind)
      .map(priceOf)
      .sort((a, b) => a - b);
    const at = (share: number) => prices[Math.floor(prices.length * share)] ?? 0;
    const bargains = ofKind(kind).filter((one) => priceOf(one) < at(0.4) && ratingOf(one) >= 4.5);
    const disappointing = ofKind(kind).filter(
      (one) => priceOf(one) > at(0.6) && ratingOf(one) <= 3.9,
    );
    expect(bargains.length, kind).toBeGreaterThan(0);
    expect(disappointing.length, kind).toBeGreaterThan(0);
  }
});
