/** The few words that stand in the page before the advisor has been loaded. */
export type Words = readonly [open: string, goOn: string, example: string, unreachable: string];

export function wordsFor(locale: string): Words {
  return locale.startsWith("de") ? de : en;
}

const en: Words = [
  "Help me choose",
  "Back to the advice",
  "What do you need it for?",
  "Unreachable. Try again",
];

const de: Words = [
  "Berate mich",
  "Zurück zur Beratung",
  "Wofür brauchst du es?",
  "Nicht erreichbar. Noch einmal",
];
