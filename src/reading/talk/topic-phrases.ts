import type { Attribute, ChoiceAttribute } from "../../catalog/attribute.ts";
import { baseLanguage, type Localized, type Locale } from "../../lib/localized.ts";
import { toWords } from "../../lib/words.ts";
import { smallWords } from "../small-words.ts";
import { saysNothingAlone } from "./plain-words.ts";
import { stem } from "../stem.ts";
import {
  builtInWords,
  comparedRoom,
  wordsFrom,
  wordsOfSize,
  wordsOfUnit,
} from "./built-in-words.ts";
import { formsOfComparative, formsOfSuperlative } from "./word-forms.ts";

/** A phrase that speaks of an attribute, and how it does. */
export interface TopicPhrase {
  readonly attribute: string;
  /** Of a choice: the value it names. */
  readonly value?: string;
  readonly form: TopicForm;
  /** Which end of the scale a quality, a comparative, a superlative points to, or a compared value. */
  readonly end?: "most" | "least";
  /** Of a yes or no: it names what is there when the answer is no. */
  readonly opposite?: true;
  readonly locale: Locale;
  readonly words: readonly { readonly folded: string; readonly stem: string }[];
}

/**
 * "weight" is a name, "blue" a value, "heavy" a quality, "lighter" a comparative, "lightest" a
 * superlative, "mm" a unit.
 */
export type TopicForm = "name" | "value" | "quality" | "comparative" | "superlative" | "unit";

/** Every phrase by which a catalogue's attributes can be spoken of, in all its languages. */
export function topicPhrasesOf(attributes: Iterable<Attribute>): readonly TopicPhrase[] {
  return [...attributes].flatMap((attribute) =>
    [...phrasesOf(attribute)].flatMap(({ text, ...rest }): readonly TopicPhrase[] => {
      const words = phraseWords(text, rest.locale);
      return words.length === 0 ? [] : [{ attribute: attribute.id, ...rest, words }];
    }),
  );
}

interface Written {
  readonly text: string;
  readonly locale: Locale;
  readonly form: TopicForm;
  readonly value?: string;
  readonly end?: "most" | "least";
  readonly opposite?: true;
}

function phrasesOf(attribute: Attribute): readonly Written[] {
  const shared = [
    ...named(attribute.label, "name"),
    ...wordsBeforeValue(attribute),
    ...origin(attribute),
  ];
  const own = builtInWords[attribute.id] ?? [];
  switch (attribute.kind) {
    case "boolean":
      return [
        ...shared,
        ...ownName(attribute),
        ...own,
        ...listed(attribute.says, "name"),
        ...graded(attribute),
        ...lacked(attribute),
      ];
    case "number":
      return [
        ...shared,
        ...own,
        ...unitOf(attribute),
        ...scaleWords(attribute),
        ...listed(attribute.says, "name"),
      ];
    case "choice":
    case "choices":
      // A brand is a name by which products are pointed at.
      return [
        ...shared,
        ...own,
        ...(attribute.id === "brand" ? [] : valueWords(attribute)),
        ...gradesOfRoom(attribute),
      ];
  }
}

function named(label: Localized, form: TopicForm): readonly Written[] {
  return Object.entries(label).flatMap(([locale, text]) => [
    { text, locale, form },
    ...headOf(text).map((head) => ({ text: head, locale, form })),
  ]);
}

/** A catalogue's own name of what a product has or not is a word for it too: `organic`, `disc_brakes`. */
function ownName({ id }: Attribute): readonly Written[] {
  const words = id.split("_").filter((word) => word.length > 2);
  const isReadable = /^[a-z_]{5,}$/.test(id) && words.length > 0;
  return isReadable ? [{ text: words.join(" "), locale: "en", form: "name" }] : [];
}

