import { suggestName } from "../../lib/nearest-name.ts";
import { conditionsIn, error, testsIn, type Rule } from "../rule.ts";

/** A value a flow asks for is one the attribute can have. */
export const knownValues: Rule = ({ written, catalog }) =>
  conditionsIn(written).flatMap(({ written: condition, path: at }) =>
    testsIn(condition, at).flatMap(({ attribute: id, test, path }) => {
      const attribute = catalog.attributes.get(id);
      if (attribute?.kind !== "choice" && attribute?.kind !== "choices") return [];
      if (test.type === "between" || test.type === "prefer") return [];
      return test.values
        .filter((value) => typeof value === "string" && !Object.hasOwn(attribute.values, value))
        .map((value) =>
          error(
            "unknown-value",
            `"${id}" has no value "${value}"`,
            path,
            suggestName(String(value), Object.keys(attribute.values)),
          ),
        );
    }),
  );
