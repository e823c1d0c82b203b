import { describe, expect, it } from "vitest";
import { baseLanguage, inLocale, localeSchema, localizedSchema } from "../../src/lib/localized.ts";

describe("inLocale", () => {
  const rain = { en: "rain", de: "Regen", "de-AT": "Schnürlregen" };
  it.each([
    ["en", "rain"],
    ["de", "Regen"],
    ["de-AT", "Schnürlregen"],
    ["de-CH", "Regen"],
    ["en-GB", "rain"],
    ["fr", "rain"],
    ["", "rain"],
  ])("%s → %s", (locale, expected) => {
    expect(inLocale(rain, locale)).toBe(expected);
  });

  it("is empty only where nothing was written", () => {
    expect(inLocale({}, "en")).toBe("");
    expect(inLocale({ fr: "pluie" }, "en")).toBe("pluie");
  });
});

describe("baseLanguage", () => {
  it.each([
    ["de-AT", "de"],
    ["zh-Hant-TW", "zh"],
    ["de", "de"],
  ])("%s → %s", (locale, expected) => {
    expect(baseLanguage(locale)).toBe(expected);
  });
});

describe("language tags", () => {
  it.each(["de", "de-AT", "gsw", "zh-Hant-TW"])("%s is one", (tag) => {
    expect(localeSchema.safeParse(tag).success).toBe(true);
  });

  it.each(["", "DE", "d", "german", "de_AT", "de-", "de-A", "constructor"])("%j is none", (tag) => {
    expect(localeSchema.safeParse(tag).success).toBe(false);
    expect(localizedSchema.safeParse({ [tag]: "text" }).success).toBe(false);
  });

  it("have a text each", () => {
    expect(localizedSchema.safeParse({ en: "" }).success).toBe(false);
    expect(localizedSchema.safeParse({ en: "x" }).success).toBe(true);
  });
});
