import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { existence, needs, ownOrder } from "./cues.ts";
import { toTopic } from "./pick-topics.ts";
import type { NameMatch, ProductNames } from "./product-names.ts";
import { explicit, isFullQuestion, type Sentence } from "./sentence.ts";
import { topicsAsked } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "How heavy is the Nordwand?", of a product that is not on the screen. */
export function readQuestionByName(
  sentence: Sentence,
  attributes: Attributes,
  names: () => ProductNames,
): TalkRequest | undefined {
  const { said } = sentence;
  if (!isFullQuestion(sentence) || needs.test(said) || existence.test(said)) return undefined;
  if (explicit(sentence).length > 0 || ownOrder.test(said)) return undefined;
  const topics = topicsAsked(sentence, attributes);
  if (topics.length === 0) return undefined;
  const isTopic = ({ from, to }: NameMatch): boolean =>
    topics.some((topic) => topic.from <= to && from <= topic.to);
  const found = names().find(sentence.words);
  const named = found.find((match) => !isTopic(match));
  const [product, ...forms] = named?.products ?? [];
  if (product === undefined) return undefined;
  return {
    type: "ask-attribute",
    products: [product],
    topics: topics.map(toTopic),
    ...(forms.length > 0 ? { assumed: true } : {}),
  };
}
