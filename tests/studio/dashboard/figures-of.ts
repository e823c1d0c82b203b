import type {
  LearningDashboard,
  LearningQuestion,
  LearningSeries,
  LearningShare,
} from "../../../src/protocol/learning.ts";

/** Answers of the server as tests need them: everything zero but what a case is about. */
export function share(count: number, of: number): LearningShare {
  return of === 0 ? { count, of } : { count, of, share: count / of };
}

export function series(part: Partial<LearningSeries> = {}): LearningSeries {
  const none: readonly number[] = [];
  return {
    unit: "day",
    at: none,
    conversations: none,
    completed: none,
    viewed: none,
    addedToCart: none,
    bought: none,
    revenue: none,
    ...part,
  };
}

const none = share(0, 0);

export function totals(
  part: Partial<LearningDashboard["totals"]> = {},
): LearningDashboard["totals"] {
  return {
    conversations: 0,
    engaged: none,
    completed: none,
    untilProducts: { count: 0 },
    timeToAnswer: { count: 0 },
    timeToSpeak: { count: 0 },
    misunderstood: none,
    relaxed: none,
    viewed: none,
    addedToCart: none,
    bought: none,
    ...part,
  };
}

export function dashboard(part: Partial<LearningDashboard> = {}): LearningDashboard {
  return {
    scope: { source: "live", flow: "jackets", from: "2026-11-16", to: "2026-11-22" },
    hasData: true,
    versions: [],
    now: { lastHour: 0, today: 0, lastWeekSameTime: 0 },
    totals: totals(),
    series: series(),
    questions: [],
    products: [],
    revenue: {
      recommended: 0,
      other: 0,
      returned: 0,
      orders: 0,
      windowDays: 7,
      rule: { en: "By this rule.", de: "Nach dieser Regel." },
      hasShopEvents: false,
    },
    languages: [],
    names: { questions: {}, options: {}, products: {} },
    ...part,
  };
}

export const shopReports: LearningDashboard["revenue"] = {
  ...dashboard().revenue,
  currency: "EUR",
  hasShopEvents: true,
};

export function question(
  part: Partial<LearningQuestion> & { readonly id: string },
): LearningQuestion {
  return {
    isLive: true,
    asked: 0,
    answered: none,
    skipped: none,
    left: none,
    revised: none,
    timeToAnswer: { count: 0 },
    options: [],
    ...part,
  };
}
