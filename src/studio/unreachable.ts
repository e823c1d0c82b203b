import type { Product } from "../catalog/product.ts";
import { applies, type Answers } from "../flow/answer.ts";
import { outcomeOf } from "../catalog/outcome.ts";
import type { Question } from "../flow/flow.ts";
import { hasBit } from "../lib/bitset.ts";
import { inLocale } from "../lib/localized.ts";
import { createRandom, seedFor, type Random } from "../lib/random.ts";
import type { StudioFinding } from "../protocol/studio.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { begin, take, type Talk } from "../simulation/talk.ts";
import { placesIn } from "./simulate-draft.ts";
import { shownAfter, trueAnswers } from "./true-answers.ts";

/** More than this are sampled evenly. */
const productsMax = 300;

/** Products looked for: all of a small assortment, an even sample of a large one. */
export function productsToReach(knowledge: Knowledge): readonly number[] {
  const places = placesIn(knowledge);
  const step = Math.max(1, places.length / productsMax);
  const count = Math.min(places.length, productsMax);
  return Array.from({ length: count }, (_, at) => places[Math.floor(at * step)] ?? 0);
}

/** Sets of true answers that are tried; nearly every product is found with the first one. */
const answersTried = 60;

/** Conversations that go on from there with critiques ("lighter", "cheaper"), so many each. */
const talksTried = 40;
const critiquesEach = 3;

/** A product nobody is shown, and why. */
export interface Lost {
  readonly place: number;
  readonly because:
    | { readonly type: "no-answer"; readonly question: Question }
    /** Those that were shown instead, most often first. */
    | { readonly type: "others"; readonly instead: readonly Product[] };
}

/**
 * Looks for a way to be shown a product: true answers to all questions, then to some of them, then
 * with critiques of what is shown. Lost is a product for which all of that fails, and one that every
 * answer to a question excludes which everybody is asked.
 */
export function lookFor(
  knowledge: Knowledge,
  place: number,
  onTry: () => void = () => {},
): Lost | undefined {
  const target = knowledge.catalog.products[place];
  if (target === undefined) return undefined;
  const random = createRandom(seedFor(place, 1));
  const all = trueAnswers(knowledge, place, { random, share: 1 });
  const question = questionAgainst(knowledge, place, all);
  if (question !== undefined) return { place, because: { type: "no-answer", question } };
  const met = new Map<Product, number>();
  for (let tried = 0; tried < answersTried; tried += 1) {
    onTry();
    const answers = tried === 0 ? all : trueAnswers(knowledge, place, { random, share: 0.5 });
    const shown = shownAfter(knowledge, answers);
    if (shown.includes(target)) return undefined;
    for (const product of shown) met.set(product, (met.get(product) ?? 0) + 1);
  }
  for (let tried = 0; tried < talksTried; tried += 1) {
    onTry();
    const answers = tried === 0 ? all : trueAnswers(knowledge, place, { random, share: 0.5 });
    if (critiquesLeadTo(knowledge, target, { answers, random })) return undefined;
  }
  const instead = [...met].sort((a, b) => b[1] - a[1]).map(([product]) => product);
  return { place, because: { type: "others", instead } };
}

/** A required question that comes up for whoever looks for it, none of whose answers keeps it. */
function questionAgainst(
  { flow, facets, scope }: Knowledge,
  place: number,
  answers: Answers,
): Question | undefined {
  return flow.questions.find(
    ({ id, required, options }) =>
      required &&
      options.length > 0 &&
      options.every(({ must }) => must && !hasBit(outcomeOf(must, facets, scope).yes, place)) &&
      applies(flow, id, answers),
  );
}

function critiquesLeadTo(
  knowledge: Knowledge,
  target: Product,
  { answers, random }: { readonly answers: Answers; readonly random: Random },
): boolean {
  const said = [...answers].map(([question, answer]) => ({ question, answer, quote: "" }));
  const reading = { answers: said, volunteered: [] };
  let talk: Talk = take(knowledge, begin(knowledge), { type: "say", text: "", reading });
  talk = take(knowledge, talk, { type: "show-products" });
  for (let step = 0; step <= critiquesEach; step += 1) {
    const shown = talk.shown?.products ?? [];
    if (shown.some(({ id }) => id === target.id)) return true;
    const chips = shown.flatMap(({ id, critiques }) =>
      critiques.map((chip) => ({ product: id, critique: chip.id })),
    );
    const chip = random.pick(chips);
    if (chip === undefined) return false;
    talk = take(knowledge, talk, { type: "critique", ...chip });
  }
  return false;
}

/** One finding for all of them; none when every product looked for was found. */
export function unreachableFinding(
  knowledge: Knowledge,
  lost: readonly Lost[],
  looked: number,
): readonly StudioFinding[] {
  if (lost.length === 0) return [];
  const count = lost.length;
  const isAll = looked === knowledge.total;
  const locale = knowledge.flow.locales[0] ?? "en";
  return [
    {
      key: "unreachable-product",
      code: "unreachable-product",
      severity: "warning",
      sentence: {
        en: `No answers lead to ${count} of ${looked} products${isAll ? "" : " looked for"}`,
        de: `Zu ${count} von ${looked}${isAll ? "" : " geprüften"} Produkten führen keine Antworten`,
      },
      products: {
        count,
        first: lost.slice(0, 20).flatMap((one) => {
          const product = knowledge.catalog.products[one.place];
          if (product === undefined) return [];
          const title = inLocale(product.title, locale);
          return [{ id: product.id, title, reason: reasonFor(product, one) }];
        }),
      },
    },
  ];
}

type Sentence = { readonly en: string; readonly de: string };

/** Which question leaves it out, which products stand before it, or which is the same model. */
function reasonFor(product: Product, { because }: Lost): Sentence {
  if (because.type === "no-answer") {
    const { ask } = because.question;
    return {
      en: `everybody is asked “${inLocale(ask, "en")}”, and no answer to it keeps this product`,
      de: `alle werden gefragt „${inLocale(ask, "de")}“, und keine Antwort darauf behält es`,
    };
  }
  const { instead } = because;
  const form = instead.find(({ group }) => group !== undefined && group === product.group);
  if (form !== undefined) {
    return {
      en: `a model is shown once, and no question tells it from “${inLocale(form.title, "en")}”`,
      de: `ein Modell wird einmal gezeigt, und keine Frage unterscheidet es von „${inLocale(form.title, "de")}“`,
    };
  }
  const [first, second = first] = instead.map(({ title }) => title);
  if (first === undefined || second === undefined) return nothingShown;
  return {
    en: `“${inLocale(first, "en")}” and “${inLocale(second, "en")}” fit at least as well, whatever is said`,
    de: `„${inLocale(first, "de")}“ und „${inLocale(second, "de")}“ passen mindestens so gut, was man auch sagt`,
  };
}

const nothingShown: Sentence = { en: "nothing is shown at all", de: "es wird gar nichts gezeigt" };
