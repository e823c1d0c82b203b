import type { Catalog } from "../catalog/catalog.ts";
import type { Flow } from "../flow/flow.ts";
import type { LearningNames } from "../protocol/learning.ts";

/** What people call the ids of an answer: of the newest flow that has them. */
export function namesFor({
  flows,
  catalog,
  products,
}: {
  /** The live one first. */
  readonly flows: readonly Flow[];
  readonly catalog: Catalog | undefined;
  readonly products: readonly string[];
}): LearningNames {
  const questions: Record<string, LearningNames["questions"][string]> = {};
  const options: Record<string, LearningNames["options"][string]> = {};
  for (const question of flows.flatMap((flow) => flow.questions)) {
    questions[question.id] ??= question.ask;
    for (const { id, label } of question.options) options[`${question.id}.${id}`] ??= label;
  }
  const wanted = new Set(products);
  const titles = (catalog?.products ?? [])
    .filter(({ id }) => wanted.has(id))
    .map(({ id, title }) => [id, title] as const);
  return { questions, options, products: Object.fromEntries(titles) };
}
