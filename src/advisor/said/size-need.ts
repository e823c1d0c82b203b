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
export function sizeNeed(knowledge: Knowledge, { message }: Reading): Need | undefined {
  return sizeCalled(
    knowledge,
    (message?.sizes ?? []).map(({ value, quote }) => ({ said: value, quote: quote.text })),
  );
}

/** The sizes of these names, where the catalogue has any of them. */
export function sizeCalled(
  { catalog }: Knowledge,
  said: readonly { readonly said: string; readonly quote: string }[],
): Need | undefined {
  const names = said.flatMap((one) => namesOf(one.said));
  const single = said.map((one) => namesOf(one.said)).flatMap((all) => (all.length > 1 ? [] : all));
  for (const attribute of catalog.attributes.values()) {
    if (attribute.kind !== "choices" || attribute.variant !== true) continue;
    const exact = names.filter((name) => Object.hasOwn(attribute.values, name));
    // "M/L" is for who wears an L as well.
    const values = [
      ...exact,
      ...Object.keys(attribute.values).filter((value) => {
        const parts = value.split("/");
        return (
          parts.length > 1 && !exact.includes(value) && single.some((one) => parts.includes(one))
        );
      }),
    ];
    if (values.length === 0) continue;
    return {
      id: `said.${attribute.id}` as NeedId,
      label: labelOf(attribute, exact.length > 0 ? exact : values),
      must: { type: "test", attribute: attribute.id, test: { type: "any-of", values } },
      weight: 1,
      source: "text",
      quote: said.map(({ quote }) => quote).join(", "),
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
