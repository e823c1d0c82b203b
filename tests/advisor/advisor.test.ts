import { describe, expect, it } from "vitest";
import { createInProcessDoorbell } from "../../src/adapters/doorbell/in-process-doorbell.ts";
import { createMemoryFlowArchive, createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { AdvisorError, RefusedError } from "../../src/advisor/advisor-error.ts";
import { createAdvisor, type Advisor, type Opened } from "../../src/advisor/advisor.ts";
import type { Request } from "../../src/advisor/interpret.ts";
import { createLibrary } from "../../src/advisor/library.ts";
import type {
  ConversationId,
  ConversationLog,
  Doorbell,
  Secrets,
  Voice,
} from "../../src/advisor/ports.ts";
import { createPlainVoice } from "./plain-voice.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import type { RecordedEvent } from "../../src/conversation/event.ts";
import { loadSmallCatalog, loadSmallFlow } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);
const library = createLibrary({
  flows: [loadSmallFlow()],
  assortments,
  archive: createMemoryFlowArchive(),
  parseRevision: async () => undefined,
});
const clock = { now: () => 1_000 };

function createSecrets(): Secrets {
  let count = 0;
  return {
    newConversationId: () => `c${(count += 1)}` as ConversationId,
    newToken: () => `token ${count + 1}`,
    hash: (text) => `hash of ${text}`,
  };
}

/** An advisor over the small shop, its log in memory, and what went wrong behind its back. */
function createShop(
  parts: {
    /** Null where templates speak. */
    readonly voice?: Voice | null;
    readonly log?: ConversationLog;
    readonly eventsMax?: number;
    readonly doorbell?: Doorbell;
  } = {},
) {
  const trouble: unknown[] = [];
  const log = parts.log ?? createMemoryLog(clock);
  const advisor = createAdvisor({
    library,
    log,
    ...(parts.voice === null ? {} : { voice: parts.voice ?? createPlainVoice() }),
    clock,
    ...(parts.doorbell === undefined ? {} : { doorbell: parts.doorbell }),
    secrets: createSecrets(),
    limits: { eventsMax: parts.eventsMax ?? 200, statesRemembered: 2 },
    onTrouble: (found) => trouble.push(found),
  });
  return { advisor, log, trouble };
}

const answer = (question: string, option: string): Request => ({
  type: "answer",
  question,
  options: [option],
});

const types = (events: readonly RecordedEvent[]) => events.map(({ event }) => event.type);

function wordings(events: readonly RecordedEvent[]): readonly string[] {
  return events.flatMap(({ event }) => (event.type === "wording-spoken" ? [event.text] : []));
}

/** Lets everything happen that waits for nothing. */
async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

async function codeOf(attempt: Promise<unknown>): Promise<string | undefined> {
  const error = await attempt.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof AdvisorError) return error.code;
  if (error instanceof RefusedError) return error.refusal.code;
  if (error !== undefined) throw error;
  return undefined;
}

describe("opening", () => {
  it("greets and asks, in a language the flow has", async () => {
    const { advisor } = createShop();
    const { record, token, events } = await advisor.open({});
    expect(types(events)).toEqual(["conversation-started", "question-asked"]);
    expect(record).toMatchObject({
      flow: { id: "small-jackets", revision: "rev-1" },
      tokenHash: `hash of ${token}`,
      createdAt: 1_000,
    });
  });

  it.each([
    [undefined, "en"],
    ["de", "de"],
    ["de-AT", "de"],
    ["DE", "de"],
    ["fr", "en"],
  ])("asked for %s speaks %s", async (locale, expected) => {
    const { events } = await createShop().advisor.open({ locale });
    expect(events[0]?.event).toMatchObject({ locale: expected });
  });

  it("of a flow nobody has names those there are", async () => {
    const opening = createShop().advisor.open({ flow: "trousers" });
    await expect(opening).rejects.toMatchObject({
      code: "unknown-flow",
      accepted: ["small-jackets"],
    });
  });
});

