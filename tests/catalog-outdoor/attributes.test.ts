import { expect, test } from "vitest";
import type { AttributeDefinition } from "../../src/catalog/attribute.ts";
import { definition, products, valuesOf } from "./outdoor-catalog.ts";

const declared = Object.entries(definition.attributes);

/** Every text of an attribute with the path it stands at. */
function textsOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if ("en" in value || "de" in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

test("every text is there in English and German", () => {
  const lacking = declared
    .flatMap(([id, attribute]) => textsOf(attribute, id))
    .filter(
      ([, text]) =>
        Object.keys(text as object)
          .sort()
          .join() !== "de,en",
    )
    .map(([path]) => path);
  expect(lacking).toEqual([]);
});

test("there are at least 24 attributes, each explained but those that speak for themselves", () => {
  expect(declared.length).toBeGreaterThanOrEqual(24);
  const unexplained = declared.filter(([, one]) => one.explain === undefined).map(([id]) => id);
  expect(unexplained).toEqual(["price"]);
});

function phrasesOf(attribute: AttributeDefinition): readonly string[] {
  const own = [attribute.reason, attribute.drawback];
  const ofValues =
    attribute.kind === "choice" || attribute.kind === "choices"
      ? Object.values(attribute.values).flatMap((value) => [value.reason, value.drawback])
      : [];
  return [...own, ...ofValues].flatMap((text) => Object.values(text ?? {}));
}

test("reasons and drawbacks are short, end without a stop and hold only known places", () => {
  for (const [id, attribute] of declared) {
    for (const phrase of phrasesOf(attribute)) {
      expect(phrase, id).toMatch(/^[A-ZÄÖÜ{].*[^.!?\s]$/u);
      expect(phrase.length, phrase).toBeLessThanOrEqual(90);
      const places = [...phrase.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const levels = attribute.kind === "number" && attribute.levels !== undefined;
      const known = attribute.kind === "number" ? ["value", ...(levels ? ["level"] : [])] : [];
      expect(known, phrase).toEqual(expect.arrayContaining(places));
    }
  }
});

test("numbers that are compared can be said as a reason and as a drawback", () => {
  for (const [id, attribute] of declared) {
    if (attribute.kind !== "number") continue;
    expect(attribute.reason?.["de"], id).toContain("{value}");
    expect(attribute.drawback?.["de"], id).toContain("{value}");
    const starts = attribute.levels?.map((level) => level.from) ?? [];
    expect(starts, id).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size, id).toBe(starts.length);
  }
});

test("a yes and a no each have their sentence", () => {
  for (const [id, attribute] of declared) {
    if (attribute.kind !== "boolean") continue;
    expect(Object.keys(attribute.reason ?? {}), id).toEqual(["en", "de"]);
    expect(Object.keys(attribute.drawback ?? {}), id).toEqual(["en", "de"]);
    expect(attribute.reason, id).not.toEqual(attribute.drawback);
  }
});

test("shoppers have words of their own for every choice, and some product has it", () => {
  for (const [id, attribute] of declared) {
    if (attribute.kind !== "choice" && attribute.kind !== "choices") continue;
    const used = new Set(
      products.flatMap((product) =>
        attribute.variant === true
          ? product.variants.map((variant) => variant.options[id])
          : valuesOf(product, id),
      ),
    );
    for (const [value, { says }] of Object.entries(attribute.values)) {
      expect(says?.["en"]?.length, `${id}: ${value}`).toBeGreaterThan(0);
      expect(says?.["de"]?.length, `${id}: ${value}`).toBeGreaterThan(0);
      expect(used, `${id}: ${value}`).toContain(value);
    }
  }
});

test("within an attribute no word means two things", () => {
  const clashes = declared.flatMap(([id, attribute]) => {
    if (attribute.kind !== "choice" && attribute.kind !== "choices") return [];
    return ["en", "de"].flatMap((locale) => {
      const words = Object.values(attribute.values).flatMap(({ label, says }) => [
        ...new Set([label[locale], ...(says?.[locale] ?? [])].map((word) => word?.toLowerCase())),
      ]);
      return words.filter((word, at) => words.indexOf(word) !== at).map((word) => `${id}: ${word}`);
    });
  });
  expect(clashes).toEqual([]);
});
