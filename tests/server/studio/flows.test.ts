import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import request from "supertest";
import type { StudioFlow, StudioIssue } from "../../../src/protocol/studio.ts";
import { smallFlowText } from "../../fixtures/small-shop.ts";
import { startStudioServer, type Person, type StudioServer } from "./studio-server.ts";

/** Each test has a flow of its own, a copy of the shop's. */

let server: StudioServer;
let ada: Person;
let ben: Person;
beforeAll(async () => {
  server = await startStudioServer();
  ada = await server.setUp();
  ben = await server.join(ada, "merchandiser", "Ben");
});
afterAll(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

let flows = 0;
let id = "";
let draft: StudioFlow;
beforeEach(async () => {
  flows += 1;
  id = `flow-${flows}`;
  draft = await ada.ask("post", "/flows", { id, from: "flow", flow: "small-jackets" });
});

const edit = async (person: Person, version: number, path: readonly string[], value: unknown) =>
  await person.send("post", `/flows/${id}/draft/edits`, {
    body: { version, edits: [{ op: "set", path, value }] },
  });

const askPath = (question: string) => ["questions", question, "ask", "en"];

const publish = async (version: number, more: object = {}): Promise<StudioFlow> => {
  const { issues } = await ada.ask("get", `/flows/${id}`);
  const read = issues.map(({ key }: StudioIssue) => key);
  return await ada.ask("post", `/flows/${id}/publish`, { version, read, ...more });
};

describe("a draft", () => {
  test("is seen by nobody outside until it is published", async () => {
    await edit(ada, 1, askPath("where"), "Where to?");
    expect((await server.converse(id)).status).toBe(404);
    const listed = await ada.ask("get", "/flows");
    expect(listed).toContainEqual(expect.objectContaining({ id, state: "new", versions: 0 }));
    expect((await request(server.http).get("/api/flows")).text).not.toContain(id);
  });

  test("is kept however wrong it is, and says what is", async () => {
    const text = "title: {";
    const kept: StudioFlow = await ada.ask("put", `/flows/${id}/draft`, { version: 1, text });
    expect(kept.draft).toMatchObject({ version: 2, text });
    expect(kept.document).toBeUndefined();
    expect(kept.issues[0]).toMatchObject({ severity: "error", line: expect.any(Number) });
    const refused = await ada.send("post", `/flows/${id}/publish`, {
      body: { version: 2, read: [] },
    });
    expect(refused).toMatchObject({ status: 422, body: { code: "flow-has-errors" } });
    expect(refused.body.gate).toEqual(kept.issues);
  });

  test("shows what each answer keeps", () => {
    const counts = draft.counts?.questions.find((question) => question.id === "against");
    // Ten jackets are there to be sold; of Igel the shop does not say.
    expect(draft.counts?.products).toBe(10);
    expect(counts?.options).toEqual([
      { id: "rain", keeps: 6, unknown: 1 },
      { id: "shower", keeps: 8, unknown: 1 },
    ]);
  });

  test("that was never published is gone when it is dropped", async () => {
    expect((await ada.send("delete", `/flows/${id}/draft`)).status).toBe(204);
    expect((await ada.send("get", `/flows/${id}`)).status).toBe(404);
  });

  test.each([
    ["a path into nowhere", { op: "move", path: ["questions", "nowhere"] }, 422],
    ["an unknown step", { op: "paint", path: ["title"] }, 422],
    ["no path", { op: "remove", path: [] }, 422],
    [
      "a key of JavaScript's own",
      { op: "set", path: ["title"], value: { ["__proto__x"]: 1 } },
      200,
    ],
  ])("an edit with %s", async (_, wrong, status) => {
    const response = await ada.send("post", `/flows/${id}/draft/edits`, {
      body: { version: 1, edits: [wrong] },
    });
    expect(response.status).toBe(status);
  });

  test("all edits are made, or none", async () => {
    const response = await ada.send("post", `/flows/${id}/draft/edits`, {
      body: {
        version: 1,
        edits: [
          { op: "set", path: askPath("where"), value: "Half of it" },
          { op: "duplicate", path: ["questions", "nowhere"], id: "x" },
        ],
      },
    });
    expect(response).toMatchObject({ status: 422, body: { code: "edit-not-possible" } });
    expect((await ada.ask("get", `/flows/${id}`)).draft).toEqual(draft.draft);
  });
});

describe("two people on one draft", () => {
  test("keep both changes when they are about different questions", async () => {
    await edit(ada, 1, askPath("where"), "Ada's question");
    const both = await edit(ben, 1, askPath("carry"), "Ben's question");
    expect(both.body).toMatchObject({
      draft: { version: 3, by: "Ben" },
      mergedWith: { version: 2, by: "Ada" },
    });
    expect(both.body.draft.text).toContain("Ada's question");
    expect(both.body.draft.text).toContain("Ben's question");
  });

  test("choose when both changed one question, and nothing is written before", async () => {
    await edit(ada, 1, askPath("where"), "Ada's question");
    const refused = await edit(ben, 1, ["questions", "where", "why", "en"], "Ben's reason");
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: "draft-conflict",
      conflict: { version: 2, by: "Ada", both: ["where"] },
    });
    expect(refused.body.conflict.text).toContain("Ada's question");
    // Ben looks at both, and puts his on top.
    const { version } = refused.body.conflict;
    const after = await edit(ben, version, ["questions", "where", "why", "en"], "Ben's reason");
    expect(after.body.draft).toMatchObject({ version: 3 });
    expect(after.body.draft.text).toContain("Ada's question");
    expect(after.body.draft.text).toContain("Ben's reason");
  });

  test("lose nothing when twenty changes come at the same time", async () => {
    const questions = ["where", "against", "helmet", "carry", "budget"];
    const changes = Array.from({ length: 20 }, (_, at) => ({
      person: at % 2 === 0 ? ada : ben,
      question: questions[at % 5] ?? "",
      option: Math.floor(at / 5),
    }));
    const results = await Promise.all(
      changes.map(async ({ person, question, option }) => {
        const path = ["questions", question, "example"];
        const value = { en: `${question} ${option}`, de: "x" };
        return { question, option, response: await edit(person, 1, path, value) };
      }),
    );
    const made = results.filter(({ response }) => response.status === 200);
    const refused = results.filter(({ response }) => response.status === 409);
    expect(made.length + refused.length).toBe(20);
    // One change of each question got in; whoever came later was told, and shown what is there.
    expect(made.map(({ question }) => question).sort()).toEqual([...questions].sort());
    const { draft: last }: StudioFlow = await ada.ask("get", `/flows/${id}`);
    for (const { question, option } of made) {
      expect(last.text).toContain(`${question} ${option}`);
    }
    expect(last.version).toBe(1 + made.length);
  });

  test("cannot publish what they have not seen", async () => {
    await edit(ben, 1, askPath("where"), "Ben's question");
    const refused = await ada.send("post", `/flows/${id}/publish`, {
      body: { version: 1, read: [] },
    });
    expect(refused).toMatchObject({ status: 409, body: { code: "draft-conflict" } });
  });
});

