import type {
  StudioAsked,
  StudioFlow,
  StudioIssue,
  StudioQuestionCounts,
} from "../../src/protocol/studio.ts";

export type OptionCounts = StudioQuestionCounts["options"][number];

export function countsOf(
  flow: StudioFlow,
  question: string,
  option: string,
): OptionCounts | undefined {
  return flow.counts?.questions
    .find(({ id }) => id === question)
    ?.options.find(({ id }) => id === option);
}

/**
 * The number that shoppers see beside an answer: what its must keeps and its wish puts first. A wish
 * that nothing meets is passed over where something is kept.
 */
export function shownCount({ keeps, wished }: OptionCounts, products: number): number {
  const isWishAlone = keeps === products;
  return isWishAlone ? (wished ?? keeps) : wished || keeps;
}

export interface AskedShares {
  readonly asked: number | undefined;
  readonly chosen: (option: string) => number | undefined;
}

/** How often simulated shoppers are asked, and choose. */
export function askedOf(asked: StudioAsked | undefined, question: string): AskedShares {
  const found = asked?.questions.find(({ id }) => id === question);
  return {
    asked: found?.asked,
    chosen: (option) => found?.options.find(({ id }) => id === option)?.chosen,
  };
}

/** The issues at a place of the document and below it. */
export function issuesAt(
  issues: readonly StudioIssue[],
  path: readonly (string | number)[],
): readonly StudioIssue[] {
  return issues.filter((issue) => path.every((part, at) => issue.path[at] === part));
}
