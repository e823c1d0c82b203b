import { afterAll, beforeAll, expect, test } from "vitest";
import { startStudioServer, type Method, type Person, type StudioServer } from "./studio-server.ts";

let server: StudioServer;
let ada: Person;
beforeAll(async () => {
  server = await startStudioServer();
  ada = await server.setUp();
});
afterAll(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

const flow = "/flows/small-jackets";
const tooMany = 2 ** 31;
const edit = (value: unknown, version = 1) => ({
  version,
  edits: [{ op: "set", path: ["title", "en"], value }],
});

/** A list in a list in a list … */
function nested(depth: number): unknown {
  return JSON.parse("[".repeat(depth) + "]".repeat(depth));
}

test.each<[method: Method, path: string, body?: unknown]>([
  ["get", "/flows/%00"],
  ["get", "/flows/a%00b/versions"],
  ["get", "/learning/dashboard?flow=%00"],
  ["get", "/learning/conversations/%00"],
  ["get", "/experiments/%00"],
  ["delete", "/links/%00"],
  ["post", "/flows", { id: "new", from: "flow", flow: "\0" }],
  ["post", "/accounts", { role: "staff", forWhom: "a\0b" }],
  ["put", `${flow}/draft`, { version: 1, text: "title: \0" }],
  ["post", `${flow}/draft/edits`, edit("\0")],
  ["post", `${flow}/draft/edits`, edit({ "\0": 1 })],
  ["post", `${flow}/draft/edits`, edit(nested(3_000))],
  ["post", "/catalogs/small/effect", { condition: { not: nested(3_000) } }],
  ["get", `${flow}/versions/${tooMany}`],
  ["get", `${flow}/draft/asked?version=${tooMany}`],
  ["put", `${flow}/draft`, { version: tooMany, text: "" }],
  ["post", `${flow}/draft/edits`, edit("x", tooMany)],
  ["post", `${flow}/prove`, { version: tooMany }],
  ["post", `${flow}/preview`, { version: tooMany }],
  ["post", `${flow}/publish`, { version: tooMany, read: [] }],
  ["post", `${flow}/restore`, { version: tooMany, into: "draft" }],
])("what no database takes is refused: %s %s", async (method, path, body) => {
  const answer = await ada.send(method, path, body === undefined ? {} : { body });
  expect([answer.status, answer.body.code]).toEqual([422, "invalid-input"]);
});
