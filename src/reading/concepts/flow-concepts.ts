import type { Flow, OptionId, QuestionId } from "../../flow/flow.ts";
import { slotOf, type Concept, type TopicsOf } from "./concept.ts";

/** An option that says what a concept says. */
export interface ConceptOption {
  readonly question: QuestionId;
  readonly option: OptionId;
  /** The share of the option's phrases that say it; its label counts like three. */
  readonly strength: number;
}

/**
 * Learns from labels and `says` phrases which options a concept answers: "Auf Tageswanderungen"
 * is what somebody means who goes hiking. The clearest option of a question comes first.
 */
export function learnOptions(
  flow: Flow,
  topicsOf: TopicsOf,
): ReadonlyMap<Concept, readonly ConceptOption[]> {
  const options = new Map<Concept, ConceptOption[]>();
  for (const question of flow.questions) {
    // "Yes" means something only to a question just asked.
    if (!question.enabled || question.kind === "yes-no") continue;
    for (const option of question.options) {
      for (const [concept, strength] of strengths(option, topicsOf)) {
        const known = options.get(concept) ?? [];
        known.push({ question: question.id, option: option.id, strength });
        options.set(concept, known);
      }
    }
  }
  const kindQuestions = questionsOfKind(options);
  return new Map(
    [...options].map(([concept, known]) => [
      concept,
      known
        .filter(({ question }) => slotOf(concept) !== "product" || kindQuestions.has(question))
        .sort((one, other) => other.strength - one.strength),
    ]),
  );
}

/**
 * Only a question that tells kinds of product apart is answered by naming one: where all are
 * jackets, "jacket" says nothing.
 */
function questionsOfKind(
  options: ReadonlyMap<Concept, readonly ConceptOption[]>,
): ReadonlySet<QuestionId> {
  const kinds = new Map<QuestionId, Set<OptionId>>();
  for (const [concept, known] of options) {
    if (slotOf(concept) !== "product") continue;
    for (const { question, option, strength } of known) {
      if (strength < clearStrength) continue;
      kinds.set(question, (kinds.get(question) ?? new Set()).add(option));
    }
  }
  return new Set([...kinds].filter(([, named]) => named.size > 1).map(([question]) => question));
}

/** Half of its phrases, so that no word in passing makes a question one of kinds. */
const clearStrength = 0.5;

const labelWeight = 3;

function strengths(
  { label, says }: Flow["questions"][number]["options"][number],
  topicsOf: TopicsOf,
): ReadonlyMap<Concept, number> {
  const phrases = [
    ...Object.entries(label).map(([language, text]) => ({ language, text, weight: labelWeight })),
    ...Object.entries(says).flatMap(([language, texts]) =>
      texts.map((text) => ({ language, text, weight: 1 })),
    ),
  ];
  const total = phrases.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<Concept, number>();
  for (const { language, text, weight } of phrases) {
    for (const concept of topicsOf(text, language)) {
      found.set(concept, (found.get(concept) ?? 0) + weight / total);
    }
  }
  return found;
}
