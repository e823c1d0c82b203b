import type { Attribute } from "../catalog/attribute.ts";
import { isRecord } from "../lib/yaml-edit/apply-edit.ts";
import { inLocale } from "../lib/localized.ts";

/** A condition as it is written, short and readable: `Hood: yes, Weight ≤ 400 g`. */
export function conditionText(
  condition: unknown,
  attributes: ReadonlyMap<string, Attribute>,
): string {
  if (!isRecord(condition)) return String(condition);
  return Object.entries(condition)
    .map(([key, test]) => {
      if ((key === "all" || key === "any") && Array.isArray(test)) {
        const parts = test.map((part) => conditionText(part, attributes));
        return parts.join(key === "all" ? ", " : " | ");
      }
      if (key === "not") return `¬ (${conditionText(test, attributes)})`;
      return testText(attributes.get(key), key, test);
    })
    .join(", ");
}

const signs: Readonly<Record<string, string>> = { gte: "≥", gt: ">", lte: "≤", lt: "<" };

function testText(attribute: Attribute | undefined, id: string, test: unknown): string {
  const name = attribute === undefined ? id : inLocale(attribute.label, "en");
  if (!isRecord(test)) return `${name}: ${String(test)}`;
  return Object.entries(test)
    .map(([key, value]) => {
      const sign = signs[key];
      const unit =
        attribute?.kind === "number" && attribute.unit !== undefined ? ` ${attribute.unit}` : "";
      if (sign !== undefined) return `${name} ${sign} ${String(value)}${unit}`;
      const values = (Array.isArray(value) ? value : [value]).map((one) =>
        valueText(attribute, one),
      );
      return key === "none_of"
        ? `${name} ≠ ${values.join(", ")}`
        : `${name}: ${values.join(key === "all_of" ? " + " : " | ")}`;
    })
    .join(", ");
}

function valueText(attribute: Attribute | undefined, value: unknown): string {
  if (attribute !== undefined && "values" in attribute) {
    const label = attribute.values[String(value)]?.label;
    if (label !== undefined) return inLocale(label, "en");
  }
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}
