import { beforeAll, describe, expect, test } from "vitest";
import {
  begin,
  productPage,
  violations,
  usualShop,
  visiting,
  type Shop,
  type Visit,
} from "./shop.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await usualShop();
});

/** Everything a shopper may have on the screen; each begins where the one before ended. */
const states: readonly (readonly [what: string, reach: (visit: Visit) => Promise<void>])[] = [
  ["the first question", (visit) => begin(visit, "outdoor-jackets")],
  ["why it is asked", ({ advisor }) => advisor.question.locator(".why summary").click()],
  ["the next question", ({ advisor }) => advisor.choose(/high mountains|Hochgebirge/)],
  ["products", ({ advisor }) => advisor.choose(/For a man|Für einen Mann/)],
  [
    "an earlier answer being changed",
    ({ advisor }) => advisor.host.locator(".answered summary").first().click(),
  ],
  [
    "it being changed",
    async ({ advisor }) => {
      const town = advisor.host.locator(".editing .option").first();
      await advisor.act(() => town.click());
    },
  ],
  ["what was understood", ({ advisor }) => advisor.say("wasserdicht, waterproof, under 250 €")],
  [
    "a need taken back",
    ({ advisor }) =>
      advisor.act(() => advisor.newest.locator(".needs .chip button").first().click()),
  ],
  ["what nothing meets", ({ advisor }) => advisor.say("under 30 €, unter 30 €")],
  ["what was not understood", ({ advisor }) => advisor.say("asdf")],
  [
    "products from before",
    ({ advisor }) => advisor.host.locator("details.products summary").first().click(),
  ],
  [
    "the comparison",
    async ({ advisor }) => {
      await advisor.host.locator("section.products > .wide").last().click();
      await advisor.host.locator(".compare").waitFor();
    },
  ],
  [
    "the menu",
    async ({ page, advisor }) => {
      await page.keyboard.press("Escape");
      await advisor.host.locator(".menu summary").click();
      await advisor.host.locator(".languages").waitFor();
    },
  ],
  [
    "my data",
    ({ advisor }) => advisor.host.locator(".menu-list button", { hasText: /data|Daten/ }).click(),
  ],
  ["whether I am sure", ({ advisor }) => advisor.host.locator(".sure summary").click()],
  [
    "what this is",
    async ({ page, advisor }) => {
      await page.keyboard.press("Escape");
      await advisor.host.locator(".menu summary").click();
      await advisor.host.locator(".menu-list button").last().click();
      await advisor.host.locator(".prose").waitFor();
    },
  ],
  ["that everything was deleted", deleteEverything],
];

async function deleteEverything({ page, advisor }: Visit): Promise<void> {
  await page.keyboard.press("Escape");
  await advisor.host.locator(".menu summary").click();
  await advisor.host.locator(".menu-list button", { hasText: /data|Daten/ }).click();
  await advisor.host.locator(".sure summary").click();
  await advisor.host.locator(".danger").click();
  await advisor.host.locator(".empty").waitFor();
}

describe("the advisor breaks no accessibility rule", () => {
  test.each([
    ["at a desk, dark, in English", { colorScheme: "dark" }],
    ["on a phone, light, in German", { width: 360, height: 740, locale: "de-DE" }],
  ] as const)(
    "%s",
    async (_what, options) => {
      await visiting(shop, { path: "/cart", ...options }, async (visit) => {
        for (const [what, reach] of states) {
          await reach(visit);
          expect(await violations(visit.page, "lotse-advisor"), what).toEqual([]);
        }
      });
    },
    120_000,
  );
});

describe("the shop breaks none either", () => {
  test.each([
    ["light", "en-GB", 1280],
    ["dark", "de-DE", 360],
  ] as const)("%s, in %s, %i wide", async (colorScheme, locale, width) => {
    await visiting(shop, { colorScheme, locale, width }, async ({ page, advisor }) => {
      await page.locator(".tile").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await advisor.launcher.click();
      await advisor.question.waitFor();
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => sessionStorage.clear());
      await page.goto(`${shop.url}/?kind=jacket&q=nothing+at+all`);
      await page.locator(".empty").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${shop.url}${productPage}`);
      await page.locator(".offer h1").waitFor();
      await page.locator(".similar .tile").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator(".choices button:not(.swatch):not([disabled])").first().click();
      await page.locator(".offer .primary").click();
      await page.locator(".toast").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${shop.url}/cart`);
      await page.locator(".lines").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator(".sum .primary").click();
      await page.locator("dialog[open]").waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
