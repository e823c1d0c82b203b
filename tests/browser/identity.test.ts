import { createHmac, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openShop, productPage as path, visiting, type Shop } from "./shop.ts";

const secret = "a secret of at least 32 characters";
let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ LOTSE_SHOPPER_SECRET: secret });
});
afterAll(async () => {
  await shop.close();
});

/** As a shop's server makes one. */
function vouchFor(customer: string, site: string): string {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sub: customer, aud: site, jti: randomUUID(), iat: now, exp: now + 300 };
  const text = [{ alg: "HS256", typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

test("a page says who the shopper is, as the guide tells it to", async () => {
  await visiting(shop, {}, async ({ page, advisor }) => {
    await page.addInitScript(
      (token) => {
        document.addEventListener("lotse:ready", ({ target }) => {
          if (target instanceof HTMLElement) target.setAttribute("identity", token);
        });
      },
      vouchFor("7", shop.url),
    );
    await page.goto(`${shop.url}${path}`);
    const opening = page.waitForResponse(
      (response) =>
        response.url().endsWith("/api/conversations") && response.request().method() === "POST",
    );
    await advisor.open();
    expect(await (await opening).json()).toMatchObject({ identity: "known" });
  });
});
