import type { Product } from "../../catalog/product.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import type { Wanted } from "../../flow/talk-request.ts";
import { hasBit, intersection, listBits } from "../../lib/bitset.ts";
import { inLocale } from "../../lib/localized.ts";
import { leavesOf, passes, valueText, wantedValue } from "../../recommendation/evidence.ts";
import { meetsMust, type NarrowingNeed } from "../../recommendation/narrow.ts";
import type { Need } from "../../recommendation/need.ts";
import { rank, type Ranked } from "../../recommendation/rank.ts";
import { missedMusts } from "../../recommendation/relax.ts";
import { satisfactionOf } from "../../recommendation/satisfaction.ts";
import { standingOf } from "../policy.ts";
import { nounOf } from "../show.ts";
import {
  claim,
  labelOf,
  productsOf,
  textOf,
  titleOf,
  type Claim,
  type Reply,
  type TalkView,
} from "./reply.ts";
import { conditionOf } from "./wishes.ts";

/**
 * Why a product is not among those shown, from what ranking knows: sold out, something else, a must
 * it misses and by what value, the needs others serve better, or its place in the order.
 *
 * @param forms Of one model: the one that fits best is spoken of.
 */
export function replyWhyNot(view: TalkView, forms: readonly Product[], name: string): Reply {
  const { phrases, knowledge } = view;
  const product = bestForm(view, forms);
  if (product === undefined) {
    return { text: phrases.why.unknownName(name), claims: [], products: [] };
  }
  const place = knowledge.catalog.placeOf.get(product.id) ?? 0;
  const answer =
    whyShown(view, product) ??
    whyOutside(view, product, place) ??
    whyMissing(view, product, place) ??
    whyBehind(view, product, place);
  return { ...answer, products: [product.id] };
}

/** Why none of those shown is like that: of all that are the one that comes first. */
export function replyWhyNone(view: TalkView, wanted: Wanted, name: string): Reply {
  const { knowledge, state } = view;
  const { catalog, facets, scope } = knowledge;
  const attribute = catalog.attributes.get(wanted.attribute);
  const condition = attribute && conditionOf(attribute, wanted);
  if (condition === undefined) return replyWhyNot(view, [], name);
  const having = outcomeOf(condition, facets, scope).yes;
  const shown = state.shown.find((id) => {
    const place = catalog.placeOf.get(id);
    return place !== undefined && hasBit(having, place);
  });
  if (shown !== undefined) return replyWhyNot(view, productsOf(view, [shown]), name);
  const { needs, candidates } = standingOf(knowledge, state).narrowing;
  const [best] = rank(knowledge, { needs, places: intersection(candidates, having) });
  const forms = best === undefined ? listBits(having) : [best.place];
  return replyWhyNot(
    view,
    [...forms].flatMap((place) => catalog.products[place] ?? []),
    name,
  );
}

type Answer = Omit<Reply, "products">;

function bestForm({ knowledge, state }: TalkView, forms: readonly Product[]): Product | undefined {
  const { needs } = standingOf(knowledge, state).narrowing;
  const cost = (product: Product): number => {
    if (state.shown.includes(product.id)) return -1;
    const place = knowledge.catalog.placeOf.get(product.id) ?? 0;
    const missed = needs.filter((need) => meetsMust(need, place) !== "yes").length;
    return missed + (hasBit(knowledge.scope, place) ? 0 : 100);
  };
  // Asked why there is none of a kind, thousands may come into question.
  const costs = forms.map(cost);
  const least = costs.reduce((low, one) => Math.min(low, one), Infinity);
  return forms[costs.indexOf(least)];
}

/** It is there already; then what the first of those shown has over it. */
function whyShown(view: TalkView, product: Product): Answer | undefined {
  const { phrases, state } = view;
  const at = state.shown.indexOf(product.id);
  if (at < 0) return undefined;
  const title = titleOf(view, product);
  const shownAt = phrases.why.shownAt(title, at + 1);
  const [best] = productsOf(view, state.shown);
  const points = best === undefined || at === 0 ? [] : weaknesses(view, product, [best]);
  if (best === undefined || points.length === 0) return { text: shownAt, claims: [] };
  const better = phrases.why.betterAt(
    titleOf(view, best),
    points.map(({ text }) => text).join("; "),
  );
  return { text: `${shownAt} ${better}`, claims: points.flatMap(({ claims }) => claims) };
}

/** Sold out, or nothing this flow is about. */
function whyOutside(view: TalkView, product: Product, place: number): Answer | undefined {
  const { phrases, knowledge } = view;
  if (hasBit(knowledge.scope, place)) return undefined;
  const title = titleOf(view, product);
  if (product.attributes["in_stock"] === false) {
    return { text: phrases.why.soldOut(title), claims: [claim(product, "in_stock")] };
  }
  const noun = nounOf(knowledge, view.locale, 2);
  const kind = knowledge.catalog.attributes.get("kind");
  const value = product.attributes["kind"];
  if (kind === undefined || value === undefined) {
    return { text: phrases.why.notAmong(title, noun), claims: [] };
  }
  const text = phrases.why.otherKind(title, textOf(view, kind, value), noun);
  return { text, claims: [claim(product, "kind")] };
}

const pointsMax = 2;

