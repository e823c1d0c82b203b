import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServerMessage } from "../../../src/protocol/server-message.ts";
import {
  faults,
  hears,
  says,
  startScriptedModel,
  type Script,
  type ScriptedModel,
} from "../../fixtures/scripted-model.ts";
import { startTestServer, testClock } from "../../server/harness.ts";
import { hastyBudget, openAt } from "./opened.ts";

let scripted: ScriptedModel;
beforeAll(async () => {
  scripted = await startScriptedModel();
});
afterAll(async () => {
  await scripted.close();
});

/** The second message leaves words unread, so that a second reader is asked. */
const commands = [
  { type: "answer", question: "where", options: ["rock"] },
  { type: "say", text: "something that keeps wretched drops off me" },
  { type: "answer", question: "against", options: ["rain"] },
];

interface Held {
  /** What each turn was answered with, and everything the conversation holds in the end. */
  readonly answers: readonly (readonly ServerMessage[])[];
  readonly messages: readonly ServerMessage[];
  /** How often the endpoint was asked in each turn. */
  readonly calls: readonly number[];
  readonly trouble: readonly unknown[];
  readonly reasons: readonly string[];
}

/** A whole conversation over HTTP with a model that plays the script; without one, as templates do. */
async function converse(script?: Script, budget = {}): Promise<Held> {
  if (script !== undefined) scripted.play(script);
  // One clock for both: a turn's time runs from when the server heard of it.
  const opened =
    script === undefined ? undefined : await openAt(scripted.baseUrl, budget, testClock.now);
  const server = await startTestServer(
    opened === undefined ? {} : { voice: opened.voice, secondReader: opened.secondReader },
  );
  const { body: conversation } = await request(server.http).post("/api/conversations").expect(201);
  const path = `/api/conversations/${conversation.conversationId}`;
  const authorization = `Bearer ${conversation.token}`;
  const answers: (readonly ServerMessage[])[] = [];
  const calls: number[] = [];
  for (const [at, command] of commands.entries()) {
    const before = scripted.requests.length;
    const { body } = await request(server.http)
      .post(`${path}/turns`)
      .set("Authorization", authorization)
      .send({ turnId: `t${at}`, command })
      .expect(200);
    answers.push(body.messages);
    await server.advisor.settled();
    calls.push(scripted.requests.length - before);
  }
  const { body } = await request(server.http)
    .get(`${path}/messages?after=0`)
    .set("Authorization", authorization);
  await server.close();
  return {
    answers,
    messages: body.messages,
    calls,
    trouble: server.trouble,
    reasons: opened?.reasons() ?? [],
  };
}

describe("a model at fault changes nothing for the shopper", () => {
  let plain: Held;
  beforeAll(async () => {
    plain = await converse();
    // What was not understood says so itself and needs no sentence.
    expect(plain.messages.filter(({ type }) => type === "wording")).toHaveLength(2);
    expect(plain.answers[1]).toMatchObject([{ type: "shopper-said" }, { type: "misunderstood" }]);
  });

  test.each(Object.entries(faults))("%s", async (_, script) => {
    const held = await converse(script, hastyBudget);
    expect(held.answers).toEqual(plain.answers);
    expect(held.messages).toEqual(plain.messages);
    expect(Math.max(...held.calls)).toBeLessThanOrEqual(2);
    expect(held.trouble).toEqual([]);
    // The operator is told each time.
    expect(held.reasons.length).toBeGreaterThanOrEqual(2);
  });

  test("and an honest one phrases and hears", async () => {
    const held = await converse((asked, answer) => {
      const reader = hears({ choice: "against.rain", quote: "wretched drops" });
      const voice = says(({ body }) =>
        String(body.messages.at(-1)?.content).includes("first the")
          ? "These suit you best, first the Cirrus."
          : "No problem.",
      );
      const isReading = asked.body.response_format !== undefined;
      return (isReading ? reader : voice)(asked, answer);
    });
    expect(held.messages.filter(({ type }) => type === "wording")).toMatchObject(
      commands.map(() => ({ text: "These suit you best, first the Cirrus." })),
    );
    expect(held.answers[1]).toMatchObject([
      { type: "shopper-said" },
      {
        type: "understood",
        needs: [{ id: "against.rain", quote: "wretched drops", source: "text" }],
      },
      { type: "recommendation" },
    ]);
    expect(held.calls).toEqual([1, 2, 1]);
    expect(held.reasons).toEqual([]);
  });
});
