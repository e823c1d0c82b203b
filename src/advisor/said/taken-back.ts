import { testsOf } from "../../catalog/condition.ts";
import type { Reading } from "../../reading/reader.ts";
import { amountLabeller, needsOf } from "../../conversation/policy.ts";
import { questionOf } from "../../flow/flow.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { toWords } from "../../lib/words.ts";
import {
  contradicts,
  isExclusion,
  needId,
  needsOfAnswer,
  type Need,
  type NeedId,
} from "../../recommendation/need.ts";
import type { Advice } from "../library.ts";
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
  const standing = needsOf(knowledge, state);
  if (anyPrice.test(text)) return priceLimits(knowledge.flow);
  const indifferent = indifferentTo(knowledge, standing, text);
  if (indifferent.length > 0) return indifferent;
  const allowed = allowing.exec(text)?.[1] ?? alsoAllowing.exec(text)?.[1];
  const excluded =
    allowed === undefined
      ? []
      : excludedBy(knowledge, standing, { allowed, reading: read(allowed) });
  if (excluded.length > 0) return excluded;
  const found = forgetting.exec(text) ?? leavingOut.exec(text) ?? leftOut.exec(text);
  const rest = found?.[1];
  if (rest === undefined) return undefined;
  if (priceLimit.test(rest)) return priceLimits(knowledge.flow);
  const reading = read(rest);
  if (reading.message?.intent === "attack") return undefined;
  const named = reading.answers.flatMap(({ question, answer }) =>
    answer.type === "options"
      ? answer.options.map((option) => needId(question, option))
      : [question as string as NeedId],
  );
  const said = volunteeredNeeds(knowledge, reading).map(({ id }) => id);
  const limits = price.test(rest) ? priceLimits(knowledge.flow) : [];
  const makers = maker.test(rest)
    ? standing.map(({ id }) => id).filter((id) => /^said\.-?brand/.test(id))
    : [];
  const all = [...named, ...said, ...limits, ...makers, ...calledSo(standing, rest)];
  return all.length === 0 ? undefined : all;
}

/** "Down is fine after all": what stands against it. */
function excludedBy(
  knowledge: Advice["knowledge"],
  standing: readonly Need[],
  { allowed: text, reading }: { readonly allowed: string; readonly reading: Reading },
): readonly NeedId[] {
  const answered = reading.answers.flatMap(({ question: id, answer }) => {
    const question = questionOf(knowledge.flow, id);
    return question === undefined ? [] : needsOfAnswer(question, answer, amountLabeller(knowledge));
  });
  const allowed = [...answered, ...volunteeredNeeds(knowledge, reading)];
  const called = calledSo(standing.filter(isExclusion), text);
  const against = standing.filter((need) => allowed.some((one) => contradicts(one, need)));
  return [...against.map(({ id }) => id), ...called];
}

