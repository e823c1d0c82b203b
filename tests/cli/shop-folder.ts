import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { smallAttributes, smallProducts } from "../fixtures/small-shop.ts";
import { createRecordedIo } from "./recorded-io.ts";

/** The small shop in a folder of its own, where commands look for catalogues and flows. */
export async function createShopFolder() {
  const parent = await mkdtemp(join(tmpdir(), "lotse-shop-"));
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(join(parent, path, ".."), { recursive: true });
    await writeFile(join(parent, path), text);
  };
  await put("catalog/small/attributes.yaml", smallAttributes);
  const seen = (text: string): string => text.replaceAll(parent, "@");
  const lines = smallProducts.map((product) => JSON.stringify(product));
  await put("catalog/small/products.jsonl", `${lines.join("\n")}\n`);
  await mkdir(join(parent, "flows"));
  vi.stubEnv("LOTSE_CATALOG_DIR", join(parent, "catalog"));
  vi.stubEnv("LOTSE_FLOWS_DIR", join(parent, "flows"));
  return {
    parent,
    put,
    /** Runs a command; "@" stands for the folder, in what is given and in what is written. */
    async run(command: Command, ...args: readonly string[]) {
      const { io, written } = createRecordedIo();
      const code = await command.run(
        args.map((arg) => arg.replaceAll("@", parent)),
        io,
      );
      return { code, stdout: seen(written.stdout), stderr: seen(written.stderr) };
    },
    async remove(): Promise<void> {
      vi.unstubAllEnvs();
      await rm(parent, { recursive: true });
    },
  };
}

export type ShopFolder = Awaited<ReturnType<typeof createShopFolder>>;
