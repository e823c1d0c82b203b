import { toWords, type Word } from "../lib/words.ts";
import type { Mention } from "./apply-rule.ts";
import type { Rule, TextField } from "./derivation.ts";
import { createPhraseFinder, type PhraseMatch } from "./find-phrases.ts";
import { findDenial } from "./negation.ts";
import { parsePhrase, type Phrase } from "./phrase.ts";
import type { Product } from "./product.ts";

/** A rule, and the texts it looks into. */
export interface SeekingRule {
  readonly rule: Rule;
  readonly fields: ReadonlySet<TextField>;
}

/** What the phrases of all rules find in one product's texts. */
export interface Mentions {
  readonly texts: readonly DescribedText[];
  /** By rule, in the order of the texts. */
  readonly mentions: ReadonlyMap<SeekingRule, readonly Mention[]>;
}

type Described = Pick<Product, "title" | "description" | "brand">;

/** Looks for the phrases of all rules at once: each text is read only one time. */
export function createMentionFinder(
  rules: readonly SeekingRule[],
): (product: Described) => Mentions {
  const sought = rules.flatMap(soughtBy);
  const find = createPhraseFinder(sought.map(({ phrase }) => phrase));
  const fields = new Set(rules.flatMap((rule) => [...rule.fields]));
  return (product) => {
    const texts = textsOf(product, fields);
    const mentions = new Map<SeekingRule, Mention[]>();
    for (const [place, text] of texts.entries()) {
      noteMentions({ place, text, matches: find(text.words), sought }, mentions);
    }
    return { texts, mentions };
  };
}

/** A phrase, the rule that looks for it, and what it means there. */
interface Sought {
  readonly phrase: Phrase;
  readonly rule: SeekingRule;
  readonly names: string | undefined;
  /** The phrase speaks against the rule: it stands under `unless`. */
  readonly bars: boolean;
}

function soughtBy(rule: SeekingRule): readonly Sought[] {
  const { rule: written } = rule;
  const seek = (sources: readonly string[], names?: string) =>
    sources.flatMap((source) => toSought(source, { rule, names, bars: false }));
  const barring = (written.unless ?? []).flatMap((source) =>
    toSought(source, { rule, names: undefined, bars: true }),
  );
  if ("says" in written) return [...seek(written.says), ...barring];
  if ("number" in written) return [...seek(written.number), ...barring];
  const named = Object.entries(written.names);
  return [...named.flatMap(([value, sources]) => seek(sources, value)), ...barring];
}

/** The schema has refused phrases that cannot be read. */
function toSought(source: string, role: Omit<Sought, "phrase">): readonly Sought[] {
  const phrase = parsePhrase(source);
  return typeof phrase === "string" ? [] : [{ phrase, ...role }];
}

/** A text of a product, taken apart. */
export interface DescribedText {
  readonly field: TextField;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Every language counts: a shop may name the membrane in one of them only. */
function textsOf(product: Described, fields: ReadonlySet<TextField>): readonly DescribedText[] {
  const written: readonly (readonly [TextField, readonly string[]])[] = [
    ["title", Object.values(product.title)],
    ["description", Object.values(product.description ?? {})],
    ["brand", product.brand === undefined ? [] : [product.brand]],
  ];
  return written
    .filter(([field]) => fields.has(field))
    .flatMap(([field, texts]) => texts.map((text) => ({ field, text, words: toWords(text) })));
}

interface Matched {
  /** Which of the product's texts. */
  readonly place: number;
  readonly text: DescribedText;
  readonly matches: readonly PhraseMatch[];
  readonly sought: readonly Sought[];
}

/** Adds what was found in one text to the mentions of each rule, except in barred sentences. */
function noteMentions(matched: Matched, mentions: Map<SeekingRule, Mention[]>): void {
  const { place, text, matches, sought } = matched;
  const { words, field } = text;
  const barred = barredSentences(matched);
  for (const { phrase, first, last, number } of matches) {
    const found = sought[phrase];
    if (found === undefined || found.bars || !found.rule.fields.has(field)) continue;
    if (barred.get(found.rule)?.has(words[first]?.sentence ?? -1) === true) continue;
    const deniable = !("number" in found.rule.rule);
    const denial = deniable ? findDenial(words, first, last) : undefined;
    const mention = { names: found.names, number, denial, text: place, first, last };
    const known = mentions.get(found.rule);
    if (known === undefined) mentions.set(found.rule, [mention]);
    else known.push(mention);
  }
}

function barredSentences({ text, matches, sought }: Matched) {
  const barred = new Map<SeekingRule, Set<number>>();
  for (const { phrase, first } of matches) {
    const found = sought[phrase];
    if (found?.bars !== true) continue;
    const sentences = barred.get(found.rule) ?? new Set();
    barred.set(found.rule, sentences.add(text.words[first]?.sentence ?? -1));
  }
  return barred;
}
