import type { ChoiceAttribute } from "../../catalog/attribute.ts";
import { inLocale } from "../../lib/localized.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Need, NeedId } from "../../recommendation/need.ts";
import { labelOfValue } from "../../wording/format.ts";
import { spokenLocales } from "../../wording/phrases.ts";

/**
 * The size somebody named, where products come in it: nobody wears another one, so it is a must.
 * Sizes of other countries are left alone; makers do not agree on what "UK 9" is.
 */
export function sizeNeed({ catalog }: Knowledge, { message }: Reading): Need | undefined {
  const said = message?.sizes ?? [];
  const names = said.flatMap(({ value }) => namesOf(value));
  for (const attribute of catalog.attributes.values()) {
    if (attribute.kind !== "choices" || attribute.variant !== true) continue;
    const values = names.filter((name) => Object.hasOwn(attribute.values, name));
    if (values.length === 0) continue;
    return {
      id: `said.${attribute.id}` as NeedId,
      label: labelOf(attribute, values),
      must: { type: "test", attribute: attribute.id, test: { type: "any-of", values } },
      weight: 1,
      source: "text",
      quote: said.map(({ quote }) => quote.text).join(", "),
    };
  }
  return undefined;
}

/** "Größe M, L". */
function labelOf(attribute: ChoiceAttribute, values: readonly string[]): Need["label"] {
  return Object.fromEntries(
    spokenLocales.map((locale) => [
      locale,
      `${inLocale(attribute.label, locale)} ${values
        .map((value) => labelOfValue(attribute, value, locale))
        .join(", ")}`,
    ]),
  );
}

const words: Readonly<Record<string, string>> = {
  small: "S",
  medium: "M",
  large: "L",
  "x-large": "XL",
  xlarge: "XL",
  "extra large": "XL",
  "x-small": "XS",
  xsmall: "XS",
  "extra small": "XS",
};

/** As catalogues write it: "EU 43" is 43, "medium" is M, "M/L" is one of both. */
function namesOf(said: string): readonly string[] {
  const word = words[said.toLowerCase()];
  if (word !== undefined) return [word];
  const plain = said.replace(/^EUR?\s*|\s*EUR?$/i, "").trim();
  return [...new Set([plain, ...plain.split(/[/-]/)])].map((part) => part.toUpperCase());
}
