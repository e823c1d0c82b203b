import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSqlLearningStore } from "../../../src/adapters/learning/sql-learning-store.ts";
import type { LogDatabase } from "../../../src/adapters/log/log-database.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import { nodeSecrets } from "../../../src/adapters/node-secrets.ts";
import type { ConversationId, ConversationLog } from "../../../src/advisor/ports.ts";
import type { ConversationEvent } from "../../../src/conversation/event.ts";
import type { OptionId, QuestionId } from "../../../src/flow/flow.ts";
import { toCounts } from "../../../src/learning/counts.ts";
import { foldConversation } from "../../../src/learning/fold-conversation.ts";
import { createFollower, type Follower } from "../../../src/workshop/learning/follower.ts";
import type { LearningStore } from "../../../src/workshop/learning/learning-store.ts";
import { clearLearning } from "../../contracts/learning-store.ts";
import { emptyDatabase } from "../../fixtures/memory-database.ts";

const startedAt = 1_763_760_000_000;
const dayMs = 86_400_000;
const day = Math.floor(startedAt / dayMs);

let database: LogDatabase;
let store: LearningStore;
let log: ConversationLog;
let now: number;
const clock = { now: () => now };
beforeAll(async () => {
  database = await emptyDatabase();
  store = createSqlLearningStore(database);
  log = createSqlLog(database, clock);
});
beforeEach(async () => {
  now = startedAt;
  await clearLearning(database);
});

function startNode(some: Partial<LearningStore> = {}): Follower {
  return createFollower({
    store: { ...store, ...some },
    log,
    library: { revision: async () => undefined },
    clock,
    secrets: nodeSecrets,
    goesOnMs: dayMs,
    breathe: async () => {},
  });
}

const flow = { id: "jackets", revision: "r1" };
const opening: readonly ConversationEvent[] = [
  {
    type: "conversation-started",
    locale: "de",
    flow,
    catalog: { id: "small", version: "1" },
    title: "",
    text: "",
    disclosure: "",
    total: 7,
  },
  {
    type: "question-asked",
    question: { id: "where" as QuestionId, kind: "single", text: "", options: [] },
    remaining: 7,
  },
];

/** What may happen next, one after the other. */
const turns: readonly (readonly ConversationEvent[])[] = [
  [
    { type: "shopper-said", text: "Plörrwetter" },
    { type: "message-misunderstood", text: "" },
  ],
  [
    {
      type: "question-answered",
      question: "where" as QuestionId,
      answer: { type: "options", options: ["rock" as OptionId] },
      text: "",
      revised: false,
    },
    {
      type: "question-asked",
      question: { id: "carry" as QuestionId, kind: "single", text: "", options: [] },
      remaining: 3,
    },
  ],
  [{ type: "products-recommended", remaining: 3, needs: [], products: [] }],
];

async function begin(id: string): Promise<void> {
  const record = { id: id as ConversationId, tokenHash: "h", flow, createdAt: now, touchedAt: now };
  await log.create(record, opening);
}

async function goOn(id: string): Promise<void> {
  const events = await log.read(id as ConversationId, 0);
  const turn = Math.min(turns.length - 1, events.length < 3 ? 0 : events.length < 5 ? 1 : 2);
  await log.append({
    conversation: id as ConversationId,
    expectedVersion: events.length,
    events: turns[turn] ?? [],
  });
}

const metrics = [
  "conversations",
  "engaged",
  "completed",
  "messages",
  "misunderstood",
  "asked",
  "answered",
  "left",
  "chosen",
  "option-left",
  "move",
];

/** By what they count; what came and went again is not there. */
async function counted(): Promise<ReadonlyMap<string, number>> {
  const found = await store.counts({
    source: "live",
    flow: "jackets",
    fromDay: day,
    toDay: day + 1,
    metrics,
  });
  return new Map(
    found.flatMap(({ metric, question, item, n }) =>
      n === 0 ? [] : [[`${metric} ${question} ${item}`, n] as const],
    ),
  );
}

