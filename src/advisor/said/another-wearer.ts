import { childrenIn, isOfWearer } from "../../catalog/wearer.ts";
import { testsOf } from "../../catalog/condition.ts";
import { needsOf } from "../../conversation/policy.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { attributesOf, type Need, type NeedId } from "../../recommendation/need.ts";
import { forMe } from "./first-person.ts";
import { kindsBefore, kindsNamed } from "./kinds-meant.ts";

export interface AnotherWearer {
  /** What was said for the one before, and says nothing of this one. */
  readonly dropped: readonly NeedId[];
  /** Something else is looked for, so that nothing said before is added to. */
  readonly isNewSearch: boolean;
}

/**
 * "Und für mich eine Hose", after gloves for a daughter: whatever was said of the gloves was said for
 * her. The same thing for somebody else ("and one for my wife") keeps what it is for, and loses whom
 * it has to fit. A journey stays: one travels together.
 */
export function anotherWearer(
  knowledge: Knowledge,
  state: OngoingConversation,
  text: string,
  reading: Reading,
): AnotherWearer | undefined {
  const needs = needsOf(knowledge, state);
  const wearers = needs.filter(saysWearer);
  const isOther =
    isOtherAnswer(state, reading) ||
    (wearers.length > 0 && isMe(knowledge, wearers, text, reading));
  if (!isOther) return undefined;
  const now = kindsNamed(knowledge, reading);
  const before = kindsBefore(knowledge, state);
  const isNewSearch = now.size > 0 && before.size > 0 && ![...now].some((kind) => before.has(kind));
  const answered = new Set(reading.answers.map(({ question }) => question));
  const isReplaced = ({ question }: Need): boolean =>
    question !== undefined && answered.has(question);
  const hasSize = (reading.message?.sizes.length ?? 0) > 0;
  const isLost = (need: Need): boolean => {
    if (isNewSearch) return need.source !== "assumption";
    return saysWearer(need) || (!hasSize && saysSize(knowledge, need));
  };
  return {
    dropped: needs.filter((need) => isLost(need) && !isReplaced(need)).map(({ id }) => id),
    isNewSearch,
  };
}

function saysWearer(need: Need): boolean {
  const asked = attributesOf(need);
  return asked.length > 0 && asked.every(isOfWearer);
}

function saysSize({ catalog }: Knowledge, need: Need): boolean {
  const asked = attributesOf(need);
  return (
    asked.length > 0 &&
    asked.every(
      (id) => catalog.attributes.get(id)?.kind === "choices" && /size|gr(?:ö|oe)(?:ß|ss)e/.test(id),
    )
  );
}

/** Another answer to the question whom it is for. */
function isOtherAnswer({ answers }: OngoingConversation, reading: Reading): boolean {
  const wearers = reading.message?.mentions.filter(({ slot }) => slot === "gender") ?? [];
  return reading.answers.some(({ question, answer, quote }) => {
    const before = answers.get(question);
    const isWearer = wearers.some(
      ({ quote: said }) => said.text.includes(quote) || quote.includes(said.text),
    );
    return isWearer && before !== undefined && JSON.stringify(before) !== JSON.stringify(answer);
  });
}

/**
 * "For me" is no child of course, and nobody says "and for me" of what was for him all along. Alone
 * it may be either.
 */
function isMe(
  { catalog }: Knowledge,
  wearers: readonly Need[],
  text: string,
  { message }: Reading,
): boolean {
  if (!forMe.test(text) || message?.mentions.some(({ slot }) => slot === "gender")) return false;
  const tests = wearers.flatMap(({ must, wish }) =>
    [must, wish].flatMap((part) => (part === undefined ? [] : testsOf(part))),
  );
  const isChild = tests.some(({ attribute: id, test }) => {
    const attribute = catalog.attributes.get(id);
    const children = attribute === undefined ? [] : childrenIn(attribute);
    return test.type === "any-of" && test.values.some((value) => children.includes(String(value)));
  });
  return isChild || besides.test(text);
}

const besides =
  /(?<!\p{L})(?:and|und|now|jetzt|then|dann|also|too|auch|next|noch|instead|stattdessen|selbst|myself|nun)(?!\p{L})/iu;
