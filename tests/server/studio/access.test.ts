import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StudioRole } from "../../../src/protocol/studio.ts";
import { password, startStudioServer, type Method, type StudioServer } from "./studio-server.ts";

type Who = "nobody" | StudioRole;

const roles: readonly Who[] = ["nobody", "staff", "merchandiser", "admin"];

const anybody: readonly Who[] = roles;
const insiders: readonly Who[] = ["staff", "merchandiser", "admin"];
const writers: readonly Who[] = ["merchandiser", "admin"];
const admins: readonly Who[] = ["admin"];

interface Row {
  readonly may: readonly Who[];
  /** The path with its parts filled in, when it has any. */
  readonly path?: string;
  readonly body?: unknown;
  /** What whoever may gets. */
  readonly status: number;
}

const flow = "/flows/small-jackets";
const nothing = 9_999;

/**
 * Every route, who may use it and what they get: a request that is right but for what it asks for,
 * wherever it would change what the other rows find.
 */
const rows: Readonly<Record<string, Row>> = {
  "GET /me": { may: anybody, status: 200 },
  "POST /setup": {
    may: anybody,
    body: { token: "spent", name: "X", email: "x@shop.example", password },
    status: 410,
  },
  "POST /session": {
    may: anybody,
    body: { email: "x@shop.example", password: "not the one" },
    status: 401,
  },
  "DELETE /session": { may: anybody, status: 204 },
  "POST /password": { may: insiders, body: { current: "", password }, status: 422 },
  "GET /accounts": { may: admins, status: 200 },
  "POST /accounts": { may: admins, body: { role: "staff" }, status: 201 },
  "DELETE /accounts/:id": { may: admins, path: "/accounts/nobody", status: 404 },
  "POST /accounts/:id/password-link": {
    may: admins,
    path: "/accounts/nobody/password-link",
    status: 404,
  },
  "POST /reset": { may: anybody, body: { token: "spent", password }, status: 410 },
  "GET /links": { may: admins, status: 200 },
  "DELETE /links/:id": { may: admins, path: "/links/none", status: 404 },
  "GET /audit": { may: admins, status: 200 },
  "GET /catalogs": { may: insiders, status: 200 },
  "GET /catalogs/:id/attributes": {
    may: insiders,
    path: "/catalogs/small/attributes",
    status: 200,
  },
  "POST /catalogs/:id/effect": {
    may: writers,
    path: "/catalogs/small/effect",
    body: { condition: { price: { lte: 100 } } },
    status: 200,
  },
  "GET /flows": { may: insiders, status: 200 },
  "POST /flows": {
    may: writers,
    body: { id: "small-jackets", from: "nothing", catalog: "small" },
    status: 409,
  },
  "GET /flows/:id": { may: insiders, path: flow, status: 200 },
  "PUT /flows/:id/draft": {
    may: writers,
    path: `${flow}/draft`,
    body: { version: nothing, text: "" },
    status: 409,
  },
  "POST /flows/:id/draft/edits": {
    may: writers,
    path: `${flow}/draft/edits`,
    body: { version: 1, edits: [{ op: "remove", path: ["questions", "nowhere"] }] },
    status: 200,
  },
  "DELETE /flows/:id/draft": { may: writers, path: `${flow}/draft`, status: 200 },
  "GET /flows/:id/draft/asked": {
    may: insiders,
    path: `${flow}/draft/asked?version=1&shoppers=2`,
    status: 200,
  },
  "POST /flows/:id/prove": {
    may: writers,
    path: `${flow}/prove`,
    body: { version: 1, shoppers: 1 },
    status: 200,
  },
  "POST /flows/:id/publish": {
    may: writers,
    path: `${flow}/publish`,
    body: { version: nothing, read: [] },
    status: 409,
  },
  "DELETE /flows/:id/schedule": { may: writers, path: `${flow}/schedule`, status: 200 },
  "POST /flows/:id/retire": { may: writers, path: "/flows/none/retire", status: 404 },
  "GET /flows/:id/versions": { may: insiders, path: `${flow}/versions`, status: 200 },
  "GET /flows/:id/versions/:version": { may: insiders, path: `${flow}/versions/1`, status: 200 },
  "GET /flows/:id/diff": { may: insiders, path: `${flow}/diff?from=live&to=draft`, status: 200 },
  "POST /flows/:id/restore": {
    may: writers,
    path: `${flow}/restore`,
    body: { version: nothing, into: "draft" },
    status: 404,
  },
  "GET /flows/:id/tests": { may: insiders, path: `${flow}/tests`, status: 200 },
  "PUT /flows/:id/tests": { may: writers, path: `${flow}/tests`, body: { text: "" }, status: 200 },
  "POST /flows/:id/tests": {
    may: writers,
    path: `${flow}/tests`,
    body: { conversation: "none", name: "X" },
    status: 404,
  },
  "DELETE /flows/:id/tests": { may: writers, path: `${flow}/tests?name=X`, status: 404 },
  "POST /flows/:id/preview": { may: writers, path: `${flow}/preview`, body: {}, status: 201 },
  "GET /preview/:conversation/thinking": {
    may: writers,
    path: "/preview/none/thinking",
    status: 404,
  },
  "GET /learning/dashboard": {
    may: insiders,
    path: "/learning/dashboard?flow=small-jackets",
    status: 200,
  },
  "GET /learning/paths": { may: insiders, path: "/learning/paths?flow=small-jackets", status: 200 },
  "GET /learning/conversations": {
    may: insiders,
    path: "/learning/conversations?flow=small-jackets",
    status: 200,
  },
  "GET /learning/conversations/:id": {
    may: insiders,
    path: "/learning/conversations/none",
    status: 404,
  },
  "GET /learning/insights": {
    may: insiders,
    path: "/learning/insights?flow=small-jackets",
    status: 200,
  },
  "GET /learning/insights/:key/products": {
    may: insiders,
    path: "/learning/insights/none/products?flow=small-jackets",
    status: 404,
  },
  "POST /learning/insights/:key/dismiss": {
    may: writers,
    path: "/learning/insights/none/dismiss?flow=small-jackets",
    status: 204,
  },
  "DELETE /learning/insights/:key/dismiss": {
    may: writers,
    path: "/learning/insights/none/dismiss?flow=small-jackets",
    status: 204,
  },
  "GET /learning/export": {
    may: insiders,
    path: "/learning/export?flow=small-jackets&what=days&format=csv",
    status: 200,
  },
  "GET /learning/demo": { may: insiders, status: 200 },
  "POST /learning/demo": { may: writers, status: 202 },
  "DELETE /learning/demo": { may: writers, status: 204 },
  "GET /experiments": { may: insiders, status: 200 },
  "POST /experiments": {
    may: writers,
    body: {
      flow: "nowhere",
      name: "X",
      candidates: [],
      holdout: 0.1,
      metric: "bought",
      smallestEffect: 0.05,
    },
    status: 422,
  },
  "GET /experiments/size": {
    may: writers,
    path: "/experiments/size?flow=small-jackets&metric=bought&smallestEffect=0.05",
    status: 200,
  },
  "GET /experiments/:id": { may: insiders, path: "/experiments/none", status: 404 },
  "POST /experiments/:id/start": { may: writers, path: "/experiments/none/start", status: 404 },
  "POST /experiments/:id/stop": { may: writers, path: "/experiments/none/stop", status: 404 },
  "POST /experiments/:id/adopt": {
    may: writers,
    path: "/experiments/none/adopt",
    body: { arm: "a" },
    status: 404,
  },
  "DELETE /experiments/:id": { may: writers, path: "/experiments/none", status: 404 },
};

