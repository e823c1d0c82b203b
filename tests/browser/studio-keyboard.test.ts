import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visiting } from "./shop.ts";
import { ada } from "./studio-hand.ts";
import { openStudioShop, type StudioShop } from "./studio-shop.ts";

/** Somebody without a mouse, from the door to a published question. */

let studio: StudioShop;
beforeAll(async () => {
  studio = await openStudioShop();
});

afterAll(async () => {
  await studio?.close();
});

/** So many steps somebody takes before they give up. */
const stepsMax = 30;

interface Steps {
  readonly key?: "Tab" | "Shift+Tab";
  /** Pressed there. */
  readonly by?: "Enter" | "Space";
}

/** Goes to a control, which then shows that it has the focus, and is in sight. */
async function go(page: Page, target: Locator, { key = "Tab", by }: Steps = {}): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; !(await isThere()); steps += 1) {
    if (steps === stepsMax) throw new Error(`Too far away: ${target.toString()}`);
    await page.keyboard.press(key);
  }
  const look = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return { outlineStyle, outlineWidth, isSeen: bottom > 0 && top < innerHeight };
  });
  expect(look.outlineStyle).not.toBe("none");
  expect(parseFloat(look.outlineWidth)).toBeGreaterThan(0);
  expect(look.isSeen).toBe(true);
  if (by !== undefined) await page.keyboard.press(by);
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("signs in, asks something new, proves and publishes it", { timeout: 240_000 }, async () => {
  await visiting(studio.shop, { path: "/studio" }, async ({ page }) => {
    const { keyboard } = page;
    await go(page, page.getByLabel("Email"));
    await keyboard.type(ada.email);
    await go(page, page.getByLabel("Password"));
    await keyboard.type(ada.password);
    await keyboard.press("Enter");
    await go(page, page.getByRole("link", { name: "Find your jacket" }), { by: "Enter" });

    await go(page, button(page, "Add a question").first(), { by: "Enter" });
    await page.getByRole("searchbox").waitFor();
    await go(page, button(page, "Start with a blank question"), {
      key: "Shift+Tab",
      by: "Enter",
    });
    const card = page.locator(".question").last();
    await go(page, card.getByRole("textbox", { name: "Question, English" }));
    await keyboard.type("Do you sweat easily?");
    for (const [at, label] of ["Very", "Hardly"].entries()) {
      const option = card.locator(".option").nth(at);
      await go(page, option.getByRole("textbox", { name: "Label, English" }));
      await keyboard.press("Control+A");
      await keyboard.type(label);
      if (at > 0) continue;
      await go(page, button(page, /: Very$/).filter({ hasText: "What it does" }), {
        by: "Enter",
      });
      await page.getByRole("searchbox").waitFor();
      await keyboard.type("Activity");
      await keyboard.press("Enter");
      await go(page, page.locator("dialog .values input").first(), { by: "Space" });
      await go(page, button(page, "Apply"), { by: "Enter" });
      await expect.poll(() => option.locator(".meter .figure").textContent()).toMatch(/\d/);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className))
        .toBe("add-effect");
    }

    // Back in the bar at its last control, past which one came in.
    await keyboard.press("Shift+F6");
    await go(page, button(page, "Prove"), { key: "Shift+Tab", by: "Enter" });
    await keyboard.press("Shift+F6");
    await go(page, button(page, "Prove this draft"), { by: "Enter" });
    await page.locator(".simulation").waitFor({ timeout: 120_000 });
    await keyboard.press("F6");
    await go(page, button(page, "Publish"), { by: "Enter" });
    const now = button(page, "Publish now");
    await now.waitFor();
    for (const box of await page.locator("dialog .warned-kind input").all()) {
      await go(page, box, { by: "Space" });
    }
    await go(page, now, { by: "Enter" });
    await go(page, button(page, "Done"), { by: "Enter" });
    const live = await page.evaluate(async () =>
      (await fetch("/api/studio/flows/outdoor-jackets")).text(),
    );
    expect(JSON.parse(live)).toMatchObject({ state: "live", live: { version: 2 } });
    expect(live).toContain("Do you sweat easily?");
  });
});
