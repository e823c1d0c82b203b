import { foldWord } from "./fold-word.ts";

/**
 * "Neununddreißig" → "39", "forty three" → "43": written numbers from 20 to 99, as sizes are said.
 * Everything else stays as it is.
 */
export function withTensInDigits(text: string): string {
  return text
    .replace(english, (_all, tens: string, ones: string | undefined) =>
      String(
        placeOf(englishTens, tens) * 10 +
          20 +
          (ones === undefined ? 0 : placeOf(englishOnes, ones) + 1),
      ),
    )
    .replace(/\p{L}{6,}/gu, (word) => {
      const found = german.exec(foldWord(word));
      const [, ones, tens] = found ?? [];
      if (tens === undefined) return word;
      return String(
        placeOf(germanTens, tens) * 10 +
          20 +
          (ones === undefined ? 0 : placeOf(germanOnes, ones) + 1),
      );
    });
}

const englishOnes = "one two three four five six seven eight nine".split(" ");
const englishTens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const germanOnes = "ein zwei drei vier funf sechs sieben acht neun".split(" ");
const germanTens = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split(" ");

const english = new RegExp(
  `\\b(${englishTens.join("|")})(?:[ -](${englishOnes.join("|")}))?\\b`,
  "giu",
);
const german = new RegExp(`^(?:(${germanOnes.join("|")})und)?(${germanTens.join("|")})$`, "u");

function placeOf(words: readonly string[], word: string): number {
  return words.indexOf(word.toLowerCase());
}
