import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { needs } from "./cues.ts";
import { pickTopics, toWanted } from "./pick-topics.ts";
import type { Sentence } from "./sentence.ts";
import { isAskable } from "./topics-asked.ts";
import { isAskedFor, isWantable } from "./wantable.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Do they come wider?", "gibt es die weiter?": others, with more room or with less. */
export function readRoomWanted(
  sentence: Sentence,
  attributes: Attributes,
): TalkRequest | undefined {
  const { said, screen, words } = sentence;
  if (screen.shown.length === 0 || words.length > 9 || needs.test(said)) return undefined;
  if (!hadOtherwise.test(said)) return undefined;
  const graded = pickTopics(sentence, attributes, ["value"]).find(
    ({ phrase }) =>
      phrase.end !== undefined && isAskable(sentence, attributes.get(phrase.attribute)),
  );
  return graded && { type: "want", wanted: [toWanted(sentence, graded)] };
}

/** Of those shown, and not of anything there may be: "wie geht es weiter?" asks for no other. */
const hadOtherwise =
  / (?:(?:es|habt ihr|hast du|haben sie|gibts|fuhrt ihr) (?:die|den|das|der|sie|ihn|diese[rsn]?)|(?:it|they|this|these|that|those) come|have (?:it|them|this|these|that|those)) /;

/** "Anything in blue?", "auch ohne Kapuze?": a value wanted, in a message that says little else. */
export function readWant(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { screen, words, said } = sentence;
  if (screen.shown.length === 0 || words.length > 9) return undefined;
  if (needs.test(said) && !/ (?:something|anything|one|etwas|was|eine[rsn]?) /.test(said)) {
    return undefined;
  }
  const topics = pickTopics(sentence, attributes, ["value", "name", "quality"]);
  if (!topics.every((mention) => isAskedFor(words, mention, attributes))) return undefined;
  const wanted = topics
    .map((mention) => toWanted(sentence, mention))
    .filter((one) => isWantable(one, attributes))
    .filter(({ attribute }) => screen.shown.some((one) => one.attributes[attribute] !== undefined));
  return wanted.length === 0 ? undefined : { type: "want", wanted };
}
