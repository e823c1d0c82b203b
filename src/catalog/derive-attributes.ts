import { toWords, type Word } from "../lib/words.ts";
import { applyRule, type Finding, type Mention } from "./apply-rule.ts";
import type { Attribute } from "./attribute.ts";
import { toCondition, type Condition } from "./condition.ts";
import type { Rule, TextField } from "./derivation.ts";
import { createPhraseFinder, type PhraseMatch } from "./find-phrases.ts";
import { holds } from "./holds.ts";
import { isNegated } from "./negation.ts";
import { parsePhrase, type Phrase } from "./phrase.ts";
import type { Product, ProductValue } from "./product.ts";

/** Reads from a product's texts what it does not state. Made once, used for many products. */
export type Derivation = (product: Describing) => readonly DerivedAttribute[];

export type Describing = Pick<Product, "title" | "description" | "brand" | "attributes">;

export interface DerivedAttribute {
  readonly attribute: string;
  readonly value: ProductValue;
  /** The words each value was read from. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly value: ProductValue;
  readonly field: TextField;
  readonly quote: string;
}

/**
 * Compiles the `derive` rules of all attributes. Stated attributes are left alone; one that does
 * not apply to the product is not looked for. Attributes that apply to all products are read first,
 * so that the others may depend on them.
 */
export function createDerivation(attributes: Iterable<Attribute>): Derivation {
  const readers = [...attributes].flatMap(toReader).sort((a, b) => rank(a) - rank(b));
  const sought = readers.flatMap((reader) => reader.rules.flatMap(soughtBy));
  const find = createPhraseFinder(sought.map(({ phrase }) => phrase));
  const fields = new Set(sought.flatMap(({ rule }) => [...rule.fields]));
  return (product) => {
    const texts = textsOf(product, fields);
    const mentions = new Map<CompiledRule, Mention[]>();
    for (const [place, text] of texts.entries()) {
      noteMentions({ place, text, matches: find(text.words), sought }, mentions);
    }
    return readAll(readers, product, (reader) => read(reader, mentions, texts));
  };
}

/** The product with what its texts say filled in; what it states itself stands. */
export function withDerived(product: Product, derived: readonly DerivedAttribute[]): Product {
  if (derived.length === 0) return product;
  const read = Object.fromEntries(derived.map(({ attribute, value }) => [attribute, value]));
  return { ...product, attributes: { ...read, ...product.attributes } };
}

/** An attribute with its rules, ready to be applied. */
interface Reader {
  readonly attribute: Attribute;
  readonly applies: Condition | undefined;
  readonly rules: readonly CompiledRule[];
}

interface CompiledRule {
  readonly rule: Rule;
  readonly fields: ReadonlySet<TextField>;
}

function toReader(attribute: Attribute): readonly Reader[] {
  if (attribute.derive === undefined) return [];
  const rules = attribute.derive.map((rule) => ({
    rule,
    fields: new Set<TextField>(rule.in ?? ["title", "description"]),
  }));
  const applies = attribute.applies && toCondition(attribute.applies);
  return [{ attribute, applies, rules }];
}

function rank(reader: Reader): number {
  return reader.applies === undefined ? 0 : 1;
}

/** A phrase, the rule that looks for it, and what it means there. */
interface Sought {
  readonly phrase: Phrase;
  readonly rule: CompiledRule;
  readonly names: string | undefined;
  /** The phrase speaks against the rule: it stands under `unless`. */
  readonly bars: boolean;
}

function soughtBy(rule: CompiledRule): readonly Sought[] {
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

interface FieldText {
  readonly field: TextField;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Every language counts: a shop may name the membrane in one of them only. */
function textsOf(product: Describing, fields: ReadonlySet<TextField>): readonly FieldText[] {
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
  readonly text: FieldText;
  readonly matches: readonly PhraseMatch[];
  readonly sought: readonly Sought[];
}

/** Adds what was found in one text to the mentions of each rule, except in barred sentences. */
function noteMentions(matched: Matched, mentions: Map<CompiledRule, Mention[]>): void {
  const { place, text, matches, sought } = matched;
  const { words, field } = text;
  const barred = barredSentences(matched);
  for (const { phrase, first, last, number } of matches) {
    const found = sought[phrase];
    if (found === undefined || found.bars || !found.rule.fields.has(field)) continue;
    if (barred.get(found.rule)?.has(words[first]?.sentence ?? -1) === true) continue;
    const negated = !("number" in found.rule.rule) && isNegated(words, first, last);
    const mention = { names: found.names, number, negated, text: place, first, last };
    const known = mentions.get(found.rule);
    if (known === undefined) mentions.set(found.rule, [mention]);
    else known.push(mention);
  }
}

function barredSentences({ text, matches, sought }: Matched) {
  const barred = new Map<CompiledRule, Set<number>>();
  for (const { phrase, first } of matches) {
    const found = sought[phrase];
    if (found?.bars !== true) continue;
    const sentences = barred.get(found.rule) ?? new Set();
    barred.set(found.rule, sentences.add(text.words[first]?.sentence ?? -1));
  }
  return barred;
}

/** Goes through the attributes the product leaves open; what is read opens or closes later ones. */
function readAll(
  readers: readonly Reader[],
  product: Describing,
  readOne: (reader: Reader) => DerivedAttribute | undefined,
): readonly DerivedAttribute[] {
  const known = { ...product.attributes };
  return readers.flatMap((reader) => {
    const { attribute, applies } = reader;
    if (known[attribute.id] !== undefined) return [];
    if (applies !== undefined && holds(applies, known) === false) return [];
    const derived = readOne(reader);
    if (derived === undefined) return [];
    known[attribute.id] = derived.value;
    return [derived];
  });
}

function read(
  { attribute, rules }: Reader,
  mentions: ReadonlyMap<CompiledRule, readonly Mention[]>,
  texts: readonly FieldText[],
): DerivedAttribute | undefined {
  const several = attribute.kind === "choices";
  const findings: Finding[] = [];
  for (const rule of rules) {
    const ofRule = mentions.get(rule);
    if (ofRule !== undefined) findings.push(...applyRule(rule.rule, attribute, ofRule));
    if (findings.length > 0 && !several) break;
  }
  const [first] = findings;
  if (first === undefined) return undefined;
  const evidence = findings.map((finding) => toEvidence(finding, texts));
  const value = several ? inDeclaredOrder(attribute, findings) : first.value;
  return { attribute: attribute.id, value, evidence };
}

function inDeclaredOrder(
  attribute: Extract<Attribute, { kind: "choices" }>,
  findings: readonly Finding[],
): readonly string[] {
  return Object.keys(attribute.values).filter((name) =>
    findings.some(({ value }) => value === name),
  );
}

function toEvidence({ value, mention }: Finding, texts: readonly FieldText[]): Evidence {
  const source = texts[mention.text];
  const start = source?.words[mention.first]?.start ?? 0;
  const end = source?.words[mention.last]?.end ?? 0;
  return {
    value,
    field: source?.field ?? "description",
    quote: source?.text.slice(start, end) ?? "",
  };
}