describe("publishing", () => {
  test("is what the next conversation gets; the one that runs keeps what it began with", async () => {
    await publish(1);
    const running = await request(server.http).post("/api/conversations").send({ flow: id });
    expect(JSON.stringify(running.body)).toContain("Where will you wear it?");
    await edit(ada, 1, ["questions", "where", "options", "town", "label", "en"], "In the city");
    const after = await publish(2);
    expect(after).toMatchObject({ state: "live", live: { version: 2 }, draft: { differs: false } });

    const answer = async (conversation: {
      readonly conversationId: string;
      readonly token: string;
    }): Promise<string> => {
      const turns = `/api/conversations/${conversation.conversationId}/turns`;
      const taken = await request(server.http)
        .post(turns)
        .set("Authorization", `Bearer ${conversation.token}`)
        .send({ turnId: "t1", command: { type: "answer", question: "where", options: ["town"] } });
      return JSON.stringify(taken.body.messages);
    };
    const begun = await request(server.http).post("/api/conversations").send({ flow: id });
    expect(await answer(begun.body)).toContain('"In the city"');
    expect(await answer(running.body)).toContain('"In town"');
  });

  test("writes the file a person would, and keeps every comment", async () => {
    const commented = draft.draft.text.replace("questions:", "# Ask little.\nquestions: # all");
    await ada.ask("put", `/flows/${id}/draft`, { version: 1, text: commented });
    await edit(ada, 2, askPath("where"), "Where to?");
    await publish(3);
    const file = await readFile(join(server.flowsDir, `${id}.yaml`), "utf8");
    expect(file).toBe(commented.replace("Where will you wear it?", "Where to?"));
  });

  test("waits until every warning was read", async () => {
    await edit(ada, 1, ["relax"], ["carry", "where"]);
    const before: StudioFlow = await ada.ask("get", `/flows/${id}`);
    const warnings = before.issues.filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ code }) => code)).toEqual(Array(2).fill("relax-without-must"));
    const body = { version: 2, read: warnings.slice(1).map(({ key }) => key) };
    const refused = await ada.send("post", `/flows/${id}/publish`, { body });
    expect(refused).toMatchObject({ status: 409, body: { code: "unread-warnings" } });
    expect(refused.body.gate).toEqual(warnings.slice(0, 1));
    expect((await publish(2)).live).toMatchObject({ version: 1, by: "Ada" });
  });

  test("twice the same is refused", async () => {
    await publish(1);
    await expect(publish(1)).rejects.toThrow("nothing-changed");
  });

  test("brings any version back, as a new one", async () => {
    await publish(1, { note: "The first" });
    await edit(ada, 1, askPath("where"), "Where to?");
    await publish(2);
    const { issues } = await ada.ask("get", `/flows/${id}`);
    const read = issues.map(({ key }: StudioIssue) => key);
    const back: StudioFlow = await ada.ask("post", `/flows/${id}/restore`, {
      version: 1,
      into: "live",
      read,
    });
    expect(back).toMatchObject({ live: { version: 3, source: "restored" }, state: "live" });
    expect(back.draft.text).toBe(draft.draft.text);
    expect((await server.converse(id)).asked).toContain("Where will you wear it?");
    const listed = await ben.ask("get", `/flows/${id}/versions`);
    expect(listed).toMatchObject([
      { version: 3, isLive: true },
      { version: 2, isLive: false },
      { version: 1, isLive: false, note: "The first" },
    ]);
    // To look at it first, it becomes the draft.
    const looked = await ada.ask("post", `/flows/${id}/restore`, { version: 2, into: "draft" });
    expect(looked).toMatchObject({ state: "changed", live: { version: 3 } });
    const { changes } = await ada.ask("get", `/flows/${id}/diff?from=live&to=draft`);
    expect(changes).toMatchObject([
      { kind: "changed", question: "where", field: "ask", locale: "en", after: "Where to?" },
    ]);
  });

  test("at a time that has passed is refused", async () => {
    await expect(publish(1, { at: "2020-01-01T00:00:00Z" })).rejects.toThrow("time-is-past");
  });
});

