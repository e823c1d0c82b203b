import { isOfWearer } from "../../catalog/wearer.ts";
import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { smallWords } from "../small-words.ts";
import { existence, explaining, needs, verbFirst, whatIs } from "./cues.ts";
import type { TopicMention } from "./find-topics.ts";
import { pickTopics, toTopic } from "./pick-topics.ts";
import { explicit, type Sentence } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "What does 20,000 mm mean?", "was ist Hardshell?", "erklär mir Wassersäule". */
export function readExplanation(
  sentence: Sentence,
  attributes: Attributes,
): TalkRequest | undefined {
  const { said, begun } = sentence;
  if (explicit(sentence).length > 0) return undefined;
  const measured = readMeasure(sentence);
  const bare = measured === undefined ? readBareNumber(sentence, attributes) : undefined;
  if (bare !== undefined) return bare;
  const isAsked = explaining.test(said);
  if (measured === undefined && (isAsked || isMeasureAsked(sentence))) {
    const thousands = readThousands(sentence, attributes);
    if (thousands !== undefined) return thousands;
  }
  if (measured !== undefined && (isAsked || isMeasureAsked(sentence))) {
    const { mention, number } = measured;
    return { type: "explain", topics: [toTopic(mention)], number };
  }
  // The verb "heißen" is none of what is hot.
  const topics = pickTopics(sentence, attributes, ["name", "value", "quality"]).filter(
    ({ from }) => !(isAsked && /^heiss(?:en|t)$/.test(sentence.words[from]?.text ?? "")),
  );
  if (topics.length === 0) return undefined;
  if (
    needAsked.test(begun) &&
    (sentence.asked || topics.length === 1) &&
    isPlain(topics, attributes)
  ) {
    return { type: "explain", topics: topics.map(toTopic) };
  }
  if (isAsked && (!needs.test(said) || supposedToMean.test(said)))
    return { type: "explain", topics: topics.map(toTopic) };
  const isBare = whatIs.test(said) && begun.search(whatIs) === 0 && isNothingElse(sentence, topics);
  return isBare ? { type: "explain", topics: topics.map(toTopic) } : undefined;
}

/** "Do I need down?" wants to know what it is good for, and does not ask for it. */
const needAsked =
  /^ (?:do|would|will) (?:i|we) (?:(?:really|actually|even) )*need |^ (?:brauche?|brauchen|benotige|benotigen) (?:ich|wir|man) (?:(?:wirklich|denn|eigentlich|da|dafur|uberhaupt|unbedingt) )*(?!(?:noch|sonst|auch|was|etwas) )/;

/** A material, a feature: no size, no colour, no price. */
function isPlain(topics: readonly TopicMention[], attributes: Attributes): boolean {
  return topics.every(({ phrase: { attribute, value } }) => {
    const known = attributes.get(attribute);
    const isSaid = known?.kind === "boolean" || value !== undefined;
    return isSaid && known?.variant !== true && attribute !== "price" && !isOfWearer(attribute);
  });
}

/** "… and what does Gore-Tex mean?", of a term the catalogue does not know. */
export function readUnknownTerm({ text }: Sentence): TalkRequest | undefined {
  const unknown = askedTerm.exec(text.trim())?.groups?.["term"];
  return unknown === undefined ? undefined : { type: "explain", topics: [], unknown };
}

