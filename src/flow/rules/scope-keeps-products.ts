import { outcomeOf } from "../../catalog/outcome.ts";
import { fullBitset, isEmpty } from "../../lib/bitset.ts";
import { error, type Rule } from "../rule.ts";

/** A flow is about something: its scope leaves products. */
export const scopeKeepsProducts: Rule = ({ flow, catalog, facets }) => {
  if (flow.scope === undefined) return [];
  const { yes } = outcomeOf(flow.scope, facets, fullBitset(facets.size));
  if (!isEmpty(yes)) return [];
  return [error("empty-scope", `no product of "${catalog.id}" is in the flow's scope`, ["scope"])];
};
