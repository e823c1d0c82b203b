import type { Reading } from "../reading/reader.ts";
import { needsOf } from "../conversation/policy.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import { toWords } from "../lib/words.ts";
import { needId, type Need, type NeedId } from "../recommendation/need.ts";
import type { Advice } from "./library.ts";
import { priceLimits, volunteeredNeeds } from "./volunteered-needs.ts";

/**
 * "Forget the warmth", "vergiss den Preis": the needs that are taken back, by what the rest of the
 * text would ask for. Undefined where it says nothing of the kind, or nothing that is understood.
 */
export function readForgotten(
  { knowledge }: Advice,
  state: OngoingConversation,
  text: string,
  read: (rest: string) => Reading,
): readonly NeedId[] | undefined {
  const found = forgetting.exec(text) ?? leavingOut.exec(text);
  const rest = found?.[1];
  if (rest === undefined) return undefined;
  const reading = read(rest);
  if (reading.message?.intent === "attack") return undefined;
  const named = reading.answers.flatMap(({ question, answer }) =>
    answer.type === "options"
      ? answer.options.map((option) => needId(question, option))
      : [question as string as NeedId],
  );
  const said = volunteeredNeeds(knowledge, reading).map(({ id }) => id);
  const limits = price.test(rest) ? priceLimits(knowledge.flow) : [];
  const all = [...named, ...said, ...limits, ...calledSo(needsOf(knowledge, state), rest)];
  return all.length === 0 ? undefined : all;
}

/** Needs by a word of what they are called on the screen: "the size" of "Size M". */
function calledSo(needs: readonly Need[], text: string): readonly NeedId[] {
  const words = toWords(text).filter((word) => word.text.length >= tellingLetters);
  return needs.flatMap(({ id, label }) => {
    const called = Object.values(label).flatMap((one) => toWords(one).map((word) => word.text));
    return words.some((word) => called.includes(word.text)) ? [id] : [];
  });
}

const tellingLetters = 4;

const openings = String.raw`^\s*(?:(?:actually|ok|okay|oh|no|nein|ach|nee|na|well|hm|doch|dann|und|and|but|aber|please|bitte)[\s,]+)*`;

const forgetting = new RegExp(
  String.raw`${openings}(?:(?:you can )?forget(?: about)?|never ?mind|scrap|ignore|vergiss(?: das mit)?|vergessen sie|streiche?|streichen sie|ignoriere?)\s+(?!it\b|es\b|all\b)(.{2,60})$`,
  "iu",
);

/** "Lass den Regen weg". */
const leavingOut = new RegExp(
  String.raw`${openings}(?:lass(?:en sie)?|leave|take)\s+(.{2,60}?)\s+(?:weg|raus|out)[.!]*$`,
  "iu",
);

const price = /\b(?:price|budget|limit|cost|preis|kosten)/iu;

/** "Only wind", "doch lieber gegen Regen": not beside what was said before, but in its place. */
export function saysInstead(text: string): boolean {
  return replacing.test(text) && !adding.test(text);
}

const replacing = /\b(?:instead|only|rather|statt|stattdessen|nur|lieber|doch|eher)\b/iu;
const adding = /\b(?:also|too|as well|additionally|auch|zusätzlich|außerdem|dazu)\b/iu;
