import type { Attribute } from "../../catalog/attribute.ts";
import type { Product } from "../../catalog/product.ts";
import type { Topic } from "../../flow/talk-request.ts";
import { inLocale } from "../../lib/localized.ts";
import { levelOf } from "../../wording/format.ts";
import { capitalise, namesIn } from "../../wording/template.ts";
import { explanationOf, valueLabel } from "./about-attribute.ts";
import {
  claim,
  labelOf,
  productsOf,
  textOf,
  valuesOf,
  withoutStop,
  type Claim,
  type Reply,
  type TalkView,
} from "./reply.ts";

/** What a term means, in the words of `attributes.yaml`, and which of those shown have it. */
export function replyExplaining(
  view: TalkView,
  topics: readonly Topic[],
  number: number | undefined,
): Reply {
  const shown = productsOf(view, view.state.shown);
  const parts = topics.slice(0, termsMax).flatMap((topic) => {
    const attribute = view.knowledge.catalog.attributes.get(topic.attribute);
    if (attribute === undefined) return [];
    const here = topics.length === 1 ? amongShown(view, shown, attribute, topic) : undefined;
    const text = [meaning(view, attribute, topic, number), here?.text ?? ""].filter(Boolean);
    return [{ text: text.join(" "), claims: here?.claims ?? [] }];
  });
  return {
    text: parts.map(({ text }) => text).join(" "),
    claims: parts.flatMap(({ claims }) => claims),
    products: [],
    terms: topics.slice(0, termsMax).map(({ attribute }) => attribute),
  };
}

const termsMax = 3;

function meaning(
  view: TalkView,
  attribute: Attribute,
  topic: Topic,
  number: number | undefined,
): string {
  const { phrases, locale } = view;
  const said = valueMeaning(view, attribute, topic) ?? explanationOf(view, attribute);
  const level = number === undefined ? undefined : levelOf(attribute, number, locale);
  const measured =
    number === undefined || level === undefined
      ? []
      : [phrases.explain.number(textOf(view, attribute, number), level)];
  if (said === undefined) {
    return [...measured, ...(measured.length > 0 ? [] : [noWords(view, attribute, topic)])].join(
      " ",
    );
  }
  const isNamed = topic.value !== undefined;
  const sentence = `${withoutStop(said)}.`;
  const text = isNamed ? sentence : `${labelOf(view, attribute)}: ${sentence}`;
  return [text, ...measured].join(" ");
}

function noWords(view: TalkView, attribute: Attribute, { value }: Topic): string {
  const isChoice = attribute.kind === "choice" || attribute.kind === "choices";
  const label =
    isChoice && value !== undefined ? valueLabel(view, attribute, value) : labelOf(view, attribute);
  return view.phrases.explain.noWords(label);
}

/** The author says what is good and what is bad about a value; both together explain it. */
export function valueMeaning(
  view: TalkView,
  attribute: Attribute,
  { value }: Topic,
): string | undefined {
  if ((attribute.kind !== "choice" && attribute.kind !== "choices") || value === undefined) {
    return undefined;
  }
  const known = Object.hasOwn(attribute.values, value) ? attribute.values[value] : undefined;
  const texts = [known?.reason, known?.drawback]
    .flatMap((text) => (text === undefined ? [] : [inLocale(text, view.locale)]))
    .filter((text) => namesIn(text).length === 0);
  if (texts.length === 0) return undefined;
  const label = valueLabel(view, attribute, value);
  // "Hardshell: tough. Hardshell: firm." names it once.
  const bare = texts.map((text) => withoutName(text, label));
  return `${label}: ${bare.map((text) => capitalise(withoutStop(text.trim()))).join(". ")}`;
}

/** "Daunen", "Synthetic filling", "Boot" of a hiking boot before a colon are the name once more. */
function withoutName(text: string, label: string): string {
  const [name = "", ...rest] = text.split(":");
  const [said, known] = [name.toLowerCase(), label.toLowerCase()];
  const isName = known.includes(said) || said.slice(0, nameLetters) === known.slice(0, nameLetters);
  return isName && rest.length > 0 ? rest.join(":") : text;
}

const nameLetters = 4;

/** Its value at the products on the screen. */
function amongShown(
  view: TalkView,
  shown: readonly Product[],
  attribute: Attribute,
  { value: asked }: Topic,
): { readonly text: string; readonly claims: readonly Claim[] } | undefined {
  const stating = shown.filter(({ attributes }) => attributes[attribute.id] !== undefined);
  if (stating.length === 0) return undefined;
  const { phrases } = view;
  const values = valuesOf(view, stating, (product) => {
    const value = product.attributes[attribute.id];
    const has = Array.isArray(value) ? value.includes(asked) : value === asked;
    if (value === undefined) return phrases.stated.unknown;
    if (asked === undefined) return textOf(view, attribute, value);
    return has ? phrases.stated.yes : phrases.stated.no;
  });
  return {
    text: phrases.explain.here(values),
    claims: stating.map((product) => claim(product, attribute.id)),
  };
}
