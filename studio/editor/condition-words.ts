import type {
  StudioAttribute,
  StudioCondition,
  StudioTest,
  StudioTexts,
} from "../../src/protocol/studio.ts";
import { formatNumber, listOf, textOf } from "../view/format.ts";
import { words } from "../words/words.ts";

/** A single requirement of an option: one attribute with one test. */
export interface Effect {
  readonly attribute: string;
  readonly test: StudioTest;
}

/** The attributes side by side, or nothing when the condition combines them in another way. */
export function effectsOf(condition: StudioCondition | undefined): readonly Effect[] | undefined {
  if (condition === undefined || condition === null) return [];
  if (typeof condition !== "object") return undefined;
  const entries = Object.entries(condition);
  if (entries.some(([key]) => key === "all" || key === "any" || key === "not")) return undefined;
  return entries.map(([attribute, test]) => ({ attribute, test: test as StudioTest }));
}

/** "Water column at least 10,000 mm" */
export function effectWords(
  { attribute: id, test }: Effect,
  attributes: readonly StudioAttribute[],
): string {
  const attribute = attributes.find((one) => one.id === id);
  return `${textOf(attribute?.label, id)}: ${testWords(test, attribute)}`;
}

export function testWords(test: StudioTest, attribute: StudioAttribute | undefined): string {
  const named = (value: unknown): string => valueWords(value, attribute);
  if (typeof test !== "object" || test === null) return String(test);
  if ("eq" in test) return named(test.eq);
  if ("any_of" in test) return listOf(test.any_of.map(named), "disjunction");
  if ("all_of" in test) return listOf(test.all_of.map(named), "conjunction");
  if ("none_of" in test) {
    return `${words().not} ${listOf(test.none_of.map(named), "disjunction")}`;
  }
  if ("prefer" in test) {
    return test.prefer === "lower" ? words().preferLower : words().preferHigher;
  }
  const min = test.gte ?? test.gt;
  const max = test.lte ?? test.lt;
  const amount = (value: number): string => amountWords(value, attribute);
  if (min !== undefined && max !== undefined) {
    return `${formatNumber(min, 3)}–${amount(max)}`;
  }
  if (min !== undefined) return `${words().atLeast} ${amount(min)}`;
  return max === undefined ? "" : `${words().atMost} ${amount(max)}`;
}

export function amountWords(value: number, attribute: StudioAttribute | undefined): string {
  const { unit } = attribute ?? {};
  return formatNumber(value, 3) + (unit ? `\u00a0${unit}` : "");
}

export function valueWords(value: unknown, attribute: StudioAttribute | undefined): string {
  if (value === true) return words().yes;
  if (value === false) return words().no;
  const known = attribute?.values?.find((one) => one.value === value);
  return labelWords(known?.label, String(value));
}

function labelWords(label: StudioTexts | undefined, value: string): string {
  return textOf(label, value);
}
