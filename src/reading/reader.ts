import type { Answer } from "../flow/answer.ts";
import { questionOf, type Flow, type OptionId, type QuestionId } from "../flow/flow.ts";
import { toWords, type Word } from "../lib/words.ts";
import { matchPhrases, type PhraseMatch } from "./match-phrases.ts";
import { readMoney, type MoneyReading } from "./money.ts";
import { createVocabulary } from "./vocabulary.ts";
import { readSteering, type Steering } from "./wishes-to-steer.ts";

/** What a free text was understood to say. Everything carries the words it was read from. */
export interface Reading {
  readonly answers: readonly {
    readonly question: QuestionId;
    readonly answer: Answer;
    readonly quote: string;
  }[];
  /** A limit on the price that no question of the flow asks for. */
  readonly money?: { readonly min?: number; readonly max?: number; readonly quote: string };
  readonly wants?: Steering;
}

export interface Reader {
  read(text: string, context: { readonly pending?: QuestionId }): Reading;
}

/**
 * Reads messages with the words of a flow, without a model: option labels and `says` phrases in
 * every language of the flow, typos forgiven, and amounts of money. What stands behind a "not" is
 * left out rather than taken for its opposite.
 */
export function createReader(flow: Flow): Reader {
  const { phrases, bare } = createVocabulary(flow);
  const budget = flow.questions.find((question) => question.enabled && question.kind === "budget");
  return {
    read(text, { pending }) {
      const words = toWords(text);
      const question = pending === undefined ? undefined : questionOf(flow, pending);
      const money = readMoney(words, question?.kind === "budget");
      const open = money === undefined ? words : without(words, money);
      const matches = matchPhrases(open, phrases);
      const own = matchPhrases(open, bare).filter(({ phrase }) => phrase.question === pending);
      const chosen = choose([...matches, ...own], pending);
      const quote = (from: number, to: number) => quoted(text, words, from, to);
      // "Weiß nicht" is no typo of a word for summer.
      const isGuess = chosen.every(({ typo }) => typo);
      const wants = isGuess && money === undefined ? readSteering(words) : undefined;
      const answers = wants === undefined ? toAnswers(flow, open, chosen, text) : [];
      return {
        answers:
          money !== undefined && budget !== undefined
            ? [
                ...answers,
                {
                  question: budget.id,
                  answer: { type: "amount", ...limits(money) },
                  quote: quote(money.from, money.to),
                },
              ]
            : answers,
        ...(money !== undefined && budget === undefined
          ? { money: { ...limits(money), quote: quote(money.from, money.to) } }
          : {}),
        ...(wants === undefined ? {} : { wants }),
      };
    },
  };
}

function limits({ min, max }: MoneyReading): { readonly min?: number; readonly max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** A number read as money is not also a size or a weight. */
function without(words: readonly Word[], money: MoneyReading): readonly Word[] {
  return words.filter((_, at) => at < money.from || at > money.to);
}

/**
 * Of matches that share words the better one stays: without a typo before with one, more words
 * before fewer, the question just asked before others.
 */
function choose(
  matches: readonly PhraseMatch[],
  pending: QuestionId | undefined,
): readonly PhraseMatch[] {
  const rank = (match: PhraseMatch): number =>
    (match.typo ? 0 : 100) +
    match.phrase.words.length * 10 +
    (match.phrase.question === pending ? 5 : 0);
  const sorted = matches
    .filter(({ negated }) => !negated)
    .sort((a, b) => rank(b) - rank(a) || a.from - b.from);
  const taken: PhraseMatch[] = [];
  for (const match of sorted) {
    if (!taken.some((other) => match.from <= other.to && other.from <= match.to)) {
      taken.push(match);
    }
  }
  return taken.sort((a, b) => a.from - b.from);
}

/** One answer per question; where only one option is allowed, the one named first. */
function toAnswers(
  flow: Flow,
  words: readonly Word[],
  matches: readonly PhraseMatch[],
  text: string,
): Reading["answers"] {
  const byQuestion = new Map<QuestionId, PhraseMatch[]>();
  for (const match of matches) {
    const known = byQuestion.get(match.phrase.question) ?? [];
    byQuestion.set(match.phrase.question, [...known, match]);
  }
  return [...byQuestion].map(([id, found]) => {
    const kept = questionOf(flow, id)?.kind === "multi" ? found : found.slice(0, 1);
    const options = [...new Set(kept.map(({ phrase }): OptionId => phrase.option))];
    const from = Math.min(...kept.map((match) => match.from));
    const to = Math.max(...kept.map((match) => match.to));
    return {
      question: id,
      answer: { type: "options", options },
      quote: quoted(text, words, from, to),
    };
  });
}

function quoted(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to]?.end ?? text.length);
}
