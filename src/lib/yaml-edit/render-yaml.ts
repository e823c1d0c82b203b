import { stringify } from "yaml";
import { isRecord } from "./apply-edit.ts";

/** Longer lines are written as several. */
const lineMax = 100;

/** A value on one line, as it may stand anywhere. */
export function toFlowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlowText).join(", ")}]`;
  if (!isRecord(value)) return toScalarText(value);
  const pairs = Object.entries(value).map(
    ([key, one]) => `${toScalarText(key)}: ${toFlowText(one)}`,
  );
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

export type Quotes = "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE";

/** Quoted only where it has to be, or as its predecessor was. */
export function toScalarText(value: unknown, quotes: Quotes = "PLAIN"): string {
  // The library would spread several lines over several lines.
  if (typeof value === "string" && /\p{Cc}/u.test(value)) return JSON.stringify(value);
  const text = stringify([value ?? null], {
    collectionStyle: "flow",
    flowCollectionPadding: false,
    defaultStringType: quotes,
    lineWidth: 0,
  });
  return text.slice(1, text.lastIndexOf("]"));
}

/**
 * A value as lines, the way people write it: short things on one line, elements that have an id each
 * below the other.
 *
 * @param column Where the lines will begin.
 */
export function toLines(value: unknown, column: number): readonly string[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((one: unknown) => {
      const [first = "", ...others] = isElement(one)
        ? toLines(one, column + 2)
        : withKey("", one, column + 2);
      return [`- ${first}`, ...others.map((line) => `  ${line}`)];
    });
  }
  if (!isRecord(value) || Object.keys(value).length === 0) return [toFlowText(value)];
  return Object.entries(value).flatMap(([key, one]) =>
    withKey(`${toScalarText(key)}:`, one, column),
  );
}

/** `key: value` on one line where it fits. */
export function withKey(key: string, value: unknown, column: number): readonly string[] {
  const inline = toFlowText(value);
  const isLong = column + key.length + 1 + inline.length > lineMax;
  const isList = Array.isArray(value) && value.some(isElement);
  const isMany = typeof value === "object" && value !== null && inline.length > 2;
  if (isMany && (isList || isLong) && key === "") return toLines(value, column);
  if (isMany && (isList || isLong)) {
    return [key, ...toLines(value, column + 2).map((line) => `  ${line}`)];
  }
  return [key === "" ? inline : `${key} ${inline}`];
}

function isElement(value: unknown): boolean {
  return isRecord(value) && Object.hasOwn(value, "id");
}
