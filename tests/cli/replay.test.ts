import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replayCommand } from "../../src/cli/replay.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent } from "../../src/conversation/event.ts";
import { replay } from "../../src/conversation/replay.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";
import { createShopFolder, type ShopFolder } from "./shop-folder.ts";

let shop: ShopFolder;
beforeEach(async () => {
  shop = await createShopFolder();
  await shop.put("flows/small-jackets.yaml", smallFlowText);
});
afterEach(async () => shop.remove());

/** Somebody tapped that it is for rock. */
function stored(id: string) {
  const knowledge = learnSmallShop();
  const opening = recorded([], start(knowledge, { locale: "en" }));
  const decision = decide(knowledge, replay(opening), {
    type: "answer",
    question: "where" as QuestionId,
    answer: { type: "options", options: ["rock" as OptionId] },
  });
  if (decision.type === "refused") throw new Error(decision.refusal.code);
  const events = recorded(opening, decision.events);
  return { conversation: id, flow: { id: "small-jackets", revision: "rev-1" }, events };
}

function recorded(
  before: ReturnType<typeof toRecorded>,
  events: readonly ConversationEvent[],
): ReturnType<typeof toRecorded> {
  return [...before, ...toRecorded(events, before.length)];
}

function toRecorded(events: readonly ConversationEvent[], after: number) {
  return events.map((event, at) => ({ seq: after + 1 + at, at: 7, event }));
}

const exported = (...ids: readonly string[]): string =>
  JSON.stringify({ conversations: ids.map(stored) });

describe("lotse replay", () => {
  it.each([
    ["what lotse export prints", exported("one", "two")],
    ["a conversation a line", ["one", "two"].map((id) => JSON.stringify(stored(id))).join("\n")],
    [
      "times as they are exported",
      exported("one", "two").replaceAll('"at":7', '"at":"2026-01-02T03:04:05.678Z"'),
    ],
  ])("finds nothing different in %s", async (_, text) => {
    await shop.put("export.json", `${text}\n`);
    const { code, stdout, stderr } = await shop.run(replayCommand, "@/export.json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^one: 2 turns, all as stored\n {2}flow small-jackets: rev-1 → \w+\n/);
    expect(stdout).toMatch(/\ntwo: 2 turns, all as stored\n/);
  });

  it("tells what would be another outcome with another flow", async () => {
    await shop.put("export.json", exported("one"));
    await shop.put("new.yaml", smallFlowText.replace("Where will you wear it?", "Where to?"));
    const run = await shop.run(replayCommand, "@/export.json", "--flow", "@/new.yaml");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("one: 2 turns, 1 would differ\n");
    expect(run.stdout).toContain(
      '  turn 0, event 2 question-asked question.text: "Where will you wear it?" → "Where to?"\n',
    );
  });

  it("prints one object when asked", async () => {
    await shop.put("export.json", exported("one"));
    await shop.put("flows/small-jackets.yaml", `${smallFlowText}results: { show: 2 }\n`);
    const run = await shop.run(replayCommand, "@/export.json", "--json");
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      conversations: [
        {
          conversation: "one",
          flow: { id: "small-jackets", revision: "rev-1" },
          catalog: { id: "small", version: "small-1" },
          turns: 2,
          differences: [{ turn: 1, event: "products-recommended", path: "products" }],
        },
      ],
    });
  });

  it.each<[string, string, string]>([
    ["no JSON", "hello", "line 1: this is not JSON"],
    ["a line that is none", `${JSON.stringify(stored("one"))}\n{}`, 'line 2: "conversation"'],
    ["an empty export", '{"conversations":[]}', '"conversations"'],
    ["a gap", exported("one").replace('"seq":2', '"seq":9'), "not numbered from 1"],
    ["another flow", exported("one").replace('"id":"small-jackets"', '"id":"x"'), "flow"],
  ])("ends with 2 for %s", async (_, text, problem) => {
    await shop.put("export.json", text);
    const { code, stdout, stderr } = await shop.run(replayCommand, "@/export.json");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^lotse replay: /);
    expect(stderr).toContain(problem);
  });

  it.each([
    [[], "needs a file or --conversation ID"],
    [["a", "b"], "needs a file or --conversation ID"],
    [["a", "--conversation", "x"], "needs a file or --conversation ID"],
    [["@/none.json"], "there is no such file"],
    [["--flow", "@/none.yaml", "a"], "none.yaml"],
  ])("ends with 2 for %j", async (args, problem) => {
    const { code, stderr } = await shop.run(replayCommand, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
  });
});
