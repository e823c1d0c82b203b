import type { RecommendationMessage, ServerMessage } from "../../../src/protocol/server-message.ts";
import { isKnownWord } from "./known-words.ts";
import { numbersIn } from "./numbers-in-text.ts";
import { foldText, wordsIn, type ProductFacts, type ShopFacts } from "./shop-facts.ts";

/** One turn as the shopper read it. */
export interface Told {
  readonly locale: string;
  /** What the shopper wrote or tapped. */
  readonly said: string;
  readonly messages: readonly ServerMessage[];
  /** The products on the screen when the turn was over. */
  readonly screen: readonly string[];
  /** How many products fitted before. */
  readonly remainingBefore: number;
  /** What every need and answer of the conversation is called. */
  readonly labels: readonly string[];
}

/**
 * Everything in a reply that the catalogue does not support: another number, value, comparison or name
 * than stands in its files, a promise, a link, markup. It shares no code with the checks it judges.
 */
export function unsupportedIn(told: Told, shop: ShopFacts): readonly string[] {
  return told.messages.flatMap((message): readonly string[] => {
    switch (message.type) {
      case "wording":
        return [...wrongIn(message.text, told, shop), ...foreignIn(message.text, told, shop)];
      case "reply":
        return [
          ...message.claims.flatMap((claim) => misstated(claim, shop)),
          ...wrongIn(message.text, told, shop),
        ];
      case "recommendation":
        return wrongOnCards(message, told, shop);
      default:
        return [];
    }
  });
}

function wrongOnCards(
  { products, relaxed }: RecommendationMessage,
  told: Told,
  shop: ShopFacts,
): readonly string[] {
  return [
    ...products.flatMap((card) => {
      const facts = shop.products.get(card.id);
      if (facts === undefined) return [`${card.id} is not in the catalogue`];
      const statements = [...card.reasons, ...(card.drawback === undefined ? [] : [card.drawback])];
      return [
        ...(facts.titles.includes(card.title) ? [] : [`another title: ${card.title}`]),
        ...(card.price === undefined || card.price.amount === facts.values["price"]
          ? []
          : [`another price: ${card.price.amount}`]),
        ...statements.flatMap((statement) => misstated(statement, shop)),
        ...statements.flatMap(({ text }) => wrongIn(`${card.title}: ${text}`, told, shop)),
      ];
    }),
    ...(relaxed === undefined ? [] : wrongIn(relaxed.text, told, shop)),
  ];
}

interface Stated {
  readonly product: string;
  readonly field: string;
  readonly value: unknown;
}

/** A proof that does not stand in the catalogue. */
function misstated({ product, field, value }: Stated, shop: ShopFacts): readonly string[] {
  const facts = shop.products.get(product);
  if (facts === undefined) return [`evidence about ${product}, which nobody sells`];
  if (!shop.attributes.has(field) && !(field in facts.values)) return [];
  const stands = facts.values[field] ?? null;
  const same =
    Array.isArray(stands) && Array.isArray(value)
      ? value.every((one) => stands.includes(one))
      : JSON.stringify(stands) === JSON.stringify(value) ||
        (Array.isArray(stands) && stands.includes(value));
  return same
    ? []
    : [`${product}.${field} is ${JSON.stringify(stands)}, not ${JSON.stringify(value)}`];
}

/** What is wrong with a text, sentence by sentence. */
function wrongIn(text: string, told: Told, shop: ShopFacts): readonly string[] {
  const known = namesIn(told, shop);
  return sentencesOf(withNames(text, known)).flatMap((sentence) => {
    const named = known.flatMap((product, at) => (sentence.includes(sign(at)) ? [product] : []));
    const bare = sentence.replaceAll(/¤\d+¤/g, " ");
    const isOnCard = statementsIn(told).some((one) => bare.includes(one));
    return [
      ...wrongNumbers(bare, named, told, shop),
      ...(named.length === 1 && !isOnCard ? wrongValues(bare, named, told, shop) : []),
      ...wrongComparisons(sentence, known, shop),
    ].map((what) => `${what} in “${text}”`);
  });
}

