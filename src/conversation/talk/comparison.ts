import type { Attribute } from "../../catalog/attribute.ts";
import type { Product } from "../../catalog/product.ts";
import type { Topic } from "../../flow/talk-request.ts";
import { inLocale, type Localized } from "../../lib/localized.ts";
import { testsOf } from "../../catalog/condition.ts";
import { needsOf } from "../policy.ts";
import { percentile, spreadsFor } from "../../recommendation/knowledge.ts";
import { capitalise } from "../../wording/template.ts";
import {
  claim,
  labelOf,
  shortTitles,
  textOf,
  titlesOf,
  valuesOf,
  type Reply,
  type TalkView,
} from "./reply.ts";

/** What differs, the most telling attribute first, and who is ahead in it. */
export function replyComparing(
  view: TalkView,
  products: readonly Product[],
  topics: readonly Topic[],
): Reply {
  const { phrases, knowledge } = view;
  const asked = topics.flatMap(
    ({ attribute }) => knowledge.catalog.attributes.get(attribute) ?? [],
  );
  // What all have alike tells nobody which to take: then what differs is told as well.
  const isTelling = asked.some((attribute) => differenceIn(view, products, attribute) > 0);
  const isOnlyHad = asked.every(({ kind }) => kind === "boolean");
  const others =
    asked.length === 0 || (isOnlyHad && !isTelling && products.length > 1)
      ? differences(view, products)
      : [];
  const attributes = [...asked, ...others.filter((one) => !asked.includes(one))];
  const ids = products.map(({ id }) => id);
  // Whoever asks which is lightest goes on about that one.
  const [only, ...more] = asked;
  const graded = new Map(topics.map((topic) => [topic.attribute, topic]));
  const ahead =
    only === undefined || more.length > 0 ? [] : placedIn(products, only, graded.get(only.id));
  if (attributes.length === 0) {
    return { text: phrases.compare.alike(titlesOf(view, products)), claims: [], products: ids };
  }
  const sentences = attributes.map((attribute) =>
    compareIn(view, products, attribute, graded.get(attribute.id)),
  );
  const names = phrases.join([...shortTitles(view, products).values()]);
  const opening = asked.length > 0 ? [] : [phrases.compare.opening(names)];
  return {
    text: phrases.lines(opening, sentences),
    claims: attributes.flatMap((attribute) =>
      products.map((product) => claim(product, attribute.id)),
    ),
    products: ahead.length === 1 ? ahead.map(({ id }) => id) : ids,
  };
}

/** Two products can be told apart in more respects than three, in the time it takes to read. */
const attributesMax = (products: readonly Product[]): number => (products.length > 2 ? 3 : 4);

