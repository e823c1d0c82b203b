import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import type { Issue } from "../lib/issue.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { locate } from "../lib/parse-with-schema.ts";
import type { FlowDocument } from "./parse-flow.ts";
import { error, type Rule } from "./rule.ts";
import { completeTranslations } from "./rules/complete-translations.ts";
import { coveredAttributes } from "./rules/covered-attributes.ts";
import { distinctWords } from "./rules/distinct-words.ts";
import { fittingTests } from "./rules/fitting-tests.ts";
import { knownAnswers } from "./rules/known-answers.ts";
import { knownAttributes } from "./rules/known-attributes.ts";
import { knownRelax } from "./rules/known-relax.ts";
import { knownValues } from "./rules/known-values.ts";
import { labelledOptions } from "./rules/labelled-options.ts";
import { metOptions } from "./rules/met-options.ts";
import { monthOptions } from "./rules/month-options.ts";
import { ownContact } from "./rules/own-contact.ts";
import { preferencesAreWishes } from "./rules/preferences-are-wishes.ts";
import { reachableQuestions } from "./rules/reachable-questions.ts";
import { satisfiableOptions } from "./rules/satisfiable-options.ts";
import { scopeKeepsProducts } from "./rules/scope-keeps-products.ts";
import { shownInTime } from "./rules/shown-in-time.ts";
import { somethingAsked } from "./rules/something-asked.ts";
import { tellingQuestions } from "./rules/telling-questions.ts";
import { uniqueIds } from "./rules/unique-ids.ts";
import { usableAmounts } from "./rules/usable-amounts.ts";

/** Names first: what they refer to is what the later rules reckon with. */
const namingRules: readonly Rule[] = [
  uniqueIds,
  knownAttributes,
  knownValues,
  fittingTests,
  preferencesAreWishes,
  knownAnswers,
  knownRelax,
  usableAmounts,
];

/** Nothing follows from what these find. */
const completenessRules: readonly Rule[] = [
  labelledOptions,
  monthOptions,
  ownContact,
  completeTranslations,
  somethingAsked,
  shownInTime,
];

const meaningRules: readonly Rule[] = [
  scopeKeepsProducts,
  reachableQuestions,
  satisfiableOptions,
  metOptions,
  tellingQuestions,
  distinctWords,
  coveredAttributes,
];

/**
 * Holds a flow against its catalogue: every issue, each with line, column and a hint. What follows
 * from a wrong name (an option that nothing meets, because its attribute is misspelt) is not
 * reported on top of it.
 */
export function validateFlow(
  document: FlowDocument,
  assortments: ReadonlyMap<string, { readonly catalog: Catalog; readonly facets: CatalogFacets }>,
): readonly Issue[] {
  const { flow, places } = document;
  const assortment = assortments.get(flow.catalog);
  if (assortment === undefined) {
    const hint = suggestName(flow.catalog, assortments.keys());
    const missing = error(
      "unknown-catalog",
      `there is no catalogue "${flow.catalog}"`,
      ["catalog"],
      hint,
    );
    return [locate(missing, places)];
  }
  const context = { ...document, ...assortment };
  const misnamed = namingRules.flatMap((rule) => rule(context));
  const wrongPlaces = misnamed.filter(isError).map(ownerOf);
  const incomplete = completenessRules.flatMap((rule) => rule(context));
  const meant = meaningRules
    .flatMap((rule) => rule(context))
    .filter((issue) => !wrongPlaces.some((place) => isWithin(place, ownerOf(issue))));
  return [...misnamed, ...incomplete, ...meant].map((issue) => locate(issue, places));
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

/** What is said of a question may follow from a wrong name in one of its options. */
function isWithin(place: string, owner: string): boolean {
  return place === owner || place.startsWith(`${owner}.`);
}

/** The option, question or part of the document an issue is about. */
function ownerOf({ path }: Issue): string {
  const depth = path[0] === "scope" ? 1 : path[2] === "options" ? 4 : 2;
  return path.slice(0, depth).join(".");
}
