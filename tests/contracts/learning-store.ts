import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as learningTables from "../../src/adapters/log/learning-schema.ts";
import type { LogDatabase } from "../../src/adapters/log/log-database.ts";
import { conversationKeys, conversations } from "../../src/adapters/log/schema.ts";
import type { ConversationId, ConversationLog } from "../../src/advisor/ports.ts";
import type { Count } from "../../src/learning/counts.ts";
import type {
  Learned,
  LearningStore,
  StoredExperiment,
} from "../../src/workshop/learning/learning-store.ts";

const dayMs = 86_400_000;
/** A day in autumn, and an hour of it. */
const day = 20_000;
const noon = day * dayMs + 12 * 3_600_000;

const count = (metric: string, n = 1, question = "", item = ""): Count => ({
  metric,
  question,
  item,
  n,
});

const learned = (id: string, some: Partial<Learned> = {}): Learned => {
  const counts = some.counts ?? [count("conversations")];
  return {
    id,
    source: "live",
    flow: "jackets",
    revision: "r1",
    version: 0,
    seq: 2,
    startedAt: noon,
    lastAt: noon,
    locale: "de",
    turns: 1,
    misunderstood: 0,
    outcome: "left",
    isRelaxed: false,
    revenueCents: 0,
    counts,
    added: counts,
    words: [],
    shop: [],
    ...some,
  };
};

const experiment = (id: string, some: Partial<StoredExperiment> = {}): StoredExperiment => ({
  id,
  flow: "jackets",
  name: "Shorter",
  state: "prepared",
  arms: [
    { id: "control", name: "Live", revision: "r1", version: 1, share: 0.5 },
    { id: "a", name: "Shorter", revision: "r2", share: 0.5 },
  ],
  holdout: 0,
  metric: "bought",
  smallestEffect: 0.05,
  sampleNeeded: 2,
  createdAt: noon,
  createdBy: "Ada",
  ...some,
});

const period = { source: "live", flow: "jackets", fromDay: day, toDay: day } as const;

const view = (id: string, product = "p1") =>
  ({ id, type: "viewed", product, quantity: 1, at: noon }) as const;
const purchase = (id: string, cents: number) =>
  ({
    id,
    type: "bought",
    product: "p1",
    quantity: 1,
    cents,
    currency: "EUR",
    at: noon,
  }) as const;

/** Row by row: `truncate` makes every table and index anew, which takes longer than most tests. */
export async function clearLearning(database: LogDatabase): Promise<void> {
  const tables = [...Object.values(learningTables), conversationKeys, conversations];
  for (const table of tables) await database.delete(table);
}

