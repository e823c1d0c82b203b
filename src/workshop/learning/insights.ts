import type { Advice } from "../../advisor/library.ts";
import { dayOf } from "../../learning/day.ts";
import { indexCounts } from "../../learning/dashboard.ts";
import {
  findDeviations,
  watchedMetrics,
  watchWeeks,
  weeksNeeded,
} from "../../learning/deviations.ts";
import { keptBy, restoring, softening } from "../../learning/insights/deviation-proposal.ts";
import { deviationInsight } from "../../learning/insights/deviation-insights.ts";
import { neverShown, poorlyCovered } from "../../learning/insights/assortment-insights.ts";
import { needInsights } from "../../learning/insights/need-insights.ts";
import { groupWords, meaningIn, type WordGroup } from "../../learning/insights/word-groups.ts";
import { wordInsight } from "../../learning/insights/word-insights.ts";
import { proveWords, wordEdits } from "../../learning/insights/word-proposal.ts";
import type {
  LearningInsight,
  LearningInsights,
  LearningProposal,
  LearningSource,
} from "../../protocol/learning.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { nameIds, type LearningBench } from "./learning-bench.ts";
import { wordConversationsMin } from "./learning-store.ts";

/** What is worth a look, with what could be done about it. */
export interface Insights {
  /** The most important first. Proposals are left out for those who may not make them. */
  find(asked: {
    readonly flow: string;
    readonly source: LearningSource;
    readonly mayPropose: boolean;
  }): Promise<LearningInsights>;
  dismiss(by: string, flow: string, key: string): Promise<void>;
}

/** Of the past, so many weeks are looked at; what is older was another shop. */
const pastWeeks = 12;
/** What shoppers asked for lately. */
const recentDays = 28;
const wordsMax = 30;
const groupsMax = 12;
const insightsMax = 40;
/** A version this old was live in the weeks that are compared with. */
const lateMs = 10 * 86_400_000;

