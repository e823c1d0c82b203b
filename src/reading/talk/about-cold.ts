import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { temperatureAt } from "../temperature.ts";
import { existence, verbFirst } from "./cues.ts";
import { productsOf, thoseMeant } from "./products-meant.ts";
import { explicit, type Sentence } from "./sentence.ts";
import { isAskable } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/**
 * "Is that enough for -10?", "reicht der bei 0 Grad?", "and at 14°F?": of what the shop states a
 * temperature that it is good for.
 */
export function readColdAsked(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { screen, begun, said, words, asked } = sentence;
  if (screen.shown.length === 0 || words.length > wordsMax || existence.test(said))
    return undefined;
  const cold = [...words.keys()].flatMap((at) => temperatureAt(words, at) ?? [])[0];
  const attribute = [...attributes.values()].find(
    (one) => one.kind === "number" && one.unit === "°C" && isStated(sentence, one),
  );
  if (cold === undefined || attribute === undefined) return undefined;
  const isFollowing = screen.fields.includes(attribute.id) && following.test(said);
  if (!verbFirst.test(begun) && !isFollowing && !(asked && judged.test(said))) return undefined;
  const pointed = productsOf(explicit(sentence));
  const topics = [{ attribute: attribute.id, enoughFor: cold.celsius }];
  return { type: "ask-attribute", ...thoseMeant(sentence, pointed), topics };
}

const wordsMax = 12;

const following = /^ (?:and|und|or|oder|what about|how about|was ist mit|wie ist es) /;

const judged =
  / (?:enough|ok|okay|fine|good|warm|suitable|work|reicht|reichen|genug|genugt|gut|geht|gehen|passt|taugt) /;

function isStated(sentence: Sentence, attribute: Attribute): boolean {
  return (
    isAskable(sentence, attribute) &&
    sentence.screen.shown.some(({ attributes }) => attributes[attribute.id] !== undefined)
  );
}
