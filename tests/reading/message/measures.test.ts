import { describe, expect, it } from "vitest";
import { readMeasures } from "../../../src/reading/message/measures.ts";

describe("readMeasures", () => {
  it.each([
    ["bis -15 Grad", ["cold"]],
    ["minus 25!", ["cold"]],
    ["bei 35 Grad im Schatten", ["heat"]],
    ["100 degree heat", ["heat"]],
    ["so für 15 Grad aufwärts", []],
    ["20.000 mm Wassersäule", ["waterproof"]],
    ["5 mm dick", []],
    ["20k/20k", ["waterproof", "breathable"]],
    ["unter 2 kg", ["light"]],
    ["ich wiege 90 kg", []],
    ["UPF 50", ["uv_protection", "sun"]],
    ["bin 1,96 m", ["tall"]],
    ["I'm 6'4", ["tall"]],
    ["140 cm groß", []],
    ["18 month old", ["kids"]],
    ["a 40 year old", []],
    ["my 5 year old jacket", []],
  ])("%s", (text, expected) => {
    expect(readMeasures(text).map(({ value }) => value)).toEqual(expected);
  });
});