describe("authorising", () => {
  it("takes the token of the conversation and no other", async () => {
    const { advisor } = createShop();
    const [one, other] = [await advisor.open({}), await advisor.open({})];
    expect(await advisor.authorise(one.record.id, one.token)).toEqual(one.record);
    // A wrong id and a wrong token cannot be told apart.
    const wrong = [
      advisor.authorise(one.record.id, other.token),
      advisor.authorise("nowhere", one.token),
      advisor.authorise("", ""),
    ];
    const messages = await Promise.all(
      wrong.map(async (attempt) => attempt.catch((cause: unknown) => cause)),
    );
    expect(new Set(messages.map(String)).size).toBe(1);
    expect(messages[0]).toMatchObject({ code: "unknown-conversation" });
  });
});

describe("a turn", () => {
  it("is answered, and spoken about afterwards", async () => {
    const { advisor, trouble } = createShop();
    const { record } = await advisor.open({});
    const events = await advisor.turn(record, { id: "t1", request: answer("where", "hills") });
    expect(types(events)).toEqual(["question-answered", "question-asked"]);
    await advisor.settled();
    const all = await advisor.read(record, 0);
    expect(wordings(all)).toEqual(["On hikes: that leaves 6 jackets."]);
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(trouble).toEqual([]);
  });

  it("sent again is answered alike, and nothing is written", async () => {
    const { advisor } = createShop();
    const { record } = await advisor.open({});
    const turn = { id: "t1", request: answer("where", "hills") };
    const first = await advisor.turn(record, turn);
    await advisor.settled();
    const again = await Promise.all([1, 2, 3].map(async () => advisor.turn(record, turn)));
    expect(again).toEqual([first, first, first]);
    expect(await advisor.read(record, 5)).toEqual([]);
    expect(await codeOf(advisor.turn(record, { ...turn, basedOn: 1 }))).toBe("turn-id-reused");
  });

  it("that is refused writes nothing, and stays refused", async () => {
    const { advisor } = createShop();
    const { record } = await advisor.open({});
    const sea = { id: "t1", request: answer("where", "sea") };
    expect(await codeOf(advisor.turn(record, sea))).toBe("unknown-option");
    expect(await codeOf(advisor.turn(record, sea))).toBe("unknown-option");
    expect(await advisor.read(record, 2)).toEqual([]);
    const other = advisor.turn(record, { id: "t1", request: answer("where", "town") });
    expect(await codeOf(other)).toBe("turn-id-reused");
    const events = await advisor.turn(record, { id: "t2", request: answer("where", "town") });
    expect(events[0]?.seq).toBe(3);
  });

  it("that was refused is not done later by a node that was held up", async () => {
    const log = createMemoryLog(clock);
    const [one, other] = [createShop({ log }), createShop({ log })];
    const { record } = await one.advisor.open({});
    const critique = { type: "critique", product: "alm", critique: "price:lower" } as const;
    expect(await codeOf(one.advisor.turn(record, { id: "t1", request: critique }))).toBe(
      "no-products-yet",
    );
    await one.advisor.turn(record, { id: "t2", request: { type: "show-products" } });
    await one.advisor.settled();
    const before = await log.read(record.id, 0);
    // By now it would be possible, but the shopper was told that it is not.
    const late = other.advisor.turn(record, { id: "t1", request: critique });
    expect(await codeOf(late)).toBeDefined();
    expect(await log.read(record.id, 0)).toEqual(before);
  });

  it("is one of many at once, each decided on what the others left", async () => {
    const { advisor } = createShop();
    const { record } = await advisor.open({});
    const requests = [
      answer("where", "hills"),
      answer("carry", "light"),
      answer("against", "rain"),
    ];
    const turns = await Promise.all(
      requests.map(async (request, at) => advisor.turn(record, { id: `t${at}`, request })),
    );
    const seqs = turns.flat().map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(seqs.length);
    await advisor.settled();
    const last = (await advisor.read(record, 0)).findLast(
      ({ event }) => event.type === "products-recommended",
    );
    expect(last?.event).toMatchObject({ needs: [{}, {}, {}] });
  });

  it("is decided anew when somebody else was quicker, and not forever", async () => {
    const memory = createMemoryLog(clock);
    let conflicts = 0;
    const log = (most: number): ConversationLog => ({
      ...memory,
      async append(request) {
        if (request.turn === undefined || conflicts >= most) return memory.append(request);
        conflicts += 1;
        return { type: "conflict", head: 2 };
      },
    });
    const patient = createShop({ log: log(4) });
    const { record } = await patient.advisor.open({});
    const turn = { id: "t1", request: answer("where", "town") };
    expect(await patient.advisor.turn(record, turn)).not.toHaveLength(0);
    conflicts = 0;
    const busy = createShop({ log: log(5) });
    const opened = await busy.advisor.open({});
    expect(await codeOf(busy.advisor.turn(opened.record, turn))).toBe("busy");
  });

  it("is the last one when the conversation has grown too long", async () => {
    const { advisor } = createShop({ eventsMax: 4 });
    const { record } = await advisor.open({});
    await advisor.turn(record, { id: "t1", request: answer("where", "hills") });
    expect(await codeOf(advisor.turn(record, { id: "t2", request: { type: "restart" } }))).toBe(
      "too-many-events",
    );
  });

  it("does not mind that other conversations push its state out of memory", async () => {
    const { advisor } = createShop();
    const opened = await Promise.all(Array.from({ length: 5 }, async () => advisor.open({})));
    for (const { record } of opened) {
      await advisor.turn(record, { id: "t1", request: answer("where", "rock") });
    }
    for (const { record } of opened) {
      const events = await advisor.turn(record, { id: "t2", request: answer("helmet", "yes") });
      expect(types(events)[0]).toBe("question-answered");
    }
  });

  it("about a flow that is gone says so", async () => {
    const { advisor } = createShop();
    const { record } = await advisor.open({});
    const gone = { ...record, flow: { id: "gone", revision: "x" } };
    expect(await codeOf(advisor.turn(gone, { id: "t1", request: { type: "restart" } }))).toBe(
      "flow-gone",
    );
  });
});

