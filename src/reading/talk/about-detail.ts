import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest, Topic, VariantOption } from "../../flow/talk-request.ts";
import { askingWord, needs, ownOrder, stock, subjectNext, variants } from "./cues.ts";
import { pickTopics, toTopic } from "./pick-topics.ts";
import { productsOf, thoseMeant } from "./products-meant.ts";
import { explicit, isQuestion, type Sentence } from "./sentence.ts";
import { topicsAsked } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** Whether it can be had, and in which sizes and colours. */
export function readDetail(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen, references } = sentence;
  if (screen.shown.length === 0 || needs.test(said) || ownOrder.test(said)) return undefined;
  const isOpen = / (?:anything|something|etwas|was|welche) in /.test(said);
  const options = optionsOf(sentence, attributes);
  const pointed = explicit(sentence);
  const pronoun = references.find(({ by }) => by === "pronoun");
  const asksStock = stock.test(said) && !isOpen && !otherVariants.test(said);
  const isWhich = askingWord.test(sentence.begun) || otherVariants.test(said);
  const asksVariants =
    variants.test(said) &&
    (pointed.length > 0 || pronoun !== undefined || isWhich) &&
    (sentence.asked || isWhich);
  const asksOption =
    options.length > 0 &&
    !isOpen &&
    / in /.test(said) &&
    (pointed.length > 0 || isAskedOfIt(sentence)) &&
    isQuestion(sentence);
  if (!asksStock && !asksVariants && !asksOption) return undefined;
  const products = productsOf(pointed);
  if (asksVariants && options.length === 0 && !asksStock) {
    const first = pickTopics(sentence, attributes, ["name"]).find(
      ({ phrase }) => attributes.get(phrase.attribute)?.variant === true,
    );
    if (first === undefined) return undefined;
    return { type: "ask-attribute", ...thoseMeant(sentence, products), topics: [toTopic(first)] };
  }
  const meant = thoseMeant(sentence, products);
  const detail: TalkRequest = { type: "detail", ...meant, options };
  const topics = besidesOptions(sentence, attributes);
  if (topics.length === 0) return detail;
  return { type: "several", requests: [{ type: "ask-attribute", ...meant, topics }, detail] };
}

/** "No other colours?", "noch andere Größen?" */
const otherVariants =
  / (?:other|more|another|different|andere[nr]?|weitere[nr]?|noch) (?:colou?rs?|sizes?|farben?|grossen?) /;

/** "Is it waterproof, and do you have it in blue?" */
function besidesOptions(sentence: Sentence, attributes: Attributes): readonly Topic[] {
  return topicsAsked(sentence, attributes)
    .filter(({ phrase: { attribute } }) => {
      const isDetail = attribute === "in_stock" || attributes.get(attribute)?.variant === true;
      return !isDetail;
    })
    .map(toTopic);
}

/** "Does it come in blue?", "do you have this one in L?", "gibt es die auch in M?" */
function isAskedOfIt({ begun, said }: Sentence): boolean {
  return (
    subjectNext.test(begun) ||
    / (?:have|got|sell|get|do) (?:it|this|that|them|these) /.test(said) ||
    / (?:es|habt ihr|hast du|haben sie|gibts|bekomme ich) (?:die|den|das|sie|ihn|diese[rsn]?)(?: hier)?(?: auch| noch)? in /.test(
      said,
    )
  );
}

function optionsOf(sentence: Sentence, attributes: Attributes): readonly VariantOption[] {
  return pickTopics(sentence, attributes, ["name", "value"]).flatMap(({ phrase }) => {
    const isVariant = attributes.get(phrase.attribute)?.variant === true;
    return isVariant && phrase.value !== undefined
      ? [{ attribute: phrase.attribute, value: phrase.value }]
      : [];
  });
}
