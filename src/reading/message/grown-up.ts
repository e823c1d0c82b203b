import type { Mention } from "./reading.ts";

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

const grownValues: Readonly<Record<string, string>> = { girls: "women", boys: "men" };

const descendants =
  /tochter|töchter|sohn|söhne|nichte|neffe|daughter|\bsons?\b|niece|nephew|enkel|grand/i;

const grown =
  /\b(?:studier\w*|student\w*|studium|uni|university|works?|worked|arbeitet|arbeiten|postman|postie|nurse|farmer|soldier|builder|bauarbeiter|erwachsen\w*|adult|grown[- ]up|verheiratet|married|heiratet|azubi|ausbildung|führerschein|bundeswehr|army|boyfriend|girlfriend|schwanger|pregnant|expecting|(?:is|ist|wird|turns|turning|s?he['’]?s) (?:1[89]|[2-5]\d)|(?:1[89]|[2-5]\d) (?:jahre|years))\b/iu;
