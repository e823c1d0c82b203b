import { describe, expect, test } from "vitest";
import type { Command, Refusal } from "../../src/conversation/command.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent, EventOf } from "../../src/conversation/event.ts";
import { replay } from "../../src/conversation/replay.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import type { ProductId } from "../../src/catalog/product.ts";
import type { CritiqueId } from "../../src/recommendation/critique.ts";
import type { NeedId } from "../../src/recommendation/need.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { createKnowledge } from "../../src/recommendation/knowledge.ts";
import {
  learnSmallShop,
  loadSmallCatalog,
  loadSmallFlow,
  smallProducts,
} from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();

/** given events, when command, then events: facts come in as data, nothing is mocked. */
function after(...commands: readonly Command[]): {
  readonly events: readonly ConversationEvent[];
  readonly last: readonly ConversationEvent[];
  readonly refusal: Refusal | undefined;
} {
  const events = [...start(knowledge, { locale: "en" })];
  let last: readonly ConversationEvent[] = events;
  let refusal: Refusal | undefined;
  for (const command of commands) {
    const recorded = events.map((event, at) => ({ seq: at + 1, at: 0, event }));
    const decision = decide(knowledge, replay(recorded), command);
    refusal = decision.type === "refused" ? decision.refusal : undefined;
    last = decision.type === "accepted" ? decision.events : [];
    events.push(...last);
  }
  return { events, last, refusal };
}

const question = (id: string) => id as QuestionId;
const options = (...ids: readonly string[]) =>
  ({ type: "options", options: ids.map((id) => id as OptionId) }) as const;
const answer = (id: string, ...ids: readonly string[]): Command => ({
  type: "answer",
  question: question(id),
  answer: options(...ids),
});
const unsure = (id: string): Command => ({
  type: "answer",
  question: question(id),
  answer: { type: "unsure" },
});
const atMost = (max: number): Command => ({
  type: "answer",
  question: question("budget"),
  answer: { type: "amount", max },
});

function types(events: readonly ConversationEvent[]): readonly string[] {
  return events.map(({ type }) => type);
}

function shown(events: readonly ConversationEvent[]): EventOf<"products-recommended"> {
  const found = events.findLast((event) => event.type === "products-recommended");
  if (found === undefined) throw new Error(`no products in ${types(events).join(", ")}`);
  return found;
}

function ids(events: readonly ConversationEvent[]): readonly string[] {
  return shown(events).products.map(({ id }) => id);
}

describe("the course of a conversation", () => {
  test("begins with a greeting and the question that must be asked", () => {
    const { events } = after();
    expect(types(events)).toEqual(["conversation-started", "question-asked"]);
    expect(events[1]).toMatchObject({ question: { id: "where" }, remaining: 10 });
  });

  test.each([
    ["more products than are shown at once", 10, /10 jackets three/],
    ["no more than that", 3, /^A few short questions show what fits you\.$/],
  ])("greets for %s", (_, count, expected) => {
    const flow = loadSmallFlow();
    const catalog = loadSmallCatalog(smallProducts.slice(0, count));
    const few = createKnowledge({ flow, catalog, facets: createCatalogFacets(catalog) });
    expect(start(few, { locale: "en" })[0]).toMatchObject({
      text: expect.stringMatching(expected),
    });
  });

  test("counts what each option keeps, sold-out products left out", () => {
    const { events } = after();
    const asked = events[1] as EventOf<"question-asked">;
    expect(asked.question.options.map(({ id, products }) => [id, products.count])).toEqual([
      ["town", 3],
      ["hills", 6],
      ["rock", 4],
    ]);
    expect(asked.question.options[0]?.products).toEqual({ count: 3, priceFrom: 60, priceTo: 140 });
  });

  test("shows three products after two answers, and asks on beside them", () => {
    const first = after(answer("where", "hills"));
    expect(types(first.last)).toEqual(["question-answered", "question-asked"]);
    const { last } = after(answer("where", "hills"), unsure("budget"));
    expect(types(last)).toEqual(["question-answered", "products-recommended"]);
    expect(shown(last).products).toHaveLength(3);
    expect(shown(last).remaining).toBe(6);
  });

  test("shows them at once when it is sure that the right one is among three", () => {
    const { last } = after(answer("where", "town"));
    expect(types(last)).toEqual(["question-answered", "products-recommended"]);
    expect([...ids(last)].sort()).toEqual(["brise", "dachs", "hafen"]);
  });

  const refused: readonly (readonly [string, Command, string])[] = [
    ["an unknown question", answer("wehre", "town"), "unknown-question"],
    ["an unknown option", answer("where", "twon"), "unknown-option"],
    ["two options where one is asked", answer("where", "town", "rock"), "wrong-kind-of-answer"],
    [
      "an amount where options are asked",
      {
        type: "answer",
        question: question("where"),
        answer: { type: "amount", max: 5 },
      },
      "wrong-kind-of-answer",
    ],
    [
      "changing what was not answered",
      { type: "revise", question: question("where"), answer: options("town") },
      "not-answered-yet",
    ],
    ["taking back what was not said", { type: "retract", need: "x" as NeedId }, "unknown-need"],
    [
      "a critique before there are products",
      {
        type: "critique",
        product: "alm" as ProductId,
        critique: "price:lower" as CritiqueId,
      },
      "no-products-yet",
    ],
    ["a language the flow lacks", { type: "set-locale", locale: "fr" }, "unknown-locale"],
  ];
  test.each(refused)("refuses %s and says what it would take", (_, command, code) => {
    const { refusal, last } = after(command);
    expect(refusal?.code).toBe(code);
    expect(last).toEqual([]);
    if (code !== "unknown-need" && code !== "not-answered-yet")
      expect(refusal?.accepted).not.toEqual([]);
  });

  test("suggests the nearest name", () => {
    expect(after(answer("where", "twon")).refusal?.message).toContain('did you mean "town"');
  });
});