function differences(view: TalkView, products: readonly Product[]): readonly Attribute[] {
  const { catalog, flow } = view.knowledge;
  const named = new Set(flow.results.compare);
  const asked = new Set(
    needsOf(view.knowledge, view.state)
      .flatMap(({ must, wish }) => [must, wish].flatMap((part) => (part ? testsOf(part) : [])))
      .map(({ attribute }) => attribute),
  );
  // The price, then what the shopper said something about, then what the merchandiser wants compared.
  const rankOf = ({ id, kind }: Attribute): number => {
    if (id === "price") return 3;
    // Long lists of what each is made for tell two products apart worst of all.
    if (asked.has(id) && kind !== "choices") return 2;
    return named.has(id) ? 1 : 0;
  };
  const scored = [...catalog.attributes.values()].flatMap((attribute) => {
    const { matters = 1 } = attribute;
    const differ = differenceIn(view, products, attribute);
    const score = differ > 0 ? differ * matters + rankOf(attribute) : 0;
    return score > 0 && attribute.variant !== true ? [{ attribute, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, attributesMax(products))
    .map(({ attribute }) => attribute);
}

/** 0 when they are alike, 1 when they stand at the two ends of the assortment. */
function differenceIn(
  { knowledge }: TalkView,
  products: readonly Product[],
  { id }: Attribute,
): number {
  const values = products.flatMap(({ attributes }) => attributes[id] ?? []);
  const [first] = products;
  const isKnown = products.every(({ attributes }) => attributes[id] !== undefined);
  if (!isKnown || first === undefined) return 0;
  const spread = spreadsFor(knowledge, first).get(id);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === products.length && spread !== undefined) {
    const ranks = numbers.map((value) => percentile(spread, value));
    return Math.max(...ranks) - Math.min(...ranks);
  }
  const texts = products.map(({ attributes }) => JSON.stringify(attributes[id]));
  return new Set(texts).size > 1 ? 0.5 : 0;
}

type End = NonNullable<Topic["end"]>;

/** The end that was asked for, where there is a word for it; else the better one. */
function endOf(attribute: Attribute, asked: End | undefined): End {
  const named = asked !== undefined && wordsFor(attribute, asked).length > 0;
  const { better } = attribute.kind === "number" ? attribute : {};
  return named ? asked : better === "lower" ? "least" : "most";
}

/** What being ahead of two is called, and what of more than two. */
function wordsFor(attribute: Attribute, end: End): readonly Localized[] {
  if (attribute.kind !== "number") return [];
  const { more, less, most, least } = attribute;
  const [comparative, superlative] = end === "least" ? [less, least] : [more, most];
  return [comparative ?? superlative, superlative ?? comparative].filter(
    (one) => one !== undefined,
  );
}

function compareIn(
  view: TalkView,
  products: readonly Product[],
  attribute: Attribute,
  topic: Topic | undefined,
): string {
  const { phrases } = view;
  const values = valuesOf(view, products, ({ attributes }) => {
    const value = attributes[attribute.id];
    return value === undefined ? phrases.stated.unknown : textOf(view, attribute, value);
  });
  const all = phrases.each(labelOf(view, attribute), values);
  const lead = leadIn(view, products, attribute, topic);
  return lead === undefined ? all : `${all} ${lead}`;
}

/** "Lighter: Monsun." Nobody leads where all are equal, or where the shop does not say of one. */
function leadIn(
  view: TalkView,
  products: readonly Product[],
  attribute: Attribute,
  topic: Topic | undefined,
): string | undefined {
  const { rank, end } = topic ?? {};
  // Asked for the worst, where there is but a word for the best: the values tell.
  if (end !== undefined && wordsFor(attribute, end).length === 0) return undefined;
  const isOfMany = products.length > 2 || rank !== undefined;
  const word = wordsFor(attribute, endOf(attribute, topic?.end))[isOfMany ? 1 : 0];
  if (word === undefined) return undefined;
  const ahead = placedIn(products, attribute, topic);
  if (ahead.length === 0) return undefined;
  const called = inLocale(word, view.locale);
  const claimed = capitalise(
    rank === undefined ? called : view.phrases.compare.ranked(rank, called),
  );
  const titles = shortTitles(view, products);
  const leading = ahead.map(({ id }) => titles.get(id) ?? "");
  return `${view.phrases.compare.leads(claimed, view.phrases.join(leading))}.`;
}

/** Who leads, or who is second or third where that was asked for. */
function placedIn(
  products: readonly Product[],
  attribute: Attribute,
  topic: Topic | undefined,
): readonly Product[] {
  const end = endOf(attribute, topic?.end);
  const before = aheadIn(products, attribute, end);
  const { rank = 1 } = topic ?? {};
  if (rank === 1 || before.length === 0) return before;
  const rest = products.filter((product) => !before.includes(product));
  // Two who lead together leave no second place.
  if (before.length >= rank) return before;
  const next = rest.length === 1 ? rest : aheadIn(rest, attribute, end);
  if (rank === 2 || next.length > 1) return next.length > 0 ? next : rest;
  return rest.filter((product) => !next.includes(product));
}

/** Those at this end of the scale; none where all are alike, or one is not stated. */
function aheadIn(products: readonly Product[], attribute: Attribute, end: End): readonly Product[] {
  if (attribute.kind !== "number") return [];
  const sign = end === "least" ? -1 : 1;
  const stated = products.flatMap((product) => {
    const value = product.attributes[attribute.id];
    return typeof value === "number" ? [{ product, value: value * sign }] : [];
  });
  const best = Math.max(...stated.map(({ value }) => value));
  const ahead = stated.filter(({ value }) => value === best).map(({ product }) => product);
  return stated.length < products.length || ahead.length === products.length ? [] : ahead;
}