/** What cards say, which was held against its own proof. */
function statementsIn({ messages }: Told): readonly string[] {
  return cardsIn(messages).flatMap(({ reasons, drawback }) =>
    [...reasons, ...(drawback === undefined ? [] : [drawback])].map(({ text }) => text),
  );
}

function cardsIn(messages: readonly ServerMessage[]): RecommendationMessage["products"] {
  return messages.flatMap((message) => (message.type === "recommendation" ? message.products : []));
}

/** The products a text may name, those with the longest titles first. */
function namesIn({ screen, messages }: Told, shop: ShopFacts): readonly ProductFacts[] {
  const spokenOf = messages.flatMap((message) =>
    message.type === "reply"
      ? [...message.claims.map(({ product }) => product), ...(message.products ?? [])]
      : [],
  );
  return [...new Set([...screen, ...spokenOf])].flatMap((id) => shop.products.get(id) ?? []);
}

function sign(at: number): string {
  return `¤${at}¤`;
}

function withNames(text: string, products: readonly ProductFacts[]): string {
  const titles = products
    .flatMap(({ titles: all }, at) =>
      all.flatMap((title) => [title, ...shortened(title)].map((one) => ({ title: one, at }))),
    )
    .sort((a, b) => b.title.length - a.title.length);
  return titles.reduce((marked, { title, at }) => marked.replaceAll(title, sign(at)), text);
}

/** "Schichtwechsel men's base layer…": long names are cut where several are compared. */
function shortened(title: string): readonly string[] {
  const cuts = Array.from({ length: Math.max(0, title.length - 8) }, (_, more) => 8 + more);
  return cuts.map((length) => `${title.slice(0, length).trimEnd()}…`);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+/u).filter((one) => one.trim() !== "");
}

/** A number with a unit must be one of the product it is said of; others may count something. */
function wrongNumbers(
  text: string,
  named: readonly ProductFacts[],
  told: Told,
  shop: ShopFacts,
): readonly string[] {
  const shown = told.screen.flatMap((id) => shop.products.get(id) ?? []);
  const about = named.length > 0 ? named : namesIn(told, shop);
  const own = about.flatMap(numbersOf);
  const prices = [...shown, ...about].map(({ values }) => Number(values["price"]));
  const savings = prices.flatMap((one) => prices.map((other) => Math.abs(one - other)));
  const said = [...told.labels, told.said].flatMap((label) => numbersIn(label, told.locale));
  return numbersIn(text, told.locale).flatMap(({ value, unit, text: written }) => {
    const isOwn = own.some((one) => isSame(one, value));
    const isSaid = said.some((one) => isSame(one.value, value));
    const proved =
      unit === "€"
        ? [...about.map(({ values }) => Number(values["price"])), ...savings].some((one) =>
            isSame(one, value),
          ) || isSaid
        : isOwn || isSaid || isCount(value, told, shop);
    return proved ? [] : [`the number ${written}`];
  });
}

function numbersOf({ values }: ProductFacts): readonly number[] {
  return Object.values(values).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) =>
      typeof one === "number" ? [one] : (String(one).match(/\d+(?:\.\d+)?/g) ?? []).map(Number),
    ),
  );
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.006 || one === -other;
}

/** What needs, answers and options are called in these messages. */
export function labelsIn(messages: readonly ServerMessage[]): readonly string[] {
  return messages.flatMap((message) => {
    switch (message.type) {
      case "understood":
        return message.needs.map(({ label }) => label);
      case "shopper-said":
        return [message.text, ...(message.needs ?? []).map(({ label }) => label)];
      case "retracted":
        return [message.label];
      case "recommendation":
        return [
          ...(message.relaxed?.needs ?? []).map(({ label }) => label),
          ...(message.relaxed?.repairs ?? []).map(({ label }) => label),
        ];
      case "question":
        return message.question.options.map(({ label }) => label);
      default:
        return [];
    }
  });
}

/** How many fit, fitted, or are shown; and what the shop's own explanations count. */
function isCount(value: number, told: Told, shop: ShopFacts): boolean {
  const counts = told.messages.flatMap((message) => {
    switch (message.type) {
      case "question":
        return [message.remaining];
      case "recommendation":
        return [
          message.remaining,
          message.products.length,
          message.relaxed?.fits ?? 0,
          ...(message.relaxed?.repairs ?? []).map(({ count }) => count),
        ];
      default:
        return [];
    }
  });
  const isKind = shop.sizes.has(value) && told.messages.some(({ type }) => type === "reply");
  const isExplained =
    told.messages.some(({ type }) => type !== "wording") && shop.numbers.has(value);
  return (
    [...counts, told.remainingBefore, told.screen.length].includes(value) || isExplained || isKind
  );
}

