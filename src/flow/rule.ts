import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import {
  toCondition,
  type Condition,
  type Test,
  type WrittenCondition,
} from "../catalog/condition.ts";
import type { DocumentPath, Issue } from "../lib/issue.ts";
import type { WrittenFlow, WrittenOption, WrittenQuestion } from "./flow-schema.ts";
import type { FlowDocument } from "./parse-flow.ts";

/**
 * What a rule may look at. A rule reports every place that breaks it, never throws, and knows
 * nothing of the other rules.
 */
export interface RuleContext extends FlowDocument {
  readonly catalog: Catalog;
  readonly facets: CatalogFacets;
}

export type Rule = (context: RuleContext) => readonly Issue[];

export function error(code: string, message: string, path: DocumentPath, hint?: string): Issue {
  return { code, severity: "error", message, path, ...(hint === undefined ? {} : { hint }) };
}

export function warning(code: string, message: string, path: DocumentPath, hint?: string): Issue {
  return { ...error(code, message, path, hint), severity: "warning" };
}

/** The issue is about the name a key has, so it is shown where the key stands. */
export function atKey(issue: Issue, { places }: FlowDocument): Issue {
  return { ...issue, ...places.positionOfKey?.(issue.path) };
}

/** A condition of the document, where it stands and what it is for. */
export interface PlacedCondition {
  readonly role: "scope" | "must" | "wish";
  readonly written: WrittenCondition;
  readonly condition: Condition;
  readonly path: DocumentPath;
}

export function conditionsIn(flow: WrittenFlow): readonly PlacedCondition[] {
  const scope = flow.scope === undefined ? [] : [placed("scope", flow.scope, ["scope"])];
  const options = optionsIn(flow).flatMap(({ option, path }) => [
    ...(option.must === undefined ? [] : [placed("must", option.must, [...path, "must"])]),
    ...(option.wish === undefined ? [] : [placed("wish", option.wish, [...path, "wish"])]),
  ]);
  return [...scope, ...options];
}

function placed(
  role: PlacedCondition["role"],
  written: WrittenCondition,
  path: DocumentPath,
): PlacedCondition {
  return { role, written, condition: toCondition(written), path };
}

export interface PlacedOption {
  readonly question: WrittenQuestion;
  readonly option: WrittenOption;
  readonly path: DocumentPath;
}

export function optionsIn(flow: WrittenFlow): readonly PlacedOption[] {
  return flow.questions.flatMap((question, at) =>
    (question.options ?? []).map((option, place) => ({
      question,
      option,
      path: ["questions", at, "options", place],
    })),
  );
}

/** A test of an attribute with its own place. */
export interface PlacedTest {
  readonly attribute: string;
  readonly test: Test;
  readonly path: DocumentPath;
}

export function testsIn(written: WrittenCondition, path: DocumentPath): readonly PlacedTest[] {
  return Object.entries(written).flatMap(([key, value]): readonly PlacedTest[] => {
    if ((key === "all" || key === "any") && Array.isArray(value)) {
      return value.flatMap((part: WrittenCondition, at) => testsIn(part, [...path, key, at]));
    }
    if (key === "not") return testsIn(value as WrittenCondition, [...path, key]);
    const condition = toCondition({ [key]: value });
    if (condition.type !== "test") return [];
    return [{ attribute: key, test: condition.test, path: [...path, key] }];
  });
}
