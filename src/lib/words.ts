import { foldWord } from "./fold-word.ts";
import { isVulgarFraction, readNumber } from "./number-text.ts";
import { endsSentence } from "./sentence-end.ts";

/** A word of a text, ready to be compared. */
export interface Word {
  /** Lower case, without accents, ß as ss; a number in plain form ("20.000" is "20000"). */
  readonly text: string;
  readonly number: number | undefined;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The sentence and the clause it belongs to, counted from 0. */
  readonly sentence: number;
  readonly clause: number;
  /** A hyphen alone stands between it and the word before: the "free" of "fly-free". */
  readonly joined: boolean;
}

/**
 * The words of a text, in order.
 *
 * - Letters make words; digits make numbers, also where they touch ("20k" is 20, k; "UPF50" is
 *   upf, 50). Hyphens and slashes part words; an apostrophe, a soft hyphen do not ("girl's").
 * - The signs % ° € $ £ ₹ ¥ and the inch sign behind a number are words of their own.
 * - A full stop ends a sentence unless it belongs to a number, to a known abbreviation, or is
 *   followed by a small letter. A line break always does.
 * - A number below zero is one whose minus stands alone before it, as in "bis -5 °C".
 */
export function toWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let at = 0;
  while (at < text.length) {
    switch (kindAt(text, at)) {
      case "letter":
        words.push(wordAt(text, at, sentence, clause));
        break;
      case "digit":
        words.push(numberAt(text, at, sentence, clause));
        break;
      case "sign":
        words.push(signAt(text, at, sentence, clause));
        break;
      case "quote":
        if (followsNumber(words, at)) words.push(signAt(text, at, sentence, clause));
        break;
      case "pause":
        if (!isPriceDash(text, at)) clause += 1;
        break;
      case "dash":
        if (isSpaced(text, at)) clause += 1;
        break;
      case "stop":
        if (endsSentence(text, at, words)) [sentence, clause] = [sentence + 1, clause + 1];
        break;
      case "end":
        [sentence, clause] = [sentence + 1, clause + 1];
        break;
      case "other":
        break;
    }
    const last = words.at(-1);
    at = last !== undefined && last.end > at ? last.end : at + 1;
  }
  return words;
}

type Kind = "letter" | "digit" | "sign" | "quote" | "pause" | "dash" | "stop" | "end" | "other";

/** What an ASCII character is; looked up for every character, hence a table. */
const asciiKinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return "letter";
  if (/\d/.test(character)) return "digit";
  if (/[%$]/.test(character)) return "sign";
  if (character === '"') return "quote";
  if (/[,:()[\]|]/.test(character)) return "pause";
  if (character === "-") return "dash";
  if (character === ".") return "stop";
  return /[!?;\n\r]/.test(character) ? "end" : "other";
});

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  return code < 128 ? (asciiKinds[code] ?? "other") : kindBeyondAscii(text, at);
}

function kindBeyondAscii(text: string, at: number): Kind {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (superscripts[character] !== undefined || isVulgarFraction(character)) return "digit";
  if (/[°€£₹¥]/.test(character)) return "sign";
  if (/[″”“]/.test(character)) return "quote";
  if (/[–—]/.test(character)) return "dash";
  if (/[•·…\u0085\u2028\u2029]/.test(character)) return "end";
  return /\p{L}/u.test(character) ? "letter" : "other";
}

function wordAt(text: string, start: number, sentence: number, clause: number): Word {
  const end = endOfLetters(text, start);
  const folded = foldWord(text.slice(start, end));
  const joined = isJoined(text, start);
  return { text: folded, number: undefined, start, end, sentence, clause, joined };
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && asciiKinds[code] === "letter") at += 1;
    else if (code < 128 && code !== apostrophe) break;
    else if (kindAt(text, at) === "letter") at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    else if (isSilent(text, at)) at += 1;
    else break;
  }
  return at;
}

const apostrophe = 39;

/** Inside a word: accents, and between letters apostrophes, soft hyphens and joiners. */
function isSilent(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (/\p{M}/u.test(character)) return true;
  return /['’\u00AD\u200B-\u200D\u2060]/.test(character) && kindAt(text, at + 1) === "letter";
}

function numberAt(text: string, start: number, sentence: number, clause: number): Word {
  const { value, end } = readNumber(text, start) ?? superscriptAt(text, start);
  const negative = value !== undefined && isNegative(text, start);
  const number = negative ? -value : value;
  return {
    text: number === undefined ? text.slice(start, end) : String(number),
    number,
    start: negative ? start - 1 : start,
    end,
    sentence,
    clause,
    joined: !negative && isJoined(text, start),
  };
}

/** The "²" of "g/m²" is read like the "2" of "g/m2". */
const superscripts: Readonly<Record<string, number>> = { "²": 2, "³": 3 };

function superscriptAt(text: string, at: number) {
  return { value: superscripts[text.charAt(at)], end: at + 1 };
}

/** A minus directly before the digits, behind a blank: not a range, not a bullet at line start. */
function isNegative(text: string, start: number): boolean {
  return /[-−–]/.test(text.charAt(start - 1)) && /[ \t(\u00A0]/.test(text.charAt(start - 2));
}

function isJoined(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  const hyphen = before === "-" || before === "‐" || before === "‑";
  return hyphen && /[\p{L}\p{N}]/u.test(text.charAt(start - 2));
}

function signAt(text: string, start: number, sentence: number, clause: number): Word {
  const sign = text.charAt(start).replace(/[″”“]/, '"');
  const end = start + 1;
  return { text: sign, number: undefined, start, end, sentence, clause, joined: false };
}

function followsNumber(words: readonly Word[], at: number): boolean {
  const last = words.at(-1);
  return last?.number !== undefined && last.end === at;
}

/** The comma of "200,- €". */
function isPriceDash(text: string, at: number): boolean {
  return (
    text.charAt(at) === "," && /\d/.test(text.charAt(at - 1)) && /[-–—]/.test(text.charAt(at + 1))
  );
}

function isSpaced(text: string, at: number): boolean {
  return text.charAt(at - 1) === " " && text.charAt(at + 1) === " ";
}
