import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ModelErrorCode } from "../../../src/adapters/model/model-error.ts";
import type { ConversationId, Speech, Voice } from "../../../src/advisor/ports.ts";
import type { WordingEvidence } from "../../../src/advisor/grounding/wording-evidence.ts";
import { optional } from "../../../src/lib/optional.ts";
import { createReader } from "../../../src/reading/reader.ts";
import {
  factsOf,
  faults,
  says,
  startScriptedModel,
  type ScriptedModel,
} from "../../fixtures/scripted-model.ts";
import { learnSmallShop } from "../../fixtures/small-shop.ts";
import { tellTurns } from "../../advisor/grounding/told-turn.ts";
import { hastyBudget, patientSettings, openAt } from "./opened.ts";

let scripted: ScriptedModel;
beforeAll(async () => {
  scripted = await startScriptedModel();
});
afterAll(async () => {
  await scripted.close();
});

const knowledge = learnSmallShop();
const [told] = tellTurns({ knowledge, reader: createReader(knowledge.flow) }, "en", [
  { type: "answer", question: "where", options: ["rock"] },
]);
if (told === undefined) throw new Error("nothing was said");
const { evidence } = told;
const wording = "Four jackets are left. First the Cirrus.";

let turns = 0;

function speechOf(about: WordingEvidence = evidence, turn = `t${(turns += 1)}`): Speech {
  const conversation = "c1" as ConversationId;
  return {
    template: about.template,
    locale: about.locale,
    turn: { conversation, turn, evidence: () => about },
  };
}

async function spoken(
  voice: Voice,
  speech: Speech = speechOf(),
  signal: AbortSignal = new AbortController().signal,
): Promise<readonly string[]> {
  const pieces: string[] = [];
  for await (const piece of voice.speak(speech, signal)) pieces.push(piece);
  return pieces;
}

