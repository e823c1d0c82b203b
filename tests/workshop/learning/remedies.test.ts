import { describe, expect, test } from "vitest";
import { createCatalogFacets } from "../../../src/catalog/catalog-facets.ts";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import { neverShown, poorlyCovered } from "../../../src/learning/insights/assortment-insights.ts";
import { needInsights } from "../../../src/learning/insights/need-insights.ts";
import type { LearningProposal } from "../../../src/protocol/learning.ts";
import { inspectDraft } from "../../../src/studio/inspect-draft.ts";
import { createKnowledge } from "../../../src/recommendation/knowledge.ts";
import { editDraft } from "../../../src/studio/edit-draft.ts";
import { createRemedies, type RemedyBench } from "../../../src/workshop/learning/remedies.ts";
import { loadSmallCatalog, smallFlowText, smallProducts } from "../../fixtures/small-shop.ts";

const id = "small-jackets";

/** A draft over a catalogue, as far as what is tried out needs one. */
function stage(text: string, catalog: Catalog = loadSmallCatalog()) {
  const assortment = { catalog, facets: createCatalogFacets(catalog) };
  const assortments = new Map([["small", assortment]]);
  const inspect = ({ text: own }: { readonly text: string }) =>
    inspectDraft({ id, text: own, revision: "r" }, assortments);
  const draft = { flow: id, version: 7, text, at: 0, by: "Ada" };
  const bench: RemedyBench = {
    drafts: { newest: async () => draft, inspect },
    assortments,
    clock: { now: () => 0 },
    revisionOf: (whole) => whole,
    breathe: async () => {},
  };
  const { parsed } = inspect({ text });
  if (parsed === undefined) throw new Error("the flow has errors");
  return {
    remedies: createRemedies(bench),
    knowledge: createKnowledge({ flow: parsed.flow, ...assortment }),
    inspect,
    /** The document once the proposal stands in the draft. */
    opened(proposal: LearningProposal | undefined) {
      expect(proposal?.draftVersion).toBe(7);
      const edited = editDraft(text, proposal?.edits ?? []);
      if (!edited.ok) throw new Error(edited.reason);
      const { document, issues } = inspect(edited);
      const codes = (all: typeof issues) => all.map(({ code }) => code);
      expect(codes(issues)).toEqual(codes(inspect({ text }).issues));
      return document;
    },
  };
}

function effectsOf(proposal: LearningProposal | undefined) {
  if (proposal?.proof.type !== "effects") throw new Error("nothing was measured");
  return proposal.proof.effects.map(({ before, after }) => [before, after]);
}

describe("a need nothing meets", () => {
  const found = (on: ReturnType<typeof stage>, needs: readonly object[]) => {
    const counted = { metric: "unmet", item: JSON.stringify(needs), n: 9 };
    const [need] = needInsights([{ question: "", ...counted }], on.knowledge, 100);
    if (need === undefined) throw new Error("something meets it");
    return need;
  };
  const rain = { question: "against", option: "rain" };
  const low = { question: "budget", option: "low" };

  test("lets one give way where two did", async () => {
    // Nobody makes a jacket against rain for the rock that is cheap.
    const on = stage(
      smallFlowText
        .replace("wish: { use: { any_of: [rock] } }", "must: { use: { any_of: [rock] } }")
        .replace("required: true", "required: false")
        .replace("relax: [helmet, budget]", "relax: [where, against]"),
    );
    const need = found(on, [{ question: "where", option: "rock" }, rain, low]);
    const proposal = await on.remedies.ofNeed(id, need);
    expect(on.opened(proposal)?.relax?.[0]).toBe("budget.low");
    const [gaveWay] = effectsOf(proposal);
    expect(gaveWay).toEqual([2, 1]);
    expect(proposal?.title.de).toBe("„Bis 100“ als Erstes nachgeben lassen");
  });

  test("lets an answer wish for what it requires, where one gives way already", async () => {
    const on = stage(smallFlowText);
    const proposal = await on.remedies.ofNeed(id, found(on, [rain, low]));
    const document = on.opened(proposal);
    const [own, alone] = effectsOf(proposal);
    expect(own?.[0]).toBe(0);
    expect(own?.[1]).toBeGreaterThan(0);
    expect(alone?.[1]).toBe(10);
    expect(JSON.stringify(document)).toContain('"wish":{"waterproof_mm"');
  });

  test("has no edit where the question has to be asked, and where the draft has a remedy", async () => {
    const strict = smallFlowText.replace(
      "kind: multi\n    options:\n      - id: rain",
      "kind: multi\n    required: true\n    options:\n      - id: rain",
    );
    const heavy = { question: "against", option: "rain" };
    const on = stage(strict.replace("gte: 10000", "gte: 90000"));
    expect(await on.remedies.ofNeed(id, found(on, [heavy]))).toBeUndefined();
    const live = stage(smallFlowText.replace("gte: 10000", "gte: 90000"));
    const need = found(live, [heavy]);
    expect(await stage(smallFlowText).remedies.ofNeed(id, need)).toBeUndefined();
  });
});

