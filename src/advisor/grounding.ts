import type { Attribute } from "../catalog/attribute.ts";
import { inLocale } from "../lib/localized.ts";
import { toWords } from "../lib/words.ts";
import { unitsOf } from "./grounding/amounts.ts";
import { toSentences, type Atom, type AtomReader, type Sentence } from "./grounding/atoms.ts";
import { amountOf, claimsOf, type Claim, type ClaimPart } from "./grounding/claims.ts";
import { checkComparison } from "./grounding/comparison.ts";
import { findForbidden } from "./grounding/forbidden-phrases.ts";
import { canBeChecked, fillers, isNeutral, otherLanguage } from "./grounding/neutral-words.ts";
import { ofAttribute } from "./grounding/of-attribute.ts";
import { createProductFinder } from "./grounding/product-names.ts";
import { isSameWord } from "./grounding/same-word.ts";
import { grounded, ungrounded, type Verdict } from "./grounding/verdict.ts";
import type { WordingEvidence } from "./grounding/wording-evidence.ts";
import { checkForm } from "./grounding/wording-form.ts";

/**
 * Whether everything a wording says is proved by the evidence of its turn.
 *
 * The vocabulary is closed: a word is one that claims nothing (`neutral-words.ts`), or it stands in
 * the evidence. Known words could still be put together to something false, so the wording is cut
 * into atoms ("rain stays out", "320 g"), and neighbouring atoms must together repeat one claim of
 * the evidence: about the same product, denied equally often, with the same amounts, and enough of
 * it. A comparison must be true by the catalogue. When in doubt a wording is not grounded: the
 * template is always at hand.
 */
export function checkWording(wording: string, evidence: WordingEvidence): Verdict {
  return createWordingCheck(evidence)(wording);
}

/** The same for several wordings of one turn. */
export function createWordingCheck(evidence: WordingEvidence): (wording: string) => Verdict {
  const { locale, template, products } = evidence;
  if (!canBeChecked(locale)) return () => ungrounded("language", locale);
  const shown = [template, ...products.flatMap(({ title, statements }) => [title, ...statements])];
  const reader = createAtomReader(evidence);
  const claims = claimsOf(evidence, reader);
  return (wording) => {
    const why =
      checkForm(withoutNames(wording, evidence), template) ??
      findForbidden(wording, shown.join("\n"));
    if (why !== undefined) return { grounded: false, why };
    const sentences = toSentences(wording, reader);
    return checkWords(sentences, claims, evidence) ?? checkSentences(sentences, claims, evidence);
  };
}

/** A name may hold what a sentence may not: "Trail & Rock", "N°7". */
function withoutNames(wording: string, { products }: WordingEvidence): string {
  return products.reduce((text, { title }) => text.replaceAll(title, "X"), wording);
}

function createAtomReader(evidence: WordingEvidence): AtomReader {
  return {
    locale: evidence.locale,
    units: unitsOf(evidence.attributes),
    findProducts: createProductFinder(evidence),
    shown: evidence.products.length,
    noun: new Set(evidence.noun.flatMap(foldedWords)),
    telling: new Set(
      evidence.attributes.flatMap((attribute) => tellingWords(attribute, evidence.locale)),
    ),
  };
}

/** Words that claim nothing elsewhere, but tell something as the name of what a product is. */
const tellingWords = ofAttribute((attribute, locale) =>
  namesOf(attribute, locale)
    .map(foldedWords)
    .filter((words) => words.every((word) => isNeutral(word, locale)))
    .flat(),
);

function foldedWords(text: string): readonly string[] {
  return toWords(text).map((word) => word.text);
}

/** What a product is said to be or have in one word or two. */
function namesOf(attribute: Attribute, locale: string): readonly string[] {
  switch (attribute.kind) {
    case "boolean":
      return [inLocale(attribute.label, locale)];
    case "number":
      return [];
    case "choice":
    case "choices":
      return Object.values(attribute.values).map(({ label }) => inLocale(label, locale));
  }
}

