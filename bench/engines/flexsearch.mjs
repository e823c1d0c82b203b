// FlexSearch has no counts, and joins several tags of one query by "or", so that filtering and
// counting are loops over objects here too.
import { Index } from "flexsearch";
import { countObjects, eachCount, filterObjects } from "./filter-objects.mjs";

export function build({ catalogue, objects }) {
  const names = catalogue.attributes.map(({ name }) => name);
  const search = new Index({ tokenize: "strict" });
  for (const { id, title } of objects) search.add(id, title);
  return {
    turn(turn) {
      const left = filterObjects(objects, turn, names);
      const ids = new Set(left.map(({ id }) => id));
      const top = [];
      const query = { suggest: true, limit: catalogue.size };
      for (const id of search.search(turn.words.join(" "), query)) {
        if (ids.has(id) && top.push(id) === 10) break;
      }
      return { counted: countObjects(left, turn.open, names), top };
    },
    counts: ({ counted }) => eachCount(counted),
    top: ({ top }) => top,
  };
}
