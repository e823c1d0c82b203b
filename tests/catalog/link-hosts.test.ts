import { describe, expect, test } from "vitest";
import { parseCatalogDefinition } from "../../src/catalog/parse-catalog-definition.ts";
import { parseProduct } from "../../src/catalog/parse-product.ts";

const linkHosts = ["shop.example", "*.pictures.example"];

/** What is said against a product with these links, `field: message`; nothing when it is fine. */
function issuesOf(links: Readonly<Record<string, unknown>>, hosts: readonly string[] | undefined) {
  const rules = { attributes: new Map(), locales: ["en"], linkHosts: hosts };
  const value = { id: "a", title: "A", attributes: {}, ...links };
  const parsed = parseProduct({ line: 7, value }, rules);
  return parsed.issues.map(({ line, message }) => `${line}: ${message}`);
}

const none = "which is none of the catalogue's link_hosts";

test.each<[links: Readonly<Record<string, unknown>>, issues: readonly string[]]>([
  [{ url: "https://shop.example/a" }, []],
  [{ url: "https://SHOP.example:8443/a" }, []],
  [{ url: "/products/a", image: "images/a.svg" }, []],
  [{ image: "https://cdn.pictures.example/a.jpg" }, []],
  [{ url: "https://www.shop.example/a" }, [`7: url: leads to www.shop.example, ${none}`]],
  [{ url: "https://shop.example@evil.example/" }, [`7: url: leads to evil.example, ${none}`]],
  [
    { url: "https://shop.example.evil.example/" },
    [`7: url: leads to shop.example.evil.example, ${none}`],
  ],
  [
    { image: "https://evilpictures.example/a" },
    [`7: image: leads to evilpictures.example, ${none}`],
  ],
  [
    { variants: [{ id: "a-1", options: {}, image: "http://evil.example/a" }] },
    [`7: variants[0].image: leads to evil.example, ${none}`],
  ],
])("links %j", (links, issues) => {
  expect(issuesOf(links, linkHosts)).toEqual(issues);
});

test("without a list every host is allowed, and with an empty one none", () => {
  expect(issuesOf({ url: "https://evil.example/" }, undefined)).toEqual([]);
  expect(issuesOf({ url: "https://evil.example/" }, [])).toHaveLength(1);
});

describe("in attributes.yaml", () => {
  const definition = (host: string): string =>
    `schema: 1\nid: mine\ntitle: { en: Mine }\ncurrency: EUR\nlocales: [en]\nlink_hosts: ["${host}"]\nattributes: {}\n`;

  test.each([
    "https://shop.example",
    "shop.example/path",
    "shop.example:80",
    "*",
    "Shop.example",
    "",
  ])("%j is no host", (host) => {
    const { issues } = parseCatalogDefinition(definition(host));
    expect(issues.map(({ line, severity }) => `${line} ${severity}`)).toEqual(["6 error"]);
  });

  test("a host may have any start", () => {
    expect(parseCatalogDefinition(definition("*.shop.example")).ok).toBe(true);
  });
});
