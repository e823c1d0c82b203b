import { describe, expect, test } from "vitest";
import type { ServerMessage } from "../../../src/protocol/server-message.ts";
import { createController, type Controller } from "../../../widget/advisor/controller.ts";
import type { Memory, Remembered } from "../../../widget/advisor/memory.ts";
import { createPlaces } from "../../../widget/talk/places.ts";
import { announcementAfter } from "../../../widget/talk/announce.ts";
import { openLine } from "../../../widget/talk/line.ts";
import { texts } from "../../../widget/text/en.ts";
import { texts as german } from "../../../widget/text/de.ts";
import { createHttp } from "../../../widget/transport/http.ts";
import { base, createFakeFetch, problem, type Answered, type Asked } from "../fake-fetch.ts";
import { createHeldClock, settle, type HeldClock } from "../held-clock.ts";
import {
  answer,
  conversation,
  greeting,
  question,
  recommendation,
  said,
  wording,
  type Unnumbered,
} from "../messages.ts";

/** A page with an advisor in it, before a server that answers as it is told. */
interface Page {
  readonly controller: Controller;
  readonly clock: HeldClock;
  readonly asked: Asked[];
  readonly events: (readonly [event: string, detail: unknown])[];
  readonly memory: { kept: Remembered | undefined };
}

const opening = [greeting, question("where", 100)];
const opened = (id = "c1"): Answered => ({
  status: 201,
  body: { conversationId: id, token: `token ${id}`, head: 2, messages: conversation(opening) },
});
const messages = (parts: readonly Unnumbered[], after = 0): Answered => {
  const list: readonly ServerMessage[] = conversation(parts, after);
  return { status: 200, body: { head: list.at(-1)?.seq ?? 0, messages: list } };
};
const whereA = answer("where a", { question: "where", options: ["a"] });

type Answering = (asked: Asked) => Answered | Promise<Answered>;

interface Before {
  readonly remembered?: Remembered;
  readonly locale?: string;
  /** Answers who waits for news; without it there is none. */
  readonly news?: Answering;
}

async function open(server: Answering, before: Before = {}): Promise<Page> {
  const page = prepare(server, before);
  page.controller.setOpen(true);
  await settle();
  return page;
}

function prepare(server: Answering, before: Before = {}): Page {
  const { remembered, locale = "en", news = () => "never" } = before;
  const { asked, fetch } = createFakeFetch((one) =>
    one.path.includes("waitMs=20000") ? news(one) : server(one),
  );
  const clock = createHeldClock();
  const events: (readonly [string, unknown])[] = [];
  const kept: Page["memory"] = { kept: remembered };
  const memory: Memory = {
    recall: () => kept.kept,
    keep: (next) => {
      kept.kept = structuredClone(next);
    },
    forget: () => {
      kept.kept = undefined;
    },
  };
  let turns = 0;
  const controller = createController({
    texts,
    flow: "jackets",
    locale,
    page: () => ({ page: "https://shop.example/", identity: "the shop's token" }),
    http: createHttp(base, fetch),
    loadSocket: () => Promise.reject(new Error("blocked")),
    loadTalk: () =>
      Promise.resolve({
        css: "",
        createPlaces,
        openLine,
        announcementAfter,
        drawEntry: () => null,
        drawMenu: () => null,
        drawScreen: () => null,
      }),
    loadScreen: () => Promise.resolve(() => null),
    memory,
    clock,
    newTurnId: () => `turn ${(turns += 1)}`,
    changed: () => {},
    emit(event, detail) {
      events.push([event, detail]);
      return true;
    },
  });
  return { controller, clock, asked, events, memory: kept };
}

const turnsOf = ({ asked }: Page): readonly unknown[] =>
  asked.filter(({ path }) => path.endsWith("/turns")).map(({ body }) => body);
const namesOf = ({ events }: Page): readonly string[] => events.map(([name]) => name);
const kindsOf = ({ controller }: Page): readonly string[] =>
  controller.model.transcript.entries.map(({ kind }) => kind);

