import { coverageRemedy } from "../../learning/insights/coverage-proposal.ts";
import type { FoundGap, FoundProducts } from "../../learning/insights/assortment-insights.ts";
import type { FoundNeed } from "../../learning/insights/need-insights.ts";
import { hasNewIssue } from "../../learning/insights/has-new-issue.ts";
import { needRemedies } from "../../learning/insights/need-proposal.ts";
import {
  countReached,
  reachEffects,
  reachRemedies,
  type Reached,
} from "../../learning/insights/reach-proposal.ts";
import type { Remedy } from "../../learning/insights/remedy.ts";
import type { LearningEffect, LearningProposal } from "../../protocol/learning.ts";
import type { StudioDocument } from "../../protocol/studio.ts";
import { createRecentlyUsed } from "../../lib/recently-used.ts";
import { createKnowledge, type Knowledge } from "../../recommendation/knowledge.ts";
import { editDraft } from "../../studio/edit-draft.ts";
import type { InspectedDraft } from "../../studio/inspect-draft.ts";
import type { LearningBench } from "./learning-bench.ts";

/** Edits that would help, each tried out on the draft before it is offered. */
export interface Remedies {
  /** Undefined where no edit of the flow helps. */
  ofNeed(flow: string, found: FoundNeed): Promise<LearningProposal | undefined>;
  ofGap(flow: string, found: FoundGap): Promise<LearningProposal | undefined>;
  ofHidden(flow: string, found: FoundProducts): Promise<LearningProposal | undefined>;
}

/** Of the products nobody was shown, and of the others, so many are tried out: spread evenly. */
const placesTried = 16;
/** What was tried out for hidden products is remembered: it takes a while, and changes with the draft. */
const triedMax = 20;
/** So long others may wait for their turn. */
const breathMs = 15;

/** As much of the bench as trying out takes. */
export interface RemedyBench extends Pick<
  LearningBench,
  "assortments" | "clock" | "revisionOf" | "breathe"
> {
  readonly drafts: Pick<LearningBench["drafts"], "newest" | "inspect">;
}

export function createRemedies(bench: RemedyBench): Remedies {
  const { drafts, assortments, breathe, clock, revisionOf } = bench;
  const reached = createRecentlyUsed<string, { readonly proposal: LearningProposal | undefined }>(
    triedMax,
  );

  async function draftOf(flow: string): Promise<Draft | undefined> {
    const { text, version } = await drafts.newest(flow);
    const inspected = drafts.inspect({ flow, text });
    const knowledge = knowledgeOf(inspected);
    const { document } = inspected;
    if (knowledge === undefined || document === undefined) return undefined;
    return { flow, text, version, inspected, document, knowledge };
  }

  /** Without texts: what is tried out are answers. */
  function knowledgeOf({ parsed, issues }: InspectedDraft): Knowledge | undefined {
    const assortment = parsed && assortments.get(parsed.flow.catalog);
    if (parsed === undefined || assortment === undefined) return undefined;
    if (issues.some(({ severity }) => severity === "error")) return undefined;
    return createKnowledge({ flow: parsed.flow, ...assortment });
  }

  /** What the draft would be like; undefined where that cannot be, or has a new issue. */
  async function tryOut(draft: Draft, { edits }: Remedy): Promise<Knowledge | undefined> {
    if (edits.length === 0) return undefined;
    await breathe();
    const { inspected, text, flow } = draft;
    const edited = editDraft(inspected.yaml ?? text, edits);
    if (!edited.ok) return undefined;
    const after = drafts.inspect({ flow, text: edited.text });
    await breathe();
    return hasNewIssue(inspected.issues, after.issues) ? undefined : knowledgeOf(after);
  }

  async function reach(
    knowledge: Knowledge,
    { hidden, shown }: { readonly hidden: readonly number[]; readonly shown: readonly number[] },
  ): Promise<Reached> {
    return {
      hidden: await finish(countReached(knowledge, hidden)),
      shown: await finish(countReached(knowledge, shown)),
    };
  }

  async function finish<Result>(work: Generator<void, Result, void>): Promise<Result> {
    let breathedAt = clock.now();
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      if (clock.now() - breathedAt < breathMs) continue;
      await breathe();
      breathedAt = clock.now();
    }
  }

  async function bestForHidden(
    draft: Draft,
    { hidden, shown }: FoundProducts,
  ): Promise<LearningProposal | undefined> {
    const { knowledge, document } = draft;
    const places = { hidden: evenly(hidden), shown: evenly(shown) };
    const tried = { hidden: places.hidden.length, shown: places.shown.length };
    const before = await reach(knowledge, places);
    let best: { readonly proposal: LearningProposal; readonly hidden: number } | undefined;
    for (const remedy of reachRemedies(hidden, knowledge, document)) {
      const changed = await tryOut(draft, remedy);
      if (changed === undefined) continue;
      const after = await reach(changed, places);
      const effects = reachEffects(before, after, tried);
      if (effects === undefined || after.hidden <= (best?.hidden ?? 0)) continue;
      best = { proposal: toProposal(remedy, draft, effects), hidden: after.hidden };
    }
    return best?.proposal;
  }

  return {
    async ofNeed(flow, { unmet }) {
      const draft = await draftOf(flow);
      if (draft === undefined) return undefined;
      for (const remedy of needRemedies(unmet, draft.knowledge, draft.document)) {
        const after = await tryOut(draft, remedy);
        const effects = after && remedy.measure(draft.knowledge, after);
        if (effects !== undefined) return toProposal(remedy, draft, effects);
      }
      return undefined;
    },
    async ofGap(flow, { attribute }) {
      const draft = await draftOf(flow);
      const remedy = draft && coverageRemedy(attribute, draft.knowledge, draft.document);
      const after = draft && remedy && (await tryOut(draft, remedy));
      const effects = after && remedy?.measure(draft.knowledge, after);
      return effects && remedy && toProposal(remedy, draft, effects);
    },
    async ofHidden(flow, found) {
      const draft = await draftOf(flow);
      if (draft === undefined) return undefined;
      const name = revisionOf(`${flow} ${draft.version} ${draft.text} ${found.hidden.join(" ")}`);
      const known = reached.get(name);
      if (known !== undefined) return known.proposal;
      const proposal = await bestForHidden(draft, found);
      reached.set(name, { proposal });
      return proposal;
    },
  };
}

interface Draft {
  readonly flow: string;
  readonly text: string;
  readonly version: number;
  readonly inspected: InspectedDraft;
  readonly document: StudioDocument;
  readonly knowledge: Knowledge;
}

function toProposal(
  { title, edits }: Remedy,
  { version }: Draft,
  effects: readonly LearningEffect[],
): LearningProposal {
  return { title, edits, draftVersion: version, proof: { type: "effects", effects } };
}

function evenly(places: readonly number[]): readonly number[] {
  const step = Math.max(1, places.length / placesTried);
  const count = Math.min(places.length, placesTried);
  return Array.from({ length: count }, (_, at) => places[Math.floor(at * step)] ?? 0);
}