describe("products shown", () => {
  test("meet every must", () => {
    const { last } = after(answer("where", "hills"), answer("against", "rain"));
    expect(shown(last).relaxed).toBeUndefined();
    expect([...ids(last)].sort()).toEqual(
      [...ids(last)]
        .filter((id) => ["alm", "cirrus", "eis", "fels", "gipfel", "jura"].includes(id))
        .sort(),
    );
  });

  test("have three different roles, two reasons and a drawback with their proof", () => {
    const { last } = after(answer("where", "rock"), answer("against", "rain"));
    const { products } = shown(last);
    expect(new Set(products.map(({ role }) => role)).size).toBe(3);
    for (const { id, reasons, drawback } of products) {
      const product = knowledge.catalog.products[knowledge.catalog.placeOf.get(id) ?? -1];
      expect(reasons).toHaveLength(2);
      expect(new Set(reasons.map(({ field }) => field)).size).toBe(2);
      for (const statement of [...reasons, ...(drawback === undefined ? [] : [drawback])]) {
        expect(statement.product).toBe(id);
        expect(statement.value).toEqual(product?.attributes[statement.field] ?? null);
        expect(statement.need).not.toBe("");
      }
      expect(drawback).toBeDefined();
    }
  });

  test("say which must gave way when nothing meets all of them", () => {
    const { last } = after(answer("where", "rock"), answer("against", "rain"), atMost(100));
    const { relaxed, products } = shown(last);
    expect(products).toHaveLength(3);
    expect(relaxed?.fits).toBe(0);
    // igel costs 75 and does not say how waterproof it is; the others cost too much.
    expect(relaxed?.needs.map(({ id }) => id)).toEqual(["against.rain", "budget"]);
    expect(relaxed?.repairs.map(({ command, count }) => [command, count])).toEqual([
      [{ type: "loosen", need: "budget", value: 120 }, 1],
      [{ type: "retract", need: "against.rain" }, 3],
    ]);
    expect(products.map(({ id, match }) => [id, match.unmet, match.unknown ?? []])).toEqual([
      ["igel", ["where.rock"], ["against.rain"]],
      ["fels", ["budget"], []],
      ["gipfel", ["budget"], []],
    ]);
  });

  test("a repair does what it says", () => {
    const before = [answer("where", "rock"), answer("against", "rain"), atMost(100)];
    const { last } = after(...before, { type: "loosen", need: "budget" as NeedId, value: 120 });
    expect(shown(last).relaxed?.fits).toBe(1);
    expect(ids(last)).toContain("alm");
    const { last: dropped } = after(...before, { type: "retract", need: "against.rain" as NeedId });
    expect(shown(dropped).relaxed).toBeUndefined();
  });

  test("of which the shop does not state a must come after those that meet it", () => {
    const { last } = after(
      answer("where", "rock"),
      answer("helmet", "yes"),
      answer("against", "rain"),
    );
    // gipfel does not say whether its hood takes a helmet; four others do and fit.
    expect(ids(last)).not.toContain("gipfel");
  });

  test("a critique asks for the same, but better", () => {
    const before = [answer("where", "rock"), answer("against", "rain")];
    const [first] = ids(after(...before).last);
    const weight = (id: string) =>
      Number(
        knowledge.catalog.products[knowledge.catalog.placeOf.get(id as ProductId) ?? -1]
          ?.attributes["weight_g"],
      );
    const { last } = after(...before, {
      type: "critique",
      product: first as ProductId,
      critique: "weight_g:lower" as CritiqueId,
    });
    expect(types(last)[0]).toBe("recommendation-critiqued");
    const { products, relaxed } = shown(last);
    const kept = products.filter(
      ({ match }) => !match.unmet.includes("critique.weight_g" as NeedId),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { id } of kept) expect(weight(id)).toBeLessThan(weight(first ?? ""));
    if (kept.length < products.length) expect(relaxed).toBeDefined();
  });
});