/** "Egal welche Farbe", "any colour will do": needs by what they are about. */
function indifferentTo(
  { catalog }: Advice["knowledge"],
  standing: readonly Need[],
  text: string,
): readonly NeedId[] {
  const word = indifference.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
  const [said] = toWords(word ?? "");
  if (said === undefined || said.text.length < tellingLetters) return [];
  const isCalled = (id: string): boolean =>
    Object.values(catalog.attributes.get(id)?.label ?? {}).some((label) =>
      toWords(label).some((own) => own.text === said.text),
    );
  return standing
    .filter(({ must, wish }) =>
      [must, wish]
        .flatMap((condition) => (condition === undefined ? [] : testsOf(condition)))
        .some(({ attribute }) => isCalled(attribute)),
    )
    .map(({ id }) => id);
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

const openings = String.raw`^\s*(?:(?:actually|ok|okay|oh|no|nein|ach|nee|na|well|hm|doch|dann|then|so|lets|let us|gut|alles klar|und|and|but|aber|please|bitte)[\s,]+)*`;

const forgetting = new RegExp(
  String.raw`${openings}(?:(?:you can )?forget(?: about)?|never ?mind|scrap|skip|drop|ignore|remove|delete|lift|lose|get rid of|entferne|lösche|vergiss(?: das mit)?|vergessen sie|streiche?|streichen sie|ignoriere?)\s+(?!it\b|es\b|all\b)(.{2,60})$`,
  "iu",
);

/** "Lass den Regen weg". */
const leavingOut = new RegExp(
  String.raw`${openings}(?:lass(?:en sie)?|leave|take|nimm)\s+(.{2,60}?)\s+(?:weg|raus|out)[.!]*$`,
  "iu",
);

/** "Preislimit weg", "Farbe raus". */
const leftOut = new RegExp(
  String.raw`${openings}((?:das |die |der |den )?\S{2,40})\s+(?:weg|raus)[.!]*$`,
  "iu",
);

const allowing = new RegExp(
  String.raw`${openings}(.{2,40}?)\s+(?:ist|sind|wär(?:e|en)|waere|is|are|would be)\s+(?:(?:auch|doch|schon|also|actually|für mich|mir|völlig|totally)\s+)*(?:ok|okay|in ordnung|fine|gut|recht|alright|all right|no problem|kein problem)(?:\s+(?:too|auch|after all|for me|für mich|doch))*[\s.!]*$`,
  "iu",
);

/** "Daunen gehen auch", "mit Daunen geht auch". */
const alsoAllowing = new RegExp(
  String.raw`${openings}(?:mit\s+)?(.{2,40}?)\s+(?:geht|gehen|ginge|gingen)\s+(?:auch|doch|schon|klar|in ordnung)(?:\s+(?:auch|klar))*[\s.!]*$`,
  "iu",
);

/** "Egal welche Farbe", "any colour will do", "die Farbe ist mir egal". */
const indifference: readonly RegExp[] = [
  /^\s*egal,? (?:welche[rsnm]?|was für (?:eine?n? )?)\s*(\p{L}+)[\s.!]*$/iu,
  /^\s*(?:any|whatever|whichever)\s+(\p{L}+)(?:\s+(?:will do|is fine|is ok|is okay))?[\s.!]*$/iu,
  /^\s*(?:die|der|das|the)?\s*(\p{L}+)\s+(?:ist|is|sind|are|does|do)?\s*(?:(?:mir|doch|ganz|eigentlich|really)\s+)*(?:egal|wurscht|not matter|doesn.t matter|unimportant|not important|nicht wichtig)[\s.!]*$/iu,
];

/** "Preis ist doch egal", "money is no object after all". */
const anyPrice =
  /\b(?:preis|geld|budget|kosten)\s+(?:(?:ist|spielt|spielen|sind|mir|uns|da|doch|eigentlich|dann|jetzt|auch|schon|nun|mal)\s+)*(?:(?:ganz|völlig|total)\s+)?(?:egal|wurscht|wurst|schnuppe|zweitrangig|nebensache|nicht (?:so )?wichtig|keine rolle)|\b(?:price|money|cost|budget)\s+(?:(?:is|does|really|actually|then|after all)\s+)*(?:not matter|no object|irrelevant|not important|unimportant)/iu;

/** Nothing but that, which no reader could take for anything else. */
const priceLimit =
  /^(?:the |my |das |die |den |mein )?(?:price|budget|cost|preis|kosten|budget)(?:[ -]?(?:limit|cap|ceiling|grenze|obergrenze))?[\s.!]*$/iu;

const maker = /\b(?:brand|maker|marke|hersteller)/iu;

const price = /\b(?:price|budget|limit|cost|preis|kosten)/iu;

/** "Only wind", "doch lieber gegen Regen": not beside what was said before, but in its place. */
export function saysInstead(text: string): boolean {
  return replacing.test(text) && !adding.test(text);
}

const replacing = /\b(?:instead|only|rather|statt|stattdessen|nur|lieber|doch|eher)\b/iu;
const adding = /\b(?:also|too|as well|additionally|auch|zusätzlich|außerdem|dazu)\b/iu;
