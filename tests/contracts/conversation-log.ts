import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  TurnId,
  TurnKey,
} from "../../src/advisor/ports.ts";
import type { ConversationEvent } from "../../src/conversation/event.ts";

/** What every log must do, whatever keeps it. One suite; each adapter's test runs it. */
export function describeConversationLog(
  name: string,
  open: (clock: Clock) => Promise<{ readonly log: ConversationLog; close(): Promise<void> }>,
): void {
  describe(`${name} as a conversation log`, () => {
    let now = 1_000;
    let log: ConversationLog;
    let close: () => Promise<void>;
    let count = 0;

    beforeAll(async () => {
      const opened = await open({ now: () => now });
      log = opened.log;
      close = opened.close;
    });
    afterAll(async () => {
      await close();
    });

    const said = (text: string): ConversationEvent => ({ type: "shopper-said", text });
    const turn = (id: string, hash = "a"): TurnKey => ({ id: id as TurnId, hash });

    async function begin(): Promise<ConversationRecord> {
      count += 1;
      const record: ConversationRecord = {
        id: `c${count}` as ConversationId,
        tokenHash: `hash ${count}`,
        flow: { id: "flow", revision: "r1" },
        createdAt: now,
      };
      await log.create(record, [said("one"), said("two")]);
      return record;
    }

    test("gives back what was written, numbered from 1, with the time it was recorded", async () => {
      now = 5_000;
      const { id } = await begin();
      expect(await log.read(id, 0)).toEqual([
        { seq: 1, at: 5_000, event: said("one") },
        { seq: 2, at: 5_000, event: said("two") },
      ]);
      expect(await log.read(id, 1)).toEqual([{ seq: 2, at: 5_000, event: said("two") }]);
      expect(await log.read(id, 2)).toEqual([]);
    });

    test("knows who may continue a conversation, and knows nothing of strangers", async () => {
      const record = await begin();
      expect(await log.find(record.id)).toEqual(record);
      expect(await log.find("stranger" as ConversationId)).toBeUndefined();
      expect(await log.read("stranger" as ConversationId, 0)).toEqual([]);
    });

    test("appends behind the head", async () => {
      const { id } = await begin();
      const appended = await log.append({
        conversation: id,
        expectedVersion: 2,
        turn: turn("t1"),
        events: [said("three"), said("four")],
      });
      expect(appended).toMatchObject({ type: "appended" });
      expect((await log.read(id, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    });

    test.each([
      ["too low", 1],
      ["too high", 3],
    ])("refuses an expected version that is %s", async (_, expectedVersion) => {
      const { id } = await begin();
      const result = await log.append({ conversation: id, expectedVersion, events: [said("x")] });
      expect(result).toEqual({ type: "conflict", head: 2 });
      expect(await log.read(id, 2)).toEqual([]);
    });

    test("refuses to append to a conversation that is not there", async () => {
      const conversation = "nowhere" as ConversationId;
      const result = await log.append({ conversation, expectedVersion: 0, events: [said("x")] });
      expect(result.type).toBe("conflict");
    });

    test("answers the same turn with the same events, however far the log has gone", async () => {
      const { id } = await begin();
      const request = { conversation: id, turn: turn("t1"), events: [said("three")] };
      await log.append({ ...request, expectedVersion: 2 });
      await log.append({
        conversation: id,
        expectedVersion: 3,
        turn: turn("t2"),
        events: [said("4")],
      });
      const again = await log.append({ ...request, expectedVersion: 4, events: [said("other")] });
      expect(again).toMatchObject({ type: "repeated", events: [{ seq: 3, event: said("three") }] });
      expect(await log.findTurn(id, turn("t1"))).toEqual(again);
      expect(await log.findTurn(id, turn("t9"))).toBeUndefined();
      expect(await log.read(id, 0)).toHaveLength(4);
    });

    test("does not take a turn id for something else", async () => {
      const { id } = await begin();
      const request = { conversation: id, expectedVersion: 2, events: [said("three")] };
      await log.append({ ...request, turn: turn("t1", "a") });
      expect(await log.append({ ...request, turn: turn("t1", "b") })).toEqual({
        type: "other-body",
      });
      expect(await log.findTurn(id, turn("t1", "b"))).toEqual({ type: "other-body" });
    });

    test("keeps the turns of two conversations apart", async () => {
      const [one, other] = [await begin(), await begin()];
      await log.append({
        conversation: one.id,
        expectedVersion: 2,
        turn: turn("t1"),
        events: [said("3")],
      });
      expect(await log.findTurn(other.id, turn("t1"))).toBeUndefined();
    });

    test("lets exactly one of many appends at the same place win", async () => {
      const { id } = await begin();
      const results = await Promise.all(
        Array.from({ length: 10 }, async (_, at) =>
          log.append({
            conversation: id,
            expectedVersion: 2,
            turn: turn(`t${at}`),
            events: [said(`${at}`)],
          }),
        ),
      );
      expect(results.filter(({ type }) => type === "appended")).toHaveLength(1);
      expect(results.filter(({ type }) => type === "conflict")).toHaveLength(9);
      expect(await log.read(id, 2)).toHaveLength(1);
    });

    test("writes one of many copies of a turn and answers all of them alike", async () => {
      const { id } = await begin();
      const results = await Promise.all(
        Array.from({ length: 10 }, async () =>
          log.append({
            conversation: id,
            expectedVersion: 2,
            turn: turn("t1"),
            events: [said("3")],
          }),
        ),
      );
      const events = results.map((result) => ("events" in result ? result.events : []));
      expect(new Set(events.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(await log.read(id, 2)).toHaveLength(1);
    });

    test("keeps words as they are, whatever they are", async () => {
      const { id } = await begin();
      const words = [
        "<script>alert(1)</script>",
        "🧗‍♀️ 👍🏽",
        "שלום עולם",
        "zwei\nZeilen",
        "\\u0041 \" '",
      ];
      await log.append({ conversation: id, expectedVersion: 2, events: words.map(said) });
      const kept = (await log.read(id, 2)).map(({ event }) => event);
      expect(kept).toEqual(words.map(said));
    });

    test("forgets everything about an erased conversation and nothing about others", async () => {
      const [gone, kept] = [await begin(), await begin()];
      await log.append({
        conversation: gone.id,
        expectedVersion: 2,
        turn: turn("t1"),
        events: [said("3")],
      });
      expect(await log.erase(gone.id)).toBe(true);
      expect(await log.erase(gone.id)).toBe(false);
      expect(await log.find(gone.id)).toBeUndefined();
      expect(await log.read(gone.id, 0)).toEqual([]);
      expect(await log.findTurn(gone.id, turn("t1"))).toBeUndefined();
      expect(await log.read(kept.id, 0)).toHaveLength(2);
    });
  });
}
