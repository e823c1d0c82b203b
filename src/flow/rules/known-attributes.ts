import { suggestName } from "../../lib/nearest-name.ts";
import type { DocumentPath } from "../../lib/issue.ts";
import { namesIn } from "../../wording/template.ts";
import { conditionsIn, error, optionsIn, testsIn, type Rule } from "../rule.ts";

/** Every attribute a flow names is one of the catalogue's. */
export const knownAttributes: Rule = ({ written, catalog }) => {
  const named: { readonly attribute: string; readonly path: DocumentPath }[] = [
    ...conditionsIn(written).flatMap(({ written: condition, path }) => testsIn(condition, path)),
    ...optionsIn(written).flatMap(({ option, path }) =>
      Object.entries(option.because ?? {}).flatMap(([locale, text]) =>
        namesIn(text).map((attribute) => ({ attribute, path: [...path, "because", locale] })),
      ),
    ),
    ...written.questions.flatMap((question, at) =>
      "attribute" in question && question.attribute !== undefined
        ? [{ attribute: question.attribute, path: ["questions", at, "attribute"] }]
        : [],
    ),
    ...(written.results?.compare ?? []).map((attribute, at) => ({
      attribute,
      path: ["results", "compare", at],
    })),
  ];
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
};
