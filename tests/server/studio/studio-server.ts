import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RequestHandler } from "express";
import request, { type Response } from "supertest";
import { revisionOf } from "../../../src/adapters/flow-folder.ts";
import { createSqlLearningStore } from "../../../src/adapters/learning/sql-learning-store.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import { nodeSecrets } from "../../../src/adapters/node-secrets.ts";
import { createRateLimit } from "../../../src/adapters/rate-limit/rate-limit.ts";
import { createDraftThread } from "../../../src/adapters/studio/draft-thread.ts";
import { createFlowFiles } from "../../../src/adapters/studio/flow-files.ts";
import { createPasswords } from "../../../src/adapters/studio/passwords.ts";
import { createSqlStudioStore } from "../../../src/adapters/studio/sql-studio-store.ts";
import type { StudioRole } from "../../../src/protocol/studio.ts";
import { studioRoutes } from "../../../src/server/studio/studio-routes.ts";
import { firstInvitation } from "../../../src/workshop/first-invitation.ts";
import { followLog } from "../../../src/workshop/learning/followed-log.ts";
import { createFollower, type Follower } from "../../../src/workshop/learning/follower.ts";
import { createIntake } from "../../../src/workshop/learning/intake.ts";
import { createLearningDesk } from "../../../src/workshop/learning/learning-desk.ts";
import { createTrials } from "../../../src/workshop/learning/trials.ts";
import { createPeople } from "../../../src/workshop/people.ts";
import { openWorkshop } from "../../../src/workshop/workshop.ts";
import { emptyDatabase } from "../../fixtures/memory-database.ts";
import { smallFlowText } from "../../fixtures/small-shop.ts";
import { startTestServer, type TestServer } from "../harness.ts";

export type Method = "get" | "post" | "put" | "delete";

