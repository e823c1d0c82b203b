import type {
  ExperimentGuardrail,
  ExperimentResults,
  LearningInsight,
  LearningMetric,
  LearningOutcome,
  LearningStatistics,
} from "../../src/protocol/learning.ts";
import type { FunnelStep } from "../dashboard/funnel-steps.ts";
import type { Measure } from "../dashboard/course-data.ts";
import type { ExportWhat } from "./learning-api.ts";
import type { Span } from "./period.ts";

type DeviationMeasure = Extract<LearningStatistics, { readonly type: "deviation" }>["measure"];
/** A share, written, with what it is made of. */
export interface ShareText {
  readonly share: string;
  readonly count: string;
  readonly of: string;
}

type ShopEvent = "viewed" | "added-to-cart" | "bought" | "returned";

const spanText = (days: Span): string => (days === 1 ? "today" : `in ${days} days`);
const beforeText = (days: Span): string =>
  days === 1 ? "yesterday until this hour" : `in the ${days} days before`;
/** "14% more than" */
const moreOrLess = (change: string, less: "fewer" | "less"): string => {
  if (change.startsWith("0")) return less === "fewer" ? "as many as" : "as much as";
  return `${change.replace(/^[+−]/, "")} ${change.startsWith("−") ? less : "more"} than`;
};

