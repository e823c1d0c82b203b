import type { Attribute } from "../../catalog/attribute.ts";
import type { Product } from "../../catalog/product.ts";
import type { Topic } from "../../flow/talk-request.ts";
import {
  difference,
  fullBitset,
  intersection,
  listBits,
  countBits,
  type Bitset,
} from "../../lib/bitset.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { levelOf } from "../../wording/format.ts";
import { valueLabel } from "./about-attribute.ts";
import { claim, labelOf, textOf, type Claim, type TalkView } from "./reply.ts";

/** "Weight: 330 g (fleece), 520 g (softshell)", with the products these stand for. */
export interface TypicalDifferences {
  readonly texts: readonly string[];
  readonly claims: readonly Claim[];
}

const attributesMax = 3;

/**
 * In what the products of two terms differ most: numbers by their medians, which are products that
 * there are, and what is so or not by most of them. Undefined where the shop states too little of
 * either, or nothing that differs.
 */
export function typicalDifferences(
  view: TalkView,
  terms: readonly [Topic, Topic],
): TypicalDifferences | undefined {
  const groups = groupsOf(view.knowledge, terms);
  if (groups === undefined) return undefined;
  const labels = terms.map((topic) => termLabel(view, topic));
  const differing = [...view.knowledge.catalog.attributes.values()]
    .filter(({ id }) => !untelling.has(id) && terms.every((topic) => topic.attribute !== id))
    .flatMap((attribute) => differenceIn(attribute, groups) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, attributesMax);
  if (differing.length === 0) return undefined;
  const texts = differing.map(({ attribute, typical }) => {
    const values = typical.map((one, at) =>
      view.phrases.valueOf(labels[at] ?? "", typicalText(view, attribute, one)),
    );
    return `${labelOf(view, attribute)}: ${values.join(", ")}`;
  });
  const claims = differing.flatMap(({ attribute, typical }) =>
    typical.map(({ product }) => claim(product, attribute.id)),
  );
  return { texts, claims };
}

/** What customers think of things, and when they come, is nothing about a sort of them. */
const untelling: ReadonlySet<string> = new Set(["rating", "delivery_days", "in_stock", "brand"]);

type Group = readonly Product[];

/** Fewer say nothing about their sort. */
const groupMin = 3;

/** Of the flow's own products where it has both, else of the whole shop; what is both is neither. */
function groupsOf(
  knowledge: Knowledge,
  terms: readonly [Topic, Topic],
): readonly [Group, Group] | undefined {
  const { facets, catalog, scope } = knowledge;
  const having = ({ attribute, value = "true" }: Topic): Bitset => facets.having(attribute, value);
  const [all, others] = [having(terms[0]), having(terms[1])];
  const [one, other] = [difference(all, others), difference(others, all)];
  const isEnough = (within: Bitset): boolean =>
    [one, other].every((group) => countBits(intersection(group, within)) >= groupMin);
  const within = [scope, fullBitset(facets.size)].find(isEnough);
  if (within === undefined) return undefined;
  const productsIn = (group: Bitset): Group =>
    [...listBits(intersection(group, within))].flatMap((place) => catalog.products[place] ?? []);
  return [productsIn(one), productsIn(other)];
}

interface Typical {
  readonly product: Product;
  /** The share of its group that is like it, of what is so or not. */
  readonly share?: number;
}

interface Differing {
  readonly attribute: Attribute;
  readonly typical: readonly [Typical, Typical];
  readonly score: number;
}

/** This much apart, of 1, one would notice. */
const noticeable = 0.25;
/** Most of one are so, and most of the other are not. */
const opposed = 0.5;

function differenceIn(
  attribute: Attribute,
  [first, second]: readonly [Group, Group],
): Differing | undefined {
  const { matters = 1 } = attribute;
  if (attribute.kind === "number") {
    const [one, other] = [numbersOf(attribute, first), numbersOf(attribute, second)];
    const [a, b] = [medianOf(one), medianOf(other)];
    if (a === undefined || b === undefined || a.value === b.value) return undefined;
    const all = [...one, ...other].map(({ value }) => value);
    const apart = Math.abs(rankIn(all, a.value) - rankIn(all, b.value));
    if (apart < noticeable) return undefined;
    return { attribute, typical: [a, b], score: apart * matters };
  }
  if (attribute.kind !== "boolean") return undefined;
  const [a, b] = [majorityOf(attribute, first), majorityOf(attribute, second)];
  if (a === undefined || b === undefined) return undefined;
  const apart = Math.abs(a.yes - b.yes);
  if (apart < opposed || a.yes >= 0.5 === b.yes >= 0.5) return undefined;
  return { attribute, typical: [a, b], score: apart * matters };
}

interface Stated {
  readonly product: Product;
  readonly value: number;
}

/** In ascending order; none where most do not say. */
function numbersOf({ id }: Attribute, group: Group): readonly Stated[] {
  const known = group.flatMap((product): readonly Stated[] => {
    const value = product.attributes[id];
    return typeof value === "number" ? [{ product, value }] : [];
  });
  return known.length * 2 < group.length ? [] : known.sort((a, b) => a.value - b.value);
}

function medianOf(numbers: readonly Stated[]): Stated | undefined {
  return numbers[Math.floor((numbers.length - 1) / 2)];
}

/** The share of numbers below, those that are equal counted half. */
function rankIn(all: readonly number[], value: number): number {
  const below = all.filter((one) => one < value).length;
  const equal = all.filter((one) => one === value).length;
  return (below + equal / 2) / all.length;
}

/** What most are, with one of them and the share of those that are so. */
function majorityOf(
  { id }: Attribute,
  group: Group,
): (Typical & { readonly yes: number }) | undefined {
  const known = group.filter(({ attributes }) => typeof attributes[id] === "boolean");
  if (known.length * 2 < group.length) return undefined;
  const yes = known.filter(({ attributes }) => attributes[id] === true).length / known.length;
  const product = known.find(({ attributes }) => attributes[id] === yes >= 0.5);
  return product && { product, share: Math.max(yes, 1 - yes), yes };
}

/** "320 g", "4 / 5, very warm", "mostly yes". */
function typicalText(view: TalkView, attribute: Attribute, { product, share }: Typical): string {
  const value = product.attributes[attribute.id];
  if (value === undefined) return view.phrases.stated.unknown;
  const text = textOf(view, attribute, value);
  if (share !== undefined && share < 1) return view.phrases.differ.mostly(text);
  const isScale = attribute.kind === "number" && attribute.unit?.startsWith("/") === true;
  const level = isScale ? levelOf(attribute, value, view.locale) : undefined;
  return level === undefined ? text : `${text}, ${level}`;
}

/** What a term is called: a value, by the first of its names, or what is so or not. */
export function termLabel(view: TalkView, { attribute: id, value }: Topic): string {
  const attribute = view.knowledge.catalog.attributes.get(id);
  if (attribute === undefined) return id;
  const isChoice = attribute.kind === "choice" || attribute.kind === "choices";
  if (!isChoice || value === undefined) return labelOf(view, attribute);
  const [first = ""] = valueLabel(view, attribute, value).split(/ (?:and|or|und|oder) /);
  return first;
}
