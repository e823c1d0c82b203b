import { describe, expect, it } from "vitest";
import { orderQuestions } from "../../src/recommendation/order-questions.ts";
import { learnOutdoorShop } from "../fixtures/outdoor-shop.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

const option = (id: string, asked = "") => `{ id: ${id}, label: { en: X }${asked} }`;
const single = (id: string, ...options: readonly string[]) =>
  `  - { id: ${id}, ask: { en: Q }, kind: single, options: [${options.join(", ")}] }\n`;

/** The order of some questions over the small shop. */
function order(...questions: readonly string[]): readonly string[] {
  const [head = ""] = smallFlowText.split("questions:");
  return orderQuestions(learnSmallShop(`${head}questions:\n${questions.join("")}`));
}

const light = option("light", ", wish: { weight_g: { lte: 400 } }");
const heavy = option("heavy", ", wish: { weight_g: { gt: 400 } }");
const dry = option("dry", ", wish: { waterproof_mm: { gte: 10000 } }");
const damp = option("damp", ", wish: { waterproof_mm: { lt: 10000 } }");
const cheapest = option("cheapest", ", wish: { price: { lte: 60 } }");
const weight = single("weight", light, heavy);
const rain = single("rain", dry, damp);
const rare = single("rare", cheapest, option("either"));

describe("orderQuestions", () => {
  it("puts first what tells most", () => {
    expect(order(rare, weight)).toEqual(["weight", "rare"]);
  });

  it("puts next what tells most to those who answered the first", () => {
    // The same again tells nearly nothing, however much it told by itself.
    const again = single("again", light, heavy);
    expect(order(weight, again, rain)).toEqual(["weight", "rain", "again"]);
  });

  it("puts before all what must be asked", () => {
    const required = rare.replace("kind:", "required: true, kind:");
    expect(order(weight, required, rain)[0]).toBe("rare");
  });

  it("minds how many can answer", () => {
    const rarely = weight.replace("kind:", "answerable: 0.05, kind:");
    expect(order(rarely, rare)).toEqual(["rare", "weight"]);
  });

  it("leaves the tenth and later ones as they stand", () => {
    const many = Array.from({ length: 13 }, (_, at) => single(`q${at}`, option("a"), option("b")));
    const ordered = order(...many);
    expect(ordered).toHaveLength(13);
    expect(ordered.slice(10)).toEqual(["q10", "q11", "q12"]);
  });

  it("orders every question of a shipped flow once, the required ones first", () => {
    const knowledge = learnOutdoorShop("outdoor-shoes");
    const ordered = orderQuestions(knowledge);
    const all = knowledge.flow.questions;
    expect([...ordered].sort()).toEqual(all.map((one) => one.id).sort());
    const required = all.filter((one) => one.required).map((one) => one.id);
    expect(ordered.slice(0, required.length)).toEqual(required);
    expect(orderQuestions(knowledge)).toEqual(ordered);
  });
});
