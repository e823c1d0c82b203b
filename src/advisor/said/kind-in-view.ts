import { testsOf } from "../../catalog/condition.ts";
import type { SaidReading } from "../../conversation/command.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { questionOf } from "../../flow/flow.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { kindsBefore, kindsNamed } from "./kinds-meant.ts";

/**
 * "Under 100", said of three jackets, asks for jackets, though nobody had asked for any: what lies on
 * the table is what is spoken of. An assumption, with a chip of its own.
 */
export function kindInView(
  knowledge: Knowledge,
  state: OngoingConversation,
  reading: Reading,
): SaidReading["answers"][number] | undefined {
  const { flow, catalog } = knowledge;
  const limits = reading.answers.some(
    ({ question }) => questionOf(flow, question)?.kind === "budget",
  );
  const isLimiting = limits || reading.money !== undefined;
  if (!isLimiting || kindsNamed(knowledge, reading).size > 0) return undefined;
  if (kindsBefore(knowledge, state).size > 0) return undefined;
  const kinds = new Set(
    state.shown.map((id) => catalog.products[catalog.placeOf.get(id) ?? -1]?.attributes["kind"]),
  );
  const [kind] = kinds;
  if (kinds.size !== 1 || typeof kind !== "string") return undefined;
  for (const { id, enabled, options } of flow.questions) {
    // Asked and left open ("not sure") is as good as never asked.
    const given = state.answers.get(id);
    if (!enabled || (given !== undefined && given.type !== "unsure")) continue;
    const option = options.find(({ must, wish }) => {
      const condition = must ?? wish;
      const [only, ...others] = condition === undefined ? [] : testsOf(condition);
      return (
        others.length === 0 &&
        only?.attribute === "kind" &&
        only.test.type === "any-of" &&
        only.test.values.includes(kind)
      );
    });
    if (option === undefined) continue;
    return {
      question: id,
      answer: { type: "options", options: [option.id] },
      quote: "",
      assumed: true,
    };
  }
  return undefined;
}
