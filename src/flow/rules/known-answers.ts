import type { DocumentPath, Issue } from "../../lib/issue.ts";
import { suggestName } from "../../lib/nearest-name.ts";
import { answerTestsOf, toAskIf } from "../ask-if.ts";
import { error, type Rule } from "../rule.ts";

/** `ask_if` names questions and options that exist, and not the question itself. */
export const knownAnswers: Rule = ({ written }) => {
  const questions = new Map(written.questions.map((question) => [question.id, question]));
  return written.questions.flatMap((question, at) => {
    if (question.ask_if === undefined) return [];
    return answerTestsOf(toAskIf(question.ask_if)).flatMap((test): readonly Issue[] => {
      const path: DocumentPath = ["questions", at, "ask_if", test.question];
      if (test.question === question.id) {
        return [error("asks-itself", `"${question.id}" depends on its own answer`, path)];
      }
      const other = questions.get(test.question);
      if (other === undefined) {
        const hint = suggestName(test.question, questions.keys());
        return [error("unknown-question", `there is no question "${test.question}"`, path, hint)];
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
