import { error, optionsIn, warning, type Rule } from "../rule.ts";

/** Months stand in questions about months, and each month means one option. */
export const monthOptions: Rule = ({ written }) => [
  ...optionsIn(written).flatMap(({ question, option, path }) => {
    if (question.kind === "month") {
      if (option.months !== undefined) return [];
      return [error("missing-months", `the option "${option.id}" has no months`, path)];
    }
    if (option.months === undefined) return [];
    return [
      error("months-elsewhere", `months belong to a question of kind month`, [...path, "months"]),
    ];
  }),
  ...written.questions.flatMap((question, at) => {
    if (question.kind !== "month") return [];
    const all = question.options.flatMap(({ months = [] }) => months);
    const twice = all.filter((month, place) => all.indexOf(month) !== place);
    if (twice.length === 0) return [];
    return [
      warning("ambiguous-month", `month ${twice.join(", ")} means more than one option`, [
        "questions",
        at,
        "options",
      ]),
    ];
  }),
];
