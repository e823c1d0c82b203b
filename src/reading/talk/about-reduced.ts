import type { TalkRequest } from "../../flow/talk-request.ts";
import { explicit, type Sentence } from "./sentence.ts";

/** "What is on sale?", "gibt es reduzierte?", "only show reduced ones": of all that fit. */
export function readReduced(sentence: Sentence): TalkRequest | undefined {
  const { said, words } = sentence;
  if (words.length > wordsMax || !reduced.test(said)) return undefined;
  const isPointed = explicit(sentence).some(({ by }) => by !== "all");
  return isPointed || ofThese.test(said) ? undefined : { type: "reduced" };
}

const wordsMax = 8;

const reduced =
  / (?:(?:whats|what is|which|what|any|anything|show|only|have you got|do you have|is there|are there|got) (?:\S+ ){0,4}?(?:on sale|on offer|reduced|discounted|marked down|sale items|bargains|special offers?|deals)|(?:was|welche[rsn]?|gibt es|gibts|habt ihr|hast du|haben sie|nur|zeig|zeige|etwas|irgendwas) (?:\S+ ){0,4}?(?:reduziert\S*|runtergesetzt\S*|heruntergesetzt\S*|rabattiert\S*|im angebot|im sale|sonderangebote?|schnappchen|angebote)|(?:nur|only) (?:reduced|reduzierte?s?|sale)|schnappchen|sonderangebote) /;

/** Those on the screen are asked about by one who points at them. */
const ofThese =
  / (?:is|are|ist|sind) (?:it|they|this|that|these|those|one of them|die|der|das|sie|er|davon|einer|eine|one) | davon | of (?:these|those|them) /;
