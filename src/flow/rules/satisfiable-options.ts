import { toCondition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { fullBitset, isEmpty } from "../../lib/bitset.ts";
import { contradictionIn } from "../contradiction.ts";
import { error, optionsIn, type Rule } from "../rule.ts";

/** No option asks for what nothing could be: over 5 and under 3, or another kind than the scope. */
export const satisfiableOptions: Rule = ({ written, flow, catalog, facets }) => {
  // An empty scope is an issue of its own; all options would repeat it.
  if (flow.scope !== undefined) {
    const { yes } = outcomeOf(flow.scope, facets, fullBitset(facets.size));
    if (isEmpty(yes)) return [];
  }
  return optionsIn(written).flatMap(({ option, path }) => {
    const parts = [option.must, option.wish].flatMap((part) =>
      part === undefined ? [] : [toCondition(part)],
    );
    if (parts.length === 0) return [];
    const scope = flow.scope === undefined ? [] : [flow.scope];
    const attribute = contradictionIn(
      { type: "all", of: [...scope, ...parts] },
      catalog.attributes,
    );
    if (attribute === undefined) return [];
    return [
      error(
        "unsatisfiable-option",
        `the option "${option.id}" asks of "${attribute}" what no product can be`,
        path,
      ),
    ];
  });
};
