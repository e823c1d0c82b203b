import type { Flow, OptionId, QuestionId } from "../../flow/flow.ts";
import { createIsAbout } from "./about.ts";
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
    const meant = question.options.map((option) => ({
      option,
      found: strengths(option, topicsOf),
    }));
    for (const { option, found } of meant) {
      for (const [concept, strength] of found) {
        // Where all are tents, who wants a tent has chosen none of them.
        if (
          isOfAll(
            concept,
            meant.map((one) => one.found),
          )
        )
          continue;
        const known = options.get(concept) ?? [];
        known.push({ question: question.id, option: option.id, strength });
        options.set(concept, known);
      }
    }
  }
  const isAbout = createIsAbout(
    new Map(
      [...options].map(([concept, known]) => [
        concept,
        known.map(({ question, option, strength }) => ({
          owner: question,
          item: option,
          strength,
        })),
      ]),
    ),
  );
  return new Map(
    [...options].map(([concept, known]) => [
      concept,
      known
        .filter(({ question }) => isAbout(question, concept))
        .sort((one, other) => other.strength - one.strength),
    ]),
  );
}

/** A kind of thing that every option is. */
function isOfAll(concept: Concept, all: readonly ReadonlyMap<Concept, number>[]): boolean {
  return (
    slotOf(concept) === "product" && all.length > 1 && all.every((found) => found.has(concept))
  );
}

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
  return withoutFeatures(found);
}

/** An option that is a kind of thing ("a jacket") is no answer to what many kinds may have (down). */
function withoutFeatures(found: ReadonlyMap<Concept, number>): ReadonlyMap<Concept, number> {
  const isThing = [...found.keys()].some((concept) => slotOf(concept) === "product");
  if (!isThing) return found;
  return new Map([...found].filter(([concept]) => slotOf(concept) !== "attribute"));
}
