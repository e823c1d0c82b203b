import { baseLanguage, type Locale } from "../../lib/localized.ts";
import { formalTalk, talk as de } from "./de.ts";
import { talk as en } from "./en.ts";

/** What a message may be that is neither a need nor talk about products. */
export const asides = [
  "not-needed",
  "hello",
  "thanks",
  "goodbye",
  "smalltalk",
  "how-are-you",
  /** Wants advice, and has not said on what. */
  "looking",
  /** Vexed with the advice itself. */
  "annoyed",
  /** Asks how many there are to choose from. */
  "how-many",
  /** Things for several people in one message. */
  "several",
  /** Things of several kinds in one message. */
  "several-kinds",
  /** Asks to take back a step, and there is none that could be taken back. */
  "no-step-back",
  /** Wants to be asked nothing more. */
  "no-questions",
  /** Asks what the advisor can do. */
  "abilities",
  /** Asks how it chooses, and whether somebody pays for it. */
  "choosing",
  /** Asks what has been understood so far. */
  "summary",
  /** Asks what goes with what is shown. */
  "what-else",
  /** Names a size the shop has not. */
  "sizes",
  /** Asks what most people buy. */
  "popular",
  /** Does not know what to look for. */
  "undecided",
  /** "Yes" or "no" to a question that has several answers. */
  "which-answer",
  /** Tells a body's measures, or asks which size would fit. */
  "sizing",
  "about-advisor",
  /** How the advisor knows what it says. */
  "sources",
  /** What becomes of what is written here. */
  "privacy",
  /** Says nothing in words: a smile, three dots. */
  "wordless",
  /** Written in, or asking for, a language the flow does not speak. */
  "languages",
  "off-topic",
  /** How the shop sells: delivery, returns, payment, gift wrapping, its own places. */
  "terms",
  /** An order, a parcel, an account: only the shop sees it. */
  "service",
  "complaint",
  "human",
  "attack",
  /** A question the catalogue has no answer to. */
  "question",
] as const;

export type Aside = (typeof asides)[number];

/** What is answered from where the conversation stands. */
export type ComputedAside = "how-many" | "languages" | "summary" | "what-else" | "sizes";

/** What only people of the shop can do. */
export type ReachAside = Extract<Aside, "terms" | "service" | "complaint" | "human">;

/**
 * How the advisor talks about products, in one language. Values stand behind a colon, so that no
 * sentence depends on the grammar of a label.
 */