describe("erasing", () => {
  it("leaves nothing, and no sentence comes after it", async () => {
    const stalled = createStallingVoice();
    const { advisor, log } = createShop({ voice: stalled.voice });
    const { record } = await advisor.open({});
    await advisor.turn(record, { id: "t1", request: answer("where", "hills") });
    await settle();
    await advisor.erase(record);
    await advisor.settled();
    expect(stalled.ended()).toBe(1);
    expect(await log.read(record.id, 0)).toEqual([]);
    expect(await log.find(record.id)).toBeUndefined();
  });
});

/** Says one word, then nothing until it is cut short. */
function createStallingVoice() {
  let ended = 0;
  const voice: Voice = {
    async *speak(_, signal) {
      try {
        yield "Well, ";
        await new Promise<void>((resolve) => {
          signal.addEventListener("abort", () => resolve());
        });
      } finally {
        ended += 1;
      }
    },
  };
  return { voice, ended: () => ended };
}

/** Says one word, and the rest when it is told to go on. */
function createSlowVoice() {
  let goOn = (): void => {};
  const told = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const voice: Voice = {
    async *speak() {
      yield "Well, ";
      await told;
      yield "then.";
    },
  };
  return { voice, goOn: () => goOn() };
}

/** Opens a conversation and answers the first question. */
async function converse(advisor: Advisor): Promise<Opened> {
  const opened = await advisor.open({});
  await advisor.turn(opened.record, { id: "t1", request: answer("where", "hills") });
  return opened;
}

const template = "On hikes: that leaves 6 jackets.";

