import type { Ungrounded } from "./verdict.ts";

const charactersMax = 400;
const sentencesMax = 3;

/**
 * What is wrong with a wording before anybody reads it: its length, its characters, links, mail
 * addresses, telephone numbers, markup. Product names are taken out first: a name may be odd.
 *
 * @param template Whatever it needs, the wording may have too.
 */
export function checkForm(text: string, template: string): Ungrounded | undefined {
  if (text.trim() === "") return { code: "empty", detail: "" };
  if (text.length > Math.max(charactersMax, template.length)) {
    return { code: "too-long", detail: `${text.length} characters` };
  }
  const sentences = countSentences(text);
  if (sentences > Math.max(sentencesMax, countSentences(template))) {
    return { code: "too-long", detail: `${sentences} sentences` };
  }
  if (/\p{Mn}/u.test(text.normalize("NFC"))) return { code: "markup", detail: "combining mark" };
  const malformed = forms.flatMap(({ code, sign }): readonly Ungrounded[] => {
    const found = sign.exec(text)?.[0];
    return found === undefined ? [] : [{ code, detail: found.trim() }];
  })[0];
  if (malformed !== undefined) return malformed;
  const changed = changedAmounts.exec(text)?.[0];
  return changed === undefined || template.includes(changed)
    ? undefined
    : { code: "number", detail: changed.trim() };
}

/** Ends of sentences; a full stop between digits or in an abbreviation ends none. */
function countSentences(text: string): number {
  return text.trim().split(/(?<=[.!?…]["”“»)]?)\s+(?=\p{Lu}|["„“(])/u).length;
}

/** "€320+" and "–€320": signs that make another amount of it; "200,- €" is none. */
const changedAmounts = /[\d€$£]\s?\+|\+\s?[\d€$£]|(?<![,.])[-–−]\s?[€$£]|[€$£]\s?[-–−]\s?\d/u;

const forms: readonly { readonly code: Ungrounded["code"]; readonly sign: RegExp }[] = [
  { code: "control-characters", sign: /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u },
  { code: "contact", sign: /[^\s@]+@[^\s@]+/u },
  {
    code: "link",
    sign: /\b(?:https?|ftp|javascript|data|mailto|tel):|\bwww\.|\b[\p{L}\d-]{2,}\.(?:com|de|net|org|io|shop|store|example|info|biz|eu|at|ch|co|uk|app|dev|ai|test)\b/iu,
  },
  { code: "contact", sign: /(?:\+|\b00?)\d[\d\s/().-]{5,}\d|\b\d{3,}[\s/-]\d{3,}[\s/-]?\d*\b/u },
  { code: "markup", sign: /[<>{}[\]\\`*_#|~^=@]|&\w+;|&#|\]\(|\$\{/u },
  // Letters of the Latin script, digits as prices are written with, and the punctuation sentences are written with.
  {
    code: "markup",
    sign: /[^\p{Script=Latin}\p{Mn}\d½¼¾⅓⅔²³ \u00A0\u202F.,;:!?…'’‘"“”„‚«»‹›()/&%°€$£+·–—‐‑-]/u,
  },
];
