import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { existence, more, moreAlone, needs, ugly } from "./cues.ts";
import { pickTopics } from "./pick-topics.ts";
import { type Sentence, explicit } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Show me all of them", "alle anzeigen", "zeig mir mehr als drei", "show me five". */
const all =
  / (?:(?:show|see|list|view|display|give me|zeig|zeige|zeigen|anzeigen|sehen|auflisten|gib mir|liste) (?:\S+ ){0,3}?(?:all|everything|every one|the rest|alle|alles|samtliche|more than (?:three|3)|mehr als (?:drei|3)|four|five|six|ten|vier|funf|sechs|zehn|[4-9]|\d\d)|(?:all|everything|alle|alles|samtliche|the whole list|die ganze liste|the rest|den rest) (?:\S+ ){0,3}?(?:zeigen|anzeigen|sehen|auflisten)|show all|the full list|die ganze liste|die komplette liste|all of them|alle davon|is that all you have|more than (?:three|3)|mehr als (?:drei|3)) /;

/** "Show me three others", "noch andere?", "keine davon". */
export function readMore(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { screen, words, said } = sentence;
  if (screen.shown.length === 0 || words.length > 9) return undefined;
  const named = pickTopics(sentence, attributes, [
    "value",
    "quality",
    "comparative",
    "superlative",
    "name",
  ]);
  if (all.test(said) && named.length === 0) return { type: "more", all: true };
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
