import type { z } from "zod";
import type { productLineSchema } from "../../src/catalog/product.ts";
import { createSeeded } from "./seeded.ts";
import { toPlainSlug } from "../../src/lib/slug.ts";
import type { Gender, SourceForm, SourceModel } from "./source.ts";

type WrittenVariant = NonNullable<z.input<typeof productLineSchema>["variants"]>[number];

/** Every colour in every size, with a stock as a shop would have in mid-season. */
export function expandVariants(product: {
  readonly id: string;
  readonly model: SourceModel;
  readonly gender: Gender;
  readonly form: SourceForm;
}): readonly WrittenVariant[] {
  const { id, model, gender, form } = product;
  const sizes = form.sizes ?? usualSizes(model.kind, gender);
  const cells = form.colours.flatMap((colour) => sizes.map((size) => ({ colour, size })));
  const stock = stockOf(id, form.stock, {
    count: cells.length,
    demandAt: (at) => 1 - Math.abs((at % sizes.length) / Math.max(1, sizes.length - 1) - 0.5),
  });
  return cells.map(({ colour, size }, at) => ({
    id: `${id}-${toPlainSlug(colour)}-${toPlainSlug(size)}`,
    options: { size, colour },
    ...surcharge(form.price ?? model.price ?? 0, size),
    stock: stock[at] ?? 0,
    image: imageOf(id, colour),
  }));
}

export function imageOf(id: string, colour: string): string {
  return `images/${id}-${toPlainSlug(colour)}.svg`;
}

function usualSizes(kind: string, gender: Gender): readonly string[] {
  if (kind === "shoes") return shoeSizes[gender];
  if (kind === "sleeping_bag") return ["regular", "long"];
  if (kind === "backpack" || kind === "hat") return ["one_size"];
  return clothingSizes[gender];
}

const clothingSizes: Readonly<Record<Gender, readonly string[]>> = {
  women: ["XS", "S", "M", "L", "XL"],
  men: ["S", "M", "L", "XL", "XXL"],
  unisex: ["XS", "S", "M", "L", "XL", "XXL"],
  kids: ["104", "116", "128", "140", "152", "164"],
};

const shoeSizes: Readonly<Record<Gender, readonly string[]>> = {
  women: ["36", "37", "38", "39", "40", "41", "42"],
  men: ["40", "41", "42", "43", "44", "45", "46", "47"],
  unisex: ["36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48"],
  kids: ["28", "29", "30", "31", "32", "33", "34", "35"],
};

/** A long sleeping bag takes more filling, so it costs a little more. */
function surcharge(price: number, size: string): { readonly price?: number } {
  return size === "long"
    ? { price: Math.round((price + (price < 150 ? 10 : 20)) * 100) / 100 }
    : {};
}

/**
 * Pieces on the shelf per variant. Shops buy most of the middle sizes, and those sell out as often
 * as the outer ones. Of a product that is not sold out, at least one piece is left.
 */
function stockOf(
  id: string,
  level: SourceForm["stock"],
  variants: { readonly count: number; readonly demandAt: (at: number) => number },
): readonly number[] {
  const next = createSeeded(`${id} stock`);
  const { soldOut, most } = shelves[level];
  const kept = Math.floor(next() * variants.count);
  return Array.from({ length: variants.count }, (_, at) => {
    const pieces = Math.max(1, Math.round(next() * most * variants.demandAt(at)));
    const gone = next() < soldOut;
    return most > 0 && (at === kept || !gone) ? pieces : 0;
  });
}

const shelves: Readonly<
  Record<SourceForm["stock"], { readonly soldOut: number; readonly most: number }>
> = {
  plenty: { soldOut: 0.03, most: 40 },
  usual: { soldOut: 0.15, most: 16 },
  scarce: { soldOut: 0.9, most: 2 },
  none: { soldOut: 1, most: 0 },
};
