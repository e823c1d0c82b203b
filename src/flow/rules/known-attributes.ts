import { suggestName } from "../../lib/nearest-name.ts";
import type { DocumentPath } from "../../lib/issue.ts";
import { namesIn } from "../../wording/template.ts";
import {
  atKey,
  conditionsIn,
  error,
  optionsIn,
  testsIn,
  type Rule,
  type RuleContext,
} from "../rule.ts";

/** Every attribute a flow names is one of the catalogue's. */
export const knownAttributes: Rule = (context) => {
  const { written } = context;
  const tested = conditionsIn(written).flatMap(({ written: condition, path }) =>
    testsIn(condition, path),
  );
  const quoted = optionsIn(written).flatMap(({ option, path }) =>
    Object.entries(option.because ?? {}).flatMap(([locale, text]) =>
      namesIn(text).map((attribute) => ({ attribute, path: [...path, "because", locale] })),
    ),
  );
  const limited = written.questions.flatMap((question, at) =>
    "attribute" in question && question.attribute !== undefined
      ? [{ attribute: question.attribute, path: ["questions", at, "attribute"] }]
      : [],
  );
  const compared = (written.results?.compare ?? []).map((attribute, at) => ({
    attribute,
    path: ["results", "compare", at],
  }));
  return [
    ...unknownAmong(tested, context).map((issue) => atKey(issue, context)),
    ...unknownAmong([...quoted, ...limited, ...compared], context),
  ];
};

function unknownAmong(
  named: readonly { readonly attribute: string; readonly path: DocumentPath }[],
  { catalog }: RuleContext,
) {
  return named
    .filter(({ attribute }) => !catalog.attributes.has(attribute))
    .map(({ attribute, path }) =>
      error(
        "unknown-attribute",
        `the catalogue "${catalog.id}" has no attribute "${attribute}"`,
        path,
        suggestName(attribute, catalog.attributes.keys()),
      ),
    );
}
