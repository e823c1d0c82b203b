import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StudioFlow, StudioFlowSummary, StudioVersion } from "../../src/protocol/studio.ts";
import { startPostgres, type PostgresServer } from "../servers/postgres.ts";
import { startProcess, type ServerProcess } from "./server-process.ts";

const shipped = fileURLToPath(new URL("../../flows/outdoor-jackets.yaml", import.meta.url));
const id = "outdoor-jackets";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-studio-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Somebody at the studio; the session outlives the server. */
function createPerson() {
  let cookie = "";
  return async function call<T>(
    { url }: ServerProcess,
    method: string,
    path: string,
    body?: object,
  ): Promise<T> {
    const response = await fetch(`${url}/api/studio${path}`, {
      method,
      headers: {
        Cookie: cookie,
        "Sec-Fetch-Site": "same-origin",
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    cookie = response.headers.get("Set-Cookie")?.split(";", 1)[0] ?? cookie;
    if (response.ok) return (await response.json()) as T;
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  };
}

const ada = { name: "Ada", email: "ada@shop.example", password: "a sentence nobody guesses" };

function tokenIn(output: string): string {
  return /#setup=([\w-]+)/.exec(output)?.[1] ?? "none";
}

const ask = (text: string) => ({
  op: "set",
  path: ["questions", "where", "ask", "en"],
  value: text,
});

async function firstQuestion({ url }: ServerProcess, flow: string): Promise<string> {
  const response = await fetch(`${url}/api/conversations`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ flow, locale: "en" }),
  });
  return await response.text();
}

test("a server killed while it publishes leaves the old version or the new one, never half of one", async () => {
  const flowsDir = join(folder, "killed-flows");
  await mkdir(flowsDir);
  await copyFile(shipped, join(flowsDir, `${id}.yaml`));
  const environment = { LOTSE_DATA_DIR: join(folder, "killed"), LOTSE_FLOWS_DIR: flowsDir };
  const call = createPerson();
  let server = await startProcess(environment);
  await call(server, "POST", "/setup", { token: tokenIn(server.output()), ...ada });
  const outcomes: ("old" | "new")[] = [];

  // From before the first write until after the last one.
  for (const delayMs of [0, 10, 40]) {
    const before = await call<StudioFlow>(server, "GET", `/flows/${id}`);
    const words = `Killed after ${delayMs} ms?`;
    const edited = await call<StudioFlow>(server, "POST", `/flows/${id}/draft/edits`, {
      version: before.draft.version,
      edits: [ask(words)],
    });
    const publishing = call(server, "POST", `/flows/${id}/publish`, {
      version: edited.draft.version,
      read: edited.issues.map(({ key }) => key),
    }).catch(() => undefined);
    await wait(delayMs);
    await server.kill();
    await publishing;

    const file = await readFile(join(flowsDir, `${id}.yaml`), "utf8");
    const isNew = file === edited.draft.text;
    outcomes.push(isNew ? "new" : "old");
    server = await startProcess(environment);
    const [head] = await call<readonly StudioVersion[]>(server, "GET", `/flows/${id}/versions`);
    const { text } = await call<{ readonly text: string }>(
      server,
      "GET",
      `/flows/${id}/versions/${head?.version ?? 0}`,
    );
    expect(text).toBe(file);
    expect((await firstQuestion(server, id)).includes(words)).toBe(isNew);
    const after = await call<StudioFlow>(server, "GET", `/flows/${id}`);
    // What was drafted is there in either case.
    expect(after.draft.text).toBe(edited.draft.text);
    expect(after.live?.version).toBe((before.live?.version ?? 0) + (isNew ? 1 : 0));
    expect(after.draft.differs).toBe(!isNew);
    // The next one starts from what is live.
    if (!isNew) {
      await call(server, "POST", `/flows/${id}/publish`, {
        version: after.draft.version,
        read: after.issues.map(({ key }) => key),
      });
    }
  }
  await server.stop();
  // Nothing half-written is taken for a flow.
  expect((await readdir(flowsDir)).filter((name) => /^[^.].*\.ya?ml$/.test(name))).toEqual([
    `${id}.yaml`,
  ]);
  expect(outcomes).toHaveLength(3);
}, 240_000);

test("what is changed in a file while the server runs is live, and a mistake in it is told", async () => {
  const flowsDir = join(folder, "edited-flows");
  await mkdir(flowsDir);
  const path = join(flowsDir, `${id}.yaml`);
  await copyFile(shipped, path);
  const text = await readFile(path, "utf8");
  const environment = { LOTSE_DATA_DIR: join(folder, "edited"), LOTSE_FLOWS_DIR: flowsDir };
  const server = await startProcess(environment);
  const call = createPerson();
  await call(server, "POST", "/setup", { token: tokenIn(server.output()), ...ada });
  await writeFile(path, text.replace("en: Where will you wear it most?", "en: From git?"));
  const asked = async (): Promise<string> => await firstQuestion(server, id);
  await expect.poll(asked, { timeout: 30_000, interval: 500 }).toContain("From git?");

  await writeFile(path, "half a flo");
  const listed = async (): Promise<unknown> => {
    const flows = await call<readonly StudioFlowSummary[]>(server, "GET", "/flows");
    return flows.find((one) => one.id === id)?.file?.type;
  };
  await expect.poll(listed, { timeout: 30_000, interval: 500 }).toBe("wrong");
  expect(await asked()).toContain("From git?");
  await expect.poll(() => server.output()).toContain("what was live stays live");
  expect(await server.stop()).toBe(0);
}, 120_000);

test("what is published on one node is live on the other", async () => {
  const postgres: PostgresServer = await startPostgres();
  try {
    const environment = {
      DATABASE_URL: await postgres.newDatabase(),
      LOTSE_DATA_DIR: join(folder, "nodes"),
      LOTSE_FLOWS_DIR: join(folder, "no-flows"),
    };
    const [one, other] = [await startProcess(environment), await startProcess(environment)];
    const call = createPerson();
    // Of several links the newest is good.
    await call(one, "POST", "/setup", { token: tokenIn(other.output()), ...ada });
    // The session is good on both.
    const made = await call<StudioFlow>(other, "POST", "/flows", {
      id: "jackets",
      from: "catalog",
      catalog: "outdoor",
      kind: "jacket",
      questions: 4,
    });
    expect(await firstQuestion(one, "jackets")).toContain("unknown-flow");
    const live = await call<StudioFlow>(one, "POST", "/flows/jackets/publish", {
      version: made.draft.version,
      read: made.issues.map(({ key }) => key),
    });
    expect(live.live).toMatchObject({ version: 1 });
    expect(await firstQuestion(one, "jackets")).toContain("question");
    const listed = async (): Promise<string> =>
      await (await fetch(`${other.url}/api/flows`)).text();
    await expect.poll(listed, { timeout: 20_000 }).toContain("jackets");
    expect(await firstQuestion(other, "jackets")).not.toContain("unknown-flow");
    // A third one that starts later has it from the beginning, though its folder has no flow.
    const third = await startProcess(environment);
    expect(await firstQuestion(third, "jackets")).not.toContain("unknown-flow");
    // So is what one takes off.
    await call<StudioFlow>(one, "POST", "/flows/jackets/retire");
    for (const node of [one, other, third]) {
      const answer = async (): Promise<string> => await firstQuestion(node, "jackets");
      await expect.poll(answer, { timeout: 20_000 }).toContain("flow-retired");
    }
    for (const node of [one, other, third]) expect(await node.stop()).toBe(0);
  } finally {
    await postgres.remove();
  }
}, 240_000);
