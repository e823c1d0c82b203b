import { testsOf, toCondition, type Condition } from "../../catalog/condition.ts";
import type { Attribute } from "../../catalog/attribute.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { optionOf, questionOf } from "../../flow/flow.ts";
import { intersection, isEmpty } from "../../lib/bitset.ts";
import { inLocale, type Localized } from "../../lib/localized.ts";
import { remembered } from "../../lib/remembered.ts";
import { toWords } from "../../lib/words.ts";
import { isNegated } from "../../reading/match-phrases.ts";
import type { Reading } from "../../reading/reader.ts";
import { createTopicFinder, type TopicMention } from "../../reading/talk/find-topics.ts";
import { topicPhrasesOf } from "../../reading/talk/topic-phrases.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Need, NeedId } from "../../recommendation/need.ts";

/**
 * "Hiking boots" names a sort of shoe as the catalogue calls it, and not only what they are for:
 * winter boots that will do for a walk as well are none. It orders; who walks takes others too.
 */
export function namedSorts(knowledge: Knowledge, text: string, reading: Reading): readonly Need[] {
  const words = toWords(text);
  const finder = sortFinderOf(knowledge.catalog);
  const said = finder
    .find(words)
    .filter((mention) => isSpelledOut(mention) && !isNegated(words, mention.from));
  if (said.length === 0) return sortsInOneWord(knowledge, text, reading);
  const known = attributesSaid(knowledge, reading);
  const ids = [...new Set(said.map(({ phrase }) => phrase.attribute))].filter(
    (id) => !known.has(id),
  );
  return ids.flatMap((id) => {
    const mentions = longest(said.filter(({ phrase }) => phrase.attribute === id));
    const quote = quoteOf(text, words, mentions);
    if (isRequired(knowledge, quote, reading)) return [];
    return sortNeed(knowledge, { id, mentions, quote }) ?? [];
  });
}

/** "Schuhe zum Wandern" are "Wanderschuhe", and "shoes for hiking" "hiking shoes". */
function sortsInOneWord(knowledge: Knowledge, text: string, reading: Reading): readonly Need[] {
  const german =
    /(?<noun>schuhe?|stiefel|sandalen|socken|hosen?|jacken?)\s+(?:zum|fürs?)\s+(?<use>\p{L}{4,}?)e?n(?!\p{L})/iu.exec(
      text,
    );
  const english =
    /(?<noun>shoes?|boots?|sandals?|socks|trousers|pants|jackets?)\s+for\s+(?<use>\p{L}{3,}ing)(?!\p{L})/iu.exec(
      text,
    );
  const found = german ?? english;
  const { noun, use } = found?.groups ?? {};
  if (found === null || noun === undefined || use === undefined) return [];
  const reworded = found === german ? `${use}${noun}` : `${use} ${noun}`;
  return namedSorts(knowledge, reworded, reading).map((need) => ({ ...need, quote: found[0] }));
}

/** Whoever says "rain jacket" is taken at the word "rain": what keeps it out is one, by any name. */
function isRequired({ flow }: Knowledge, quote: string, { answers }: Reading): boolean {
  return answers.some(({ question: id, answer, quote: said }) => {
    const question = questionOf(flow, id);
    const isOfIt = quote.includes(said) || said.includes(quote);
    if (!isOfIt || question === undefined || answer.type !== "options") return false;
    const musts = answer.options.flatMap((one) => testsOfMust(optionOf(question, one)?.must));
    return musts.some((attribute) => attribute !== "kind");
  });
}

function testsOfMust(must: Condition | undefined): readonly string[] {
  return must === undefined ? [] : testsOf(must).map(({ attribute }) => attribute);
}

/** "Walking boots" are none of the walking shoes that share a word with them. */
function longest(mentions: readonly TopicMention[]): readonly TopicMention[] {
  const most = Math.max(...mentions.map(({ phrase }) => phrase.words.length));
  return mentions.filter(({ phrase }) => phrase.words.length === most);
}

const compoundLetters = 9;

/** A single word may mean much; two of them, or one made of two, hardly anything else. */
function isSpelledOut({ phrase, typo }: TopicMention): boolean {
  const [first] = phrase.words;
  const isCompound = phrase.locale === "de" && (first?.folded.length ?? 0) >= compoundLetters;
  return !typo && (phrase.words.length > 1 || isCompound);
}

const sortFinderOf = remembered((catalog: Catalog) =>
  createTopicFinder(
    topicPhrasesOf([...catalog.attributes.values()].filter(isSort)).filter(
      ({ form, value }) => form === "value" && value !== undefined,
    ),
  ),
);

/** What only products of one kind have several sorts of. */
function isSort({ kind, applies, variant }: Attribute): boolean {
  if (kind !== "choice" || applies === undefined || variant === true) return false;
  return testsOf(toCondition(applies)).some(({ attribute }) => attribute === "kind");
}

/** What options or the reader's own wishes say already. */
export function attributesSaid(
  { flow }: Knowledge,
  { answers, wishes }: Reading,
): ReadonlySet<string> {
  const options = answers.flatMap(({ question: id, answer }) => {
    const question = questionOf(flow, id);
    if (question === undefined || answer.type !== "options") return [];
    return answer.options.flatMap((option) => optionOf(question, option) ?? []);
  });
  const conditions = [
    ...options.flatMap(({ must, wish }) => [must, wish].flatMap((one) => one ?? [])),
    ...wishes.map(({ condition }) => condition),
  ];
  return new Set(conditions.flatMap(testsOf).map(({ attribute }) => attribute));
}

function sortNeed(
  { catalog, facets, scope }: Knowledge,
  said: {
    readonly id: string;
    readonly mentions: readonly TopicMention[];
    readonly quote: string;
  },
): Need | undefined {
  const attribute = catalog.attributes.get(said.id);
  if (attribute?.kind !== "choice") return undefined;
  const values = [...new Set(said.mentions.flatMap(({ phrase }) => phrase.value ?? []))];
  const wish: Condition = {
    type: "test",
    attribute: attribute.id,
    test: { type: "any-of", values },
  };
  if (isEmpty(intersection(outcomeOf(wish, facets, scope).yes, scope))) return undefined;
  const labels = values
    .map((value) => attribute.values[value]?.label)
    .filter((label) => label !== undefined);
  return {
    id: `said.${attribute.id}` as NeedId,
    label: joined(labels),
    wish,
    weight: namedWeight,
    source: "text",
    quote: said.quote,
  };
}

/** Who asks for running shoes would rather have some that lack something else than sandals. */
const namedWeight = 3;

function joined(labels: readonly Localized[]): Localized {
  const locales = [...new Set(labels.flatMap((label) => Object.keys(label)))];
  return Object.fromEntries(
    locales.map((locale) => [locale, labels.map((label) => inLocale(label, locale)).join(" / ")]),
  );
}

function quoteOf(
  text: string,
  words: ReturnType<typeof toWords>,
  [first]: readonly TopicMention[],
): string {
  return first === undefined
    ? text
    : text.slice(words[first.from]?.start ?? 0, words[first.to]?.end ?? text.length);
}
