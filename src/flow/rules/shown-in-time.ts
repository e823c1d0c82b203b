import { warning, type Rule } from "../rule.ts";

/** Products are shown while there is still something to ask, not after more answers than there can be. */
export const shownInTime: Rule = ({ written, flow: { engine } }) => {
  // What nobody wrote is nobody's mistake.
  if (written.engine?.show_after === undefined || engine.showAfter <= engine.questionsMax)
    return [];
  return [
    warning(
      "shown-too-late",
      `products are to come after ${engine.showAfter} answers, but at most ${engine.questionsMax} questions are asked`,
      ["engine", "show_after"],
      "lower show_after, or raise max_questions",
    ),
  ];
};