let server: StudioServer;
const cookies: Partial<Record<Who, string>> = {};
beforeAll(async () => {
  server = await startStudioServer();
  const admin = await server.setUp();
  cookies.admin = admin.cookie;
  for (const role of ["staff", "merchandiser"] as const) {
    cookies[role] = (await server.join(admin, role)).cookie;
  }
});
afterAll(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

test("every route has a row", () => {
  expect([...server.routes].sort()).toEqual(Object.keys(rows).sort());
});

test("the documented roles are those of the rows", () => {
  const letters: Readonly<Record<string, Who>> = { M: "merchandiser", S: "staff", A: "admin" };
  const listed = ["studio-api.md", "studio-learning-api.md"]
    .map((page) => readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8"))
    .flatMap((page) => [...page.matchAll(/^\| `([A-Z]+) ([^`?]+)(?:\?[^`]*)?` \| ([^|]+) \|/gm)]);
  const documented = listed.map(([, method = "", path = "", who = ""]): [string, Who[]] => [
    `${method} /${path}`,
    who.startsWith("anybody")
      ? [...anybody]
      : who.trim() === "signed in"
        ? [...insiders]
        : [
            ...new Set<Who>([
              ...who
                .trim()
                .split(" ")
                .map((one) => letters[one] ?? "nobody"),
              "admin",
            ]),
          ],
  ]);
  const sorted = (one: readonly Who[]): readonly Who[] => [...one].sort();
  expect(Object.fromEntries(documented.map(([route, who]) => [route, sorted(who)]))).toEqual(
    Object.fromEntries(Object.entries(rows).map(([route, { may }]) => [route, sorted(may)])),
  );
});

describe.each(Object.entries(rows))("%s", (route, { may, path, body, status }) => {
  const [method = "", pattern = ""] = route.split(" ");
  test.each(roles)("as %s", async (role) => {
    const person = server.nobody();
    person.cookie = cookies[role] ?? "";
    // A session that is ended here is still needed by the rows that follow.
    if (route === "DELETE /session") person.cookie = "";
    const expected = may.includes(role) ? status : role === "nobody" ? 401 : 403;
    const sending = body === undefined ? {} : { body };
    const got = await person.send(method.toLowerCase() as Method, path ?? pattern, sending);
    expect({ status: got.status, body: got.body }).toMatchObject({ status: expected });
    const refusals: Readonly<Record<number, string>> = { 401: "signed-out", 403: "not-allowed" };
    if (!may.includes(role)) expect(got.body.code).toBe(refusals[expected]);
    expect(got.get("Cache-Control")).toMatch(/no-store/);
  });
});

test("what is not there is said only to whoever is signed in", async () => {
  const person = server.nobody();
  expect((await person.send("get", "/nowhere")).status).toBe(401);
  person.cookie = cookies.staff ?? "";
  expect((await person.send("get", "/nowhere")).status).toBe(404);
});
