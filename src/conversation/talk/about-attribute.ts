import type { Attribute, ChoiceAttribute } from "../../catalog/attribute.ts";
import type { Product, ProductValue } from "../../catalog/product.ts";
import { reducedPrice, type Topic } from "../../flow/talk-request.ts";
import { inLocale } from "../../lib/localized.ts";
import { sentenceAbout } from "../../recommendation/evidence.ts";
import { labelOfValue, levelOf } from "../../wording/format.ts";
import { capitalise } from "../../wording/template.ts";
import {
  claim,
  labelOf,
  shortTitles,
  textOf,
  titleOf,
  titlesOf,
  valuesOf,
  withoutStop,
  type Reply,
  type TalkView,
} from "./reply.ts";

/** What the shop states about an attribute of some products, or that it does not. */
export function replyAboutAttributes(
  view: TalkView,
  products: readonly Product[],
  topics: readonly Topic[],
): Reply {
  const known = topics.flatMap((topic) => {
    const attribute = view.knowledge.catalog.attributes.get(topic.attribute);
    return attribute === undefined ? [] : [{ attribute, topic }];
  });
  const ids = products.map(({ id }) => id);
  if (known.length === 0) {
    return { text: view.phrases.notKnown(titlesOf(view, products)), claims: [], products: ids };
  }
  const [only] = products;
  const text =
    products.length === 1 && only !== undefined
      ? [aboutOne(view, only, known)]
      : known.map((one) => aboutSeveral(view, products, one));
  const claims = known.flatMap(({ attribute }) =>
    products.map((product) => claim(product, attribute.id)),
  );
  return { text: text.join(" "), claims, products: ids };
}

interface Known {
  readonly attribute: Attribute;
  readonly topic: Topic;
}

/** Asked about several things at once, it is named once, and each is told as it is. */
function aboutOne(view: TalkView, product: Product, known: readonly Known[]): string {
  const [only, ...others] = known;
  const { phrases } = view;
  const title = titleOf(view, product);
  if (only !== undefined && others.length === 0) {
    return aboutOneIn(view, product, only.attribute, only.topic);
  }
  const facts = known.map(({ attribute, topic }) => {
    const value = product.attributes[attribute.id];
    if (value === undefined)
      return phrases.each(subject(view, attribute, topic), phrases.stated.unknown);
    const own =
      verdictOf(attribute, value, topic) === undefined
        ? undefined
        : reasonFor(view, attribute, { value, topic });
    return `${withoutStop(own ?? factOf(view, attribute, value))}.`;
  });
  return phrases.fact(title, withoutStop(facts.join(" ")));
}

function aboutOneIn(view: TalkView, product: Product, attribute: Attribute, topic: Topic): string {
  const { phrases } = view;
  const title = titleOf(view, product);
  const value = product.attributes[attribute.id];
  if (value === undefined) return phrases.notStated(title, subject(view, attribute, topic));
  if (topic.value === reducedPrice) {
    const text = priceOf(view, product, attribute, value);
    return isReduced(product) ? phrases.yes(title, text) : phrases.no(title, text);
  }
  const verdict = verdictOf(attribute, value, topic);
  if (verdict === undefined) return phrases.fact(title, factOf(view, attribute, value));
  const own = reasonFor(view, attribute, { value, topic });
  const text = textOf(view, attribute, value);
  // "Touchscreen: no" says it; "no. Touchscreen: no" would say it twice.
  if (own === undefined && attribute.kind === "boolean") {
    return phrases.each(`${title}, ${labelOf(view, attribute)}`, text);
  }
  const fact = withoutStop(own ?? `${labelOf(view, attribute)}: ${text}`);
  if (topic.open === true) return phrases.fact(title, fact);
  if (topic.enoughFor !== undefined) {
    const level = capitalise(factOf(view, attribute, value));
    return verdict ? phrases.yes(title, level) : phrases.no(title, level);
  }
  return verdict ? phrases.yes(title, capitalise(fact)) : phrases.no(title, capitalise(fact));
}

function isReduced({ priceCents = 0, listPriceCents = 0 }: Product): boolean {
  return listPriceCents > priceCents;
}

/** What it costs, and what it did. */
function priceOf(
  view: TalkView,
  product: Product,
  attribute: Attribute,
  value: ProductValue,
): string {
  const price = textOf(view, attribute, value);
  return isReduced(product)
    ? view.phrases.price.reduced(
        price,
        textOf(view, attribute, (product.listPriceCents ?? 0) / 100),
      )
    : view.phrases.price.notReduced(price);
}

