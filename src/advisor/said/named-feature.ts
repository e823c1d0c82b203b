import type { Catalog } from "../../catalog/catalog.ts";
import { remembered } from "../../lib/remembered.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { isNegated } from "../../reading/match-phrases.ts";
import type { Reading } from "../../reading/reader.ts";
import { createTopicFinder, type TopicMention } from "../../reading/talk/find-topics.ts";
import { topicPhrasesOf } from "../../reading/talk/topic-phrases.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Need, NeedId } from "../../recommendation/need.ts";
import { attributesSaid } from "./named-sort.ts";

/**
 * "With a rain cover" names a part as the catalogue calls it, and no rain. It orders: what has none
 * may still be the right one.
 */
export function namedFeatures(
  knowledge: Knowledge,
  text: string,
  reading: Reading,
): readonly Need[] {
  const { catalog } = knowledge;
  const known = attributesSaid(knowledge, reading);
  const words = toWords(text);
  const found = featureFinderOf(catalog)
    .find(words)
    .filter(
      (mention) =>
        isSpelledOut(mention) && isBehindWith(words, mention) && !isNegated(words, mention.from),
    );
  const named = new Set(found.map(({ phrase }) => phrase.attribute));
  const ids = [...named].filter((id) => !known.has(id));
  return ids.flatMap((id): readonly Need[] => {
    const attribute = catalog.attributes.get(id);
    const mention = found.find(({ phrase }) => phrase.attribute === id);
    if (attribute === undefined || mention === undefined) return [];
    const isThere = mention.phrase.opposite !== true;
    return [
      {
        id: `wanted.${id}` as NeedId,
        label: attribute.label,
        wish: { type: "test", attribute: id, test: { type: "any-of", values: [isThere] } },
        weight: 1,
        source: "text",
        quote: text.slice(words[mention.from]?.start ?? 0, words[mention.to]?.end ?? 0),
      },
    ];
  });
}

const compoundLetters = 8;

/** A single word may mean much; two of them, or one made of two, hardly anything else. */
function isSpelledOut({ phrase, typo, from, to }: TopicMention): boolean {
  const [first] = phrase.words;
  const isCompound = phrase.locale === "de" && (first?.folded.length ?? 0) >= compoundLetters;
  return !typo && phrase.form === "name" && (to > from || isCompound);
}

/** "With a rain cover and a hip belt": several may follow one "with". */
const reach = 6;

function isBehindWith(words: readonly Word[], { from }: TopicMention): boolean {
  return words
    .slice(Math.max(0, from - reach), from)
    .some(({ text, clause }) => withWords.has(text) && clause === words[from]?.clause);
}

const withWords: ReadonlySet<string> = new Set(
  "with mit including inklusive inkl plus has hat".split(" "),
);

const featureFinderOf = remembered((catalog: Catalog) =>
  createTopicFinder(
    topicPhrasesOf([...catalog.attributes.values()].filter(({ kind }) => kind === "boolean")),
  ),
);
