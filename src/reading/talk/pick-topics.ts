import type { Attribute } from "../../catalog/attribute.ts";
import type { Topic, Wanted } from "../../flow/talk-request.ts";
import type { Word } from "../../lib/words.ts";
import { negators } from "../small-words.ts";
import type { TopicMention } from "./find-topics.ts";
import { explicit, type Sentence } from "./sentence.ts";
import type { TopicForm } from "./topic-phrases.ts";

/**
 * Of mentions that share words the one that fits best, in the order of the sentence: typed right
 * before misspelt, more words before fewer, what the products shown have before what they lack.
 */
export function pickTopics(
  sentence: Sentence,
  attributes: ReadonlyMap<string, Attribute>,
  forms: readonly TopicForm[],
): readonly TopicMention[] {
  const pointed = explicit(sentence).filter(({ by }) => by === "name" || by === "place");
  const fitting = sentence.mentions.filter(
    (mention) =>
      forms.includes(mention.phrase.form) &&
      mention.phrase.attribute !== kindAttribute &&
      isSpelledOut(sentence, mention, attributes) &&
      !isOtherWord(sentence, mention) &&
      !isVerb(sentence, mention) &&
      !pointed.some(({ from, to }) => mention.from <= to && from <= mention.to),
  );
  const rank = ({ phrase, typo, literal, from }: TopicMention): number =>
    (typo ? 0 : 100) +
    (literal ? 3 : 0) +
    phrase.words.length * 10 +
    (isShown(sentence, phrase.attribute) ? 5 : 0) +
    (isMadeOf(sentence, from, phrase.attribute) ? 4 : 0) +
    (phrase.form === "name" ? 1 : 0);
  const kept: TopicMention[] = [];
  for (const mention of [...fitting].sort((a, b) => rank(b) - rank(a))) {
    const isTaken = kept.some(({ from, to }) => mention.from <= to && from <= mention.to);
    const isRepeated = kept.some(({ phrase }) => isSame(phrase, mention.phrase));
    if (!isTaken && !isRepeated) kept.push(mention);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** "Aus Wolle" is about what it is made of, and not about what it is filled with. */
function isMadeOf({ words }: Sentence, from: number, attribute: string): boolean {
  return attribute === "material" && /^(?:aus|of|from)$/.test(words[from - 1]?.text ?? "");
}

/** "Is the first jacket warm?" is not about its being a jacket. */
const kindAttribute = "kind";

/** "Backpack" is a word of its own, and no form of "backpacking". */
function isOtherWord({ mentions }: Sentence, { from, to, literal }: TopicMention): boolean {
  return (
    !literal &&
    mentions.some(
      (one) =>
        one.literal && one.from <= from && one.to >= to && /^(name|value)$/.test(one.phrase.form),
    )
  );
}

/** In "do they work on a phone?" nobody goes to work, and in "do they run small?" nobody runs. */
function isVerb({ words, mentions }: Sentence, { from, to }: TopicMention): boolean {
  const said = words[from]?.text ?? "";
  if (from === to && /^runs?$/.test(said) && sizing.test(words[to + 1]?.text ?? "")) return true;
  if (from === to && /^looks?$/.test(said) && liking.test(words[to + 1]?.text ?? "")) return true;
  // "Wie warm hält der?", "welcher hält länger warm?" ask how warm it keeps, and not for how long.
  if (from === to && /^(?:halt|halten|keeps?)$/.test(said)) {
    return mentions.some(
      ({ phrase, from: begin, to: end }) =>
        phrase.form === "quality" &&
        ((end < from && /^(?:wie|how)$/.test(words[end - 1]?.text ?? "")) ||
          (begin > to && begin - to <= 8)),
    );
  }
  const isWork = from === to && /^works?$/.test(words[from]?.text ?? "");
  return (
    isWork &&
    /^(?:it|they|these|those|them|this|that|one|gloves|screen)$/.test(words[from - 1]?.text ?? "")
  );
}

/** "It looks lovely" asks for no look. */
const liking =
  /^(?:nice|good|great|lovely|pretty|cool|interesting|ugly|beautiful|fine|perfect|amazing|awesome|okay|ok|like|a|very|really|quite|so)$/;

const sizing = /^(?:small|large|big|true|narrow|wide|short|long|tight)$/;

/** "M" and "42" are sizes only where a size is spoken of. */
function isSpelledOut(
  { words }: Sentence,
  { from, to, phrase }: TopicMention,
  attributes: ReadonlyMap<string, Attribute>,
): boolean {
  if (attributes.get(phrase.attribute)?.variant !== true) return true;
  const said = words[from];
  const isShort = from === to && (said?.number !== undefined || (said?.text.length ?? 0) <= 3);
  if (!isShort || phrase.words.length > 1) return true;
  return [1, 2].some((back) =>
    /^(in|size|grosse|groesse|nummer|gr)$/.test(words[from - back]?.text ?? ""),
  );
}

function isShown({ screen }: Sentence, attribute: string): boolean {
  return screen.shown.some(({ attributes }) => attributes[attribute] !== undefined);
}

function isSame(a: TopicMention["phrase"], b: TopicMention["phrase"]): boolean {
  return a.attribute === b.attribute && a.value === b.value;
}

export function toTopic({ phrase: { attribute, value, opposite } }: TopicMention): Topic {
  return {
    attribute,
    ...(value === undefined ? {} : { value }),
    ...(opposite === undefined ? {} : { opposite }),
  };
}

/** In "no. 3" nothing is denied. */
function isNumbered(next: Word | undefined): boolean {
  return next?.number !== undefined;
}

/** "Without a hood": what stands behind a negation, in its clause, is unwanted. */
export function toWanted({ words }: Sentence, mention: TopicMention): Wanted {
  const clause = words[mention.from]?.clause;
  const without = words
    .slice(Math.max(0, mention.from - 2), mention.from)
    .some(
      (word, at, all) =>
        word.clause === clause && negators.has(word.text) && !isNumbered(all[at + 1]),
    );
  // "No PFAS" wants what is free of them.
  const { opposite, ...topic } = toTopic(mention);
  return { ...topic, without: without !== (opposite === true) };
}