/** Words and amounts that no claim has at all, for the log to name them. */
function checkWords(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  evidence: WordingEvidence,
): Verdict | undefined {
  const atoms = sentences.flatMap((sentence) => sentence.atoms);
  const comparing = atoms.some((atom) => checkComparison([atom], [0], evidence) !== undefined);
  const parts = claims.flatMap((claim) => claim.parts);
  const known = parts.flatMap(({ words, beside }) => [...words, ...beside]);
  const unknown = atoms
    .flatMap(({ words }) => words)
    .filter((word) => !known.some((one) => isSameWord(word, one, evidence.locale)));
  if (unknown.length > 0 && !comparing) {
    const texts = unknown.map(({ text }) => text);
    const language = otherLanguage(texts, evidence.locale);
    if (language !== undefined) return ungrounded("language", language);
    return ungrounded("unknown-word", texts.join(", "));
  }
  const amounts = new Set(parts.flatMap((part) => part.amounts));
  const wrong = atoms.flatMap((atom) => atom.amounts).find((amount) => !amounts.has(amount));
  return wrong === undefined ? undefined : ungrounded("number", wrong);
}

function checkSentences(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  evidence: WordingEvidence,
): Verdict {
  let spokenOf: readonly number[] = [];
  for (const { atoms, isQuestion } of sentences) {
    const loose = atoms.find((atom) => atom.isLoose && !isInTemplate(atom, evidence));
    if (loose !== undefined) return ungrounded("claim", loose.text);
    const usable = claims.filter((claim) => isUsable(claim, { atoms, isQuestion }));
    if (!canBeParted(atoms, spokenOf, { claims: usable, evidence })) {
      const isComparison = checkComparison(atoms, [0], evidence) !== undefined;
      return ungrounded(
        isComparison ? "comparison" : "claim",
        atoms.map(({ text }) => text).join(", "),
      );
    }
    const named = mentionsOf(atoms);
    if (named.length > 0) spokenOf = named;
  }
  return grounded;
}

/** What the advisor says itself need not be said in fewer words. */
function isInTemplate({ text }: Atom, { template }: WordingEvidence): boolean {
  const said = ` ${foldedWords(template).join(" ")} `;
  return said.includes(` ${foldedWords(text).join(" ")} `);
}

/**
 * Options belong to questions, and needs to the count they led to or to a "noted": "Lasting rain."
 * alone, beside a product, would pass for a claim about it.
 */
function isUsable(claim: Claim, { atoms, isQuestion }: Sentence): boolean {
  if (claim.asked) return isQuestion;
  if (claim.about !== "needs") return true;
  return atoms.some(({ amounts, acknowledges }) => amounts.some(isCount) || acknowledges);
}

/** A number of things; the amount of a need ("up to €200") is no count it led to. */
function isCount(amount: string): boolean {
  return /^= \d+$/.test(amount);
}

interface Proof {
  readonly claims: readonly Claim[];
  readonly evidence: WordingEvidence;
}

/** Whether the atoms can be cut into runs of neighbours of which each repeats a claim. */
function canBeParted(atoms: readonly Atom[], spokenOf: readonly number[], proof: Proof): boolean {
  // proved[n]: the first n atoms can be parted.
  const proved: boolean[] = [true];
  for (let end = 1; end <= atoms.length; end += 1) {
    proved[end] = false;
    for (let start = 0; start < end && proved[end] === false; start += 1) {
      if (proved[start] !== true) continue;
      const before = mentionsOf(atoms.slice(0, start));
      const run: Run = {
        atoms: atoms.slice(start, end),
        spokenOf: before.length > 0 ? before : spokenOf,
        goesOn: before.length > 0,
        isWhole: start === 0 && end === atoms.length,
      };
      proved[end] = isProved(run, proof);
    }
  }
  return proved[atoms.length] === true;
}

