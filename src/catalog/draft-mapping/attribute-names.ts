import { toPlainSlug } from "../../lib/slug.ts";
import { builtInAttributes } from "../attribute.ts";
import { reservedAttributeIds } from "../condition.ts";

const units = new Map(
  "mm cm m km in inch ft g kg mg lb lbs oz l ml h min s days years W kW Wh kWh mAh Ah V A Hz kHz MHz GHz dB GB TB MB MP px bar rpm Nm °C % EUR USD g/m² km/h"
    .split(" ")
    .map((unit) => [unit.toLowerCase(), unit]),
);

/** "weight_kg", "Weight (kg)" and "itemWeight [kg]": the name without its unit, and the unit. */
export function readName(name: string): {
  readonly id: string;
  readonly label: string;
  readonly unit: string | undefined;
} {
  const last = name.split(".").findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? name;
  const inBrackets = /[([]([^)\]]*)[)\]]\s*$/.exec(last)?.[1]?.trim();
  const bare = last.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const words = bare
    .replaceAll(/(\p{Ll}{2})(\p{Lu})/gu, "$1 $2")
    .split(/[\s_\-:]+/)
    .filter((word) => word !== "");
  const ending = words.length > 1 ? words.at(-1) : undefined;
  const behind = units.get(ending?.toLowerCase() ?? "");
  const unit = units.get(inBrackets?.toLowerCase() ?? "") ?? behind;
  const kept = behind === undefined ? words : words.slice(0, -1);
  const label = kept.join(" ");
  return {
    id: toAttributeId(label, "attribute"),
    label: label === "" ? last : label.charAt(0).toUpperCase() + label.slice(1),
    unit,
  };
}

/** Lower-case letters, digits and _, beginning with a letter. */
export function toAttributeId(text: string, fallback: string): string {
  const plain = toPlainSlug(text, "_");
  if (plain === "") return fallback;
  return /^[a-z]/.test(plain) ? plain : `${fallback}_${plain}`;
}

const taboo = new Set<string>([...reservedAttributeIds, ...Object.keys(builtInAttributes)]);

/** The id itself, or with a number behind it where it is taken or means something already. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const isFree = (id: string): boolean => !taken.has(id) && !taboo.has(id);
  if (isFree(wanted)) return wanted;
  let number = 2;
  while (!isFree(`${wanted}_${number}`)) number += 1;
  return `${wanted}_${number}`;
}
