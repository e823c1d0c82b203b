import type { LearningStatistics } from "../../src/protocol/learning.ts";
import { formatCount, formatDay, formatPart } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";

/** What a finding rests on, as one would tell a colleague. */
export function statisticsSentence(statistics: LearningStatistics): string {
  const { statisticsSentences: say } = learningWords();
  switch (statistics.type) {
    case "deviation": {
      const { measure, week, now, past, weeks, p } = statistics;
      return [
        say.deviationNow(measure, formatDay(week), {
          share: formatPart(now.share ?? 0),
          count: formatCount(now.count),
          of: formatCount(now.of),
        }),
        say.deviationPast(formatCount(weeks), formatPart(past.share ?? 0)),
        say.chance(chanceOneIn(p)),
      ].join(" ");
    }
    case "words": {
      const { conversations, of } = statistics;
      return say.words(formatCount(conversations), formatCount(of));
    }
    case "needs":
      return say.needs(formatCount(statistics.conversations), formatCount(statistics.products));
    case "products": {
      const { count, of, conversations } = statistics;
      return say.products(formatCount(count), formatCount(of), formatCount(conversations));
    }
    case "attribute": {
      const { known, of, conversations } = statistics;
      const share = formatPart(of === 0 ? 0 : known / of);
      return say.attribute(share, formatCount(of - known), formatCount(conversations));
    }
  }
}

/**
 * How rare a chance is, as "one in so many", rounded so that it says no more than is known: 1 in 20,
 * 1 in 50 … and at most 1 in 10,000.
 */
export function chanceOneIn(p: number): { readonly oneIn: string; readonly isLess: boolean } {
  const steps = [10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2];
  const reached = steps.find((step) => p <= 1 / step) ?? 2;
  return { oneIn: formatCount(reached), isLess: p < 1 / reached };
}
