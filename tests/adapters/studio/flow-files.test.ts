import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { documentBytesMax } from "../../../src/lib/yaml-document.ts";
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

test.each(["../beside", "/etc/passwd", "..", "a/../../beside", "jackets\0"])(
  "what is called %j leads nowhere but into the folder",
  async (id) => {
    const inner = join(folder, "flows");
    await mkdir(inner);
    await writeFile(join(folder, "beside.yaml"), "secret");
    await writeFile(join(folder, "beside.test.yaml"), "secret");
    const files = createFlowFiles(inner);
    expect(await files.text(id)).toBeUndefined();
    expect(await files.tests(id)).toBeUndefined();
    await files.remove(id).catch(() => undefined);
    await files.putTests(id, "written").catch(() => undefined);
    expect((await readdir(folder)).sort()).toEqual(["beside.test.yaml", "beside.yaml", "flows"]);
    expect(await readFile(join(folder, "beside.test.yaml"), "utf8")).toBe("secret");
  },
);

test("what is taken away is gone, and what is not there may be taken away", async () => {
  const files = createFlowFiles(folder);
  await files.put("jackets", "one\n");
  await files.remove("jackets");
  await files.remove("jackets");
  expect(await readdir(folder)).toEqual([]);
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

test("what is too large for a flow is not read", async () => {
  await writeFile(join(folder, "huge.yaml"), Buffer.alloc(documentBytesMax + 1, "x"));
  await writeFile(join(folder, "small.yaml"), "id: small");
  const files = createFlowFiles(folder);
  expect(await files.files()).toEqual([{ id: "small", text: "id: small" }]);
  expect(await files.text("huge")).toBeUndefined();
  expect(await files.text("small")).toBe("id: small");
});
