import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openShop, visiting, type Shop } from "./shop.ts";
import { createHand, setUp, setUpLink, type SignedIn } from "./studio-hand.ts";

export interface StudioShop {
  readonly shop: Shop;
  /** What the browser of the first account keeps. */
  readonly signedIn: SignedIn;
  close(): Promise<void>;
}

/**
 * A shop whose studio has its first account. Publishing writes into the flows, so they are a copy of
 * the shipped ones.
 */
export async function openStudioShop(): Promise<StudioShop> {
  const flowsDir = await mkdtemp(join(tmpdir(), "lotse-flows-"));
  await cp(fileURLToPath(new URL("../../flows", import.meta.url)), flowsDir, { recursive: true });
  const shop = await openShop({ LOTSE_FLOWS_DIR: flowsDir });
  let signedIn: SignedIn = { cookies: [], origins: [] };
  await visiting(shop, { path: "/studio" }, async ({ page }) => {
    await setUp(createHand(page), page, setUpLink(shop.url, shop.output()));
    signedIn = { cookies: await page.context().cookies(), origins: [] };
  });
  return {
    shop,
    signedIn,
    async close() {
      await shop.close();
      await rm(flowsDir, { recursive: true, force: true });
    },
  };
}
