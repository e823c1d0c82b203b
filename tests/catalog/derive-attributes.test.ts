import { describe, expect, it } from "vitest";
import { createDerivation, withDerived } from "../../src/catalog/derive-attributes.ts";
import { parseCatalogDefinition } from "../../src/catalog/parse-catalog-definition.ts";
import { parseProduct } from "../../src/catalog/parse-product.ts";
import { toAttributes } from "../../src/catalog/catalog.ts";
import type { Product } from "../../src/catalog/product.ts";

interface Texts {
  readonly title?: string | Record<string, string>;
  readonly description?: string | Record<string, string>;
  readonly brand?: string;
  readonly attributes?: Record<string, unknown>;
}

function readDefinition(attributes: string) {
  const parsed = parseCatalogDefinition(`
schema: 1
id: test
title: { en: Test }
currency: EUR
locales: [en, de]
attributes:
${attributes}`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return toAttributes(parsed.value);
}

function toProduct(attributes: ReturnType<typeof readDefinition>, texts: Texts): Product {
  const value = { id: "p", title: "Thing", ...texts };
  const parsed = parseProduct({ line: 1, value }, { attributes, locales: ["en"] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** What is derived, as `attribute=value`. */
function derive(attributes: string, texts: Texts): string {
  const definition = readDefinition(attributes);
  const found = createDerivation(definition.values())(toProduct(definition, texts));
  return found.map(({ attribute, value }) => `${attribute}=${String(value)}`).join(" ");
}

const hood = `
  hood:
    kind: boolean
    label: { en: Hood }
    derive: [{ says: [hood, hooded, Kapuze], unless: [under a hood] }]`;

const weight = `
  weight_g:
    kind: number
    label: { en: Weight }
    decimals: 0
    max: 5000
    derive:
      - { number: ["weight {n} g", "weighs ... {n} g"], min: 5 }
      - { number: ["weight {n} oz"], times: 28.35 }
      - { says: [weighs nothing], value: 1 }`;

const kind = `
  kind:
    kind: choice
    label: { en: Kind }
    values:
      shirt: { label: { en: Shirt } }
      t_shirt: { label: { en: T-shirt } }
      vest: { label: { en: Vest } }
      bag: { label: { en: Bag } }
    derive:
      - { names: { shirt: [shirt], t_shirt: [t-shirt], vest: [vest], bag: [pack, bag] }, in: [title], pick: last }
      - { names: { shirt: [shirt], vest: [vest], bag: [bag] } }`;

const material = `
  material:
    kind: choices
    label: { en: Material }
    values:
      wool: { label: { en: Wool } }
      cotton: { label: { en: Cotton } }
      down: { label: { en: Down } }
    derive:
      - { names: { cotton: [cotton], down: [down fill], wool: [wool, merino] }, unless: [as warm as wool] }
      - { says: [Daunen], value: down }`;

describe("a rule that says what is so", () => {
  it.each([
    ["With a hood.", "hood=true"],
    ["Mit KAPUZE.", "hood=true"],
    ["No hood.", "hood=false"],
    ["Hood: no", "hood=false"],
    ["Warm and soft.", ""],
    ["Fits under a hood.", ""],
    ["Fits under a hood. Has a hood.", "hood=true"],
    ["Comes without a hood; the women's form has a hood.", ""],
  ])("%s", (description, expected) => {
    expect(derive(hood, { description })).toBe(expected);
  });

  it("looks into title and description in every language, and into the brand only when told", () => {
    expect(derive(hood, { title: { en: "Jacket", de: "Jacke mit Kapuze" } })).toBe("hood=true");
    expect(derive(hood, { brand: "Hooded" })).toBe("");
    const ofBrand = hood.replace("derive: [{", "derive: [{ in: [brand],");
    expect(derive(ofBrand, { brand: "Hooded", description: "warm" })).toBe("hood=true");
    expect(derive(ofBrand, { description: "hooded" })).toBe("");
  });

  it("does not turn a denial into false where the rule has a value of its own", () => {
    for (const value of [true, false]) {
      const rule = hood.replace("unless: [under a hood]", `value: ${value}`);
      expect(derive(rule, { description: "A collar, no hood" })).toBe("");
      expect(derive(rule, { description: "hood" })).toBe(`hood=${value}`);
    }
  });
});

describe("a rule that reads a number", () => {
  it.each([
    ["Weight: 300 g (10.6 oz)", "weight_g=300"],
    ["Weight: (1.250 g)", "weight_g=1250"],
    ["It weighs no more than 300 g.", "weight_g=300"],
    ["Weight: 3.5 oz", "weight_g=99"],
    ["Weight: 0 g", ""],
    ["Weight: 0 g. Weight: 120 g", "weight_g=120"],
    ["Weight: 60 kg", ""],
    ["Weight: 6000 g", ""],
    ["Made of 300 g cotton", ""],
    ["It weighs nothing", "weight_g=1"],
    ["Weight: 2 oz. Weight: 57 g", "weight_g=57"],
  ])("%s", (description, expected) => {
    expect(derive(weight, { description })).toBe(expected);
  });
});

describe("a rule that names one of several values", () => {
  it.each<[Texts, string]>([
    [{ title: "Pack vest" }, "kind=vest"],
    [{ title: "Sun t-shirt" }, "kind=t_shirt"],
    [{ title: "Vest pack" }, "kind=bag"],
    [{ title: "Atom", description: "A bag to wear over a shirt or vest" }, "kind=bag"],
    [{ title: "Atom", description: "No bag. A shirt" }, "kind=shirt"],
    [{ title: "Vest", description: "A shirt" }, "kind=vest"],
    [{ title: "Atom" }, ""],
  ])("%j", (texts, expected) => {
    expect(derive(kind, texts)).toBe(expected);
  });

  it.each([
    ["Merino wool and cotton", "material=wool,cotton"],
    ["Cotton. Daunen", "material=cotton,down"],
    ["No cotton, all wool", "material=wool"],
    ["Polyester as warm as wool. Cotton cuffs", "material=cotton"],
  ])("all of them where several may be: %s", (description, expected) => {
    expect(derive(material, { description })).toBe(expected);
  });
});

describe("createDerivation", () => {
  const jacketHood = `${hood}
    applies: { kind: { any_of: [vest] } }${kind}`;

  it("reads what an attribute applies to before it", () => {
    expect(derive(jacketHood, { title: "Vest", description: "hood" })).toBe("kind=vest hood=true");
    expect(derive(jacketHood, { title: "Pack", description: "hood" })).toBe("kind=bag");
    expect(derive(jacketHood, { title: "Atom", description: "hood" })).toBe("hood=true");
  });

  it("leaves alone what the product states", () => {
    const definition = readDefinition(jacketHood);
    const stated = toProduct(definition, {
      title: "Vest",
      description: "hood",
      attributes: { kind: "bag" },
    });
    expect(createDerivation(definition.values())(stated)).toEqual([]);
    const open = toProduct(definition, { description: "hood", attributes: { kind: "vest" } });
    const derived = createDerivation(definition.values())(open);
    expect(withDerived(open, derived).attributes).toMatchObject({ kind: "vest", hood: true });
  });

  it("lets stand what the product states itself", () => {
    const stated = toProduct(readDefinition(kind), { attributes: { kind: "bag" } });
    const derived = [{ attribute: "kind", value: "vest", evidence: [] }];
    expect(withDerived(stated, derived).attributes).toEqual({ kind: "bag" });
  });

  it("quotes the words it read", () => {
    const definition = readDefinition(weight);
    const product = toProduct(definition, { description: "Light. Weighs about 300 g." });
    expect(createDerivation(definition.values())(product)).toEqual([
      {
        attribute: "weight_g",
        value: 300,
        evidence: [{ value: 300, field: "description", quote: "Weighs about 300 g" }],
      },
    ]);
  });

  it.each([
    ["It has no proper hood.", "no proper hood"],
    ["Hood: no", "Hood: no"],
    ["Warm. Hooded.", "Hooded"],
  ])("quotes the denial with what it denies: %s", (description, quote) => {
    const definition = readDefinition(hood);
    const [derived] = createDerivation(definition.values())(toProduct(definition, { description }));
    expect(derived?.evidence.map((one) => one.quote)).toEqual([quote]);
  });

  it("says nothing about a catalogue without rules", () => {
    expect(derive(`  hood: { kind: boolean, label: { en: Hood } }`, { title: "hood" })).toBe("");
  });
});
