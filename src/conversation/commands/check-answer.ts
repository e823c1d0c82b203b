import type { Answer } from "../../flow/answer.ts";
import { optionOf, type Question } from "../../flow/flow.ts";
import { suggestName } from "../../lib/nearest-name.ts";
import type { Refusal } from "../command.ts";

/** Why an answer is none to this question; said in words, it may name alternatives. */
export function checkAnswer(
  question: Question,
  answer: Answer,
  given: "tapped" | "said" = "tapped",
): Refusal | undefined {
  switch (answer.type) {
    case "unsure":
      return undefined;
    case "place":
      return question.kind === "place" ? undefined : wrongKind(question, "no place");
    case "amount":
      return question.amount === undefined
        ? wrongKind(question, "options, not an amount")
        : undefined;
    case "options": {
      const unknown = answer.options.find((id) => optionOf(question, id) === undefined);
      if (unknown !== undefined) return unknownOption(question, unknown);
      if (answer.options.length === 0) return wrongKind(question, "at least one option");
      if (answer.options.length > 1 && question.kind !== "multi" && given === "tapped") {
        return wrongKind(question, "exactly one option");
      }
      return undefined;
    }
  }
}

function wrongKind(question: Question, expected: string): Refusal {
  return {
    code: "wrong-kind-of-answer",
    message: `The question "${question.id}" takes ${expected}.`,
    accepted: question.options.map(({ id }) => id),
  };
}

function unknownOption(question: Question, id: string): Refusal {
  const known = question.options.map((option) => option.id);
  const hint = suggestName(id, known);
  return {
    code: "unknown-option",
    message: `The question "${question.id}" has no option "${id}"${hint === undefined ? "" : `; ${hint}`}.`,
    accepted: known,
  };
}
