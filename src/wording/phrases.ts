import { baseLanguage, type Locale, type Localized } from "../lib/localized.ts";
import { formalPhrases, phrases as de } from "./de.ts";
import { phrases as en } from "./en.ts";

/** The advisor's own sentences in one language. A further language is one more file. */
export interface Phrases {
  /** "Not sure", the last option of every question. */
  readonly unsure: string;
  /** Said without a number. */
  readonly cheap: string;
  /** Ruled out: "ohne Daunen". */
  without(label: string): string;
  /** "lighter than the Nordwand". */
  comparedWith(comparative: string, title: string): string;
  /** The same where the catalogue has no such word. */
  readonly comparedPlainly: Readonly<
    Record<"lower" | "higher", (label: string, title: string) => string>
  >;
  readonly amount: {
    upTo(value: string): string;
    atLeast(value: string): string;
    between(min: string, max: string): string;
    /** Of a temperature. */
    orColder(value: string): string;
  };
  /** What the shopper wants products sorted by: "cheapest first". */
  readonly order: {
    first(label: string): string;
    /** Where nothing is called so: by name, and from which end. */
    by(label: string, end: "most" | "least"): string;
  };
  readonly role: {
    readonly bestMatch: string;
    /** The same before anything was said that it could match. */
    readonly start: string;
    readonly bestValue: string;
    bestFor(need: string): string;
    /** With the superlative of an attribute and the number of those shown: "lightest of the three". */
    extreme(superlative: string, among: number): string;
    /** With its comparative: "lighter than the others". */
    more(comparative: string): string;
    readonly alternative: string;
  };
  readonly reason: {
    fact(label: string, value: string): string;
    meets(need: string): string;
    cheaperThanBest(price: string, saving: string): string;
    /** The most or least among those shown, with the value that makes it so. */
    extreme(claim: string, value: string): string;
  };
  readonly drawback: {
    notMet(need: string): string;
    fact(label: string, value: string): string;
    notStated(label: string): string;
    weakest(label: string, value: string): string;
    /** Even the shop's data show nothing to hold against it. */
    readonly none: string;
  };
  readonly repair: {
    drop(need: string): string;
    loosen(label: string, limit: string): string;
  };
  readonly greeting: {
    disclosure(shop: string): string;
    /** Where there are no more than are shown at once, none of them has to be left out. */
    text(noun: string, count: string, isFew: boolean): string;
  };
  readonly say: {
    /** After an answer: what was said, and how many products are left. */
    narrowed(answer: string, count: string, noun: string): string;
    kept(answer: string, count: string, noun: string): string;
    unsure(): string;
    revised(answer: string, before: string, after: string, noun: string): string;
    retracted(need: string, count: string, noun: string): string;
    /** The needs themselves stand beside it. */
    understood(count: string, noun: string): string;
    critiqued(critique: string, count: string): string;
    /** The same where how many are left is said anyway. */
    heard(): string;
    changed(answer: string): string;
    /** One or more needs. */
    dropped(needs: string, count: number): string;
    /** After the answer that led to it. */
    recommended(said: string, count: string, noun: string): string;
    /** Of the products shown: at least two meet everything that was said, */
    best(best: string): string;
    /** the first alone does, */
    onlyBest(best: string): string;
    /** or none does. */
    closest(best: string): string;
    /** Just one is shown, which meets everything, or comes nearest. */
    single(best: string): string;
    nearest(best: string): string;
    shownAnyway(best: string): string;
    /** In the order that was asked for. */
    sorted(best: string): string;
    conflict(needs: string, noun: string, count: number): string;
    tooFew(count: number, noun: string): string;
    /** Of no product the shop says anything about it. */
    unstated(needs: string): string;
    gaveWay(needs: string): string;
    /** After a conflict of so many needs, all of which gave way. */
    partly(count: number): string;
    nothingLeftToAsk(): string;
    moreToAsk(): string;
    restarted(): string;
    stale(): string;
    notUnderstood(): string;
    notUnderstoodAmount(): string;
    notUnderstoodPlace(): string;
    /** A place whose weather nobody here knows. */
    notKnownPlace(place: string): string;
    noQuestionOpen(): string;
    nothingChanges(): string;
  };
}

const all: Readonly<Record<string, Phrases>> = { en, de };

/** The languages the advisor itself speaks. A flow may have more; its own texts then stand alone. */
export const spokenLocales: readonly Locale[] = Object.keys(all);

export function phrasesFor(locale: Locale, address: "informal" | "formal" = "informal"): Phrases {
  if (address === "formal" && baseLanguage(locale) === "de") return formalPhrases;
  return all[locale] ?? all[baseLanguage(locale)] ?? en;
}

/** One text in every language the advisor speaks. */
export function inEveryLocale(text: (phrases: Phrases, locale: Locale) => string): Localized {
  return Object.fromEntries(
    Object.entries(all).map(([locale, phrases]) => [locale, text(phrases, locale)]),
  );
}
