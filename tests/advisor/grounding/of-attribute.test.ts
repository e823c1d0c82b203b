import { expect, test } from "vitest";
import { ofAttribute } from "../../../src/advisor/grounding/of-attribute.ts";
import type { Attribute } from "../../../src/catalog/attribute.ts";

const attribute = (id: string): Attribute => ({
  id,
  kind: "boolean",
  label: { en: `${id} in English`, de: `${id} auf Deutsch` },
});

test("each attribute is worked on once for each language", () => {
  const worked: string[] = [];
  const labelOf = ofAttribute(({ id, label }, locale) => {
    worked.push(`${id} ${locale}`);
    return label[locale];
  });
  const [hood, lining] = [attribute("hood"), attribute("lining")];
  for (const _ of ["once", "again"]) {
    expect(labelOf(hood, "en")).toBe("hood in English");
    expect(labelOf(hood, "de")).toBe("hood auf Deutsch");
    expect(labelOf(lining, "en")).toBe("lining in English");
  }
  expect(worked).toEqual(["hood en", "hood de", "lining en"]);
});

test("an attribute of the same name in another catalogue is another one", () => {
  const labelOf = ofAttribute(({ label }, locale) => label[locale]);
  expect(labelOf(attribute("hood"), "en")).toBe("hood in English");
  expect(labelOf({ ...attribute("hood"), label: { en: "Cap" } }, "en")).toBe("Cap");
});

test("what is worked out to nothing is not worked out again", () => {
  let times = 0;
  const nothing = ofAttribute(() => void (times += 1));
  const hood = attribute("hood");
  nothing(hood, "en");
  nothing(hood, "en");
  expect(times).toBe(1);
});
