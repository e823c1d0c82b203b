import type { DocumentPath, Issue } from "../../lib/issue.ts";
import { suggestName } from "../../lib/nearest-name.ts";
import { answerTestsIn } from "../ask-if.ts";
import { atKey, error, type Rule } from "../rule.ts";

/** `ask_if` names questions and options that exist, and not the question itself. */
export const knownAnswers: Rule = (context) => {
  const { written } = context;
  const questions = new Map(written.questions.map((question) => [question.id, question]));
  return written.questions.flatMap((question, at) => {
    if (question.ask_if === undefined) return [];
    const own: DocumentPath = ["questions", at, "ask_if"];
    return answerTestsIn(question.ask_if, own).flatMap(({ test, path }): readonly Issue[] => {
      if (test.question === question.id) {
        const message = `"${question.id}" depends on its own answer`;
        return [atKey(error("asks-itself", message, path), context)];
      }
      const other = questions.get(test.question);
      if (other === undefined) {
        const message = `there is no question "${test.question}"`;
        const hint = suggestName(test.question, questions.keys());
        return [atKey(error("unknown-question", message, path, hint), context)];
      }
      if (test.type === "answered") return [];
      const known = (other.options ?? []).map(({ id }) => id);
      return test.options
        .filter((option) => !known.includes(option))
        .map((option) =>
          error(
            "unknown-option",
            `the question "${test.question}" has no option "${option}"`,
            path,
            suggestName(option, known),
          ),
        );
    });
  });
};
