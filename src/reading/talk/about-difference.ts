import type { Attribute } from "../../catalog/attribute.ts";
import { isOfWearer } from "../../catalog/wearer.ts";
import type { TalkRequest, Topic } from "../../flow/talk-request.ts";
import type { Word } from "../../lib/words.ts";
import { smallWords } from "../small-words.ts";
import { better, existence, needs, verbFirst } from "./cues.ts";
import type { ProductNames } from "./product-names.ts";
import { explicit, type Sentence } from "./sentence.ts";
import type { TermFinder } from "./term-finder.ts";

export interface KnownTerms {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly terms: () => TermFinder;
  /** Of the whole assortment: whatever is called like one of them is no term. */
  readonly names: () => ProductNames;
}

/**
 * "What is the difference between fleece and softshell?", "Daune oder Kunstfaser, was ist besser?":
 * two terms to be told apart, and none of the products shown.
 */
export function readDifference(sentence: Sentence, known: KnownTerms): TalkRequest | undefined {
  const { said } = sentence;
  if (explicit(sentence).length > 0) return undefined;
  const isDifference = differing.test(said) || between.test(sentence.begun);
  if (!isDifference && !isChoice(sentence)) return undefined;
  if (needs.test(said) && !advising.test(said)) return undefined;
  if (existence.test(said) && !isDifference && !advising.test(said)) return undefined;
  const sides = sidesOf(sentence);
  if (sides === undefined) return undefined;
  const candidates = sides.map((side) => candidatesOf(sentence, side, known));
  const [first = [], second = []] = candidates;
  const pair = bestPair(first, second);
  if (pair !== undefined) {
    // "Down or synthetic?" is a choice between two of a kind, "hiking or cheap?" none.
    const isOfTerms = isDifference || isSameAttribute(pair);
    return isOfTerms ? { type: "differ", terms: pair } : undefined;
  }
  const only = [...first, ...second][0];
  if (!isDifference || only === undefined) return undefined;
  const other = first.length > 0 ? sides[1] : sides[0];
  if (other === undefined || known.names().find(other.words).length > 0) return undefined;
  return { type: "differ", terms: [only.topic], unknown: typed(sentence, other) };
}

const differing =
  / (?:difference|differences|differ|differs|different from|distinguishes|unterschied|unterschiede|unterscheiden|unterscheidet|versus|vs) /;

/** "And between hardshell and softshell?" */
const between = /^ (?:between|zwischen|bei) \S+ (?:\S+ )?(?:and|und|or|oder) (?:\S+ )?\S+ $/;

/** "Down or synthetic?", "is merino better than polyester?", and not "is it for hiking or for running?" */
function isChoice({ said, asked, begun, references }: Sentence): boolean {
  if (references.some(({ by }) => by === "pronoun")) return false;
  if (/ (?:or|oder) /.test(said)) {
    return better.test(said) || advising.test(said) || (asked && !verbFirst.test(begun));
  }
  return / (?:than|als) /.test(said) && better.test(said);
}

/** Asks for advice, and not for what the shop has. */
const advising = / (?:should i|soll ich|sollte ich|would you|wurdest du|wurden sie) /;

