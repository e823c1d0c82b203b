import type { Climate } from "../climate/climate.ts";
import { lazily } from "../lib/lazily.ts";
import { baseLanguage } from "../lib/localized.ts";
import { toConcept, topicsOf, type Concept } from "./concepts/concept.ts";
import { createOutdoorLexicon } from "./lexicon/outdoor-lexicon.ts";
import type { Language } from "./message/phrase-pattern.ts";
import { createPlaces } from "./message/places.ts";
import { readMessage } from "./message/read-message.ts";
import type { MessageReading } from "./message/reading.ts";
import type { Field } from "./reader.ts";

/** What is known about the words of outdoor gear, for every flow and catalogue. */
export interface FieldWords extends Omit<Field, "attributes"> {
  /** What short phrases were found to be about; to be kept for the next start. */
  learned(): LearnedTopics;
  /** Learns whatever takes a moment, so that the first message need not wait. */
  prepare(): void;
}

/** Concepts by language and phrase. */
export type LearnedTopics = Readonly<Record<string, readonly string[]>>;

/**
 * The words are got ready when they are first needed: a server that starts has other things to do.
 *
 * @param known What an earlier start of the same program had learned.
 */
export function createOutdoorField(climate: () => Climate, known: LearnedTopics = {}): FieldWords {
  const topics = new Map<string, readonly string[]>(Object.entries(known));
  const context = lazily(() => ({
    lexicon: createOutdoorLexicon(),
    places: createPlaces(climate()),
  }));
  const southern = lazily(
    () =>
      new Set(
        climate()
          .gazetteer.filter(({ place }) => place.latitude < 0)
          .map(({ place }) => place.id as string),
      ),
  );
  const read = (text: string, language: string | undefined): MessageReading =>
    readMessage(text, { lang: toLanguage(language), ...context() });
  const topicsIn = (phrase: string, language: string): readonly Concept[] => {
    const found = topicsOf(read(phrase, language));
    return found.length > 0 || phrase.includes(" ")
      ? found
      : deniedIn(read(`${toLanguage(language) === "de" ? "kein" : "no"} ${phrase}`, language));
  };
  return {
    read,
    topicsOf(phrase, language) {
      const key = `${language} ${phrase}`;
      const found = topics.get(key) ?? topicsIn(phrase, language);
      topics.set(key, found);
      return found as readonly Concept[];
    },
    isSouthern: (place) => southern().has(place),
    learned: () => Object.fromEntries(topics),
    prepare: () => void context(),
  };
}

/** "Leather" is a thing people name only to do without it: then a message says something by it. */
function deniedIn({ mentions }: MessageReading): readonly Concept[] {
  return mentions
    .filter(({ polarity }) => polarity === "excluded")
    .map(({ slot, value }) => toConcept(slot, value));
}

function toLanguage(locale: string | undefined): Language | undefined {
  const language = locale === undefined ? undefined : baseLanguage(locale);
  return language === "de" || language === "en" ? language : undefined;
}
