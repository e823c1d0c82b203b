import { describe, expect, it } from "vitest";
import { readCourtesy } from "../../../src/reading/talk/courtesy.ts";

describe("readCourtesy", () => {
  it.each([
    ["thanks", "thanks"],
    ["Thank you so much!", "thanks"],
    ["Danke schön", "thanks"],
    ["vielen Dank, sehr nett", "thanks"],
    ["hi", "hello"],
    ["Good morning", "hello"],
    ["Grüß Gott", "hello"],
    ["Moin moin", "hello"],
    ["bye", "goodbye"],
    ["Tschüß", "goodbye"],
    ["auf Wiedersehen", "goodbye"],
    ["hello, are you a bot?", "about-advisor"],
    ["Are you a real person?", "about-advisor"],
    ["bist du ein Mensch?", "about-advisor"],
    ["Sind Sie ein Roboter", "about-advisor"],
    ["hi, I need a warm jacket for the winter", undefined],
    ["jacket for my hike", undefined],
    ["Regen", undefined],
    ["", undefined],
  ] as const)("%s is %s", (text, expected) => {
    expect(readCourtesy(text)).toBe(expected);
  });
});