describe("changing one's mind", () => {
  test("an earlier answer can be changed; what hung on it rests", () => {
    const said = [answer("where", "rock"), answer("helmet", "yes"), answer("against", "shower")];
    const { last } = after(...said, {
      type: "revise",
      question: question("where"),
      answer: options("town"),
    });
    expect(last[0]).toMatchObject({ type: "question-answered", revised: true, text: "In town" });
    // The helmet was asked for the rock; in town it no longer counts.
    expect(shown(last).needs.map(({ id }) => id)).toEqual(["where.town", "against.shower"]);
  });

  test("and counts again when the answer is changed back", () => {
    const back: Command = { type: "revise", question: question("where"), answer: options("rock") };
    const there: Command = { type: "revise", question: question("where"), answer: options("town") };
    const { last } = after(answer("where", "rock"), answer("helmet", "yes"), there, back);
    expect(shown(last).needs.map(({ id }) => id)).toEqual(["where.rock", "helmet.yes"]);
  });

  test("not being sure is an answer that narrows nothing", () => {
    const { last } = after(unsure("where"), unsure("against"));
    expect(shown(last).needs).toEqual([]);
    expect(shown(last).remaining).toBe(10);
    expect(shown(last).products).toHaveLength(3);
  });

  test("one of several choices can be taken back", () => {
    const said = [answer("where", "hills"), answer("against", "rain", "shower")];
    const { last } = after(...said, { type: "retract", need: "against.rain" as NeedId });
    expect(shown(last).needs.map(({ id }) => id)).toEqual(["where.hills", "against.shower"]);
  });

  test("products come at once when asked for", () => {
    const { last } = after({ type: "show-products" });
    expect(types(last)).toEqual(["products-recommended", "question-asked"]);
    expect(shown(last).products).toHaveLength(3);
  });

  test("starting over forgets everything", () => {
    const { last } = after(answer("where", "rock"), answer("against", "rain"), { type: "restart" });
    expect(types(last)).toEqual(["conversation-restarted", "question-asked"]);
    expect(last[1]).toMatchObject({ question: { id: "where" }, remaining: 10 });
  });

  test("another language shows everything again", () => {
    const { last } = after(answer("where", "rock"), answer("against", "rain"), {
      type: "set-locale",
      locale: "de",
    });
    expect(types(last)).toEqual(["locale-changed", "products-recommended"]);
    expect(shown(last).needs.map(({ label }) => label)).toEqual(["Am Fels", "Dauerregen"]);
  });

  test("a late answer from another tab is set aside", () => {
    const late: Command = { ...answer("where", "town"), basedOn: 2 } as Command;
    const { last } = after(answer("where", "rock"), late);
    expect(types(last)).toEqual(["answer-set-aside"]);
    const open = after(answer("where", "hills"), late);
    expect(types(open.last)).toEqual(["answer-set-aside", "question-asked"]);
  });
});

describe("free text", () => {
  const say = (reading: Extract<Command, { type: "say" }>["reading"]): Command => ({
    type: "say",
    text: "something",
    reading,
  });

  test("what was understood counts like an answer and is shown with its words", () => {
    const { last } = after(
      say({
        answers: [
          { question: question("where"), answer: options("rock"), quote: "climbing" },
          { question: question("budget"), answer: { type: "amount", max: 250 }, quote: "max 250" },
        ],
        volunteered: [],
      }),
    );
    expect(types(last)).toEqual(["shopper-said", "needs-understood", "products-recommended"]);
    expect(last[1]).toMatchObject({
      shown: [
        { id: "where.rock", label: "On rock", quote: "climbing", source: "text" },
        { id: "budget", label: "up to €250", quote: "max 250", source: "text" },
      ],
    });
  });

  test("what was not understood gets an honest answer and the options again", () => {
    const { last } = after(say({ answers: [], volunteered: [] }));
    expect(types(last)).toEqual(["shopper-said", "message-misunderstood", "question-asked"]);
  });

  test.each([
    ["unsure", ["shopper-said", "needs-understood", "question-asked"]],
    ["show-products", ["shopper-said", "products-recommended", "question-asked"]],
    ["restart", ["shopper-said", "conversation-restarted", "question-asked"]],
  ] as const)("%s can be said as well as tapped", (wants, expected) => {
    expect(types(after(say({ answers: [], volunteered: [], wants })).last)).toEqual(expected);
  });
});
