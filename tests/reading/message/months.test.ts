import { describe, expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

describe("readMonths", () => {
  it.each([
    ["im Mai", [5]],
    ["über Ostern", [4]],
    ["übern Jahreswechsel", [1, 12]],
    ["in den Herbstferien", [10]],
    ["the week before Christmas", [12]],
    ["zu Weihnachten soll es da sein, Reise im Mai", [5]],
    ["ein Weihnachtsgeschenk", []],
    ["Mai bis September", [5, 6, 7, 8, 9]],
    ["von Ende November bis Anfang Februar", [1, 2, 11, 12]],
    ["März und Oktober", [3, 10]],
    ["from June through August", [6, 7, 8]],
    ["in early March", [3]],
    ["ab dem 12.10. für zwei Wochen", [10]],
    ["I may need it", []],
    ["we march on", []],
    ["im Sommer", []],
  ])("%s", (text, expected) => {
    expect(read(text).months).toEqual(expected);
  });
});
