import type { ProductId } from "../../catalog/product.ts";
import { ofSeveral } from "./cues.ts";
import { type Reference, impliedReference } from "./find-references.ts";
import { type Sentence, explicit } from "./sentence.ts";

/** Those named, or else what "it" stands for. */
export function thoseMeant(
  sentence: Sentence,
  products: readonly ProductId[],
): { readonly products: readonly ProductId[]; readonly assumed?: true } {
  const isAssumed = explicit(sentence).some(({ assumed }) => assumed === true);
  if (products.length > 0) return { products, ...(isAssumed ? { assumed: true } : {}) };
  if (ofSeveral.test(sentence.said)) return { products: idsShown(sentence) };
  return { products: impliedReference(sentence.screen).products };
}

export function productsOf(references: readonly Reference[]): readonly ProductId[] {
  return [...new Set(references.flatMap(({ products }) => products))];
}

export function idsShown({ screen }: Sentence): readonly ProductId[] {
  return screen.shown.map(({ id }) => id);
}

export function discussedFirst({ screen }: Sentence): readonly ProductId[] {
  return screen.discussed.slice(0, 1);
}
