import type { Attribute } from "../../catalog/attribute.ts";
import type { Product, ProductId } from "../../catalog/product.ts";
import type { TalkRequest, Topic } from "../../flow/talk-request.ts";
import { asMuchAs, better, comparing, existence, needs, verbFirst, which, why } from "./cues.ts";
import { impliedReference, rankBefore } from "./find-references.ts";
import type { TopicMention } from "./find-topics.ts";
import { pickTopics, toTopic } from "./pick-topics.ts";
import type { ProductNames } from "./product-names.ts";
import { idsShown, productsOf } from "./products-meant.ts";
import { type Sentence, explicit } from "./sentence.ts";
import { isAskable, withoutIntensity } from "./topics-asked.ts";
import { isAskedFor } from "./wantable.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** What is not on the screen. */
export interface Assortment {
  names(): ProductNames;
  /** Of the forms of one model the one most like those shown. */
  nearest(forms: readonly ProductId[], shown: readonly Product[]): ProductId | undefined;
}

/** "Compare the first two", "which is lighter, 1 or 3?", "is the second warmer than the first?". */
export function readComparison(
  sentence: Sentence,
  attributes: Attributes,
  assortment: Assortment,
): TalkRequest | undefined {
  const { said, screen } = sentence;
  if (needs.test(said)) return undefined;
  const pointed = explicit(sentence).filter(({ by }) => by !== "superlative");
  const isLikened = asMuchAs.test(said);
  const isNaming = comparing.test(said) || better.test(said);
  const others = isNaming ? namedElsewhere(sentence, assortment) : [];
  if (
    screen.shown.length === 0 ? others.length < 2 : screen.shown.length < 2 && others.length === 0
  )
    return undefined;
  const products = [
    ...withIt(sentence, productsOf(pointed), isLikened),
    ...(others.length > 0 && pointed.length === 0 ? impliedReference(screen).products : []),
    ...others,
  ].slice(0, comparedMax);
  const compared = pickTopics(sentence, attributes, ["comparative", "superlative"]).filter(
    ({ phrase }) => isAskable(sentence, attributes.get(phrase.attribute)),
  );
  const graded = compared.length > 0 ? compared : mostNamed(sentence, attributes);
  const isRanked = graded.some((mention) => rankBefore(sentence.words, mention) !== undefined);
  const isCompared =
    comparing.test(said) ||
    ((isLikened || against.test(said) || bareEither.test(said)) && products.length > 1) ||
    (isRanked && products.length === 0 && !verbFirst.test(sentence.begun));
  const isChoice = which.test(said) || products.length > 1;
  const asksGrade =
    graded.length > 0 &&
    (isChoice || isGradeOfOne(sentence, products) || isBareGrade(sentence, graded));
  const asksBetter = better.test(said) && isChoice && sentence.asked && !existence.test(said);
  if (!isCompared && !asksGrade && !asksBetter) return undefined;
  if (existence.test(said) && !isCompared && products.length < 2) return undefined;
  const named = withoutIntensity(
    pickTopics(sentence, attributes, ["name", "value", "quality"]).filter(({ phrase }) =>
      isAskable(sentence, attributes.get(phrase.attribute)),
    ),
  );
  if (products.length === 0 && betweenTerms.test(said)) return undefined;
  // "The cheapest with a rain cover": which of them have one is told beside it.
  const beside = named.filter((mention) => isAskedFor(sentence.words, mention, attributes));
  const topics =
    graded.length > 0
      ? [...graded.map((mention) => toGraded(sentence, mention)), ...beside.map(toTopic)]
      : named.map(toTopic);
  const isAssumed = pointed.some((reference) => reference.assumed === true);
  return {
    type: "compare",
    products: products.length > 1 ? products : idsShown(sentence),
    topics,
    ...(isAssumed ? { assumed: true } : {}),
  };
}

/** "Which weighs the most?", "welche hat die höchste Wassersäule?": the end of what is named. */
function mostNamed(sentence: Sentence, attributes: Attributes): readonly TopicMention[] {
  const { said } = sentence;
  const isLeast = leastOf.test(said);
  if (!isLeast && !mostOf.test(said)) return [];
  return pickTopics(sentence, attributes, ["name", "quality"])
    .filter(({ phrase }) => attributes.get(phrase.attribute)?.kind === "number")
    .filter(({ phrase }) => isAskable(sentence, attributes.get(phrase.attribute)))
    .slice(0, 1)
    .map((mention) => ({
      ...mention,
      phrase: {
        ...mention.phrase,
        form: "superlative",
        end: (mention.phrase.end === "least") === isLeast ? "most" : "least",
      },
    }));
}