async function expected(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>();
  for (const id of ids) {
    const folded = foldConversation(await log.read(id as ConversationId, 0), []);
    for (const { metric, question, item, n } of toCounts(folded?.counts ?? new Map())) {
      const key = `${metric} ${question} ${item}`;
      if (metrics.includes(metric)) sums.set(key, (sums.get(key) ?? 0) + n);
    }
  }
  return sums;
}

type Step =
  | { readonly type: "turn"; readonly conversation: number; readonly tells: number }
  | { readonly type: "follow" | "catch-up"; readonly node: number }
  | { readonly type: "both" };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant("turn" as const), conversation: fc.nat(2), tells: fc.nat(2) }),
  fc.record({ type: fc.constantFrom("follow" as const, "catch-up" as const), node: fc.nat(1) }),
  fc.constant({ type: "both" as const }),
);

describe("following conversations", () => {
  test("whatever happens in whatever order on two nodes, everything is counted once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 10 }), async (happening) => {
        await clearLearning(database);
        const nodes = [startNode(), startNode()] as const;
        const ids = ["c0", "c1", "c2"];
        for (const id of ids) await begin(id);
        for (const step of happening) {
          now += 1_000;
          switch (step.type) {
            case "turn": {
              const id = `c${step.conversation}`;
              await goOn(id);
              // The third node died before it could tell anybody.
              nodes[step.tells]?.moved(id);
              break;
            }
            case "follow":
              await nodes[step.node]?.follow();
              break;
            case "catch-up":
              await nodes[step.node]?.catchUp();
              break;
            case "both":
              await Promise.all(nodes.map(async (node) => await node.catchUp()));
              break;
          }
        }
        await nodes[0].catchUp();
        expect(await counted()).toEqual(await expected(ids));
      }),
      { seed: 20_261_122, numRuns: 12 },
    );
  }, 60_000);

  test("what could not be counted is counted the next time", async () => {
    let isBroken = true;
    const node = startNode({
      learn: async (conversations) => {
        if (isBroken) throw new Error("the database is away");
        return await store.learn(conversations);
      },
    });
    await begin("c1");
    node.moved("c1");
    await expect(node.follow()).rejects.toThrow("away");
    isBroken = false;
    expect(await node.follow()).toBe(1);
    expect(await node.follow()).toBe(0);
    expect(await counted()).toEqual(await expected(["c1"]));
  });

  test("where much happens, those who are quiet come first, and nobody waits for ever", async () => {
    const node = startNode();
    const ids = Array.from({ length: 30 }, (_, number) => `c${number}`);
    for (const id of ids) {
      await begin(id);
      node.moved(id);
    }
    expect(await node.follow()).toBe(0);
    now += 20_000;
    node.moved("c0");
    now += 15_000;
    // All but the one that goes on.
    expect(await node.follow()).toBe(29);
    expect(await node.follow()).toBe(1);
  });

  test.each([
    ["everybody", 1],
    ["nobody", 0],
    ["every third", 3],
  ])("a look ends while %s goes on, and has counted each once", async (_, every) => {
    const ids = Array.from({ length: 45 }, (_, number) => `c${number}`);
    for (const id of ids) await begin(id);
    const learned: string[] = [];
    const node = startNode({
      learn: async (conversations) => {
        const written = await store.learn(conversations);
        learned.push(...written);
        if (learned.length > 2 * ids.length) throw new Error("it does not end");
        const going = written.filter((_id, place) => every > 0 && place % every === 0);
        for (const id of going) await goOn(id);
        return written;
      },
    });
    expect(await node.catchUp()).toBe(ids.length);
    expect([...learned].sort()).toEqual([...ids].sort());
  });

  test("says up to when everything is counted", async () => {
    const node = startNode();
    await begin("c1");
    node.moved("c1");
    await node.follow();
    expect(await store.setting("counted-to", "")).toBe(String(startedAt));
    now += 61_000;
    await node.follow();
    expect(await store.setting("counted-to", "")).toBe(String(startedAt + 61_000));
  });

  test("the salt is one for all nodes", async () => {
    await begin("c1");
    const nodes = [startNode(), startNode()];
    for (const node of nodes) {
      node.moved("c1");
      await node.follow();
    }
    const salt = await store.setting("salt", "another");
    expect(salt).not.toBe("another");
  });
});
