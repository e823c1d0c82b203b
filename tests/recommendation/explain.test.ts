import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/flow/answer.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import type { Evidence } from "../../src/recommendation/evidence.ts";
import type { Knowledge } from "../../src/recommendation/knowledge.ts";
import { needsOfAnswers, type Need } from "../../src/recommendation/need.ts";
import { recommend, standingAt } from "../../src/recommendation/recommend.ts";
import { learnBicycles } from "../fixtures/foreign-shop.ts";
import { learnOutdoorShop, shippedFlows } from "../fixtures/outdoor-shop.ts";
import { answersOf, must, smallNeeds, wish, type Given } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const small = learnSmallShop();
const label = () => ({ en: "amount", de: "Betrag" });

function recommendFor(knowledge: Knowledge, needs: readonly Need[], answers: Answers = new Map()) {
  const standing = standingAt(knowledge, { needs, answers });
  return (locale: "en" | "de", count = 3) => recommend(knowledge, standing, { locale, count });
}

/** What is said of a product, after answers in the small shop. */
function check(given: Given, id: string, locale: "en" | "de" = "en") {
  const answers = answersOf(given);
  const needs = needsOfAnswers(small.flow, answers, label);
  const { products } = recommendFor(small, needs, answers)(locale);
  const found = products.find(({ product }) => product.id === id);
  if (found === undefined) throw new Error(`${id} is not shown`);
  const { reasons, drawback } = found.explanation;
  return [...reasons.map(({ text }) => text), drawback?.text];
}

describe("two reasons and a drawback", () => {
  it("begin with what earned the product its badge", () => {
    expect(check({ where: "rock", against: "rain" }, "fels")[0]).toBe(
      "€240: €80 less than the best match",
    );
    expect(check({ where: "rock", against: "rain" }, "gipfel")[0]).toBe(
      "Lightest of the three: 390\u00A0g",
    );
    expect(check({ where: "rock", against: "rain" }, "gipfel", "de")[0]).toBe(
      "Am leichtesten von den dreien: 390\u00A0g",
    );
  });

  it("say it in the option's own words", () => {
    expect(check({ where: "rock", against: "rain" }, "cirrus")).toContain(
      "Rated to 20,000\u00A0mm: rain stays out",
    );
  });

  it("name the one of several values that was asked for", () => {
    expect(check({ where: "rock", against: "shower" }, "fels", "de")).toContain(
      "Gemacht für: Klettern",
    );
  });

  it("say first which must gave way", () => {
    // Nothing for rock keeps out rain below 100.
    const given = { where: "rock", against: "rain", budget: { max: 100 } };
    expect(check(given, "gipfel").at(-1)).toBe("At €280 it costs more than most");
    // igel does not say how waterproof it is; that it is not for rock is the greater lack.
    expect(check(given, "igel").at(-1)).toBe("Does not meet: On rock");
  });

  it("say what the shop does not, when nothing worse is known", () => {
    const needs = [
      must("helmet.yes", { helmet: { eq: true } }),
      wish("x", { use: { eq: "hills" } }),
    ];
    const { products } = recommendFor(small, needs)("en", 6);
    const gipfel = products.find(({ product }) => product.id === "gipfel");
    expect(gipfel?.match).toMatchObject({ level: "partial", unknown: [{ id: "helmet.yes" }] });
  });

  it("do not praise as little what was to be much", () => {
    const heavy = wish("heavy", { weight_g: { gte: 600 } });
    const { products } = recommendFor(small, [heavy])("en");
    const [first] = products;
    expect(first?.explanation.reasons.map(({ text }) => text)).toContain(
      `Weight: ${String(first?.product.attributes["weight_g"])}\u00A0g`,
    );
  });

  it("do not say one thing twice where a catalogue has it twice", () => {
    const bicycles = learnBicycles();
    const needs = [
      wish("disc", { disc_brakes: { eq: true } }),
      wish("brakes", { brakes: { eq: "disc" } }),
    ];
    const { products } = recommendFor(bicycles, needs)("en");
    for (const { explanation } of products) {
      const texts = explanation.reasons.map(({ text }) => text);
      expect(texts).toHaveLength(2);
      expect(texts.filter((text) => text.includes("isc brakes"))).toHaveLength(1);
    }
  });

  it("do not call too little what is too much", () => {
    const thin = must("thin", { waterproof_mm: { lte: 5_000 } });
    const rock = must("rock", { use: { eq: "rock" } });
    const { products } = recommendFor(small, [{ ...rock, source: "answer" }, thin])("en");
    const texts = products.flatMap(({ explanation }) => explanation.drawback?.text ?? []);
    expect(texts.join()).not.toMatch(/Only [\d,]+\u00A0mm against rain/);
    expect(texts).toContain("Does not meet: thin");
  });

  it("speak of the three only when there are three", () => {
    expect(reasonsAmong(3)).toContain("of the three");
    expect(reasonsAmong(4)).not.toContain("of the three");
    expect(reasonsAmong(4)).toContain("of these");
  });
});

