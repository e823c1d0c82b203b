import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importCommand } from "../../src/cli/import.ts";
import { createRecordedIo } from "./recorded-io.ts";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "lotse-cli-"));
  await writeFile(
    join(parent, "m.yaml"),
    `schema: 1
catalog: { id: shop, title: { en: Shop }, currency: EUR, locales: [en] }
product: { id: id, title: name }
attributes:
  hood: { kind: boolean, label: { en: Hood }, derive: [{ says: [hood] }] }
`,
  );
  await writeFile(join(parent, "good.csv"), "id,name\n1,Jacket with hood\n2,Vest\n");
  await writeFile(join(parent, "bad.csv"), "id,name\n1,Jacket with hood\n,Vest\n");
});
afterEach(() => rm(parent, { recursive: true }));

/** Runs `lotse import`; "@" stands for the folder of the test. */
async function run(args: string, signal?: AbortSignal) {
  const { io, written } = createRecordedIo(signal === undefined ? {} : { signal });
  const code = await importCommand.run(args.replaceAll("@", parent).split(" "), io);
  const seen = (text: string) => text.replaceAll(parent, "@");
  return { code, stdout: seen(written.stdout), stderr: seen(written.stderr) };
}

const good = "@/good.csv --mapping @/m.yaml --out @/shop";

describe("lotse import", () => {
  it("imports and says what is known", async () => {
    const { code, stdout, stderr } = await run(good);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^@\/shop: 2 products \(0\.0 s\)\n/);
    expect(stdout).toMatch(/\nhood .* 50 % {2}1 of 2\n/);
    expect(await readdir(join(parent, "shop"))).toEqual(["attributes.yaml", "products.jsonl"]);
  });

  it("lists the issues of a broken file and writes nothing", async () => {
    expect(await run("@/bad.csv --mapping @/m.yaml --out @/shop")).toEqual({
      code: 1,
      stdout: "@/shop: not written. 1 row would do, 1 row would not.\n",
      stderr: "@/bad.csv:3 error missing-value: id: the row has none\n",
    });
    expect(await readdir(parent)).not.toContain("shop");
  });

  it("skips broken rows when lenient", async () => {
    const { code, stdout, stderr } = await run(
      "@/bad.csv --lenient --mapping @/m.yaml --out @/shop",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("1 product, 1 broken row left out");
    expect(stderr).toContain("@/bad.csv:3 warning missing-value");
  });

  it("explains what was read from where", async () => {
    const { stdout } = await run(`${good} --explain 1`);
    expect(stdout).toMatch(
      /^1 {2}Jacket with hood\n {2}hood {2}true {2}from title: "hood"\n\n@\/shop/,
    );
  });

  it("writes one line of JSON when asked, whatever happens", async () => {
    const done = await run(`${good} --json --limit 1`);
    expect(JSON.parse(done.stdout)).toMatchObject({ written: true, products: 1, skipped: 0 });
    const failed = await run("@/none.csv --mapping @/m.yaml --out @/shop --json");
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.stdout)).toMatchObject({
      written: false,
      issues: [{ code: "file-not-found" }],
    });
    expect(failed.stderr).toBe("");
  });

  it.each([
    ["@/good.csv --mapping @/none.yaml --out @/shop", "@/none.yaml error file-not-found"],
    ["@/good.csv --mapping @/good.csv --out @/shop", "error"],
    ["@/none.csv --mapping @/m.yaml --out @/shop", "@/none.csv error file-not-found"],
  ])("ends with 1 for %s", async (args, start) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(1);
    expect(stderr).toContain(start);
  });

  it.each([
    ["--mapping @/m.yaml --out @/shop", "which file?"],
    ["@/a.csv @/b.csv --mapping @/m.yaml --out @/shop", "one file at a time, found also @/b.csv"],
    ["@/good.csv --out @/shop", "--mapping is missing"],
    ["@/good.csv --mapping @/m.yaml", "--out is missing"],
    [`${good} --limit 0`, "--limit takes a number from 1"],
    [`${good} --explain many`, "--explain takes a number from 1"],
    [`${good} --explain 1 --json`, "--explain and --json do not go together"],
    [`${good} --lenent`, "unknown flag --lenent (did you mean --lenient?)"],
  ])("ends with 2 for %s", async (args, problem) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toBe(`lotse import: ${problem}\nlotse import --help tells how.\n`);
  });

  it("says that an interrupt changed nothing", async () => {
    const { code, stderr } = await run(good, AbortSignal.abort());
    expect([code, stderr]).toEqual([130, "lotse import: interrupted, nothing was changed\n"]);
    expect((await readdir(parent)).sort()).toEqual(["bad.csv", "good.csv", "m.yaml"]);
  });
});
