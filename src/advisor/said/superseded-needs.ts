import { testsOf, type Condition } from "../../catalog/condition.ts";
import { isOfWearer } from "../../catalog/wearer.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { needsOf } from "../../conversation/policy.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { questionOf, type QuestionId } from "../../flow/flow.ts";
import { countBits, intersection, isEmpty, type Bitset } from "../../lib/bitset.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { attributesOf, needsOfAnswer, type Need, type NeedId } from "../../recommendation/need.ts";
import { kindsBefore, kindsNamed } from "./kinds-meant.ts";

/** Needs said before that what is said now takes the place of, though it is not of the same id. */
export function supersededNeeds(
  knowledge: Knowledge,
  state: OngoingConversation,
  reading: Reading,
  /** What is said now beside the answers. */
  amounts: readonly Need[] = [],
): readonly NeedId[] {
  const before = needsOf(knowledge, state);
  return [
    ...state.volunteered
      .map(({ id }) => id)
      .filter((id) => (id as string) === "critique.price" && namesLimit(knowledge, reading)),
    ...leftBehind(knowledge, state, reading),
    ...contraryAmounts(knowledge, before, [...answeredNeeds(knowledge, reading), ...amounts]),
  ];
}

/** "Any in black?", after red ones: nobody wants the one that comes in both. */
export function otherVariants(
  { catalog }: Knowledge,
  state: OngoingConversation,
  now: readonly Need[],
): readonly NeedId[] {
  const said = now.flatMap((need) => variantIn(catalog, need) ?? []);
  return state.volunteered
    .filter((need) => {
      const attribute = variantIn(catalog, need);
      const isSaidNow = now.some(({ id }) => id === need.id);
      return attribute !== undefined && said.includes(attribute) && !isSaidNow;
    })
    .map(({ id }) => id);
}

/** What a product comes in several of, and a need names one of. */
function variantIn({ attributes }: Knowledge["catalog"], { must, wish }: Need): string | undefined {
  const condition = must ?? wish;
  if (condition?.type !== "test" || condition.test.type !== "any-of") return undefined;
  return attributes.get(condition.attribute)?.variant === true ? condition.attribute : undefined;
}

/** A limit named now takes the place of "cheaper than this one". */
function namesLimit({ flow }: Knowledge, { money, answers }: Reading): boolean {
  const isLimit = (id: QuestionId): boolean => questionOf(flow, id)?.kind === "budget";
  return money !== undefined || answers.some(({ question }) => isLimit(question));
}

/**
 * "Now the jacket", after boots: their size, their sort and "lighter than this one" say nothing of a
 * jacket, and none could meet them. What jackets have as well stays.
 */
function leftBehind(
  knowledge: Knowledge,
  state: OngoingConversation,
  reading: Reading,
): readonly NeedId[] {
  const now = kindsNamed(knowledge, reading);
  const before = kindsBefore(knowledge, state);
  if (now.size === 0 || before.size === 0 || [...now].some((kind) => before.has(kind))) return [];
  const values = [...now];
  const ofKind = meeting(knowledge, {
    type: "test",
    attribute: "kind",
    test: { type: "any-of", values },
  });
  return state.volunteered
    .filter(({ source }) => source !== "assumption")
    .filter(({ source, must, wish }) => {
      const condition = must ?? wish;
      if (source === "critique") return true;
      return (
        condition !== undefined && isEmpty(intersection(meeting(knowledge, condition), ofKind))
      );
    })
    .map(({ id }) => id);
}

/**
 * "Actually no, something light for summer", after a warm winter jacket: whoever changes their mind wants no
 * longer what hardly any product has together with it.
 */
export function contraryWishes(
  knowledge: Knowledge,
  state: OngoingConversation,
  text: string,
  now: readonly Need[],
): readonly NeedId[] {
  if (!changing.test(text)) return [];
  const all = countBits(knowledge.scope);
  const ofScope = (need: Need): Bitset =>
    intersection(meeting(knowledge, need.must ?? need.wish), knowledge.scope);
  const told = now.filter((one) => !isOfPerson(knowledge, one));
  return needsOf(knowledge, state)
    .filter((old) => !isOfPerson(knowledge, old))
    .filter(({ id, question }) =>
      told.every((one) => one.id !== id && one.question !== (question ?? one.id)),
    )
    .filter((old) => {
      const had = ofScope(old);
      return told.some((one) => {
        const wanted = ofScope(one);
        const both = countBits(intersection(had, wanted));
        return both * all < rarely * countBits(had) * countBits(wanted);
      });
    })
    .map(({ id }) => id);
}

/** Whom it is for, what it is and what it may cost does not change with what it is like. */
function isOfPerson({ catalog }: Knowledge, need: Need): boolean {
  const asked = attributesOf(need);
  return (
    asked.length === 0 ||
    asked.some(
      (id) =>
        id === "kind" ||
        id === "price" ||
        isOfWearer(id) ||
        catalog.attributes.get(id)?.variant === true,
    )
  );
}

/** So much rarer together than chance would have it are two wishes that exclude each other. */
const rarely = 0.3;

const changing =
  /^\s*(?:(?:oh|ach|hm+|na|ok|okay|well|wait|warte|sorry)[\s,]+)*(?:actually|no|nope|nah|nein|nee|nö|doch|lieber|rather|instead|on second thou?ght|(?:i )?changed my mind|stattdessen)(?!\p{L})(?! (?:problem|idea|preference|matter))|(?<!\p{L})(?:instead|stattdessen|doch lieber|lieber doch)(?!\p{L})/iu;

/** "Something small", after "50 litres": one number cannot be both, and the last word counts. */
function contraryAmounts(
  knowledge: Knowledge,
  before: readonly Need[],
  now: readonly Need[],
): readonly NeedId[] {
  return before
    .filter((old) =>
      now.some((one) => {
        const attribute = amountOf(knowledge, one);
        return (
          one.id !== old.id &&
          one.question !== (old.question ?? one.id) &&
          attribute !== undefined &&
          attribute === amountOf(knowledge, old) &&
          isEmpty(
            intersection(
              meeting(knowledge, one.must ?? one.wish),
              meeting(knowledge, old.must ?? old.wish),
            ),
          )
        );
      }),
    )
    .map(({ id }) => id);
}

/** What the options that were named ask for. */
export function answeredNeeds({ flow }: Knowledge, { answers }: Reading): readonly Need[] {
  return answers.flatMap(({ question: id, answer }) => {
    const question = questionOf(flow, id);
    return question === undefined || answer.type !== "options"
      ? []
      : needsOfAnswer(question, answer, () => ({}));
  });
}

/** The one number a need limits. */
function amountOf({ catalog }: Knowledge, { must, wish }: Need): string | undefined {
  const condition = must ?? wish;
  const tests = condition === undefined ? [] : testsOf(condition);
  const [first] = tests;
  const isOne = tests.every(
    ({ attribute, test }) => attribute === first?.attribute && test.type !== "prefer",
  );
  const isNumber =
    first !== undefined && catalog.attributes.get(first.attribute)?.kind === "number";
  return isOne && isNumber ? first.attribute : undefined;
}

function meeting({ facets, scope }: Knowledge, condition: Condition | undefined): Bitset {
  return condition === undefined ? scope : outcomeOf(condition, facets, scope).yes;
}
