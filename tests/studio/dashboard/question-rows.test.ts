import { describe, expect, test } from "vitest";
import type { LearningShare } from "../../../src/protocol/learning.ts";
import { questionRows, standing } from "../../../studio/dashboard/question-rows.ts";
import { question, share } from "./figures-of.ts";

describe("rows", () => {
  const option = (id: string, chosen: LearningShare) => ({
    id,
    chosen,
    left: share(0, 0),
    relaxed: share(0, 0),
  });

  test("what is no longer asked comes last, the rest in the flow's order", () => {
    const rows = questionRows(
      [
        question({ id: "old", isLive: false, asked: 5 }),
        question({ id: "where", asked: 100 }),
        question({ id: "who", asked: 50 }),
      ],
      [],
    );
    expect(rows.map(({ question: { id }, askedPart }) => [id, askedPart])).toEqual([
      ["where", 1],
      ["who", 0.5],
      ["old", 0.05],
    ]);
  });

  test.each([
    ["is shown beside it", share(30, 60), 0.5],
    ["says nothing of too few", share(5, 10), undefined],
    ["is nothing where nobody was asked", share(0, 0), undefined],
  ])("what an answer had before %s", (_what, chosen, before) => {
    const [row] = questionRows(
      [question({ id: "where", options: [option("town", share(10, 40))] })],
      [question({ id: "where", options: [option("town", chosen)] })],
    );
    expect(row?.options[0]?.before).toBe(before);
  });
});

describe("the question at which most give up", () => {
  const left = (id: string, count: number, of: number, low: number) =>
    question({ id, asked: of, left: { ...share(count, of), low } });

  test("stands out with certainty", () => {
    const questions = [left("where", 10, 400, 0.014), left("against", 60, 300, 0.16)];
    expect(standing(questions)).toEqual({ type: "worst", question: questions[1] });
  });

  test.each([
    ["alike", [left("where", 10, 400, 0.014), left("against", 5, 100, 0.02)]],
    ["alike", [left("where", 10, 400, 0.014), left("against", 9, 10, 0.6)]],
    ["too-few", [left("where", 5, 10, 0.3)]],
    ["too-few", []],
  ])("%s", (type, questions) => {
    expect(standing(questions)).toEqual({ type });
  });
});
