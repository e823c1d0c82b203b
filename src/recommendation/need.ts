import { attributesIn, type Condition } from "../catalog/condition.ts";
import { activeAnswers, type Answer, type Answers } from "../flow/answer.ts";
import {
  optionOf,
  questionOf,
  type Flow,
  type Option,
  type OptionId,
  type Question,
  type QuestionId,
} from "../flow/flow.ts";
import type { Brand } from "../lib/brand.ts";
import type { Localized } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { remembered } from "../lib/remembered.ts";

/** `where.alpine`, `budget`, `critique.price`: what reasons and relaxations refer to. */
export type NeedId = Brand<"NeedId">;

/** What the shopper requires or wishes. */
export interface Need {
  readonly id: NeedId;
  readonly label: Localized;
  /** Excludes products that do not meet it. */
  readonly must?: Condition;
  /** Orders products. */
  readonly wish?: Condition;
  /** How much it counts beside others; 1 is usual. */
  readonly weight: number;
  /** The reason on a card when a product meets it. */
  readonly because?: Localized;
  readonly question?: QuestionId;
  readonly option?: OptionId;
  readonly source: NeedSource;
  /** The shopper's own words it was read from. */
  readonly quote?: string;
}

/**
 * Tapped, read from a free text, asked for at a product shown ("cheaper than this one"), or
 * concluded from what was said (the weather of a place).
 */
export type NeedSource = "answer" | "text" | "critique" | "assumption";

/** The attributes a need or an option asks for. */
export function attributesOf({ must, wish }: Pick<Need, "must" | "wish">): readonly string[] {
  return [must, wish].flatMap((part) => (part === undefined ? [] : attributesIn(part)));
}

/** Words an amount without an option gets: "up to €200". */
export type LabelAmount = (question: Question, range: AmountRange) => Localized;

export interface AmountRange {
  readonly min?: number;
  readonly max?: number;
}

/** Everything the shopper said that counts now, as needs, in the order of the flow. */
export function needsOfAnswers(
  flow: Flow,
  answers: Answers,
  labelAmount: LabelAmount,
): readonly Need[] {
  const active = activeAnswers(flow, answers);
  return flow.questions.flatMap((question) => {
    const answer = active.get(question.id);
    return answer === undefined ? [] : needsOfAnswer(question, answer, labelAmount);
  });
}

export function needsOfAnswer(
  question: Question,
  answer: Answer,
  labelAmount: LabelAmount,
): readonly Need[] {
  switch (answer.type) {
    case "unsure":
    case "place":
      return [];
    case "amount":
      return needOfAmount(question, answer, labelAmount);
    case "options":
      return needsOfOptions(question, answer.options);
  }
}

