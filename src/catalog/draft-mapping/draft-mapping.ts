import type { Locale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import type { Mapping } from "../mapping.ts";
import { productIdSchema } from "../product.ts";
import { freeId } from "./attribute-names.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { findRoles, isNamedDescription, type ColumnRoles, type Role } from "./column-roles.ts";
import {
  draftAttribute,
  draftKind,
  filledMin,
  isCode,
  proseLength,
  type DraftedAttribute,
} from "./draft-attribute.ts";

/** What is known of an export before anybody has said a word about it. */
export interface ExportProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** The language its texts are in. */
  readonly locale: Locale;
}

export interface MappingDraft {
  readonly mapping: Mapping;
  /** What became of each column, in the order of the export. */
  readonly columns: readonly ColumnFate[];
}

export interface ColumnFate {
  readonly column: string;
  readonly became:
    | { readonly type: "field"; readonly field: string }
    | { readonly type: "attribute"; readonly id: string; readonly as: string }
    | { readonly type: "left-out"; readonly reason: string };
}

/** What people say of the catalogue that its export does not tell. */
export interface DraftWishes {
  readonly id: string;
  readonly title: string;
  /** ISO 4217; what the prices say, or euros, without it. */
  readonly currency?: string | undefined;
}

/**
 * A first mapping for an export, from the names of its columns and what stands in them. Every value
 * it declares was met, so that an import with it refuses no row for an attribute. Nothing is read
 * from the texts: such rules need somebody who knows how the shop writes.
 *
 * @returns Nothing where no column can name the products, or none can number them.
 */
export function draftMapping(
  { rows, columns, locale }: ExportProfile,
  wishes: DraftWishes,
): MappingDraft | undefined {
  const roles = findRoles(columns, rows);
  const { title } = roles;
  const id = roles.id ?? (title?.distinctShare === 1 ? title : undefined);
  if (title === undefined || id === undefined) return undefined;
  const used = new Set(Object.values(roles));
  const drafted = new Map<ColumnProfile, DraftedAttribute>();
  const ids = new Set<string>();
  const others = columns.filter((column) => !used.has(column));
  const texts = others.filter(isProse);
  const { kind } = roles;
  const first = kind && draftKind(kind, locale);
  if (kind !== undefined && first !== undefined) {
    drafted.set(kind, first);
    ids.add(first.id);
  }
  for (const column of others.filter((one) => !texts.includes(one))) {
    const attribute = draftAttribute(column, rows, locale);
    if (attribute === undefined) continue;
    const own = { ...attribute, id: freeId(attribute.id, ids) };
    ids.add(own.id);
    drafted.set(column, own);
  }
  const attributes = [...drafted.values()];
  const mapping: Mapping = {
    schema: 1,
    catalog: {
      id: wishes.id as Mapping["catalog"]["id"],
      title: { [locale]: wishes.title },
      currency: wishes.currency ?? roles.price?.number?.currency ?? "EUR",
      locales: [locale],
    },
    product: {
      id: idSource(id),
      title: title.name,
      ...optional("description", descriptionOf(texts)),
      ...fieldSources(roles),
    },
    values: Object.fromEntries(attributes.map(({ id: one, source }) => [one, source])),
    attributes: Object.fromEntries(attributes.map(({ id: one, definition }) => [one, definition])),
  };
  const fates = columns.map((column): ColumnFate => ({
    column: column.name,
    became: fateOf(column, { roles, texts, drafted, rows, id }),
  }));
  return { mapping, columns: fates };
}

function idSource(column: ColumnProfile): Mapping["product"]["id"] {
  const words = [...(column.words?.keys() ?? [column.example])];
  const isPlain = column.number !== undefined || words.every(isProductId);
  return isPlain ? column.name : { column: column.name, slug: true };
}

function isProductId(word: string): boolean {
  return productIdSchema.safeParse(word).success;
}

/** Long cells; many values of one cell can be as long. */
function isProse(column: ColumnProfile): boolean {
  const { lengthMean, isLink, number, filled, parts } = column;
  if (filled === 0 || isLink || number !== undefined) return false;
  return isNamedDescription(column) || (lengthMean > proseLength && parts === undefined);
}

function descriptionOf(texts: readonly ColumnProfile[]): Mapping["product"]["description"] {
  const [first, ...more] = texts.map(({ name }) => name);
  if (first === undefined) return undefined;
  return more.length === 0 ? first : { join: [first, ...more] };
}

const plainRoles = ["brand", "url", "image", "group"] as const;
const numberRoles = ["price", "list_price", "stock", "delivery_days", "rating", "reviews"] as const;

function fieldSources(roles: ColumnRoles): Partial<Mapping["product"]> {
  const plain = plainRoles.flatMap((role) => {
    const column = roles[role];
    return column === undefined ? [] : [[role, column.name] as const];
  });
  const numbers = numberRoles.flatMap((role) => {
    const column = roles[role];
    const decimal = column?.number?.decimal;
    if (column === undefined) return [];
    const source = decimal === undefined ? column.name : { column: column.name, decimal };
    return [[role, source] as const];
  });
  return Object.fromEntries([...plain, ...numbers]);
}

interface Fates {
  readonly roles: ColumnRoles;
  readonly texts: readonly ColumnProfile[];
  readonly drafted: ReadonlyMap<ColumnProfile, DraftedAttribute>;
  readonly rows: number;
  readonly id: ColumnProfile;
}

function fateOf(column: ColumnProfile, fates: Fates): ColumnFate["became"] {
  const attribute = fates.drafted.get(column);
  if (attribute !== undefined) return { type: "attribute", id: attribute.id, as: attribute.as };
  const role = rolesOf(fates).find(([, one]) => one === column)?.[0];
  if (role !== undefined && role !== "kind") return { type: "field", field: role };
  if (fates.texts.includes(column)) return { type: "field", field: "description" };
  return { type: "left-out", reason: reasonFor(column, fates.rows) };
}

function rolesOf({ roles, id }: Fates): readonly (readonly [Role, ColumnProfile])[] {
  const known = Object.entries(roles) as [Role, ColumnProfile][];
  return [...known, ["id", id]];
}

function reasonFor(column: ColumnProfile, rows: number): string {
  const { filled, words, number, isLink } = column;
  if (filled === 0) return "empty";
  if (filled < rows * filledMin) return `stated for ${filled} of ${rows} only`;
  if (isLink) return "links";
  if (number !== undefined && isCode(column, number)) return "codes";
  if (words?.size === 1) return `always "${column.example}"`;
  if (words === undefined) return "too many different texts";
  return `${words.size} different texts`;
}
