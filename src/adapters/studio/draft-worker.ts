import { parentPort } from "node:worker_threads";
import type { Catalog } from "../../catalog/catalog.ts";
import { createCatalogFacets } from "../../catalog/catalog-facets.ts";
import type { Product } from "../../catalog/product.ts";
import { invariant } from "../../lib/invariant.ts";
import { lazily } from "../../lib/lazily.ts";
import { createPlainDraftTasks, type DraftTasks } from "../../workshop/draft-work.ts";
import type { FromDraftWorker, ToDraftWorker } from "./draft-messages.ts";

/** The thread in which large texts of flows are read, so that no shopper waits for them. */
invariant(parentPort !== null, "the draft worker is started as a worker");
const owner = parentPort;

interface Arriving {
  readonly catalog: Omit<Catalog, "products" | "placeOf">;
  readonly products: Product[];
}

const arriving = new Map<string, Arriving>();

/** The catalogues are complete when the first task arrives. */
const tasks = lazily(() =>
  createPlainDraftTasks(
    new Map(
      [...arriving].map(([id, { catalog: rest, products }]) => {
        const placeOf = new Map(products.map((product, place) => [product.id, place]));
        const catalog: Catalog = { ...rest, products, placeOf };
        return [id, { catalog, facets: createCatalogFacets(catalog) }];
      }),
    ),
  ),
);

owner.on("message", (message: ToDraftWorker) => {
  switch (message.type) {
    case "catalog":
      arriving.set(message.catalog.id, { catalog: message.catalog, products: [] });
      return;
    case "products":
      arriving.get(message.catalog)?.products.push(...message.products);
      return;
    case "task":
      owner.postMessage(perform(message.name, message.args));
  }
});

/** Nothing here looks at the arguments, so every task is done in the same way. */
type AnyTask = (...args: readonly unknown[]) => unknown;

function perform(name: keyof DraftTasks, args: readonly unknown[]): FromDraftWorker {
  try {
    return { type: "result", value: (tasks()[name] as AnyTask)(...args) };
  } catch (cause) {
    return { type: "failed", message: cause instanceof Error ? cause.message : String(cause) };
  }
}
