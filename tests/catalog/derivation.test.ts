import { describe, expect, it } from "vitest";
import { ruleSchema } from "../../src/catalog/derivation.ts";
import { parseWithSchema } from "../../src/lib/parse-with-schema.ts";

function messages(rule: unknown): readonly string[] {
  return parseWithSchema(rule, ruleSchema).issues.map(
    ({ message, path }) => `${path.join(".")}: ${message}`,
  );
}

describe("ruleSchema", () => {
  it.each([
    { says: ["hood"] },
    { says: ["insulat*"], value: 3, in: ["title"], unless: ["not"] },
    { number: ["weight {n} g"], times: 28.35, min: 1, max: 10 },
    { names: { shirt: ["shirt"], vest: ["vest"] }, pick: "last" },
  ])("accepts %j", (rule) => {
    expect(messages(rule)).toEqual([]);
  });

  it.each<[unknown, string]>([
    [{ says: [] }, "says:"],
    [{ says: ["... hood"] }, 'says.0: "... hood" begins or ends with a gap'],
    [{ says: ["hood"], unless: ["h*d"] }, "unless.0:"],
    [{ number: ["weight g"] }, "number.0: expected {n} where the number stands"],
    [{ number: ["{n} x {n}"] }, "number.0:"],
    [{ number: ["{n} g"], times: 0 }, "times:"],
    [{ names: { shirt: [] } }, "names.shirt:"],
    [{ names: { shirt: ["{n}"] } }, "names.shirt.0:"],
    [{ says: ["hood"], wen: ["x"] }, 'wen: unknown key "wen"'],
    [{ says: ["hood"], in: ["texts"] }, "in.0:"],
  ])("refuses %j", (rule, message) => {
    expect(messages(rule).join("\n")).toContain(message);
  });
});
