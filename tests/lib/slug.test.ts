import { expect, test } from "vitest";
import { toPlainSlug, toSlug } from "../../src/lib/slug.ts";

test.each<[text: string, slug: string, plain: string]>([
  ["Wind & rain jackets", "wind-rain-jackets", "wind-rain-jackets"],
  ["Größe S/M", "grosse-s-m", "groesse-s-m"],
  ["Straße", "strasse", "strasse"],
  ["Pfützenheld", "pfutzenheld", "pfuetzenheld"],
  ["Sternenzelt 0", "sternenzelt-0", "sternenzelt-0"],
  ["one_size", "one-size", "one-size"],
  ["Übergröße", "ubergrosse", "uebergroesse"],
  ["Café crème", "cafe-creme", "cafe-creme"],
  ["  --Ärmel (lang)--  ", "armel-lang", "aermel-lang"],
  ["ﬁt №5", "fit-no5", "fit-no5"],
  ["日本語", "", ""],
  ["", "", ""],
])("%j → %s, as German is written without umlauts %s", (text, slug, plain) => {
  expect(toSlug(text)).toBe(slug);
  expect(toPlainSlug(text)).toBe(plain);
});

test("the separator may be another one", () => {
  expect(toSlug("Water column (mm)", "_")).toBe("water_column_mm");
});
