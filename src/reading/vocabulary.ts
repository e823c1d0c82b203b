import type { Flow, OptionId, QuestionId } from "../flow/flow.ts";
import type { Locale } from "../lib/localized.ts";
import { toWords, type Word } from "../lib/words.ts";
import { smallWords } from "./small-words.ts";
import { stem } from "./stem.ts";

/** A phrase that means an option: its words, folded and stemmed, small words left out. */
export interface Phrase {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly locale: Locale;
  readonly words: readonly PhraseWord[];
}

export interface PhraseWord {
  readonly folded: string;
  readonly stem: string;
}

/**
 * Everything by which a flow's options can be named: their labels and what merchandisers wrote
 * under `says`, in every language of the flow. "Yes" and "no" mean something only as an answer to a
 * question just asked, so they are told apart.
 */
export interface Vocabulary {
  readonly phrases: readonly Phrase[];
  /** Phrases of yes-no options, for the pending question alone. */
  readonly bare: readonly Phrase[];
}

export function createVocabulary(flow: Flow): Vocabulary {
  const phrases = flow.questions
    .filter(({ enabled }) => enabled)
    .flatMap((question) => {
      const texts = question.options.flatMap((option) =>
        textsOf(option).map((text) => ({ ...text, option: option.id })),
      );
      const wordsOf = tellingApart(texts);
      return texts.flatMap((text) => {
        const { locale, isLabel, option } = text;
        const words = wordsOf(text);
        const bare = isLabel && question.kind === "yes-no";
        return words.length === 0
          ? []
          : [{ bare, phrase: { question: question.id, option, locale, words } }];
      });
    });
  return {
    phrases: phrases.filter(({ bare }) => !bare).map(({ phrase }) => phrase),
    bare: phrases.filter(({ bare }) => bare).map(({ phrase }) => phrase),
  };
}

/** "On-ear" and "in-ear" differ in nothing but a small word, which then tells. */
function tellingApart<
  Text extends { readonly option: OptionId; readonly text: string; readonly locale: Locale },
>(texts: readonly Text[]): (text: Text) => readonly PhraseWord[] {
  const owners = new Map<string, Set<OptionId>>();
  const keyOf = ({ text, locale }: Text): string =>
    `${locale} ${phraseWords(text, locale)
      .map((word) => word.stem)
      .join(" ")}`;
  for (const text of texts) {
    const key = keyOf(text);
    owners.set(key, (owners.get(key) ?? new Set()).add(text.option));
  }
  return (text) => {
    const isShared = (owners.get(keyOf(text))?.size ?? 0) > 1;
    return isShared
      ? toPhraseWords(text.locale, toWords(text.text))
      : phraseWords(text.text, text.locale);
  };
}

function textsOf(option: Flow["questions"][number]["options"][number]) {
  return [
    ...Object.entries(option.label).flatMap(([locale, label]) =>
      [label, ...alternatives(label)].map((text) => ({ locale, text, isLabel: true })),
    ),
    ...Object.entries(option.says).flatMap(([locale, texts]) =>
      texts.map((text) => ({ locale, text, isLabel: false })),
    ),
  ];
}

/**
 * "Hat or cap" is meant by either word, "Tents with one or two doors" by neither: only where both
 * sides are one whole telling word is it certain that nothing else in the label belongs to them.
 */
function alternatives(label: string): readonly string[] {
  const sides = label.split(/\s+(?:or|oder)\s+|\s*\/\s*/iu);
  return sides.length > 1 && sides.every(isOneWord) ? sides : [];
}

function isOneWord(side: string): boolean {
  const telling = toWords(side).filter(({ text }) => !smallWords.has(text));
  return !side.endsWith("-") && telling.length === 1;
}

/** A label of small words only ("in any") is matched by all of them. */
function phraseWords(text: string, locale: Locale): readonly PhraseWord[] {
  const words = toWords(text);
  const telling = words.filter((word) => !smallWords.has(word.text));
  return toPhraseWords(locale, telling.length > 0 ? telling : words);
}

function toPhraseWords(locale: Locale, words: readonly Word[]): readonly PhraseWord[] {
  return words.map(({ text }) => ({ folded: text, stem: stem(text, locale) }));
}
