import { expect, it } from "vitest";
import { formatYaml } from "../../src/lib/format-yaml.ts";
import { parseYaml } from "../../src/lib/yaml-document.ts";

it("writes what can be read again, without anchors", () => {
  const shared = { en: "Yes: it is", de: "Ja" };
  const value = { schema: 1, better: "yes", first: shared, second: shared, list: ["a: b", "# c"] };
  const text = formatYaml(value);
  expect(text).not.toMatch(/[&*]a\d/);
  const parsed = parseYaml(text);
  expect(parsed.ok && parsed.value.value).toEqual(value);
});
