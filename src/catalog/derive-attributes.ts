import { applyRule, type Finding, type Mention } from "./apply-rule.ts";
import type { Attribute } from "./attribute.ts";
import { toCondition, type Condition } from "./condition.ts";
import type { TextField } from "./derivation.ts";
import { createMentionFinder, type DescribedText, type SeekingRule } from "./find-mentions.ts";
import { holds } from "./holds.ts";
import type { Product, ProductValue } from "./product.ts";

/** Reads from a product's texts what it does not state. Made once, used for many products. */
export type Derivation = (product: Describing) => readonly DerivedAttribute[];

/** What rules look at: the texts of a product, and what it states itself. */
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
  const findMentions = createMentionFinder(readers.flatMap((reader) => reader.rules));
  return (product) => {
    const { texts, mentions } = findMentions(product);
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
  readonly rules: readonly SeekingRule[];
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
  mentions: ReadonlyMap<SeekingRule, readonly Mention[]>,
  texts: readonly DescribedText[],
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

/** The quote includes the denial: "Not waterproof", not "waterproof". */
function toEvidence({ value, mention }: Finding, texts: readonly DescribedText[]): Evidence {
  const { words = [], text = "", field = "description" } = texts[mention.text] ?? {};
  const { first, last, denial = first } = mention;
  const start = words[Math.min(first, denial)]?.start ?? 0;
  const end = words[Math.max(last, denial)]?.end ?? 0;
  return { value, field, quote: text.slice(start, end) };
}
