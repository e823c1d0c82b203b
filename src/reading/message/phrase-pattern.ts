import { toWords } from "../../lib/words.ts";
import { stem } from "../stem.ts";

export type Language = "de" | "en";

/** One word of a phrase. */
export interface PatternWord {
  /** Any of these will do. */
  readonly forms: readonly PatternForm[];
  /** Belongs to what the phrase names; the others must only be there. */
  readonly named: boolean;
  /** Up to this many other words may stand before it. */
  readonly gapMax: number;
}

export interface PatternForm {
  /** Folded, as in the list. */
  readonly text: string;
  /** Only found as written; the others in any inflection. */
  readonly isExact: boolean;
}

/** Up to how many words "..." stands for. */
const gapWordsMax = 4;

/** A phrase in the notation of `word-list.ts`, ready to be compared. */
export function toPattern(phrase: string): readonly PatternWord[] {
  const bracketed = phrase.includes("<");
  const pattern: PatternWord[] = [];
  let gapMax = 0;
  let inside = false;
  for (const item of phrase.split(" ")) {
    if (item === "...") {
      gapMax = gapWordsMax;
      continue;
    }
    inside ||= item.startsWith("<");
    for (const forms of formsOfItem(item.replaceAll(/[<>]/g, ""))) {
      pattern.push({ forms, named: !bracketed || inside, gapMax });
      gapMax = 0;
    }
    if (item.endsWith(">")) inside = false;
  }
  return pattern;
}

/** "muss|soll" is one word with two spellings, "gore-tex" two words with one each. */
function formsOfItem(item: string): readonly (readonly PatternForm[])[] {
  const isExact = item.startsWith("=");
  const toForm = ({ text }: { readonly text: string }): PatternForm => ({
    text,
    isExact,
  });
  const spellings = item.replace(/^=/, "").split("|");
  if (spellings.length > 1) return [spellings.flatMap((one) => toWords(one).map(toForm))];
  return toWords(item.replace(/^=/, "")).map((word) => [toForm(word)]);
}

/**
 * Whether a word of a message is the word of a phrase, in whatever inflection. Stems are worked
 * out last: most words differ by more than an ending.
 */
export function isForm(word: string, form: PatternForm, language: Language): boolean {
  if (word === form.text) return true;
  if (!form.isExact && language === "de" && isDative(word, form.text)) return true;
  if (form.isExact || !isInflection(word, form.text, language)) return false;
  return stem(word, language) === stem(form.text, language);
}

/** "Mit Stiefeln", "von Vögeln": an ending the stemmer leaves on. */
function isDative(word: string, form: string): boolean {
  return word === `${form}n` && /(?:el|er)$/.test(form);
}

/** Forms of one word begin alike; words are looked up by how they begin. */
export function beginningsOf(word: string): readonly string[] {
  return word.length < lettersMin
    ? [word]
    : [word.slice(0, lettersMin), word.slice(0, lettersMin - 1)];
}

/** Where a phrase's word is kept, to be found by one of a word's beginnings. */
export function beginningOf(word: string): string {
  return word.slice(0, lettersMin);
}

const lettersMin = 4;

/**
 * A common stem is not enough: stemming also strips what makes another word of one, and so takes
 * "sweat" for "sweater", "Rolle" for "Roller". What differs must be an ending of inflection.
 */
export function isInflection(one: string, other: string, language: Language): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const endings = inflections[language];
  return endings.has(one.slice(shared)) && endings.has(other.slice(shared));
}

const inflections: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set([
    "",
    ..."e en em es er n s t st ern te ten tem ter tes et est sten ste nen ens l ln le et".split(
      " ",
    ),
  ]),
  en: new Set([
    "",
    ..."s es d ed ing e y ies ied ning ting ping ming ging ding bing ned ted ped med ged".split(
      " ",
    ),
  ]),
};
