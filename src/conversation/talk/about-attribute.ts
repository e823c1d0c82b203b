import type { Attribute, ChoiceAttribute } from "../../catalog/attribute.ts";
import type { Product, ProductValue } from "../../catalog/product.ts";
import type { Topic } from "../../flow/talk-request.ts";
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
  const text = known.map(({ attribute, topic }) =>
    products.length === 1 && only !== undefined
      ? aboutOne(view, only, attribute, topic)
      : aboutSeveral(view, products, attribute, topic),
  );
  const claims = known.flatMap(({ attribute }) =>
    products.map((product) => claim(product, attribute.id)),
  );
  return { text: text.join(" "), claims, products: ids };
}

function aboutOne(view: TalkView, product: Product, attribute: Attribute, topic: Topic): string {
  const { phrases } = view;
  const title = titleOf(view, product);
  const value = product.attributes[attribute.id];
  if (value === undefined) return phrases.notStated(title, subject(view, attribute, topic));
  const verdict = verdictOf(attribute, value, topic);
  if (verdict === undefined) return phrases.fact(title, factOf(view, attribute, value));
  const fact = withoutStop(reasonFor(view, attribute, { value, topic, verdict }));
  return verdict ? phrases.yes(title, capitalise(fact)) : phrases.no(title, capitalise(fact));
}

/** Yes or no, where the question was one. */
function verdictOf(
  attribute: Attribute,
  value: ProductValue,
  { value: asked }: Topic,
): boolean | undefined {
  if (attribute.kind === "boolean") return value === true;
  if (asked === undefined) return undefined;
  return Array.isArray(value) ? value.includes(asked) : value === asked;
}

/** The author's own sentence where there is one; else the plain fact. */
function reasonFor(
  view: TalkView,
  attribute: Attribute,
  {
    value,
    topic,
    verdict,
  }: { readonly value: ProductValue; readonly topic: Topic; readonly verdict: boolean },
): string {
  const plain = `${labelOf(view, attribute)}: ${textOf(view, attribute, value)}`;
  const tone = verdict ? "reason" : "drawback";
  // What speaks against a value says nothing about a product that does not have it.
  if (attribute.kind !== "boolean" && !verdict) return plain;
  const { knowledge, locale } = view;
  const wanted = topic.value === undefined ? {} : { wanted: topic.value };
  const said = sentenceAbout(knowledge, { attribute, value, tone, locale, ...wanted });
  return said ?? plain;
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
  attribute: Attribute,
  topic: Topic,
): string {
  const { phrases } = view;
  const titles = shortTitles(view, products);
  const values = products.map((product) => {
    const value = product.attributes[attribute.id];
    const title = titles.get(product.id) ?? "";
    return phrases.valueOf(title, stated(view, attribute, topic, value));
  });
  return phrases.each(subject(view, attribute, topic), values.join(", "));
}

function stated(
  view: TalkView,
  attribute: Attribute,
  topic: Topic,
  value: ProductValue | undefined,
): string {
  const words = view.phrases.stated;
  if (value === undefined) return words.unknown;
  const verdict = verdictOf(attribute, value, topic);
  if (verdict === undefined) return textOf(view, attribute, value);
  return verdict ? words.yes : words.no;
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
