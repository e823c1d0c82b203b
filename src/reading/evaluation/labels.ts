import type { ReadingRecord } from "../message/record.ts";
import type { GoldMessage } from "./gold-message.ts";

/** The needs as labels "slot:value"; two ways to say one thing are one label. */
export function labelsOf(needs: ReadingRecord["needs"]): ReadonlySet<string> {
  const { place, budget, fit, size, ...lists } = needs;
  const labels = new Set<string>();
  const add = (slot: string, value: string | number | null): void => {
    if (value !== null && value !== "") labels.add(oneWay(`${slot}:${folded(String(value))}`));
  };
  for (const [slot, values] of Object.entries(lists)) for (const one of values) add(slot, one);
  for (const { en } of place) add("place", en);
  for (const [field, value] of Object.entries(budget ?? {})) add(`budget.${field}`, value);
  add("fit", fit);
  add("size", size);
  return labels;
}

/** A place counts by its English name and as it was said. */
export function withGoldPlaces(
  found: ReadonlySet<string>,
  { needs }: GoldMessage,
): ReadonlySet<string> {
  const names = new Map(
    needs.place.map(({ said, en }) => [`place:${folded(said)}`, `place:${folded(en)}`]),
  );
  return new Set([...found].map((label) => names.get(label) ?? label));
}

/** Tells which labels are wrong neither when they are found nor when they are missed. */
export function freeLabels(
  { optional, implied_weather, needs, lang }: GoldMessage,
  expected: ReadonlySet<string>,
): (label: string) => boolean {
  const free = new Set(optional.map((label) => oneWay(folded(label))));
  for (const label of expected) for (const one of repeats[label] ?? []) free.add(oneWay(one));
  for (const one of implied_weather) {
    free.add(`weather:${one}`);
    for (const repeated of repeats[`weather:${one}`] ?? []) free.add(repeated);
  }
  const isBudgetFree = optional.some((label) => label.startsWith("budget"));
  const isEuroFree = lang === "de" && needs.budget !== null && needs.budget.currency === null;
  return (label) =>
    free.has(label) ||
    (label.startsWith("season:") && needs.month.length > 0) ||
    (label.startsWith("budget.") && isBudgetFree) ||
    (label === "budget.currency:eur" && isEuroFree);
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

function oneWay(label: string): string {
  return same[label] ?? label;
}

const same: Readonly<Record<string, string>> = {
  "want:light": "avoid:heavy",
  "want:quiet": "avoid:noisy",
  "want:low_bulk": "avoid:bulky",
  "want:soft": "avoid:itchy",
  "want:pfc_free": "avoid:pfc",
  "avoid:too_warm": "avoid:insulated",
  "want:recycled": "want:sustainable",
};

/** A property that only repeats a stated protection is never wrong, and the like. */
const repeats: Readonly<Record<string, readonly string[]>> = {
  "weather:rain": ["want:waterproof", "want:water_repellent", "want:gore_tex"],
  "weather:wind": ["want:windproof"],
  "weather:cold": ["want:insulated"],
  "weather:sun": ["want:uv_protection"],
  "weather:snow": ["weather:cold"],
  "want:waterproof": ["weather:rain"],
  "want:windproof": ["weather:wind"],
  "want:insulated": ["weather:cold"],
  "avoid:down": ["want:synthetic_fill"],
};
