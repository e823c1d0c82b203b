import { describe, expect, test } from "vitest";
import { holds } from "../../src/catalog/holds.ts";
import type { Product } from "../../src/catalog/product.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import type { YamlEdit } from "../../src/lib/yaml-edit/apply-edit.ts";
import { editYaml } from "../../src/lib/yaml-edit/edit-yaml.ts";
import type { StudioProofLine } from "../../src/protocol/studio.ts";
import { createKnowledge, type Knowledge } from "../../src/recommendation/knowledge.ts";
import { findIdleQuestions } from "../../src/studio/idle-questions.ts";
import { proveDraft, type Proved } from "../../src/studio/prove-draft.ts";
import { placesIn } from "../../src/studio/simulate-draft.ts";
import { lookFor, unreachableFinding } from "../../src/studio/unreachable.ts";
import {
  learnOutdoorShop,
  loadShippedFlow,
  outdoorCatalog,
  outdoorFacets,
  shippedFlows,
  textOfFlow,
  type ShippedFlow,
} from "../fixtures/outdoor-shop.ts";
import { demand, learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

function prove(parts: Parameters<typeof proveDraft>[0]): {
  readonly lines: readonly StudioProofLine[];
  readonly proved: Proved;
} {
  const work = proveDraft(parts);
  const lines: StudioProofLine[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return { lines, proved: value };
    lines.push(value);
  }
}

describe("a proof", () => {
  const live = learnSmallShop();

  test("finds nothing where nothing is wrong, and says how it went for whom", () => {
    const { proved } = prove({ draft: live, live, shoppers: 40 });
    expect(proved.findings).toEqual([]);
    const { simulation } = proved;
    expect(simulation.shoppers).toBe(40);
    // The same flow, the same shoppers.
    expect(simulation.live).toEqual(simulation.draft);
    expect(simulation.worse).toEqual([]);
    expect(simulation.draft.deadEnds).toBe(0);
    expect(simulation.draft.success).toBeGreaterThan(0.5);
  });

  test("names those who were served better before", () => {
    const text = smallFlowText.replace(
      "wish: { use: { any_of: [town] } }",
      "wish: { price: { gte: 400 } }",
    );
    const { simulation } = prove({ draft: learnSmallShop(text), live, shoppers: 200 }).proved;
    expect(simulation.worse.length).toBeGreaterThan(0);
    for (const { before, after } of simulation.worse) expect(after).toBeLessThan(before);
  });

  test("tells how far it is, and comes to an end", () => {
    const { lines } = prove({ draft: live, shoppers: 5 });
    const steps = lines.flatMap((line) => (line.type === "progress" ? [line] : []));
    for (const step of ["reach", "simulate"] as const) {
      const own = steps.filter((line) => line.step === step);
      expect(own.map(({ done }) => done)).toEqual(own.map((_, at) => at + 1));
      expect(own.at(-1)?.of).toBe(own.length);
    }
  });
});

function learn(id: ShippedFlow, edits: readonly YamlEdit[]): Knowledge {
  const edited = editYaml(textOfFlow(id), edits);
  if (!edited.ok) throw new Error(edited.reason);
  const { flow } = demand(parseFlow({ text: edited.text, revision: "r" }));
  return createKnowledge({ flow, catalog: outdoorCatalog, facets: outdoorFacets });
}

/** The shipped flow, with a question whose answers ask for what every product is. */
function askingForNothing(id: ShippedFlow, question: string) {
  const { written } = loadShippedFlow(id);
  const at = written.questions.findIndex((one) => one.id === question);
  const { options = [] } = written.questions[at] ?? {};
  const edits = options.flatMap((option, place): readonly YamlEdit[] => {
    const path = ["questions", at, "options", place];
    return [
      ...(option.must === undefined ? [] : [{ op: "remove", path: [...path, "must"] } as const]),
      { op: "set", path: [...path, "wish"], value: { price: { gte: 1 } } },
      { op: "set", path: [...path, "weight"], value: 1 },
    ];
  });
  return { at, knowledge: learn(id, edits) };
}

function idle(knowledge: Knowledge) {
  const looking = findIdleQuestions(knowledge);
  for (;;) {
    const { done, value } = looking.next();
    if (done === true) return value;
  }
}

describe("a question whose answers change nothing", () => {
  // Where another question waits for an answer, the answer matters for that alone.
  const planted = shippedFlows.flatMap((id) => {
    const { questions } = loadShippedFlow(id).written;
    const awaited = JSON.stringify(questions.map((question) => question.ask_if ?? {}));
    return questions
      .filter(({ kind }) => kind === "single" || kind === "multi")
      .filter((question) => !awaited.includes(`"${question.id}"`))
      .map((question) => [id, question.id] as const);
  });

  test("is planted ten times", () => expect(planted.length).toBeGreaterThanOrEqual(10));

  test.each(planted)("in %s: %s", (id, question) => {
    const { at, knowledge } = askingForNothing(id, question);
    const found = idle(knowledge);
    expect(found).toMatchObject([
      { code: "idle-question", severity: "warning", question, path: ["questions", at] },
    ]);
  });

  test.each(shippedFlows)("none in %s", (id) => {
    expect(idle(learnOutdoorShop(id))).toEqual([]);
  });
});

describe("a product nobody is shown", () => {
  /** Answers to what everybody is asked; without one of them some products are kept by none. */
  const planted = shippedFlows.flatMap((id) =>
    loadShippedFlow(id).flow.questions.flatMap(({ required, options }, at) =>
      required && options.every(({ must }) => must !== undefined)
        ? options.map((option, place) => [id, option.id, [at, place]] as const)
        : [],
    ),
  );

  test("is planted more than ten times", () => expect(planted.length).toBeGreaterThan(10));

  test.each(planted)("in %s, without the answer %s", (id, _, [at, place]) => {
    const draft = learn(id, [{ op: "remove", path: ["questions", at, "options", place] }]);
    const { options } = loadShippedFlow(id).flow.questions[at] ?? { options: [] };
    const keeping = (one: number, product: Product): boolean =>
      options[one]?.must !== undefined && holds(options[one].must, product.attributes) === true;
    const places = placesIn(draft);
    const isLost = (product: Product): boolean =>
      keeping(place, product) &&
      !options.some((_option, one) => one !== place && keeping(one, product));
    const [lost, others] = [true, false].map((expected) =>
      places.filter((one) => {
        const product = outdoorCatalog.products[one];
        return product !== undefined && isLost(product) === expected;
      }),
    );
    const found = (lost ?? []).flatMap((one) => lookFor(draft, one) ?? []);
    expect(found.length).toBeGreaterThan(0);
    // Of what the question is not put about, every other product is found.
    const isAlwaysAsked = draft.flow.questions[at]?.askIf === undefined;
    if (isAlwaysAsked) expect(found.map((one) => one.place)).toEqual(lost);
    const [finding] = unreachableFinding(draft, found, places.length);
    expect(finding?.products).toMatchObject({ count: found.length });
    for (const { id: product, reason } of finding?.products?.first ?? []) {
      expect(lost?.map((one) => outdoorCatalog.products[one]?.id)).toContain(product);
      expect(reason?.en).toContain("no answer to it keeps this product");
    }
    for (const one of (others ?? []).slice(0, 5)) expect(lookFor(draft, one)).toBeUndefined();
  });
});
