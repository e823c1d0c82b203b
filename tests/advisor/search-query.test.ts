import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/advisor/ports.ts";
import { withQuery } from "../../src/advisor/search-query.ts";
import type { Command, SaidReading } from "../../src/conversation/command.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import { parseVector } from "../../src/search/packed-vector.ts";

const nothingRead: SaidReading = { answers: [], volunteered: [] };

/** Every text lies where its length says. */
const embedder: Embedder = {
  id: "lengths",
  dimension: 2,
  embed: async (texts) => texts.map(({ length }) => Float32Array.from([length, -length])),
};

async function check(command: Command, given?: Embedder) {
  const trouble: unknown[] = [];
  const onTrouble = (found: unknown): void => void trouble.push(found);
  const found = await withQuery(command, { ...(given && { embedder: given }), onTrouble });
  return { query: found.type === "say" ? found.query : undefined, found, trouble };
}

const say = (text: string, reading: SaidReading = nothingRead): Command => ({
  type: "say",
  text,
  reading,
});

describe("what products are searched by", () => {
  it("is what no need was read from", async () => {
    const answer = { type: "options", options: ["rain" as OptionId] } as const;
    const question = "against" as QuestionId;
    const reading = { ...nothingRead, answers: [{ question, answer, quote: "rain" }] };
    const { query } = await check(say("something against rain for kayaking", reading));
    expect(query).toEqual({ text: "something against for kayaking" });
  });

  it("comes with its vector", async () => {
    const { query } = await check(say("kayaking"), embedder);
    expect(query?.vector?.model).toBe("lengths");
    expect([...(parseVector(query?.vector?.bytes ?? "") ?? [])]).toEqual([127, -127]);
  });

  it.each<[string, Command]>([
    ["a wish to steer", say("show me products", { ...nothingRead, wants: "show-products" })],
    ["what says nothing about a product", say("ich brauche bitte etwas")],
    ["nothing", say("")],
    ["a tap", { type: "show-products" }],
  ])("is not %s", async (_, command) => {
    const { found, query } = await check(command, embedder);
    expect(query).toBeUndefined();
    expect(found).toEqual(command);
  });

  it("is words alone when no vector can be had, and somebody is told", async () => {
    const failing = { ...embedder, embed: () => Promise.reject(new Error("down")) };
    const { query, trouble } = await check(say("kayaking"), failing);
    expect(query).toEqual({ text: "kayaking" });
    expect(trouble).toEqual([new Error("down")]);
  });
});
