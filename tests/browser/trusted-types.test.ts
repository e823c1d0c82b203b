import { beforeAll, expect, test } from "vitest";
import { begin, productPage as path, usualShop, visiting, type Shop } from "./shop.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await usualShop();
});

test("our own pages turn no text into markup or script, and the advisor needs none", async () => {
  await visiting(shop, { path }, async (visit) => {
    const { page, advisor } = visit;
    await begin(visit, "outdoor-jackets");
    await advisor.say("a warm jacket for town, <img src=x onerror=alert(1)>");
    await advisor.cards.or(advisor.question).first().waitFor();
    // Whatever went before brought no complaint; what comes now is meant to.
    expect(visit.trouble).toEqual([]);
    const outcomes = await page.evaluate(() => {
      const attempt = (work: () => void): string => {
        try {
          work();
          return "done";
        } catch (cause) {
          return cause instanceof TypeError ? "refused" : String(cause);
        }
      };
      return [
        attempt(() => {
          document.body.innerHTML = "<p>x</p>";
        }),
        attempt(() => {
          document.createElement("script").src = "https://evil.example/x.js";
        }),
        attempt(() => {
          const { trustedTypes } = window as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): unknown };
          };
          trustedTypes.createPolicy("any", { createHTML: (text: string) => text });
        }),
      ];
    });
    expect(outcomes).toEqual(["refused", "refused", "refused"]);
    visit.trouble.length = 0;
  });
});
