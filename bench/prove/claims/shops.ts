import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readShopFacts, type ShopFacts } from "./shop-facts.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A shop whose advisor is listened to. */
export interface Shop {
  readonly id: string;
  readonly flows: readonly string[];
  readonly locales: readonly string[];
  /** As a node of the shop answers. */
  readonly facts: (url: string) => Promise<ShopFacts>;
  readonly environment: Readonly<Record<string, string>>;
}

/** The demo shop, and one that has nothing but a text for each product, with the flow drafted for it. */
export async function prepareShops(folder: string, built: string): Promise<readonly Shop[]> {
  const lotse = async (...args: readonly string[]): Promise<void> => {
    const program = join(built, "cli/main.js");
    await promisify(execFile)(process.execPath, ["--disable-proto=delete", program, ...args], {
      cwd: root,
      timeout: 120_000,
    });
  };
  const [catalogs, flows, rows] = ["catalogs", "flows", "export.csv"].map((one) =>
    join(folder, one),
  );
  if (catalogs === undefined || flows === undefined || rows === undefined) return [];
  await mkdir(flows, { recursive: true });
  await writeFile(rows, await textsAlone());
  const mapping = join(root, "catalog/mappings/one-column.yaml");
  await lotse("import", rows, "--mapping", mapping, "--out", join(catalogs, "texts"));
  const drafted = join(flows, "texts.yaml");
  await lotse("draft-flow", "--catalog", join(catalogs, "texts"), "--out", drafted);
  const demo = join(root, "catalog/outdoor");
  const shipped = join(root, "flows");
  return [
    {
      id: "demo",
      flows: ["outdoor-shop", "outdoor-jackets", "outdoor-shoes"],
      locales: ["en", "de"],
      facts: async (url) => await readShopFacts(demo, join(shipped, "outdoor-shop.yaml"), url),
      environment: { LOTSE_CATALOG_DIR: join(root, "catalog"), LOTSE_FLOWS_DIR: shipped },
    },
    {
      id: "texts",
      flows: ["texts"],
      locales: ["en"],
      facts: async (url) => await readShopFacts(join(catalogs, "texts"), drafted, url),
      environment: { LOTSE_CATALOG_DIR: catalogs, LOTSE_FLOWS_DIR: flows },
    },
  ];
}

/** An export with two columns, as the poorest shop system writes it. */
async function textsAlone(): Promise<string> {
  const lines = (await readFile(join(root, "catalog/outdoor/products.jsonl"), "utf8")).split("\n");
  const rows = lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const { title, description } = JSON.parse(line) as {
      readonly title: { readonly en: string };
      readonly description: { readonly en: string };
    };
    const text = `${title.en} - ${description.en}<br><b>Weight: </b>${300 + ((at * 37) % 900)} g`;
    return [`${at + 1},"${text.replaceAll('"', '""')}"`];
  });
  return `id,description\n${rows.join("\n")}\n`;
}
