import { expect, it } from "vitest";
import { createConduct } from "../../src/server/conduct.ts";

/** `3` is a fault of that weight, `5s` is time that passes; at the end somebody is out or not. */
it.each<[string, readonly (number | string)[], boolean]>([
  ["nothing", [], false],
  ["as much as is forgiven", [10, 10, 10], false],
  ["one fault more", [10, 10, 10, 1], true],
  ["far too much at once", [31], true],
  ["much, by and by", [10, "20s", 10, "20s", 10, "20s", 10, "20s", 10], false],
  ["much, too soon", [10, "5s", 10, "5s", 10, "5s", 10], true],
  ["until a minute is over", [31, "59s"], true],
  ["after a minute", [31, "60s"], false],
  ["after a minute, with a fault", [31, "60s", 30], false],
  ["again after a minute", [31, "60s", 31], true],
  ["whatever is done meanwhile", [31, "30s", 5, "29s"], true],
])("%s", (_, steps, isOut) => {
  let time = 0;
  const conduct = createConduct(() => time);
  for (const step of steps) {
    if (typeof step === "number") conduct.blame("a", step);
    else time += Number.parseInt(step, 10) * 1_000;
  }
  expect(conduct.isKeptOut("a")).toBe(isOut);
  expect(conduct.isKeptOut("b")).toBe(false);
});
