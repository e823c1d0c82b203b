import { attributesIn, type Condition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import type { Product } from "../../catalog/product.ts";
import type { Flow } from "../../flow/flow.ts";
import { hasBit, intersection } from "../../lib/bitset.ts";
import type { LearningToFill } from "../../protocol/learning.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { sentence } from "./sentence.ts";

/** A product whose data would have to be filled in, and what it does not say. */
export interface ProductToFill {
  readonly product: Product;
  /** Ids of attributes. */
  readonly missing: readonly string[];
}

/** Products of the scope that do not state an attribute. */
export function withoutAttribute(
  attribute: string,
  knowledge: Knowledge,
): readonly ProductToFill[] {
  return inScope(knowledge)
    .filter(({ product }) => product.attributes[attribute] === undefined)
    .map(({ product }) => ({ product, missing: [attribute] }));
}

/** What these products do not say of all the flow asks about. */
export function askedInVain(
  places: readonly number[],
  { flow, catalog }: Knowledge,
): readonly ProductToFill[] {
  const asked = attributesAsked(flow);
  return places.flatMap((place) => {
    const product = catalog.products[place];
    if (product === undefined) return [];
    return [{ product, missing: asked.filter((id) => product.attributes[id] === undefined) }];
  });
}

function attributesAsked({ questions }: Flow): readonly string[] {
  const conditions = questions.flatMap(({ options }) =>
    options.flatMap(({ must, wish }) => [must ?? [], wish ?? []].flat()),
  );
  const amounts = questions.flatMap(({ amount }) => amount?.attribute ?? []);
  return [...new Set([...conditions.flatMap(attributesIn), ...amounts])];
}

/** Products that meet all of these but one, of which they say nothing. */
export function nearlyMeeting(
  musts: readonly Condition[],
  knowledge: Knowledge,
): readonly ProductToFill[] {
  const { facets, scope } = knowledge;
  const outcomes = musts.map((must) => ({ must, outcome: outcomeOf(must, facets, scope) }));
  return outcomes.flatMap(({ must, outcome }) => {
    const others = outcomes.filter((one) => one.outcome !== outcome);
    const near = others.reduce(
      (left, one) => intersection(left, one.outcome.yes),
      intersection(scope, outcome.unknown),
    );
    return inScope(knowledge)
      .filter(({ place }) => hasBit(near, place))
      .map(({ product }) => ({
        product,
        missing: attributesIn(must).filter((id) => product.attributes[id] === undefined),
      }));
  });
}

function inScope({ catalog, scope }: Knowledge) {
  return catalog.products.flatMap((product, place) =>
    hasBit(scope, place) ? [{ product, place }] : [],
  );
}

/** Products to fill in, and why: they may meet a need, lack what is asked for, or are shown to nobody. */
export interface ToFill {
  readonly kind: "need" | "gap" | "hidden";
  readonly products: readonly ProductToFill[];
}

/** What the studio says of them; undefined where nothing is missing that anybody could fill in. */
export function toFillOf({ kind, products }: ToFill): LearningToFill | undefined {
  const lacking = products.filter(({ missing }) => missing.length > 0).length;
  if (lacking === 0) return undefined;
  return { products: lacking, title: sentence((locale) => titles[kind][locale](lacking)) };
}

type Title = Readonly<Record<"en" | "de", (products: number) => string>>;

const titles: Readonly<Record<ToFill["kind"], Title>> = {
  need: {
    en: (products) => `Fill in what is missing of ${countEn(products)} that may meet it`,
    de: (products) =>
      `Nachtragen, was bei ${countDe(products, "n")} fehlt: vielleicht erfüllen sie es`,
  },
  gap: {
    en: (products) => `Fill it in for ${countEn(products)}`,
    de: (products) => `Bei ${countDe(products, "n")} nachtragen`,
  },
  hidden: {
    en: (products) => `Fill in what is not said of ${countEn(products)}`,
    de: (products) => `Nachtragen, was bei ${countDe(products, "n")} fehlt`,
  },
};

function countEn(products: number): string {
  return products === 1 ? "1 product" : `${products} products`;
}

function countDe(products: number, ending = ""): string {
  return products === 1 ? "1 Produkt" : `${products} Produkte${ending}`;
}
