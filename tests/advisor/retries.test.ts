import {
  assert,
  asyncProperty,
  array,
  constantFrom,
  nat,
  oneof,
  record,
  constant,
} from "fast-check";
import { expect, test } from "vitest";
import { createInProcessDoorbell } from "../../src/adapters/doorbell/in-process-doorbell.ts";
import { createMemoryFlowArchive, createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { nodeSecrets } from "../../src/adapters/node-secrets.ts";
import { AdvisorError, RefusedError } from "../../src/advisor/advisor-error.ts";
import { createAdvisor, type Advisor } from "../../src/advisor/advisor.ts";
import type { Request } from "../../src/advisor/interpret.ts";
import { createLibrary } from "../../src/advisor/library.ts";
import type { Voice } from "../../src/advisor/ports.ts";
import { createPlainVoice } from "./plain-voice.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import type { RecordedEvent } from "../../src/conversation/event.ts";
import { loadSmallCatalog, loadSmallFlow } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const library = createLibrary({
  flows: [loadSmallFlow()],
  assortments: new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]),
  archive: createMemoryFlowArchive(),
  parseRevision: async () => undefined,
});

const requests: readonly Request[] = [
  { type: "answer", question: "where", options: ["hills"] },
  { type: "answer", question: "where", options: ["rock"] },
  { type: "answer", question: "carry", options: ["light"] },
  { type: "revise", question: "where", options: ["hills"] },
  { type: "skip", question: "where" },
  { type: "show-products" },
  { type: "restart" },
  { type: "say", text: "something light" },
];

const nodesCount = 3;

type Going = "dead" | "asleep";

/** What may happen to a conversation that several nodes hold and several tabs talk in. */
const action = oneof(
  record({
    type: constant("send"),
    node: nat(nodesCount - 1),
    /** Some turn ids are used again: that is a retry, or another body under the same id. */
    turn: nat(5),
    request: nat(requests.length - 1),
    copies: nat(2),
  }),
  record({
    type: constant("go"),
    node: nat(nodesCount - 1),
    how: constantFrom<Going[]>("dead", "asleep"),
  }),
  record({ type: constant("wait"), ms: constantFrom(1_000, 3_000, 10_000) }),
  record({ type: constant("sweep"), node: nat(nodesCount - 1) }),
);

test("whatever retries, tabs, nodes and sweepers do, every turn happens once and is said once", async () => {
  await assert(
    asyncProperty(array(action, { maxLength: 14 }), async (actions) => {
      let now = 0;
      const log = createMemoryLog({ now: () => now });
      const doorbell = createInProcessDoorbell();
      let wake = (): void => {};
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      /** Half of the nodes have a voice of their own; where templates speak, the sentence is part of the turn. */
      const createNode = (place: number): { advisor: Advisor; goAway(how: Going): void } => {
        let isGone: "dead" | "asleep" | undefined;
        const voice: Voice = {
          // A dead node says nothing more; one that is asleep goes on as if nothing had happened.
          async *speak(speech, signal) {
            await Promise.resolve();
            if (isGone === "dead") await new Promise(() => {});
            if (isGone === "asleep") await woken;
            yield* createPlainVoice().speak(speech, signal);
          },
        };
        const advisor = createAdvisor({
          library,
          log,
          ...(place % 2 === 0 ? { voice } : {}),
          clock: { now: () => now },
          secrets: nodeSecrets,
          doorbell,
          limits: { eventsMax: 1_000, statesRemembered: 10 },
          onTrouble: (trouble) => {
            throw trouble;
          },
        });
        return {
          advisor,
          goAway(how) {
            isGone = how;
          },
        };
      };
      const nodes = Array.from({ length: nodesCount }, (_, place) => createNode(place));
      const nodeAt = (place: number): { advisor: Advisor; goAway(how: Going): void } => {
        const node = nodes[place];
        if (node === undefined) throw new Error(`no node ${place}`);
        return node;
      };
      const { record: conversation, events: opening } = await nodeAt(0).advisor.open({});
      /** The model: the answer every turn id got first. */
      const answers = new Map<string, readonly RecordedEvent[]>();

      async function send(node: number, id: string, request: Request): Promise<void> {
        try {
          const events = await nodeAt(node).advisor.turn(conversation, { id, request });
          expect(JSON.stringify(answers.get(id) ?? events)).toBe(JSON.stringify(events));
          answers.set(id, events);
        } catch (error) {
          const isReused = error instanceof AdvisorError && error.code === "turn-id-reused";
          if (!isReused && !(error instanceof RefusedError)) throw error;
        }
      }

      for (const what of actions) {
        if (what.type === "send" && "request" in what) {
          const request = requests[what.request] ?? { type: "restart" };
          const copies = Array.from({ length: what.copies + 1 }, async (_, copy) =>
            send((what.node + copy) % nodesCount, `t${what.turn}`, request),
          );
          await Promise.all(copies);
        } else if (what.type === "go" && "how" in what) {
          nodeAt(what.node).goAway(what.how);
          nodes[what.node] = createNode(what.node);
        } else if (what.type === "wait" && "ms" in what) {
          now += what.ms;
        } else if ("node" in what) {
          await nodeAt(what.node).advisor.sweep();
        }
      }
      // Whatever was left is said by whoever is there, once the leases have run out.
      for (const { advisor } of nodes) await advisor.settled();
      now += 60_000;
      await nodeAt(0).advisor.sweep();
      await nodeAt(0).advisor.settled();
      wake();
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      expect(await nodeAt(0).advisor.sweep()).toBe(0);

      const all = await log.read(conversation.id, 0);
      expect(all.map(({ seq }) => seq)).toEqual(all.map((_, place) => place + 1));
      const owned = new Map(
        [...answers.values(), opening].flat().map((event) => [event.seq, JSON.stringify(event)]),
      );
      all.forEach((event, place) => {
        if (event.event.type !== "wording-spoken")
          expect(owned.get(event.seq)).toBe(JSON.stringify(event));
        else expect(all[place - 1]?.event.type).not.toBe("wording-spoken");
      });
    }),
    { numRuns: 2_000, seed: 1 },
  );
}, 120_000);
