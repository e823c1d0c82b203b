import type { Advice } from "../../advisor/library.ts";
import { indexCounts } from "../../learning/dashboard.ts";
import { hasNewIssue } from "../../learning/insights/has-new-issue.ts";
import { groupWords, meaningIn, type WordGroup } from "../../learning/insights/word-groups.ts";
import { wordInsight } from "../../learning/insights/word-insights.ts";
import { proveWords, wordEdits } from "../../learning/insights/word-proposal.ts";
import type { LearningInsight, LearningProposal, LearningSource } from "../../protocol/learning.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { editDraft } from "../../studio/edit-draft.ts";
import type { LearningBench } from "./learning-bench.ts";
import { wordConversationsMin } from "./learning-store.ts";

/** What is looked at: days are counted from 1970. */
export interface Recent {
  readonly source: LearningSource;
  readonly flow: string;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Words the advisor did not understand, each with the answer it seems to mean. */
export interface WordFindings {
  find(recent: Recent, knowledge: Knowledge): Promise<readonly LearningInsight[]>;
}

const wordsMax = 30;
const groupsMax = 12;

export function createWordFindings(bench: LearningBench): WordFindings {
  const { store, library, drafts, secrets, revisionOf } = bench;

  /** Proposals are tried out on the draft, where they will be made. */
  async function draftOf(flow: string): Promise<Draft | undefined> {
    const draft = await drafts.newest(flow);
    const { parsed } = drafts.inspect(draft);
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
    const edited = editDraft(drafts.inspect({ flow: id, text }).yaml ?? text, edits.flat());
    if (edits.flat().length === 0 || !edited.ok) return groups.map(() => undefined);
    const { parsed, issues } = drafts.inspect({ flow: id, text: edited.text });
    const known = drafts.inspect({ flow: id, text }).issues;
    const isWorse = hasNewIssue(known, issues);
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

  return {
    async find(asked: Recent, knowledge: Knowledge): Promise<readonly LearningInsight[]> {
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