interface Run {
  readonly atoms: readonly Atom[];
  /** Products named before it. */
  readonly spokenOf: readonly number[];
  /** Its own sentence named them. */
  readonly goesOn: boolean;
  /** It is the whole sentence. */
  readonly isWhole: boolean;
}

function isProved(run: Run, { claims, evidence }: Proof): boolean {
  const { atoms, isWhole } = run;
  const named = mentionsOf(atoms);
  // A name alone takes part in whatever is said beside it: "rain stays out with the Alm, the Brise".
  // In a sentence of its own it is recommended, which only the first one is.
  if (atoms.every(isSilent)) {
    return named.length === 0 || (isWhole && named.length === 1 && named[0] === 0);
  }
  const subjects = subjectsOf(run, evidence);
  const compared = checkComparison(atoms, run.spokenOf, evidence);
  if (compared === true) return true;
  const fits = (claim: Claim): boolean => repeats(atoms, claim, evidence.locale);
  if (subjects.length > 0) {
    const about = (place: number): boolean =>
      claims.some((claim) => claim.about === place && fits(claim));
    if (subjects.every(about)) return true;
    const unpriced = withoutPrice(atoms, subjects, evidence);
    const beside = (place: number): boolean =>
      claims.some(
        (claim) =>
          claim.about === place &&
          claim.parts.every(({ amounts }) => !amounts.some((one) => isMoney(one, evidence))) &&
          repeats(unpriced, claim, evidence.locale),
      );
    if (unpriced !== atoms && subjects.every(beside)) return true;
  }
  // "The Fels costs €80 less than the first choice": the claim itself names another product.
  const [first, ...others] = named;
  const relates = (claim: Claim): boolean =>
    claim.about === first && others.length > 0 && isSameList(claim.mentions, others);
  if (claims.some((claim) => relates(claim) && fits(claim))) return true;
  return claims.some((claim) => {
    if (typeof claim.about === "number") return false;
    const pointed = atoms.some(({ refersTo }) => refersTo !== undefined);
    if (pointed && !claim.refersTo) return false;
    if (claim.about === "needs" && (named.length > 0 || run.spokenOf.length > 0)) return false;
    // Behind a product's name words alone are about the product.
    if (run.goesOn && atoms.every(({ amounts }) => amounts.length === 0)) return false;
    if (!countsTheSame(atoms, claim, evidence.locale)) return false;
    return named.every((place) => claim.mentions.includes(place)) && fits(claim);
  });
}

/** The price may stand beside any statement: "rated to 20,000 mm, for €320". */
function withoutPrice(
  atoms: readonly Atom[],
  subjects: readonly number[],
  { products, currency }: WordingEvidence,
): readonly Atom[] {
  const prices = new Set(
    subjects.map((place) => {
      const price = products[place]?.values["price"];
      return typeof price === "number" ? amountOf(price, currency) : "";
    }),
  );
  const [price = ""] = prices;
  if (prices.size !== 1 || !atoms.some(({ amounts }) => amounts.includes(price))) return atoms;
  return atoms.map((atom) => ({ ...atom, amounts: atom.amounts.filter((one) => one !== price) }));
}

function isMoney(amount: string, { currency }: WordingEvidence): boolean {
  return amount.endsWith(` ${currency}`);
}

/** "Seven women are left" of seven jackets for a woman. */
function countsTheSame(atoms: readonly Atom[], claim: Claim, locale: string): boolean {
  return atoms
    .flatMap(({ counted }) => counted)
    .every((word) => claim.counted.some((one) => isSameWord(word, one, locale)));
}

/** It claims nothing and denies nothing. */
function isSilent({ words, amounts, negations }: Atom): boolean {
  return words.length === 0 && amounts.length === 0 && negations === 0;
}

