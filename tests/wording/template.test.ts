import { describe, expect, it } from "vitest";
import { capitalise, fillTemplate, joinLabels, namesIn } from "../../src/wording/template.ts";

const values: Readonly<Record<string, string>> = {
  value: "20.000 mm",
  level: "Dauerregen",
  price_2: "$& and $1",
  empty: "",
};

describe("fillTemplate", () => {
  it.each([
    ["Wassersäule {value}: {level}", "Wassersäule 20.000 mm: Dauerregen"],
    ["{value}{value}", "20.000 mm20.000 mm"],
    ["nothing to fill", "nothing to fill"],
    ["", ""],
    ["[{empty}]", "[]"],
    // What looks like a replacement is none.
    ["{price_2}", "$& and $1"],
    // What is no name stays as it is.
    ["{Value} { value } {2x} {}", "{Value} { value } {2x} {}"],
    ["{{value}}", "{20.000 mm}"],
    // A sentence with a gap in it is not spoken at all.
    ["{value}: {colour}", undefined],
  ])("%j: %j", (template, expected) => {
    expect(fillTemplate(template, (name) => values[name])).toBe(expected);
  });
});

describe("namesIn", () => {
  it.each([
    ["{a} and {b_2}, {a}", ["a", "b_2", "a"]],
    ["{A} { a } {}", []],
    ["", []],
  ])("%j: %j", (template, expected) => {
    expect(namesIn(template)).toEqual(expected);
  });
});

describe("capitalise", () => {
  it.each([
    ["lightest", "Lightest"],
    ["über 20", "Über 20"],
    ["éclat", "Éclat"],
    ["5 pockets", "5 pockets"],
    ["🧗 climbing", "🧗 climbing"],
    ["", ""],
  ])("%j: %j", (text, expected) => {
    expect(capitalise(text)).toBe(expected);
  });
});

describe("joinLabels", () => {
  it.each([
    [["Rain"], "Rain"],
    [["Rain", "Up to €200"], "Rain · Up to €200"],
    [[], ""],
  ])("%j: %j", (labels, expected) => {
    expect(joinLabels(labels)).toBe(expected);
  });
});
