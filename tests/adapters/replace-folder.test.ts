import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFolder, swapFolders } from "../../src/adapters/replace-folder.ts";

let parent: string;
let target: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "lotse-replace-"));
  target = join(parent, "shop");
});
afterEach(() => rm(parent, { recursive: true }));

const options = { without: ["products.csv"] };

async function writeOld(): Promise<void> {
  await mkdir(join(target, "images", "small"), { recursive: true });
  await writeFile(join(target, "a.yaml"), "old");
  await writeFile(join(target, "products.csv"), "old");
  await writeFile(join(target, "images", "small", "x.svg"), "picture");
  await symlink("x.svg", join(target, "images", "small", "y.svg"));
}

describe("replaceFolder", () => {
  it("brings a new folder in, with the folders above it", async () => {
    const deep = join(parent, "some", "where");
    const replacement = await replaceFolder(deep, options);
    await writeFile(join(replacement.draft, "a.yaml"), "new");
    expect(await readdir(join(parent, "some"))).not.toContain("where");
    await replacement.commit();
    expect(await readFile(join(deep, "a.yaml"), "utf8")).toBe("new");
    expect(await readdir(join(parent, "some"))).toEqual(["where"]);
  });

  it("takes over what was not written anew, and nothing that was given up", async () => {
    await writeOld();
    const replacement = await replaceFolder(target, options);
    await writeFile(join(replacement.draft, "a.yaml"), "new");
    expect(await readFile(join(target, "a.yaml"), "utf8")).toBe("old");
    await replacement.commit();
    expect((await readdir(target)).sort()).toEqual(["a.yaml", "images"]);
    expect(await readFile(join(target, "a.yaml"), "utf8")).toBe("new");
    expect(await readFile(join(target, "images", "small", "y.svg"), "utf8")).toBe("picture");
    expect(await readdir(parent)).toEqual(["shop"]);
  });

  it("leaves everything as it was when abandoned", async () => {
    await writeOld();
    const replacement = await replaceFolder(target, options);
    await writeFile(join(replacement.draft, "a.yaml"), "new");
    await replacement.abandon();
    expect(await readFile(join(target, "a.yaml"), "utf8")).toBe("old");
    expect(await readdir(parent)).toEqual(["shop"]);
  });

  it("leaves the old folder in its place when the new one is gone", async () => {
    await writeOld();
    const replacement = await replaceFolder(target, options);
    await rm(replacement.draft, { recursive: true });
    await expect(replacement.commit()).rejects.toThrow();
    expect(await readFile(join(target, "a.yaml"), "utf8")).toBe("old");
  });

  it("moves the old folder back when the new one cannot come in", async () => {
    await writeOld();
    const swap = swapFolders(join(parent, "gone"), target, join(parent, "aside"));
    await expect(swap).rejects.toThrow();
    expect(await readFile(join(target, "a.yaml"), "utf8")).toBe("old");
    expect(await readdir(parent)).toEqual(["shop"]);
  });

  // No process has this number: Linux counts to 4,194,304.
  const dead = 99_999_999;

  it("tidies up what a killed import left behind", async () => {
    await writeOld();
    await mkdir(join(parent, `.import-shop-${dead}`));
    await mkdir(join(parent, `.import-shop-${dead}-old`));
    await mkdir(join(parent, `.import-shop-${process.ppid}`));
    await mkdir(join(parent, `.import-shop-two-${dead}`));
    const replacement = await replaceFolder(target, options);
    await replacement.abandon();
    expect((await readdir(parent)).sort()).toEqual([
      `.import-shop-${process.ppid}`,
      `.import-shop-two-${dead}`,
      "shop",
    ]);
  });

  it("brings the old folder back when the killed import had moved it away", async () => {
    await mkdir(join(parent, `.import-shop-${dead}-old`));
    await writeFile(join(parent, `.import-shop-${dead}-old`, "a.yaml"), "old");
    const replacement = await replaceFolder(target, options);
    await replacement.abandon();
    expect(await readFile(join(target, "a.yaml"), "utf8")).toBe("old");
  });
});
