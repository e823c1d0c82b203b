import type { Atom } from "./atoms.ts";
import type { Claim, ClaimPart } from "./claims.ts";
import { fillers } from "./neutral-words.ts";
import { isSameWord } from "./same-word.ts";

/** Whether the atoms say what the claim says: nothing beside it, and enough of it. */
export function repeats(atoms: readonly Atom[], claim: Claim, locale: string): boolean {
  if (countBareDenials(atoms) !== countBareDenials(claim.parts)) return false;
  const used = claim.parts.map(() => ({ words: new Set<number>(), amounts: new Set<string>() }));
  for (const { words, amounts, negations, speaksOfOthers } of atoms) {
    const fitting = claim.parts.flatMap((part, at) =>
      part.negations === negations && (speaksOfOthers || !isOfOthers(claim, part)) ? [at] : [],
    );
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
      return togetherOf(parts).every((places) => {
        const got = sum(places.map((at) => sizeOf(used[at])));
        const all = sum(places.map((at) => sizeOfPart(parts[at])));
        const saysAmounts = places.every(
          (at) => used[at]?.amounts.size === new Set(parts[at]?.amounts).size,
        );
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
  return used === undefined ? 0 : used.words.size + used.amounts.size;
}

function sizeOfPart(part: ClaimPart | undefined): number {
  return part === undefined ? 0 : part.words.length + new Set(part.amounts).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
