import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
// Built, because a worker thread runs what ships and not the sources.
import { createDraftThread } from "../../../dist/adapters/studio/draft-thread.js";
import { createCatalogFacets } from "../../../src/catalog/catalog-facets.ts";
import { createPlainDraftTasks } from "../../../src/workshop/draft-work.ts";
import { loadSmallCatalog, smallFlowText } from "../../fixtures/small-shop.ts";
import { startTestServer, type TestServer } from "../../server/harness.ts";

const catalog = loadSmallCatalog();
const assortments = new Map([[catalog.id, { catalog, facets: createCatalogFacets(catalog) }]]);

/** As large as a flow may be, and nearly every name in it is wrong. */
const hostileText = smallFlowText.replace(
  "questions:\n",
  `questions:\n${Array.from(
    { length: 40 },
    (_, question) => `  - id: wrong-${question}
    ask: { en: Number ${question}?, de: Nummer ${question}? }
    kind: single
    options:
${Array.from(
  { length: 20 },
  (_unused, at) =>
    `      - { id: o${at}, label: { en: a${at}, de: a${at} }, must: { membrain_${at}: { eq: yess } } }\n`,
).join("")}`,
  ).join("")}`,
);

const tests = `schema: 1
flow: small-jackets
conversations:
  - name: hills
    locale: en
    turns:
      - { answer: { where: [hills] }, asks: against }
`;
const oneMore = {
  op: "insert",
  path: ["conversations"],
  at: Number.MAX_SAFE_INTEGER,
  value: { name: "b", turns: [] },
} as const;

/** More than any text takes, on however busy a machine. */
const patient = { msMax: 50_000 };

const draft = (text: string) => ({ id: "small-jackets", text, revision: "r" });

describe("what is worked on in the thread", () => {
  const here = createPlainDraftTasks(assortments);
  const there = createDraftThread(assortments, { charactersHereMax: 0, ...patient });
  afterAll(async () => await there.close());
  type Work = typeof there.work | typeof here;

  test.each<[string, (work: Work) => Promise<unknown>]>([
    ["a flow", async ({ inspect }) => await inspect(draft(smallFlowText))],
    [
      "a flow of another name",
      async ({ inspect }) => await inspect({ ...draft(smallFlowText), id: "other" }),
    ],
    [
      "a flow with wrong names",
      async ({ inspect }) => await inspect(draft(smallFlowText.replaceAll("eq:", "eqq:"))),
    ],
    ["no YAML", async ({ inspect }) => await inspect(draft("a: [\nb"))],
    ["a revision", async ({ parse }) => await parse(smallFlowText, "r")],
    ["a revision nobody can read", async ({ parse }) => await parse("schema: 0", "r")],
    ["a document", async ({ read }) => await read(smallFlowText)],
    [
      "an edit",
      async ({ edit }) =>
        await edit(smallFlowText, [{ op: "set", path: ["title", "en"], value: "x" }]),
    ],
    [
      "an edit that cannot be made",
      async ({ edit }) =>
        await edit(smallFlowText, [{ op: "move", path: ["questions", "nowhere"] }]),
    ],
    [
      "two changes",
      async ({ merge }) => await merge(smallFlowText, `# a\n${smallFlowText}`, smallFlowText),
    ],
    ["tests", async ({ readTests }) => await readTests(tests)],
    ["tests with mistakes", async ({ readTests }) => await readTests("schema: 1\nflow: 1\n")],
    ["one more test", async ({ editTests }) => await editTests(tests, oneMore)],
  ])("is %s as it would be here", async (_, ask) => {
    expect(await ask(there.work)).toEqual(await ask(here));
  });

  test("knows line and column", async () => {
    const { issues } = await there.work.inspect(draft("schema: 1\nid: [\n"));
    expect(issues[0]).toMatchObject({ line: 3, column: 1 });
  });
});

describe("while a large text full of mistakes is read", () => {
  const thread = createDraftThread(assortments, patient);
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await thread.close();
    await server.close();
  });

  test("others are answered", async () => {
    const progress = { isRead: false };
    const reading = thread.work.inspect(draft(hostileText)).finally(() => (progress.isRead = true));
    let answered = 0;
    // Read here, it would be read before the first answer.
    while (!progress.isRead) {
      await request(server.http).get("/healthz").expect(200);
      answered += 1;
    }
    expect((await reading).issues.length).toBeGreaterThan(500);
    expect(answered).toBeGreaterThan(1);
  });
});

describe("a text that is too demanding", () => {
  test.each([
    ["for the time", { msMax: 1 }],
    ["for the memory", { megabytesMax: 4 }],
  ])("%s is refused, and so is the next one, and nothing breaks", async (_, limits) => {
    const thread = createDraftThread(new Map(), { charactersHereMax: 0, ...limits });
    for (let time = 0; time < 2; time += 1) {
      await expect(thread.work.read(hostileText)).rejects.toMatchObject({
        code: "text-too-demanding",
      });
    }
    await thread.close();
  });

  test("does not keep small ones waiting", async () => {
    const thread = createDraftThread(assortments, patient);
    const order: string[] = [];
    const large = thread.work.read(hostileText).then(() => order.push("large"));
    await thread.work.inspect(draft(smallFlowText));
    order.push("small");
    await large;
    expect(order).toEqual(["small", "large"]);
    await thread.close();
  });
});
