import { error, optionsIn, type Rule } from "../rule.ts";

/** Every option says what it is; only "yes" and "no" speak for themselves. */
export const labelledOptions: Rule = ({ written }) =>
  optionsIn(written).flatMap(({ question, option, path }) => {
    const speaksForItself = option.id === "yes" || option.id === "no";
    if (question.kind === "yes-no" && !speaksForItself) {
      return [
        error(
          "not-yes-or-no",
          `a yes-no question has no option "${option.id}"`,
          [...path, "id"],
          "its options are yes and no; for anything else use kind: single",
        ),
      ];
    }
    if (option.label !== undefined || (question.kind === "yes-no" && speaksForItself)) return [];
    return [error("missing-label", `the option "${option.id}" has no label`, path)];
  });
