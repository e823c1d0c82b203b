import type { Locale } from "../../lib/localized.ts";

/** That only some languages are spoken here, said in one that is not: by ISO 639-1 code. */
const sentences: Readonly<Record<string, (names: string) => string>> = {
  fr: (names) => `Ici, je conseille seulement en ${names}.`,
  es: (names) => `Aquí solo puedo asesorar en ${names}.`,
  it: (names) => `Qui posso consigliare solo in ${names}.`,
  nl: (names) => `Ik adviseer hier alleen in het ${names}.`,
  pt: (names) => `Aqui só aconselho em ${names}.`,
  pl: (names) => `Doradzam tu tylko w tych językach: ${names}.`,
};

/** Undefined for a language nobody wrote a sentence in. */
export function regretIn(language: string, spoken: readonly Locale[]): string | undefined {
  const say = sentences[language];
  if (say === undefined) return undefined;
  const names = languageNames(language, spoken);
  return say(new Intl.ListFormat(language, { type: "conjunction" }).format(names));
}

/** What languages are called in one of them: "Deutsch" and "Englisch". */
export function languageNames(locale: Locale, spoken: readonly Locale[]): readonly string[] {
  const names = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  return spoken.map((one) => names.of(one) ?? one);
}
