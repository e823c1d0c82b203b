/**
 * Every engine is a file beside this one that exports
 *
 *     build({ catalogue, titles, objects }) → { turn(turn) → answer, counts(answer), top(answer) }
 *
 * `turn` is what is timed. `counts` gives `[attribute, value, count]` and `top` the places of the
 * ten best; both only put an answer into the form it is checked in.
 */
export const engines = {
  lotse: { title: "Lotse", ranked: true },
  "plain-columns": { title: "plain typed-array columns", ranked: true },
  minisearch: { title: "MiniSearch 7.2.0 + loops", needsObjects: true },
  flexsearch: { title: "FlexSearch 0.8.212 + loops", needsObjects: true },
  orama: { title: "Orama 3.1.18", needsObjects: true },
  itemsjs: { title: "itemsjs 2.4.4", needsObjects: true },
};
