import { computed } from "@preact/signals";
import { language, type Language } from "../words/words.ts";
import { learningDe } from "./words-de.ts";
import { learningEn, type LearningWords } from "./words-en.ts";

const tables: Readonly<Record<Language, LearningWords>> = { en: learningEn, de: learningDe };

const table = computed(() => tables[language.value]);

/** What the pages about shoppers say; they are loaded with them, not before. */
export function learningWords(): LearningWords {
  return table.value;
}