/** Of which products a run speaks: those it names, else those a pronoun stands for. */
function subjectsOf({ atoms, spokenOf }: Run, { products }: WordingEvidence): readonly number[] {
  const named = mentionsOf(atoms);
  if (named.length > 0) return named;
  const all = products.map((_, place) => place);
  if (atoms.some(({ refersTo }) => refersTo === "all")) return all;
  if (spokenOf.length > 0) return spokenOf;
  return products.length === 1 ? all : [];
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, at) => place === other[at]);
}

function mentionsOf(atoms: readonly Atom[]): readonly number[] {
  return [...new Set(atoms.flatMap(({ mentions }) => mentions))];
}

/** Whether the atoms say what the claim says: nothing beside it, and enough of it. */
function repeats(atoms: readonly Atom[], claim: Claim, locale: string): boolean {
  if (countBareDenials(atoms) !== countBareDenials(claim.parts)) return false;
  const used = claim.parts.map(() => ({ words: new Set<number>(), amounts: new Set<string>() }));
  for (const { words, amounts, negations } of atoms) {
    const fitting = claim.parts.flatMap((part, at) => (part.negations === negations ? [at] : []));
    for (const word of words) {
      let found = false;
      for (const at of fitting) {
        const part = claim.parts[at];
        const place = part?.words.findIndex((one) => isSameWord(word, one, locale)) ?? -1;
        if (place >= 0) used[at]?.words.add(place);
        found ||= place >= 0 || part?.beside.some((one) => isSameWord(word, one, locale)) === true;
      }
      if (!found) return false;
    }
    for (const amount of amounts) {
      const homes = fitting.filter((at) => claim.parts[at]?.amounts.includes(amount));
      if (homes.length === 0) return false;
      for (const at of homes) used[at]?.amounts.add(amount);
    }
  }
  return isEnough(claim, used);
}

/** "Does not meet:" denies what stands behind the colon. */
function countBareDenials(
  parts: readonly Pick<ClaimPart, "words" | "amounts" | "negations">[],
): number {
  return parts.filter(
    ({ words, amounts, negations }) =>
      negations > 0 && amounts.length === 0 && words.every(({ text }) => fillers.has(text)),
  ).length;
}

type Used = readonly {
  readonly words: ReadonlySet<number>;
  readonly amounts: ReadonlySet<string>;
}[];

function isEnough({ parts, repeat }: Claim, used: Used): boolean {
  const words = sum(used.map((one) => one.words.size));
  const amounts = sum(used.map((one) => one.amounts.size));
  const amountsMax = sum(parts.map((part) => new Set(part.amounts).size));
  switch (repeat) {
    case "parts": {
      // Half of "Does not meet: on rock" would be its opposite.
      const denies = parts.some(({ negations }) => negations > 0);
      return parts.every((part, at) => {
        const [got, all] = [sizeOf(used[at]), sizeOfPart(part)];
        const saysAmounts = used[at]?.amounts.size === new Set(part.amounts).size;
        return (got === 0 && !denies) || (saysAmounts && got >= all * 0.75);
      });
    }
    case "core":
      // "Up to €100" of "nothing has all of this: up to €100" would be its opposite.
      if (parts.some(isDenial) && !parts.some((part, at) => isDenial(part) && sizeOf(used[at]) > 0))
        return false;
      return amountsMax > 0
        ? amounts === amountsMax
        : words >= sum(parts.map((part) => part.words.length)) / 2;
    case "whole":
      return words + amounts === sum(parts.map(sizeOfPart));
    case "amount":
      return amounts === amountsMax && words > 0;
    case "price":
      return amounts === amountsMax;
  }
}

/** It denies something with words of its own. */
function isDenial({ negations, words }: ClaimPart): boolean {
  return negations > 0 && words.length > 0;
}

function sizeOf(used: Used[number] | undefined): number {
  return used === undefined ? 0 : used.words.size + used.amounts.size;
}

function sizeOfPart({ words, amounts }: ClaimPart): number {
  return words.length + new Set(amounts).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
