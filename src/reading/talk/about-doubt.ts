import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { productsOf } from "./products-meant.ts";
import { pickTopics, toTopic } from "./pick-topics.ts";
import { explicit, type Sentence } from "./sentence.ts";
import { isAskable } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/**
 * "That's not true, the second one is lighter", "die erste wiegt doch mehr als die dritte": held
 * against what was said of those shown. The values answer it, and nothing is wished for.
 */
export function readDoubt(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen, words } = sentence;
  if (screen.shown.length < 2 || words.length > wordsMax) return undefined;
  const pointed = productsOf(explicit(sentence).filter(({ by }) => by !== "superlative"));
  const isCompared = stating.test(said) && pointed.length > 1;
  if ((!doubting.test(said) && !isCompared) || pointed.length === 0) return undefined;
  const topic = pickTopics(sentence, attributes, [
    "comparative",
    "superlative",
    "name",
    "value",
    "quality",
  ]).find(({ phrase }) => isAskable(sentence, attributes.get(phrase.attribute)));
  if (topic === undefined) return undefined;
  const { form, end } = topic.phrase;
  if (form !== "comparative" && form !== "superlative") {
    return { type: "ask-attribute", products: pointed, topics: [toTopic(topic)] };
  }
  const all = screen.shown.map(({ id }) => id);
  return {
    type: "compare",
    products: pointed.length > 1 ? pointed : all,
    topics: [{ ...toTopic(topic), ...(end === undefined ? {} : { end }) }],
  };
}

const wordsMax = 18;

const doubting =
  / (?:(?:not|isnt|cant be|cannot be) (?:true|right|correct)|wrong|incorrect|nonsense|i (?:dont|do not) believe|i doubt|(?:but )?i thought|stimmt (?:doch |ja |so |gar |aber )*nicht|kann (?:doch |ja |gar |so )*nicht (?:sein|stimmen)|falsch|quatsch|unsinn|ich dachte|glaube? ich nicht) /;

/** A statement, and no wish: somebody tells how it is. */
const stating =
  / (?:is|are|weighs|costs|has|ist|sind|wiegt|kostet|hat) (?:\S+ ){1,4}?(?:than|als) /;