/** What the pages about shoppers say, in English; the shape of every other language. */
export const learningEn = {
  dashboardText: "What shoppers do, now and lately.",
  insightsText: "What stands out, what it rests on, and what would help.",
  experimentsText: "Try a change on some shoppers before all of them get it.",
  conversationsText: "What shoppers and the advisor said to each other.",
  advisor: "Advisor",
  shopper: "Shopper",

  period: "Period",
  spanNames: { 1: "Today", 7: "7 days", 28: "28 days", 90: "90 days" } as Readonly<
    Record<Span, string>
  >,
  exportTitle: "Export",
  exports: {
    days: "Days",
    questions: "Questions",
    options: "Answers",
    products: "Products",
    conversations: "Conversations",
    insights: "Insights",
  } as Readonly<Record<ExportWhat, string>>,
  ownAmount: "An amount of their own",
  ownPlace: "A place of their own",
  versionNumber: (number: number) => `Version ${number}`,
  candidate: (revision: string) => `Candidate ${revision}`,

  demoNote: (count: string) =>
    `Demo data: ${count} conversations that simulated shoppers had with the real advisor.`,
  demoShown: "Demo data are loaded. You are looking at your own.",
  demoLoaded: "The demo data are loaded.",
  demoRemoved: "The demo data are removed; nothing of them is left.",
  showLive: "Show your own data",
  showDemo: "Show the demo data",
  removeDemoData: "Remove the demo data",
  removeDemoText:
    "All of it goes: conversations, figures, insights. Your own data were never mixed with it. You can load it again at any time.",
  loadDemoData: "Load demo data",
  loadingDemo: "Simulated shoppers are talking …",
  lookAround: "Look around first",
  lookAroundText:
    "Simulated shoppers talk to the real advisor for some weeks of play time. It is kept apart from your own data and removed with one click.",
  firstSteps: "What to do first",
  stepDone: "Done",
  stepPublish: "Publish a flow, so that shoppers can meet the advisor.",
  openFlow: "Open the flow",
  stepEmbed: "Put the advisor into your shop.",
  stepReport:
    "Let the shop report what was viewed, added to the cart and bought. Without that, the way ends at the products.",
  noDataTitle: "Nobody has talked to the advisor yet",
  noDataText:
    "As soon as somebody does, you see here where shoppers come from question to product, where they leave, and what they buy.",

  nowHour: (count: number): string =>
    count === 1 ? "conversation in the last hour" : "conversations in the last hour",
  nowToday: "today",
  nowLastWeek: (change: string) => `${moreOrLess(change, "fewer")} a week ago at this time`,
  countedUntil: (time: string) => `Counted until ${time}`,
  allVersions: "All versions",
  versionChoice: "Version",

  fewConversations: (most: string) =>
    `Fewer than ${most} conversations: shares say more about chance than about shoppers.`,
  keyFigures: "Key figures",
  comparedWith: (days: Span) =>
    days === 1
      ? "compared with yesterday until this hour"
      : `compared with the ${days} days before, without the day that has only begun`,
  ofConversations: (count: string, of: string) => `${count} of ${of}`,
  ofWithProducts: (count: string, of: string) => `${count} of ${of} who saw products`,
  points: (difference: string) => `${difference} pts`,
  tiles: {
    conversations: "Conversations",
    completed: "Came to products",
    questions: "Questions until products",
    time: (time: string) => `in ${time} (median)`,
    bought: "Bought what was shown",
    revenue: "Revenue touched",
    orders: (count: number, shown: string) => (count === 1 ? "1 order" : `${shown} orders`),
  },
  goodToKnow: {
    timeToAnswer: "A question is answered in (median)",
    timeToSpeak: "The advisor has spoken within (9 of 10)",
    misunderstood: "Messages not understood",
    relaxed: "Nothing met every need",
    languages: "Languages",
  },

  measureChoice: "What the chart shows",
  measureNames: {
    conversations: "Conversations",
    completed: "Came to products",
    cart: "Added to cart",
    bought: "Bought",
    revenue: "Revenue",
  } as Readonly<Record<Measure, string>>,
  courseName: "Show as a table",
  dayColumn: "Day",
  hourColumn: "Hour",
  soFar: (when: string) => `${when}, so far`,
  lineNow: (days: Span): string => (days === 1 ? "today" : "now"),
  lineBefore: (days: Span): string => (days === 1 ? "yesterday" : "before"),
  courseSentence: {
    conversations: (count: string, days: Span, change: string | undefined) =>
      `${count} ${count === "1" ? "conversation" : "conversations"} ${spanText(days)}${
        change === undefined ? "" : `, ${moreOrLess(change, "fewer")} ${beforeText(days)}`
      }.`,
    revenue: (amount: string, days: Span, change: string | undefined) =>
      `${amount} ${spanText(days)}${
        change === undefined ? "" : `, ${moreOrLess(change, "less")} ${beforeText(days)}`
      }.`,
    most: (when: string, value: string) => `Most on ${when}: ${value}.`,
    share: (
      measure: "completed" | "cart" | "bought",
      share: string | undefined,
      before: string | undefined,
      days: Span,
    ) => {
      const what = {
        completed: "of all conversations came to products",
        cart: "of those who saw products added one to the cart",
        bought: "of those who saw products bought one of them",
      }[measure];
      if (share === undefined) return "Nobody came that far.";
      const compared = days === 1 ? "yesterday" : `in the ${days} days before`;
      return `${share} ${what}${before === undefined ? "" : `; ${before} ${compared}`}.`;
    },
  },

  funnel: "From the first word to the cart",
  funnelNames: {
    conversations: "Began",
    engaged: "Answered something",
    completed: "Saw products",
    viewed: "Looked at one",
    cart: "Added one to the cart",
    bought: "Bought one",
  } as Readonly<Record<FunnelStep, string>>,
  funnelSentence: (count: string, completed: string | undefined, bought: string | undefined) =>
    [
      completed === undefined
        ? `${count} conversations.`
        : count === "1"
          ? `Of 1 conversation, ${completed} came to products.`
          : `Of ${count} conversations, ${completed} came to products.`,
      bought === undefined ? "" : `Of these, ${bought} bought one of them.`,
    ]
      .join(" ")
      .trim(),
  columnStep: "How far",
  columnConversations: "Conversations",
  ofAll: "Of all",
  ofStepBefore: "Of the step before",
  money: "Revenue touched",
  moneyNone: "Nothing is known of what was bought",
  moneyNoneText:
    "The shop does not report what happens after the products were shown. As soon as it sends views, carts and orders, this continues to revenue.",
  moneyOther: "Bought besides, not counted",
  moneyReturned: "Sent back, taken off",

  questionsTitle: "Questions",
  questionsSentence: (question: string, share: string) =>
    `Most give up at “${question}”: ${share} leave there.`,
  questionsCalm: "No question stands out: shoppers give up about equally often at each.",
  questionsTooFew: "Too few were asked to say where shoppers give up.",
  nobodyAsked: (questions: string) => `Nobody was asked ${questions}.`,
  questionColumns: {
    question: "Question",
    asked: "Asked",
    left: "Left there",
    skipped: "Not sure",
    revised: "Changed later",
    time: "Answered in",
  },
  notAskedNow: "no longer asked",
  standsOut: "more than at other questions",
  answerColumns: {
    answer: "Answer",
    chosen: "Chosen",
    before: "Before",
    left: "Left after it",
    relaxed: "Nothing met every need",
  },

  productsTitle: "Products",
  productsSentence: (product: string, share: string) =>
    share === ""
      ? `Most often recommended: ${product}.`
      : `Most often recommended: ${product}, to ${share} of those who saw products.`,
  productColumns: {
    product: "Product",
    recommended: "Recommended",
    viewed: "Looked at",
    cart: "In the cart",
    bought: "Bought",
    revenue: "Revenue",
  },
  showAll: (count: string) => `Show all ${count}`,
  showLess: "Show fewer",
  showMore: "Show more",

  pathsTitle: "Ways through the conversation",
  pathsSentence: (steps: readonly string[], share: string) =>
    `${share} of all go the widest stream to its end: ${steps.join(" → ")}`,
  pathsCut: (count: number, steps: string) =>
    count === 1
      ? "The first step; the table has all of them."
      : `The first ${steps} steps; the table has all of them.`,
  pathsTable: "Show as a table",
  pathColumns: { move: "Move", from: "From", to: "To", count: "Conversations" },
  steps: {
    start: "Start",
    text: "In own words",
    products: "Products",
    viewed: "Looked at one",
    cart: "Cart",
    bought: "Bought",
    end: "Left",
    "(other)": "Other",
  } as Readonly<Record<string, string>>,

  tooLittleTitle: "There is too little to learn from yet",
  tooLittleText: (known: string, needed: string) =>
    `What stands out is measured against each question’s own past. ${needed} weeks are needed; there are ${known} so far.`,
  calmTitle: "Nothing stands out",
  calmText:
    "Every question, answer and word was looked at. What there is lies within what weeks differ anyway. Look again next week.",
  weeksNote: (known: string, needed: string) =>
    `Deviations need ${needed} weeks of past; there are ${known} so far. The rest is here already.`,
  readThem: "Read conversations that were left",
  dismiss: "Dismiss",
  dismissed: "Dismissed. It stands below and can be brought back.",
  dismissedTitle: (count: number) => `Dismissed (${count})`,
  dismissedBy: (name: string, when: string) => `by ${name}, ${when}`,
  bringBack: "Show again",
  insightKinds: {
    deviation: "Different from before",
    "unknown-word": "A word the advisor does not know",
    "unmet-need": "A need nobody could meet",
    "never-shown": "Never recommended",
    "poor-coverage": "Worth filling in",
  } as Readonly<Record<LearningInsight["kind"], string>>,
  proposalTitle: "What would help",
  openAsDraft: "Open as draft",
  proposalOpened: "It is in the draft. Nothing is live yet; undo takes it back.",
  proposalTried: "What was tried",
  proposalChanged: "What it changed in the flow",
  proposalOutdated: "The draft has changed meanwhile. The proposal was worked out again.",
  proofReading: "Tried out: what the advisor makes of it.",
  proofUnchanged: (count: string) => `${count} other messages are read as before.`,
  proofCounts: (before: string, after: string) =>
    `Tried out: it keeps ${after} products instead of ${before}.`,
  proofEffects: "Tried out on the draft: what was counted.",
  proofColumns: {
    text: "Message",
    counted: "What was counted",
    before: "Today",
    after: "With the change",
  },
  notUnderstood: "not understood",
  toFillTitle: "What the catalogue lacks",
  toFillOnly: "No change of the flow would help here.",
  toFillText:
    "The table names the products and what each does not say. Once it is filled in, the next catalogue brings it.",
  saveProducts: "Products as CSV",
  without: (need: string, products: string) => `Without “${need}”: ${products}`,
  whichProducts: "Which ones",
  figuresTable: "Show the figures",
  weekColumns: { week: "Week from", share: "Share", of: "Of", past: "All weeks before" },
  weekNow: "that week",
  weekPast: "before",
  statisticsExact: (exact: { readonly z: string; readonly p: string; readonly looked: string }) =>
    `z = ${exact.z}, p = ${exact.p} after Holm’s correction for ${exact.looked} things looked at; weeks are allowed to differ as much as they usually do.`,
  statisticsSentences: {
    deviationNow: (measure: DeviationMeasure, week: string, now: ShareText) => {
      const what = {
        left: "of those asked left at this question",
        skipped: "of those asked were not sure",
        "option-left": "of those who chose this answer left after it",
        "option-chosen": "of those asked chose this answer",
        "option-relaxed": "of those who chose this answer found nothing that met every need",
        misunderstood: "of all messages were not understood",
        completed: "of all conversations came to products",
      }[measure];
      return `In the week from ${week}, ${now.share} ${what} (${now.count} of ${now.of}).`;
    },
    deviationPast: (weeks: string, share: string) =>
      `In the ${weeks} weeks before it was ${share}.`,
    chance: ({ oneIn, isLess }: { readonly oneIn: string; readonly isLess: boolean }) =>
      `By chance alone one would see this in ${isLess ? "fewer than one" : "about one"} of ${oneIn} weeks.`,
    words: (conversations: string, of: string) =>
      `Written in ${conversations} of ${of} conversations.`,
    needs: (conversations: string, products: string) =>
      `Wanted in ${conversations} conversations; ${products} products meet all of it today.`,
    products: (count: string, of: string, conversations: string) =>
      `${count} of ${of} products were in none of ${conversations} conversations.`,
    attribute: (share: string, missing: string, conversations: string) =>
      `Asked for in ${conversations} conversations; stated for ${share} of the products, missing for ${missing}.`,
  },

  newExperiment: "New experiment",
  noExperimentsTitle: "Is the new version really better?",
  noExperimentsText:
    "Let chance decide which shoppers get what is live and which get your change. When enough of them have come, you know which one serves them better, and how sure that is.",
  noExperimentsNeedLive: "For that, one version has to be live.",
  experimentColumns: {
    experiment: "Experiment",
    state: "State",
    metric: "Decides by",
    since: "Since",
  },
  experimentStates: {
    prepared: "Prepared",
    running: "Running",
    stopped: "Stopped",
    adopted: "Adopted",
  },
  metrics: {
    completed: "Came to products",
    "added-to-cart": "Added to cart",
    bought: "Bought",
    revenue: "Revenue per shopper",
  } as Readonly<Record<LearningMetric, string>>,
  holdoutShare: (share: string) => `${share} without advisor`,
  prepareExperiment: "Prepare",
  plan: {
    name: "Name",
    usualName: (what: string) => `Live against: ${what}`,
    question: "What do you want to know?",
    questionVersions: "Is another version better?",
    questionHoldout: "What is the advisor worth?",
    noCandidates:
      "There is no other version to try. Change the draft and come back, or find out what the advisor is worth.",
    candidate: "What to try",
    candidateShare: "How many get it",
    holdout: "How many get no advisor at all",
    holdoutHint: "They show what would happen without it.",
    nobody: "nobody",
    measure: "What decides?",
    metric: "By this it is decided",
    effect: "Smallest difference worth knowing",
    effectPoints: (points: string, one: boolean) =>
      one ? "1 percentage point" : `${points} percentage points`,
  },
  size: {
    days: (days: number, shown: string) => (days === 1 ? "About one day." : `About ${shown} days.`),
    unknownDays: "How long it takes is not known yet.",
    sample: (count: string) => `Each side needs ${count} shoppers before anything is decided.`,
    assumed: "Nothing was measured yet; a share of 10% is assumed.",
    base: (share: string, perDay: string) => `Today it is ${share}, with ${perDay} shoppers a day.`,
    pace: (perDay: string) => `At ${perDay} shoppers a day.`,
  },
  startExperiment: "Start",
  stopExperiment: "Stop",
  adopt: "Adopt",
  ask: {
    startTitle: "Start the experiment?",
    startText:
      "From now on, chance decides for every new shopper. The split and what decides can no longer be changed; you can stop at any time.",
    stopTitle: "Stop the experiment?",
    stopText: "Everybody gets what is live again. The result stays.",
    stopEarlyText:
      "Everybody gets what is live again. It is not decided yet: what the figures say by now may be chance.",
    removeTitle: "Delete the experiment?",
    removeText: "It never began; nothing is lost with it.",
  },
  adoptText: "The experiment ends, and everybody gets this version.",
  adoptEarly: "It is not decided yet. What looks better now may be chance.",
  adoptWhich: "Which version?",
  adoptKeeps: "stays live",
  adoptPublishes: "is published as a new version",
  outcomes: {
    "too-early": "Too early to say",
    better: "Better",
    worse: "Worse",
    "no-difference": "No difference that matters",
    "not-valid": "The result cannot be trusted",
  } as Readonly<Record<ExperimentResults["verdict"]["outcome"], string>>,
  prepared: "Ready to start",
  shopPart: {
    title: "What the shop has to do",
    text: "The page names its shopper by a key of the shop’s own, always the same for the same shopper, in which nobody else can read a name. Only a hash of it is kept.",
    key: "KEY",
    without:
      "Without a key every conversation counts as somebody else’s, and nobody is kept from the advisor.",
    holdout:
      "Who gets no advisor has no conversation to report by: views, carts and orders have to come from the shop’s server, under the same key.",
    ask: "For everybody who comes, the shop’s server asks once, with its token, whether there is an advisor; these are the shoppers that count:",
  },
  splitWrong: "The shoppers are not split as planned. Find out why before you trust the figures.",
  progressText: (share: string, have: string, need: string) =>
    `${share}: ${have} of ${need} shoppers on the smaller side.`,
  waitingText: "Enough shoppers have come. The last of them still have time to buy.",
  decidesText: (when: string) => `Decided about ${when}.`,
  comparisonsTitle: "Difference from what is live",
  comparisonsText:
    "The dot is what was measured, the bar where the truth lies with 95% certainty. A bar that keeps clear of zero is a difference.",
  comparisonColumns: {
    arm: "Version",
    interval: "Interval",
    difference: "Difference",
    certain: "Certain?",
  },
  mainMetric: "decides",
  significant: "Yes",
  notSignificant: "No",
  notYet: "Not yet",
  inPoints: (points: string) => `${points} pts`,
  intervalFromTo: (low: string, high: string) => `from ${low} to ${high}`,
  armControl: "Live at the start",
  armHoldout: "Without advisor",
  armsTitle: "Side by side",
  armsText:
    "Everybody who was assigned counts, whether they talked to the advisor or not. Below each figure: its interval of 95%.",
  armColumns: {
    arm: "Version",
    shoppers: "Shoppers",
    conversations: "Conversations",
    completed: "Came to products",
    cart: "Added to cart",
    bought: "Bought",
    revenue: "Revenue each",
  },
  guardrailsTitle: "What must not get worse",
  guardrailsText: "A version may win and still do harm. These are watched all the time.",
  guardrailNames: {
    completed: "Came to products",
    misunderstood: "Not understood",
    relaxed: "Nothing met every need",
    left: "Left at a question",
  } as Readonly<Record<ExperimentGuardrail["measure"], string>>,
  guardrailStates: {
    fine: (control: string, share: string) => `Fine: ${share}, live ${control}.`,
    watch: (control: string, share: string) => `Keep an eye on it: ${share}, live ${control}.`,
    hurt: (control: string, share: string) =>
      `Worse, and not by chance: ${share}, live ${control}.`,
    "too-early": () => "Shown from 100 shoppers on.",
  } as Readonly<Record<ExperimentGuardrail["state"], (control: string, share: string) => string>>,
  splitText: (shares: readonly string[]) => `split ${shares.join(" : ")}`,
  startedText: (when: string) => `since ${when}`,
  adoptedText: (arm: string) => `everybody gets “${arm}” now`,
  endedEarly: {
    title: "Ended before it was decided",
    text: "Fewer shoppers came than it takes. What the numbers below say may be chance.",
  },
  methodTitle: "How this was worked out",

  noConversationsTitle: "No conversations yet",
  noConversationsText:
    "Here you read what shoppers asked for, what the advisor understood, and where it went wrong.",
  outcomeChoice: "How it ended",
  allOutcomes: "All",
  outcomeNames: {
    left: "Left before products",
    products: "Saw products",
    viewed: "Looked at one",
    cart: "Added to cart",
    bought: "Bought",
  } as Readonly<Record<LearningOutcome, string>>,
  textsForStaff: "You see how conversations went. What shoppers wrote is for staff and admins.",
  lineColumns: {
    began: "Began",
    outcome: "How it ended",
    turns: "Turns",
    took: "Took",
    language: "Language",
    version: "Version",
  },
  misunderstoodTimes: (count: number) =>
    count === 1 ? "not understood once" : `not understood ${count} times`,
  leftAtQuestion: (question: string) => `at “${question}”`,
  inExperiment: "in an experiment",
  goneTitle: "This conversation is gone",
  goneText:
    "It was erased by the shopper, or is older than conversations are kept. The figures it is part of stay; its words do not.",
  conversationOf: (time: string) => `Conversation, ${time}`,
  textsHidden:
    "What the shopper wrote is hidden: your role sees how it went. Staff and admins may read it.",
  textsSimulated: "A simulated shopper of the demo data: nobody wrote this.",
  textsNoted: "You see what the shopper wrote. That you read it is noted in the history.",
  hiddenText: (characters: number, shown: string) =>
    characters === 0
      ? "hidden"
      : characters === 1
        ? "1 character, hidden"
        : `${shown} characters, hidden`,
  stepWords: {
    understood: "Understood:",
    remaining: (count: string) => `${count} products left`,
    relaxed: "gave way:",
    revised: "Changed an earlier answer",
    critiqued: (product: string, critique: string) => `Like ${product}, but: ${critique}`,
    retracted: (need: string) => `Took back: ${need}`,
    misunderstood: "The advisor did not understand this",
    restarted: "Started over",
    shop: {
      viewed: (product: string) => `Looked at ${product} in the shop`,
      "added-to-cart": (product: string, quantity: number) =>
        `Added to the cart: ${quantity > 1 ? `${quantity} × ` : ""}${product}`,
      bought: (product: string, quantity: number) =>
        `Bought: ${quantity > 1 ? `${quantity} × ` : ""}${product}`,
      returned: (product: string, quantity: number) =>
        `Sent back: ${quantity > 1 ? `${quantity} × ` : ""}${product}`,
    } as Readonly<Record<ShopEvent, (product: string, quantity: number) => string>>,
  },
};

export type LearningWords = typeof learningEn;