/** What every place for what is learned must do. Every test finds it empty. */
export function describeLearningStore(
  name: string,
  open: () => Promise<{
    readonly learning: LearningStore;
    /** Of the same database. */
    readonly log: ConversationLog;
    clear(): Promise<void>;
    close(): Promise<void>;
  }>,
): void {
  describe(`${name} as the store of what is learned`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let store: LearningStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.learning;
    });
    beforeEach(async () => await opened.clear());
    afterAll(async () => await opened.close());

    async function converse(id: string, revision = "r1"): Promise<void> {
      await opened.log.create(
        {
          id: id as ConversationId,
          tokenHash: "h",
          flow: { id: "jackets", revision },
          createdAt: noon,
          touchedAt: noon,
        },
        [
          {
            type: "conversation-started",
            locale: "de",
            flow: { id: "jackets", revision },
            catalog: { id: "small", version: "1" },
            title: "Jacken",
            text: "Hallo",
            disclosure: "automatisch",
            total: 7,
          },
          { type: "shopper-said", text: "Plörrwetter" },
        ],
      );
    }

    async function countsOf(metrics: readonly string[], some = {}): Promise<readonly Count[]> {
      const found = await store.counts({ ...period, metrics, ...some });
      return [...found].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }

    describe("counting", () => {
      test("a conversation counts once, however often it is counted", async () => {
        await converse("c1");
        expect(await store.learn([learned("c1")])).toEqual(["c1"]);
        expect(await store.learn([learned("c1")])).toEqual([]);
        expect(await countsOf(["conversations"])).toEqual([count("conversations")]);
      });

      test("of two nodes that count the same, one does", async () => {
        await converse("c1");
        const both = await Promise.all([
          store.learn([learned("c1")]),
          store.learn([learned("c1")]),
        ]);
        expect(both.flat()).toEqual(["c1"]);
        expect(await countsOf(["conversations"])).toEqual([count("conversations")]);
      });

      test("counted again on its last version, only what is new is added", async () => {
        await converse("c1");
        await store.learn([
          learned("c1", { counts: [count("conversations"), count("left", 1, "where")] }),
        ]);
        const [known] = await store.known(["c1"]);
        expect(known).toMatchObject({ version: 1, seq: 2, shop: [] });
        expect(known?.counts).toEqual([count("conversations"), count("left", 1, "where")]);
        const added = [count("left", -1, "where"), count("completed")];
        await store.learn([learned("c1", { version: 1, seq: 5, added, outcome: "products" })]);
        expect(await countsOf(["conversations", "completed", "left"])).toEqual([
          count("completed"),
          count("conversations"),
          count("left", 0, "where"),
        ]);
        expect(await store.conversation("c1")).toMatchObject({ outcome: "products" });
      });

      test("what was erased in the meantime is not counted", async () => {
        expect(await store.learn([learned("gone")])).toEqual([]);
        expect(await countsOf(["conversations"])).toEqual([]);
      });

      test("erasing takes the conversation with it and leaves the sums", async () => {
        await converse("c1");
        await store.learn([
          learned("c1", { words: [{ hash: "h1", stem: "plorrwett", spelling: "Plörrwetter" }] }),
        ]);
        await opened.log.erase("c1" as ConversationId);
        expect(await store.conversation("c1")).toBeUndefined();
        expect(
          await store.withWord({ source: "live", flow: "jackets", locale: "de", hash: "h1" }),
        ).toEqual([]);
        expect(await countsOf(["conversations"])).toEqual([count("conversations")]);
      });

      test("what is behind is due, and what was reported; previews never", async () => {
        await converse("c1");
        await converse("c2");
        await converse("c3", "preview:x");
        const due = async () =>
          [...(await store.due({ since: 0, until: noon + 1, most: 10 }))].sort();
        expect(await due()).toEqual(["c1", "c2"]);
        expect(await store.due({ since: 0, until: noon, most: 10 })).toEqual([]);
        await store.learn([learned("c1"), learned("c2")]);
        expect(await due()).toEqual([]);
        await store.report({ conversation: "c2", units: [], events: [view("v1")] });
        expect(await due()).toEqual(["c2"]);
        const [known] = await store.known(["c2"]);
        await store.learn([
          learned("c2", { version: known?.version ?? 0, shop: ["v1"], added: [] }),
        ]);
        expect(await due()).toEqual([]);
        expect(await store.known(["c3"])).toEqual([]);
      });

      test("is asked by day, hour, week and version", async () => {
        for (const [id, startedAt, revision] of [
          ["c1", noon, "r1"],
          ["c2", noon + 3_600_000, "r1"],
          ["c3", noon - dayMs, "r1"],
          ["c4", noon - 7 * dayMs, "r2"],
        ] as const) {
          await converse(id);
          const counts = [count("conversations"), count("asked", 1, "where")];
          await store.learn([learned(id, { startedAt, revision, counts })]);
        }
        const metrics = ["conversations"];
        const wide = { ...period, fromDay: day - 13, metrics };
        const sorted = <Row>(rows: readonly Row[]): readonly Row[] =>
          [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
        expect(sorted(await store.series({ ...wide, fromDay: day, unit: "hour" }))).toEqual([
          { day, hour: 12, metric: "conversations", n: 1 },
          { day, hour: 13, metric: "conversations", n: 1 },
        ]);
        expect(sorted(await store.series({ ...wide, fromDay: day - 1, unit: "day" }))).toEqual([
          { day: day - 1, hour: 0, metric: "conversations", n: 1 },
          { day, hour: 0, metric: "conversations", n: 2 },
        ]);
        expect(sorted(await store.weeks({ ...wide, metrics: ["asked"] }))).toEqual([
          { ...count("asked", 1, "where"), weeksAgo: 1 },
          { ...count("asked", 3, "where"), weeksAgo: 0 },
        ]);
        expect(await store.revisions(wide)).toEqual([
          { revision: "r1", conversations: 3, firstDay: day - 1, lastDay: day },
          { revision: "r2", conversations: 1, firstDay: day - 7, lastDay: day - 7 },
        ]);
        expect(await countsOf(metrics, { fromDay: day - 13, revision: "r2" })).toEqual([
          count("conversations"),
        ]);
      });
    });

    test("lists conversations newest first, page by page", async () => {
      for (const place of [1, 2, 3, 4, 5]) {
        await converse(`c${place}`);
        // Two began at the same moment.
        const startedAt = noon + Math.min(place, 4);
        const outcome = place === 3 ? ("bought" as const) : ("left" as const);
        await store.learn([learned(`c${place}`, { startedAt, outcome })]);
      }
      const first = await store.conversations({ ...period, most: 3 });
      expect(first.map(({ id }) => id)).toEqual(["c5", "c4", "c3"]);
      const last = first.at(-1);
      const before = { startedAt: last?.startedAt ?? 0, id: last?.id ?? "" };
      const second = await store.conversations({ ...period, before, most: 3 });
      expect(second.map(({ id }) => id)).toEqual(["c2", "c1"]);
      const bought = await store.conversations({ ...period, outcome: "bought", most: 3 });
      expect(bought.map(({ id }) => id)).toEqual(["c3"]);
    });

    test("a word is known once five conversations had it, and a hash before", async () => {
      const words = [{ hash: "h1", stem: "plorrwett", spelling: "Plörrwetter" }];
      const all = async () =>
        await store.words({ source: "live", flow: "jackets", sinceDay: day, least: 1, most: 9 });
      for (const place of [1, 2, 3, 4, 4]) {
        await converse(`c${place}`).catch(() => undefined);
        await store.learn([
          learned(`c${place}`, { words, counts: [count("chosen", 1, "against", "rain")] }),
        ]);
      }
      expect(await all()).toEqual([]);
      await converse("c5");
      await store.learn([learned("c5", { words })]);
      expect(await all()).toEqual([
        { locale: "de", stem: "plorrwett", spelling: "Plörrwetter", conversations: 5 },
      ]);
      const chosen = await store.withWord({
        source: "live",
        flow: "jackets",
        locale: "de",
        hash: "h1",
      });
      expect(chosen.filter(({ metric }) => metric === "chosen")).toHaveLength(4);
    });

    test("what the shop reported before changes nothing", async () => {
      await converse("c1");
      const events = [view("v1"), purchase("b1", 9_995)];
      await store.report({ conversation: "c1", units: [], events });
      await store.report({ conversation: "c1", units: [], events: [...events, view("v2", "p2")] });
      const [known] = await store.known(["c1"]);
      expect(known?.shop.map(({ id }) => id).sort()).toEqual(["b1", "v1", "v2"]);
      expect(await store.shopEvents("c1")).toHaveLength(3);
      expect((await store.shopEvents("c1")).find(({ type }) => type === "bought")).toMatchObject({
        cents: 9_995,
        currency: "EUR",
      });
    });

    test("a page reports no end of its conversation, and what is kept ends", async () => {
      await converse("c1");
      for (let portion = 0; portion < 12; portion += 1) {
        const events = Array.from({ length: 50 }, (_, place) => view(`v${portion}-${place}`));
        await store.report({ conversation: "c1", units: [], events });
      }
      expect(await store.shopEvents("c1")).toHaveLength(500);
    });

    test("demo data stand apart, and go without a trace", async () => {
      await converse("c1");
      const words = [{ hash: "h1", stem: "plorrwett", spelling: "Plörrwetter" }];
      await store.learn([learned("c1")]);
      await store.learn(
        [1, 2, 3, 4, 5].map((place) =>
          learned(`demo-${place}`, { source: "demo", words, demo: "[]" }),
        ),
      );
      expect(await store.demo()).toEqual({ flows: ["jackets"], conversations: 5 });
      expect(await countsOf(["conversations"])).toEqual([count("conversations")]);
      expect(await countsOf(["conversations"], { source: "demo" })).toEqual([
        count("conversations", 5),
      ]);
      expect(await store.conversation("demo-1")).toMatchObject({ source: "demo", demo: "[]" });
      expect(await store.removeDemo()).toBe(true);
      expect(await store.removeDemo()).toBe(false);
      expect(await store.demo()).toEqual({ flows: [], conversations: 0 });
      expect(await countsOf(["conversations"], { source: "demo" })).toEqual([]);
      const found = await store.words({
        source: "demo",
        flow: "jackets",
        sinceDay: 0,
        least: 1,
        most: 9,
      });
      expect(found).toEqual([]);
      expect(await countsOf(["conversations"])).toEqual([count("conversations")]);
    });

    test("keeps settings and what nobody wants to see again", async () => {
      expect(await store.setting("salt", "s1")).toBe("s1");
      expect(await store.setting("salt", "s2")).toBe("s1");
      await store.keepSetting("salt", "s3");
      expect(await store.setting("salt", "s2")).toBe("s3");
      const one = { key: "never-shown", by: "Ada", at: noon };
      const other = { key: "words fog", by: "Ben", at: noon + 1 };
      await store.dismiss("jackets", one);
      await store.dismiss("jackets", other);
      // Who was first is who did it.
      await store.dismiss("jackets", { ...one, by: "Ben", at: noon + 2 });
      expect(await store.dismissed("jackets")).toEqual([other, one]);
      expect(await store.dismissed("shoes")).toEqual([]);
      await store.bringBack("shoes", one.key);
      await store.bringBack("jackets", other.key);
      await store.bringBack("jackets", "nothing");
      expect(await store.dismissed("jackets")).toEqual([one]);
    });

    describe("experiments", () => {
      const unit = (place: number, arm: string, at = noon + place) =>
        ({ experiment: "e1", unit: `u${place}`, arm, at }) as const;

      test("one of a flow runs at a time, each moves one way", async () => {
        await store.addExperiment(experiment("e1"));
        await store.addExperiment(experiment("e2", { createdAt: noon + 1 }));
        await store.addExperiment(experiment("e3", { flow: "shoes" }));
        expect((await store.experiments("jackets")).map(({ id }) => id)).toEqual(["e2", "e1"]);
        expect(await store.experiments()).toHaveLength(3);
        const run = { to: "running", at: noon } as const;
        expect(await store.moveExperiment("e1", run)).toBe(true);
        expect(await store.moveExperiment("e2", run)).toBe(false);
        expect(await store.moveExperiment("e3", run)).toBe(true);
        expect(await store.moveExperiment("e1", run)).toBe(false);
        expect(await store.removeExperiment("e1")).toBe(false);
        expect(await store.removeExperiment("e2")).toBe(true);
        expect(await store.moveExperiment("e1", { to: "full", at: noon + 5 })).toBe(true);
        expect(await store.moveExperiment("e1", { to: "full", at: noon + 6 })).toBe(false);
        expect(await store.moveExperiment("e1", { to: "stopped", at: noon + 7 })).toBe(true);
        const adopted = { to: "adopted", arm: "a", at: noon } as const;
        expect(await store.moveExperiment("e1", adopted)).toBe(true);
        expect(await store.experiment("e1")).toEqual(
          experiment("e1", {
            state: "adopted",
            startedAt: noon,
            fullAt: noon + 5,
            stoppedAt: noon + 7,
            adopted: "a",
          }),
        );
      });

      test("everybody assigned counts once, in the arm they got first", async () => {
        await store.addExperiment(experiment("e1"));
        await store.assign(unit(1, "control"));
        await store.assign(unit(1, "a"));
        await store.assign(unit(2, "a"));
        await store.assign(unit(3, "a"));
        const units = async (until: number) =>
          (await store.arms("e1", until)).map(({ arm, units: n }) => [arm, n]);
        expect(await units(noon + 9)).toEqual([
          ["a", 2],
          ["control", 1],
        ]);
        expect(await units(noon + 2)).toEqual([
          ["a", 1],
          ["control", 1],
        ]);
        expect(await store.filledAt("e1", "a", 2)).toBe(noon + 3);
        expect(await store.filledAt("e1", "control", 2)).toBeUndefined();
      });

      test("what a shopper's conversations and purchases came to is added to their arm", async () => {
        await store.addExperiment(experiment("e1"));
        await store.assign(unit(1, "a"));
        await converse("c1");
        await store.attach("c1", { experiment: "e1", unit: "u1", arm: "a" });
        const [known] = await store.known(["c1"]);
        expect(known?.trial).toEqual({ experiment: "e1", unit: "u1", arm: "a" });
        const trial = known?.trial;
        if (trial === undefined) throw new Error("no trial");
        await store.learn([learned("c1", { trial, misunderstood: 1, leftAt: "where" })]);
        await store.learn([
          learned("c1", { trial, version: 1, outcome: "products", isRelaxed: true, added: [] }),
        ]);
        await store.report({ conversation: "c1", units: [], events: [purchase("b1", 10_000)] });
        await store.report({ conversation: "c1", units: [], events: [purchase("b1", 10_000)] });
        expect(await store.arms("e1", noon + 9)).toEqual([
          {
            arm: "a",
            units: 1,
            conversations: 1,
            completed: 1,
            leftEarly: 0,
            misunderstood: 1,
            relaxed: 1,
            cart: 0,
            bought: 1,
            revenueCents: 10_000,
            revenueSquares: 100_000_000,
          },
        ]);
        expect(await store.conversation("c1")).toMatchObject({
          trial: { experiment: "e1", arm: "a" },
        });
      });

      test("with a holdout only what the shop itself reports of a shopper counts", async () => {
        await store.addExperiment(experiment("e1", { holdout: 0.2 }));
        await store.assign(unit(1, "a"));
        await converse("c1");
        await store.attach("c1", { experiment: "e1", unit: "u1", arm: "a" });
        await store.report({ conversation: "c1", units: [], events: [purchase("b1", 10_000)] });
        const bought = async () => (await store.arms("e1", noon + 9))[0]?.revenueCents;
        expect(await bought()).toBe(0);
        const units = [{ experiment: "e1", unit: "u1" }];
        await store.report({ units, events: [purchase("b1", 10_000)] });
        await store.report({ units, events: [purchase("b1", 10_000)] });
        expect(await bought()).toBe(10_000);
      });
    });
  });
}
