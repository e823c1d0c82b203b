import { optional } from "../../lib/optional.ts";
import type { LearningInsight, LearningProposal } from "../../protocol/learning.ts";
import { named, sentence } from "./sentence.ts";
import type { WordGroup } from "./word-groups.ts";

/** @param messages How many conversations there were. */
export function wordInsight(
  { words, meaning, locale }: WordGroup,
  { of, proposal }: { readonly of: number; readonly proposal: LearningProposal | undefined },
): LearningInsight {
  const sorted = [...words].sort((a, b) => b.conversations - a.conversations);
  const conversations = sorted[0]?.conversations ?? 0;
  const most = sorted.slice(0, 3).map(({ spelling }) => spelling);
  return {
    key: ["word", locale, ...sorted.map(({ stem }) => stem).sort()].join(".").slice(0, 200),
    kind: "unknown-word",
    weight: weightOf(proposal !== undefined, conversations / Math.max(60, of)),
    title: sentence((language) =>
      language === "de"
        ? `${most.map((word) => `„${word}“`).join(", ")}: in ${conversations} Gesprächen nicht verstanden`
        : `${most.map((word) => `“${word}”`).join(", ")}: not understood in ${conversations} conversations`,
    ),
    detail: sentence((language) => detail(language, meaning, proposal !== undefined)),
    ...optional("question", meaning?.question.id),
    ...optional("option", meaning?.option.id),
    statistics: {
      type: "words",
      words: sorted.map(({ spelling, conversations: n }) => ({ word: spelling, conversations: n })),
      locale,
      conversations,
      of,
    },
    ...optional("proposal", proposal),
  };
}

/** A word without a meaning is a hint; one with a proven proposal is a click. */
function weightOf(isProven: boolean, share: number): number {
  return isProven ? Math.min(0.9, 0.45 + share) : Math.min(0.4, 0.15 + share);
}

function detail(language: "en" | "de", meaning: WordGroup["meaning"], isProven: boolean): string {
  if (meaning === undefined) {
    return language === "de"
      ? "Welche Antwort gemeint ist, lässt sich daraus nicht sehen. Vielleicht fehlt eine Frage oder eine Antwort dafür."
      : "Which answer is meant cannot be seen from it. Perhaps a question or an answer for it is missing.";
  }
  const answer = named(meaning.option.label, language, meaning.option.id);
  if (!isProven) {
    return language === "de"
      ? `Es könnte „${answer}“ gemeint sein; das Wort dort einzutragen, änderte aber auch anderes oder half nicht.`
      : `“${answer}” may be meant; but adding the word there changed other things, too, or did not help.`;
  }
  return language === "de"
    ? `Es ist wohl „${answer}“ gemeint. Der Vorschlag wurde ausprobiert: Danach wird es verstanden, und alles andere wie zuvor.`
    : `“${answer}” seems to be meant. The proposal was tried out: then it is understood, and everything else as before.`;
}