export interface Sending {
  readonly body?: unknown;
  /** Beside those of a page of the studio; undefined leaves one of them out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** Somebody at a browser, with or without a session. */
export interface Person {
  readonly name: string;
  /** The session's cookie as the browser sends it; empty without one. */
  cookie: string;
  /** A path below `/api/studio`. */
  send(method: Method, path: string, sending?: Sending): Promise<Response>;
  /** The same for what has to succeed. */
  ask(method: Method, path: string, body?: unknown): Promise<Response["body"]>;
}

export interface StudioServer {
  readonly http: string;
  readonly flowsDir: string;
  readonly trouble: TestServer["trouble"];
  /** Every route of the studio, such as `GET /flows/:id`. */
  readonly routes: readonly string[];
  /** Time goes on only by hand. */
  wait(ms: number): void;
  nobody(): Person;
  /** Opens the link of the first start. */
  setUp(): Promise<Person>;
  /** Invited by the one who set it up. */
  join(admin: Person, role: StudioRole, name?: string): Promise<Person>;
  /** Counts what has happened. */
  follow(): Promise<void>;
  /** Begins a conversation in the shop, and says which questions its flow has. */
  converse(flow: string): Promise<{ readonly status: number; readonly asked: string }>;
  close(): Promise<void>;
}

export const password = "a sentence nobody guesses";

/** The studio over the small shop, its flow in a file, its tables in memory. */
export async function startStudioServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<StudioServer> {
  const flowsDir = await mkdtemp(join(tmpdir(), "lotse-studio-"));
  await writeFile(join(flowsDir, "small-jackets.yaml"), smallFlowText);
  const database = await emptyDatabase();
  const store = createSqlStudioStore(database);
  const learningStore = createSqlLearningStore(database);
  let now = 1_763_760_000_000;
  const clock = { now: () => now };
  const trouble: unknown[] = [];
  const onTrouble = (found: unknown): void => void trouble.push(found);
  const trials = createTrials({ store: learningStore, clock, secrets: nodeSecrets, onTrouble });
  let follower: Follower | undefined;
  const moved = (conversation: string): void => follower?.moved(conversation);
  let router: ReturnType<typeof studioRoutes> | undefined;
  const log = followLog(createSqlLog(database, clock), moved);
  const server = await startTestServer({
    clock,
    environment,
    log,
    trials,
    learning: () => ({
      intake: createIntake({ store: learningStore, trials, clock, moved }),
      trials,
      isConversation: async (id) => (await log.find(id)) !== undefined,
    }),
    studio: (shop) => {
      const bench = {
        ...shop,
        store,
        work: createDraftThread(shop.assortments, { charactersHereMax: Infinity }).work,
        shelf: createFlowFiles(flowsDir),
        secrets: nodeSecrets,
        revisionOf,
        weatherAt: () => undefined,
        fileTrouble: () => undefined,
        announce: () => {},
        isOnTrial: async (flow: string) =>
          (await learningStore.experiments(flow)).some(({ state }) => state === "running"),
        breathe: async () => {},
      };
      const opening = openWorkshop(bench);
      follower = createFollower({ ...bench, store: learningStore, goesOnMs: 86_400_000 });
      return async (): Promise<RequestHandler> => {
        router ??= studioRoutes({
          people: createPeople({
            store,
            passwords: createPasswords({ N: 16, r: 1, p: 1 }),
            secrets: nodeSecrets,
            clock,
          }),
          workshop: await opening,
          desk: createLearningDesk(
            { ...bench, store: learningStore, studio: store, ...(await opening), onTrouble },
            trials.refresh,
          ),
          signIns: createRateLimit("studio", { count: 10, seconds: 600 }, undefined),
          proxies: Number(environment["LOTSE_TRUST_PROXY"] ?? 0),
          onTrouble: (found) => trouble.push(found),
        });
        return router;
      };
    },
  });
  const { http } = server;

  function person(name: string): Person {
    const self: Person = {
      name,
      cookie: "",
      async send(method, path, { body, headers = {} } = {}) {
        const call = request(http)[method](`/api/studio${path}`);
        const all = { "Sec-Fetch-Site": "same-origin", Cookie: self.cookie, ...headers };
        for (const [key, value] of Object.entries(all)) {
          if (value !== undefined) void call.set(key, value);
        }
        const response = await (body === undefined ? call : call.send(body as object));
        const [made] = response.get("Set-Cookie") ?? [];
        if (made !== undefined) self.cookie = made.split(";", 1)[0] ?? "";
        return response;
      },
      async ask(method, path, body) {
        const response = await self.send(method, path, body === undefined ? {} : { body });
        if (response.status < 300) return response.body;
        throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(response.body)}`);
      },
    };
    return self;
  }

  async function enter(name: string, token: string): Promise<Person> {
    const self = person(name);
    const email = `${name.toLowerCase()}@shop.example`;
    await self.ask("post", "/setup", { token, name, email, password });
    return self;
  }

  await person("").send("get", "/me");
  return {
    http,
    flowsDir,
    trouble,
    routes: router === undefined ? [] : routesOf(router),
    wait(ms) {
      now += ms;
    },
    nobody: () => person("nobody"),
    async setUp() {
      const link = await firstInvitation({ store, secrets: nodeSecrets, clock });
      return await enter("Ada", link?.split("=")[1] ?? "none is left");
    },
    async join(admin, role, name = role) {
      const { link } = await admin.ask("post", "/accounts", { role });
      return await enter(name, String(link).split("=")[1] ?? "");
    },
    async follow() {
      await follower?.catchUp();
    },
    async converse(flow) {
      const { status, body } = await request(http).post("/api/conversations").send({ flow });
      const asked = JSON.stringify(body.messages ?? []);
      return { status, asked };
    },
    async close() {
      await server.close();
      await rm(flowsDir, { recursive: true, force: true });
    },
  };
}

/** As the router itself knows them, those of routers inside it included. */
function routesOf(router: unknown, prefix = ""): readonly string[] {
  const { listRoutes } = router as Listing;
  return listRoutes.call(router).flatMap(({ path, methods, router: inner }) => {
    const whole = `${prefix}${path === "/" ? "" : path}`;
    if (inner !== undefined) return routesOf(inner, whole);
    return (methods ?? [])
      .filter((method) => method.toUpperCase() !== "HEAD")
      .map((method) => `${method.toUpperCase()} ${whole}`);
  });
}

/** What the type definitions of Express do not know yet. */
interface Listing {
  listRoutes(): readonly {
    readonly path: string;
    readonly methods: readonly string[] | undefined;
    readonly router: unknown;
  }[];
}