const askedTerm =
  /^(?:and |und )?(?:what(?:'s| is| are| does| do)?|was(?: ist| sind| heißt| heisst| bedeutet| soll)?)\s+(?:(?:eigentlich|denn|exactly|actually|the|a|an|der|die|das|ein|eine)\s+)*(?<term>[\p{L}\d][\p{L}\d™®+./-]*(?: [\p{L}\d™®+./-]+){0,2}?)(?:\s+(?:mean|stand for|heißen|heissen|bedeuten))?\s*[?.!]*$/iu;

/** In "was soll das heißen?" nothing is needed. */
const supposedToMean = / was (?:soll|sollen) .* (?:heissen|bedeuten|aussagen|besagen|sagen|sein) /;

/** A number with a unit of the catalogue behind it, or a name beside it: "UPF 50". */
function readMeasure({
  words,
  mentions,
  screen,
}: Sentence): { readonly mention: TopicMention; readonly number: number } | undefined {
  // Packs are measured in litres, and so is what is packed into them.
  const isShown = ({ phrase }: TopicMention): boolean =>
    screen.shown.some(({ attributes }) => attributes[phrase.attribute] !== undefined);
  const likely = [...mentions].sort((a, b) => Number(isShown(b)) - Number(isShown(a)));
  for (const mention of likely) {
    const { form } = mention.phrase;
    const before = words[mention.from - 1]?.number;
    const behind = words[mention.to + 1]?.number;
    const link = words[mention.to + 1]?.text ?? "";
    const linked = /^(?:of|von)$/.test(link) ? words[mention.to + 2]?.number : undefined;
    const number = behind ?? linked;
    if (form === "unit" && (before ?? behind) !== undefined) {
      return { mention, number: before ?? behind ?? 0 };
    }
    if (form === "name" && number !== undefined) return { mention, number };
  }
  return undefined;
}

/** "What's 20k?": of whatever the catalogue tells levels of that order of; of those talked about first. */
function readThousands(
  { words, screen, said }: Sentence,
  attributes: Attributes,
): TalkRequest | undefined {
  const at = words.findIndex(
    ({ number, end }, place) =>
      number !== undefined && words[place + 1]?.text === "k" && words[place + 1]?.start === end,
  );
  const number = (words[at]?.number ?? 0) * 1_000;
  if (at < 0 || words.length > 9 || needs.test(said) || existence.test(said)) return undefined;
  const telling = [...attributes.values()].filter((attribute) => {
    const top = attribute.kind === "number" ? (attribute.levels?.at(-1)?.from ?? 0) : 0;
    return number > 0 && top >= number / 4 && top <= number * 4;
  });
  const known = telling.filter(({ id }) => screen.fields.includes(id));
  const topics = (known.length > 0 ? known : telling).map(({ id }) => ({ attribute: id }));
  return topics.length === 0 ? undefined : { type: "explain", topics, number };
}

/** "Is 10,000 enough?": of what was just explained or asked about. */
function readBareNumber(
  { begun, asked, words, screen }: Sentence,
  attributes: Attributes,
): TalkRequest | undefined {
  const [number, ...more] = words.flatMap((word) => word.number ?? []);
  const [only, ...others] = screen.fields.filter((id) => attributes.get(id)?.kind === "number");
  const isShort = more.length === 0 && words.length <= 10;
  if (!isShort || only === undefined || others.length > 0 || number === undefined) return undefined;
  const isJudged = / (?:enough|good|ok|okay|much|lot|reicht|reichen|genug|viel|gut) /.test(begun);
  return isJudged && (asked || verbFirst.test(begun))
    ? { type: "explain", topics: [{ attribute: only }], number }
    : undefined;
}

/** "Is 20,000 mm good?", "was ist 20.000 mm?" */
function isMeasureAsked({ begun, said, asked }: Sentence): boolean {
  if (whatIs.test(begun) && begun.search(whatIs) === 0) return true;
  if (!asked || existence.test(said) || needs.test(said)) return false;
  return verbFirst.test(begun) && / (?:is|are|ist|sind) (?:\S+ ){0,4}?\d/.test(said);
}

/** "What is down?", but not "what is the best jacket with down?", nor "what is its weight?". */
function isNothingElse(
  { words, begun, screen }: Sentence,
  topics: readonly TopicMention[],
): boolean {
  const others = words.filter(
    ({ text }, at) =>
      !topics.some(({ from, to }) => at >= from && at <= to) &&
      !smallWords.has(text) &&
      !fillers.has(text),
  );
  const isOfOne = / (?:its|the|their|of|von|ihr|seine?|dein) /.test(begun);
  return others.length === 0 && !(isOfOne && screen.shown.length > 0);
}

const fillers: ReadonlySet<string> = new Set(
  "what whats are exactly actually even again meant here sind genau eigentlich denn nochmal uberhaupt hier bitte so called sogenannte".split(
    " ",
  ),
);