describe("taking a flow off", () => {
  test("ends it for whoever begins, says so, and can be taken back", async () => {
    await publish(1);
    const begin = () => request(server.http).post("/api/conversations").send({ flow: id });
    const running = await begin();
    expect(running.status).toBe(201);
    const retired: StudioFlow = await ada.ask("post", `/flows/${id}/retire`);
    expect(retired).toMatchObject({ id, state: "retired" });
    expect(retired).not.toHaveProperty("live");

    const refused = await begin();
    expect({ status: refused.status, code: refused.body.code }).toEqual({
      status: 404,
      code: "flow-retired",
    });
    expect((await request(server.http).get("/api/flows")).text).not.toContain(id);
    const { conversationId, token } = running.body;
    await request(server.http)
      .post(`/api/conversations/${conversationId}/turns`)
      .set("Authorization", `Bearer ${token}`)
      .send({ turnId: "t-1", command: { type: "say", text: "rain" } })
      .expect(200);
    const twice = await ada.send("post", `/flows/${id}/retire`);
    expect({ status: twice.status, code: twice.body.code }).toEqual({
      status: 422,
      code: "never-published",
    });

    const restored = await ada.ask("post", `/flows/${id}/restore`, {
      version: 1,
      into: "live",
      read: retired.issues.map(({ key }) => key),
    });
    expect(restored).toMatchObject({ state: "live", live: { version: 3, source: "restored" } });
    expect((await server.converse(id)).status).toBe(201);
  });

  test("waits for the end of its experiment", async () => {
    await publish(1);
    const { id: experiment } = await ada.ask("post", "/experiments", {
      flow: id,
      name: "Half",
      candidates: [{ name: "Same", from: { version: 1 }, share: 0.5 }],
      holdout: 0,
      metric: "completed",
      smallestEffect: 0.1,
    });
    await ada.ask("post", `/experiments/${experiment}/start`);
    const refused = await ada.send("post", `/flows/${id}/retire`);
    expect({ status: refused.status, code: refused.body.code }).toEqual({
      status: 409,
      code: "experiment-running",
    });
    await ada.ask("post", `/experiments/${experiment}/stop`);
    await ada.ask("post", `/flows/${id}/retire`);
    const another = await ada.send("post", "/experiments", {
      body: {
        flow: id,
        name: "Of what is gone",
        candidates: [{ name: "Same", from: { version: 1 }, share: 0.5 }],
        holdout: 0,
        metric: "completed",
        smallestEffect: 0.1,
      },
    });
    expect(another.body.code).toBe("never-published");
  });
});

