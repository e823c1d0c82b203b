import { toCondition, type Condition, type WrittenCondition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { fullBitset, intersection, isEmpty } from "../../lib/bitset.ts";
import { warning, type Rule } from "../rule.ts";

/** A question can change the result: its options do not all mean the same products in scope. */
export const tellingQuestions: Rule = ({ written, flow, facets }) => {
  const everything = fullBitset(facets.size);
  const scope =
    flow.scope === undefined ? everything : outcomeOf(flow.scope, facets, everything).yes;
  // An empty scope is an issue of its own; all questions would repeat it.
  if (isEmpty(scope)) return [];
  const meeting = (...conditions: readonly (WrittenCondition | undefined)[]): string =>
    intersection(outcomeOf(together(conditions), facets, scope).yes, scope).join(" ");
  return written.questions.flatMap((question, at) => {
    const { options = [] } = question;
    if (options.length === 0) {
      // What a place asks for is told by its weather.
      return "attribute" in question || question.kind === "budget" || question.kind === "place"
        ? []
        : [
            warning("question-without-effect", `"${question.id}" asks for nothing`, [
              "questions",
              at,
            ]),
          ];
    }
    // The same asked for as a must and as a wish leaves different products.
    const kept = options.map(({ must, wish }) => `${meeting(must)} of ${meeting(must, wish)}`);
    const effect = options.some(({ must, wish }) => must !== undefined || wish !== undefined);
    if (effect && (options.length === 1 || new Set(kept).size > 1)) return [];
    return [
      warning(
        "question-without-effect",
        `every answer to "${question.id}" leaves the same products`,
        ["questions", at],
      ),
    ];
  });
};

function together(written: readonly (WrittenCondition | undefined)[]): Condition {
  const of = written.flatMap((part) => (part === undefined ? [] : [toCondition(part)]));
  return { type: "all", of };
}
