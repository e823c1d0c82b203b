import type { StudioDocument, StudioEdit, StudioTexts } from "../../src/protocol/studio.ts";
import { freshId, toId } from "../view/format.ts";
import { wordsIn } from "../words/words.ts";
import { optionsOf, questionsOf } from "./flow-texts.ts";

/** Words of the conditions, which no question may be called. */
const reserved = ["all", "any", "not"];

/**
 * What was added in the form has an id nobody would write: `option-2`. Before it goes live it is
 * named after its words; what has been named stays, for statistics and tests refer to it.
 */
export function tidyIds(document: StudioDocument): readonly StudioEdit[] {
  const questions = questionsOf(document);
  const options = questions.flatMap((question) => {
    const taken = optionsOf(question).map(({ id }) => id);
    return optionsOf(question).flatMap(({ id, label }) =>
      rename(["questions", question.id, "options", id], {
        taken,
        words: /^option(-\d+)?$/.test(id) ? ownWords(label, "newOption") : undefined,
      }),
    );
  });
  const taken = [...reserved, ...questions.map(({ id }) => id)];
  const named = questions.flatMap(({ id, ask }) =>
    rename(["questions", id], {
      taken,
      words: /^question(-\d+)?$/.test(id) ? ownWords(ask, "newQuestion") : undefined,
    }),
  );
  // The questions last: the paths of the options name them as they were.
  return [...options, ...named];
}

interface Named {
  /** Grows with every new id. */
  readonly taken: string[];
  readonly words: string | undefined;
}

function rename(path: readonly string[], { taken, words }: Named): readonly StudioEdit[] {
  const wanted = words === undefined ? "" : toId(words).split("-").slice(0, 4).join("-");
  if (wanted === "") return [];
  const id = freshId(wanted, taken);
  taken.push(id);
  return [{ op: "rename", path, id }];
}

/** The first text that somebody wrote, English before others. */
function ownWords(
  texts: StudioTexts | undefined,
  untouched: "newOption" | "newQuestion",
): string | undefined {
  const written = Object.entries(texts ?? {}).filter(
    ([locale, text]) => text !== wordsIn(locale)[untouched],
  );
  const found = written.find(([locale]) => locale === "en") ?? written[0];
  return found?.[1];
}
