import type { Catalog } from "../../catalog/catalog.ts";
import type { Product } from "../../catalog/product.ts";
import type { DraftTasks } from "../../workshop/draft-work.ts";

/** What a process and the thread that works on its drafts say to each other. */

export type ToDraftWorker =
  /** First the catalogues, each with its products in portions. */
  | { readonly type: "catalog"; readonly catalog: Omit<Catalog, "products" | "placeOf"> }
  | { readonly type: "products"; readonly catalog: string; readonly products: readonly Product[] }
  | { readonly type: "task"; readonly name: keyof DraftTasks; readonly args: readonly unknown[] };

export type FromDraftWorker =
  | { readonly type: "result"; readonly value: unknown }
  | { readonly type: "failed"; readonly message: string };