describe("nothing happens before somebody opens it", () => {
  test("nothing is asked, nothing is kept", async () => {
    const page = prepare(() => opened());
    await settle();
    expect([page.asked, page.memory.kept, page.controller.model.phase]).toEqual([
      [],
      undefined,
      "idle",
    ]);
  });

  test("opening begins a conversation, once", async () => {
    const page = await open(() => opened());
    page.controller.setOpen(false);
    page.controller.setOpen(true);
    await settle();
    const openings = page.asked.filter(({ path }) => path === "conversations");
    expect(openings.map(({ body }) => body)).toEqual([
      {
        flow: "jackets",
        locale: "en",
        page: "https://shop.example/",
        identity: "the shop's token",
      },
    ]);
    expect(kindsOf(page)).toEqual(["advisor", "question"]);
    expect(page.controller.model.announcement).toContain("where?");
    expect(namesOf(page)).toEqual(["open", "close", "open"]);
    expect(page.memory.kept).toMatchObject({ key: { id: "c1" }, isOpen: true, flow: "jackets" });
  });
});

describe("what is said goes out and comes back", () => {
  test("at once as what was said, then as what the server makes of it", async () => {
    let respond: (answered: Answered) => void = () => {};
    const page = await open(({ path }) =>
      path === "conversations"
        ? opened()
        : new Promise((resolve) => {
            respond = resolve;
          }),
    );
    page.controller.send({ type: "answer", question: "where", options: ["a"] }, "where a");
    await settle();
    expect(page.controller.model.waiting.map(({ text }) => text)).toEqual(["where a"]);
    expect(turnsOf(page)).toEqual([
      {
        turnId: "turn 1",
        basedOn: 2,
        command: { type: "answer", question: "where", options: ["a"] },
      },
    ]);
    respond(messages([whereA, recommendation(9, ["x"]), question("who", 9)], 2));
    await settle();
    expect(page.controller.model.waiting).toEqual([]);
    expect(kindsOf(page)).toEqual(["advisor", "question", "speech", "recommendation", "question"]);
    expect(page.events).toEqual([
      ["open", {}],
      ["answer", { question: "where", options: ["a"] }],
      ["recommendation", { remaining: 9, products: [expect.objectContaining({ id: "x" })] }],
    ]);
  });

  test("what was said before the conversation began is said when it has", async () => {
    const page = prepare(({ path }) =>
      path === "conversations" ? opened() : messages([said("light")], 2),
    );
    page.controller.setOpen(true);
    page.controller.send({ type: "say", text: "light" }, "light");
    await settle();
    expect(turnsOf(page)).toEqual([{ turnId: "turn 1", command: { type: "say", text: "light" } }]);
    expect(kindsOf(page)).toEqual(["advisor", "question", "shopper"]);
  });

  test("a server that is away gets it as soon as it is back", async () => {
    let isAway = true;
    const page = await open(({ path }) =>
      path === "conversations"
        ? opened()
        : isAway
          ? "no network"
          : messages([whereA, question("who", 40)], 2),
    );
    page.controller.send({ type: "answer", question: "where", options: ["a"] }, "where a");
    await settle();
    expect(page.controller.model.waiting).toHaveLength(1);
    expect(page.memory.kept?.waiting).toHaveLength(1);
    isAway = false;
    page.controller.hurry();
    await settle();
    const ids = turnsOf(page).map((body) => (body as { turnId: string }).turnId);
    expect(ids).toEqual(["turn 1", "turn 1"]);
    expect(page.controller.model.waiting).toEqual([]);
    expect(page.memory.kept?.waiting).toEqual([]);
  });

  test("a refusal is told, and a text goes back into the field", async () => {
    const page = await open(({ path }) =>
      path === "conversations" ? opened() : problem(422, "x"),
    );
    page.controller.send({ type: "say", text: "too long" }, "too long");
    await settle();
    expect(page.controller.model).toMatchObject({
      notice: "failed",
      draft: "too long",
      waiting: [],
    });
    expect(page.events.at(-1)).toEqual(["error", { code: "x", title: "x" }]);
    page.controller.send({ type: "restart" });
    expect(page.controller.model.notice).toBeUndefined();
  });

  test("what is no longer possible changes nothing and says so", async () => {
    const page = await open(({ path }) =>
      path === "conversations" ? opened() : problem(409, "unknown-need"),
    );
    page.controller.send({ type: "retract", need: "gone" });
    await settle();
    expect(page.controller.model).toMatchObject({ notice: "refused", draft: "" });
  });
});

