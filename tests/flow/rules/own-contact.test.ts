import { describe, expect, it } from "vitest";
import { ownContact } from "../../../src/flow/rules/own-contact.ts";
import { loadSmallCatalog, smallProducts } from "../../fixtures/small-shop.ts";
import { flowWith, issuesOf, show } from "./expect-issues.ts";

/** A shop whose products are at these addresses. */
function shopAt(...urls: readonly string[]) {
  return loadSmallCatalog(
    smallProducts.map((product, at) => ({
      ...(product as object),
      ...(urls.length === 0 ? {} : { url: urls[at % urls.length] }),
    })),
  );
}

function check(contact: string, ...urls: readonly string[]): readonly string[] {
  const text = flowWith("wish: { price: { lte: 100 } }").replace(
    "questions:",
    `contact: { ${contact} }\nquestions:`,
  );
  return issuesOf(ownContact, text, shopAt(...urls)).map(show);
}

describe("a contact page", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["of the shop", "url: https://shop.example/help", ["https://shop.example/p/1"], []],
    [
      "of one of its hosts",
      "url: https://b.example/",
      ["https://a.example/1", "https://B.example/2"],
      [],
    ],
    ["where products have paths", "url: https://b.example/", ["/products/1"], []],
    ["where products have no address", "url: https://b.example/", [], []],
    ["that is none", "email: help@b.example", ["https://a.example/1"], []],
    [
      "of somebody else",
      "url: https://b.example/help",
      ["https://a.example/1", "https://c.example/1"],
      ["contact-elsewhere 5:17 (its products are at a.example, c.example)"],
    ],
    [
      "at a host that only begins alike",
      "url: https://shop.example.evil.example/",
      ["https://shop.example/1"],
      ["contact-elsewhere 5:17 (its products are at shop.example)"],
    ],
  ])("%s", (_, contact, urls, expected) => {
    expect(check(contact, ...urls)).toEqual(expected);
  });
});
