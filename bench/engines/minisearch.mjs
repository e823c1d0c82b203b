// MiniSearch knows neither filters nor counts beyond a predicate: both are loops over objects.
import MiniSearch from "minisearch";
import { countObjects, eachCount, filterObjects } from "./filter-objects.mjs";

export function build({ catalogue, objects }) {
  const names = catalogue.attributes.map(({ name }) => name);
  const search = new MiniSearch({ fields: ["title"], storeFields: [] });
  search.addAll(objects);
  return {
    turn(turn) {
      const left = filterObjects(objects, turn, names);
      const ids = new Set(left.map(({ id }) => id));
      const found = search.search(turn.words.join(" "), { filter: ({ id }) => ids.has(id) });
      return {
        counted: countObjects(left, turn.open, names),
        top: found.slice(0, 10).map(({ id }) => id),
      };
    },
    counts: ({ counted }) => eachCount(counted),
    top: ({ top }) => top,
  };
}