/** Whoever states that something is made in a place is asked where it is made. */
function origin({ label }: Attribute): readonly Written[] {
  const isOrigin = Object.values(label).some((text) =>
    /^(?:made in|hergestellt in|in .* gemacht|origin|herkunft)/i.test(text),
  );
  if (!isOrigin) return [];
  return [
    ...wordsFrom.en.map((text): Written => ({ text, locale: "en", form: "name" })),
    ...wordsFrom.de
      .flatMap((text) => [
        text,
        ...["wird", "werden"].map((verb) => text.replace("wo ", `wo ${verb} `)),
      ])
      .map((text): Written => ({ text, locale: "de", form: "name" })),
  ];
}

/** "Which is quietest?", of what is quiet or not: which of them are. */
function graded({ label, says }: Extract<Attribute, { kind: "boolean" }>): readonly Written[] {
  const texts = [...named(label, "name"), ...listed(says, "name")];
  return texts
    .filter(({ text }) => /^\p{L}{3,7}$/u.test(text))
    .flatMap(({ text, locale }): readonly Written[] => {
      const word = text.toLowerCase();
      const forms =
        baseLanguage(locale) === "de"
          ? [`${word}sten`, `${word}ste`, `${word.replace(/e$/, "")}esten`]
          : [`${word.replace(/e$/, "")}est`, `${word.replace(/([^aeiou])y$/, "$1i")}est`];
      return [...new Set(forms)].map((form) => ({ text: form, locale, form: "name" }));
    });
}

/** "PFC" of "PFC-free": what is not in it. */
function lacked({ label, says }: Extract<Attribute, { kind: "boolean" }>): readonly Written[] {
  const texts = [...named(label, "name"), ...listed(says, "name")];
  return texts.flatMap(({ text, locale }): readonly Written[] => {
    const found = /^(?:free of|without|ohne|frei von) (\p{L}+)$|^(\p{L}+)[ -](?:free|frei)$/iu.exec(
      text,
    );
    const name = found?.[1] ?? found?.[2];
    return name === undefined ? [] : [{ text: name, locale, form: "name", opposite: true }];
  });
}

/** "Fill power of the down" is called "fill power" for short. */
function headOf(label: string): readonly string[] {
  // "Waterproof rating" is called "waterproof" by whoever asks for it.
  const rated = /^(\p{L}{5,}) (?:rating|class|level|standard|grade)$/iu.exec(label)?.[1];
  if (rated !== undefined) return [rated];
  const [head = ""] = label.split(/ (?:of|der|des|von|included|dabei) /, 1);
  const isTelling = head !== label && head.length >= 6 && !/^(?:type|made|gemacht)$/i.test(head);
  return isTelling ? [head] : [];
}

function listed(
  says: Readonly<Record<Locale, readonly string[]>> | undefined,
  form: TopicForm,
  value?: string,
): readonly Written[] {
  return Object.entries(says ?? {}).flatMap(([locale, texts]) =>
    texts.map((text) => ({ text, locale, form, ...(value === undefined ? {} : { value }) })),
  );
}

/** "Wiegt {value}": the one word with which the author begins the reason names the attribute. */
function wordsBeforeValue(attribute: Attribute): readonly Written[] {
  return Object.entries(attribute.reason ?? {}).flatMap(([locale, template]) => {
    const [before = ""] = template.split("{value}", 1);
    const words = toWords(before).filter(({ text }) => !smallWords.has(text));
    const [only] = words;
    const isName = template.includes("{value}") && words.length === 1 && (only?.end ?? 0) >= 3;
    return isName && only !== undefined ? [{ text: only.text, locale, form: "name" }] : [];
  });
}

function unitOf(attribute: Extract<Attribute, { kind: "number" }>): readonly Written[] {
  const { unit, better } = attribute;
  const isWord = unit !== undefined && /^[\p{L}°]/u.test(unit);
  const isSized = (unit === "l" || unit === '"') && better !== "lower";
  const own = [...(wordsOfUnit[unit ?? ""] ?? []), ...(isSized ? wordsOfSize : [])];
  return isWord ? [...own, { text: unit, locale: "", form: "unit" }] : own;
}

