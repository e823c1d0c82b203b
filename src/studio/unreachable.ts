import type { Product } from "../catalog/product.ts";
import type { Answers } from "../flow/answer.ts";
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

/** A product nobody is shown, and those that were shown instead, most often first. */
export interface Lost {
  readonly place: number;
  readonly instead: readonly Product[];
}

/**
 * Looks for a way to be shown a product: true answers to all questions, then to some of them, then
 * with critiques of what is shown. Only a product for which all of that fails is lost.
 */
export function lookFor(knowledge: Knowledge, place: number): Lost | undefined {
  const target = knowledge.catalog.products[place];
  if (target === undefined) return undefined;
  const random = createRandom(seedFor(place, 1));
  const met = new Map<Product, number>();
  for (let tried = 0; tried < answersTried; tried += 1) {
    const answers = trueAnswers(knowledge, place, { random, share: tried === 0 ? 1 : 0.5 });
    const shown = shownAfter(knowledge, answers);
    if (shown.includes(target)) return undefined;
    for (const product of shown) met.set(product, (met.get(product) ?? 0) + 1);
  }
  for (let tried = 0; tried < talksTried; tried += 1) {
    const answers = trueAnswers(knowledge, place, { random, share: tried === 0 ? 1 : 0.5 });
    if (critiquesLeadTo(knowledge, target, { answers, random })) return undefined;
  }
  const instead = [...met].sort((a, b) => b[1] - a[1]).map(([product]) => product);
  return { place, instead };
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
  const locale = knowledge.flow.locales[0] ?? "en";
  return [
    {
      key: "unreachable-product",
      code: "unreachable-product",
      severity: "warning",
      sentence: {
        en: `${count} of ${looked} products are shown to nobody, whatever is true of them is said`,
        de: `${count} von ${looked} Produkten sieht niemand, was man auch Wahres über sie sagt`,
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

/** Why nobody is shown it: which products stand before it, and whether one is the same model. */
function reasonFor(product: Product, { instead }: Lost): Sentence {
  const form = instead.find(({ group }) => group !== undefined && group === product.group);
  if (form !== undefined) {
    return {
      en: `a model is shown once, and no question tells it from “${inLocale(form.title, "en")}”`,
      de: `ein Modell wird einmal gezeigt, und keine Frage unterscheidet es von „${inLocale(form.title, "de")}“`,
    };
  }
  const names = (locale: string, quote: (name: string) => string): string =>
    instead
      .slice(0, 2)
      .map(({ title }) => quote(inLocale(title, locale)))
      .join(locale === "de" ? " und " : " and ");
  return {
    en: `${names("en", (name) => `“${name}”`)} fit at least as well, whatever is said`,
    de: `${names("de", (name) => `„${name}“`)} passen mindestens so gut, was man auch sagt`,
  };
}