function needsOfOptions(question: Question, ids: readonly OptionId[]): readonly Need[] {
  // Of what only one can be tapped, several can be named in words: "red or blue".
  if (question.combine === "any" && ids.length > 1) {
    const options = ids.flatMap((id) => optionOf(question, id) ?? []);
    if (options.length > 1) return needOfAlternatives(question, options);
  }
  const known = needsByOption(question);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The same for every shopper, so that what follows from a need has to be worked out once as well. */
const needsByOption = remembered(
  (question: Question): ReadonlyMap<OptionId, readonly Need[]> =>
    new Map(question.options.map((option) => [option.id, needOfOption(question, option)])),
);

function needOfOption(question: Question, option: Option): readonly Need[] {
  if (option.must === undefined && option.wish === undefined) return [];
  return [
    {
      id: needId(question.id, option.id),
      label: labelOf(question, option),
      ...optional("must", option.must),
      ...optional("wish", option.wish),
      weight: option.weight,
      ...optional("because", option.because),
      question: question.id,
      option: option.id,
      source: "answer",
    },
  ];
}

/** "Yes" says nothing without its question. */
function labelOf(question: Question, option: Option): Localized {
  return question.kind === "yes-no" ? mapLocales(question.ask, option.label) : option.label;
}

function mapLocales(ask: Localized, answer: Localized): Localized {
  return Object.fromEntries(
    Object.entries(ask).map(([locale, text]) => {
      const said = answer[locale] ?? "";
      // "Does this matter to you: disc brakes?" is short enough without its beginning.
      const asked = /: ([^:?]+)\?$/.exec(text)?.[1];
      return [locale, asked === undefined ? `${text} ${said}`.trim() : `${asked}: ${said}`];
    }),
  );
}

/** "Blue or green": one need, met by any of its parts; "blue or anything" is none. */
function needOfAlternatives(question: Question, options: readonly Option[]): readonly Need[] {
  const musts = options.flatMap((option) => option.must ?? []);
  const wishes = options.flatMap((option) => option.wish ?? []);
  const allHard = musts.length === options.length;
  const soft = options.flatMap((option) => option.wish ?? option.must ?? []);
  if (soft.length < options.length) return [];
  return [
    {
      id: question.id as string as NeedId,
      label: joinLabels(options),
      ...(allHard ? { must: { type: "any", of: musts } } : {}),
      ...(wishes.length > 0 || !allHard ? { wish: { type: "any", of: soft } } : {}),
      weight: Math.max(...options.map((option) => option.weight)),
      question: question.id,
      source: "answer",
    },
  ];
}

function joinLabels(options: readonly Option[]): Localized {
  const locales = new Set(options.flatMap((option) => Object.keys(option.label)));
  return Object.fromEntries(
    [...locales].map((locale) => [
      locale,
      options.map((option) => option.label[locale] ?? "").join(" / "),
    ]),
  );
}

function needOfAmount(
  question: Question,
  range: AmountRange,
  labelAmount: LabelAmount,
): readonly Need[] {
  if (question.amount === undefined) return [];
  const condition = toBetween(question.amount.attribute, range);
  return [
    {
      id: question.id as string as NeedId,
      label: labelAmount(question, range),
      ...(question.amount.effect === "must" ? { must: condition } : { wish: condition }),
      weight: 1,
      question: question.id,
      source: "answer",
    },
  ];
}

export function toBetween(attribute: string, { min, max }: AmountRange): Condition {
  return {
    type: "test",
    attribute,
    test: {
      type: "between",
      ...(min === undefined ? {} : { min: { value: min, inclusive: true } }),
      ...(max === undefined ? {} : { max: { value: max, inclusive: true } }),
    },
  };
}

export function needId(question: QuestionId, option: OptionId): NeedId {
  return `${question}.${option}` as NeedId;
}

/** A need within another's: it stands and falls with it, and whoever knows the one id can tell. */
export function partOf(whole: NeedId, part: string): NeedId {
  return `${whole}.${part}` as NeedId;
}

/** "A hat" of "gloves or a hat" counts as long as that is what is looked for. */
export function stillCounts(
  { question, option }: Need,
  answers: ReadonlyMap<QuestionId, Answer>,
): boolean {
  if (question === undefined || option === undefined) return true;
  const answer = answers.get(question);
  return answer?.type === "options" && answer.options.includes(option);
}

/** A flow's `relax` entry names a whole question or one of its options. */
export function isNamedBy(need: Need, entry: string): boolean {
  return need.id === entry || need.question === entry;
}

/** The question a need came from, for changing the answer. */
export function questionOfNeed(flow: Flow, need: Need): Question | undefined {
  return need.question === undefined ? undefined : questionOf(flow, need.question);
}

/** Whether one excludes just what the other asks for: "wool" and "without wool". */
export function contradicts(one: Need, other: Need): boolean {
  return excludes(one, other) || excludes(other, one);
}

function excludes(one: Need, other: Need): boolean {
  const [own, wanted] = [leavesOf(one), leavesOf(other)];
  const isOpposite = ({ attribute, values, isWanted }: Leaf): boolean =>
    !isWanted &&
    wanted.some((leaf) => leaf.isWanted && leaf.attribute === attribute && leaf.values === values);
  return own.length > 0 && own.every(isOpposite);
}

/** Whether it asks for nothing and only excludes. */
export function isExclusion(need: Need): boolean {
  const leaves = leavesOf(need);
  return leaves.length > 0 && leaves.every(({ isWanted }) => !isWanted);
}

interface Leaf {
  readonly attribute: string;
  readonly values: string;
  readonly isWanted: boolean;
}

/** Values asked for or excluded; what is only preferred contradicts nothing. */
function leavesOf({ must, wish }: Need): readonly Leaf[] {
  if (must !== undefined && wish !== undefined) return [];
  const condition = must ?? wish;
  return condition === undefined ? [] : leavesIn(condition, false);
}

function leavesIn(condition: Condition, isTurned: boolean): readonly Leaf[] {
  switch (condition.type) {
    case "not":
      return leavesIn(condition.of, !isTurned);
    case "all":
    case "any":
      return condition.of.flatMap((part) => leavesIn(part, isTurned));
    case "test": {
      const { attribute, test } = condition;
      if (test.type !== "any-of" && test.type !== "none-of") return [];
      // Not being so is being otherwise, of what is either or.
      const isNo = test.values.length === 1 && test.values[0] === false;
      const values = isNo ? "true" : [...test.values].map(String).sort().join();
      const turns = [isTurned, isNo, test.type === "none-of"].filter(Boolean).length;
      return [{ attribute, values, isWanted: turns % 2 === 0 }];
    }
  }
}
