import type { StudioAttribute } from "../../src/protocol/studio.ts";
import { formatNumber, textOf } from "../view/format.ts";

/** Of the products the flow is about: what none of them has is no example. */
export function examples({ values, range, unit }: StudioAttribute): string {
  if (range !== undefined) {
    const { min, max, decimals } = range;
    const shown = [...new Set([min, max])].map((limit) => formatNumber(limit, decimals));
    return `${shown.join("–")}${unit ? ` ${unit}` : ""}`;
  }
  return (values ?? [])
    .filter(({ value, count }) => typeof value === "string" && count > 0)
    .slice(0, 4)
    .map(({ value, label }) => textOf(label, String(value)))
    .join(", ");
}