/** Yes or no, where the question was one. */
function verdictOf(
  attribute: Attribute,
  value: ProductValue,
  { value: asked, opposite, enoughFor }: Topic,
): boolean | undefined {
  if (enoughFor !== undefined) return isEnough(attribute, value, enoughFor);
  if (attribute.kind === "boolean") return (value === true) !== (opposite === true);
  if (asked === undefined || asked === reducedPrice) return undefined;
  return Array.isArray(value) ? value.includes(asked) : value === asked;
}

/** As much as was asked for; where no end is better, as low. */
function isEnough(attribute: Attribute, value: ProductValue, asked: number): boolean | undefined {
  if (attribute.kind !== "number" || typeof value !== "number") return undefined;
  return attribute.better === "higher" ? value >= asked : value <= asked;
}

/** The author's own sentence, if there is one. */
function reasonFor(
  { knowledge, locale }: TalkView,
  attribute: Attribute,
  { value, topic }: { readonly value: ProductValue; readonly topic: Topic },
): string | undefined {
  const isHad = verdictOf(attribute, value, plainly(topic)) === true;
  // What speaks against a value says nothing about a product that does not have it.
  if (attribute.kind !== "boolean" && !isHad) return undefined;
  const wanted = topic.value === undefined ? {} : { wanted: topic.value };
  const tone = isHad ? "reason" : "drawback";
  return sentenceAbout(knowledge, { attribute, value, tone, locale, ...wanted });
}

/** "Weight 320 g", with the name of its level. */
export function factOf(view: TalkView, attribute: Attribute, value: ProductValue): string {
  const level = levelOf(attribute, value, view.locale);
  const text = textOf(view, attribute, value);
  return `${labelOf(view, attribute)} ${text}${level === undefined ? "" : `, ${level}`}`;
}

function aboutSeveral(
  view: TalkView,
  products: readonly Product[],
  { attribute, topic }: Known,
): string {
  const values = valuesOf(view, products, (product) => {
    const value = product.attributes[attribute.id];
    return topic.value === reducedPrice && value !== undefined && isReduced(product)
      ? priceOf(view, product, attribute, value)
      : stated(view, attribute, topic, value);
  });
  if (topic.value === reducedPrice && !products.some(isReduced)) {
    return view.phrases.each(view.phrases.price.noneReduced, values);
  }
  const each = view.phrases.each(subject(view, attribute, topic), values);
  const enough = enoughOf(view, products, attribute, topic);
  return enough === undefined ? each : `${each} ${enough}`;
}

/** "Enough for −10 °C: Polarstern." */
function enoughOf(
  view: TalkView,
  products: readonly Product[],
  attribute: Attribute,
  { enoughFor }: Topic,
): string | undefined {
  if (enoughFor === undefined) return undefined;
  const value = textOf(view, attribute, enoughFor);
  const fitting = products.filter(({ attributes }) => {
    const own = attributes[attribute.id];
    return own !== undefined && isEnough(attribute, own, enoughFor) === true;
  });
  const titles = shortTitles(view, products);
  const names = fitting.map(({ id }) => titles.get(id) ?? "");
  return view.phrases.enough(value, names, products.length);
}

function stated(
  view: TalkView,
  attribute: Attribute,
  topic: Topic,
  value: ProductValue | undefined,
): string {
  const words = view.phrases.stated;
  if (value === undefined) return words.unknown;
  // The label stands before it, so that "quiet: yes" answers who asks for noise.
  const { enoughFor: _enoughFor, ...told } = plainly(topic);
  const verdict = verdictOf(attribute, value, told);
  if (verdict !== undefined) return verdict ? words.yes : words.no;
  const level = isScale(attribute) ? levelOf(attribute, value, view.locale) : undefined;
  const text = textOf(view, attribute, value);
  return level === undefined ? text : `${text}, ${level}`;
}

/** Of the attribute as it is called, whichever way round it was asked about. */
function plainly({ opposite: _opposite, ...topic }: Topic): Topic {
  return topic;
}

/** "4 / 5" says nothing to who does not know the scale. */
function isScale(attribute: Attribute): boolean {
  return attribute.kind === "number" && attribute.unit?.startsWith("/") === true;
}

/** The attribute, with the value that was asked for. */
function subject(view: TalkView, attribute: Attribute, { value }: Topic): string {
  const label = labelOf(view, attribute);
  const isChoice = attribute.kind === "choice" || attribute.kind === "choices";
  return isChoice && value !== undefined
    ? `${label} ${labelOfValue(attribute, value, view.locale)}`
    : label;
}

export function explanationOf({ locale }: TalkView, attribute: Attribute): string | undefined {
  return attribute.explain && inLocale(attribute.explain, locale);
}

export function valueLabel(view: TalkView, attribute: ChoiceAttribute, value: string): string {
  return labelOfValue(attribute, value, view.locale);
}
