import { describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/recommendation/knowledge.ts";
import { inOrder, type Order } from "../../src/simulation/order.ts";
import { simulate, type Settings, type Simulation } from "../../src/simulation/simulate.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const usual: Settings = {
  shoppers: 30,
  wrong: 0.1,
  unsure: 0.1,
  volunteer: 0,
  critique: false,
  seed: 1,
};

const shop = learnSmallShop();

function run(settings: Partial<Settings>, knowledge: Knowledge = shop): Simulation {
  const running = simulate(knowledge, { ...usual, ...settings });
  for (;;) {
    const { done, value } = running.next();
    if (done === true) return value;
  }
}

/** Two questions with two options each tell four pairs of jackets apart. */
const telling = learnSmallShop(`
schema: 1
id: telling
title: { en: T }
catalog: small
scope: { kind: { eq: jacket } }
questions:
  - id: useless
    ask: { en: Q }
    kind: single
    options:
      - { id: a, label: { en: A }, wish: { price: { gte: 0 } } }
      - { id: b, label: { en: B }, wish: { weight_g: { gte: 0 } } }
  - id: weight
    ask: { en: Q }
    kind: single
    options:
      - { id: light, label: { en: L }, wish: { weight_g: { lte: 400 } } }
      - { id: heavy, label: { en: H }, wish: { weight_g: { gt: 400 } } }
  - id: price
    ask: { en: Q }
    kind: single
    options:
      - { id: low, label: { en: L }, wish: { price: { lte: 130 } } }
      - { id: high, label: { en: H }, wish: { price: { gt: 130 } } }
engine: { next: authored }
`);

describe("a simulation", () => {
  it("is the same for the same seed", () => {
    const settings = { critique: true, shoppers: 8 };
    const first = run(settings);
    expect(run(settings)).toEqual(first);
    expect(run({ ...settings, seed: 2 })).not.toEqual(first);
  });

  it("tells how far it has come", () => {
    expect([...simulate(shop, { ...usual, shoppers: 3 })]).toEqual([1, 2, 3]);
  });

  it("meets no dead end, and shows products after two questions or three", () => {
    const { orders } = run({ unsure: 0.4, wrong: 0.4 });
    for (const result of Object.values(orders)) expect(result.deadEnds).toBe(0);
    // At random, what must be asked may come last.
    for (const order of ["information-gain", "authored"] as const) {
      const { median, max } = orders[order].questionsBeforeProducts;
      expect(median).toBeLessThanOrEqual(2);
      expect(max).toBeLessThanOrEqual(3);
    }
  });

  it("finds nearly everything when nobody errs, and least when everybody does", () => {
    const honest = run({ wrong: 0, unsure: 0 }).orders["information-gain"];
    const lying = run({ wrong: 1, unsure: 0 }).orders["information-gain"];
    expect(honest.success.at(-1)).toBeGreaterThan(0.6);
    expect(lying.success.at(-1)).toBeLessThan(0.25);
    expect(lying.meanQuestions).toBeGreaterThan(honest.meanQuestions);
    expect(lying.utilityLost).toBeGreaterThan(honest.utilityLost);
  });

  it("finds nothing before anything is said", () => {
    const { orders } = run({ wrong: 0, unsure: 1 });
    for (const { success } of Object.values(orders)) {
      expect(success[0]).toBe(0);
      // The same three whatever the target: three of ten.
      expect(success[3]).toBeLessThan(0.5);
    }
  });

  it("finds more, and sooner, when needs are volunteered", () => {
    const [silent, talking] = [run({}), run({ volunteer: 2 })];
    const after = ({ orders }: Simulation, questions: number) =>
      orders["information-gain"].success[questions] ?? 0;
    expect(after(talking, 0)).toBeGreaterThan(after(silent, 1));
    expect(talking.orders.authored.meanQuestions).toBeLessThan(
      silent.orders.authored.meanQuestions,
    );
  });

  it("asks what tells most first, whatever the author's order", () => {
    const { orders } = run({ wrong: 0, unsure: 0, shoppers: 60 }, telling);
    const [adaptive, authored] = [orders["information-gain"], orders.authored];
    expect(adaptive.success[2]).toBeGreaterThan(authored.success[2] ?? 1);
    expect(adaptive.success[3]).toBeCloseTo(authored.success[3] ?? 0, 10);
    expect(adaptive.meanQuestions).toBeLessThan(authored.meanQuestions);
  });

  it("asks in the order of the catalogue's attributes as well, whatever the flow's", () => {
    const asked = (order: Order): readonly string[] =>
      inOrder(shop, order).flow.questions.map(({ id }) => id);
    expect(asked("authored")).toEqual(["where", "against", "helmet", "carry", "budget"]);
    // The catalogue has the weight before the helmet.
    expect(asked("catalogue")).toEqual(["where", "against", "carry", "helmet", "budget"]);
    const { orders } = run({ wrong: 0, unsure: 0 }, telling);
    expect(orders.catalogue).toEqual(orders.authored);
  });

  it("plays critiques only when asked to", () => {
    expect(run({})).not.toHaveProperty("critique");
    const { critique } = run({ critique: true, wrong: 0, unsure: 0 });
    expect(critique?.found5).toBeGreaterThan(0.8);
    expect(critique?.found5).toBeLessThanOrEqual(1);
  });
});
