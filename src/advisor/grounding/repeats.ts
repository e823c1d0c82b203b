import type { Atom, ContentWord, Said } from "./atoms.ts";
import type { Claim, ClaimPart } from "./claims.ts";
import { fillers } from "./neutral-words.ts";
import { onlyOne } from "./only-one.ts";
import { isSameWord } from "./same-word.ts";

/** Whether the atoms say what the claim says: nothing beside it, and enough of it. */
export function repeats(atoms: readonly Atom[], claim: Claim, locale: string): boolean {
  if (countBareDenials(atoms) !== countBareDenials(claim.parts)) return false;
  const same = sameIn(locale);
  const homes: Home[] = [];
  for (const atom of atoms) {
    const home = homeOf(atom, claim, same);
    if (home === undefined) return false;
    homes.push(home);
  }
  if (areMixed(homes)) return false;
  return isEnough(claim, usedOf(atoms, claim, homes, same));
}

type IsSame = (one: Said, other: Said) => boolean;

function sameIn(locale: string): IsSame {
  return (one, other) =>
    typeof one === "string" || typeof other === "string"
      ? one === other
      : isSameWord(one, other, locale);
}

/** Each set of parts, by place, that proves an atom: single ones, or several it takes something of each. */
interface Home {
  readonly parts: readonly number[];
  readonly isSeveral: boolean;
}

/**
 * The parts an atom repeats: every one that has all of it, or else those it goes through one after
 * the other. "Packs to 3 l, weighs 450 g" does not prove "packs to 450 g and weighs 3 l", where every
 * word is said, too.
 */
function homeOf(atom: Atom, claim: Claim, same: IsSame): Home | undefined {
  if (atom.words.length + atom.amounts.length === 0) return { parts: [], isSeveral: false };
  const fitting = claim.parts.flatMap((part, at) => (canSay(part, atom, claim, same) ? [at] : []));
  const partOf = (at: number): ClaimPart | undefined => claim.parts[at];
  const whole = fitting.filter((at) => hasAll(partOf(at), atom, same));
  if (whole.length > 0) return { parts: whole, isSeveral: false };
  const loose = atom.amounts.filter((amount) => !atom.inOrder.includes(amount));
  const hasLoose = loose.every((amount) =>
    fitting.some((at) => partOf(at)?.amounts.includes(amount)),
  );
  if (!hasLoose) return undefined;
  const path = pathThrough(
    atom.inOrder.map((said) => fitting.filter((at) => has(partOf(at), said, same))),
  );
  return path === undefined ? undefined : { parts: path, isSeveral: true };
}

/** Denied as often, about the same, and of the product that is named there. */
function canSay(part: ClaimPart, atom: Atom, claim: Claim, same: IsSame): boolean {
  if (part.negations !== atom.negations) return false;
  if (isOfOthers(claim, part) && !atom.speaksOfOthers) return false;
  const isNamed =
    typeof claim.about === "number" ||
    part.mentions.length === 0 ||
    part.mentions.some((place) => atom.mentions.includes(place));
  return isNamed && deniesTheSame(part, atom, same);
}

/** "No hood, with pockets" in one breath is not "no pockets, with a hood". */
function deniesTheSame(part: ClaimPart, atom: Atom, same: IsSame): boolean {
  if (part.denied.length === 0 || atom.denied.length === 0) return true;
  return atom.denied.every((one) => part.denied.some((other) => same(one, other)));
}

function hasAll(part: ClaimPart | undefined, atom: Atom, same: IsSame): boolean {
  return [...atom.words, ...atom.amounts].every((said) => has(part, said, same));
}

function has(part: ClaimPart | undefined, said: Said, same: IsSame): boolean {
  if (part === undefined) return false;
  if (typeof said === "string") return part.amounts.includes(said);
  return [...part.words, ...part.beside].some((one) => same(said, one));
}

/** Parts that are gone through without coming back to one; undefined where there is no such way. */
function pathThrough(choices: readonly (readonly number[])[]): readonly number[] | undefined {
  let paths: readonly (readonly number[])[] = [[]];
  for (const places of choices) {
    paths = paths.flatMap((path) =>
      places.flatMap((at) => {
        if (path.at(-1) === at) return [path];
        return path.includes(at) ? [] : [[...path, at]];
      }),
    );
  }
  return paths.find((path) => path.length > 0);
}