describe("a grounded wording", () => {
  test("is spoken in pieces, in place of the template", async () => {
    scripted.play(says(wording));
    const { voice, reasons } = await openAt(scripted.baseUrl);
    const pieces = await spoken(voice);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(wording);
    expect(reasons()).toEqual([]);
  });

  test("was asked for with the facts of the turn alone", async () => {
    scripted.play(says(wording));
    const { voice } = await openAt(scripted.baseUrl);
    await spoken(voice);
    const asked = scripted.requests.at(-1);
    expect(asked).toMatchObject({
      authorization: "Bearer key-of-the-test",
      body: { model: "scripted", stream: true, max_tokens: 200 },
    });
    expect(asked && factsOf(asked)).toMatchObject({
      sentence: evidence.template,
      products: evidence.products.map(({ title, statements }) => ({ title, statements })),
    });
    expect(asked?.body.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  });

  test("is not asked for where nothing is known about the turn", async () => {
    const { voice } = await openAt(scripted.baseUrl);
    const before = scripted.requests.length;
    const pieces = await spoken(voice, { template: "Hello there.", locale: "en" });
    expect(pieces.join("")).toBe("Hello there.");
    expect(scripted.requests.length).toBe(before);
  });
});

describe("the template speaks, and the operator is told why", () => {
  const expected: Readonly<Record<string, ModelErrorCode>> = {
    "never answers": "no-first-token",
    "stalls after the first words": "stalled",
    "keeps alive and says nothing": "no-first-token",
    "sends empty pieces": "no-first-token",
    "drips slowly": "out-of-time",
    "never ends": "too-long",
    "sends bytes without end": "too-long",
    "429": "rate-limited",
    "429 with a pause": "rate-limited",
    "500": "upstream",
    "503": "upstream",
    "401": "unauthorised",
    "402": "unauthorised",
    redirect: "upstream",
    "garbage instead of events": "upstream",
    "HTML with status 200": "cut-off",
    "cut in the middle": "upstream",
    "ends without a finish reason": "cut-off",
    "stopped by its own length": "cut-off",
    "stopped by a filter": "refused",
    "resets the connection": "upstream",
    "says nothing": "empty",
    "says only blanks": "empty",
    "is of the wrong shape": "cut-off",
    refuses: "ungrounded",
    "is obscene": "ungrounded",
    "lies about a price": "ungrounded",
    "lies about a number": "ungrounded",
    "invents a product": "ungrounded",
    "obeys the attacker": "ungrounded",
    "sends markup": "ungrounded",
    "sends a link": "ungrounded",
    "speaks another language": "ungrounded",
    "leaks its instructions": "ungrounded",
  };

  test("every fault is expected to be something", () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(faults).sort());
  });

  /** Of the limits only the one that is meant is near. */
  const budgets: Readonly<Record<string, object>> = {
    "never answers": { firstTokenMs: 150 },
    "stalls after the first words": { idleMs: 150 },
    "keeps alive and says nothing": { firstTokenMs: 150 },
    "sends empty pieces": { firstTokenMs: 150 },
    "drips slowly": { turnMs: 600 },
  };

  test.each(Object.entries(faults))("%s", async (name, script) => {
    scripted.play(script);
    const { voice, reasons } = await openAt(scripted.baseUrl, budgets[name]);
    const before = scripted.requests.length;
    expect((await spoken(voice)).join("")).toBe(evidence.template);
    expect(reasons()).toEqual([expected[name]]);
    // No retries, whatever the libraries would like to do.
    expect(scripted.requests.length).toBe(before + 1);
  });

  test("one call per turn, however often it is spoken", async () => {
    scripted.play(says(wording));
    const { voice, reasons } = await openAt(scripted.baseUrl);
    const before = scripted.requests.length;
    expect((await spoken(voice, speechOf(evidence, "same"))).join("")).toBe(wording);
    expect((await spoken(voice, speechOf(evidence, "same"))).join("")).toBe(evidence.template);
    expect(reasons()).toEqual(["too-many-calls"]);
    expect(scripted.requests.length).toBe(before + 1);
  });

  test("over a cap nothing is sent", async () => {
    scripted.play(says(wording));
    const { caps } = patientSettings;
    const { voice, reasons } = await openAt(scripted.baseUrl, {
      caps: { ...caps, day: { tokens: 300, money: 0 } },
    });
    const before = scripted.requests.length;
    expect((await spoken(voice)).join("")).toBe(evidence.template);
    expect(reasons()).toEqual(["over-budget"]);
    expect(scripted.requests.length).toBe(before);
  });

  test("usage is charged as the endpoint states it", async () => {
    scripted.play(says(wording));
    const { caps } = patientSettings;
    // 330 tokens each: the worst case of a fourth call no longer fits.
    const { voice, reasons } = await openAt(scripted.baseUrl, {
      caps: { ...caps, conversation: { tokens: 2_200, money: 0 } },
    });
    const texts: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) texts.push((await spoken(voice)).join(""));
    const first = texts.indexOf(evidence.template);
    expect(first).toBeGreaterThan(1);
    expect(texts.slice(0, first)).toEqual(Array.from({ length: first }, () => wording));
    expect(reasons().every((reason) => reason === "over-budget")).toBe(true);
  });

  test.each<[what: string, usage: unknown]>([
    ["nothing", null],
    ["that nothing was used", { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }],
    ["less than nothing", { prompt_tokens: -9e9, completion_tokens: -9e9, total_tokens: -18e9 }],
    ["what is no number", { prompt_tokens: "many", completion_tokens: "a few" }],
    ["something else altogether", { cost: 1 }],
  ])("usage is estimated when the endpoint states %s", async (_, usage) => {
    scripted.play((__, answer) => answer.stream([wording], "stop", usage));
    const { caps } = patientSettings;
    const { voice, reasons } = await openAt(scripted.baseUrl, {
      caps: { ...caps, conversation: { tokens: 3_000, money: 0 } },
    });
    for (let turn = 0; turn < 12; turn += 1) await spoken(voice);
    expect(new Set(reasons())).toEqual(new Set(["over-budget"]));
  });

  test("an endpoint that is down is left alone, and probed after the pause", async () => {
    let now = 1_000_000;
    scripted.play(faults["500"] ?? says(""));
    const { voice, reasons } = await openAt(scripted.baseUrl, {}, () => now);
    const before = scripted.requests.length;
    for (let turn = 0; turn < 8; turn += 1) await spoken(voice);
    expect(scripted.requests.length).toBe(before + 5);
    expect(reasons().slice(5)).toEqual(["breaker-open", "breaker-open", "breaker-open"]);
    now += 30_000;
    scripted.play(says(wording));
    expect((await spoken(voice)).join("")).toBe(wording);
    expect((await spoken(voice)).join("")).toBe(wording);
  });

  test("a pause the endpoint asks for is kept", async () => {
    let now = 1_000_000;
    scripted.play(faults["429 with a pause"] ?? says(""));
    const { voice, reasons } = await openAt(scripted.baseUrl, {}, () => now);
    const before = scripted.requests.length;
    await spoken(voice);
    now += 599_000;
    await spoken(voice);
    expect(reasons()).toEqual(["rate-limited", "breaker-open"]);
    expect(scripted.requests.length).toBe(before + 1);
    now += 1_000;
    await spoken(voice);
    expect(scripted.requests.length).toBe(before + 2);
  });
});

describe("the time of a turn", () => {
  const aTurnBegunAt = (begunAt: number): Speech => {
    const speech = speechOf();
    return { ...speech, ...optional("turn", speech.turn && { ...speech.turn, begunAt }) };
  };

  test("runs from when the message came in, whatever else it waited for", async () => {
    scripted.play(says(wording));
    const now = () => 1_000_000;
    const { voice, reasons } = await openAt(scripted.baseUrl, {}, now);
    const before = scripted.requests.length;
    const late = aTurnBegunAt(now() - patientSettings.turnMs);
    expect((await spoken(voice, late)).join("")).toBe(evidence.template);
    expect(reasons()).toEqual(["out-of-time"]);
    expect(scripted.requests.length).toBe(before);
    expect((await spoken(voice, aTurnBegunAt(now() - 1_000))).join("")).toBe(wording);
  });

  test("is no longer for a clock that was set back", async () => {
    scripted.play(faults["never answers"] ?? says(""));
    const { voice, reasons } = await openAt(scripted.baseUrl, hastyBudget);
    const ahead = aTurnBegunAt(Date.now() + 3_600_000);
    expect((await spoken(voice, ahead)).join("")).toBe(evidence.template);
    expect(reasons()).toEqual(["no-first-token"]);
  });
});

describe("a shopper who goes on", () => {
  test("ends the call, and says nothing about the endpoint", async () => {
    const stop = new AbortController();
    let gone: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    scripted.play((_, answer) => {
      answer.response.on("close", () => gone());
      answer.open();
      answer.piece("Four jackets ");
      stop.abort();
    });
    const { voice, reasons } = await openAt(scripted.baseUrl);
    expect(await spoken(voice, speechOf(), stop.signal)).toEqual([]);
    await closed;
    expect(reasons()).toEqual(["superseded"]);
  });
});