describe("a conversation goes on on the next page", () => {
  const remembered: Remembered = {
    key: { id: "c1", token: "s" },
    flow: "jackets",
    locale: "en",
    isOpen: true,
    draft: "half a sen",
    waiting: [{ turn: { turnId: "old", command: { type: "say", text: "light" } }, text: "light" }],
  };

  test("with everything said, typed and not yet sent; nothing of it is news", async () => {
    const page = await open(
      ({ method }) =>
        method === "POST"
          ? messages([said("light")], 4)
          : messages([...opening, whereA, question("who", 40)]),
      { remembered },
    );
    expect(page.asked[0]).toMatchObject({
      path: "conversations/c1/messages?after=0&waitMs=0",
      token: "s",
    });
    expect(turnsOf(page)).toEqual([{ turnId: "old", command: { type: "say", text: "light" } }]);
    expect(page.controller.model.draft).toBe("half a sen");
    expect(page.controller.model.transcript.last).toBe(5);
    expect(namesOf(page)).toEqual(["open"]);
    expect(page.controller.model.announcement).toBe("");
  });

  test("or a new one begins, quietly, with what was still to be said", async () => {
    const page = await open(
      ({ method, path }) => {
        if (path === "conversations") return opened("c2");
        if (path.startsWith("conversations/c1")) return problem(401, "unknown-conversation");
        return method === "POST" ? messages([said("light")], 2) : messages([]);
      },
      { remembered },
    );
    expect(page.controller.model).toMatchObject({ phase: "talking", notice: undefined });
    expect(page.memory.kept?.key.id).toBe("c2");
    expect(turnsOf(page)).toEqual([{ turnId: "old", command: { type: "say", text: "light" } }]);
    expect(kindsOf(page)).toEqual(["advisor", "question", "shopper"]);
  });

  test("in the language of the page, if that has changed", async () => {
    const page = await open(
      ({ method, path }) => {
        if (path === "flows") return { status: 200, body: [] };
        return method === "POST"
          ? messages([{ type: "locale", locale: "de" }, question("who", 40)], 4)
          : messages([...opening, whereA, question("who", 40)]);
      },
      { remembered: { ...remembered, waiting: [] }, locale: "de-DE" },
    );
    expect(turnsOf(page)).toEqual([
      { turnId: "turn 1", command: { type: "set-locale", locale: "de" } },
    ]);
    expect(page.controller.model.texts).toBe(german);
  });
});

test.each([
  ["the page's language is what the next page is held against", false, "de"],
  ["a language chosen in the menu outlasts the page", true, "en"],
])("%s", async (_what, isChosen, kept) => {
  const page = await open(({ path }) =>
    path === "conversations" ? opened() : { status: 200, body: [] },
  );
  page.controller.setLocale("de", isChosen);
  await settle();
  expect(page.memory.kept?.locale).toBe(kept);
});

describe("a conversation that ends under one's hands", () => {
  test.each([
    ["erased elsewhere", problem(401, "unknown-conversation")],
    ["its flow no longer offered", problem(410, "flow-gone")],
    ["grown too long", problem(409, "too-many-events")],
  ])("%s: the next one begins with what was said last", async (_what, refusal) => {
    let openings = 0;
    const page = await open(({ path }) => {
      if (path === "conversations") return opened(`c${(openings += 1)}`);
      return path.startsWith("conversations/c1") ? refusal : messages([said("light")], 2);
    });
    page.controller.send({ type: "say", text: "light" }, "light");
    await settle();
    expect(page.memory.kept?.key.id).toBe("c2");
    expect(kindsOf(page)).toEqual(["advisor", "question", "shopper"]);
    expect(page.controller.model.notice).toBeUndefined();
  });
});

