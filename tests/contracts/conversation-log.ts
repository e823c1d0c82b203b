import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  Shopper,
  ShopperKey,
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

    const known = (key: string, ...older: readonly string[]): Shopper => ({
      key: key as ShopperKey,
      olderKeys: older.map((one) => one as ShopperKey),
    });

    async function begin(): Promise<ConversationRecord> {
      count += 1;
      const record: ConversationRecord = {
        id: `c${count}` as ConversationId,
        tokenHash: `hash ${count}`,
        flow: { id: "flow", revision: "r1" },
        createdAt: now,
        touchedAt: now,
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
      expect(await log.find("\u0000" as ConversationId)).toBeUndefined();
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
      expect(result).toEqual({ type: "conflict", head: -1 });
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

    test.each<[string, ConversationEvent]>([
      ["escapes and quotes", said('\\u00e9 é  \u2028 {"b": 1, "a": 2}')],
      // The order of keys is nobody's business but the log's.
      ["keys in another order", { text: "three", type: "shopper-said" }],
    ])("answers the same turn with the same bytes, %s", async (_, words) => {
      const { id } = await begin();
      const request = { conversation: id, turn: turn("t1"), events: [words] };
      const first = await log.append({ ...request, expectedVersion: 2 });
      const again = await log.append({ ...request, expectedVersion: 2 });
      const read = await log.read(id, 2);
      const answers = [first, again].map((one) => JSON.stringify("events" in one && one.events));
      expect(answers).toEqual([JSON.stringify(read), JSON.stringify(read)]);
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

    describe("a sentence that is owed", () => {
      const words: ConversationEvent = { type: "wording-spoken", text: "well" };

      /** A turn whose sentence this node will speak within so long. */
      async function owe(leaseMs: number): Promise<{ id: ConversationId; fence: number }> {
        const { id } = await begin();
        const request = { conversation: id, expectedVersion: 2, events: [said("3")] };
        const result = await log.append({ ...request, turn: turn("t1"), leaseMs });
        if (result.type !== "appended") throw new Error(result.type);
        return { id, fence: result.fence };
      }

      const speak = async (id: ConversationId, fence: number) =>
        await log.append({ conversation: id, expectedVersion: 3, events: [words], fence });

      /** Others may owe something too: only this conversation counts. */
      async function takeOver(id: ConversationId, leaseMs = 60_000): Promise<number | undefined> {
        const taken = await log.takeOver({ leaseMs, most: 1_000 });
        return taken.find(({ record }) => record.id === id)?.fence;
      }

      test("is spoken under the lease, once", async () => {
        const { id, fence } = await owe(60_000);
        expect(await takeOver(id)).toBeUndefined();
        expect(await speak(id, fence)).toMatchObject({ type: "appended", events: [{ seq: 4 }] });
        const again = { conversation: id, expectedVersion: 4, events: [words], fence };
        expect(await log.append(again)).toEqual({ type: "conflict", head: 4 });
        expect(await log.extend(id, fence, 1_000)).toBe(false);
        expect(await takeOver(id)).toBeUndefined();
      });

      test("is taken over from a node whose lease ran out, which is then kept out", async () => {
        const { id, fence } = await owe(0);
        const other = await takeOver(id);
        expect(other).toBeGreaterThan(fence);
        expect(await takeOver(id)).toBeUndefined();
        expect(await speak(id, fence)).toEqual({ type: "conflict", head: 3 });
        expect(await log.extend(id, fence, 60_000)).toBe(false);
        expect(await speak(id, other ?? 0)).toMatchObject({ type: "appended" });
        expect(await log.read(id, 3)).toMatchObject([{ seq: 4, event: words }]);
      });

      test("can be taken over from a node that let go", async () => {
        const { id, fence } = await owe(60_000);
        expect(await log.extend(id, fence, 60_000)).toBe(true);
        expect(await takeOver(id)).toBeUndefined();
        expect(await log.extend(id, fence, 0)).toBe(true);
        expect(await takeOver(id)).toBeGreaterThan(fence);
      });

      test("is owed to the next turn, under a lease of its own", async () => {
        const { id, fence } = await owe(0);
        const next = { conversation: id, expectedVersion: 3, events: [said("4")] };
        const result = await log.append({ ...next, turn: turn("t2"), leaseMs: 60_000 });
        expect(result).toMatchObject({ type: "appended", fence: fence + 1 });
        const late = { conversation: id, expectedVersion: 4, events: [words], fence };
        expect(await log.append(late)).toEqual({ type: "conflict", head: 4 });
        expect(await takeOver(id)).toBeUndefined();
      });

      test("is owed no longer after a turn that leaves none", async () => {
        const { id, fence } = await owe(0);
        await log.append({ conversation: id, expectedVersion: 3, events: [said("4")] });
        expect(await takeOver(id)).toBeUndefined();
        expect(await log.extend(id, fence + 1, 0)).toBe(false);
      });

      test("is given up without a word", async () => {
        const { id, fence } = await owe(0);
        const nothing = { conversation: id, expectedVersion: 3, events: [], fence };
        expect(await log.append(nothing)).toMatchObject({ type: "appended", events: [] });
        expect(await takeOver(id)).toBeUndefined();
        expect(await log.read(id, 0)).toHaveLength(3);
      });

      test("stays owed while another turn is refused, whose id is kept", async () => {
        const { id, fence } = await owe(60_000);
        const refused = { conversation: id, expectedVersion: 3, turn: turn("t2"), events: [] };
        expect(await log.append(refused)).toMatchObject({ type: "appended", events: [] });
        expect(await log.append(refused)).toEqual({ type: "repeated", events: [] });
        expect(await log.findTurn(id, turn("t2"))).toEqual({ type: "repeated", events: [] });
        expect(await log.extend(id, fence, 60_000)).toBe(true);
        expect(await speak(id, fence)).toMatchObject({ type: "appended", events: [{ seq: 4 }] });
      });

      test("is taken over by one of many", async () => {
        const owed = await Promise.all(Array.from({ length: 20 }, async () => await owe(0)));
        const taken = await Promise.all(
          Array.from({ length: 5 }, async () => await log.takeOver({ leaseMs: 60_000, most: 6 })),
        );
        const ids = taken.flat().map(({ record }) => record.id);
        expect(taken.every((some) => some.length <= 6)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        for (let left = 1; left > 0;) {
          const more = await log.takeOver({ leaseMs: 60_000, most: 6 });
          ids.push(...more.map(({ record }) => record.id));
          left = more.length;
        }
        expect([...ids].sort()).toEqual(owed.map(({ id }) => id).sort());
      });
    });

    test("tells how far conversations have gone", async () => {
      const [one, other] = [await begin(), await begin()];
      await log.append({ conversation: one.id, expectedVersion: 2, events: [said("3")] });
      const nowhere = "nowhere" as ConversationId;
      expect(await log.heads([one.id, other.id, nowhere])).toEqual(
        new Map([
          [one.id, 3],
          [other.id, 2],
        ]),
      );
      expect(await log.heads([])).toEqual(new Map());
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

    test("knows the page a conversation began on, and when it was last written to", async () => {
      now = 10_000;
      const record = { ...(await begin()), id: "sited" as ConversationId };
      await log.create({ ...record, site: "https://shop.example" }, [said("one")]);
      now = 11_000;
      await log.append({ conversation: record.id, expectedVersion: 1, events: [said("2")] });
      expect(await log.find(record.id)).toEqual({
        ...record,
        site: "https://shop.example",
        touchedAt: 11_000,
      });
    });

    describe("what nobody has touched for long", () => {
      /** Only what this test made is old: others began after 1970's first second. */
      async function beginAt(time: number, shopper?: Shopper): Promise<ConversationId> {
        const before = now;
        now = time;
        const { id } = await begin();
        if (shopper !== undefined) await log.bind(id, shopper);
        now = before;
        return id;
      }
      const left = async (ids: readonly ConversationId[]): Promise<readonly boolean[]> =>
        await Promise.all(ids.map(async (id) => (await log.find(id)) !== undefined));

      test("is erased at the edge, strangers' and shoppers' each in their own time", async () => {
        const ids = [
          await beginAt(99),
          await beginAt(100),
          await beginAt(49, known("e1")),
          await beginAt(50, known("e2")),
        ];
        const erased = await log.eraseIdle({
          strangersBefore: 100,
          shoppersBefore: 50,
          most: 1_000,
        });
        expect(erased).toBe(2);
        expect(await left(ids)).toEqual([false, true, false, true]);
        expect(await log.read(ids[0] as ConversationId, 0)).toEqual([]);
        await log.eraseIdle({ strangersBefore: 101, shoppersBefore: 51, most: 1_000 });
        expect(await left(ids)).toEqual([false, false, false, false]);
      });

      test("is told by what was written last, not by its beginning", async () => {
        const id = await beginAt(100);
        await log.append({ conversation: id, expectedVersion: 2, events: [said("late")] });
        const request = { strangersBefore: 1_000, shoppersBefore: 1_000, most: 1_000 };
        expect(await log.eraseIdle(request)).toBe(0);
        expect(await left([id])).toEqual([true]);
      });

      test("is not erased early by somebody whose clock is ahead", async () => {
        const id = await beginAt(8e15);
        const request = { strangersBefore: 8.5e15, shoppersBefore: 8.5e15, most: 1_000 };
        await log.eraseIdle({ ...request, now: 9e15 });
        expect(await left([id])).toEqual([true]);
        await log.eraseIdle(request);
        expect(await left([id])).toEqual([false]);
      });

      test("is erased a portion at a time, the oldest first, and never when nothing is due", async () => {
        const ids = [await beginAt(3), await beginAt(1), await beginAt(2)];
        const request = { strangersBefore: 1_000, shoppersBefore: 0, most: 2 };
        expect(await log.eraseIdle({ ...request, strangersBefore: 0 })).toBe(0);
        expect(await log.eraseIdle(request)).toBe(2);
        expect(await left(ids)).toEqual([true, false, false]);
        expect(await log.eraseIdle(request)).toBe(1);
        expect(await log.eraseIdle(request)).toBe(0);
      });
    });

    describe("a shopper the shop has vouched for", () => {
      test("gets every conversation that is theirs, the oldest first, and no other", async () => {
        now = 20_000;
        const [one, foreign] = [await begin(), await begin()];
        now = 30_000;
        const other = await begin();
        expect(await log.bind(other.id, known("s1"))).toBe(true);
        expect(await log.bind(one.id, known("s1"))).toBe(true);
        expect(await log.bind(foreign.id, known("s2"))).toBe(true);
        const found = await log.ofShopper(known("s1"));
        expect(found.map(({ id }) => id)).toEqual([one.id, other.id]);
        expect(await log.find(one.id)).toMatchObject({ shopper: "s1" });
        expect(await log.ofShopper(known("s3"))).toEqual([]);
      });

      test("keeps a conversation that was theirs before the shop's secret changed", async () => {
        const { id } = await begin();
        await log.bind(id, known("old"));
        expect(await log.bind(id, known("new", "old"))).toBe(true);
        expect(await log.ofShopper(known("new", "old"))).toMatchObject([{ id }]);
        expect(await log.ofShopper(known("new"))).toEqual([]);
      });

      test("cannot be given somebody else's conversation, nor one that is not there", async () => {
        const { id } = await begin();
        expect(await log.bind(id, known("s4"))).toBe(true);
        expect(await log.bind(id, known("s4"))).toBe(true);
        expect(await log.bind(id, known("s5"))).toBe(false);
        expect(await log.find(id)).toMatchObject({ shopper: "s4" });
        expect(await log.bind("nowhere" as ConversationId, known("s4"))).toBe(false);
      });

      test("shows each of the shop's tokens for one purpose, as often as it takes", async () => {
        now = 40_000;
        const token = { id: "j1", purpose: "a", until: 40_100 };
        expect(await log.useUp(token)).toBe(true);
        expect(await log.useUp(token)).toBe(true);
        expect(await log.useUp({ ...token, purpose: "b" })).toBe(false);
        expect(await log.useUp({ ...token, id: "j2", purpose: "b" })).toBe(true);
        now = 40_100;
        expect(await log.useUp({ ...token, purpose: "b", until: 50_000 })).toBe(true);
        expect(await log.useUp({ ...token, until: 50_000 })).toBe(false);
      });

      test("uses a token once, however many ask at the same time", async () => {
        const results = await Promise.all(
          Array.from({ length: 10 }, async (_, at) =>
            log.useUp({ id: "j3", purpose: `p${at}`, until: 1_000_000 }),
          ),
        );
        expect(results.filter(Boolean)).toHaveLength(1);
      });
    });
  });
}
