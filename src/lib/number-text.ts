/** A number that stands in a text, and where it ends. */
export interface NumberAt {
  /** Undefined for digits that are no number, such as a date. */
  readonly value: number | undefined;
  /** The place after its last character. */
  readonly end: number;
  /** One separator and exactly three digits after it: "1.299" could also mean 1.3. */
  readonly ambiguous: boolean;
}

/**
 * The number that begins at a digit or a vulgar fraction: "20.000", "20,000", "1,5", "1.299,00",
 * "1'299", "4 1/2", "½".
 *
 * Texts mix German and English forms, so the form decides and not the language: a point or comma
 * before exactly three digits groups thousands ("20.000" and "20,000" are both twenty thousand)
 * unless a lone zero stands before it ("0.125"); any other single one is the decimal sign. Digits in
 * any other shape ("12.11.2020") are read over as a whole, so that no part passes for a number.
 */
export function readNumber(text: string, at: number): NumberAt | undefined {
  const vulgar = vulgarFractions[text.charAt(at)];
  if (vulgar !== undefined) return { value: vulgar, end: at + 1, ambiguous: false };
  const written = matchAt(digitGroups, text, at);
  if (written === undefined) return undefined;
  const end = at + written.length;
  const plain = isDigits(written)
    ? { value: Number(written), end, ambiguous: false }
    : { ...interpretGroups(written), end };
  if (!Number.isFinite(plain.value)) return { ...unreadable, end };
  return isDigits(written) ? (readFraction(text, at, plain) ?? plain) : plain;
}

function isDigits(written: string): boolean {
  return !/\D/.test(written);
}

export function isVulgarFraction(character: string): boolean {
  return vulgarFractions[character] !== undefined;
}

const vulgarFractions: Readonly<Record<string, number>> = {
  "¼": 0.25,
  "½": 0.5,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 0.125,
  "⅜": 0.375,
  "⅝": 0.625,
  "⅞": 0.875,
};

const digitGroups = /\d+(?:[.,'’\u00A0\u2009\u202F]\d+)*/y;
const fractionAfterSlash = /[/⁄](?:16|[2348])(?![\d.,])/y;
const mixedFraction = /[ -]\d{1,2}[/⁄](?:16|[2348])(?![\d.,])/y;
const mixedVulgarFraction = /[ -]?[¼½¾⅓⅔⅛⅜⅝⅞]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function interpretGroups(written: string): Omit<NumberAt, "end"> {
  const groups = written.split(/\D/);
  const separators = written.replaceAll(/\d/g, "");
  if (isGrouping(separators) && areThousands(groups)) {
    const ambiguous = separators.length === 1 && isPointOrComma(separators);
    return { value: Number(groups.join("")), ambiguous };
  }
  const decimalSign = separators.slice(-1);
  const grouping = separators.slice(0, -1);
  const before = groups.slice(0, -1);
  const grouped = grouping === "" || (isGrouping(grouping) && areThousands(before));
  if (grouped && isPointOrComma(decimalSign) && !grouping.includes(decimalSign)) {
    return { value: Number(`${before.join("")}.${groups.at(-1)}`), ambiguous: false };
  }
  return unreadable;
}

const unreadable = { value: undefined, ambiguous: false };

function isPointOrComma(separator: string): boolean {
  return separator === "." || separator === ",";
}

function isGrouping(separators: string): boolean {
  return separators.split("").every((one) => one === separators[0]);
}

function areThousands(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  return first.length <= 3 && first !== "0" && rest.every((group) => group.length === 3);
}

/** "1/2", "4 1/2", "4-1/2" and "4½", with the denominators of inches: "24/7" is not a fraction. */
function readFraction(text: string, at: number, plain: NumberAt): NumberAt | undefined {
  const { value: whole = 0, end } = plain;
  if (!/[ /⁄¼½¾⅓⅔⅛⅜⅝⅞-]/.test(text.charAt(end))) return undefined;
  const slashed = matchAt(fractionAfterSlash, text, end);
  if (slashed !== undefined) {
    return properFraction(0, text.slice(at, end + slashed.length), end + slashed.length);
  }
  const mixed = matchAt(mixedFraction, text, end);
  if (mixed !== undefined) return properFraction(whole, mixed.slice(1), end + mixed.length);
  const vulgar = matchAt(mixedVulgarFraction, text, end);
  if (vulgar === undefined) return undefined;
  const part = vulgarFractions[vulgar.slice(-1)] ?? 0;
  return { value: whole + part, end: end + vulgar.length, ambiguous: false };
}

function properFraction(whole: number, fraction: string, end: number): NumberAt | undefined {
  const [above = 0, below = 1] = fraction.split(/[/⁄]/).map(Number);
  return above < below ? { value: whole + above / below, end, ambiguous: false } : undefined;
}
