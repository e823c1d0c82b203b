import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { which } from "./cues.ts";
import { pickTopics } from "./pick-topics.ts";
import type { Sentence } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;
type End = "most" | "least";

/** "Sort by price", "nach Bewertung sortieren", "die leichtesten zuerst". */
export function readOrder(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, words } = sentence;
  if (words.length > wordsMax) return undefined;
  const isSorting = sorting.test(said);
  if (!isSorting && !first.test(said)) return undefined;
  const graded = pickTopics(sentence, attributes, ["superlative", "comparative"]);
  // "The first jacket that is lightest" asks for no order: the end stands right before "first".
  const isLed = graded.some(
    ({ to }) => isFirst(words[to + 1]?.text) || isFirst(words[to + 2]?.text),
  );
  const isWish = !sentence.asked && !which.test(said) && (isLed || zuerst.test(said));
  if (!isSorting && !isWish) return undefined;
  const named = isSorting ? pickTopics(sentence, attributes, ["name", "quality", "unit"]) : [];
  const topic = [...graded, ...named].find(
    ({ phrase }) => attributes.get(phrase.attribute)?.kind === "number",
  );
  const attribute = topic && attributes.get(topic.phrase.attribute);
  if (topic === undefined || attribute?.kind !== "number") return undefined;
  const better: End = attribute.better === "lower" ? "least" : "most";
  const end = endSaid(said) ?? (isOtherThanName(topic.phrase.form) ? topic.phrase.end : undefined);
  return { type: "sort", attribute: attribute.id, end: end ?? better };
}

const wordsMax = 10;

function isFirst(word: string | undefined): boolean {
  return word === "first" || word === "zuerst";
}

function isOtherThanName(form: string): boolean {
  return form === "superlative" || form === "comparative" || form === "quality";
}

function endSaid(said: string): End | undefined {
  if (descending.test(said)) return "most";
  return ascending.test(said) ? "least" : undefined;
}

const sorting =
  / (?:(?:sort|sorted|sorting|order|ordered|rank|ranked|arrange|arranged|list) (?:\S+ ){0,4}?by|(?:sort|rank) (?:\S+ ){0,3}?(?:from|with|ascending|descending)|sortier\S*|sortiert|ordne|ordnen|geordnet|(?:in order|reihenfolge) (?:of|nach)|(?:auf|ab)steigend|(?:lowest|highest|most|fewest|niedrigste[nrs]?|hochste[nrs]?) \S+ (?:first|zuerst)|(?:low|cheap|light|small) to (?:high|expensive|heavy|big|large)|(?:high|expensive|heavy|big|large) to (?:low|cheap|light|small)) /;
const first = / (?:first|zuerst) /;
const zuerst = / zuerst(?: \S+){0,3} $| zuerst die \S+ $/;
const descending =
  / (?:descending|absteigend|(?:high|highest|expensive|heavy|big|large) to \S+|(?:most|highest|hochste[nrs]?) (?:\S+ )?(?:first|zuerst)|von (?:teuer|schwer|gross|oben) \S+) /;
const ascending =
  / (?:ascending|aufsteigend|(?:low|lowest|cheap|light|small) to \S+|(?:lowest|fewest|niedrigste[nrs]?) (?:\S+ )?(?:first|zuerst)|von (?:billig|gunstig|leicht|klein|unten) \S+) /;
