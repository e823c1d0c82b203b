import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  password,
  startStudioServer,
  type Person,
  type Sending,
  type StudioServer,
} from "./studio-server.ts";

const dayMs = 24 * 3_600_000;

let server: StudioServer;
let ada: Person;
beforeEach(async () => {
  server = await startStudioServer();
  expect(await server.nobody().ask("get", "/me")).toEqual({ state: "set-up-needed" });
  ada = await server.setUp();
});
afterEach(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

const email = "ada@shop.example";

async function signIn(given = password, sending: Sending = {}): Promise<Person> {
  const person = server.nobody();
  await person.send("post", "/session", { ...sending, body: { email, password: given } });
  return person;
}

async function stateOf(person: Person): Promise<string> {
  return (await person.ask("get", "/me")).state;
}

describe("the first account", () => {
  test("is an admin, and signed in", async () => {
    const { state, account } = await ada.ask("get", "/me");
    expect({ state, account }).toEqual({
      state: "signed-in",
      account: { id: expect.any(String), name: "Ada", email, role: "admin" },
    });
  });

  test("leaves no link for another one", async () => {
    await expect(server.setUp()).rejects.toThrow("link-spent");
    expect(await stateOf(server.nobody())).toBe("signed-out");
  });
});

describe("an invitation", () => {
  const person = { name: "Ben", email: "ben@shop.example", password };
  async function invite(role = "staff"): Promise<string> {
    const { link } = await ada.ask("post", "/accounts", { role });
    return String(link).split("=")[1] ?? "";
  }

  test("is good once", async () => {
    const token = await invite();
    const { account } = await server.nobody().ask("post", "/setup", { token, ...person });
    expect(account).toMatchObject({ name: "Ben", role: "staff" });
    const again = await server.nobody().send("post", "/setup", {
      body: { token, ...person, email: "other@shop.example" },
    });
    expect(again).toMatchObject({ status: 410, body: { code: "link-spent" } });
  });

  test("is good for seven days", async () => {
    const [early, late] = [await invite(), await invite()];
    server.wait(7 * dayMs - 1);
    await server.nobody().ask("post", "/setup", { token: early, ...person });
    server.wait(1);
    const other = { ...person, email: "other@shop.example" };
    const refused = await server
      .nobody()
      .send("post", "/setup", { body: { token: late, ...other } });
    expect(refused.status).toBe(410);
  });

  test("does not give away an address that somebody has, in any spelling", async () => {
    const token = await invite();
    const taken = { token, ...person, email: "ADA@shop.example" };
    const refused = await server.nobody().send("post", "/setup", { body: taken });
    expect(refused).toMatchObject({ status: 409, body: { code: "email-taken" } });
    await server.nobody().ask("post", "/setup", { token, ...person });
  });

  test.each([
    ["a short password", { password: "123456789" }, "password"],
    ["no name", { name: "  " }, "name"],
    ["an address that is none", { email: "ben" }, "email"],
    ["more than is asked for", { role: "admin" }, "role"],
  ])("is not used up by %s", async (_, wrong, path) => {
    const token = await invite();
    const body = { token, ...person, ...wrong };
    const refused = await server.nobody().send("post", "/setup", { body });
    expect(refused).toMatchObject({ status: 422, body: { code: "invalid-input" } });
    expect(refused.body.issues.map((issue: { path: string }) => issue.path)).toContain(path);
    await server.nobody().ask("post", "/setup", { token, ...person });
  });
});

describe("an invitation nobody used yet", () => {
  const linksOf = async (person: Person) => await person.ask("get", "/links");

  test("is listed for admins: for whom, as what, until when, by whom; never the link", async () => {
    const made = await ada.ask("post", "/accounts", { role: "staff", forWhom: " Ben Karg " });
    server.wait(1_000);
    await ada.ask("post", "/accounts", { role: "admin", forWhom: "" });
    const links = await linksOf(ada);
    const common = { kind: "invitation", by: "Ada", id: expect.any(String) };
    expect(links).toEqual([
      { ...common, role: "staff", forWhom: "Ben Karg", expiresAt: made.expiresAt },
      { ...common, role: "admin", expiresAt: expect.any(String) },
    ]);
    expect(JSON.stringify(links)).not.toContain(String(made.link).split("=")[1]);
  });

  test("can be withdrawn, and opens nothing then", async () => {
    const { link } = await ada.ask("post", "/accounts", { role: "staff" });
    const [{ id }] = await linksOf(ada);
    await ada.ask("delete", `/links/${encodeURIComponent(id)}`);
    expect(await linksOf(ada)).toEqual([]);
    const token = String(link).split("=")[1];
    const body = { token, name: "Ben", email: "ben@shop.example", password };
    expect((await server.nobody().send("post", "/setup", { body })).status).toBe(410);
    const again = await ada.send("delete", `/links/${encodeURIComponent(id)}`);
    expect(again).toMatchObject({ status: 404, body: { code: "unknown-link" } });
    expect(await ada.ask("get", "/audit")).toMatchObject([
      { by: "Ada", action: "invitation-withdrawn", detail: "staff" },
      { by: "Ada", action: "person-invited", detail: "staff" },
      { action: "account-made" },
    ]);
  });

  test("is not listed any more once it was used, or is too old", async () => {
    await server.join(ada, "staff", "Ben");
    expect(await linksOf(ada)).toEqual([]);
    await ada.ask("post", "/accounts", { role: "staff" });
    server.wait(7 * dayMs - 1);
    ada = await signIn();
    expect(await linksOf(ada)).toHaveLength(1);
    server.wait(1);
    expect(await linksOf(ada)).toEqual([]);
  });

  test("goes with the admin who made it", async () => {
    const eve = await server.join(ada, "admin", "Eve");
    const { link } = await eve.ask("post", "/accounts", { role: "admin" });
    const { account } = await eve.ask("get", "/me");
    await ada.ask("delete", `/accounts/${account.id}`);
    const token = String(link).split("=")[1];
    const body = { token, name: "Eve", email: "eve2@shop.example", password };
    expect((await server.nobody().send("post", "/setup", { body })).status).toBe(410);
  });
});

describe("a link for a new password", () => {
  const fresh = "another sentence nobody guesses";
  let ben: Person;
  let benId: string;
  beforeEach(async () => {
    ben = await server.join(ada, "merchandiser", "Ben");
    benId = (await ben.ask("get", "/me")).account.id;
  });

  async function makeLink(): Promise<string> {
    const { link } = await ada.ask("post", `/accounts/${benId}/password-link`);
    expect(link).toMatch(/^\/studio#reset=/);
    return String(link).split("=")[1] ?? "";
  }

  const use = async (token: string, given = fresh) => {
    const person = server.nobody();
    return {
      person,
      response: await person.send("post", "/reset", { body: { token, password: given } }),
    };
  };

  const signInBen = async (given: string) =>
    (
      await server.nobody().send("post", "/session", {
        body: { email: "ben@shop.example", password: given },
      })
    ).status;

  test("lets its owner in with a new password, and ends all sessions of before", async () => {
    const token = await makeLink();
    expect(await stateOf(ben)).toBe("signed-in");
    const { person, response } = await use(token);
    expect(response).toMatchObject({ status: 200, body: { account: { name: "Ben", id: benId } } });
    expect(await stateOf(person)).toBe("signed-in");
    expect(await stateOf(ben)).toBe("signed-out");
    expect(await stateOf(ada)).toBe("signed-in");
    expect(await signInBen(password)).toBe(401);
    expect(await signInBen(fresh)).toBe(200);
  });

  test("works once, and for a day", async () => {
    const token = await makeLink();
    await use(token);
    expect((await use(token)).response).toMatchObject({
      status: 410,
      body: { code: "link-spent" },
    });
    const late = await makeLink();
    server.wait(dayMs);
    expect((await use(late)).response.status).toBe(410);
    expect(await signInBen(fresh)).toBe(200);
  });

  test("leaves the old password good until it is used, and takes the place of one before", async () => {
    const [old, newest] = [await makeLink(), await makeLink()];
    expect(await signInBen(password)).toBe(200);
    expect((await use(old)).response.status).toBe(410);
    expect((await use(newest)).response.status).toBe(200);
  });

  test("is of no use once the password was changed", async () => {
    const token = await makeLink();
    await ben.ask("post", "/password", { current: password, password: fresh });
    expect((await use(token, "a third sentence")).response.status).toBe(410);
    expect(await stateOf(ben)).toBe("signed-in");
  });

  test("can be withdrawn, and goes with the account", async () => {
    const token = await makeLink();
    const [link] = await ada.ask("get", "/links");
    expect(link).toMatchObject({ kind: "password", name: "Ben", by: "Ada" });
    await ada.ask("delete", `/links/${encodeURIComponent(link.id)}`);
    expect((await use(token)).response.status).toBe(410);
    const other = await makeLink();
    await ada.ask("delete", `/accounts/${benId}`);
    expect((await use(other)).response.status).toBe(410);
    expect(await ada.ask("get", "/links")).toEqual([]);
  });

  test("tells nobody whose it is, or whether it is: wrong, spent and withdrawn look alike", async () => {
    const token = await makeLink();
    const wrong = (await use("made-up")).response;
    await use(token);
    const spent = (await use(token)).response;
    expect(spent.body).toEqual(wrong.body);
    expect(JSON.stringify(spent.body)).not.toMatch(/ben/i);
    const short = await use(await makeLink(), "123456789");
    expect(short.response).toMatchObject({ status: 422, body: { code: "invalid-input" } });
  });

  test("is made for somebody who is there", async () => {
    const response = await ada.send("post", "/accounts/nobody/password-link");
    expect(response).toMatchObject({ status: 404, body: { code: "unknown-account" } });
  });

  test("is in the audit when it is made, withdrawn and used", async () => {
    await makeLink();
    const [link] = await ada.ask("get", "/links");
    await ada.ask("delete", `/links/${encodeURIComponent(link.id)}`);
    await use(await makeLink());
    expect((await ada.ask("get", "/audit")).slice(0, 4)).toMatchObject([
      { by: "Ben", action: "password-reset" },
      { by: "Ada", action: "password-link-made", detail: "Ben" },
      { by: "Ada", action: "password-link-withdrawn", detail: "Ben" },
      { by: "Ada", action: "password-link-made", detail: "Ben" },
    ]);
  });
});

describe("a session", () => {
  test("is a cookie that no script reads and no other site sends", async () => {
    const response = await server.nobody().send("post", "/session", { body: { email, password } });
    const [cookie = ""] = response.get("Set-Cookie") ?? [];
    expect(cookie.split("; ").slice(1).sort()).toEqual(
      ["HttpOnly", "Max-Age=2592000", "Path=/", "SameSite=Strict", "Secure"].sort(),
    );
    expect(cookie).toMatch(/^__Host-lotse-studio=[\w-]{20,};/);
    expect(JSON.stringify(response.body)).not.toContain(cookie.slice(21, 50));
  });

  test("has another name over plain HTTP from elsewhere, where that name is refused", async () => {
    const headers = { Host: "shop.example" };
    const response = await server
      .nobody()
      .send("post", "/session", { body: { email, password }, headers });
    const [cookie = ""] = response.get("Set-Cookie") ?? [];
    expect(cookie).toMatch(/^lotse-studio=/);
    expect(cookie).not.toContain("Secure");
  });

  test("needs the password", async () => {
    for (const wrong of ["", `${password}!`, password.toUpperCase()]) {
      expect(await stateOf(await signIn(wrong))).toBe("signed-out");
    }
    expect(await stateOf(await signIn())).toBe("signed-in");
    const unknown = await server
      .nobody()
      .send("post", "/session", { body: { email: "nobody@shop.example", password } });
    expect(unknown).toMatchObject({ status: 401, body: { code: "wrong-password" } });
  });

  test("ends after seven days without use, and after thirty in any case", async () => {
    const idle = await signIn();
    server.wait(7 * dayMs);
    expect(await stateOf(idle)).toBe("signed-in");
    server.wait(7 * dayMs + 1);
    expect(await stateOf(idle)).toBe("signed-out");
    const busy = await signIn();
    for (let day = 0; day < 30; day += 1) {
      expect(await stateOf(busy)).toBe("signed-in");
      server.wait(dayMs);
    }
    server.wait(1);
    expect(await stateOf(busy)).toBe("signed-out");
  });

  test("ends when it is signed out, the others go on", async () => {
    const [one, other] = [await signIn(), await signIn()];
    const kept = one.cookie;
    await one.ask("delete", "/session");
    expect(one.cookie).toMatch(/=$/);
    one.cookie = kept;
    expect(await stateOf(one)).toBe("signed-out");
    expect(await stateOf(other)).toBe("signed-in");
  });

  test("ends everywhere when that is wished, for nobody else", async () => {
    const [one, other] = [await signIn(), await signIn()];
    const ben = await server.join(ada, "staff", "Ben");
    await one.ask("delete", "/session?everywhere=true");
    for (const person of [other, ada]) expect(await stateOf(person)).toBe("signed-out");
    expect(await stateOf(ben)).toBe("signed-in");
  });

  test("of another device ends with a new password", async () => {
    const [one, other] = [await signIn(), await signIn()];
    const wrong = { current: "not the one", password: "another sentence" };
    expect((await one.send("post", "/password", { body: wrong })).status).toBe(401);
    await one.ask("post", "/password", { current: password, password: "another sentence" });
    expect(await stateOf(one)).toBe("signed-in");
    expect(await stateOf(other)).toBe("signed-out");
    expect(await stateOf(await signIn())).toBe("signed-out");
    expect(await stateOf(await signIn("another sentence"))).toBe("signed-in");
  });

  test("ends with the account", async () => {
    const ben = await server.join(ada, "merchandiser", "Ben");
    const { account } = await ben.ask("get", "/me");
    await ada.ask("delete", `/accounts/${account.id}`);
    expect(await stateOf(ben)).toBe("signed-out");
    expect((await ben.send("get", "/flows")).status).toBe(401);
  });

  test.each(["", "short", "x".repeat(300), "a; b=c", "%00"])(
    "is not opened by the cookie %j",
    async (value) => {
      const person = server.nobody();
      person.cookie = `__Host-lotse-studio=${value}`;
      expect(await stateOf(person)).toBe("signed-out");
    },
  );
});

test("the last admin stays", async () => {
  const { account } = await ada.ask("get", "/me");
  const remove = async () => await ada.send("delete", `/accounts/${account.id}`);
  expect(await remove()).toMatchObject({ status: 409, body: { code: "last-admin" } });
  const eve = await server.join(ada, "admin", "Eve");
  expect((await remove()).status).toBe(204);
  expect(await eve.ask("get", "/accounts")).toMatchObject([{ name: "Eve" }]);
});

describe("tries to sign in", () => {
  const tryOnce = async (who: string, from: string) =>
    await server.nobody().send("post", "/session", {
      body: { email: who, password: "a guess" },
      headers: { "X-Forwarded-For": from },
    });

  beforeEach(async () => {
    await server.close();
    server = await startStudioServer({ LOTSE_TRUST_PROXY: "1" });
    ada = await server.setUp();
  });

  test("are ten from one address, whoever it is about", async () => {
    for (let at = 0; at < 10; at += 1) {
      expect((await tryOnce(`p${at}@shop.example`, "192.0.2.1")).status).toBe(401);
    }
    const refused = await tryOnce("p10@shop.example", "192.0.2.1");
    expect(refused).toMatchObject({ status: 429, body: { code: "too-many-requests" } });
    expect(Number(refused.get("Retry-After"))).toBeGreaterThan(0);
    expect((await tryOnce("p11@shop.example", "192.0.2.2")).status).toBe(401);
  });

  test("are ten at one account, wherever they come from", async () => {
    for (let at = 0; at < 10; at += 1) {
      expect((await tryOnce(email, `192.0.2.${at + 1}`)).status).toBe(401);
    }
    expect((await tryOnce("ADA@shop.example", "198.51.100.1")).status).toBe(429);
    // Who is in stays in.
    expect(await stateOf(ada)).toBe("signed-in");
  });
});

describe("what comes from another site changes nothing", () => {
  const changes = [
    ["post", "/session"],
    ["delete", "/session"],
    ["post", "/accounts"],
    ["post", "/reset"],
    ["delete", "/links/any"],
    ["post", "/flows"],
    ["put", "/flows/small-jackets/draft"],
    ["post", "/flows/small-jackets/publish"],
  ] as const;
  const origins: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
    ["another site", { "Sec-Fetch-Site": "cross-site" }],
    ["another host of this site", { "Sec-Fetch-Site": "same-site" }],
    ["an address typed by hand", { "Sec-Fetch-Site": "none" }],
    [
      "an old browser on another site",
      { "Sec-Fetch-Site": undefined, Origin: "https://evil.example" },
    ],
    ["no page at all", { "Sec-Fetch-Site": undefined }],
    ["a page without an origin", { "Sec-Fetch-Site": undefined, Origin: "null" }],
  ];

  test.each(origins)("%s", async (_, headers) => {
    for (const [method, path] of changes) {
      const response = await ada.send(method, path, { body: {}, headers });
      expect(response).toMatchObject({ status: 403, body: { code: "cross-site" } });
    }
    expect(await stateOf(ada)).toBe("signed-in");
  });

  test("an old browser's own page is known by its origin", async () => {
    const headers = { "Sec-Fetch-Site": undefined, Origin: server.http };
    const response = await ada.send("post", "/accounts", { body: { role: "staff" }, headers });
    expect(response.status).toBe(201);
  });

  test("no page of another origin is given an answer it may read", async () => {
    const headers = { Origin: "https://evil.example" };
    const response = await ada.send("get", "/accounts", { headers });
    expect(response.status).toBe(200);
    expect(response.get("Access-Control-Allow-Origin")).toBeUndefined();
    expect(response.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "nor does a form's %s",
    async (type) => {
      const headers = { "Content-Type": type };
      const body = JSON.stringify({ role: "staff" });
      const response = await ada.send("post", "/accounts", { body, headers });
      expect(response).toMatchObject({ status: 415, body: { code: "unsupported-type" } });
    },
  );
});

test("what happened is written down, with who and when", async () => {
  const ben = await server.join(ada, "merchandiser", "Ben");
  server.wait(1_000);
  await ben.ask("post", "/flows", { id: "new", from: "nothing", catalog: "small" });
  await ben.ask("delete", "/session?everywhere=true");
  const entries = await ada.ask("get", "/audit");
  expect(entries).toMatchObject([
    { by: "Ben", action: "signed-out-everywhere", at: "2025-11-21T21:20:01.000Z" },
    { by: "Ben", action: "flow-created", flow: "new" },
    { by: "Ben", action: "account-made" },
    { by: "Ada", action: "person-invited", detail: "merchandiser" },
    { by: "Ada", action: "account-made", at: "2025-11-21T21:20:00.000Z" },
  ]);
});
