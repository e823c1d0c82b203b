import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import type { Answer } from "../../src/flow/answer.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent, RecordedEvent } from "../../src/conversation/event.ts";
import { replay } from "../../src/conversation/replay.ts";
import { draftFlow } from "../../src/flow/draft-flow.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import { hasBit } from "../../src/lib/bitset.ts";
import { formatYaml } from "../../src/lib/format-yaml.ts";
import { present } from "../../src/lib/invariant.ts";
import { createKnowledge, type Knowledge } from "../../src/recommendation/knowledge.ts";
import { thinkAloud } from "../../src/studio/think.ts";
import { outdoorCatalog } from "../fixtures/outdoor-shop.ts";
import { demand } from "../fixtures/small-shop.ts";

function learnDraft(next: "adaptive" | "authored"): Knowledge {
  const facets = createCatalogFacets(outdoorCatalog);
  const draft = draftFlow(outdoorCatalog, facets, "draft");
  const text = formatYaml({ ...draft, engine: { ...draft.engine, next, max_questions: 12 } });
  const { flow } = demand(parseFlow({ text, revision: "r" }));
  return createKnowledge({ flow, catalog: outdoorCatalog, facets });
}

/** Why each question was asked of somebody who has this product in mind, question by question. */
function whysFor(knowledge: Knowledge, product: string): readonly (readonly [string, string])[] {
  const place = present(
    outdoorCatalog.products.findIndex(({ id }) => id === product),
    product,
  );
  const events: ConversationEvent[] = [...start(knowledge, { locale: "en" })];
  const whys: (readonly [string, string])[] = [];
  for (;;) {
    const recorded = events.map((event, at): RecordedEvent => ({ seq: at + 1, at: 0, event }));
    const state = replay(recorded);
    const asked = state.phase === "new" ? undefined : state.pending?.question;
    if (state.phase === "new" || asked === undefined) return whys;
    whys.push([asked, thinkAloud(knowledge, recorded, "en")?.why?.en ?? ""]);
    const { options } = present(knowledge.questions.get(asked), asked);
    const right = options.find(({ outcome, neutral }) => !neutral && hasBit(outcome.yes, place));
    const answer: Answer =
      right === undefined ? { type: "unsure" } : { type: "options", options: [right.option.id] };
    const decision = decide(knowledge, state, { type: "answer", question: asked, answer });
    if (decision.type !== "accepted") throw new Error(`${asked} was refused`);
    events.push(...decision.events);
  }
}

describe("why a question was asked", () => {
  it("is that it is required, or tells the most, or nearly", () => {
    const whys = whysFor(learnDraft("adaptive"), "zeltkind-k");
    expect(whys[0]).toEqual(["kind", expect.stringContaining("required")]);
    for (const [, why] of whys.slice(1))
      expect(why).toMatch(/tells (nearly )?the most|for a child/);
  });

  it("is that something for a child may be meant, where it tells little", () => {
    const whys = new Map(whysFor(learnDraft("adaptive"), "zeltkind-k"));
    expect(whys.get("gender")).toBe(
      "Something for a child may be meant, and is shown only once it is said whom it is for.",
    );
  });

  it("is the order of the flow, where it keeps one", () => {
    const whys = whysFor(learnDraft("authored"), "zeltkind-k");
    for (const [, why] of whys.slice(1)) expect(why).toContain("in the order of the flow");
  });
});
