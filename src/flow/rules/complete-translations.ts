import type { DocumentPath, Issue } from "../../lib/issue.ts";
import { error, type Rule } from "../rule.ts";

/** A flow's languages are those of its title; every other text has all of them. */
export const completeTranslations: Rule = ({ written, flow }) => {
  const missing = (
    text: Readonly<Record<string, unknown>> | undefined,
    path: DocumentPath,
  ): readonly Issue[] =>
    text === undefined
      ? []
      : flow.locales
          .filter((locale) => text[locale] === undefined)
          .map((locale) =>
            error(
              "missing-translation",
              `there is no text in "${locale}"`,
              path,
              "the title has it",
            ),
          );
  return [
    ...missing(written.greeting, ["greeting"]),
    ...missing(written.example, ["example"]),
    ...missing(written.noun, ["noun"]),
    ...missing(written.contact?.text, ["contact", "text"]),
    ...written.questions.flatMap((question, at) => {
      const path: DocumentPath = ["questions", at];
      return [
        ...missing(question.ask, [...path, "ask"]),
        ...missing(question.why, [...path, "why"]),
        ...missing(question.example, [...path, "example"]),
        ...(question.options ?? []).flatMap((option, place) => {
          const own: DocumentPath = [...path, "options", place];
          return [
            ...missing(option.label, [...own, "label"]),
            ...missing(option.because, [...own, "because"]),
          ];
        }),
      ];
    }),
  ];
};
