import type { Word } from "../lib/words.ts";

/**
 * The place of the word by which a text denies what it names at these words, in German or English:
 *
 * - before it: "not waterproof", "isn't fully waterproof", "without a hood", "ohne Kapuze",
 *   "statt Daunen", with at most three words in between and never across a comma, "but" or "with";
 *   "non-insulated", "no-fly" deny only the word they are tied to;
 * - after it: "PFC-free", "hood: no", "Kapuze: nicht vorhanden", "Kapuze und Tasche fehlen".
 *
 * What only sounds like a denial is none: "not only waterproof", "without losing warmth", "ohne auf
 * Stretch zu verzichten", "no matter how waterproof".
 */
export function findDenial(
  words: readonly Word[],
  first: number,
  last: number,
): number | undefined {
  return denialBefore(words, first) ?? denialAfter(words, last);
}

const wordsBetweenMax = 3;

function denialBefore(words: readonly Word[], first: number): number | undefined {
  const clause = words[first]?.clause;
  for (let at = first - 1; at >= 0 && at >= first - 1 - wordsBetweenMax; at -= 1) {
    const word = words[at];
    if (word === undefined || word.clause !== clause || turningWords.has(word.text))
      return undefined;
    if (isNegator(word, words[at - 1])) {
      return reaches(words, at, first) && !isHarmless(words, at, first) ? at : undefined;
    }
  }
  return undefined;
}

const negators = new Set(
  (
    "not no non without never neither nor cannot cant dont doesnt isnt arent wasnt wont lacks lacking " +
    "nicht kein keine keinen keiner keinem keines ohne nie niemals weder statt anstatt anstelle"
  ).split(" "),
);

/** After these a new thought begins, which the denial before no longer covers. */
const turningWords = new Set(
  "but with and yet plus aber sondern und mit sowie doch dafur although though".split(" "),
);

/** The "no" of a name such as "H2No" denies nothing. */
function isNegator(word: Word, before: Word | undefined): boolean {
  return negators.has(word.text) && before?.end !== word.start;
}

/** "Non-insulated jacket" and "no-fly boxers": a negator tied on by a hyphen denies one word. */
function reaches(words: readonly Word[], negator: number, first: number): boolean {
  const tied = words[negator + 1]?.joined === true || words[negator]?.text === "non";
  return !tied || first === negator + 1;
}

/** Words that, right behind a negator, take its denial back. */
const softeners = new Set("only just merely matter less nur bloss allein zuletzt".split(" "));

/** What is denied in "without losing warmth" and "won't restrict airflow" is the loss. */
const losses = new Set(
  (
    "sacrificing compromising losing restricting limiting hindering impeding impairing hampering " +
    "inhibiting reducing giving forgoing skimping affecting blocking sacrifice compromise lose " +
    "restrict limit hinder impede impair hamper inhibit reduce affect block loss " +
    "beeintrachtigt beeintrachtigen"
  ).split(" "),
);

const givingsUp = new Set("verzichten einzubussen einzuschranken opfern verlieren".split(" "));

function isHarmless(words: readonly Word[], negator: number, first: number): boolean {
  const next = words[negator + 1]?.text ?? "";
  if (softeners.has(next)) return true;
  for (let at = negator + 1; at < first; at += 1) {
    if (losses.has(words[at]?.text ?? "")) return true;
  }
  if (words[negator]?.text !== "ohne") return false;
  const clause = words[negator]?.clause;
  for (let at = first; words[at]?.clause === clause; at += 1) {
    if (givingsUp.has(words[at]?.text ?? "")) return true;
  }
  return false;
}

const denyingAnswers = new Set("no nein none kein keine nicht not".split(" "));
const absences = new Set("fehlt fehlen missing".split(" "));

function denialAfter(words: readonly Word[], last: number): number | undefined {
  const word = words[last];
  const next = words[last + 1];
  if (word === undefined || next?.sentence !== word.sentence) return undefined;
  if (next.joined && (next.text === "free" || next.text === "frei")) return last + 1;
  if (next.clause !== word.clause) {
    return isDenyingAnswer(next, words[last + 2]) ? last + 1 : undefined;
  }
  for (let at = last + 1; at <= last + 1 + wordsBetweenMax; at += 1) {
    const behind = words[at];
    if (behind?.clause !== word.clause) return undefined;
    if (absences.has(behind.text)) return at;
  }
  return undefined;
}

/** "no", "nicht vorhanden": an answer that stands for itself, not the beginning of a sentence. */
function isDenyingAnswer(answer: Word, then: Word | undefined): boolean {
  if (!denyingAnswers.has(answer.text)) return false;
  if (then === undefined || then.clause !== answer.clause) return true;
  return then.text === "vorhanden" || then.text === "included" || then.text === "available";
}
