import type { Product, ProductId } from "../../catalog/product.ts";
import { isTypoOf } from "../../lib/edit-distance.ts";
import type { Word } from "../../lib/words.ts";
import { isCommon } from "../common-words.ts";
import type { ProductNames } from "./product-names.ts";
import {
  allWords,
  bothWords,
  numberCues,
  numberWords,
  type Rank,
  ranks,
  ordinals,
  ordinalsMistyped,
  placeWords,
  pronouns,
  thingWords,
} from "./reference-words.ts";
import type { TopicMention } from "./find-topics.ts";

/** Products shown that a message points to. */
export interface Reference {
  readonly products: readonly ProductId[];
  readonly from: number;
  readonly to: number;
  readonly by: "place" | "name" | "superlative" | "pronoun" | "all";
  /** Others would fit the words as well. */
  readonly assumed?: true;
}

export interface Screen {
  /** Products shown, as they stand there. */
  readonly shown: readonly Product[];
  /** Those talked about last. */
  readonly discussed: readonly ProductId[];
  /** What of them was asked about. */
  readonly fields: readonly string[];
}

/** Every reference to products shown, in the order of the message; each word counts once. */
export function findReferences(
  words: readonly Word[],
  screen: Screen,
  parts: { readonly names: ProductNames; readonly topics: readonly TopicMention[] },
): readonly Reference[] {
  if (screen.shown.length === 0) return [];
  const found = [
    ...ranked(words, screen, parts.topics),
    ...groups(words, screen),
    ...places(words, screen),
    ...byPrice(words, screen),
    ...theOther(words, screen),
    ...byName(words, screen, parts.names),
    ...superlatives(words, screen, parts.topics),
    ...everything(words, screen),
    ...byPronoun(words, screen),
  ];
  const kept: Reference[] = [];
  for (const reference of found) {
    const isTaken = kept.some(({ from, to }) => reference.from <= to && from <= reference.to);
    if (!isTaken) kept.push(reference);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? "";
}

/** "the first two", "die ersten beiden", "die letzten zwei". */
function groups(words: readonly Word[], { shown }: Screen): readonly Reference[] {
  return words.flatMap((word, at): readonly Reference[] => {
    const place = ordinals[word.text];
    const count = [at + 1, at - 1].find((near) =>
      /^(two|zwei|beiden|2)$/.test(textAt(words, near)),
    );
    if (place === undefined || count === undefined || (place !== 0 && place !== -1)) return [];
    const products = place === 0 ? shown.slice(0, 2) : shown.slice(-2);
    const [from, to] = [Math.min(at, count), Math.max(at, count)];
    return [{ products: idsOf(products), from, to, by: "place" }];
  });
}

/** "the second one", "die erste", "number 3", "die linke". */
function places(words: readonly Word[], screen: Screen): readonly Reference[] {
  return words.flatMap((_, at) => placeAt(words, at, screen) ?? []);
}

function placeAt(words: readonly Word[], at: number, { shown }: Screen): Reference | undefined {
  const word = textAt(words, at);
  const place =
    ordinals[word] ??
    mistypedAt(words, at) ??
    placeWordAt(words, at) ??
    numberAt(words, at, shown.length) ??
    numberWordAt(words, at);
  if (place === undefined || isNoPlace(words, at)) return undefined;
  const product = shown.at(place);
  const to = textAt(words, at + 1) === "st" || textAt(words, at + 1) === "nd" ? at + 1 : at;
  return product && { products: [product.id], from: at, to, by: "place" };
}

/** "The frist one", "die zwiete". */
function mistypedAt(words: readonly Word[], at: number): number | undefined {
  const word = textAt(words, at);
  const isNamed =
    /^(the|die|der|das|den|dem|vom|und|and)$/.test(textAt(words, at - 1)) ||
    thingWords.has(textAt(words, at + 1));
  if (!isNamed || isCommon(word)) return undefined;
  const meant = ordinalsMistyped.find((ordinal) => isTypoOf(word, ordinal));
  return meant === undefined ? undefined : ordinals[meant];
}

/** "Rechts" and "left" mean a place only with something that says so. */
function placeWordAt(words: readonly Word[], at: number): number | undefined {
  const place = placeWords[textAt(words, at)];
  if (place === undefined) return undefined;
  const before = textAt(words, at - 1);
  const isThing = thingWords.has(textAt(words, at + 1));
  const isArticle = /^(die|der|das|den|dem|ganz)$/.test(before);
  const isOnThe = /^(on|to)$/.test(textAt(words, at - 2)) && before === "the";
  return isThing || isArticle || isOnThe ? place : undefined;
}

/** "number 2", "Nr. 1", "1 or 3": a bare number counts beside another one. */
function numberAt(words: readonly Word[], at: number, count: number): number | undefined {
  const number = words[at]?.number;
  if (number === undefined || !Number.isInteger(number) || number < 1 || number > count) {
    return undefined;
  }
  const isCued = numberCues.has(textAt(words, at - 1));
  const isPaired = [1, -1].some((step) => {
    const link = textAt(words, at + step);
    const other = words[at + 2 * step]?.number ?? Infinity;
    return (
      /^(or|oder|and|adn|nad|und|udn|n|u|vs|versus|mit|with|gegen|against)$/.test(link) &&
      other >= 1 &&
      other <= count
    );
  });
  const next = textAt(words, at + 1);
  const isOrdinal = next === "st" || next === "nd" || next === "rd";
  return isCued || isPaired || isOrdinal || isAsked(words, at) ? number - 1 : undefined;
}

/** "Is 2 waterproof?", "hat 3 eine Kapuze?", and not "is 2 kg a lot?". */
function isAsked(words: readonly Word[], at: number): boolean {
  const isFirst = at === 1 || /^(and|und|but|aber)$/.test(textAt(words, at - 2));
  const next = words[at + 1];
  return (
    isFirst &&
    /^(is|ist|has|hat|does|kann|can)$/.test(textAt(words, at - 1)) &&
    next?.number === undefined &&
    textAt(words, at + 1).length > 2 &&
    !/^(liter|litern|litre|litres|liters|gram|grams|gramm|kilo|kilos|euro|euros|inch|inches|zoll|grad|degrees|layers|lagen|enough|genug|too|viel|pairs|paar)$/.test(
      textAt(words, at + 1),
    )
  );
}

/** "Number three", "Nummer zwei". */
function numberWordAt(words: readonly Word[], at: number): number | undefined {
  return numberCues.has(textAt(words, at - 1)) ? numberWords[textAt(words, at)] : undefined;
}

/** "My first tour", "the first time", "zum ersten Mal" point to nothing on the screen. */
function isNoPlace(words: readonly Word[], at: number): boolean {
  const before = textAt(words, at - 1);
  const after = textAt(words, at + 1);
  // "How long does the second last?"
  if (textAt(words, at) === "last" && !/^(the|very)$/.test(before)) return true;
  if (/^(my|our|her|his|mein|meine|meinen|meiner|meinem|unsere|unser|unserer)$/.test(before)) {
    return true;
  }
  return /^(time|times|mal|male|aid|hilfe|place|class|klasse|half|halfte|minute|day|tag)$/.test(
    after,
  );
}

/** "The other one", "die andere": whichever of those shown was not talked about. */
function theOther(words: readonly Word[], { shown, discussed }: Screen): readonly Reference[] {
  const rest = idsOf(shown).filter((id) => !discussed.includes(id));
  if (rest.length === 0 || rest.length === shown.length) return [];
  return words.flatMap(({ text }, at): readonly Reference[] => {
    const isOther = /^(other|andere|anderen|anderer|anderes)$/.test(text);
    const isNamed = /^(the|die|der|das|den|dem)$/.test(textAt(words, at - 1));
    const isThing = at === words.length - 1 || thingWords.has(textAt(words, at + 1));
    return isOther && isNamed && isThing ? [{ products: rest, from: at, to: at, by: "place" }] : [];
  });
}

function byName(
  words: readonly Word[],
  { shown }: Screen,
  names: ProductNames,
): readonly Reference[] {
  return names.find(words).flatMap(({ products, from, to }): readonly Reference[] => {
    const own = idsOf(shown).filter((id) => products.includes(id));
    return own.length === 0 ? [] : [{ products: own, from, to, by: "name" }];
  });
}

/** "The cheapest", when there are products to be the cheapest of. */
function superlatives(
  words: readonly Word[],
  { shown }: Screen,
  topics: readonly TopicMention[],
): readonly Reference[] {
  return topics.flatMap(({ phrase, from, to }): readonly Reference[] => {
    if (phrase.form !== "superlative" && !isGradedOne(words, { phrase, from, to })) return [];
    const product = extremeOf(shown, phrase.attribute, phrase.end ?? "most");
    const isNamed = /^(the|die|der|das|den|dem)$/.test(textAt(words, from - 1));
    if (product === undefined || !isNamed) return [];
    return [{ products: [product.id], from, to, by: "superlative" }];
  });
}

/** "The expensive one", "ist die teure …?": of those shown the one at that end. */
function isGradedOne(
  words: readonly Word[],
  { phrase, to }: Pick<TopicMention, "phrase" | "from" | "to">,
): boolean {
  if (phrase.form !== "quality" || phrase.end === undefined) return false;
  return /^(?:one|ist|wirklich|denn)$/.test(textAt(words, to + 1));
}

/** "The second cheapest": the place is one in an order, and none on the screen. */
function ranked(
  words: readonly Word[],
  { shown }: Screen,
  topics: readonly TopicMention[],
): readonly Reference[] {
  return topics.flatMap(({ phrase, from, to }): readonly Reference[] => {
    const rank = rankBefore(words, { phrase, from });
    if (rank === undefined) return [];
    const product = nthOf(shown, phrase.attribute, phrase.end ?? "most", rank);
    if (product === undefined) return [];
    return [{ products: [product.id], from: from - 1, to, by: "superlative" }];
  });
}

/** The second or the third of an order: what stands right before the end it is counted from. */
export function rankBefore(
  words: readonly Word[],
  { phrase, from }: Pick<TopicMention, "phrase" | "from">,
): Rank | undefined {
  return phrase.form === "superlative" ? ranks[textAt(words, from - 1)] : undefined;
}

/** The shown product with so many before it. */
function nthOf(
  shown: readonly Product[],
  attribute: string,
  end: "most" | "least",
  rank: Rank,
): Product | undefined {
  const sign = end === "most" ? -1 : 1;
  const stated = shown.flatMap((product) => {
    const value = product.attributes[attribute];
    return typeof value === "number" ? [{ product, value: value * sign }] : [];
  });
  return stated.sort((a, b) => a.value - b.value)[rank - 1]?.product;
}

/** "The one for 169", "die 169er", "the €169 one": of one whose price that is, in round figures. */
function byPrice(words: readonly Word[], { shown }: Screen): readonly Reference[] {
  return words.flatMap((word, at): readonly Reference[] => {
    const { number } = word;
    if (number === undefined || number < shown.length || !isPriceTag(words, at)) return [];
    const own = shown.filter(({ attributes: { price } }) => {
      return typeof price === "number" && Math.abs(price - number) < 1;
    });
    if (own.length === 0) return [];
    const isUnit = /^(er|euros?|€|eur|[$£]|dollars?|pounds?|bucks)$/.test(textAt(words, at + 1));
    return [{ products: idsOf(own), from: at, to: isUnit ? at + 1 : at, by: "place" }];
  });
}

/** An article and "for" before it, or "one" behind it; "up to 169" points at nothing. */
function isPriceTag(words: readonly Word[], at: number): boolean {
  const before = [3, 2, 1].map((back) => textAt(words, at - back)).join(" ");
  const behind = [1, 2].map((ahead) => textAt(words, at + ahead)).join(" ");
  return (
    /(?:^| )(?:the|one|ones|that|die|der|das|den|dem|diese[rsn]?) (?:[€$£] )?(?:for|at|costing|fur|um|zu|mit|a|fur nur)(?: [€$£])?$/.test(
      before,
    ) ||
    (/(?:^| )(?:the|die|der|das|den|dem)(?: [€$£])?$/.test(before) &&
      /^(?:(?:€|euros?|eur|[$£]|dollars?|pounds?|bucks) )?(?:one|er)(?: |$)/.test(`${behind} `))
  );
}

/** The shown product with the most, or the least, of an attribute. */
export function extremeOf(
  shown: readonly Product[],
  attribute: string,
  end: "most" | "least",
): Product | undefined {
  const sign = end === "most" ? 1 : -1;
  const valueOf = (product: Product): number => {
    const value = product.attributes[attribute];
    return typeof value === "number" ? value * sign : Number.NaN;
  };
  return shown
    .filter((product) => !Number.isNaN(valueOf(product)))
    .reduce<Product | undefined>(
      (best, one) => (best === undefined || valueOf(one) > valueOf(best) ? one : best),
      undefined,
    );
}

function everything(words: readonly Word[], screen: Screen): readonly Reference[] {
  const { shown, discussed } = screen;
  return words.flatMap((word, at): readonly Reference[] => {
    if (bothWords.has(word.text)) {
      const known = shown.filter(({ id }) => discussed.includes(id));
      const pair = known.length === 2 ? known : shown.slice(0, 2);
      const isSure = shown.length === 2 || known.length === 2;
      return [
        {
          products: idsOf(pair),
          from: at,
          to: at,
          by: "all",
          ...(isSure ? {} : { assumed: true }),
        },
      ];
    }
    const isAll = allWords.has(word.text) || allWords.has(`${word.text} ${textAt(words, at + 1)}`);
    return isAll ? [{ products: idsOf(shown), from: at, to: at, by: "all" }] : [];
  });
}

/** "It" is what was talked about last; at first it may be any of those shown. */
function byPronoun(words: readonly Word[], screen: Screen): readonly Reference[] {
  const at = words.findIndex(({ text }) => pronouns.has(text));
  return at < 0 ? [] : [{ ...impliedReference(screen), from: at, to: at }];
}

export function impliedReference({ shown, discussed }: Screen): Reference {
  // One that was asked about by its name is "it" as well, though it is not on the screen.
  const products = discussed.length === 0 ? idsOf(shown) : discussed;
  return { products, from: -1, to: -1, by: "pronoun" };
}

function idsOf(products: readonly Product[]): readonly ProductId[] {
  return products.map(({ id }) => id);
}