function scaleWords(attribute: Extract<Attribute, { kind: "number" }>): readonly Written[] {
  const { more, less, most, least } = attribute;
  return [
    ...comparatives(more, "most"),
    ...comparatives(less, "least"),
    ...superlatives(most, "most"),
    ...superlatives(least, "least"),
  ];
}

/** "heavier" also gives "heavy" and "heaviest". */
function comparatives(
  label: Localized | undefined,
  end: NonNullable<Written["end"]>,
): readonly Written[] {
  return Object.entries(label ?? {}).flatMap(([locale, text]) => {
    const bare = /^(?:more|mehr) (\S+)$/.exec(text)?.[1];
    if (bare !== undefined) {
      // "More breathable" speaks of what is breathable.
      return [
        { text: bare, locale, form: "quality" as const, end },
        { text, locale, form: "comparative" as const, end },
      ];
    }
    const [grade = "", ...rest] = text.split(" ");
    const isOfThing = phraseWords(rest.join(" "), locale).some(
      ({ folded }) => !smallWords.has(folded),
    );
    const graded = isOfThing ? formsOfComparative(grade, locale) : undefined;
    if (graded !== undefined) {
      // "Steifere Sohle" is also said of "wie steif ist die Sohle?".
      const qualities = graded.qualities.map((word) => [word, ...rest].join(" "));
      return [
        ...qualities.map((one): Written => ({ text: one, locale, form: "quality", end })),
        { text, locale, form: "comparative" as const, end },
      ];
    }
    const forms = isOneWord(text) ? formsOfComparative(text, locale) : undefined;
    const { qualities, comparatives, superlatives } = forms ?? {
      qualities: [],
      comparatives: [text],
      superlatives: [],
    };
    return [
      ...qualities.map((text): Written => ({ text, locale, form: "quality", end })),
      ...comparatives.map((text): Written => ({ text, locale, form: "comparative", end })),
      ...superlatives.map((text): Written => ({ text, locale, form: "superlative", end })),
    ];
  });
}

function superlatives(
  label: Localized | undefined,
  end: NonNullable<Written["end"]>,
): readonly Written[] {
  return Object.entries(label ?? {}).flatMap(([locale, text]) =>
    formsOfSuperlative(text, locale).map((text): Written => ({
      text,
      locale,
      form: "superlative",
      end,
    })),
  );
}

function isOneWord(text: string): boolean {
  return !text.includes(" ");
}

function valueWords(attribute: ChoiceAttribute): readonly Written[] {
  return Object.entries(attribute.values).flatMap(([value, { label, says }]) => [
    ...named(label, "value").map((one): Written => ({ ...one, value })),
    ...listed(says, "value", value),
  ]);
}

/** "Wider" of a shoe, "looser" of a jacket: what leaves more room, or less, whatever it is called. */
function gradesOfRoom(attribute: ChoiceAttribute): readonly Written[] {
  const room = comparedRoom.get(attribute.id);
  if (room === undefined) return [];
  return room.flatMap(({ called, words, end }) => {
    const [value] =
      Object.entries(attribute.values).find(([, { label }]) =>
        Object.values(label).some((text) => called.test(text)),
      ) ?? [];
    if (value === undefined) return [];
    return words.map(({ text, locale }): Written => ({ text, locale, form: "value", value, end }));
  });
}

/** Small elsewhere: it makes "most breathable" of "breathable", and asks where something is made. */
const tellingHere: ReadonlySet<string> = new Set(["most", "wo"]);

/** A phrase of small words only stays whole. */
function phraseWords(text: string, locale: Locale): TopicPhrase["words"] {
  const words = toWords(text).map((word) => word.text);
  const telling = words.filter((word) => !smallWords.has(word) || tellingHere.has(word));
  // "Made of" would be "made" alone, which says nothing.
  const isBare = telling.length === 1 && saysNothingAlone.has(telling[0] ?? "");
  return (telling.length > 0 && !isBare ? telling : words).map((folded) => ({
    folded,
    stem: stem(folded, locale),
  }));
}
