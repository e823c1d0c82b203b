import { computed, signal } from "@preact/signals";
import { keep, recall } from "../view/kept-setting.ts";
import { de } from "./de.ts";
import { en, type Words } from "./en.ts";

export const languages = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof languages;

const tables: Readonly<Record<Language, Words>> = { en, de };

/** The language of the studio itself; flows have languages of their own. */
export const language = signal<Language>("en");

/** The region somebody lives in decides how times and numbers are written. */
export const region = signal("en");

const table = computed(() => tables[language.value]);

/** What the studio says; drawn anew when the language changes. */
export function words(): Words {
  return table.value;
}

/** For texts in a flow's own language: a placeholder beside a German text is German. */
export function wordsIn(locale: string): Words {
  const base = locale.split("-", 1)[0] ?? locale;
  return isLanguage(base) ? tables[base] : en;
}

export function setLanguage(next: Language): void {
  language.value = next;
  region.value = navigator.languages.find((tag) => tag.startsWith(next)) ?? next;
  document.documentElement.lang = next;
  keep("language", next);
}

/** What was chosen last time, else the first of the browser's languages that the studio speaks. */
export function restoreLanguage(): void {
  const [found = "en"] = [recall("language"), ...navigator.languages].flatMap((tag) => {
    const base = tag?.split("-", 1)[0];
    return base !== undefined && isLanguage(base) ? [base] : [];
  });
  setLanguage(found);
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}
