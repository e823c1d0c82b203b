import type { Product, Variant } from "../../catalog/product.ts";
import type { VariantOption } from "../../flow/talk-request.ts";
import { labelOfValue } from "../../wording/format.ts";
import { availabilityOf } from "../show.ts";
import { replyAboutAttributes } from "./about-attribute.ts";
import { claim, labelOf, textOf, titleOf, type Claim, type Reply, type TalkView } from "./reply.ts";

/** Whether products can be had: at all, or in a size and colour. */
export function replyDetail(
  view: TalkView,
  products: readonly Product[],
  options: readonly VariantOption[],
): Reply {
  const parts = products.flatMap((product) => {
    if (options.length === 0) return [stockOf(view, product)];
    // Without variants the attributes say what there is, or nothing does.
    return product.variants.length === 0
      ? [replyAboutAttributes(view, [product], options)]
      : variantsOf(view, product, options);
  });
  return {
    text: parts.map(({ text }) => text).join(" "),
    claims: parts.flatMap(({ claims }) => claims),
    products: products.map(({ id }) => id),
  };
}

/** What was chosen, what it costs, and where to go on: the advisor sells nothing itself. */
export function replyTaking(view: TalkView, product: Product): Reply {
  const price = view.knowledge.catalog.attributes.get("price");
  const value = product.attributes["price"];
  const stock = stockOf(view, product);
  const fact = price === undefined || value === undefined ? "" : `${textOf(view, price, value)}. `;
  return {
    text: `${view.phrases.detail.taken(titleOf(view, product), fact)} ${stock.text}`,
    claims: [...(fact === "" ? [] : [claim(product, "price")]), ...stock.claims],
    products: [product.id],
  };
}

interface Part {
  readonly text: string;
  readonly claims: readonly Claim[];
}

function stockOf(view: TalkView, product: Product): Part {
  const { detail } = view.phrases;
  const title = titleOf(view, product);
  const claims = [claim(product, "in_stock")];
  switch (availabilityOf(product)) {
    case "in-stock":
      return { text: detail.inStock(title), claims };
    case "few-left":
      return { text: detail.fewLeft(title), claims };
    case "out-of-stock":
      return { text: detail.soldOut(title), claims };
    case "unknown":
      return { text: detail.unknown(title), claims };
  }
}

/** "In red or purple, in M": nothing comes in both colours, so each is answered. */
function variantsOf(
  view: TalkView,
  product: Product,
  options: readonly VariantOption[],
): readonly Part[] {
  const several = options.find(
    ({ attribute }, at) => options.findIndex((one) => one.attribute === attribute) < at,
  );
  const alternatives = options.filter(({ attribute }) => attribute === several?.attribute);
  const shared = options.filter((option) => !alternatives.includes(option));
  const asked = alternatives.length === 0 ? [shared] : alternatives.map((one) => [one, ...shared]);
  const parts = asked.map((each) => variantOf(view, product, each));
  // None of them can be had: what there is instead is said once.
  const isOneOf = parts.some(({ hasAny }) => hasAny);
  const rest = isOneOf ? [] : instead(view, product, options.slice(0, 1).concat(shared));
  return [
    ...parts,
    ...(rest.length === 0 ? [] : [{ text: [...new Set(rest)].join(" "), claims: [] }]),
  ];
}

function variantOf(
  view: TalkView,
  product: Product,
  options: readonly VariantOption[],
): Part & { readonly hasAny: boolean } {
  const { phrases, knowledge } = view;
  const { states } = phrases.detail;
  const meant = product.variants.filter((variant) => isOf(variant, options));
  const wanted = options.map(({ attribute: id, value }) => {
    const attribute = knowledge.catalog.attributes.get(id);
    return attribute?.kind === "choice" || attribute?.kind === "choices"
      ? `${labelOf(view, attribute)} ${labelOfValue(attribute, value, view.locale)}`
      : value;
  });
  const stocks = meant.flatMap(({ stock }) => stock ?? []);
  const total = stocks.reduce((sum, stock) => sum + stock, 0);
  const state =
    meant.length === 0
      ? states.none
      : stocks.length < meant.length && total === 0
        ? states.unknown
        : total === 0
          ? states.soldOut
          : total <= fewLeftMax
            ? states.fewLeft
            : states.inStock;
  const text = phrases.detail.variant(titleOf(view, product), wanted.join(", "), state);
  const claims = meant.map((variant): Claim => ({
    product: variant.id,
    field: "stock",
    value: variant.stock ?? null,
  }));
  const fields = options.map(({ attribute }) => claim(product, attribute));
  return { text, claims: [...claims, ...fields], hasAny: total > 0 };
}

/** So few that a shopper should know. */
const fewLeftMax = 3;

function isOf(variant: Variant, options: readonly VariantOption[]): boolean {
  return options.every(({ attribute, value }) => variant.options[attribute] === value);
}

/** What there is instead of what was asked for. */
function instead(
  view: TalkView,
  product: Product,
  options: readonly VariantOption[],
): readonly string[] {
  return options.flatMap(({ attribute: id }) => {
    const attribute = view.knowledge.catalog.attributes.get(id);
    const value = product.attributes[id];
    if (attribute === undefined || value === undefined) return [];
    return [view.phrases.detail.has(labelOf(view, attribute), textOf(view, attribute, value))];
  });
}