describe("a preview", () => {
  test("is the draft, for whoever has its name, and in no list", async () => {
    await edit(ada, 1, askPath("where"), "Where to, draft?");
    const { flow, draftVersion } = await ada.ask("post", `/flows/${id}/preview`, {});
    expect(draftVersion).toBe(2);
    const { status, asked } = await server.converse(flow);
    expect({ status, asked }).toMatchObject({
      status: 201,
      asked: expect.stringContaining("Where to, draft?"),
    });
    expect((await request(server.http).get("/api/flows")).text).not.toContain("preview");
    expect((await server.converse(`${flow}x`)).status).toBe(404);
  });

  test("says what the advisor thinks, of previews alone", async () => {
    const { flow } = await ada.ask("post", `/flows/${id}/preview`, {});
    const begun = await request(server.http).post("/api/conversations").send({ flow });
    const thinking = await ada.ask("get", `/preview/${begun.body.conversationId}/thinking`);
    expect(thinking).toMatchObject({ remaining: 10, total: 10 });
    expect(thinking.questions.find((one: { isAsked: boolean }) => one.isAsked).id).toBe("where");
    const shoppers = await request(server.http).post("/api/conversations").send({});
    const refused = await ada.send("get", `/preview/${shoppers.body.conversationId}/thinking`);
    expect(refused).toMatchObject({ status: 404, body: { code: "unknown-conversation" } });
  });

  test("becomes a test that every proof runs", async () => {
    const { flow } = await ada.ask("post", `/flows/${id}/preview`, {});
    const begun = await request(server.http).post("/api/conversations").send({ flow });
    const { conversationId, token } = begun.body;
    for (const [turnId, question, option] of [
      ["t1", "where", "rock"],
      ["t2", "helmet", "yes"],
    ] as const) {
      await request(server.http)
        .post(`/api/conversations/${conversationId}/turns`)
        .set("Authorization", `Bearer ${token}`)
        .send({ turnId, command: { type: "answer", question, options: [option] } });
    }
    const recorded = { conversation: conversationId, name: "On rock" };
    const tests = await ada.ask("post", `/flows/${id}/tests`, recorded);
    expect(tests).toMatchObject({ conversations: [{ name: "On rock", turns: 2 }], issues: [] });
    expect(await readFile(join(server.flowsDir, `${id}.test.yaml`), "utf8")).toBe(tests.text);

    const prove = async (version: number) => {
      const response = await ada.send("post", `/flows/${id}/prove`, {
        body: { version, shoppers: 5 },
      });
      const lines = response.text.trim().split("\n");
      return JSON.parse(lines.at(-1) ?? "").report;
    };
    expect((await prove(1)).tests).toEqual([{ name: "On rock", passed: true, messages: [] }]);
    // Without the question the conversation goes another way.
    const switchedOff = ["questions", "helmet", "enabled"];
    await ada.send("post", `/flows/${id}/draft/edits`, {
      body: { version: 1, edits: [{ op: "set", path: switchedOff, value: false }] },
    });
    const after = await prove(2);
    expect(after.tests).toMatchObject([{ passed: false }]);
    expect(after.findings).toContainEqual(
      expect.objectContaining({ code: "test-failed", severity: "error" }),
    );
  });
});

test("a body may be as long as a flow, and no longer", async () => {
  const long = `${smallFlowText}# ${"x".repeat(500_000)}\n`;
  const kept = await ada.send("put", `/flows/${id}/draft`, { body: { version: 1, text: long } });
  expect(kept.status).toBe(200);
  const text = "x".repeat(2_100_000);
  const refused = await ada.send("put", `/flows/${id}/draft`, { body: { version: 2, text } });
  expect(refused.status).toBe(413);
  // Whoever is not signed in is not even read.
  const stranger = server.nobody();
  expect((await stranger.send("put", "/flows/a/draft", { body: { text } })).status).toBe(401);
});
