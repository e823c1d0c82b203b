import type { Attribute } from "../catalog/attribute.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Product, ProductValue } from "../catalog/product.ts";
import { levelOf } from "../wording/format.ts";

/**
 * What the shop says about a product, in every language it says it in: title and description, and
 * the names of its attributes' values. The title stands twice, as what it says counts double.
 */
export function textOfProduct(catalog: Catalog, product: Product): string {
  const title = Object.values(product.title);
  const description = Object.values(product.description ?? {});
  const labels = Object.entries(product.attributes).flatMap(([id, value]) => {
    const attribute = catalog.attributes.get(id);
    return attribute === undefined ? [] : labelsOf(attribute, value);
  });
  return [...title, ...title, ...description, ...labels].join("\n");
}

/** What a product's value is called; a "no" is not called anything. */
function labelsOf(attribute: Attribute, value: ProductValue): readonly string[] {
  const { label } = attribute;
  switch (attribute.kind) {
    case "boolean":
      return value === true ? Object.values(label) : [];
    case "number":
      return Object.keys(label).flatMap((locale) => levelOf(attribute, value, locale) ?? []);
    case "choice":
    case "choices": {
      const values = Array.isArray(value) ? value.map(String) : [String(value)];
      return values.flatMap((one) =>
        Object.hasOwn(attribute.values, one) ? labelsIn(attribute.values[one]) : [],
      );
    }
  }
}

function labelsIn(value: { readonly label: Readonly<Record<string, string>> } | undefined) {
  return value === undefined ? [] : Object.values(value.label);
}

/**
 * What a catalogue's values are known by: their labels, and what shoppers say for them. A text that
 * uses one of these words, in whatever language, names the value.
 */
export function conceptsOfCatalog({ attributes }: Catalog): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, readonly string[]>();
  for (const attribute of attributes.values()) {
    switch (attribute.kind) {
      case "boolean":
        concepts.set(attribute.id, wordsFor(attribute));
        break;
      case "choice":
      case "choices":
        for (const [id, value] of Object.entries(attribute.values)) {
          concepts.set(`${attribute.id}=${id}`, wordsFor(value));
        }
        break;
      case "number":
        break;
    }
  }
  return concepts;
}

function wordsFor({
  label,
  says = {},
}: {
  readonly label: Readonly<Record<string, string>>;
  readonly says?: Readonly<Record<string, readonly string[]>> | undefined;
}): readonly string[] {
  return [...Object.values(label), ...Object.values(says).flat()];
}
