import type { Attribute } from "../../catalog/attribute.ts";
import type { Product, ProductId, ProductValue } from "../../catalog/product.ts";
import { inLocale, type Locale } from "../../lib/localized.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { formatValue } from "../../wording/format.ts";
import type { TalkPhrases } from "../../wording/talk/talk-phrases.ts";
import type { OngoingConversation } from "../state.ts";

/** What a sentence says of a product: the field of the catalogue and the value that stands there. */
export interface Claim {
  /** A product, or one of its variants. */
  readonly product: ProductId;
  readonly field: string;
  /** As the catalogue has it; null when the sentence is that the shop does not say. */
  readonly value: ProductValue | null;
}

/** An answer with what proves it. */
export interface Reply {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The products it is about. */
  readonly products: readonly ProductId[];
  /** Attributes it explains, without a claim about any product. */
  readonly terms?: readonly string[];
}

/** Everything an answer is made from. */
export interface TalkView {
  readonly knowledge: Knowledge;
  readonly state: OngoingConversation;
  readonly locale: Locale;
  readonly phrases: TalkPhrases;
}

export function productOf({ catalog }: Knowledge, id: ProductId): Product | undefined {
  const place = catalog.placeOf.get(id);
  return place === undefined ? undefined : catalog.products[place];
}

export function productsOf({ knowledge }: TalkView, ids: readonly ProductId[]): readonly Product[] {
  return ids.flatMap((id) => productOf(knowledge, id) ?? []);
}

export function titleOf({ locale }: TalkView, { title }: Product): string {
  return inLocale(title, locale);
}

export function titlesOf(view: TalkView, products: readonly Product[]): string {
  return view.phrases.join(products.map((product) => titleOf(view, product)));
}

/**
 * In a list a product goes by what its title begins with in every language ("Monsun" of "Monsun
 * men's rain jacket"), unless two would then be called the same.
 */
export function shortTitles(
  view: TalkView,
  products: readonly Product[],
): ReadonlyMap<ProductId, string> {
  const names = withoutCommonEnd(products.map(properName)).map(shortened);
  const isTold = new Set(names).size === products.length && !names.includes("");
  return new Map(
    products.map((product, at) => [
      product.id,
      (isTold ? names[at] : undefined) ?? titleOf(view, product),
    ]),
  );
}

/** "Ballade over-ear headphones" and "Largo over-ear headphones" are told apart by their first word. */
function withoutCommonEnd(names: readonly string[]): readonly string[] {
  const parted = names.map((name) => name.split(" "));
  const [first = [], ...others] = parted;
  if (others.length === 0) return names;
  let shared = 0;
  while (
    parted.every((words) => words.length > shared + 1) &&
    others.every((words) => words.at(-1 - shared) === first.at(-1 - shared))
  ) {
    shared += 1;
  }
  return parted.map((words) => words.slice(0, words.length - shared).join(" "));
}

const nameLettersMax = 36;

/** Some shops write a whole description into a title. */
function shortened(name: string): string {
  if (name.length <= nameLettersMax) return name;
  const end = name.lastIndexOf(" ", nameLettersMax);
  return `${name.slice(0, end > 0 ? end : nameLettersMax)}…`;
}

function properName({ title }: Product): string {
  const [first = [], ...others] = Object.values(title).map((text) => text.split(" "));
  const end = first.findIndex((word, at) => others.some((words) => words[at] !== word));
  return others.length === 0 ? first.join(" ") : first.slice(0, end).join(" ");
}

/**
 * "4 / 5 (Standplatz), 1 / 5 (Tiefschnee)": every value once, with all that have it; the value
 * alone where they all do.
 */
export function valuesOf(
  view: TalkView,
  products: readonly Product[],
  textFor: (product: Product) => string,
): string {
  const { phrases } = view;
  const titles = shortTitles(view, products);
  const byText = new Map<string, string[]>();
  for (const product of products) {
    const text = textFor(product);
    const title = titles.get(product.id) ?? "";
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const [first] = byText;
  if (byText.size === 1 && first !== undefined && products.length > 1) {
    return phrases.valueOf(phrases.all(products.length), first[0]);
  }
  return [...byText].map(([text, all]) => phrases.valueOf(all.join(", "), text)).join(", ");
}

export function labelOf({ locale }: TalkView, { label }: Attribute): string {
  return inLocale(label, locale);
}

/** The value as people read it. */
export function textOf(view: TalkView, attribute: Attribute, value: ProductValue): string {
  const { locale, knowledge } = view;
  return formatValue(attribute, value, { locale, currency: knowledge.catalog.currency });
}

export function claim(product: Product, field: string): Claim {
  return { product: product.id, field, value: product.attributes[field] ?? null };
}

/** A sentence of the author's, ready to stand before a full stop. */
export function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/** Which product was taken to be meant is said first, where the words fit several. */
export function sayingWhich(view: TalkView, reply: Reply, assumed: boolean | undefined): Reply {
  if (assumed !== true || reply.products.length === 0) return reply;
  const titles = titlesOf(view, productsOf(view, reply.products));
  return { ...reply, text: `${view.phrases.assumed(titles)} ${reply.text}` };
}