export function createInsights(bench: LearningBench): Insights {
  const { store, studio, library, drafts, clock, secrets, revisionOf, work } = bench;

  /** Proposals are tried out on the draft, where they will be made. */
  async function draftOf(flow: string): Promise<Draft | undefined> {
    const draft = await drafts.newest(flow);
    const { parsed } = await drafts.inspect(draft);
    if (parsed === undefined) return undefined;
    const live = library.published(flow);
    const isLive = live?.knowledge.flow.revision === revisionOf(draft.text);
    const advice = isLive ? live : library.advise(parsed.flow);
    return advice && { id: flow, text: draft.text, version: draft.version, advice };
  }

  /**
   * A new reader takes a moment to learn its words, so all proposals are tried out at once; only when
   * they do not hold together, one by one.
   */
  async function prove(
    groups: readonly WordGroup[],
    draft: Draft | undefined,
  ): Promise<readonly (LearningProposal | undefined)[]> {
    if (draft === undefined) return groups.map(() => undefined);
    const together = await proveTogether(groups, draft);
    const meant = groups.filter(({ meaning }) => meaning !== undefined).length;
    if (together.filter((one) => one !== undefined).length === meant) return together;
    const proposals: (LearningProposal | undefined)[] = [];
    for (const group of groups) proposals.push(...(await proveTogether([group], draft)));
    return proposals;
  }

  async function proveTogether(
    groups: readonly WordGroup[],
    { id, text, version, advice: before }: Draft,
  ): Promise<readonly (LearningProposal | undefined)[]> {
    const { flow } = before.knowledge;
    const meant = groups.map(({ meaning, ...group }) => {
      const there = meaning && meaningIn(flow, meaning);
      return { ...group, ...(there === undefined ? {} : { meaning: there }) };
    });
    const edits = meant.map((group) => wordEdits(group, flow));
    const edited = await work.edit(text, edits.flat());
    if (edits.flat().length === 0 || !edited.ok) return groups.map(() => undefined);
    const { parsed, issues } = await drafts.inspect({ flow: id, text: edited.text });
    const { issues: known } = await drafts.inspect({ flow: id, text });
    const isWorse = issues.some(({ key }) => !known.some((one) => one.key === key));
    const after = parsed && library.advise(parsed.flow);
    if (after === undefined || isWorse) return groups.map(() => undefined);
    await bench.breathe();
    return meant.map((group, place) =>
      proveWords(group, {
        edits: edits[place] ?? [],
        draft: flow,
        draftVersion: version,
        before: before.reader,
        after: after.reader,
      }),
    );
  }

  /** A deviation with what could be done about it, where something can and leads further. */
  async function withRemedy(insight: LearningInsight, flow: string): Promise<LearningInsight> {
    const { question, option } = insight;
    if (question === undefined) return insight;
    const draft = await drafts.newest(flow);
    const { document, counts, issues } = await drafts.inspect(draft);
    if (document === undefined) return insight;
    const before = await replacedOf(flow);
    const remedy =
      softening(insight, document, counts) ?? (before && restoring(insight, document, before));
    const edited = remedy && (await work.edit(draft.text, remedy.edits));
    if (remedy === undefined || edited?.ok !== true) return insight;
    const after = await drafts.inspect({ flow, text: edited.text });
    const isWorse = after.issues.some(({ key }) => !issues.some((one) => one.key === key));
    const kept = keptBy(after.counts, question, option);
    const keptBefore = keptBy(counts, question, option);
    if (isWorse || kept === undefined || keptBefore === undefined) return insight;
    const proposal: LearningProposal = {
      ...remedy,
      draftVersion: draft.version,
      proof: { type: "counts", before: keptBefore, after: kept },
    };
    return { ...insight, proposal };
  }

  /** The version that was replaced lately, if one was: what changed with it may be the reason. */
  async function replacedOf(flow: string) {
    const [head, before] = await studio.versions(flow);
    if (head === undefined || before === undefined) return undefined;
    if (clock.now() - head.at > lateMs) return undefined;
    const stored = await studio.version(flow, before.version);
    const document = stored && (await drafts.inspect({ flow, text: stored.text })).document;
    return document && { document, version: before.version };
  }

  async function wordInsights(
    asked: Recent,
    knowledge: Knowledge,
  ): Promise<readonly LearningInsight[]> {
    const { source, flow } = asked;
    const salt = await store.setting("salt", secrets.newToken());
    const [found, usual] = await Promise.all([
      store.words({
        source,
        flow,
        sinceDay: asked.fromDay,
        least: wordConversationsMin,
        most: wordsMax,
      }),
      store.counts({ ...asked, metrics: ["chosen", "answered", "conversations"] }),
    ]);
    const words = await Promise.all(
      found.map(async (word) => ({
        ...word,
        chosen: await store.withWord({
          source,
          flow,
          locale: word.locale,
          hash: secrets.hash(`${salt} ${word.stem}`),
        }),
      })),
    );
    const of = indexCounts(usual).sum("conversations");
    const groups = groupWords(words, { flow: knowledge.flow, usual }).slice(0, groupsMax);
    if (groups.length === 0) return [];
    const draft = await draftOf(flow);
    const insights: LearningInsight[] = [];
    const proposals = await prove(groups, draft);
    for (const [place, group] of groups.entries()) {
      const proposal = proposals[place];
      if (proposal === undefined && isKnown(group, draft)) continue;
      insights.push(wordInsight(group, { of, proposal }));
    }
    return insights;
  }

  return {
    async find({ flow, source, mayPropose }) {
      const today = dayOf(clock.now());
      const toDay = today - 1;
      const recent = { source, flow, fromDay: today - recentDays + 1, toDay: today };
      const knowledge = library.published(flow)?.knowledge;
      const [weeks, lately, dismissed] = await Promise.all([
        store.weeks({
          source,
          flow,
          fromDay: toDay - 7 * (pastWeeks + 1) + 1,
          toDay,
          metrics: watchedMetrics,
        }),
        store.counts({ ...recent, metrics: ["unmet", "shown", "unsaid", "conversations"] }),
        store.dismissed(flow),
      ]);
      const index = indexCounts(lately);
      const of = index.sum("conversations");
      const known = new Set(
        weeks
          .filter(({ metric, weeksAgo }) => metric === "conversations" && weeksAgo > 0)
          .map(({ weeksAgo }) => weeksAgo),
      ).size;
      const deviations = findDeviations(watchWeeks(weeks)).map((deviation) =>
        deviationInsight(deviation, { flow: knowledge?.flow, toDay }),
      );
      const found: LearningInsight[] = [];
      if (knowledge === undefined) found.push(...deviations);
      else {
        for (const deviation of deviations) found.push(await withRemedy(deviation, flow));
        found.push(
          ...(await wordInsights(recent, knowledge)),
          ...needInsights(index.all("unmet"), knowledge, of),
          ...poorlyCovered(index.all("unsaid"), knowledge),
        );
        const hidden = neverShown(index.all("shown"), knowledge, of);
        if (hidden !== undefined) found.push(hidden);
      }
      const insights = found
        .filter(({ key }) => !dismissed.includes(key))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, insightsMax)
        .map((insight) => (mayPropose ? insight : withoutProposal(insight)));
      return {
        scope: { source, flow },
        state: insights.length > 0 || known >= weeksNeeded ? "ready" : "too-little-data",
        weeks: { known, needed: weeksNeeded },
        insights,
        names: await nameIds(bench, flow, { revisions: [], products: [] }),
      };
    },
    async dismiss(by, flow, key) {
      await store.dismiss({ flow, key, by, at: clock.now() });
    },
  };
}

/** Words that were taught meanwhile are understood now. */
function isKnown({ words, locale, meaning }: WordGroup, draft: Draft | undefined): boolean {
  if (draft === undefined || meaning === undefined) return false;
  const { question, option } = meaning;
  return words.every(({ spelling }) =>
    draft.advice.reader
      .read(spelling, { language: locale })
      .answers.some(
        (one) =>
          one.question === question.id &&
          one.answer.type === "options" &&
          one.answer.options.includes(option.id),
      ),
  );
}

interface Draft {
  readonly id: string;
  readonly text: string;
  readonly version: number;
  readonly advice: Advice;
}

interface Recent {
  readonly source: LearningSource;
  readonly flow: string;
  readonly fromDay: number;
  readonly toDay: number;
}

function withoutProposal({ proposal: _left, ...insight }: LearningInsight): LearningInsight {
  return insight;
}
