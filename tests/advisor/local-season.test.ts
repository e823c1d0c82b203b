import { describe, expect, it } from "vitest";
import { inLocalSeason } from "../../src/advisor/local-season.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";

const when = "when" as QuestionId;
const seasons: Readonly<Record<string, string>> = {
  winter: "cold",
  spring: "between",
  autumn: "between",
  summer: "hot",
};
const reader = {
  ofSeason: (season: string) => [{ question: when, option: seasons[season] as OptionId }],
};

/** The option a month's is turned into where it is so warm. */
function check(option: string, meanC: number, question = when): string {
  const answer = { type: "options", options: [option as OptionId] } as const;
  const [given] = inLocalSeason([{ question, answer, quote: "May" }], reader, meanC);
  return given?.answer.type === "options" ? given.answer.options.join() : "";
}

describe("inLocalSeason", () => {
  it.each<[string, number, string]>([
    ["cold", -5, "cold"],
    ["cold", 9, "cold"],
    ["cold", 11, "between"],
    ["cold", 26, "hot"],
    ["between", 0, "cold"],
    ["between", 9, "between"],
    ["between", 21, "hot"],
    ["hot", 18, "hot"],
    ["hot", 6, "between"],
    ["hot", -3, "cold"],
    ["always", 26, "always"],
  ])("%s at %i °C is %s", (option, meanC, expected) => {
    expect(check(option, meanC)).toBe(expected);
  });

  it("leaves other questions alone", () => {
    expect(check("cold", 26, "against" as QuestionId)).toBe("cold");
  });
});
