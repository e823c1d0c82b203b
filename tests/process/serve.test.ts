import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpeningResult, TurnResult } from "../../src/protocol/server-message.ts";
import { npmStart, runToEnd, startProcess, type ServerProcess } from "./server-process.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-serve-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function post<T>(url: string, body: unknown, token = ""): Promise<T> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  expect(response.ok).toBe(true);
  return (await response.json()) as T;
}

async function turn(
  server: ServerProcess,
  { conversationId, token }: OpeningResult,
  turnId: string,
  command: unknown,
): Promise<TurnResult> {
  const url = `${server.url}/api/conversations/${conversationId}/turns`;
  return await post<TurnResult>(url, { turnId, command }, token);
}

async function read(
  server: ServerProcess,
  { conversationId, token }: OpeningResult,
  query: string,
): Promise<TurnResult> {
  const response = await fetch(
    `${server.url}/api/conversations/${conversationId}/messages?${query}`,
    {
      headers: { Authorization: `Bearer ${token}` },
    },
  );
  return (await response.json()) as TurnResult;
}

describe("the server as a process", () => {
  test("a killed server comes back with every acknowledged turn, and the conversation goes on", async () => {
    const environment = { LOTSE_DATA_DIR: join(folder, "killed") };
    const first = await startProcess(environment);
    expect(first.output()).toContain("First start");
    const conversation = await post<OpeningResult>(`${first.url}/api/conversations`, {
      flow: "outdoor-jackets",
      locale: "de",
    });
    const where = { type: "answer", question: "where", options: ["alpine"] };
    const before = await turn(first, conversation, "t1", where);
    // Templates speak within the turn, so a crash leaves nothing unsaid.
    expect(before.messages.at(-1)).toMatchObject({ type: "wording" });
    await first.kill();

    const second = await startProcess(environment);
    expect(second.output()).not.toContain("First start");
    // The retry of a turn whose answer was lost on the way is answered, not repeated.
    expect(await turn(second, conversation, "t1", where)).toEqual(before);
    const who = { type: "answer", question: "who", options: ["women"] };
    const after = await turn(second, conversation, "t2", who);
    expect(after.messages.map(({ type }) => type)).toContain("recommendation");
    const { messages } = await read(second, conversation, "after=0");
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, at) => at + 1));
    expect(messages.slice(0, before.head).slice(-before.messages.length)).toEqual(before.messages);
    expect(await second.stop()).toBe(0);
  }, 120_000);

  test("a second process on the same folder or port is refused, and the first does not notice", async () => {
    const environment = { LOTSE_DATA_DIR: join(folder, "shared") };
    const first = await startProcess(environment);
    const { code, output } = await runToEnd(environment);
    expect(code).toBe(1);
    expect(output).toMatch(/is in use by process \d+/);
    const { port } = new URL(first.url);
    const other = await runToEnd({ PORT: port, LOTSE_DATA_DIR: join(folder, "other") });
    expect(other.code).toBe(1);
    expect(other.output).toContain(`lotse serve: port ${port} is in use already`);
    // What was begun before is ended in order: no line of trouble.
    expect(other.output).not.toContain('"level":50');
    await post(`${first.url}/api/conversations`, {});
    expect(await first.stop()).toBe(0);
    const left = await readdir(environment.LOTSE_DATA_DIR);
    expect(left.filter((name) => name !== "cache")).toEqual(["log"]);
    // The build has read the shipped catalogue and learned its words; flows are known by their place.
    const read = await readdir(join(environment.LOTSE_DATA_DIR, "cache")).catch(() => []);
    expect(read.filter((name) => !name.startsWith("flow-"))).toEqual([]);
  }, 120_000);

  test("a stop of what npm started reaches the server", async () => {
    const environment = { LOTSE_DATA_DIR: join(folder, "npm") };
    const server = await startProcess(environment, npmStart);
    expect(await server.stop()).toBe(0);
    // Whoever ends in order lets go of the folder; whoever goes on, or was cut off, does not.
    expect(await readdir(environment.LOTSE_DATA_DIR)).not.toContain("lotse.lock");
  }, 120_000);

  test.each([
    ["PORT", "eighty", /PORT: found "eighty"/],
    ["LOTSE_DEMO_SHOP", "yes", /LOTSE_DEMO_SHOP: found "yes", one of on, off/],
    ["LOTSE_DATADIR", "/tmp", /LOTSE_DATADIR: there is no such setting .*LOTSE_DATA_DIR/],
    ["LOTSE_ALLOWED_ORIGINS", "shop.example", /LOTSE_ALLOWED_ORIGINS: .*expected an origin/],
  ])(
    "a wrong %s stops the start with its name and what is allowed",
    async (name, value, message) => {
      const { code, output } = await runToEnd({ [name]: value });
      expect(code).toBe(2);
      expect(output).toMatch(message);
    },
  );

  test("nothing to serve is said, with what to do", async () => {
    const { code, output } = await runToEnd({
      LOTSE_DATA_DIR: join(folder, "nothing"),
      LOTSE_CATALOG_DIR: folder,
    });
    expect(code).toBe(1);
    expect(output).toContain("no usable catalogue");
  }, 30_000);
});
