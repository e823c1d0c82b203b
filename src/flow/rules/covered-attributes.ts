import { outcomeOf } from "../../catalog/outcome.ts";
import { countBits, countCommon, fullBitset, intersection } from "../../lib/bitset.ts";
import { toCondition } from "../../catalog/condition.ts";
import { conditionsIn, testsIn, warning, type Rule } from "../rule.ts";

/** Below this share an attribute says more about the gaps than about the products. */
const coverageMin = 0.4;

/**
 * What a flow asks for is stated for enough products. A missing attribute costs as much as a bad
 * algorithm.
 */
export const coveredAttributes: Rule = ({ written, flow, catalog, facets }) => {
  const everything = fullBitset(facets.size);
  const scope =
    flow.scope === undefined ? everything : outcomeOf(flow.scope, facets, everything).yes;
  const reported = new Set<string>();
  return conditionsIn(written).flatMap(({ written: condition, path: at }) =>
    testsIn(condition, at).flatMap(({ attribute: id, path }) => {
      const attribute = catalog.attributes.get(id);
      if (attribute === undefined || reported.has(id)) return [];
      reported.add(id);
      const applies = attribute.applies && toCondition(attribute.applies);
      const meant =
        applies === undefined
          ? scope
          : intersection(scope, outcomeOf(applies, facets, everything).yes);
      const all = countBits(meant);
      const known = countCommon(facets.known(id), meant);
      if (all === 0 || known / all >= coverageMin) return [];
      return [
        warning(
          "poor-coverage",
          `"${id}" is stated for ${known} of ${all} products only`,
          path,
          "fill it in, or derive it from the texts",
        ),
      ];
    }),
  );
};