export interface TalkPhrases {
  /** Which product was taken to be meant, where the words fit several. */
  assumed(title: string): string;
  yes(title: string, fact: string): string;
  no(title: string, fact: string): string;
  fact(title: string, fact: string): string;
  notStated(title: string, label: string): string;
  /** Asked about something the catalogue has no attribute for. */
  notKnown(titles: string): string;
  /** The same attribute of several products. */
  each(label: string, values: string): string;
  valueOf(title: string, value: string): string;
  /** Which of so many are enough for what was named. */
  enough(value: string, names: readonly string[], of: number): string;
  /** So many, and all of them. */
  all(count: number): string;
  readonly price: {
    reduced(price: string, before: string): string;
    notReduced(price: string): string;
    readonly noneReduced: string;
    /** Of all that fit. */
    readonly nothingReduced: string;
    /** How many are, and how many of them are named behind it. */
    someReduced(count: string, noun: string, named: number): string;
  };
  readonly stated: { readonly yes: string; readonly no: string; readonly unknown: string };
  join(items: readonly string[]): string;
  /** One of these. */
  either(items: readonly string[]): string;
  /** A line for each: columns of values are hard to read as running text. */
  lines(opening: readonly string[], sentences: readonly string[]): string;
  readonly compare: {
    opening(titles: string): string;
    /** Who leads in an attribute: "lighter: Monsun". */
    leads(comparative: string, title: string): string;
    /** "Second cheapest", of the word for the end it is counted from. */
    ranked(rank: 2 | 3, superlative: string): string;
    alike(titles: string): string;
  };
  readonly explain: {
    number(value: string, level: string): string;
    noWords(label: string): string;
    here(values: string): string;
  };
  /** Two terms told apart. */
  readonly differ: {
    /** How the products of one usually differ from those of the other. */
    typical(differences: string): string;
    /** Of a yes or no that holds for most. */
    mostly(text: string): string;
    unexplained(labels: readonly string[]): string;
    unknown(word: string): string;
  };
  readonly weather: {
    /** With what is assumed of the place. */
    usual(assumed: string): string;
    /** No place was named. */
    readonly unknown: string;
  };
  /** What was said or asked last, to who did not understand it. */
  readonly meant: {
    /** Where the author gives no reason for a question. */
    readonly plainly: string;
    options(labels: string): string;
    /** There is nothing to choose from. */
    readonly freely: string;
    /** Neither a question nor products. */
    readonly nothing: string;
    /** Products without any need to choose them by. */
    readonly unspecified: string;
    chosen(count: string, noun: string, needs: string): string;
    /** Nothing has all of it. */
    closest(needs: string): string;
  };
  readonly why: {
    because(title: string, reasons: string): string;
    against(drawback: string): string;
    shownAt(title: string, place: number): string;
    betterAt(title: string, needs: string): string;
    unknownName(name: string): string;
    soldOut(title: string): string;
    otherKind(title: string, kind: string, noun: string): string;
    notAmong(title: string, noun: string): string;
    misses(title: string, needs: string): string;
    /** A need with what the product has instead. */
    missed(need: string, fact: string): string;
    notSaid(label: string): string;
    weaker(title: string, points: string): string;
    /** What the product has, against what another one has. */
    weakerAt(own: string, other: string, title: string): string;
    /** The shop does not say of this one what it says of another one. */
    weakerUnknown(need: string, other: string, title: string): string;
    equal(title: string, place: number, count: number): string;
    /** As good as those shown, which were chosen to differ from each other. */
    left(title: string, place: number, count: number): string;
    open(title: string): string;
    /** Which one to take, and what speaks for it. */
    choice(title: string, reasons: string): string;
    /** Before the drawback of each. */
    readonly drawbacks: string;
    drawbackOf(title: string, drawback: string): string;
    noDrawback(title: string): string;
    asked(why: string): string;
    readonly askedPlainly: string;
  };
  readonly detail: {
    inStock(title: string): string;
    fewLeft(title: string): string;
    soldOut(title: string): string;
    unknown(title: string): string;
    variant(title: string, options: string, state: string): string;
    readonly states: {
      readonly inStock: string;
      readonly fewLeft: string;
      readonly soldOut: string;
      readonly unknown: string;
      readonly none: string;
    };
    has(label: string, values: string): string;
    /** Chosen, with its price where the shop states one, and where to go on. */
    taken(title: string, price: string): string;
  };
  readonly wish: {
    like(title: string): string;
    without(label: string): string;
    with(label: string): string;
  };
  readonly others: {
    /** Talks about products as if some had been shown; they are shown with it. */
    noneYet(noun: string): string;
    next(count: number, noun: string): string;
    /** Those from before others were asked for. */
    readonly again: string;
    /** Which ones were shown first, one or more. */
    shownFirst(titles: string, count: number): string;
    /** Everything that fits has been shown, so it begins again. */
    /** All of them were asked for. */
    fewAtATime(count: string, noun: string): string;
    fromTheStart(count: number, noun: string): string;
  };
  /** Several wordings each, so that nobody hears the same sentence twice in a row. */
  readonly asides: Readonly<Record<Exclude<Aside, ComputedAside>, readonly string[]>>;
  readonly summary: {
    readonly nothing: string;
    /** What counts, and how many products that leaves. */
    known(needs: string, count: string, noun: string, of: number): string;
  };
  readonly whatElse: {
    /** The other kinds of products that one can ask for here. */
    kinds(labels: string): string;
    /** There is but one kind. */
    readonly plainly: string;
  };
  /** The languages the flow speaks, by their names. */
  languages(names: readonly string[]): string;
  /** How many are left, as text and as a number. */
  howMany(count: string, noun: string, of: number): string;
  /** A size the shop has not, and those that what fits comes in; none where it lists none. */
  sizes(label: string, sizes: readonly string[]): string;
  /** What only people of the shop can do, with how they are reached. */
  readonly reached: Readonly<Record<ReachAside, readonly ((where: string) => string)[]>>;
  readonly contact: {
    phone(number: string): string;
  };
  readonly otherKind: {
    adviceOn(noun: string): string;
    /** What the catalogue calls it, and how many of it there are, as text and as a number. */
    some(label: string, count: string, of: number): string;
    none(word: string): string;
  };
  /** Where no question is open to lead back to. */
  readonly back: readonly string[];
}

const all: Readonly<Record<string, TalkPhrases>> = { en, de };

export function talkPhrasesFor(
  locale: Locale,
  address: "informal" | "formal" = "informal",
): TalkPhrases {
  if (address === "formal" && baseLanguage(locale) === "de") return formalTalk;
  return all[locale] ?? all[baseLanguage(locale)] ?? en;
}

/** The languages talk is worded in. */
export const talkLocales: readonly Locale[] = Object.keys(all);
