import { mentionsOf, type Atom } from "./atoms.ts";
import { amountOf, type Claim } from "./claims.ts";
import { checkComparison } from "./comparison.ts";
import { repeats } from "./repeats.ts";
import { isSameWord } from "./same-word.ts";
import type { WordingEvidence } from "./wording-evidence.ts";

/** What may prove a sentence. */
interface Proof {
  readonly claims: readonly Claim[];
  readonly evidence: WordingEvidence;
}

/**
 * Whether the atoms of a sentence can be cut into runs of neighbours of which each repeats a claim.
 *
 * @param spokenOf The products named in the sentence before.
 */
export function canBeParted(
  atoms: readonly Atom[],
  spokenOf: readonly number[],
  proof: Proof,
): boolean {
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
        goesOn: before.length > 0 || atoms.slice(0, start).some(pointsAtProducts),
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
  /** Its own sentence named products, or pointed at them. */
  readonly goesOn: boolean;
  /** It is the whole sentence. */
  readonly isWhole: boolean;
}

function pointsAtProducts({ refersTo }: Atom): boolean {
  return refersTo !== undefined;
}

function isProved(run: Run, { claims, evidence }: Proof): boolean {
  const { atoms, isWhole } = run;
  const named = mentionsOf(atoms);
  // A name alone takes part in whatever is said beside it: "rain stays out with the Alm, the Brise".
  // In a sentence of its own it is recommended, which only the first one is.
  if (atoms.every(isSilent)) {
    if (named.length > 0) return isWhole && named.length === 1 && named[0] === 0;
    // "It suits you", behind another product, would recommend that one.
    const meansOne = atoms.some(({ refersTo }) => refersTo === "one");
    return !meansOne || run.spokenOf.length === 0 || isSameList(run.spokenOf, [0]);
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
  const behind = atoms.flatMap(({ comparedWith }) => comparedWith ?? []);
  // "Less than the Fels" is not said of the Fels.
  if (named.length > 0) return named.every((place) => behind.includes(place)) ? [] : named;
  const all = products.map((_, place) => place);
  if (atoms.some(({ refersTo }) => refersTo === "all")) return all;
  if (spokenOf.length > 0) return spokenOf;
  return products.length === 1 ? all : [];
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, at) => place === other[at]);
}
