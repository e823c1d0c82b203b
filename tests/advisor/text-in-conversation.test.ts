import { beforeAll, describe, expect, it } from "vitest";
import { createMemoryFlowArchive, createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { createAdvisor, type Advisor } from "../../src/advisor/advisor.ts";
import {
  createCatalogReader,
  createOwnSearch,
  type CatalogSearch,
} from "../../src/advisor/catalog-search.ts";
import { shopLexicon } from "../../src/advisor/lexicon-concepts.ts";
import { createLibrary } from "../../src/advisor/library.ts";
import type { ConversationId } from "../../src/advisor/ports.ts";
import type { EventOf, RecordedEvent } from "../../src/conversation/event.ts";
import { replay } from "../../src/conversation/replay.ts";
import { loadShippedFlow, outdoorCatalog, outdoorFacets } from "../fixtures/outdoor-shop.ts";

/** What is written and no question asks for, from the message to the place on the screen. */

const clock = { now: () => 1 };
let search: CatalogSearch;
beforeAll(() => {
  search = createOwnSearch(createCatalogReader(outdoorCatalog, shopLexicon));
});

function createShop(parts: { readonly search?: CatalogSearch }): Advisor {
  const library = createLibrary({
    flows: [loadShippedFlow("outdoor-shop").flow],
    assortments: new Map([
      ["outdoor", { catalog: outdoorCatalog, facets: outdoorFacets, ...parts }],
    ]),
    archive: createMemoryFlowArchive(),
    parseRevision: async () => undefined,
  });
  let count = 0;
  return createAdvisor({
    library,
    log: createMemoryLog(clock),
    clock,
    secrets: {
      newConversationId: () => `c${(count += 1)}` as ConversationId,
      newToken: () => `t${count}`,
      hash: (text) => text,
    },
    limits: { eventsMax: 200, statesRemembered: 5 },
    onTrouble(trouble) {
      throw trouble;
    },
  });
}

async function talk(advisor: Advisor, messages: readonly string[]) {
  const { record, events } = await advisor.open({ locale: "en" });
  const all: RecordedEvent[] = [...events];
  for (const [at, text] of messages.entries()) {
    all.push(...(await advisor.turn(record, { id: `t${at}`, request: { type: "say", text } })));
    all.push(...(await settled(advisor, record, all)));
  }
  const show = { id: "show", request: { type: "show-products" } } as const;
  all.push(...(await advisor.turn(record, show)));
  return all;
}

/** What was spoken after the turn, so that the log has no gaps. */
async function settled(
  advisor: Advisor,
  record: Parameters<Advisor["read"]>[0],
  known: readonly RecordedEvent[],
): Promise<readonly RecordedEvent[]> {
  await advisor.settled();
  return await advisor.read(record, known.at(-1)?.seq ?? 0);
}

function last<Type extends "shopper-said" | "products-recommended">(
  events: readonly RecordedEvent[],
  type: Type,
): EventOf<Type> | undefined {
  return events
    .flatMap(({ event }) => (event.type === type ? [event as EventOf<Type>] : []))
    .at(-1);
}

const kinds = (events: readonly RecordedEvent[]): readonly unknown[] =>
  (last(events, "products-recommended")?.products ?? []).map(({ id }) => {
    const place = outdoorCatalog.placeOf.get(id);
    return place === undefined
      ? undefined
      : outdoorCatalog.products[place]?.attributes["fill_power"];
  });

describe("a text that no question asks for", () => {
  const messages = ["a sleeping bag with the loftiest fill power"];

  it("is kept with its vector, so that it can be decided again", async () => {
    const said = last(await talk(createShop({ search }), messages), "shopper-said");
    expect(said?.query?.text).toMatch(/loftiest fill power/);
    expect(said?.query?.vector?.model).toBe(search.embedder?.id);
  });

  it("has its share in the places of the products shown", async () => {
    const shown = last(await talk(createShop({ search }), messages), "products-recommended");
    const shares = shown?.products.map(({ id }) => shown.shares?.[id]) ?? [];
    expect(shares).toHaveLength(3);
    expect(shares[0]?.words).toBeGreaterThan(0);
    expect(shares[0]?.meaning).toBeGreaterThan(0);
  });

  it("moves what is shown, which without texts it does not", async () => {
    const without = await talk(createShop({}), messages);
    const found = await talk(createShop({ search }), messages);
    const known = (list: readonly unknown[]): number =>
      list.filter((value) => value !== undefined).length;
    expect(known(kinds(found))).toBeGreaterThan(known(kinds(without)));
    expect(last(without, "products-recommended")?.shares).toBeDefined();
  });

  it("is the same state when it is replayed from what is stored", async () => {
    const events = await talk(createShop({ search }), messages);
    const stored = JSON.parse(JSON.stringify(events)) as RecordedEvent[];
    expect(replay(stored)).toEqual(replay(events));
    expect(replay(events)).toMatchObject({ queries: [{ text: expect.stringMatching(/fill/) }] });
  });

  it("is forgotten when the shopper starts over", async () => {
    const advisor = createShop({ search });
    const { record, events } = await advisor.open({ locale: "en" });
    const said = { id: "1", request: { type: "say", text: "fill power" } } as const;
    await advisor.turn(record, said);
    await advisor.settled();
    await advisor.turn(record, { id: "2", request: { type: "restart" } });
    await advisor.settled();
    const all = [...events, ...(await advisor.read(record, events.length))];
    expect(replay(all)).toMatchObject({ queries: [] });
  });
});
