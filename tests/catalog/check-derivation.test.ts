import { describe, expect, it } from "vitest";
import { attributeSchema, type AttributeDefinition } from "../../src/catalog/attribute.ts";
import { checkDerivation } from "../../src/catalog/check-derivation.ts";

const label = { en: "Label" };
const values = { women: { label }, men: { label } };

function issues(attribute: unknown, id = "one"): readonly string[] {
  const definition: AttributeDefinition = attributeSchema.parse(attribute);
  return checkDerivation({ [id]: definition }).map(({ code, path, hint = "" }) =>
    `${code} ${path.join(".")} ${hint}`.trim(),
  );
}

describe("checkDerivation", () => {
  it.each([
    { kind: "boolean", label, derive: [{ says: ["hood"] }, { says: ["collar"], value: false }] },
    {
      kind: "number",
      label,
      max: 5,
      derive: [{ number: ["{n} g"] }, { says: ["warm"], value: 5 }],
    },
    { kind: "choice", label, values, derive: [{ says: ["lady"], value: "women" }] },
    { kind: "choice", label, values, derive: [{ names: { men: ["men"] }, pick: "last" }] },
    { kind: "choices", label, values, derive: [{ names: { men: ["men"] } }] },
  ])("accepts %j", (attribute) => {
    expect(issues(attribute)).toEqual([]);
  });

  it.each([
    [
      { kind: "boolean", label, derive: [{ says: ["hood"], value: "yes" }] },
      "unknown-value attributes.one.derive.0.value",
    ],
    [
      { kind: "boolean", label, derive: [{ says: ["a"] }, { number: ["{n} g"] }] },
      "wrong-rule attributes.one.derive.1",
    ],
    [
      { kind: "boolean", label, derive: [{ names: { yes: ["hood"] } }] },
      "wrong-rule attributes.one.derive.0.names",
    ],
    [
      { kind: "number", label, derive: [{ says: ["warm"] }] },
      "unknown-value attributes.one.derive.0.value",
    ],
    [
      { kind: "number", label, max: 5, derive: [{ says: ["warm"], value: 6 }] },
      "unknown-value attributes.one.derive.0.value",
    ],
    [
      { kind: "choice", label, values, derive: [{ says: ["lady"], value: "woman" }] },
      'unknown-value attributes.one.derive.0.value did you mean "women"?',
    ],
    [
      { kind: "choice", label, values, derive: [{ says: ["lady"] }] },
      'unknown-value attributes.one.derive.0.value known: "women", "men"',
    ],
    [
      { kind: "choices", label, values, derive: [{ names: { mem: ["men"] } }] },
      'unknown-value attributes.one.derive.0.names.mem did you mean "men"?',
    ],
    [
      { kind: "choices", label, values, derive: [{ names: { men: ["men"] }, pick: "last" }] },
      "wrong-rule attributes.one.derive.0.pick",
    ],
  ])("refuses %j", (attribute, expected) => {
    expect(issues(attribute)).toEqual([expected]);
  });

  it("refuses to derive what stands outside the attributes", () => {
    const price = { kind: "number", label, derive: [{ number: ["{n} €"] }] };
    expect(issues(price, "price")).toEqual(["built-in-derived attributes.price.derive.0"]);
  });
});
