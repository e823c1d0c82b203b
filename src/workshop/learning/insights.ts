import { dayOf } from "../../learning/day.ts";
import { indexCounts } from "../../learning/dashboard.ts";
import {
  findDeviations,
  watchedMetrics,
  watchWeeks,
  weeksNeeded,
} from "../../learning/deviations.ts";
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
import { editDraft } from "../../studio/edit-draft.ts";
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

export function createInsights(bench: LearningBench): Insights {
  const { store, library, drafts, clock, secrets } = bench;

  /** Proposals are tried out on the draft, where they will be made. */
  async function draftOf(flow: string) {
    const draft = await drafts.newest(flow);
    const { parsed } = drafts.inspect(draft);
    const advice = parsed && library.advise(parsed.flow);
    return advice && { text: draft.text, version: draft.version, advice };
  }

  async function prove(
    group: WordGroup,
    draft: Awaited<ReturnType<typeof draftOf>>,
    id: string,
  ): Promise<LearningProposal | undefined> {
    if (draft === undefined || group.meaning === undefined) return undefined;
    const { flow } = draft.advice.knowledge;
    const meaning = meaningIn(flow, group.meaning);
    if (meaning === undefined) return undefined;
    const meant = { ...group, meaning };
    const edits = wordEdits(meant, flow);
    const edited = editDraft(draft.text, edits);
    if (!edited.ok) return undefined;
    const { parsed, issues } = drafts.inspect({ flow: id, text: edited.text });
    const known = drafts.inspect({ flow: id, text: draft.text }).issues;
    const isWorse = issues.some(({ key }) => !known.some((one) => one.key === key));
    const advice = parsed && library.advise(parsed.flow);
    if (advice === undefined || isWorse) return undefined;
    await bench.breathe();
    return proveWords(meant, {
      edits,
      draft: flow,
      draftVersion: draft.version,
      before: draft.advice.reader,
      after: advice.reader,
    });
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
    for (const group of groups) {
      const proposal = await prove(group, draft, flow);
      // Words that were taught meanwhile are understood now.
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
      const found: LearningInsight[] = findDeviations(watchWeeks(weeks)).map((deviation) =>
        deviationInsight(deviation, { flow: knowledge?.flow, toDay }),
      );
      if (knowledge !== undefined) {
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

  function isKnown(
    { words, locale, meaning }: WordGroup,
    draft: Awaited<ReturnType<typeof draftOf>>,
  ): boolean {
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