describe("a voice", () => {
  it.each<[string, Voice, string]>([
    ["may find other words", { speak: () => pieces("Six ", "fit.") }, "Six fit."],
    ["that says nothing is spoken for", { speak: () => pieces() }, template],
    ["that says only blanks is spoken for", { speak: () => pieces(" ", "\n") }, template],
  ])("%s", async (_, voice, expected) => {
    const { advisor, trouble } = createShop({ voice });
    const { record } = await converse(advisor);
    await advisor.settled();
    expect(wordings(await advisor.read(record, 0))).toEqual([expected]);
    expect(trouble).toEqual([]);
  });

  it.each<[string, Voice]>([
    ["at once", { speak: () => failing() }],
    ["in the middle", { speak: () => failing("Half a ") }],
    [
      "before it begins",
      {
        speak: () => {
          throw new Error("no voice");
        },
      },
    ],
  ])("that fails %s does not hurt the turn", async (_, voice) => {
    const { advisor, trouble } = createShop({ voice });
    const { record } = await converse(advisor);
    await advisor.settled();
    expect(wordings(await advisor.read(record, 0))).toEqual([template]);
    expect(trouble).toEqual([new Error("no voice")]);
    const next = await advisor.turn(record, { id: "t2", request: answer("carry", "light") });
    expect(next).not.toHaveLength(0);
  });

  it("that stalls is cut short when the shopper goes on", async () => {
    const stalled = createStallingVoice();
    const { advisor, trouble } = createShop({ voice: stalled.voice });
    const { record } = await converse(advisor);
    await settle();
    expect(stalled.ended()).toBe(0);
    await advisor.turn(record, { id: "t2", request: { type: "restart" } });
    await advisor.turn(record, { id: "t3", request: answer("where", "rock") });
    await settle();
    expect(stalled.ended()).toBeGreaterThan(0);
    expect(wordings(await advisor.read(record, 0))).toEqual([]);
    await advisor.erase(record);
    await advisor.settled();
    expect(trouble).toEqual([]);
  });

  it("that minds no signal cannot hold up the next sentence", async () => {
    let count = 0;
    const voice: Voice = {
      speak: (speech, signal) => {
        count += 1;
        return count === 1 ? never() : createPlainVoice().speak(speech, signal);
      },
    };
    const { advisor } = createShop({ voice });
    const { record } = await converse(advisor);
    await settle();
    await advisor.turn(record, { id: "t2", request: answer("carry", "light") });
    await advisor.settled();
    // One sentence for both turns, about where they led.
    expect(wordings(await advisor.read(record, 0))).toEqual([
      "Light: that leaves 5 jackets. These suit you best, first the Brise jacket.",
    ]);
  });

  it("is not heard about a turn that another one followed", async () => {
    const memory = createMemoryLog(clock);
    const shop = createShop({ log: memory });
    const { record } = await converse(shop.advisor);
    // Another node was quicker: what this one says is about the past.
    await memory.append({
      conversation: record.id,
      expectedVersion: 4,
      events: [{ type: "shopper-said", text: "wait" }],
    });
    await shop.advisor.settled();
    expect(wordings(await memory.read(record.id, 0))).toEqual([]);
  });

  it("is heard piece by piece by those who follow", async () => {
    const { advisor } = createShop({ voice: { speak: () => pieces("Six ", "fit.") } });
    const { record } = await advisor.open({});
    const heard: string[] = [];
    const leave = advisor.follow(record, {
      recorded: (events) => void heard.push(...types(events)),
      piece: ({ after, index, text }) => void heard.push(`${after}.${index} ${text}`),
    });
    await advisor.turn(record, { id: "t1", request: answer("where", "hills") });
    await advisor.settled();
    expect(heard).toEqual([
      "question-answered",
      "question-asked",
      "4.0 Six ",
      "4.1 fit.",
      "wording-spoken",
    ]);
    leave();
    await advisor.turn(record, { id: "t2", request: { type: "restart" } });
    expect(heard).toHaveLength(5);
  });

  it("is not hurt by a listener, and neither is the turn", async () => {
    const { advisor, trouble } = createShop();
    const { record } = await advisor.open({});
    const broken = new Error("the socket is gone");
    const fail = (): never => {
      throw broken;
    };
    advisor.follow(record, { recorded: fail, piece: fail });
    const events = await advisor.turn(record, { id: "t1", request: answer("where", "hills") });
    expect(types(events)).toEqual(["question-answered", "question-asked"]);
    await advisor.settled();
    expect(wordings(await advisor.read(record, 0))).toEqual([template]);
    expect(new Set(trouble)).toEqual(new Set([broken]));
  });
});

