import { conditionsIn, error, testsIn, type Rule } from "../rule.ts";

/** "As light as possible" has no limit that a product could miss, so it can only be a wish. */
export const preferencesAreWishes: Rule = ({ written }) =>
  conditionsIn(written)
    .filter(({ role }) => role !== "wish")
    .flatMap(({ role, written: condition, path: at }) =>
      testsIn(condition, at)
        .filter(({ test }) => test.type === "prefer")
        .map(({ attribute, path }) =>
          error(
            "preference-as-must",
            `"${attribute}" has only a preference, which excludes nothing, but stands in ${role}`,
            path,
            "move it to wish, or name a limit",
          ),
        ),
    );
