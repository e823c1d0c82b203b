import type { SaidReading } from "../../conversation/command.ts";

/**
 * Asked where it is going, one may just write a name that no table has. It is taken for one where
 * the text says nothing else; whoever knows the weather says whether there is such a place.
 */
export function withBareName(reading: SaidReading, text: string): SaidReading {
  const { answers, volunteered, unneeded, wants, talk, going, aside, ...rest } = reading;
  const saysElse =
    answers.length + volunteered.length > 0 ||
    [unneeded, wants, talk, going?.place, rest.otherKind].some((part) => part !== undefined);
  const place = bareName(text);
  if (saysElse || place === undefined || (aside !== undefined && !mayBeName(aside))) return reading;
  return { ...rest, answers, volunteered, going: { months: going?.months ?? [], place } };
}

/** What an unknown name is taken for elsewhere. */
function mayBeName(aside: NonNullable<SaidReading["aside"]>): boolean {
  return aside === "off-topic" || aside === "question" || aside === "smalltalk";
}

const nameWordsMax = 4;

/** "Zakopane" of "nach Zakopane, Ende Februar". */
function bareName(text: string): string | undefined {
  const [first = ""] = text.split(
    /[,;:(!?\n]|\s(?:im|in|am|anfang|mitte|ende|early|late|mid|during|for|für|um|ab|next)\s/iu,
  );
  const name = first.replace(/^\s*(?:nach|to|in|auf|ins?|zur?|zum|the|die|den)\s+/iu, "").trim();
  const words = name.split(/\s+/);
  const isName = /^\p{L}[\p{L}\s.'’-]*$/u.test(name) && words.length <= nameWordsMax;
  return isName ? name : undefined;
}
