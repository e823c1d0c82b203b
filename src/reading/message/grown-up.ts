import type { Mention } from "./reading.ts";
import { wordTable } from "../../lib/word-table.ts";

/**
 * A child spoken of as "he" or "her" is a boy or a girl: "our youngest (4), … round her neck"; and so
 * are "zwei Mädels, 7 und 10".
 */
export function toldByPronoun(mentions: readonly Mention[], text: string): readonly Mention[] {
  const values = new Set(mentions.filter(isWearer).map(({ value }) => value));
  const isYoung = ages.test(text);
  if (values.size !== 1) return mentions;
  const [isHe, isShe] = [he.test(text), she.test(text)];
  return mentions.map((mention) => {
    if (!isWearer(mention)) return mention;
    if (mention.value === "women" && isYoung && lasses.test(mention.quote.text)) {
      return { ...mention, value: "girls" };
    }
    if (mention.value !== "kids" || isHe === isShe || !oneChild.test(mention.quote.text)) {
      return mention;
    }
    return { ...mention, value: isHe ? "boys" : "girls" };
  });
}

function isWearer({ slot }: Mention): boolean {
  return slot === "gender";
}

/** A German "er" may be the sleeping bag. */
const he =
  /\b(?:he|him|his|he['’]s|ihm|er (?:braucht|hat|mag|will|möchte|geht|trägt|friert|wird)|er soll .*(?:bekommen|kriegen))\b/i;
const she = /\b(?:she|her|hers|she['’]s)\b/i;
const oneChild =
  /^(?:.*\b)?(?:kid|child|toddler|youngest|eldest|oldest|little one|godchild|grandchild|baby|kind|patenkind|enkelkind|kleinkind|jüngste[rs]?|älteste[rs]?|\d.*)$/i;
const lasses = /mäd(?:el|le)/i;
const ages = /\b(?:[1-9]|1[0-7])(?:,| und|\)| &| jahre|$)/i;

/**
 * Sons and daughters who study, work or are as tall as grown-ups are women and men: "Meine Tochter
 * studiert in Bergen", "my son, who is a postman".
 */
export function growUp(mentions: readonly Mention[], text: string): readonly Mention[] {
  if (!grown.test(text) && !mentions.some(isTall)) return mentions;
  return mentions.map((mention) => {
    if (mention.slot !== "gender" || !descendants.test(mention.quote.text)) return mention;
    const value = grownValues[mention.value];
    return value === undefined ? mention : { ...mention, value };
  });
}

function isTall({ slot, value }: Mention): boolean {
  return slot === "fit" && value === "tall";
}

const grownValues: Readonly<Record<string, string>> = wordTable({ girls: "women", boys: "men" });

const descendants =
  /tochter|töchter|sohn|söhne|nichte|neffe|daughter|\bsons?\b|niece|nephew|enkel|grand/i;

const grown =
  /\b(?:studier\w*|student\w*|studium|uni|university|works?|worked|arbeitet|arbeiten|postman|postie|nurse|farmer|soldier|builder|bauarbeiter|erwachsen\w*|adult|grown[- ]up|verheiratet|married|heiratet|azubi|ausbildung|führerschein|bundeswehr|army|boyfriend|girlfriend|schwanger|pregnant|expecting|(?:is|ist|wird|turns|turning|s?he['’]?s) (?:1[89]|[2-5]\d)|(?:1[89]|[2-5]\d) (?:jahre|years))\b/iu;
