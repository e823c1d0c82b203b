import { warning, type Rule } from "../rule.ts";

/** At least one question is switched on: without any, everybody sees the same products. */
export const somethingAsked: Rule = ({ written }) =>
  written.questions.some(({ enabled }) => enabled !== false)
    ? []
    : [
        warning(
          "nothing-asked",
          "all questions are switched off, so everybody sees the same products",
          ["questions"],
          "switch one on",
        ),
      ];
