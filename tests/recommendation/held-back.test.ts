import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { draftFlow } from "../../src/flow/draft-flow.ts";
import type { QuestionId } from "../../src/flow/flow.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import { formatYaml } from "../../src/lib/format-yaml.ts";
import { hasBit } from "../../src/lib/bitset.ts";
import { asksForWearer, heldBack } from "../../src/recommendation/children-last.ts";
import { createKnowledge, type Knowledge } from "../../src/recommendation/knowledge.ts";
import { needsOfAnswers } from "../../src/recommendation/need.ts";
import { askingAt, nextQuestion, openQuestions } from "../../src/recommendation/next-question.ts";
import { standingAt, type Standing } from "../../src/recommendation/recommend.ts";
import { demand } from "../fixtures/small-shop.ts";
import { answersOf, type Given } from "../fixtures/needs.ts";
import { outdoorCatalog } from "../fixtures/outdoor-shop.ts";

/** A drafted flow asks for everything and demands nothing: no answer keeps a child's thing away. */
function learnDraft(): Knowledge {
  const facets = createCatalogFacets(outdoorCatalog);
  const text = formatYaml(draftFlow(outdoorCatalog, facets, "draft"));
  const { flow } = demand(parseFlow({ text, revision: "r" }));
  return createKnowledge({ flow, catalog: outdoorCatalog, facets });
}

const knowledge = learnDraft();
const children = outdoorCatalog.products.flatMap(({ attributes }, place) =>
  attributes["gender"] === "kids" ? [place] : [],
);

function standingAfter(given: Given): Standing {
  const answers = answersOf(given);
  const needs = needsOfAnswers(knowledge.flow, answers, () => ({ en: "amount" }));
  return standingAt(knowledge, { needs, answers });
}

const wearer = "gender" as QuestionId;

/** Everything but for whom, as somebody answers who has this product in mind. */
function allButWearer(place: number): Given {
  return Object.fromEntries(
    [...knowledge.questions.values()].flatMap(({ question, options }) => {
      const right = options.find(({ outcome, neutral }) => !neutral && hasBit(outcome.yes, place));
      return question.id === wearer || right === undefined ? [] : [[question.id, right.option.id]];
    }),
  );
}

/** Of which all of that is stated: what is not known to fit is not likely either. */
const likely = children.filter((place) =>
  hasBit(standingAfter(allButWearer(place)).narrowing.fitting, place),
);

describe("what is for children", () => {
  it("is held back until it is said whom it is for", () => {
    const { heldBack: held } = standingAfter({ kind: "jacket" });
    expect(likely.length).toBeGreaterThan(20);
    expect(children.every((place) => held !== undefined && hasBit(held, place))).toBe(true);
    for (const who of ["women", "kids"]) {
      expect(heldBack(knowledge, standingAfter({ [wearer]: who }).needs)).toBeUndefined();
    }
  });

  it("is asked for by one question", () => {
    expect(knowledge.flow.questions.filter(asksForWearer).map(({ id }) => id)).toEqual([wearer]);
  });

  it.each(likely.map((place) => [outdoorCatalog.products[place]?.id ?? "", place] as const))(
    "%s: if all that was said is true of it, whom it is for can be asked, and may be anybody",
    (_id, place) => {
      const given = allButWearer(place);
      const standing = standingAfter(given);
      const asking = askingAt(standing, answersOf(given));
      const open = openQuestions(knowledge, asking);
      const ofWearer = open.find(({ question }) => question.id === wearer);
      expect(ofWearer?.options.map(({ option }) => option.id).toSorted()).toEqual([
        "kids",
        "men",
        "women",
      ]);
      // Of some the shop does not state everything; that is left to ask as well.
      if (open.length === 1) expect(nextQuestion(knowledge, asking)?.question.id).toBe(wearer);
    },
  );

  it("brings the question forward, however little it tells", () => {
    const place = likely.find((one) => outdoorCatalog.products[one]?.id === "zeltkind-k") ?? -1;
    const given = Object.fromEntries(Object.entries(allButWearer(place)).slice(0, 6));
    const asking = askingAt(standingAfter(given), answersOf(given));
    const open = openQuestions(knowledge, asking).toSorted((a, b) => b.gainBits - a.gainBits);
    expect(open[0]?.question.id).not.toBe(wearer);
    expect(nextQuestion(knowledge, asking)?.question.id).toBe(wearer);
  });

  it("is nothing to ask for where hardly any of it is likely", () => {
    const standing = standingAfter({ kind: "backpack" });
    const open = openQuestions(knowledge, askingAt(standing, answersOf({ kind: "backpack" })));
    const ofWearer = open.find(({ question }) => question.id === wearer);
    expect(ofWearer?.reveals ?? 0).toBeLessThan(0.2);
  });
});