describe("a server that cannot be reached", () => {
  test("is tried again until it can, and said so meanwhile", async () => {
    let isAway = true;
    const page = await open(() => (isAway ? "no network" : opened()));
    expect(page.controller.model.phase).toBe("unreachable");
    expect(page.clock.pauses).toEqual([500]);
    isAway = false;
    page.clock.go();
    await settle();
    expect(page.controller.model.phase).toBe("talking");
  });

  test("at once when the shopper asks for it", async () => {
    let isAway = true;
    const page = await open(() => (isAway ? "no network" : opened()));
    isAway = false;
    page.controller.hurry();
    await settle();
    expect(page.controller.model.phase).toBe("talking");
  });

  test("one that refuses for good tells the page why", async () => {
    const page = await open(() => problem(404, "unknown-flow"));
    expect(page.controller.model.phase).toBe("unreachable");
    expect(page.events).toContainEqual(["error", { code: "unknown-flow", title: "unknown-flow" }]);
    expect(page.clock.pauses).toEqual([]);
  });
});

describe("what one can always do", () => {
  test("begin anew with another flow", async () => {
    let openings = 0;
    const page = await open(() => opened(`c${(openings += 1)}`));
    page.controller.start("shoes");
    await settle();
    expect(page.asked.filter(({ path }) => path === "conversations")[1]?.body).toMatchObject({
      flow: "shoes",
    });
    expect(page.memory.kept).toMatchObject({ key: { id: "c2" }, flow: "shoes" });
  });

  test("change the language before anything was said: one begins in it", async () => {
    const page = await open(() => opened());
    page.controller.setLocale("de");
    await settle();
    expect(turnsOf(page)).toEqual([]);
    expect(page.asked.filter(({ path }) => path === "conversations")[1]?.body).toMatchObject({
      locale: "de",
    });
  });

  test("erase everything, and begin again", async () => {
    const page = await open(({ method }) => (method === "DELETE" ? { status: 204 } : opened()));
    await page.controller.erase();
    expect(page.controller.model).toMatchObject({ phase: "erased", transcript: { last: 0 } });
    expect(page.memory.kept).toBeUndefined();
    page.controller.start();
    await settle();
    expect(page.controller.model.phase).toBe("talking");
  });

  test("keep everything when erasing did not work, and be told so", async () => {
    const page = await open(({ method }) => (method === "DELETE" ? "no network" : opened()));
    await page.controller.erase();
    expect(page.controller.model).toMatchObject({ phase: "talking", notice: "failed" });
    expect(page.memory.kept?.key.id).toBe("c1");
  });

  test("see everything that is stored", async () => {
    const page = await open(({ path }) =>
      path.endsWith("/export") ? { status: 200, body: { all: "of it" } } : opened(),
    );
    expect(await page.controller.exportData()).toEqual({ all: "of it" });
  });
});

test("a sentence that comes by itself, after the turn", async () => {
  let respond: (answered: Answered) => void = () => {};
  const page = await open(
    ({ path }) =>
      path === "conversations" ? opened() : messages([whereA, question("who", 40)], 2),
    {
      news: () =>
        new Promise((resolve) => {
          respond = resolve;
        }),
    },
  );
  page.controller.send({ type: "answer", question: "where", options: ["a"] }, "where a");
  await settle();
  page.clock.go();
  await settle();
  respond(messages([wording("That leaves 40.")], 4));
  await settle();
  expect(page.controller.model.transcript.entries[2]).toMatchObject({ text: "That leaves 40." });
  expect(page.controller.model.announcement).toBe("That leaves 40. who?");
});