/** An atom that takes of several parts leaves nothing of them to another one. */
function areMixed(homes: readonly Home[]): boolean {
  return homes.some(
    ({ parts, isSeveral }, at) =>
      isSeveral &&
      homes.some(
        (other, place) =>
          place !== at && other.parts.length > 0 && other.parts.every((one) => parts.includes(one)),
      ),
  );
}

/** "There are lighter ones" beside a product does not prove that it is lighter. */
function isOfOthers({ about }: Claim, { speaksOfOthers }: ClaimPart): boolean {
  return typeof about === "number" && speaksOfOthers;
}

/** "Does not meet:" denies what stands behind the colon, and so often as it says so. */
function countBareDenials(
  parts: readonly Pick<ClaimPart, "words" | "amounts" | "negations">[],
): number {
  const bare = parts.filter(
    ({ words, amounts }) => amounts.length === 0 && words.every(({ text }) => fillers.has(text)),
  );
  return sum(bare.map(({ negations }) => negations));
}

type Used = readonly {
  readonly words: ReadonlySet<ContentWord>;
  readonly amounts: ReadonlySet<string>;
}[];

/** What of each part was said again; a word that stands there twice is said twice. */
function usedOf(
  atoms: readonly Atom[],
  { parts }: Claim,
  homes: readonly Home[],
  same: IsSame,
): Used {
  return parts.map((part, at) => {
    const there = atoms.filter((_, place) => homes[place]?.parts.includes(at));
    const words = there.flatMap((atom) => atom.words);
    const amounts = there.flatMap((atom) => atom.amounts);
    return {
      words: new Set(part.words.filter((one) => words.some((word) => same(word, one)))),
      amounts: new Set(part.amounts.filter((one) => amounts.includes(one))),
    };
  });
}

function isEnough({ parts, repeat }: Claim, used: Used): boolean {
  const words = sum(used.map((one) => one.words.size));
  const amounts = sum(used.map((one) => needed([...one.amounts])));
  const amountsMax = sum(parts.map((part) => needed(part.amounts)));
  switch (repeat) {
    case "parts": {
      // Half of "Does not meet: on rock" would be its opposite.
      const denies = parts.some(({ negations }) => negations > 0);
      return togetherOf(parts).every((places) => {
        const got = sum(places.map((at) => sizeOf(used[at])));
        const all = sum(places.map((at) => sizeOfPart(parts[at])));
        return (got === 0 && !denies) || got >= all;
      });
    }
    case "core": {
      // "Up to €100" of "nothing has all of this: up to €100" would be its opposite.
      if (parts.some(isDenial)) {
        return parts.every((part, at) => sizeOf(used[at]) >= sizeOfPart(part));
      }
      return amountsMax > 0
        ? amounts === amountsMax
        : words >= sum(parts.map((part) => part.words.length)) / 2;
    }
    case "whole":
      return words + amounts === sum(parts.map(sizeOfPart));
    case "amount":
      return amounts === amountsMax && words > 0;
    case "price":
      return amounts === amountsMax;
  }
}

/** The places of parts, those that go on from another one beside it. */
function togetherOf(parts: readonly ClaimPart[]): readonly (readonly number[])[] {
  const together: number[][] = [];
  for (const [at, { goesOn }] of parts.entries()) {
    const last = together.at(-1);
    if (goesOn && last !== undefined) last.push(at);
    else together.push([at]);
  }
  return together;
}

/** It denies something with words of its own. */
function isDenial({ negations, words }: ClaimPart): boolean {
  return negations > 0 && words.length > 0;
}

function sizeOf(used: Used[number] | undefined): number {
  return used === undefined ? 0 : used.words.size + needed([...used.amounts]);
}

function sizeOfPart(part: ClaimPart | undefined): number {
  return part === undefined ? 0 : part.words.length + needed(part.amounts);
}

/** How many amounts must be said again: that it is the only one may be left out. */
function needed(amounts: readonly string[]): number {
  return new Set(amounts.filter((amount) => amount !== onlyOne)).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
