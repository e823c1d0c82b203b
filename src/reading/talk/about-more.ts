import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { existence, more, moreAlone, needs, ugly } from "./cues.ts";
import { pickTopics } from "./pick-topics.ts";
import { type Sentence, explicit } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Show me three others", "noch andere?", "keine davon". */
export function readMore(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { screen, words, said } = sentence;
  if (screen.shown.length === 0 || words.length > 9) return undefined;
  const isDisliked = ugly.test(said) && explicit(sentence).length > 0 && !sentence.asked;
  if (isDisliked) return { type: "more" };
  const isAlone = words.length <= 2 && moreAlone.test(said);
  if (!isAlone && !more.test(said)) return undefined;
  const topics = pickTopics(sentence, attributes, ["value", "quality", "comparative"]);
  if (topics.length > 0 || (needs.test(said) && !existence.test(said) && words.length > 7)) {
    return undefined;
  }
  return { type: "more" };
}
