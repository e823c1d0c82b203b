import type { DocumentPath, Issue } from "../../lib/issue.ts";
import { error, type Rule } from "../rule.ts";

/** No two questions, and no two options of a question, share an id. */
export const uniqueIds: Rule = ({ written }) => [
  ...duplicates(written.questions, "question", ["questions"]),
  ...written.questions.flatMap(({ options = [] }, at) =>
    duplicates(options, "option", ["questions", at, "options"]),
  ),
];

function duplicates(
  things: readonly { readonly id: string }[],
  what: "question" | "option",
  path: DocumentPath,
): readonly Issue[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, at) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [error(`duplicate-${what}`, `another ${what} has the id "${id}"`, [...path, at, "id"])];
  });
}
