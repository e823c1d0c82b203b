import type { Attribute } from "../../catalog/attribute.ts";
import { toCondition } from "../../catalog/condition.ts";
import { holds } from "../../catalog/holds.ts";
import type { TopicMention } from "./find-topics.ts";
import { pickTopics } from "./pick-topics.ts";
import type { Sentence } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;

export function topicsAsked(sentence: Sentence, attributes: Attributes): readonly TopicMention[] {
  const topics = pickTopics(sentence, attributes, ["name", "value", "quality"]).filter(
    (mention) =>
      isAskable(sentence, attributes.get(mention.phrase.attribute)) &&
      !isTime(sentence, mention, attributes),
  );
  return withoutIntensity(topics).slice(0, topicsMax);
}

/** In "will it last ten years?" nobody is ten years old. */
function isTime(
  { words, said }: Sentence,
  { from, to, phrase }: TopicMention,
  attributes: Attributes,
): boolean {
  return (
    attributes.get(phrase.attribute)?.variant === true &&
    words.slice(from, to + 1).some(({ text }) => /^(?:years?|jahren?)$/.test(text)) &&
    / (?:lasts?|hold|survive|warranty|guarantee|halt|halten|haltbar|garantie) /.test(said)
  );
}

export const topicsMax = 3;

/** "Heavy rain" asks about rain; "slim fit" about a fit once. */
export function withoutIntensity(topics: readonly TopicMention[]): readonly TopicMention[] {
  return topics.filter(
    ({ phrase, to }) =>
      (phrase.form !== "quality" || !topics.some((next) => next.from === to + 1)) &&
      (phrase.value !== undefined ||
        !topics.some((other) => isValueOf(other.phrase, phrase.attribute))),
  );
}

function isValueOf({ attribute, value }: TopicMention["phrase"], of: string): boolean {
  return attribute === of && value !== undefined;
}

/** A sleeping bag has no volume to be filled: asked "how small", one means something else. */
export function isAskable({ screen }: Sentence, attribute: Attribute | undefined): boolean {
  const applies = attribute?.applies;
  if (applies === undefined || screen.shown.length === 0) return true;
  const condition = toCondition(applies);
  return screen.shown.some(({ attributes }) => holds(condition, attributes) !== false);
}