const denials =
  /\b(?:not?|none|nothing|never|nor|without|hardly|cannot|doesnt|isnt|lacks?|kein\w*|nicht|nichts|ohne|weder|kaum|nein|fehlt)\b/u;

/** That a product is or has what the catalogue denies, or does not say. */
function wrongValues(
  text: string,
  [product]: readonly ProductFacts[],
  told: Told,
  shop: ShopFacts,
): readonly string[] {
  if (product === undefined) return [];
  const said = ` ${wordsIn(text).join(" ")} `;
  const isDenied = denials.test(said);
  return [...shop.attributes].flatMap(([id, { kind, labels, values }]) => {
    if (kind !== "boolean") return [];
    const value = product.values[id];
    const isNamed = labels.some((label) => said.includes(` ${wordsIn(label).join(" ")} `));
    if (!isNamed || values.size > 0 || isNeed(labels, told)) return [];
    if (value === true && !isDenied) return [];
    // "The shop does not say" denies, and so does what is known to lack it.
    return isDenied && value !== true ? [] : [`${id} of ${product.id}, which is ${String(value)}`];
  });
}

/** What the shopper asked for may be named beside a product, met or not. */
function isNeed(labels: readonly string[], told: Told): boolean {
  const needs = told.labels.map((label) => foldText(label));
  return needs.some((need) => labels.some((label) => need.includes(foldText(label))));
}

/** "The lighter one is … than …": true by the numbers of both. */
function wrongComparisons(
  sentence: string,
  known: readonly ProductFacts[],
  shop: ShopFacts,
): readonly string[] {
  const found = /¤(\d+)¤([^¤]*?)\b(?:than|als)\b[^¤]*¤(\d+)¤/u.exec(sentence);
  if (found === null) return [];
  const [one, other] = [known[Number(found[1])], known[Number(found[3])]];
  const said = ` ${wordsIn(found[2] ?? "").join(" ")} `;
  return [...shop.attributes].flatMap(([id, { more, less }]) => {
    const isMore = endsWith(said, more);
    if (!isMore && !endsWith(said, less)) return [];
    const [own, others] = [Number(one?.values[id]), Number(other?.values[id])];
    return (isMore ? own > others : own < others) ? [] : [`${id}: ${own} against ${others}`];
  });
}

function endsWith(said: string, labels: readonly string[]): boolean {
  return labels.some((label) => said.endsWith(` ${wordsIn(label).join(" ")} `));
}

/** Not even where the advisor has words to refuse them. */
const promising =
  /\b(?:discount|voucher|free|refund|guarantee\w*|binding|rabatt\w*|gutschein|gratis|kostenlos|garant\w*|verbindlich|versprech\w*)\b/giu;

/** Words, letters and signs no template has, and nothing in the shop's own texts. */
function foreignIn(text: string, told: Told, shop: ShopFacts): readonly string[] {
  const signs = text.match(/[^\p{Script=Latin}\d\s.,;:!?…'’"“”„()/%°€–&²³·+-]/gu) ?? [];
  const promises = text.match(promising) ?? [];
  const links = text.match(/\b(?:https?|www)\b\S*|\S+@\S+/giu) ?? [];
  const labels = new Set(told.labels.flatMap(wordsIn));
  const roles = cardsIn(told.messages).map(({ roleLabel }) => roleLabel);
  const cards = new Set([...roles, ...statementsIn(told)].flatMap(wordsIn));
  const foreign = wordsIn(text).filter(
    (word) =>
      !isKnownWord(word, told.locale) &&
      !shop.advisorWords.has(word) &&
      !shop.words.has(word) &&
      !labels.has(word) &&
      !cards.has(word) &&
      word.length > 1,
  );
  return [...signs, ...links, ...promises, ...foreign].map((what) => `“${what}” in “${text}”`);
}
