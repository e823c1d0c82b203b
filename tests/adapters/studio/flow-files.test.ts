import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFlowFiles } from "../../../src/adapters/studio/flow-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-flow-files-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("a flow is a file named after it, and nothing else is left beside", async () => {
  const files = createFlowFiles(folder);
  await files.put("jackets", "one\n");
  await files.put("jackets", "two\n");
  await files.putTests("jackets", "tests\n");
  expect((await readdir(folder)).sort()).toEqual(["jackets.test.yaml", "jackets.yaml"]);
  expect(await files.files()).toEqual([{ id: "jackets", text: "two\n" }]);
  expect(await files.tests("jackets")).toBe("tests\n");
  expect(await files.tests("shoes")).toBeUndefined();
});

test("a file keeps the ending it has", async () => {
  await writeFile(join(folder, "shoes.yml"), "old");
  await createFlowFiles(folder).put("shoes", "new");
  expect(await createFlowFiles(folder).files()).toEqual([{ id: "shoes", text: "new" }]);
});

test("a folder that is not there yet is made", async () => {
  const files = createFlowFiles(join(folder, "new", "flows"));
  expect(await files.files()).toEqual([]);
  await files.put("a", "text");
  expect(await files.files()).toEqual([{ id: "a", text: "text" }]);
});

test("a failed write leaves the old text and no rest", async () => {
  const files = createFlowFiles(folder);
  await files.put("a", "old");
  // A folder in the place of the file cannot be replaced by one.
  await rm(join(folder, "a.yaml"));
  await createFlowFiles(join(folder, "a.yaml")).put("inside", "x");
  await expect(files.put("a", "new")).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["a.yaml"]);
});
