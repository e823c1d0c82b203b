import type { TalkRequest, Topic } from "../../flow/talk-request.ts";
import {
  askingWord,
  belonging,
  elsewhere,
  existence,
  needs,
  ownOrder,
  subjectBehind,
  subjectNext,
  verbFirst,
} from "./cues.ts";
import type { Sentence } from "./sentence.ts";
import { topicsMax } from "./topics-asked.ts";
import { thoseMeant } from "./products-meant.ts";

/**
 * "Is it loud?", "kann man den bügeln?": asked of what is shown, in words the catalogue has none
 * for. Whether that is what was meant, the rest of the message decides.
 */
export function readUnnamed(sentence: Sentence): TalkRequest | undefined {
  const { said, begun, screen, references } = sentence;
  if (screen.shown.length === 0 || needs.test(said) || ownOrder.test(said)) return undefined;
  if (existence.test(said) || elsewhere.test(said)) return undefined;
  // "Passt da ein Fleece drunter?" names what is put beside it, and looks for none.
  const isBeside = verbFirst.test(begun) && belonging.test(said);
  if (!isBeside && !references.some(({ by }) => by === "pronoun")) return undefined;
  const isOfIt =
    isBeside ||
    (verbFirst.test(begun) && subjectNext.test(begun)) ||
    (askingWord.test(begun) && subjectBehind.test(begun));
  if (!isOfIt) return undefined;
  return { type: "ask-attribute", ...thoseMeant(sentence, []), topics: ofUnit(sentence) };
}

/** "Does it take 120 kg?": whatever is stated in kilograms. */
function ofUnit({ mentions, words, screen }: Sentence): readonly Topic[] {
  const units = mentions.filter(
    ({ phrase, from }) =>
      phrase.form === "unit" &&
      words[from - 1]?.number !== undefined &&
      screen.shown.some(({ attributes }) => attributes[phrase.attribute] !== undefined),
  );
  const ids = [...new Set(units.map(({ phrase }) => phrase.attribute))];
  return ids.slice(0, topicsMax).map((attribute) => ({ attribute }));
}
