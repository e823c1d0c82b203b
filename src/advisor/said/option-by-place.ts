import type { SaidReading } from "../../conversation/command.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { questionOf, type OptionId, type Question } from "../../flow/flow.ts";
import { toWords } from "../../lib/words.ts";
import { ordinals } from "../../reading/talk/reference-words.ts";
import type { Advice } from "../library.ts";

/**
 * "The second option", "3", "beides", "none of them": the options of the open question by where they
 * stand. With products on the screen "the second" is one of those, unless it is called an option.
 */
export function readOptionByPlace(
  { knowledge: { flow } }: Advice,
  state: OngoingConversation,
  text: string,
): SaidReading | undefined {
  const { pending, shown } = state;
  const question = pending && questionOf(flow, pending.question);
  if (question === undefined || question.kind === "place") return undefined;
  const words = toWords(text).map((word) => word.text);
  if (words.length === 0 || words.length > wordsMax) return undefined;
  const said = words.filter((word) => !fillers.has(word));
  const options = pending?.options ?? [];
  const several = severalOf(said);
  if (several !== undefined) return chooseSeveral(question, options, { several, text });
  if (shown.length === 0 && none.has(said.join(" "))) return unsure;
  const letter = /^\s*\(?([a-h])[).:]?\s*$/iu.exec(text)?.[1]?.toLowerCase();
  if (letter !== undefined && (isMarked.test(text) || /[abcd]/.test(letter))) {
    const option = options.at(letter.charCodeAt(0) - "a".charCodeAt(0));
    return option === undefined ? undefined : answered(question, [option], text);
  }
  const place = placeOf(said, { isAlone: shown.length === 0, isAmount: isAmount(question) });
  const option = place === undefined ? undefined : options.at(place);
  return option === undefined ? undefined : answered(question, [option], text);
}

/** "A)" is the first answer; "e" and "f" alone may be anything. */
const isMarked = /[()]/;

const wordsMax = 5;
const unsure: SaidReading = { answers: [], volunteered: [], wants: "unsure" };

/** A number answers a question for an amount by what it says, not by its place. */
function isAmount({ amount, kind }: Question): boolean {
  return amount !== undefined || kind === "budget" || kind === "range";
}

function answered(question: Question, options: readonly OptionId[], text: string): SaidReading {
  const answer = { type: "options", options } as const;
  return { answers: [{ question: question.id, answer, quote: text.trim() }], volunteered: [] };
}

/** Undefined for what is no place, or may be one of the products as well. */
function placeOf(
  said: readonly string[],
  { isAlone, isAmount }: { readonly isAlone: boolean; readonly isAmount: boolean },
): number | undefined {
  const isCalled = said.some((word) => nouns.has(word));
  const [only, ...others] = said.filter((word) => !nouns.has(word));
  if (only === undefined || others.length > 0) return undefined;
  if (/^\d$/.test(only)) return isAmount && !isCalled ? undefined : Number(only) - 1;
  return isCalled || isAlone ? ordinals[only] : undefined;
}

function severalOf(said: readonly string[]): "both" | "all" | undefined {
  const words = said.filter((word) => !nouns.has(word)).join(" ");
  if (/^(?:both|beide|beides|beiden)$/.test(words)) return "both";
  return /^(?:all|alle|alles|everything|all three|alle drei)$/.test(words) ? "all" : undefined;
}

/** Where but one may be chosen, whoever takes them all has no preference. */
function chooseSeveral(
  question: Question,
  options: readonly OptionId[],
  { several, text }: { readonly several: "both" | "all"; readonly text: string },
): SaidReading | undefined {
  if (options.length < 2) return undefined;
  // Which two of three are meant, nobody knows; that it is not one of them is said.
  if (several === "both" && options.length > 2) return unsure;
  return question.kind === "multi" ? answered(question, options, text) : unsure;
}

const nouns: ReadonlySet<string> = new Set(
  "option options choice choices answer answers number no nr nummer antwort antworten moglichkeit moglichkeiten auswahl punkt variante".split(
    " ",
  ),
);

/** Said around a place without changing it. */
const fillers: ReadonlySet<string> = new Set(
  "the die der das den dem one ones please bitte of them these those von davon and und then dann ok okay well hm na".split(
    " ",
  ),
);

const none: ReadonlySet<string> = new Set(
  "none,neither,nothing,keins,keines,keine,keiner,nichts,weder noch,none fits,nothing fits,nichts passt,keins passt".split(
    ",",
  ),
);
