import { toCondition, type WrittenCondition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { fullBitset, intersection } from "../../lib/bitset.ts";
import { warning, type Rule } from "../rule.ts";

/** A question can change the result: its options do not all mean the same products in scope. */
export const tellingQuestions: Rule = ({ written, flow, facets }) => {
  const everything = fullBitset(facets.size);
  const scope =
    flow.scope === undefined ? everything : outcomeOf(flow.scope, facets, everything).yes;
  return written.questions.flatMap((question, at) => {
    const { options = [] } = question;
    if (options.length === 0) {
      return "attribute" in question || question.kind === "budget"
        ? []
        : [
            warning("question-without-effect", `"${question.id}" asks for nothing`, [
              "questions",
              at,
            ]),
          ];
    }
    const meeting = (...written: readonly (WrittenCondition | undefined)[]): string => {
      const parts = written.flatMap((part) => (part === undefined ? [] : [toCondition(part)]));
      const { yes } = outcomeOf({ type: "all", of: parts }, facets, scope);
      return intersection(yes, scope).join(" ");
    };
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
