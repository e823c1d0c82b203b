import { inLocale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import type {
  StudioFinding,
  StudioIssue,
  StudioProof,
  StudioProofLine,
} from "../protocol/studio.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { findIdleQuestions } from "./idle-questions.ts";
import { playShoppers, summarisePlayed, type Played } from "./simulate-draft.ts";
import { lookFor, productsToReach, unreachableFinding, type Lost } from "./unreachable.ts";

export interface Proving {
  readonly draft: Knowledge;
  /** What is live; without it there is nothing to compare with. */
  readonly live?: Knowledge;
  readonly shoppers: number;
}

export interface Proved {
  readonly findings: readonly StudioFinding[];
  readonly simulation: NonNullable<StudioProof["simulation"]>;
}

const seed = 20_251;

/** Holds many conversations with a draft and with what is live. Yields what it has done. */
export function* proveDraft({
  draft,
  live,
  shoppers,
}: Proving): Generator<Extract<StudioProofLine, { type: "progress" }>, Proved, void> {
  const places = productsToReach(draft);
  const { questions } = draft.flow;
  const steps = places.length + questions.length;
  const lost: Lost[] = [];
  let lookedFor = 0;
  let effort = 0;
  for (const place of spreadOut(places)) {
    const found = lookFor(draft, place, () => {
      effort += draft.total;
    });
    if (found !== undefined) lost.push(found);
    lookedFor += 1;
    yield { type: "progress", step: "reach", done: lookedFor, of: steps };
    if (effort >= effortMax) break;
  }
  const looking = findIdleQuestions(draft);
  let looked = looking.next();
  for (let done = places.length + 1; looked.done !== true; done += 1) {
    yield { type: "progress", step: "reach", done, of: steps };
    looked = looking.next();
  }
  const of = live === undefined ? shoppers : 2 * shoppers;
  const now: Played[] = [];
  for (const one of playShoppers(draft, { shoppers, seed })) {
    now.push(one);
    yield { type: "progress", step: "simulate", done: now.length, of };
  }
  const before: Played[] = [];
  if (live !== undefined) {
    for (const one of playShoppers(live, { shoppers, seed, about: draft })) {
      before.push(one);
      yield { type: "progress", step: "simulate", done: shoppers + before.length, of };
    }
  }
  return {
    findings: [
      ...deadEndFinding(now),
      ...looked.value,
      ...unreachableFinding(
        draft,
        lost.sort((a, b) => a.place - b.place),
        lookedFor,
      ),
    ],
    simulation: {
      shoppers: now.length,
      draft: summarisePlayed(now),
      ...optional("live", before.length === 0 ? undefined : summarisePlayed(before)),
      worse: worseOff(draft, now, before),
    },
  };
}

/**
 * To be sure that nothing leads to a product takes a hundred conversations, and each takes longer the
 * more products there are. So a large assortment full of the same things is not looked through whole;
 * one in which products differ is, for nearly all are found at once.
 */
const effortMax = 3_000_000;

/** All of them, in an order in which the first ones are already an even sample. */
function spreadOut(places: readonly number[]): readonly number[] {
  const count = places.length;
  let stride = Math.max(1, Math.round(count * 0.618));
  while (commonDivisor(stride, count) > 1) stride += 1;
  return Array.from({ length: count }, (_, at) => places[(at * stride) % count] ?? 0);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function deadEndFinding(played: readonly Played[]): readonly StudioFinding[] {
  const lost = played.filter(({ deadEnd }) => deadEnd).length;
  if (lost === 0) return [];
  return [
    {
      key: "dead-end",
      code: "dead-end",
      severity: "error",
      sentence: {
        en: `${lost} of ${played.length} simulated shoppers end with nothing to see and nothing to answer`,
        de: `${lost} von ${played.length} simulierten Kunden stehen am Ende ohne Produkt und ohne Frage da`,
      },
    },
  ];
}

const worseMax = 10;

/** Products whose shoppers were served better before. */
function worseOff(
  { catalog, flow }: Knowledge,
  now: readonly Played[],
  before: readonly Played[],
): NonNullable<StudioProof["simulation"]>["worse"] {
  const places = [...new Set(before.map(({ place }) => place))];
  return places
    .map((place) => ({ place, before: successOf(before, place), after: successOf(now, place) }))
    .filter((one) => one.after < one.before)
    .sort((a, b) => b.before - b.after - (a.before - a.after))
    .slice(0, worseMax)
    .flatMap(({ place, ...shares }) => {
      const product = catalog.products[place];
      if (product === undefined) return [];
      const title = inLocale(product.title, flow.locales[0] ?? "en");
      return [{ product: product.id, title, ...shares }];
    });
}

function successOf(played: readonly Played[], place: number): number {
  const own = played.filter((one) => one.place === place);
  return own.filter(({ found }) => found).length / Math.max(1, own.length);
}

/** What the rules found, under the headings a merchandiser thinks in. */
export function findingsOfIssues(issues: readonly StudioIssue[]): readonly StudioFinding[] {
  return issues.map((issue) => ({
    key: issue.key,
    code: headings[issue.code] ?? "issue",
    severity: issue.severity,
    sentence: issue.sentence,
    path: issue.path,
  }));
}

const headings: Readonly<Record<string, StudioFinding["code"]>> = {
  "unmet-option": "option-without-products",
  "unsatisfiable-option": "option-without-products",
  "question-without-effect": "idle-question",
  "unreachable-question": "idle-question",
  "poor-coverage": "poor-coverage",
  "missing-translation": "missing-translation",
  "conversation-failed": "test-failed",
};
