import type { Catalog } from "../../catalog/catalog.ts";
import type { ProductId } from "../../catalog/product.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { toWords } from "../../lib/words.ts";
import {
  readCritique,
  readLike,
  readMore,
  readTaking,
  readWant,
  readWhyAsked,
  readWhyNot,
} from "./about-others.ts";
import {
  readComparison,
  readDetail,
  readQuestion,
  readQuestionByName,
  readWhy,
} from "./about-shown.ts";
import { readExplanation } from "./about-terms.ts";
import { createTopicFinder } from "./find-topics.ts";
import { createProductNames, type ProductNames } from "./product-names.ts";
import { toSentences, type Sentence } from "./sentence.ts";
import { topicPhrasesOf } from "./topic-phrases.ts";

/** What is on the screen while the shopper writes. */
export interface TalkContext {
  readonly shown: readonly ProductId[];
  readonly discussed: readonly ProductId[];
}

export interface TalkReading {
  readonly request: TalkRequest;
  /** The sentence it was read from. */
  readonly quote: string;
}

export interface TalkReader {
  /** Nothing when the message is no talk about products: then it says needs, or something else. */
  read(text: string, context: TalkContext): TalkReading | undefined;
}

const readers = new WeakMap<Catalog, TalkReader>();

/** The reader of a catalogue, made at the first call and shared by all its flows. */
export function talkReaderFor(catalog: Catalog): TalkReader {
  const known = readers.get(catalog);
  if (known !== undefined) return known;
  const reader = createTalkReader(catalog);
  readers.set(catalog, reader);
  return reader;
}

/**
 * Reads requests about products with the catalogue's own words: labels, `says`, values, units and
 * how "more of it" is called, in every language, typos forgiven. The form of the sentence decides:
 * "waterproof" is a need, "is it waterproof?" a question.
 */
export function createTalkReader(catalog: Catalog): TalkReader {
  const { attributes } = catalog;
  const phrases = topicPhrasesOf(attributes.values());
  const finder = createTopicFinder(phrases);
  const general = new Set(phrases.flatMap(({ words }) => words.map(({ folded }) => folded)));
  const isGeneral = (word: string): boolean => general.has(word);
  let names: ProductNames | undefined;
  /** Names of the whole assortment are needed for few messages, and made for the first of them. */
  const allNames = (): ProductNames => (names ??= createProductNames(catalog.products, isGeneral));
  const recognisers: readonly ((sentence: Sentence) => TalkRequest | undefined)[] = [
    readWhyAsked,
    (sentence) => readWhyNot(sentence, attributes, allNames),
    (sentence) => readExplanation(sentence, attributes),
    (sentence) => readComparison(sentence, attributes),
    (sentence) => readDetail(sentence, attributes),
    (sentence) => readTaking(sentence, attributes),
    (sentence) => readCritique(sentence, attributes),
    (sentence) => readLike(sentence, attributes),
    (sentence) => readWhy(sentence, attributes),
    (sentence) => readQuestionByName(sentence, attributes, allNames),
    (sentence) => readQuestion(sentence, attributes),
  ];
  /** In a message of several sentences what is wanted is a need like any other. */
  const ofWholeMessages: typeof recognisers = [
    (sentence) => readWant(sentence, attributes),
    (sentence) => readMore(sentence, attributes),
  ];
  return {
    read(text, context) {
      const shown = context.shown.flatMap((id) => {
        const place = catalog.placeOf.get(id);
        return (place === undefined ? undefined : catalog.products[place]) ?? [];
      });
      const screen = { shown, discussed: context.discussed };
      const sentences = toSentences(text, toWords(text), { finder, screen, isGeneral });
      for (const sentence of sentences) {
        const alone = sentences.length === 1 ? ofWholeMessages : [];
        for (const recognise of [...recognisers, ...alone]) {
          const request = recognise(sentence);
          if (request !== undefined) return { request, quote: sentence.text.trim() };
        }
      }
      return undefined;
    },
  };
}
