import { describe, expect, it } from "vitest";
import { lexiconConcepts } from "../../src/advisor/lexicon-concepts.ts";
import { conceptsOfCatalog, textOfProduct } from "../../src/advisor/product-texts.ts";
import { placeOf } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const { catalog } = knowledge;

function linesOf(id: string): readonly string[] {
  const product = catalog.products[placeOf(knowledge, id)];
  return product === undefined ? [] : textOfProduct(catalog, product).split("\n");
}

describe("what a shop says about a product", () => {
  it("begins with its title, in every language and twice", () => {
    const title = ["Gipfel jacket", "Jacke Gipfel"];
    expect(linesOf("gipfel").slice(0, 4)).toEqual([...title, ...title]);
  });

  it("names the values of its attributes", () => {
    expect(linesOf("gipfel")).toEqual(expect.arrayContaining(["Jacket", "Jacke", "Klettern"]));
  });

  it("names what it has, and not what it lacks", () => {
    const helmets = catalog.products.map(({ id, attributes }) => [
      attributes["helmet"] === true,
      linesOf(id).includes("Helmkapuze"),
    ]);
    expect(helmets.every(([has, said]) => has === said)).toBe(true);
    expect(new Set(helmets.map(([has]) => has)).size).toBe(2);
  });
});

describe("concepts", () => {
  it("of a catalogue are known by labels in every language", () => {
    const concepts = conceptsOfCatalog(catalog);
    expect(concepts.get("use=rock")).toEqual(["climbing", "Klettern"]);
    expect(concepts.get("helmet")).toEqual(["Helmet hood", "Helmkapuze"]);
    expect([...concepts.keys()].some((key) => key.startsWith("weight_g"))).toBe(false);
  });

  it("of a lexicon gather what both languages say for a thing", () => {
    const concepts = lexiconConcepts([
      { "want:hood": "hood, =hoods", "cue:not": "not", "color:red maybe": "red" },
      { "want:hood always": "kapuze, mit ... kapuze, eine|die kapuze, <ka> puze" },
    ]);
    expect([...concepts]).toEqual([["want:hood", ["hood", "hoods", "kapuze"]]]);
  });
});