/** The musts it does not meet, each with what it has instead. */
function whyMissing(view: TalkView, product: Product, place: number): Answer | undefined {
  const { phrases, knowledge, state } = view;
  const { narrowing } = standingOf(knowledge, state);
  const { unmet, unstated } = missedMusts(narrowing.needs, place);
  const points = [
    ...unmet.flatMap((need) => missedPoint(view, need, product)),
    ...unstated.flatMap((need) => unstatedPoint(view, need, product)),
  ].slice(0, pointsMax);
  if (points.length === 0) return undefined;
  const text = phrases.why.misses(
    titleOf(view, product),
    points.map((point) => point.text).join(". "),
  );
  return { text, claims: points.flatMap(({ claims }) => claims) };
}

interface Point {
  readonly text: string;
  readonly claims: readonly Claim[];
}

function missedPoint(view: TalkView, need: Need, product: Product): readonly Point[] {
  const label = inLocale(need.label, view.locale);
  const fact = factFor(view, need, product);
  if (fact === undefined) return [{ text: label, claims: [] }];
  return [
    { text: view.phrases.why.missed(label, fact.text), claims: [claim(product, fact.field)] },
  ];
}

function unstatedPoint(view: TalkView, need: Need, product: Product): readonly Point[] {
  const leaf = leavesOf(view.knowledge, need, product).find(({ value }) => value === undefined);
  if (leaf === undefined) return [];
  const text = view.phrases.why.notSaid(labelOf(view, leaf.attribute));
  return [{ text, claims: [claim(product, leaf.attribute.id)] }];
}

/** What the product has where the need asks for something: the part it misses before others. */
function factFor(
  view: TalkView,
  need: Need,
  product: Product,
): { readonly text: string; readonly field: string } | undefined {
  const leaves = [...leavesOf(view.knowledge, need, product), ...excluded(view, need, product)];
  const leaf =
    leaves.find((one) => one.value !== undefined && !passes(one)) ??
    leaves.find((one) => one.value !== undefined);
  if (leaf?.value === undefined) return undefined;
  const { attribute, value } = leaf;
  const wanted = wantedValue(leaf);
  const text = valueText(view.knowledge, attribute, value, { locale: view.locale, wanted });
  return { text: `${labelOf(view, attribute)} ${text}`, field: attribute.id };
}

/** What stands under a "not" in a must is what the product has and should not have. */
function excluded(view: TalkView, need: Need, product: Product): ReturnType<typeof leavesOf> {
  if (need.must?.type !== "not") return [];
  const { must: _must, wish: _wish, ...rest } = need;
  return leavesOf(view.knowledge, { ...rest, must: need.must.of }, product);
}

/** It meets every must: others serve the needs better, or the order leaves it a little behind. */
function whyBehind(view: TalkView, product: Product, place: number): Answer {
  const { phrases, knowledge, state } = view;
  const standing = standingOf(knowledge, state);
  const title = titleOf(view, product);
  if (standing.needs.length === 0) return { text: phrases.why.open(title), claims: [] };
  const points = weaknesses(view, product, productsOf(view, state.shown));
  if (points.length > 0) {
    const text = phrases.why.weaker(title, points.map((point) => point.text).join(". "));
    return { text, claims: points.flatMap(({ claims }) => claims) };
  }
  const { needs, candidates } = standing.narrowing;
  const ranked = rank(knowledge, { needs, places: candidates });
  const at = placeIn(ranked, product, place);
  if (at === undefined) return { text: phrases.why.open(title), claims: [] };
  const placed = at > state.shown.length ? phrases.why.equal : phrases.why.left;
  return { text: placed(title, at, ranked.length), claims: [] };
}

/** Forms of one model share a place in the order. */
function placeIn(ranked: readonly Ranked[], product: Product, place: number): number | undefined {
  const at = ranked.findIndex(
    (one) =>
      one.place === place || (product.group !== undefined && one.product.group === product.group),
  );
  return at < 0 ? undefined : at + 1;
}

/** So much better that one would notice. */
const noticeable = 0.1;

/** The needs that one of the others serves clearly better, with the values of both. */
function weaknesses(
  view: TalkView,
  product: Product,
  others: readonly Product[],
): readonly Point[] {
  const { knowledge, state, phrases } = view;
  const { needs } = standingOf(knowledge, state).narrowing;
  const found = needs.flatMap(({ need }: NarrowingNeed) => {
    const own = satisfactionOf(knowledge, need, product);
    const best = [...others].sort(
      (a, b) => satisfactionOf(knowledge, need, b) - satisfactionOf(knowledge, need, a),
    )[0];
    if (best === undefined) return [];
    const lead = (satisfactionOf(knowledge, need, best) - own) * need.weight;
    if (lead < noticeable) return [];
    const leaf = leavesOf(knowledge, need, best).find(
      (one) => passes(one) && product.attributes[one.attribute.id] !== one.value,
    );
    if (leaf?.value === undefined) return [];
    const { attribute } = leaf;
    const value = product.attributes[attribute.id];
    const label = inLocale(need.label, view.locale);
    const other = valueText(knowledge, attribute, leaf.value, {
      locale: view.locale,
      wanted: wantedValue(leaf),
    });
    const text =
      value === undefined
        ? phrases.why.weakerUnknown(label, other, titleOf(view, best))
        : phrases.why.weakerAt(
            `${label}: ${labelOf(view, attribute)} ${textOf(view, attribute, value)}`,
            other,
            titleOf(view, best),
          );
    return [
      { point: { text, claims: [claim(product, attribute.id), claim(best, attribute.id)] }, lead },
    ];
  });
  return found
    .sort((a, b) => b.lead - a.lead)
    .slice(0, pointsMax)
    .map(({ point }) => point);
}
