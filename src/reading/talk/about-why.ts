import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { anyGood, choosing, choosingAlone, choosingBetween, liked, onlyWhy, why } from "./cues.ts";
import { productsOf, thoseMeant } from "./products-meant.ts";
import { type Sentence, explicit } from "./sentence.ts";
import { topicsAsked } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Why this one?", "tell me more about the second", "which one would you take?" */
export function readWhy(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen } = sentence;
  const [first] = screen.shown;
  if (first === undefined || sentence.words.length > 12) return undefined;
  if (!anyGood.test(said) && topicsAsked(sentence, attributes).length > 0) return undefined;
  const between = readChoosing(sentence);
  if (between !== undefined) return between;
  if (onlyWhy.test(said) || anyGood.test(said) || (liked.test(said) && !sentence.asked)) {
    const pointed = productsOf(explicit(sentence));
    if (liked.test(said) && pointed.length === 0) return undefined;
    const known = pointed.length > 0 ? pointed : screen.discussed;
    return { type: "why", products: [known[0] ?? first.id] };
  }
  if (!why.test(said)) return undefined;
  const products = productsOf(explicit(sentence));
  if (products.length > 0) return { type: "why", ...thoseMeant(sentence, products) };
  const pointsAtIt = / (?:this|that|diese[rs]?|die|das|der|den|it|sie)(?: one| hier| da)? $/;
  if (!pointsAtIt.test(said)) return undefined;
  const { discussed } = screen;
  const known = screen.shown.filter(({ id }) => discussed.includes(id)).map(({ id }) => id);
  return known.length > 0
    ? { type: "why", products: known }
    : { type: "why", products: [first.id], assumed: true };
}

/** Which to take: of those pointed to, or of all, the one that stands first. */
function readChoosing(sentence: Sentence): TalkRequest | undefined {
  const { said, screen } = sentence;
  const pointed = productsOf(explicit(sentence));
  if (choosingAlone.test(said)) {
    const known = screen.shown.find(({ id }) => screen.discussed.includes(id));
    const one = known ?? screen.shown[0];
    return one && { type: "why", products: [one.id], chosen: true };
  }
  if (!choosing.test(said) && (pointed.length === 0 || !choosingBetween.test(said))) {
    return undefined;
  }
  const [only, ...others] = pointed;
  // "Would you recommend the second?" hears what speaks for it, and what against.
  if (only !== undefined && others.length === 0) return { type: "why", products: [only] };
  const best = screen.shown.find(({ id }) => only === undefined || pointed.includes(id));
  return best && { type: "why", products: [best.id], chosen: true };
}