const mostOf =
  / (?:the most|most|the highest|highest|am meisten|am hochsten|die meisten|das meiste|den meisten|(?:die|den|das) (?:hochste|hochsten|grosste|grossten)) /;
const leastOf =
  / (?:the least|least|the fewest|fewest|the lowest|lowest|am wenigsten|am geringsten|die wenigsten|das wenigste|(?:die|den|das) (?:niedrigste|niedrigsten|geringste|geringsten|kleinste|kleinsten)) /;

/** "Heaviest" and "lightest" are asked of the same attribute, and not the same of it. */
function toGraded({ words }: Sentence, mention: TopicMention): Topic {
  const { end } = mention.phrase;
  const rank = rankBefore(words, mention);
  return {
    ...toTopic(mention),
    ...(end === undefined ? {} : { end }),
    ...(rank === undefined ? {} : { rank }),
  };
}

/** "Number 1 against number 3", and not "against rain". */
const against = / (?:gegen|against) (?:die |den |das |the |nummer |nr |number |no )*\S+ $/;

/** "The first or the second?", "1 or 2?", and no more. */
const bareEither =
  /^ (?:(?:so|and|und|also|lieber|eher|now|nun) )*(?:(?:the|die|der|das|den|number|no|nummer|nr) )*\S+ (?:one )?(?:or|oder) (?:(?:rather|lieber|eher|doch) )*(?:(?:the|die|der|das|den|number|no|nummer|nr) )*\S+ (?:one )?$/;

const comparedMax = 4;

/** "Between fleece and softshell", and not "between them". */
const betweenTerms =
  / (?:between|zwischen) (?!them |these |those |the (?:first |two |three )|den (?:ersten |beiden |drei |zweien )|diesen |denen |ihnen )\S+ (?:\S+ )?(?:and|und) /;

/** "Compare the first with the Nordwand", which is not on the screen. */
function namedElsewhere(
  { words, screen, references }: Sentence,
  assortment: Assortment,
): readonly ProductId[] {
  const isShown = (id: ProductId): boolean => screen.shown.some((one) => one.id === id);
  return assortment
    .names()
    .find(words)
    .filter(({ from, to }) => !references.some((one) => one.from <= to && from <= one.to))
    .filter(({ products }) => !products.some(isShown))
    .flatMap(({ products }) => assortment.nearest(products, screen.shown) ?? []);
}

/** "Is it as warm as the second?": "it" is the one talked about, and one of the two. */
function withIt(
  { screen, references, said, begun }: Sentence,
  products: readonly ProductId[],
  isLikened: boolean,
): readonly ProductId[] {
  const [only, ...others] = products;
  const isSecond = verbFirst.test(begun) && (isLikened || / (?:than|als) /.test(said));
  if (only === undefined || others.length > 0 || !isSecond) return products;
  const known = screen.discussed.filter((id) => id !== only);
  const isSaid = references.some(({ by }) => by === "pronoun");
  return isSaid && known.length === 1 ? [...known, only] : products;
}

/** "Is the second one lighter?", "warum ist die zweite teurer?" */
function isGradeOfOne({ begun, said }: Sentence, products: readonly ProductId[]): boolean {
  if (products.length === 0) return false;
  return verbFirst.test(begun) || (why.test(said) && !/ (?:nicht|not) /.test(said));
}

/** "And the lightest?", "und der größte?" */
function isBareGrade({ words, begun, asked }: Sentence, graded: readonly TopicMention[]): boolean {
  // "Das leichteste bitte" may be any of all there are; what is cheapest is asked of those shown.
  const isPrice = graded.every(({ phrase }) => phrase.attribute === "price");
  const isNamed = asked || (isPrice && /^ (?:the|der|die|das|den) /.test(begun));
  const isAll = isNamed && words.length <= 4 && !verbFirst.test(begun);
  return isAll && graded.every(({ phrase }) => phrase.form === "superlative");
}
