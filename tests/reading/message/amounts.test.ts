import { describe, expect, it } from "vitest";
import { amountAt } from "../../../src/reading/message/amounts.ts";
import { toTokens } from "../../../src/reading/message/tokens.ts";
import { lexicon } from "./reader-fixture.ts";

const valueOf = (text: string) => amountAt(toTokens(text, lexicon, "de"), 0)?.value;

describe("amountAt", () => {
  it.each([
    ["150", 150],
    ["1.500", 1500],
    ["zweihundert", 200],
    ["hundertfünfzig", 150],
    ["dreihundertfünfundzwanzig", 325],
    ["fuffzig", 50],
    ["tausend", 1000],
    ["a hundred", 100],
    ["two hundred and fifty", 250],
    ["eighty", 80],
    ["ein", undefined],
    ["a jacket", undefined],
    ["wundertausend", undefined],
    // Every object answers to that.
    ["constructor", undefined],
    ["a constructor", undefined],
    ["constructor hundred", undefined],
  ])("%s", (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });
});
