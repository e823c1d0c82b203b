import { beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { begin, productPage, usualShop, visiting, type Shop } from "./shop.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await usualShop();
});

/** What has the focus, through the shadow. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const { activeElement } = document;
    const element = activeElement?.shadowRoot?.activeElement ?? activeElement;
    const name = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return `${element?.tagName.toLowerCase()} ${name.trim()}`;
  });
}

async function tabTo(page: Page, wanted: RegExp, key = "Tab"): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(wanted)} was not reached; the focus is on ${await focused(page)}`);
}

describe("without a mouse", () => {
  test("from the launcher to products, compare and back, and out again", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { page, advisor } = visit;
      await advisor.launcher.waitFor();
      await tabTo(page, /Help me choose/);
      await page.keyboard.press("Enter");
      await advisor.question.waitFor();
      await expect.poll(() => focused(page)).toMatch(/^div/);

      // Tab reaches everything, arrows go from choice to choice.
      await tabTo(page, /^button A jacket/);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => focused(page)).toMatch(/^button Trousers/);
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => focused(page)).toMatch(/^button A jacket/);
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => focused(page)).toMatch(/^button Not sure/);
      await page.keyboard.press("ArrowRight");
      await advisor.act(() => page.keyboard.press("Enter"));

      // The focus goes on to the next question, not back to the top of the page.
      await expect.poll(() => focused(page)).toBe("h3 Who is it for?");
      await page.keyboard.press("Tab");
      await tabTo(page, /^button For a man/);
      await advisor.act(() => page.keyboard.press("Enter"));
      await advisor.cards.nth(2).waitFor();

      // Into something in place of the chat, and back to where one was.
      await tabTo(page, /^button Compare the three/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await advisor.host.locator(".compare").waitFor();
      await expect.poll(() => focused(page)).toBe("button Back to the chat");
      await page.keyboard.press("Escape");
      await expect.poll(() => focused(page)).toBe("button Compare the three");

      // The menu opens and closes without leaving the window.
      await tabTo(page, /^summary Menu/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await advisor.host.locator(".menu-list").waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => advisor.host.locator(".menu[open]").count()).toBe(0);
      await expect.poll(() => focused(page)).toBe("summary Menu");

      await page.keyboard.press("Escape");
      await advisor.panel.waitFor({ state: "detached" });
      await expect.poll(() => focused(page)).toBe("button Back to the advice");
    });
  });

  test("into the cart, in a size", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { page, advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      await advisor.choose(/For a man/);
      await tabTo(page, /^button Add to cart/, "Shift+Tab");
      await page.keyboard.press("Space");
      const sizes = page.locator("dialog[open]");
      await sizes.waitFor();
      // Escape leaves everything as it was.
      await page.keyboard.press("Escape");
      await sizes.waitFor({ state: "detached" });
      await expect.poll(() => focused(page)).toMatch(/^button Add to cart/);
      expect(await page.locator(".badge").textContent()).toBe("0");
      await page.keyboard.press("Space");
      await sizes.waitFor();
      await tabTo(page, /^button (XS|S|M|L|XL|XXL)$/);
      await page.keyboard.press("Space");
      await sizes.waitFor({ state: "detached" });
      await expect.poll(() => page.locator(".badge").textContent()).toBe("1");
      await expect.poll(() => focused(page)).toMatch(/^button In your cart/);
    });
  });

  test("an earlier answer is changed in its place", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { page, advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      await tabTo(page, /^summary You said: In high mountains/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await expect.poll(() => focused(page)).toMatch(/^button In town/);
      await advisor.act(() => page.keyboard.press("Enter"));
      await expect.poll(() => focused(page)).toMatch(/^h3 /);
    });
  });

  test("on a phone the page behind cannot be reached", async () => {
    await visiting(shop, { path: productPage, width: 360, height: 740 }, async (visit) => {
      const { page, advisor } = visit;
      await begin(visit, "outdoor-jackets");
      const isOutside = (): boolean => {
        const { activeElement } = document;
        const isPage = activeElement === document.body || activeElement === null;
        return !isPage && activeElement.tagName !== "LOTSE-ADVISOR";
      };
      for (let press = 0; press < 25; press += 1) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(isOutside)).toBe(false);
      }
      expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe("hidden");
      await page.keyboard.press("Escape");
      await advisor.panel.waitFor({ state: "detached" });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.style.overflow))
        .toBe("");
    });
  });
});

describe("for those who listen", () => {
  test("whole sentences, each once", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { page, advisor } = visit;
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        document.addEventListener("lotse:open", () => {
          const root = document.querySelector("lotse-advisor")?.shadowRoot;
          if (!root) return;
          new MutationObserver(() => {
            const text = root.querySelector("[role=log]")?.textContent ?? "";
            if (text !== "" && heard.at(-1) !== text) heard.push(text);
          }).observe(root, { subtree: true, childList: true, characterData: true });
        });
      });
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      await advisor.choose(/For a man/);
      const heard = await page.evaluate(
        () => (window as unknown as { readonly heard: readonly string[] }).heard,
      );
      expect(heard).toEqual([
        expect.stringMatching(/^\d+ of \d+ left\. Tell me what .+ Where will you wear it most\?$/),
        expect.stringMatching(/^In high mountains: that leaves \d+ jackets\. Who is it for\?$/),
        expect.stringMatching(/^For a man: that leaves .+ 3 products\. Best match: .+\?$/),
      ]);
    });
  });

  test("groups, lists and products have names", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { page, advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.host.getByRole("dialog", { name: "Find your jacket" }).waitFor();
      await advisor.host.getByRole("group", { name: "Where will you wear it most?" }).waitFor();
      await advisor.host
        .getByRole("button", { name: /^In high mountains *, *\d+ products$/ })
        .waitFor();
      await advisor.choose(/high mountains/);
      await advisor.choose(/For a man/);
      const products = advisor.host.getByRole("region", { name: "3 products" });
      expect(
        await products
          .getByRole("listitem")
          .filter({ has: page.locator("h3") })
          .count(),
      ).toBe(3);
      await advisor.cards
        .first()
        .getByText("In its favour:")
        .first()
        .waitFor({ state: "attached" });
      await advisor.cards.first().getByText("Drawback:").waitFor({ state: "attached" });
      await advisor.host.getByRole("button", { name: "Compare the three" }).click();
      const table = advisor.host.getByRole("table");
      await table.waitFor();
      expect(await table.getByRole("columnheader").count()).toBe(3);
      expect(await table.getByRole("rowheader").count()).toBeGreaterThan(10);
      await table.getByText("best:").first().waitFor({ state: "attached" });
    });
  });
});

describe("for those whom motion disturbs", () => {
  test("nothing moves, and everything is there", async () => {
    await visiting(shop, { path: productPage, reducedMotion: "reduce" }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      const moving = await advisor.host.evaluate((host) =>
        (host.shadowRoot?.getAnimations() ?? []).map(String),
      );
      expect(moving).toEqual([]);
    });
  });
});

describe("on screens of their own", () => {
  test("lying on its side, a phone has the window over the whole page", async () => {
    const lying = { width: 740, height: 360, hasTouch: true, isMobile: true };
    await visiting(shop, { path: productPage, ...lying }, async (visit) => {
      await begin(visit, "outdoor-jackets");
      expect(await visit.advisor.panel.boundingBox()).toEqual({
        x: 0,
        y: 0,
        width: 740,
        height: 360,
      });
    });
  });

  test("in few colours everything has an edge, and without pictures its place", async () => {
    const look = { path: "/cart", forcedColors: "active" } as const;
    await visiting(shop, look, async (visit) => {
      const { advisor, page, trouble } = visit;
      await page.route("**/catalog/**", (route) => route.abort());
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      await advisor.choose(/For a man/);
      for (const part of [
        ".option",
        ".composer textarea",
        ".send",
        ".card",
        ".primary",
        ".small",
      ]) {
        const edge = await advisor.host
          .locator(part)
          .first()
          .evaluate((element) => getComputedStyle(element).borderTopWidth);
        expect(edge, part).toBe("1px");
      }
      const picture = advisor.cards.first().locator(".picture");
      await picture.locator("img:not([src])").waitFor();
      expect((await picture.boundingBox())?.height).toBe(144);
      expect(trouble.splice(0).every((line) => line.includes("ERR_FAILED"))).toBe(true);
    });
  });
});

describe("for fingers", () => {
  test("everything to tap is at least 44 pixels high, or has room around it", async () => {
    await visiting(shop, { path: productPage, width: 360, height: 740 }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.say("waterproof, for a woman, under 250");
      // Its keyboard does not stay over the answer.
      expect(await advisor.field.evaluate((field) => field.matches(":focus"))).toBe(false);
      await advisor.host.locator(".menu summary").click();
      await advisor.host.locator(".languages").waitFor();
      const small = await advisor.host.evaluate((host) => {
        const targets =
          host.shadowRoot?.querySelectorAll("button, summary, textarea, .acts a") ?? [];
        return [...targets].flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const { inset } = getComputedStyle(target, "::after");
          const room = Number.parseFloat(inset) < 0 ? -2 * Number.parseFloat(inset) : 0;
          const isSeen = width > 0 && getComputedStyle(target).visibility === "visible";
          return isSeen && (height + room < 44 || width + room < 44)
            ? [`${target.className} ${target.textContent}: ${width} × ${height}`]
            : [];
        });
      });
      expect(small).toEqual([]);
    });
  });
});
