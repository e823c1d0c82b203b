// Two calls per turn, because a term narrows what Orama counts: one for the counts over all that is
// left, one for the ten best by text.
import { create, insertMultiple, search } from "@orama/orama";

export async function build({ catalogue, objects }) {
  const names = catalogue.attributes.map(({ name }) => name);
  const schema = { title: "string", price: "number" };
  for (const name of names) schema[name] = "enum";
  const database = create({ schema });
  await insertMultiple(
    database,
    objects.map((object) => ({ ...object, id: String(object.id) })),
    5000,
  );
  return {
    async turn({ filters, price, open, words }) {
      const where = Object.fromEntries(
        filters.map(({ attribute, value }) => [names[attribute], { eq: value }]),
      );
      if (price !== undefined) where.price = { between: [price.min, price.max] };
      const facets = Object.fromEntries(open.map((attribute) => [names[attribute], {}]));
      const counted = await search(database, { term: "", where, facets, limit: 0 });
      const found = await search(database, { term: words.join(" "), where, limit: 10 });
      return { open, counts: counted.facets, top: found.hits.map(({ id }) => Number(id)) };
    },
    *counts({ open, counts }) {
      for (const attribute of open) {
        for (const [value, count] of Object.entries(counts[names[attribute]].values)) {
          // What a product does not state is counted as an empty value.
          if (value !== "") yield [attribute, value, count];
        }
      }
    },
    top: ({ top }) => top,
  };
}
