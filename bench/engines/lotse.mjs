// The engine that ships: the compiled facet index and text index.
import { createFacetIndex } from "../../dist/catalog/facet-index.js";
import { createTextIndex } from "../../dist/search/text-index.js";

export function build({ catalogue, titles }) {
  const names = catalogue.attributes.map(({ name }) => name);
  const columns = new Map(
    catalogue.attributes.map(({ name, values, codes }) => [
      name,
      { kind: "values", values: values.slice(1), codes },
    ]),
  );
  columns.set("price", { kind: "numbers", numbers: catalogue.prices });
  const facets = createFacetIndex(catalogue.size, columns);
  const texts = createTextIndex({ count: catalogue.size, textOf: (place) => titles[place] });

  return {
    turn({ filters, price, open, words }) {
      const needs = filters.map(({ attribute, value }) => ({ attribute: names[attribute], value }));
      if (price !== undefined) needs.push({ attribute: "price", ...price });
      const selection = facets.narrow(needs);
      const counts = facets.counts(
        selection,
        open.map((attribute) => names[attribute]),
      );
      return { counts, top: texts.best(words, selection, 10) };
    },
    *counts({ counts }) {
      for (const [attribute, { values }] of catalogue.attributes.entries()) {
        const products = counts.get(names[attribute]) ?? [];
        for (const [at, count] of products.entries()) yield [attribute, values[at + 1], count];
      }
    },
    top: ({ top }) => top.map(({ place }) => place),
  };
}