describe("where templates speak", () => {
  it("the sentence is part of the turn, and so of its retry", async () => {
    const { log, asked } = overheard();
    const { advisor } = createShop({ voice: null, log });
    const { record } = await advisor.open({});
    const heard: string[] = [];
    advisor.follow(record, {
      recorded: (events) => void heard.push(...types(events)),
      piece: ({ text }) => void heard.push(text),
    });
    const turn = { id: "t1", request: answer("where", "hills") };
    const events = await advisor.turn(record, turn);
    expect(types(events)).toEqual(["question-answered", "question-asked", "wording-spoken"]);
    expect(wordings(events)).toEqual([template]);
    await advisor.settled();
    expect(heard).toEqual(types(events));
    expect(await advisor.turn(record, turn)).toEqual(events);
    expect(await advisor.read(record, 2)).toEqual(events);
    expect(asked).toEqual(["append", "append", "read"]);
  });

  it("nothing is owed by a node that dies", async () => {
    let now = 1_000;
    const log = createMemoryLog({ now: () => now });
    await converse(createShop({ log, voice: null }).advisor);
    now += 60_000;
    expect(await createShop({ log, voice: null }).advisor.sweep()).toBe(0);
  });

  it("what another node owed is said with it, once", async () => {
    const log = createMemoryLog(clock);
    const dying = createShop({ log, voice: createStallingVoice().voice });
    const { record } = await converse(dying.advisor);
    const { advisor } = createShop({ log, voice: null });
    await advisor.turn(record, { id: "t2", request: answer("carry", "light") });
    await advisor.settled();
    expect(wordings(await advisor.read(record, 0))).toEqual([
      "Light: that leaves 5 jackets. These suit you best, first the Brise jacket.",
    ]);
    expect(await advisor.sweep()).toBe(0);
  });
});

describe("a sentence a node owed when it died", () => {
  it("is spoken by another node when the lease has run out, once", async () => {
    let now = 1_000;
    const log = createMemoryLog({ now: () => now });
    const dying = createShop({ log, voice: createStallingVoice().voice });
    const { record } = await converse(dying.advisor);
    const living = createShop({ log });
    expect(await living.advisor.sweep()).toBe(0);
    now += 3_000;
    expect(await living.advisor.sweep()).toBe(1);
    await living.advisor.settled();
    expect(wordings(await living.advisor.read(record, 0))).toEqual([template]);
    now += 60_000;
    expect(await living.advisor.sweep()).toBe(0);
  });

  it("is not spoken again by a node that was only asleep", async () => {
    let now = 1_000;
    const log = createMemoryLog({ now: () => now });
    const voice = createSlowVoice();
    const sleeping = createShop({ log, voice: voice.voice });
    const { record } = await converse(sleeping.advisor);
    now += 3_000;
    const living = createShop({ log });
    await living.advisor.sweep();
    // Half of a sentence has been spoken here already when the sleeper goes on.
    voice.goOn();
    await sleeping.advisor.settled();
    await living.advisor.settled();
    expect(wordings(await living.advisor.read(record, 0))).toHaveLength(1);
    expect(sleeping.trouble).toEqual([]);
  });

  it("is left to the others by a node that goes", async () => {
    const log = createMemoryLog(clock);
    const going = createShop({ log, voice: createStallingVoice().voice });
    const { record } = await converse(going.advisor);
    await settle();
    await going.advisor.letGo();
    const staying = createShop({ log });
    expect(await staying.advisor.sweep()).toBe(1);
    await staying.advisor.settled();
    expect(wordings(await staying.advisor.read(record, 0))).toEqual([template]);
  });
});

describe("several nodes", () => {
  it("hear of each other's turns by the doorbell, and find them without it", async () => {
    const log = createMemoryLog(clock);
    const bell = createInProcessDoorbell();
    const [one, other] = [createShop({ log, doorbell: bell }), createShop({ log, doorbell: bell })];
    const { record } = await one.advisor.open({});
    const heads: number[] = [];
    other.advisor.follow(record, { recorded: () => {}, moved: (head) => heads.push(head) });
    await one.advisor.turn(record, { id: "t1", request: answer("where", "hills") });
    await one.advisor.settled();
    expect(heads).toEqual([4, 5]);
    await other.advisor.lookAround();
    expect(heads).toEqual([4, 5, 5]);
  });
});

describe("a log that was put back", () => {
  it("is gone on from where it ends, and it is told", async () => {
    const log = createMemoryLog(clock);
    const backup = createMemoryLog(clock);
    const serving = { now: log };
    const { advisor, trouble } = createShop({ log: switching(serving), voice: null });
    const { record, events } = await advisor.open({});
    await backup.create(
      record,
      events.map(({ event }) => event),
    );
    await advisor.turn(record, { id: "t1", request: answer("where", "hills") });
    serving.now = backup;
    const after = await advisor.turn(record, { id: "t2", request: answer("where", "rock") });
    expect(after.map(({ seq, event }) => [seq, event.type])).toEqual([
      [3, "question-answered"],
      [4, "products-recommended"],
      [5, "wording-spoken"],
    ]);
    expect(trouble.map(String)).toEqual([expect.stringContaining("lost what was acknowledged")]);
  });
});

