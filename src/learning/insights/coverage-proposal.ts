import { countCommon } from "../../lib/bitset.ts";
import type { LearningEffect } from "../../protocol/learning.ts";
import type { StudioDocument, StudioQuestion } from "../../protocol/studio.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { keptAfter } from "./kept-after.ts";
import type { MeasuredRemedy } from "./remedy.ts";
import { named, sentence } from "./sentence.ts";
import { softeningEdits, type Softened } from "./soften-options.ts";

/** Of so many products the shop does not say; fewer are a matter of filling in. */
const unstatedMin = 0.2;

/**
 * A must excludes what does not say. Where many products do not, answers may wish for it instead:
 * what says it comes first, and what does not is not lost. Undefined where no answer requires it.
 */
export function coverageRemedy(
  attribute: string,
  { catalog, facets, scope, total }: Knowledge,
  document: StudioDocument,
): MeasuredRemedy | undefined {
  const unstated = total - countCommon(facets.known(attribute), scope);
  if (unstated < unstatedMin * total) return undefined;
  const questions = document.questions ?? [];
  const strict = questions.flatMap((question) => strictOptions(question, attribute));
  const amounts = questions.filter((question) => isStrictAmount(question, attribute));
  const edits = [
    ...softeningEdits(document, strict),
    ...amounts.map(({ id }) => ({
      op: "set" as const,
      path: ["questions", id, "effect"],
      value: "wish",
    })),
  ];
  if (edits.length === 0) return undefined;
  return {
    title: sentence((locale) => {
      const label = named(catalog.attributes.get(attribute)?.label, locale, attribute);
      return locale === "de"
        ? `„${label}“ wünschen statt verlangen lassen`
        : `Let answers wish for “${label}” instead of requiring it`;
    }),
    edits,
    measure(before, after) {
      const effects = [
        ...strict.map(({ question, option }): LearningEffect => ({
          label: labelOf(document, question, option),
          before: keptAfter(before, question, option),
          after: keptAfter(after, question, option),
        })),
        ...amounts.map(({ ask }): LearningEffect => ({
          label: sentence((locale) => named(ask, locale, attribute)),
          before: before.total - unstated,
          after: after.total,
        })),
      ];
      return effects.some((one) => one.after > one.before) ? effects : undefined;
    },
  };
}

function strictOptions(
  { id: question, options = [] }: StudioQuestion,
  attribute: string,
): readonly Softened[] {
  return options
    .filter(({ must }) => must !== undefined && Object.hasOwn(must, attribute))
    .map(({ id: option }) => ({ question, option, attribute }));
}

function isStrictAmount({ kind, attribute: asked, effect }: StudioQuestion, attribute: string) {
  return kind === "range" && asked === attribute && effect === "must";
}

function labelOf({ questions = [] }: StudioDocument, question: string, option: string) {
  const asked = questions.find(({ id }) => id === question);
  const label = asked?.options?.find(({ id }) => id === option)?.label;
  return sentence((locale) => named(label ?? asked?.ask, locale, option));
}
