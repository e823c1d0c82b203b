import { isCommon } from "../common-words.ts";
import { severalOf, singlesOf, type Label, type Lexicon, type Phrase } from "./lexicon.ts";
import { isForm, type Language, type PatternForm } from "./phrase-pattern.ts";
import type { Token } from "./tokens.ts";

/** A phrase found in a message. Places count tokens, from the first to the last, inclusive. */
export interface Match {
  readonly label: Label;
  readonly language: Language;
  /** Everything the phrase needed to be there. */
  readonly from: number;
  readonly to: number;
  /** What it names. */
  readonly namedFrom: number;
  readonly namedTo: number;
}

/** Every phrase of the lexicon that stands in the message, nested ones included. */
export function findMatches(
  tokens: readonly Token[],
  lexicon: Lexicon,
  main: Language,
): readonly Match[] {
  const other: Language = main === "de" ? "en" : "de";
  const matches: Match[] = [];
  for (const [at, token] of tokens.entries()) {
    const partLanguage = token.head?.language ?? main;
    for (const label of token.partLabels) matches.push(partMatch(label, partLanguage, at));
    collect(matches, tokens, at, { lexicon, language: main, foreign: false });
    collect(matches, tokens, at, { lexicon, language: other, foreign: true });
  }
  return matches;
}

function partMatch(label: Label, language: Language, at: number): Match {
  return { label, language, from: at, to: at, namedFrom: at, namedTo: at };
}

interface Search {
  readonly lexicon: Lexicon;
  readonly language: Language;
  /** Not the language the message is in. */
  readonly foreign: boolean;
}

function collect(
  matches: Match[],
  tokens: readonly Token[],
  at: number,
  { lexicon, language, foreign }: Search,
): void {
  const token = tokens[at];
  if (token === undefined) return;
  const word = token.forms[language];
  const found: Match[] = singlesOf(word, lexicon[language]).map(({ label }) =>
    partMatch(label, language, at),
  );
  for (const form of headsOf(token, language)) {
    const next = tokens[at + 1]?.forms[language];
    for (const phrase of severalOf(form, next, lexicon[language])) {
      const match = matchAt(phrase, tokens, at);
      if (match !== undefined) found.push(match);
    }
  }
  for (const match of found) {
    if (!foreign || isForeignWelcome(match, tokens, lexicon)) matches.push(match);
  }
}

/** A compound also stands where its head may: "kurze Laufhose" is a "kurze Hose". */
function headsOf({ forms, head }: Token, language: Language): readonly string[] {
  const form = forms[language];
  return head !== undefined && head.language === language ? [form, head.text] : [form];
}

/** Greedy: every word as early as it can be. Phrases do not reach over the end of a sentence. */
function matchAt(phrase: Phrase, tokens: readonly Token[], start: number): Match | undefined {
  const { pattern, language, label } = phrase;
  const sentence = tokens[start]?.word.sentence;
  let at = start;
  let named: { from: number; to: number } | undefined;
  for (const [place, expected] of pattern.entries()) {
    if (place === 0) {
      if (!isHere(tokens[start], expected.forms, language)) return undefined;
    } else {
      const found = nextPlace(tokens, at + 1, { ...expected, language, sentence });
      if (found === undefined) return undefined;
      at = found;
    }
    if (expected.named) named = { from: named?.from ?? at, to: at };
  }
  // "Der Laptop muss rein, nicht schwarz": what needs not be is said in one breath.
  const opensClause = subjunctions.has(tokens[at]?.word.text ?? "");
  const isUnneeded = label.slot === "cue" && label.value === "unneeded" && !opensClause;
  // "Ohne Leder, ohne Gore, ohne Schnickschnack" are three wishes.
  const isWithout = label.slot === "want" && withouts.has(tokens[start]?.word.text ?? "");
  if ((isUnneeded || isWithout) && tokens[start]?.word.clause !== tokens[at]?.word.clause)
    return undefined;
  const { from, to } = named ?? { from: start, to: at };
  return { label, language, from: start, to: at, namedFrom: from, namedTo: to };
}

const withouts: ReadonlySet<string> = new Set("ohne without no kein keine keinen".split(" "));

/** "Nicht wichtig, dass …" goes on behind its comma. */
const subjunctions: ReadonlySet<string> = new Set("dass ob wenn that whether if".split(" "));

interface Expected {
  readonly forms: readonly PatternForm[];
  readonly gapMax: number;
  readonly language: Language;
  readonly sentence: number | undefined;
}

function nextPlace(
  tokens: readonly Token[],
  start: number,
  { forms, gapMax, language, sentence }: Expected,
): number | undefined {
  for (let at = start; at <= start + gapMax; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.word.sentence !== sentence) return undefined;
    // "A plus, size 9" is no plus size.
    if (gapMax === 0 && token.word.clause !== tokens[at - 1]?.word.clause) return undefined;
    if (isHere(token, forms, language)) return at;
  }
  return undefined;
}

function isHere(
  token: Token | undefined,
  forms: readonly PatternForm[],
  language: Language,
): boolean {
  if (token === undefined) return false;
  const words = headsOf(token, language);
  return forms.some((form) => words.some((word) => isForm(word, form, language)));
}

/**
 * What a message in one language may say in the other: names of things, and the negations that
 * cannot be misread. Everybody's words mean what they mean in the message's own language: in German
 * "hat" is no hat.
 */
function isForeignWelcome(
  { label, language, from, to }: Match,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (!foreignSlots.has(label.slot)) return false;
  if (from !== to) return true;
  const own: Language = language === "de" ? "en" : "de";
  const text = tokens[from]?.word.text ?? "";
  if (isCommon(text) || falseFriends.has(text) || text.length < 3) return false;
  // Short words are taken as they are written: an English "walks" is no German "Walk".
  if (text.length < foreignLettersMin && !lexicon[language].known.has(text)) return false;
  return singlesOf(text, lexicon[own]).length === 0;
}

const foreignLettersMin = 6;

const foreignSlots: ReadonlySet<string> = new Set(
  "product activity weather want avoid season month color gender person fit level trap currency intent implies".split(
    " ",
  ),
);

/** Words of one language that are others in the other. */
const falseFriends: ReadonlySet<string> = new Set(
  (
    "hut rot kit boot fell kind man men tag gut wind warm hose hosen bald brief rock box fest mist gift " +
    "wade see arm hand art bus park tank loft sack band rat not elf mode stock herd spring fall may " +
    "march top shirt shirts vest vests mac cap caps boots suit tour touren lauf rad hund hunde herr " +
    "last tube run runs light slip war wild eng dick lang lange land burg bad made chef tests lack " +
    "fur pants pack packs gear set mama papa oma opa oder schwimm weg pur puffer regular alter leder tram walk tight tights short cool leg leger style jean"
  ).split(" "),
);
