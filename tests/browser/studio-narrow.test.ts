import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visiting } from "./shop.ts";
import { narrow, stickingOut } from "./sticking-out.ts";
import { openStudioShop, type StudioShop } from "./studio-shop.ts";

/** Every screen of the studio in small windows, in the language with the longer words. */

let studio: StudioShop;
beforeAll(async () => {
  studio = await openStudioShop();
});

afterAll(async () => {
  await studio?.close();
});

const editor = "/studio/flows/outdoor-jackets";
const press = async (page: Page, name: string | RegExp): Promise<void> =>
  await page.getByRole("button", { name }).first().click();

const screens: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ["the flows", "/studio", (page) => page.locator(".flows").waitFor()],
  [
    "a new flow",
    "/studio",
    async (page) => {
      await press(page, "Neuer Ablauf");
      await page.locator("dialog .choice").first().waitFor();
    },
  ],
  ["the editor", editor, (page) => page.locator(".option").first().waitFor()],
  [
    "an answer and all about it",
    editor,
    async (page) => {
      await press(page, /Einzelheiten/);
      await page.locator(".option-details").waitFor();
    },
  ],
  ["the settings", editor, (page) => press(page, "Einstellungen")],
  [
    "the choice of an attribute",
    editor,
    async (page) => {
      await press(page, "Frage hinzufügen");
      await page.locator("dialog .attributes button").first().waitFor();
    },
  ],
  [
    "the preview",
    editor,
    async (page) => {
      await press(page, "Vorschau");
      await page.frameLocator(".preview-frame").locator(".question").first().waitFor();
    },
  ],
  [
    "the proof",
    editor,
    async (page) => {
      await press(page, "Prüfen");
      await page.locator(".side-panel .button.primary").click();
      await page.locator(".simulation").waitFor({ timeout: 90_000 });
    },
  ],
  [
    "the versions",
    editor,
    async (page) => {
      await press(page, "Versionen");
      await page.locator(".version").first().waitFor();
    },
  ],
  ["the way to publish", editor, (page) => press(page, "Veröffentlichen")],
  [
    "YAML",
    editor,
    async (page) => {
      await press(page, "YAML");
      await page.locator(".cm-line").first().waitFor();
    },
  ],
  ["the empty dashboard", "/studio/dashboard", (page) => page.locator(".no-data").waitFor()],
  ["no insights", "/studio/insights", (page) => page.locator(".no-data").waitFor()],
  ["no conversations", "/studio/conversations", (page) => page.locator(".no-data").waitFor()],
  ["no experiments", "/studio/experiments", (page) => page.locator(".empty").waitFor()],
  [
    "a new experiment",
    "/studio/experiments",
    async (page) => {
      await press(page, "Neues Experiment");
      await page.locator("dialog .segments").first().waitFor();
    },
  ],
  ["people", "/studio/people", (page) => page.locator("div.people").waitFor()],
  ["an invitation", "/studio/people", (page) => press(page, "Jemanden einladen")],
  ["one's own menu", "/studio/people", (page) => press(page, "Ada Brandt")],
];

describe("nothing is cut in a small window in", () => {
  test.each(screens)("%s", { timeout: 120_000 }, async (_name, path, reach) => {
    const look = { ...narrow[1], path, storageState: studio.signedIn, locale: "de-DE" };
    await visiting(studio.shop, look, async ({ page }) => {
      await page.locator("h1").first().waitFor();
      await page.waitForLoadState("networkidle");
      await reach(page);
      for (const size of narrow.toReversed()) {
        await page.setViewportSize(size);
        // Charts and menus find their new place.
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect(await stickingOut(page), `at ${size.width} pixels`).toEqual([]);
      }
    });
  });
});

test("whoever is not signed in sees the whole door on a phone", async () => {
  const [phone] = narrow;
  await visiting(studio.shop, { ...phone, path: "/studio", locale: "de-DE" }, async ({ page }) => {
    await page.getByRole("heading", { name: "Anmelden" }).waitFor();
    expect(await stickingOut(page)).toEqual([]);
  });
});
