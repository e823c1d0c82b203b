import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkCommand } from "../../src/cli/check.ts";
import type { Command } from "../../src/cli/command.ts";
import { importCommand } from "../../src/cli/import.ts";
import { createShopFolder, type ShopFolder } from "./shop-folder.ts";

/** What the guides show is what comes of it, word by word. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const mapping = `${root}catalog/mappings/one-column.yaml`;

/** The blocks of a guide in this language, in their order. */
function blocks(guide: string, language: string): readonly string[] {
  const text = readFileSync(`${root}docs/guides/${guide}.md`, "utf8");
  const found = text.matchAll(/^```(\w*)\n(.*?)^```$/gms);
  return [...found].filter(([, name]) => name === language).map(([, , block = ""]) => block);
}

/** What a guide shows below a command. */
function shownBelow(guide: string, command: string): string {
  const shown = blocks(guide, "").find((block) => block.startsWith(`$ lotse ${command}`)) ?? "";
  return shown.slice(shown.indexOf("\n") + 1);
}

let shop: ShopFolder;
beforeEach(async () => {
  shop = await createShopFolder();
});
afterEach(async () => shop.remove());

async function written(command: Command, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await shop.run(command, ...args);
  return `${stderr}${stdout}`.replaceAll("@/", "");
}

describe("the guide for flows", () => {
  it("shows a flow that is in order, and passes its conversations", async () => {
    vi.stubEnv("LOTSE_CATALOG_DIR", `${root}catalog`);
    const examples = blocks("flows", "yaml");
    const conversations = examples.find((example) => example.includes("\nconversations:"));
    await shop.put("flows/rain-jackets.yaml", examples[0] ?? "");
    await shop.put("flows/rain-jackets.test.yaml", conversations ?? "");
    expect(await written(checkCommand)).toBe("1 flow checked: everything is in order\n");
  });
});

describe("the guide for imports", () => {
  const [whole, broken] = blocks("import", "csv");

  it("shows what is read from the poorest export", async () => {
    await shop.put("export.csv", whole ?? "");
    const args = ["@/export.csv", "--mapping", mapping, "--out", "@/catalog/mine"];
    const found = await written(importCommand, ...args, "--explain", "2");
    const shown = shownBelow("import", "import export.csv").replace(/\(0\.5 s\)/, "(…)");
    const [before = "", after = ""] = shown.split("…\nbrand");
    expect(found.replace(/\(\d+\.\d s\)/, "(…)")).toContain(before);
    expect(found).toContain(`brand${after}`);
  });

  it("shows what is said of broken rows", async () => {
    await shop.put("broken.csv", broken ?? "");
    const args = ["@/broken.csv", "--mapping", mapping, "--out", "@/catalog/mine"];
    expect(await written(importCommand, ...args)).toBe(shownBelow("import", "import broken.csv"));
  });
});
