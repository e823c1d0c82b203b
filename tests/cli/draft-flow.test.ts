import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkCommand } from "../../src/cli/check.ts";
import { draftFlowCommand } from "../../src/cli/draft-flow.ts";
import { createShopFolder, type ShopFolder } from "./shop-folder.ts";

let shop: ShopFolder;
beforeEach(async () => {
  shop = await createShopFolder();
});
afterEach(async () => shop.remove());

const good = ["--catalog", "small", "--out", "@/flows/first.yaml"];

describe("lotse draft-flow", () => {
  it("writes a flow that is in order, the most telling question first", async () => {
    const { code, stdout, stderr } = await shop.run(draftFlowCommand, ...good);
    expect([code, stderr]).toEqual([0, ""]);
    const [summary, ...questions] = stdout.trimEnd().split("\n");
    expect(summary).toBe(
      "@/flows/first.yaml: 6 questions about 12 products, the most telling first",
    );
    expect(questions[0]).toBe("  kind");
    expect([...questions].sort()).toEqual([
      "  helmet",
      "  kind",
      "  price",
      "  use",
      "  waterproof-mm",
      "  weight-g",
    ]);
    const text = await readFile(join(shop.parent, "flows/first.yaml"), "utf8");
    expect(text).toMatch(/^# A first flow for the catalogue "small"/);
    expect(text).toContain("id: first\n");
    const checked = await shop.run(checkCommand);
    expect(checked.stdout).not.toContain("error");
    expect(checked.code).toBe(0);
  });

  it("takes a catalogue that lies elsewhere", async () => {
    const { stdout } = await shop.run(draftFlowCommand, ...good);
    vi.stubEnv("LOTSE_CATALOG_DIR", join(shop.parent, "flows"));
    const args = ["--catalog", "@/catalog/small", "--out", "@/flows/first.yaml", "--force"];
    expect(await shop.run(draftFlowCommand, ...args)).toEqual({ code: 0, stdout, stderr: "" });
  });

  it("leaves a file that is there alone, unless it is told to", async () => {
    await shop.put("flows/first.yaml", "mine");
    const { code, stderr } = await shop.run(draftFlowCommand, ...good);
    expect([code, stderr]).toEqual([
      2,
      "lotse draft-flow: @/flows/first.yaml exists already; --force replaces it\n",
    ]);
    expect(await readFile(join(shop.parent, "flows/first.yaml"), "utf8")).toBe("mine");
    expect((await shop.run(draftFlowCommand, ...good, "--force")).code).toBe(0);
    expect(await readFile(join(shop.parent, "flows/first.yaml"), "utf8")).toContain("schema: 1");
  });

  it("says so when there is nothing to ask", async () => {
    await shop.put(
      "catalog/small/products.jsonl",
      '{"id":"a","title":"A"}\n{"id":"b","title":"B"}\n',
    );
    const { code, stderr } = await shop.run(draftFlowCommand, ...good);
    expect([code, stderr]).toEqual([
      1,
      'lotse draft-flow: no attribute of "small" divides its products\n',
    ]);
    expect(await readdir(join(shop.parent, "flows"))).toEqual([]);
  });

  it("lists what is wrong with the catalogue", async () => {
    await shop.put("catalog/small/attributes.yaml", "schema: 1\n");
    const { code, stderr } = await shop.run(draftFlowCommand, ...good);
    expect(code).toBe(1);
    expect(stderr).toContain("@/catalog/small/attributes.yaml:1:1 error");
  });

  it.each([
    [["--catalog", "small"], "needs --catalog and --out"],
    [["--out", "x.yaml"], "needs --catalog and --out"],
    [
      ["--catalog", "small", "--out", "@/flows/My Flow.yaml"],
      '"My Flow" cannot name a flow: use lower-case letters, digits, _ and -',
    ],
    [
      ["--catalog", "smal", "--out", "@/flows/first.yaml"],
      'there is no catalogue "smal" in @/catalog (did you mean "small"?)',
    ],
    [["--catalogue", "small"], "unknown flag --catalogue (did you mean --catalog?)"],
  ])("ends with 2 for %j", async (args, problem) => {
    const { code, stderr } = await shop.run(draftFlowCommand, ...args);
    expect([code, stderr]).toEqual([2, `lotse draft-flow: ${problem}\n`]);
  });
});

describe("for the demo shop", () => {
  it("it is short enough to be read, and in order", async () => {
    const catalogs = fileURLToPath(new URL("../../catalog", import.meta.url));
    vi.stubEnv("LOTSE_CATALOG_DIR", catalogs);
    const args = ["--catalog", "outdoor", "--out", "@/flows/draft.yaml"];
    const { code, stdout } = await shop.run(draftFlowCommand, ...args);
    expect(code).toBe(0);
    const questions = stdout.trimEnd().split("\n").slice(1);
    expect(questions.length).toBeLessThanOrEqual(19);
    expect(questions).toContain("  price");
    const checked = await shop.run(checkCommand, "@/flows/draft.yaml");
    expect(checked.stdout).not.toContain(" error ");
    expect(checked.code).toBe(0);
  });
});