interface Side {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

const connectors: ReadonlySet<string> = new Set(
  "and und vs versus or oder to from von zu gegenuber gegen compared than als".split(" "),
);

/** What is said around the terms. */
const around: ReadonlySet<string> = new Set(
  `should soll sollte ich take nehmen nehme kaufen buy get would you wurdest du wurden sie what whats which who is are was were ist sind the a an difference differences between differ differs
  different distinguishes unterschied unterschiede zwischen unterscheiden unterscheidet sich worin worum
  inwiefern better besser bessere best welche welcher welches welchen warmer one explain erklar erklare mir
  me den dem der die das des einem einer eine ein einen eines im im vom wie how does do can you tell
  kannst du please bitte denn eigentlich nun so ok and und oder or genau exactly real really main big
  made now there gibt es fur for more mehr good gut isnt it not nicht gleiche same
  than als von from vs versus compared to`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words on either side of "and", "or", "vs"; without any of these, two words alone. */
function sidesOf({ words }: Sentence): readonly [Side, Side] | undefined {
  for (const [at, { text }] of words.entries()) {
    if (!connectors.has(text)) continue;
    const left = termBefore(words, at - 1);
    const right = termBehind(words, at + 1);
    if (left !== undefined && right !== undefined) return [left, right];
  }
  const telling = [...words.keys()].filter((at) => isTerm(words[at]));
  const [one, other, ...more] = telling;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return [sideOf(words, one, one), sideOf(words, other, other)];
}

const termWordsMax = 3;

function termBefore(words: readonly Word[], from: number): Side | undefined {
  let end = from;
  while (end >= 0 && !isTerm(words[end])) end -= 1;
  if (end < 0) return undefined;
  let start = end;
  while (
    isTerm(words[start - 1]) &&
    words[start - 1]?.clause === words[end]?.clause &&
    end - start + 1 < termWordsMax
  ) {
    start -= 1;
  }
  return sideOf(words, start, end);
}

function termBehind(words: readonly Word[], from: number): Side | undefined {
  const start = words.findIndex((word, at) => at >= from && isTerm(word));
  if (start < 0) return undefined;
  let end = start;
  while (
    isTerm(words[end + 1]) &&
    words[end + 1]?.clause === words[start]?.clause &&
    end - start + 1 < termWordsMax
  ) {
    end += 1;
  }
  return sideOf(words, start, end);
}

function isTerm(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.number === undefined &&
    !around.has(word.text) &&
    !smallWords.has(word.text)
  );
}

function sideOf(words: readonly Word[], from: number, to: number): Side {
  return { words: words.slice(from, to + 1), from, to };
}

interface Candidate {
  readonly topic: Topic;
  /** How much of what was said it covers, and how surely. */
  readonly rank: number;
}

/** What the words of a side may mean, the likeliest first. */
function candidatesOf(
  { mentions }: Sentence,
  { words, from, to }: Side,
  { attributes, terms }: KnownTerms,
): readonly Candidate[] {
  const exact = mentions
    .filter((one) => one.from >= from && one.to <= to)
    .filter(({ phrase: { attribute, value, form } }) => {
      const known = attributes.get(attribute);
      if (known?.variant === true || isOfWearer(attribute)) return false;
      const isValue = form === "value" && value !== undefined && attribute !== "price";
      return isValue || (form === "name" && known?.kind === "boolean");
    })
    .map(({ phrase: { attribute, value }, from: begin, to: end, typo }): Candidate => ({
      topic: { attribute, ...(value === undefined ? {} : { value }) },
      rank: (end - begin + 1) * 10 + (typo ? 0 : 4),
    }));
  const loose = terms()
    .find(words.map(({ text }) => text))
    .filter(({ attribute, value }) =>
      exact.every(({ topic }) => topic.attribute !== attribute || topic.value !== value),
    )
    .map((topic): Candidate => ({ topic, rank: words.length * 10 }));
  return [...exact, ...loose].sort((a, b) => b.rank - a.rank);
}

/** Two terms of one kind of thing before two of different ones; what things are before the rest. */
function bestPair(
  first: readonly Candidate[],
  second: readonly Candidate[],
): readonly [Topic, Topic] | undefined {
  const pairs = first.flatMap((one) =>
    second
      .filter(({ topic }) => !isSame(topic, one.topic))
      .map((other) => {
        const topics = [one.topic, other.topic] as const;
        const kinds = topics.filter(({ attribute }) => attribute === "kind").length;
        const shared = isSameAttribute(topics) ? 5 : 0;
        return { topics, rank: one.rank + other.rank + shared + kinds };
      }),
  );
  return pairs.sort((a, b) => b.rank - a.rank)[0]?.topics;
}

function isSameAttribute([one, other]: readonly [Topic, Topic]): boolean {
  return one.attribute === other.attribute;
}

function isSame(one: Topic, other: Topic): boolean {
  return one.attribute === other.attribute && one.value === other.value;
}

function typed({ text, words }: Sentence, side: Side): string {
  const start = words[0]?.start ?? 0;
  const [first, last] = [side.words[0], side.words.at(-1)];
  return text.slice((first?.start ?? start) - start, (last?.end ?? start) - start);
}
