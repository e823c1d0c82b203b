// Two calls per turn, because a query narrows what itemsjs counts: one for the counts over all that
// is left, one for the ten best by text.
import itemsjs from "itemsjs";

export function build({ catalogue, objects }) {
  const names = catalogue.attributes.map(({ name }) => name);
  const engine = itemsjs(objects, {
    searchableFields: ["title"],
    aggregations: Object.fromEntries(
      catalogue.attributes.map(({ name, values }) => [
        name,
        { size: values.length, conjunction: true, hide_zero_doc_count: true },
      ]),
    ),
  });
  return {
    turn({ filters, price, open, words }) {
      const needs = {
        filters: Object.fromEntries(
          filters.map(({ attribute, value }) => [names[attribute], [value]]),
        ),
      };
      if (price !== undefined) {
        needs.filter = (object) => object.price >= price.min && object.price <= price.max;
      }
      const counted = engine.search({ ...needs, per_page: 0 });
      const found = engine.search({ ...needs, query: words.join(" "), per_page: 10 });
      return {
        open,
        counts: counted.data.aggregations,
        top: found.data.items.map(({ id }) => id),
      };
    },
    *counts({ open, counts }) {
      for (const attribute of open) {
        for (const { key, doc_count: count } of counts[names[attribute]].buckets) {
          yield [attribute, key, count];
        }
      }
    },
    top: ({ top }) => top,
  };
}