/** All reasons of so many products for the rock. */
function reasonsAmong(count: number): string {
  const { products } = recommendFor(small, [wish("rock", { use: { eq: "rock" } })])("en", count);
  return products
    .flatMap(({ explanation }) => explanation.reasons.map(({ text }) => text))
    .join("\n");
}

/** Every statement is true: what it says of a product stands there. */
function expectProof(knowledge: Knowledge, statements: readonly Evidence[], id: string): void {
  for (const { product, field, value, need, text } of statements) {
    expect(product).toBe(id);
    const source = knowledge.catalog.products[knowledge.catalog.placeOf.get(product) ?? -1];
    expect(value).toEqual(source?.attributes[field] ?? null);
    expect(knowledge.catalog.attributes.has(field)).toBe(true);
    expect(need).not.toBe("");
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|[{}]/);
    expect(text.trim()).not.toBe("");
  }
}

function expectExplained(knowledge: Knowledge, needs: readonly Need[], answers: Answers): void {
  for (const locale of ["en", "de"] as const) {
    const { products } = recommendFor(knowledge, needs, answers)(locale);
    const ids = new Set<string>(needs.map(({ id }) => id));
    for (const { product, explanation } of products) {
      const { reasons, drawback } = explanation;
      expectProof(
        knowledge,
        [...reasons, ...(drawback === undefined ? [] : [drawback])],
        product.id,
      );
      expect(reasons).toHaveLength(2);
      expect(new Set(reasons.map(({ field }) => field)).size).toBe(2);
      expect(drawback).toBeDefined();
      for (const { need } of reasons)
        expect(ids.has(need) || need.startsWith("assumed.")).toBe(true);
    }
  }
}

describe("whatever is needed", () => {
  it("what is said stands in the catalogue, and no field is praised twice", () => {
    fc.assert(
      fc.property(smallNeeds, (needs) => {
        expectExplained(small, needs, new Map());
      }),
      { seed: 23, numRuns: 100 },
    );
  });

  it.each(shippedFlows)("also in %s", (id) => {
    const knowledge = learnOutdoorShop(id);
    const answer = fc.constantFrom(
      ...knowledge.flow.questions.flatMap((question) =>
        question.options.map((option): readonly [QuestionId, OptionId] => [question.id, option.id]),
      ),
    );
    const answers = fc.uniqueArray(answer, { maxLength: 5, selector: ([question]) => question });
    fc.assert(
      fc.property(answers, (drawn) => {
        const given = new Map(
          drawn.map(([question, option]) => [
            question,
            { type: "options", options: [option] } as const,
          ]),
        );
        expectExplained(knowledge, needsOfAnswers(knowledge.flow, given, label), given);
      }),
      { seed: 24, numRuns: 25 },
    );
  });
});
