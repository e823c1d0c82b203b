import { toWords } from "../../lib/words.ts";
import { foldWord } from "../../lib/fold-word.ts";
import { optionOf, questionOf, type Flow, type Option, type Question } from "../../flow/flow.ts";
import { smallWords } from "../../reading/small-words.ts";
import type { Count } from "../counts.ts";

/** A word nobody understood, and what those who used it chose. */
export interface HeardWord {
  readonly locale: string;
  readonly stem: string;
  readonly spelling: string;
  readonly conversations: number;
  /** What was counted of their conversations, as far as these are still there. */
  readonly chosen: readonly Count[];
}

export interface WordGroup {
  readonly locale: string;
  readonly words: readonly HeardWord[];
  /** The answer they seem to mean. */
  readonly meaning?: { readonly question: Question; readonly option: Option };
}

/** A word of an answer this long inside a longer one means the same: "Nieselregen" is rain. */
const partMin = 4;

/** Of those who used the word, at least so many chose the answer, and at least so much of them. */
const chosenMin = 5;
const shareMin = 0.6;
/** And so much more often than everybody else. */
const liftMin = 1.8;

/**
 * Which answer a word may mean: the one of whose words it is made, or else the one that those who used
 * it then chose, far more often than others. Words of one answer belong together.
 */
export function groupWords(
  words: readonly HeardWord[],
  { flow, usual }: { readonly flow: Flow; readonly usual: readonly Count[] },
): readonly WordGroup[] {
  const groups = new Map<string, { readonly group: WordGroup; readonly words: HeardWord[] }>();
  for (const word of words) {
    const meaning = byParts(word, flow) ?? byChoice(word, flow, usual);
    const key =
      meaning === undefined
        ? `${word.locale} ${word.stem}`
        : `${word.locale} ${meaning.question.id}.${meaning.option.id}`;
    const known = groups.get(key);
    if (known === undefined) {
      const group = {
        locale: word.locale,
        words: [],
        ...(meaning === undefined ? {} : { meaning }),
      };
      groups.set(key, { group, words: [word] });
    } else known.words.push(word);
  }
  return [...groups.values()].map(({ group, words: together }) => ({ ...group, words: together }));
}

function byParts({ spelling, locale }: HeardWord, flow: Flow): WordGroup["meaning"] {
  const folded = foldWord(spelling);
  const found = choicesOf(flow).flatMap(({ question, option }) => {
    const parts = wordsOf(option, locale).filter(
      (part) => part.length >= partMin && (folded.endsWith(part) || folded.startsWith(part)),
    );
    const longest = Math.max(0, ...parts.map((part) => part.length));
    return longest === 0 ? [] : [{ question, option, longest }];
  });
  const longest = Math.max(0, ...found.map((one) => one.longest));
  const [first, second] = found.filter((one) => one.longest === longest);
  // Two answers that share the word leave it open which of them is meant.
  return first === undefined || second !== undefined ? undefined : first;
}

function byChoice(
  { chosen }: HeardWord,
  flow: Flow,
  usual: readonly Count[],
): WordGroup["meaning"] {
  const found = choicesOf(flow).flatMap(({ question, option }) => {
    const count = sum(chosen, "chosen", question.id, option.id);
    const share = count / Math.max(1, sum(chosen, "answered", question.id));
    const others =
      sum(usual, "chosen", question.id, option.id) /
      Math.max(1, sum(usual, "answered", question.id));
    const isTelling = count >= chosenMin && share >= shareMin && share >= liftMin * others;
    return isTelling ? [{ question, option, share, count }] : [];
  });
  // The answer nearly all of them gave, and of several such the one most of them came to.
  const [best] = found.sort((a, b) => b.share - a.share || b.count - a.count);
  return best;
}

function sum(counts: readonly Count[], metric: string, question: string, item?: string): number {
  return counts
    .filter((one) => one.metric === metric && one.question === question)
    .filter((one) => item === undefined || one.item === item)
    .reduce((known, { n }) => known + n, 0);
}

function choicesOf(
  flow: Flow,
): readonly { readonly question: Question; readonly option: Option }[] {
  return flow.questions
    .filter(({ enabled, kind }) => enabled && kind !== "yes-no" && kind !== "budget")
    .flatMap((question) => question.options.map((option) => ({ question, option })));
}

function wordsOf({ label, says }: Option, locale: string): readonly string[] {
  const texts = [label[locale] ?? "", ...(says[locale] ?? [])];
  return texts
    .flatMap((text) => toWords(text).map((word) => word.text))
    .filter((word) => !smallWords.has(word));
}

/** The answer a group means, in another version of the flow; undefined where it is gone. */
export function meaningIn(
  flow: Flow,
  meaning: NonNullable<WordGroup["meaning"]>,
): WordGroup["meaning"] {
  const question = questionOf(flow, meaning.question.id);
  const option = question && optionOf(question, meaning.option.id);
  return question === undefined || option === undefined ? undefined : { question, option };
}
