import { toCondition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { fullBitset, intersection, isEmpty } from "../../lib/bitset.ts";
import { contradictionIn } from "../contradiction.ts";
import { error, optionsIn, type Rule } from "../rule.ts";

/** Every option that asks for something is met by at least one product in scope. */
export const metOptions: Rule = ({ written, flow, catalog, facets }) => {
  const everything = fullBitset(facets.size);
  const scope =
    flow.scope === undefined ? everything : outcomeOf(flow.scope, facets, everything).yes;
  // An empty scope is an issue of its own; all options would repeat it.
  if (isEmpty(scope)) return [];
  return optionsIn(written).flatMap(({ option, path }) => {
    const parts = [option.must, option.wish].flatMap((part) =>
      part === undefined ? [] : [toCondition(part)],
    );
    const condition = { type: "all", of: parts } as const;
    const within = flow.scope === undefined ? parts : [flow.scope, ...parts];
    if (contradictionIn({ type: "all", of: within }, catalog.attributes) !== undefined) return [];
    if (!isEmpty(intersection(outcomeOf(condition, facets, scope).yes, scope))) return [];
    return [
      error(
        "unmet-option",
        `no product in the flow's scope meets the option "${option.id}"`,
        path,
        "loosen it, or take it out until the assortment has such a product",
      ),
    ];
  });
};