describe("an attribute few products state", () => {
  const sparse = loadSmallCatalog(
    smallProducts.map((product, at) => {
      const { attributes, ...rest } = product as { readonly attributes: object };
      const { waterproof_mm: _lost, ...left } = attributes as Readonly<Record<string, unknown>>;
      return at % 2 === 0 ? product : { ...rest, attributes: left };
    }),
  );
  const gapIn = (on: ReturnType<typeof stage>) => {
    const count = { metric: "unsaid", question: "", item: "waterproof_mm", n: 9 };
    const [gap] = poorlyCovered([count], on.knowledge);
    if (gap === undefined) throw new Error("every product states it");
    return gap;
  };

  test("is wished for instead of required, and what does not say it is kept", async () => {
    const on = stage(smallFlowText, sparse);
    const proposal = await on.remedies.ofGap(id, gapIn(on));
    const [, against] = on.opened(proposal)?.questions ?? [];
    expect(against?.options?.map(({ must, wish }) => [must, wish])).toEqual([
      [undefined, { waterproof_mm: { gte: 10_000 } }],
      [undefined, { waterproof_mm: { gte: 2_000 } }],
    ]);
    for (const [before = 0, after = 0] of effectsOf(proposal)) {
      expect(before).toBeLessThan(5);
      expect(after).toBe(10);
    }
  });

  test("has no edit where it is wished for already, or few products lack it", async () => {
    const on = stage(smallFlowText.replaceAll("must: { waterproof", "wish: { waterproof"), sparse);
    expect(await on.remedies.ofGap(id, gapIn(on))).toBeUndefined();
    const dense = stage(smallFlowText);
    expect(await dense.remedies.ofGap(id, gapIn(dense))).toBeUndefined();
  });
});

describe("products nobody was shown", () => {
  const hiddenIn = (on: ReturnType<typeof stage>, shown: readonly string[]) => {
    const counts = shown.map((item) => ({ metric: "shown", question: "", item, n: 50 }));
    const found = neverShown(counts, on.knowledge, 400);
    if (found === undefined) throw new Error("all were shown");
    return found;
  };
  const hidden: readonly string[] = ["street", "alley"];
  /** Many jackets for the hills, and two for town that no answer asks for. */
  const crowd = loadSmallCatalog([
    ...smallProducts,
    ...Array.from({ length: 14 }, (_, at) => jacket(`hill-${at}`, "hills", 4.9)),
    ...hidden.map((name) => jacket(name, "town", 3)),
  ]);
  const noTown = smallFlowText.replace(/ {6}- id: town[^]*?(?= {6}- id: hills)/, "");

  function jacket(name: string, use: string, rating: number): unknown {
    return {
      id: name,
      title: { en: name, de: name },
      price: 90,
      rating,
      reviews: 20,
      stock: 5,
      attributes: { kind: "jacket", use: [use], weight_g: 300, waterproof_mm: 12_000 },
    };
  }

  test("get an answer that names what they are", async () => {
    const on = stage(noTown, crowd);
    const shown = crowd.products.map((one) => one.id).filter((one) => !hidden.includes(one));
    const proposal = await on.remedies.ofHidden(id, hiddenIn(on, shown));
    expect(proposal?.title.en).toBe("Offer “town” as an answer to “Where will you wear it?”");
    const [where] = on.opened(proposal)?.questions ?? [];
    expect(where?.options?.at(-1)).toMatchObject({
      id: "town",
      label: { en: "town", de: "die Stadt" },
      wish: { use: { any_of: ["town"] } },
    });
    expect(effectsOf(proposal)[0]).toEqual([0, 2]);
  });

  test("have no edit where an answer leads to them already", async () => {
    const on = stage(smallFlowText, crowd);
    const shown = crowd.products.map((one) => one.id).filter((one) => !hidden.includes(one));
    expect(await on.remedies.ofHidden(id, hiddenIn(on, shown))).toBeUndefined();
  });
});
