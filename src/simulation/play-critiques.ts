import { outcomeOf } from "../catalog/outcome.ts";
import type { Product } from "../catalog/product.ts";
import type { Command } from "../conversation/command.ts";
import type { Answer } from "../flow/answer.ts";
import type { OptionId, QuestionId } from "../flow/flow.ts";
import { hasBit } from "../lib/bitset.ts";
import { createRandom, seedFor, type Random } from "../lib/random.ts";
import { needOfCritique, type CritiqueId } from "../recommendation/critique.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { likeness } from "../recommendation/rank.ts";
import { inOrder, questionAfter } from "./order.ts";
import { open } from "./play.ts";
import { answerTo, type Shopper } from "./shopper.ts";
import { productsAt, take, type Talk } from "./talk.ts";

/** A critique is an interaction, and so is a question. */
const interactionsMeasured = 5;

/**
 * Plays a shopper who answers until products are shown, and then says of the one closest to the
 * target how the target differs, with a chip that stands on its card: "this one, but lighter".
 *
 * @returns The interaction after which the target had been among three shown; undefined if it had
 * not been after all of them.
 */
export function playCritiques(
  known: Knowledge,
  shopper: Shopper,
  volunteered: number,
): number | undefined {
  const knowledge = inOrder(known, "information-gain");
  const random = createRandom(seedFor(shopper.seed, -3));
  let talk = open(knowledge, shopper, volunteered);
  for (let interaction = 0; ; interaction += 1) {
    const shown = talk.state.phase === "recommending" ? productsAt(knowledge, talk) : [];
    if (shown.includes(shopper.place)) return interaction;
    if (interaction === interactionsMeasured) return undefined;
    const command = critique(knowledge, shopper, talk, random) ?? answer(knowledge, shopper, talk);
    if (command === undefined) return undefined;
    talk = take(knowledge, talk, command);
  }
}

function answer(knowledge: Knowledge, shopper: Shopper, talk: Talk): Command | undefined {
  const put = questionAfter(knowledge, talk, "information-gain", createRandom(0));
  if (put === undefined) return undefined;
  return { type: "answer", question: put.id, answer: answerTo(knowledge, shopper, put) };
}

/**
 * "This one, but …": what it is at all comes first, then what a chip on its card says, then whatever
 * the flow asks about first. Now and then nothing comes to mind, and now and then the wrong thing.
 */
function critique(
  knowledge: Knowledge,
  shopper: Shopper,
  { shown }: Talk,
  random: Random,
): Command | undefined {
  const unsure = random.chance(shopper.habits.unsure);
  const wrong = random.chance(shopper.habits.wrong);
  if (unsure || shown === undefined) return undefined;
  const closest = closestOf(knowledge, shopper, shown);
  if (closest === undefined) return undefined;
  const { product, chips } = closest;
  const [difference] = differences(knowledge, shopper, product);
  if (difference?.required === true && !wrong) return inOwnWords(difference, random);
  const towards = (id: CritiqueId) => leadsTo(knowledge, product, id, shopper.place);
  const chip = random.pick(chips.filter((id) => towards(id) !== wrong));
  if (chip !== undefined) return { type: "critique", product: product.id, critique: chip };
  return difference === undefined || wrong ? undefined : inOwnWords(difference, random);
}

interface Card {
  readonly product: Product;
  readonly chips: readonly CritiqueId[];
}

function closestOf(
  knowledge: Knowledge,
  { target }: Shopper,
  shown: NonNullable<Talk["shown"]>,
): Card | undefined {
  const cards = shown.products.flatMap(({ id, critiques }): readonly Card[] => {
    const product = productOf(knowledge, id);
    return product === undefined ? [] : [{ product, chips: critiques.map((chip) => chip.id) }];
  });
  const closeness = new Map(
    cards.map(({ product }) => [product.id, likeness(knowledge, product, target)]),
  );
  const [closest] = [...cards].sort(
    (a, b) => (closeness.get(b.product.id) ?? 0) - (closeness.get(a.product.id) ?? 0),
  );
  return closest;
}

/** What the flow asks about and the target meets, but not the product shown. */
interface Difference {
  readonly question: QuestionId;
  readonly required: boolean;
  readonly options: readonly OptionId[];
}

function differences(
  knowledge: Knowledge,
  shopper: Shopper,
  product: Product,
): readonly Difference[] {
  const place = knowledge.catalog.placeOf.get(product.id) ?? -1;
  return [...knowledge.questions.values()].flatMap(({ question, options }) => {
    const missed = options.filter(
      ({ neutral, outcome }) =>
        !neutral && hasBit(outcome.yes, shopper.place) && !hasBit(outcome.yes, place),
    );
    const met = options.some(
      ({ neutral, outcome }) =>
        !neutral && hasBit(outcome.yes, shopper.place) && hasBit(outcome.yes, place),
    );
    if (missed.length === 0 || met) return [];
    const { id, required } = question;
    return [{ question: id, required, options: missed.map(({ option }) => option.id) }];
  });
}

/** What is said about a question answered before takes the place of the answer. */
function inOwnWords({ question, options }: Difference, random: Random): Command | undefined {
  const option = random.pick(options);
  if (option === undefined) return undefined;
  const answer: Answer = { type: "options", options: [option] };
  const reading = { answers: [{ question, answer, quote: "" }], volunteered: [] };
  return { type: "say", text: "", reading };
}

function productOf({ catalog }: Knowledge, id: Product["id"]): Product | undefined {
  const place = catalog.placeOf.get(id);
  return place === undefined ? undefined : catalog.products[place];
}

/** Whether the target is one of those the chip asks for. */
function leadsTo(knowledge: Knowledge, product: Product, id: CritiqueId, place: number): boolean {
  const need = needOfCritique(knowledge, product, id);
  const parts = [need?.must, need?.wish].filter((part) => part !== undefined);
  const { yes } = outcomeOf({ type: "all", of: parts }, knowledge.facets, knowledge.scope);
  return need !== undefined && hasBit(yes, place);
}