/** Whichever log serves now. */
function switching(serving: { readonly now: ConversationLog }): ConversationLog {
  return new Proxy(serving.now, {
    get: (_, name: keyof ConversationLog) => serving.now[name],
  });
}

async function* pieces(...texts: readonly string[]): AsyncIterable<string> {
  yield* texts;
}

async function* failing(...texts: readonly string[]): AsyncIterable<string> {
  yield* texts;
  throw new Error("no voice");
}

/** Never says anything, and never ends. */
async function* never(): AsyncIterable<string> {
  await new Promise(() => {});
  yield "";
}

/** A log in memory, and what it was asked. */
function overheard(): { readonly log: ConversationLog; readonly asked: string[] } {
  const log = createMemoryLog(clock);
  const asked: string[] = [];
  return {
    asked,
    log: {
      ...log,
      async find(...args) {
        asked.push("find");
        return await log.find(...args);
      },
      async read(...args) {
        asked.push("read");
        return await log.read(...args);
      },
      async findTurn(...args) {
        asked.push("findTurn");
        return await log.findTurn(...args);
      },
      async append(...args) {
        asked.push("append");
        return await log.append(...args);
      },
    },
  };
}

describe("what a turn asks of the log", () => {
  const where = answer("where", "hills");

  it("is one statement, and one for the sentence if it owes one", async () => {
    const { log, asked } = overheard();
    const { advisor } = createShop({ log });
    const { record } = await advisor.open({});
    const turns = [where, answer("carry", "light"), { type: "restart" } as const, where];
    for (const [turn, request] of turns.entries()) {
      await advisor.turn(record, { id: `t${turn}`, request });
      await advisor.settled();
    }
    const spoken = wordings(await log.read(record.id, 0));
    expect(spoken.length).toBeGreaterThan(0);
    expect(asked).toEqual([
      ...Array.from({ length: turns.length + spoken.length }, () => "append"),
      "read",
    ]);
  });

  it("is more where another node held the conversation last", async () => {
    const doorbell = createInProcessDoorbell();
    const { log, asked } = overheard();
    const [one, other] = [createShop({ log, doorbell }), createShop({ log, doorbell })];
    const { record } = await one.advisor.open({});
    await one.advisor.turn(record, { id: "t1", request: where });
    await one.advisor.settled();
    asked.length = 0;
    await other.advisor.turn(record, { id: "t2", request: { type: "show-products" } });
    await other.advisor.settled();
    expect(asked.slice(0, 3)).toEqual(["findTurn", "read", "append"]);
    asked.length = 0;
    // The doorbell has rung, so the first one knows that it is behind.
    await one.advisor.turn(record, { id: "t3", request: { type: "restart" } });
    expect(asked.slice(0, 3)).toEqual(["findTurn", "read", "append"]);
  });

  it("is decided again where no bell has told that it is behind", async () => {
    const { log, asked } = overheard();
    const [one, other] = [createShop({ log }), createShop({ log })];
    const { record } = await one.advisor.open({});
    await other.advisor.turn(record, { id: "t1", request: where });
    await other.advisor.settled();
    asked.length = 0;
    const events = await one.advisor.turn(record, { id: "t2", request: { type: "restart" } });
    expect(asked.slice(0, 3)).toEqual(["append", "read", "append"]);
    const all = await log.read(record.id, 0);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, place) => place + 1));
    expect(all).toEqual(expect.arrayContaining([...events]));
  });

  it("finds that the conversation was erased elsewhere", async () => {
    const { log } = createShop();
    const [one, other] = [createShop({ log }), createShop({ log })];
    const { record } = await one.advisor.open({});
    await other.advisor.erase(record);
    for (const id of ["t1", "t2"]) {
      expect(await codeOf(one.advisor.turn(record, { id, request: where }))).toBe(
        "unknown-conversation",
      );
    }
  });
});
