import type { LearningInsight } from "../../protocol/learning.ts";
import type {
  StudioCounts,
  StudioDocument,
  StudioEdit,
  StudioJson,
  StudioQuestion,
} from "../../protocol/studio.ts";
import type { Remedy } from "./remedy.ts";
import { named, sentence } from "./sentence.ts";
import { optionIn, questionIn, softeningEdits } from "./soften-options.ts";

/** An answer that keeps hardly anything leads nowhere. */
const keepsFew = 2;
const keepsShare = 0.01;

/**
 * An answer that suddenly loses shoppers, or meets no product: where hardly a product is left that
 * meets what it requires, it could wish for it instead. Undefined where that is not the trouble.
 */
export function softening(
  { question: id, option: item, statistics }: LearningInsight,
  document: StudioDocument,
  counts: StudioCounts | undefined,
): Remedy | undefined {
  if (statistics.type !== "deviation" || id === undefined || item === undefined) return undefined;
  if (statistics.measure !== "option-left" && statistics.measure !== "option-relaxed") {
    return undefined;
  }
  const option = optionIn(questionIn(document, id), item);
  const keeps = keptBy(counts, id, item);
  const isFew =
    keeps !== undefined && keeps <= Math.max(keepsFew, keepsShare * (counts?.products ?? 0));
  if (option?.must === undefined || option.wish !== undefined || !isFew) return undefined;
  return {
    title: sentence((locale) => {
      const name = named(option.label, locale, item);
      return locale === "de"
        ? `„${name}“ wünschen lassen, was es jetzt verlangt`
        : `Let “${name}” wish for what it requires now`;
    }),
    edits: softeningEdits(document, [{ question: id, option: item }]),
  };
}

/** The question as it was in the version before, where the new one came with the deviation. */
export function restoring(
  { question: id, statistics }: LearningInsight,
  document: StudioDocument,
  before: { readonly document: StudioDocument; readonly version: number },
): Remedy | undefined {
  if (statistics.type !== "deviation" || id === undefined) return undefined;
  const [now, then] = [questionIn(document, id), questionIn(before.document, id)];
  if (now === undefined || then === undefined) return undefined;
  const edits = restoringEdits(now, then);
  if (edits.length === 0) return undefined;
  return {
    title: sentence((locale) => {
      const name = named(then.ask, locale, id);
      return locale === "de"
        ? `„${name}“ wieder so stellen wie in Version ${before.version}`
        : `Ask “${name}” again as in version ${before.version}`;
    }),
    edits,
  };
}

function restoringEdits(now: StudioQuestion, then: StudioQuestion): readonly StudioEdit[] {
  const [current, former] = [new Map(Object.entries(now)), new Map(Object.entries(then))];
  const keys = [...new Set([...current.keys(), ...former.keys()])];
  return keys.flatMap((key): readonly StudioEdit[] => {
    const path = ["questions", now.id, key];
    const value: unknown = former.get(key);
    if (JSON.stringify(current.get(key)) === JSON.stringify(value)) return [];
    if (value === undefined) return [{ op: "remove", path }];
    // It came out of a document, so it is JSON.
    return [{ op: "set", path, value: value as StudioJson }];
  });
}

/** How many products the answer keeps; without an answer, the one of the question that keeps least. */
export function keptBy(
  counts: StudioCounts | undefined,
  question: string,
  option: string | undefined,
): number | undefined {
  const options = counts?.questions.find(({ id }) => id === question)?.options ?? [];
  const kept = options
    .filter(({ id }) => option === undefined || id === option)
    .map(({ keeps }) => keeps);
  return kept.length === 0 ? undefined : Math.min(...kept);
}
