import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { armed, payloads } from "./payloads.ts";

export interface HostileShop {
  readonly catalogDir: string;
  readonly flowsDir: string;
  /** One product after the other, each with another payload. */
  readonly products: readonly string[];
}

/** Everything merchandisers and their imports write for shoppers, replaced by markup that attacks. */
export async function writeHostileShop(root: string, folder: string): Promise<HostileShop> {
  const catalogDir = join(folder, "catalog");
  const flowsDir = join(folder, "flows");
  await mkdir(join(catalogDir, "outdoor"), { recursive: true });
  await mkdir(flowsDir, { recursive: true });
  const at = createTurns();
  const from = join(root, "catalog/outdoor");
  const attributes = parse(await readFile(join(from, "attributes.yaml"), "utf8")) as unknown;
  await writeFile(
    join(catalogDir, "outdoor/attributes.yaml"),
    stringify(withPayloads(attributes, at)),
  );
  const lines = (await readFile(join(from, "products.jsonl"), "utf8")).trim().split("\n");
  const products: string[] = [];
  const rows = payloads.map((_, place) => {
    const product = JSON.parse(lines[place % lines.length] ?? "{}") as Product;
    const id = `hostile-${place}`;
    products.push(id);
    return JSON.stringify(hostileProduct(product, id, armed(payloads[place] ?? "", place)));
  });
  await writeFile(join(catalogDir, "outdoor/products.jsonl"), `${rows.join("\n")}\n`);
  for (const name of await readdir(join(root, "flows"))) {
    if (!name.endsWith(".yaml") || name.endsWith(".test.yaml")) continue;
    const flow = parse(await readFile(join(root, "flows", name), "utf8")) as unknown;
    await writeFile(join(flowsDir, name), stringify(withPayloads(flow, at)));
  }
  await cp(join(from, "images"), join(catalogDir, "outdoor/images"), { recursive: true });
  return { catalogDir, flowsDir, products };
}

interface Product {
  readonly id: string;
  readonly url?: string;
  readonly variants?: readonly { readonly id: string; readonly options?: unknown }[];
}

function hostileProduct(product: Product, id: string, payload: string): unknown {
  const text = { en: payload, de: payload };
  return {
    ...product,
    id,
    group: id,
    title: text,
    description: text,
    brand: payload,
    url: `/products/${id}?x=${encodeURIComponent(payload).replaceAll("'", "%27")}`,
    variants: product.variants?.map((variant, at) => ({ ...variant, id: `${id}-${at}` })),
  };
}

/** Every text in a document that shoppers may read. */
const told = new Set(["title", "ask", "why", "label", "says", "because", "explain", "example"]);

function withPayloads(value: unknown, next: () => string, isTold = false): unknown {
  if (typeof value === "string") return isTold ? next() : value;
  if (Array.isArray(value)) {
    // Words to be recognised have to differ from each other.
    return value.map((item) => withPayloads(item, next, isTold));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      withPayloads(part, next, isTold || told.has(key)),
    ]),
  );
}

/** The shortest limit of all texts. */
const textMax = 80;

/** One payload after the other; braces stand for places in a text, and would be refused. */
function createTurns(): () => string {
  const usable = payloads.map(armed).filter((text) => !/[{}]/.test(text) && text.length <= textMax);
  let at = 0;
  return () => {
    at += 1;
    return usable[at % usable.length] ?? "";
  };
}
