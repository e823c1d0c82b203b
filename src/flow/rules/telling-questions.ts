import { toCondition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { fullBitset } from "../../lib/bitset.ts";
import { warning, type Rule } from "../rule.ts";

/** A question can change the result: its options do not all mean the same products. */
export const tellingQuestions: Rule = ({ written, facets }) => {
  const everything = fullBitset(facets.size);
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
    const kept = options.map(({ must, wish }) => {
      const parts = [must, wish].flatMap((part) => (part === undefined ? [] : [toCondition(part)]));
      return outcomeOf({ type: "all", of: parts }, facets, everything).yes.join(" ");
    });
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
