import { suggestName } from "../../lib/nearest-name.ts";
import { error, warning, type Rule } from "../rule.ts";

/** Every entry of `relax` names a question, or an option, that excludes products. */
export const knownRelax: Rule = ({ written, flow }) => {
  const hard = new Map<string, boolean>();
  for (const question of flow.questions) {
    const musts = question.options.map((option) => {
      const isMust = option.must !== undefined;
      hard.set(`${question.id}.${option.id}`, isMust);
      return isMust;
    });
    hard.set(question.id, musts.includes(true) || question.amount?.effect === "must");
  }
  return (written.relax ?? []).flatMap((entry, at) => {
    const path = ["relax", at];
    const isMust = hard.get(entry);
    if (isMust === undefined) {
      const hint = suggestName(entry, hard.keys());
      return [error("unknown-relax", `"${entry}" is no question and no option`, path, hint)];
    }
    if (isMust) return [];
    return [
      warning(
        "relax-without-must",
        `"${entry}" excludes nothing, so it never has to give way`,
        path,
      ),
    ];
  });
};
