import { toWords } from "../../lib/words.ts";
import { warning, type Rule } from "../rule.ts";

/** Within a question, no word means two options: it would be read as whichever stands first. */
export const distinctWords: Rule = ({ written }) =>
  written.questions.flatMap((question, at) => {
    const owner = new Map<string, string>();
    return (question.options ?? []).flatMap((option, place) =>
      Object.entries(option.says ?? {}).flatMap(([locale, phrases]) =>
        phrases.flatMap((phrase, where) => {
          const key = `${locale} ${toWords(phrase)
            .map((word) => word.text)
            .join(" ")}`;
          const other = owner.get(key);
          owner.set(key, other ?? option.id);
          if (other === undefined || other === option.id) return [];
          return [
            warning("ambiguous-words", `"${phrase}" means both "${other}" and "${option.id}"`, [
              "questions",
              at,
              "options",
              place,
              "says",
              locale,
              where,
            ]),
          ];
        }),
      ),
    );
  });
