import { describe, expect, test } from "vitest";
import { createHttp } from "../../../widget/transport/http.ts";
import { base, createFakeFetch, problem, type Answered } from "../fake-fetch.ts";

const key = { id: "c/1", token: "secret" };

describe("every call says what it wants, and whose it is", () => {
  const { asked, fetch } = createFakeFetch(() => ({ status: 200, body: {} }));
  const http = createHttp(base, fetch);
  const turn = { turnId: "t1", command: { type: "restart" } } as const;

  test.each([
    [
      () => http.open({ flow: "f", locale: "de" }),
      ["POST", "conversations", { flow: "f", locale: "de" }, undefined],
    ],
    [() => http.turn(key, turn), ["POST", "conversations/c%2F1/turns", turn, "secret"]],
    [
      () => http.read(key, 7),
      ["GET", "conversations/c%2F1/messages?after=7&waitMs=0", undefined, "secret"],
    ],
    [
      () => http.read(key, 7, { ms: 500, signal: new AbortController().signal }),
      ["GET", "conversations/c%2F1/messages?after=7&waitMs=500", undefined, "secret"],
    ],
    [() => http.exported(key), ["GET", "conversations/c%2F1/export", undefined, "secret"]],
    [() => http.erase(key), ["DELETE", "conversations/c%2F1", undefined, "secret"]],
    [() => http.get("flows"), ["GET", "flows", undefined, undefined]],
  ])("%#", async (call, expected) => {
    expect(await call()).toEqual({ ok: true, value: {} });
    const { method, path, body, token } = asked.at(-1) ?? {};
    expect([method, path, body, token]).toEqual(expected);
  });
});

describe("a failure is a reply", () => {
  test.each<[what: string, answered: Answered, code: string, status: number, retryable: boolean]>([
    ["no network", "no network", "unreachable", 0, true],
    ["a refusal", problem(409, "unknown-need"), "unknown-need", 409, false],
    ["trouble of the server", problem(503, "busy", { retryable: true }), "busy", 503, true],
    ["a proxy's page", { status: 502, body: "<html>" }, "unexpected", 502, true],
    ["too many requests", { status: 429, body: {} }, "unexpected", 429, true],
    ["a page that is not there", { status: 404, body: {} }, "unexpected", 404, false],
  ])("%s", async (_what, answered, code, status, retryable) => {
    const { fetch } = createFakeFetch(() => answered);
    const reply = await createHttp(base, fetch).turn(key, {
      turnId: "t",
      command: { type: "restart" },
    });
    expect(reply).toMatchObject({ ok: false, problem: { code, status, retryable } });
  });

  test("also when nobody waits for it any more", async () => {
    const { fetch } = createFakeFetch(() => "never");
    const stop = new AbortController();
    const reading = createHttp(base, fetch).read(key, 0, { ms: 20_000, signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject({ ok: false, problem: { code: "unreachable" } });
  });
});

test("what is erased has no answer", async () => {
  const { fetch } = createFakeFetch(() => ({ status: 204 }));
  expect(await createHttp(base, fetch).erase(key)).toEqual({ ok: true, value: undefined });
});
