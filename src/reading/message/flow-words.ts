import type { Flow } from "../../flow/flow.ts";
import { toWords } from "../../lib/words.ts";
import type { WordList } from "../lexicon/word-list.ts";
import type { Language } from "./phrase-pattern.ts";

type Lists = Readonly<Record<Language, readonly WordList[]>>;

/**
 * What a flow's merchandiser says for options that the lists have under the same name: the words
 * of an option "rain" become words of "weather:rain". Words the lists know already keep their
 * meaning; labels of several words are sentences rather than words and are left out.
 */
export function flowWords(flow: Flow, lists: Lists): Lists {
  return { de: [wordsOf(flow, lists, "de")], en: [wordsOf(flow, lists, "en")] };
}

function wordsOf(flow: Flow, lists: Lists, language: Language): WordList {
  const entries = lists[language].flatMap((list) => Object.entries(list));
  const known = new Set(entries.flatMap(([, phrases]) => phrases.split(/[,\n]/).map(toKey)));
  const found = new Map<string, readonly string[]>();
  for (const { id, label, says, must, wish } of flow.questions.flatMap(({ options }) => options)) {
    // "Tent" among the volumes of a backpack is no tent: its condition asks for no such value.
    const asked = JSON.stringify([must, wish]);
    const value = id.replaceAll("-", "_");
    if (!asked.includes(`"${value}"`) && !asked.includes(`"${id}"`)) continue;
    const key = entries.map(([key]) => key).find((key) => isNamed(key, value));
    if (key === undefined) continue;
    const name = label[language] ?? "";
    const phrases = [...(says[language] ?? []), ...(/\s/.test(name) ? [] : [name])];
    const fresh = phrases.filter(
      (phrase) => /^[\p{L}\s'’-]+$/u.test(phrase) && !known.has(toKey(phrase)),
    );
    found.set(key, [...(found.get(key) ?? []), ...fresh]);
  }
  return Object.fromEntries([...found].map(([key, phrases]) => [key, phrases.join(",")]));
}

function isNamed(key: string, id: string): boolean {
  const [slot = "", value = ""] = key.split(":");
  return slots.has(slot) && value === id;
}

/** Slots whose values a flow's options may be named after. */
const slots: ReadonlySet<string> = new Set(
  "product activity weather season want gender color".split(" "),
);

function toKey(phrase: string): string {
  return toWords(phrase)
    .map(({ text }) => text)
    .join(" ");
}
