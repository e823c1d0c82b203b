import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin, productPage, violations, visiting } from "./shop.ts";
import { narrow, stickingOut } from "./sticking-out.ts";
import { openStudioShop, type StudioShop } from "./studio-shop.ts";

/**
 * What shoppers do in the shop stands in the studio a moment later. The tests follow one another:
 * first nobody has come, then somebody has.
 */

let studio: StudioShop;

beforeAll(async () => {
  studio = await openStudioShop();
});

afterAll(async () => {
  await studio?.close();
});

interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly locale?: string;
}

async function inStudio(
  path: string,
  act: (page: Page) => Promise<void>,
  look: Look = {},
): Promise<void> {
  await visiting(
    studio.shop,
    { path, storageState: studio.signedIn, ...look },
    async ({ page }) => {
      await page.locator("h1").first().waitFor();
      await act(page);
    },
  );
}

const flow = "flow=outdoor-jackets";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const row = (page: Page, name: string) => page.getByRole("row", { name });

describe("before anybody has come", () => {
  test.each([
    ["the dashboard", "/studio/dashboard", "Nobody has talked to the advisor yet"],
    ["insights", "/studio/insights", "There is too little to learn from yet"],
    ["conversations", "/studio/conversations", "No conversations yet"],
  ])("%s say what to do first", async (_name, path, title) => {
    await inStudio(`${path}?${flow}`, async (page) => {
      await page.getByRole("heading", { name: title }).waitFor();
      await page.getByRole("heading", { name: "What to do first" }).waitFor();
      await page.locator("code", { hasText: 'data-flow="outdoor-jackets"' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe("when somebody has come", () => {
  const written = "something against drizzle and wind, not too heavy";

  beforeAll(async () => {
    // One comes to products, the other writes a sentence and goes.
    await visiting(studio.shop, { path: productPage }, async (visit) => {
      await begin(visit, "outdoor-jackets");
      await visit.advisor.choose("On day hikes");
      await visit.advisor.choose(/Women|For a woman/);
    });
    await visiting(studio.shop, { path: productPage }, async (visit) => {
      await begin(visit, "outdoor-jackets");
      await visit.advisor.say(written);
    });
  });

  test("the dashboard has counted it", async () => {
    await inStudio(`/studio/dashboard?${flow}`, async (page) => {
      await expect
        .poll(async () => {
          await page.reload();
          return await page.locator(".tile-value").first().textContent();
        })
        .toBe("2");
      await row(page, "Saw products 1").waitFor();
      await row(page, "Where will you wear it most? 2").waitFor();
      await page.getByText("Nothing is known of what was bought").waitFor();
    });
  });

  test("a chart has its figures beside it, from the keyboard", async () => {
    await inStudio(`/studio/dashboard?${flow}&days=7`, async (page) => {
      await page.locator(".time-canvas canvas").waitFor();
      expect(await page.locator(".time-canvas").getAttribute("aria-label")).toContain(
        "2 conversations in 7 days.",
      );
      await page.locator(".time-figure summary").focus();
      await page.keyboard.press("Enter");
      const cells = page.locator(".time-figure tbody tr td:last-child");
      await cells.last().waitFor();
      expect(await cells.allTextContents()).toEqual(["0", "0", "0", "0", "0", "0", "2"]);
    });
  });

  test("behind a question stand its answers", async () => {
    await inStudio(`/studio/dashboard?${flow}`, async (page) => {
      const opener = button(page, "Where will you wear it most?");
      await opener.focus();
      await page.keyboard.press("Enter");
      await page.locator(".answer-table", { hasText: "On day hikes" }).waitFor();
      expect(await opener.getAttribute("aria-expanded")).toBe("true");
    });
  });

  test("the period stands in the address", async () => {
    await inStudio(`/studio/dashboard?${flow}`, async (page) => {
      await button(page, "Today").click();
      await page.getByText("2 conversations today.").waitFor();
      expect(page.url()).toContain("days=1");
      await page.reload();
      await page.getByText("2 conversations today.").waitFor();
    });
  });

  test("the figures are had as a file", async () => {
    await inStudio(`/studio/dashboard?${flow}`, async (page) => {
      await button(page, "Export").click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: "Questions, CSV" }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
    });
  });

  test("a conversation is read from top to bottom, and where it ended is said", async () => {
    await inStudio(`/studio/conversations?${flow}`, async (page) => {
      await button(page, "Saw products").click();
      await expect.poll(() => page.locator(".conversation-list tbody tr").count()).toBe(1);
      expect(page.url()).toContain("outcome=products");
      await page.locator(".conversation-list a").click();
      await page.getByText("On day hikes").first().waitFor();
      expect(await page.locator(".shown-products > li").count()).toBe(3);
    });
  });

  test("a merchandiser sees how it went, and not what was written", async () => {
    await inStudio(`/studio/conversations?${flow}`, async (page) => {
      await page
        .getByText(/Left before products|Saw products/)
        .first()
        .waitFor();
      const links = await page
        .locator(".conversation-list a")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      const seen = async (one: Page): Promise<string> => {
        const texts: string[] = [];
        for (const link of links) {
          await one.goto(`${studio.shop.url}${link}`);
          await one.locator(".conversation-steps li").first().waitFor();
          texts.push((await one.locator("main").textContent()) ?? "");
        }
        return texts.join("\n");
      };
      expect(await seen(page)).toContain(written);

      const invited = await page.evaluate(async () => {
        const response = await fetch("/api/studio/accounts", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ role: "merchandiser" }),
        });
        return ((await response.json()) as { readonly link: string }).link;
      });
      await visiting(studio.shop, { path: "/studio" }, async ({ page: other }) => {
        await other.goto(new URL(invited, studio.shop.url).href);
        await other.reload();
        await other.locator("#name").fill("Mo");
        await other.locator("#email").fill("mo@shop.example");
        await other.locator("#password").fill("another sentence nobody guesses");
        await other.keyboard.press("Enter");
        await other.locator(".screen h1").waitFor();
        const text = await seen(other);
        expect(text).not.toContain(written);
        expect(text).toContain("characters, hidden");
        expect(text).toContain("On day hikes");
      });
    });
  });

  test.each([
    ["the dashboard", `/studio/dashboard?${flow}`, ".time-canvas canvas"],
    ["insights", `/studio/insights?${flow}`, ".no-data, .insights, .empty"],
    ["conversations", `/studio/conversations?${flow}`, ".conversation-list"],
  ])("everybody can use %s, and it fits a tablet", async (_name, path, shown) => {
    const looks: readonly Look[] = [
      { colorScheme: "light", width: 800, locale: "de-DE" },
      { colorScheme: "dark" },
    ];
    for (const look of looks) {
      await inStudio(
        path,
        async (page) => {
          await page.locator(shown).first().waitFor();
          expect(await violations(page)).toEqual([]);
          const [inside, outside] = await page.evaluate(() => [
            document.querySelector("main")?.scrollWidth ?? 0,
            document.querySelector("main")?.clientWidth ?? 0,
          ]);
          expect(inside).toBe(outside);
        },
        look,
      );
    }
  });
});

describe("an experiment", () => {
  const inDialog = (page: Page) => page.locator("dialog");

  beforeAll(async () => {
    await inStudio("/studio", async (page) => {
      await page.evaluate(async () => {
        const address = "/api/studio/flows/outdoor-jackets";
        const { draft } = (await (await fetch(address)).json()) as { draft: { version: number } };
        const path = ["questions", "where", "ask", "en"];
        await fetch(`${address}/draft/edits`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({
            version: draft.version,
            edits: [{ op: "set", path, value: "Where to?" }],
          }),
        });
      });
    });
  });

  test("is prepared with what it costs, started, and adopted", async () => {
    await inStudio("/studio/experiments", async (page) => {
      await page.getByRole("heading", { name: "Is the new version really better?" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await button(page, "New experiment").click();
      await inDialog(page).locator(".size-note").waitFor();
      await inDialog(page)
        .getByText(/Each side needs [\d,]+ shoppers/)
        .waitFor();
      expect(await violations(page)).toEqual([]);
      await inDialog(page).getByLabel("Name").fill("A shorter question");
      await button(page, "Prepare").click();

      await page.getByRole("heading", { name: "A shorter question" }).waitFor();
      await page.getByText('data-flow="outdoor-jackets~KEY"').waitFor();
      expect(await violations(page)).toEqual([]);
      await button(page, "Start").click();
      await inDialog(page).getByRole("button", { name: "Start" }).click();
      await page.getByText("Running").waitFor();
      await page.getByRole("heading", { name: "Too early to say" }).waitFor();
      expect(await violations(page)).toEqual([]);

      await button(page, "Adopt").click();
      await inDialog(page).getByText("It is not decided yet.").waitFor();
      await inDialog(page)
        .getByLabel(/Current draft/)
        .check();
      await inDialog(page).getByRole("button", { name: "Adopt" }).click();
      const gate = inDialog(page).locator(".warned-kind input");
      const badge = page.locator("h1 .badge", { hasText: "Adopted" });
      await gate.or(badge).first().waitFor();
      if (await gate.isVisible()) {
        await gate.check();
        await inDialog(page).getByRole("button", { name: "Adopt" }).click();
      }
      await badge.waitFor();
    });
    await inStudio("/studio", async (page) => {
      const live = await page.evaluate(async () => {
        const address = "/api/studio/flows/outdoor-jackets";
        const { live } = (await (await fetch(address)).json()) as { live: { version: number } };
        return await (await fetch(`${address}/versions/${live.version}`)).text();
      });
      expect(live).toContain("Where to?");
    });
  });
});

describe("demo data", () => {
  test("are loaded, looked at, and leave nothing behind", async () => {
    await inStudio("/studio/insights?flow=outdoor-shoes", async (page) => {
      // Thousands of conversations are being counted beside it.
      page.setDefaultTimeout(60_000);
      await button(page, "Load demo data").click();
      await button(page, "Remove the demo data").waitFor({ timeout: 180_000 });
      await page.goto(`${studio.shop.url}/studio/dashboard?${flow}`);
      await page.locator(".time-canvas canvas").waitFor();
      await page.getByText(/conversations that simulated shoppers had/).waitFor();
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
      await page.setViewportSize({ width: 800, height });
      const fits = (one: Element): boolean => one.scrollWidth <= one.clientWidth;
      await expect.poll(() => page.locator(".paths-place").evaluate(fits)).toBe(true);
      // No name is cut where the picture ends, at no width.
      const isWhole = (picture: Element): boolean =>
        [...picture.querySelectorAll("text")].every(
          (name) => name.getBoundingClientRect().right <= picture.getBoundingClientRect().right,
        );
      for (const wide of [1024, 1440, 800]) {
        await page.setViewportSize({ width: wide, height });
        await expect.poll(() => page.locator("svg.paths").evaluate(isWhole)).toBe(true);
      }
      await expect.poll(() => page.locator("main").evaluate(fits)).toBe(true);
      await page.setViewportSize({ width, height });

      await page.goto(`${studio.shop.url}/studio/insights?${flow}`);
      await page.locator(".insight").first().waitFor();
      expect(await violations(page)).toEqual([]);
      const insights = page.locator(".insight");
      const found = await insights.count();
      await insights.first().getByRole("button", { name: "Dismiss" }).click();
      await expect.poll(() => insights.count()).toBe(found - 1);
      await button(page, "Undo").click();
      await expect.poll(() => insights.count()).toBe(found);
      await insights.first().getByRole("button", { name: "Dismiss" }).click();
      await page.reload();
      await page.getByText("Dismissed (1)").click();
      expect(await violations(page)).toEqual([]);
      await button(page, /Show again/).click();
      await expect.poll(() => insights.count()).toBe(found);

      await page.locator(".insight summary", { hasText: "Show the figures" }).first().click();
      await page
        .getByText(/Holm’s correction/)
        .first()
        .waitFor();
      const proposal = page.locator(".insight", { has: page.locator(".readings") }).first();
      await expect
        .poll(
          async () => {
            await page.reload();
            await page.locator(".insight").first().waitFor();
            return await proposal.count();
          },
          { timeout: 60_000 },
        )
        .toBe(1);
      await proposal.getByRole("button", { name: "Open as draft" }).click();
      await page.getByText("Nothing is live yet; undo takes it back.").waitFor();
      await page.getByText("Live, with changes").waitFor();
      const panel = page.getByRole("complementary", { name: "Proposal" });
      await panel.locator(".readings tbody tr").first().waitFor();
      await panel.locator(".diff .change").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await panel.locator(".readings tbody tr").first().waitFor();

      // With figures, charts and proposals everything still has its place.
      for (const size of narrow) {
        await page.setViewportSize(size);
        for (const path of ["dashboard", "insights", "conversations", "flows/outdoor-jackets"]) {
          await page.goto(`${studio.shop.url}/studio/${path}?${flow}`);
          await page.waitForLoadState("networkidle");
          expect(await stickingOut(page), `${path} at ${size.width}`).toEqual([]);
        }
      }
      await page.setViewportSize({ width, height });

      await page.goto(`${studio.shop.url}/studio/dashboard?${flow}`);
      await button(page, "Remove the demo data").click();
      await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
      await page.getByText("nothing of them is left").waitFor();
      await expect.poll(() => page.locator(".tile-value").first().textContent()).toBe("2");
    });
  }, 240_000);
});
