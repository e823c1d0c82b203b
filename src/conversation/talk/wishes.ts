import type { Attribute } from "../../catalog/attribute.ts";
import type { Condition } from "../../catalog/condition.ts";
import type { Product, ProductId } from "../../catalog/product.ts";
import type { TalkRequest, Wanted } from "../../flow/talk-request.ts";
import { inLocale, type Localized } from "../../lib/localized.ts";
import { needComparedWith } from "../../recommendation/compared-need.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { needLike } from "../../recommendation/likeness-need.ts";
import type { Need, NeedId } from "../../recommendation/need.ts";
import { orderId } from "../../recommendation/sorted.ts";
import { inEveryLocale } from "../../wording/phrases.ts";
import { labelOfValue } from "../../wording/format.ts";
import { talkLocales, talkPhrasesFor } from "../../wording/talk/talk-phrases.ts";
import type { OngoingConversation } from "../state.ts";
import { productOf } from "./reply.ts";

/** Requests that are needs of their own: what is shown next follows from them. */
export type WishRequest = Extract<
  TalkRequest,
  { readonly type: "critique" | "want" | "like" | "sort" }
>;

export interface Wish {
  readonly needs: readonly Need[];
  /** The product that others are to be like. */
  readonly like?: ProductId;
  /** Shown before and not to be shown again. */
  readonly passed?: readonly ProductId[];
}

/** What a critique, a wish or "like this one" asks for from now on. */
export function wishOf(
  knowledge: Knowledge,
  state: OngoingConversation,
  request: WishRequest,
): Wish {
  switch (request.type) {
    case "critique":
      return critique(knowledge, state, request);
    case "want":
      return { needs: wantedNeeds(knowledge, request.wanted) };
    case "like":
      return like(knowledge, state, request);
    case "sort":
      return { needs: orderNeed(knowledge, request) };
  }
}

/**
 * Compared with the product named, else with the first of those shown: its name is in the need. One
 * that was only talked about ("why not the Nordwand?") is none the shopper is choosing from.
 */
function critique(
  knowledge: Knowledge,
  state: OngoingConversation,
  request: Extract<WishRequest, { type: "critique" }>,
): Wish {
  const id = request.products.find((one) => state.shown.includes(one)) ?? state.shown[0];
  const product = id === undefined ? undefined : productOf(knowledge, id);
  const attribute = knowledge.catalog.attributes.get(request.attribute);
  if (product === undefined || attribute === undefined) return { needs: [] };
  const need = needComparedWith(product, attribute, request.direction);
  const wanted = wantedNeeds(knowledge, request.wanted);
  return need === undefined ? { needs: wanted } : { needs: [need, ...wanted], like: product.id };
}

/** It excludes nothing, and is shown as a chip like any other need. */
function orderNeed(
  { catalog }: Knowledge,
  { attribute: id, end }: Extract<WishRequest, { type: "sort" }>,
): readonly Need[] {
  const attribute = catalog.attributes.get(id);
  if (attribute?.kind !== "number") return [];
  const called = end === "most" ? attribute.most : attribute.least;
  const label = inEveryLocale(({ order }, locale) =>
    called === undefined
      ? order.by(inLocale(attribute.label, locale), end)
      : order.first(inLocale(called, locale)),
  );
  const direction = end === "most" ? "higher" : "lower";
  const wish: Condition = { type: "test", attribute: id, test: { type: "prefer", direction } };
  return [{ id: orderId, label, wish, weight: 1, source: "text" }];
}

function like(
  knowledge: Knowledge,
  state: OngoingConversation,
  request: Extract<WishRequest, { type: "like" }>,
): Wish {
  const [id] = request.products;
  const product = id === undefined ? undefined : productOf(knowledge, id);
  if (product === undefined) return { needs: wantedNeeds(knowledge, request.wanted) };
  const rest = state.shown.filter((other) => other !== product.id);
  const others = rest.flatMap((other): readonly Product[] => {
    const found = productOf(knowledge, other);
    return found === undefined ? [] : [found];
  });
  const label = inTalkLocales((phrases, locale) =>
    phrases.wish.like(inLocale(product.title, locale)),
  );
  return {
    needs: [needLike(knowledge, product, others, label), ...wantedNeeds(knowledge, request.wanted)],
    like: product.id,
    passed: rest,
  };
}

function wantedNeeds({ catalog }: Knowledge, wanted: readonly Wanted[]): readonly Need[] {
  return wanted.flatMap((one) => {
    const attribute = catalog.attributes.get(one.attribute);
    const condition = attribute && conditionOf(attribute, one);
    if (attribute === undefined || condition === undefined) return [];
    const label = inTalkLocales((phrases, locale) => {
      const text = nameOf(attribute, one, locale);
      return one.without ? phrases.wish.without(text) : phrases.wish.with(text);
    });
    return [
      {
        id: `wanted.${attribute.id}` as NeedId,
        label,
        must: condition,
        weight: 1,
        source: "text" as const,
      },
    ];
  });
}

/** What a product must be to be as wanted. */
export function conditionOf(
  attribute: Attribute,
  { value, without }: Wanted,
): Condition | undefined {
  const test = (values: readonly (string | boolean)[], none: boolean): Condition => ({
    type: "test",
    attribute: attribute.id,
    test: none ? { type: "none-of", values } : { type: "any-of", values },
  });
  if (attribute.kind === "boolean") return test([!without], false);
  return value === undefined ? undefined : test([value], without);
}

function nameOf(attribute: Attribute, { value }: Wanted, locale: string): string {
  const isChoice = attribute.kind === "choice" || attribute.kind === "choices";
  const label = inLocale(attribute.label, locale);
  return isChoice && value !== undefined
    ? `${label} ${labelOfValue(attribute, value, locale)}`
    : label;
}

function inTalkLocales(
  text: (phrases: ReturnType<typeof talkPhrasesFor>, locale: string) => string,
): Localized {
  return Object.fromEntries(
    talkLocales.map((locale) => [locale, text(talkPhrasesFor(locale), locale)]),
  );
}
