import { baseLanguage, type Locale, type Localized } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import type { AttributeDefinition } from "../attribute.ts";
import type { ValueSource } from "../mapping.ts";
import { commonMeasure } from "./common-measures.ts";
import { freeId, readName, toAttributeId } from "./attribute-names.ts";
import type { ColumnProfile, NumberForm, Parts } from "./column-profile.ts";

/** More values are looked up, not chosen from. */
const valuesMax = 60;
/** Kinds are put into one question. */
const kindsMax = 24;
/** A column stated for less is no attribute of the assortment. */
export const filledMin = 0.03;
/** Longer cells are read, not chosen. */
export const proseLength = 60;

export interface DraftedAttribute {
  readonly id: string;
  readonly definition: AttributeDefinition;
  readonly source: string | ValueSource;
  /** In a word or two, for people. */
  readonly as: string;
}

/** What a column holds that products can be told apart by, if it does. */
export function draftAttribute(
  column: ColumnProfile,
  rows: number,
  locale: Locale,
): DraftedAttribute | undefined {
  const { number, isYesNo, isLink } = column;
  if (column.filled < rows * filledMin || isLink) return undefined;
  const name = readName(column.name);
  const common = { label: { [locale]: name.label } };
  if (isYesNo && !isConstant(column)) {
    return {
      id: name.id,
      definition: { kind: "boolean", ...common },
      source: column.name,
      as: "yes or no",
    };
  }
  if (number !== undefined) return draftNumber(column, number, common.label);
  return draftChoices(column, common.label, name.id);
}

/** "x" wherever it has it, and nothing elsewhere, tells as much as yes and no. */
function isConstant({ words }: ColumnProfile): boolean {
  return words?.size === 1 && !words.has("x") && !words.has("X");
}

function draftNumber(
  column: ColumnProfile,
  number: NumberForm,
  label: Localized,
): DraftedAttribute | undefined {
  // A number every product has its own of is a code; one that all share tells nothing.
  if (number.least === number.most || isCode(column, number)) return undefined;
  const name = readName(column.name);
  const unit = name.unit ?? number.unit ?? number.currency;
  const { decimal } = number;
  return {
    id: name.unit === undefined ? name.id : toAttributeId(`${name.id} ${name.unit}`, name.id),
    definition: {
      kind: "number",
      label,
      ...optional("unit", unit),
      ...(number.isWhole ? { decimals: 0 } : {}),
      ...commonMeasure(name.label),
    },
    source: decimal === undefined ? column.name : { column: column.name, decimal },
    as: unit === undefined ? "number" : `number, in ${unit}`,
  };
}

/** Digits that count nothing: article numbers, bar codes. */
export function isCode(
  { name, distinctShare }: ColumnProfile,
  { isWhole, least }: NumberForm,
): boolean {
  const isNamedSo = /(?:^|[^a-z])(?:id|nr|no|number|nummer|code|ean|gtin|sku|upc|asin)$/i.test(
    name,
  );
  return isWhole && (isNamedSo || (distinctShare === 1 && least >= 100_000));
}

function draftChoices(
  column: ColumnProfile,
  label: Localized,
  id: string,
): DraftedAttribute | undefined {
  const { parts, words, filled } = column;
  if (parts !== undefined && parts.words.size > 1 && parts.words.size <= valuesMax) {
    return choicesOf(column, parts, { id, label });
  }
  const isChoice =
    words !== undefined &&
    words.size > 1 &&
    words.size <= valuesMax &&
    words.size * 2 <= filled &&
    column.lengthMean <= proseLength;
  if (!isChoice) return undefined;
  return choiceOf(column, [...words.keys()], { id, label });
}

interface Named {
  readonly id: string;
  readonly label: Localized;
}

function choiceOf(
  { name }: ColumnProfile,
  words: readonly string[],
  { id, label }: Named,
): DraftedAttribute {
  const { values, declared } = declare(words, label);
  return {
    id,
    definition: { kind: "choice", label, values: declared },
    source: { column: name, values },
    as: `choice of ${words.length}`,
  };
}

function choicesOf(
  { name }: ColumnProfile,
  { split, words }: Parts,
  { id, label }: Named,
): DraftedAttribute {
  const { values, declared } = declare([...words.keys()], label);
  const parted = split === undefined ? "" : `, parted by "${split}"`;
  return {
    id,
    definition: { kind: "choices", label, values: declared },
    source: { column: name, ...optional("split", split), values },
    as: `choices of ${words.size}${parted}`,
  };
}

type Values = Extract<AttributeDefinition, { kind: "choice" }>["values"];

/** The shop's words are the labels; the values are short names for them. */
function declare(
  words: readonly string[],
  { ...locales }: Localized,
): { readonly values: Record<string, string>; readonly declared: Values } {
  const locale = Object.keys(locales)[0] ?? "en";
  const taken = new Set<string>();
  const entries = words.map((word) => {
    const value = freeId(toAttributeId(word, "value"), taken);
    taken.add(value);
    return { word, value };
  });
  return {
    values: Object.fromEntries(entries.map(({ word, value }) => [word, value])),
    declared: Object.fromEntries(
      entries.map(({ word, value }) => [value, { label: { [locale]: word } }]),
    ),
  };
}

const levelSign = /\s*[>»|/]\s*/;

/**
 * What kind of thing it is. Shops keep it as a path ("Clothing > Jackets > Rain"): the deepest level
 * that still makes one question stands for the rest.
 */
export function draftKind(column: ColumnProfile, locale: Locale): DraftedAttribute | undefined {
  const words = [...(column.words?.keys() ?? [])];
  if (words.length < 2) return undefined;
  const paths = words.map((word) => word.split(levelSign).filter((part) => part !== ""));
  const deepest = Math.max(...paths.map((path) => path.length));
  for (let level = deepest; level > 0; level -= 1) {
    const kinds = [...new Set(paths.map((path) => kindAt(path, level)))];
    if (kinds.length > kindsMax && level > 1) continue;
    if (kinds.length < 2) return undefined;
    const label = { [locale]: baseLanguage(locale) === "de" ? "Art" : "Kind" };
    const { values, declared } = declare(kinds, label);
    const source = words.map((word, at) => [word, values[kindAt(paths[at] ?? [], level)] ?? ""]);
    return {
      id: "kind",
      definition: { kind: "choice", label, matters: 0, values: declared },
      source: { column: column.name, values: Object.fromEntries(source) },
      as: `kind, one of ${kinds.length}`,
    };
  }
  return undefined;
}

/** A path that is shorter stands for itself. */
function kindAt(path: readonly string[], level: number): string {
  return path[Math.min(level, path.length) - 1] ?? path.join(" ");
}
