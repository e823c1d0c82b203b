import type { Attribute } from "../../catalog/attribute.ts";
import type { Locale } from "../../lib/localized.ts";
import { remembered } from "../../lib/remembered.ts";

/**
 * What is worked out of an attribute's texts once for each language: every sentence of every turn is
 * held against the same attributes.
 */
export function ofAttribute<Value>(
  workOut: (attribute: Attribute, locale: Locale) => Value,
): (attribute: Attribute, locale: Locale) => Value {
  const byLocale = remembered<Attribute, Map<Locale, { readonly value: Value }>>(() => new Map());
  return (attribute, locale) => {
    const known = byLocale(attribute);
    const found = known.get(locale) ?? { value: workOut(attribute, locale) };
    known.set(locale, found);
    return found.value;
  };
}
