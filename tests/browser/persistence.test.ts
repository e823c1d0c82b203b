import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin, openShop, productPage, visiting, type Shop, type Visit } from "./shop.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop.close();
});

/** What stands in the conversation, line by line. */
async function transcript({ advisor }: Visit): Promise<readonly string[]> {
  return await advisor.host
    .locator(".log .said, .log .speech, .log .sentence, .log h3")
    .allInnerTexts();
}

/** Messages come back one by one, so what was said last may come a moment after the products. */
async function holds(visit: Visit, lines: readonly string[]): Promise<void> {
  await expect.poll(() => transcript(visit)).toEqual(lines);
}

async function answerTwice(visit: Visit): Promise<void> {
  await begin(visit, "outdoor-jackets");
  await visit.advisor.choose(/day hikes/);
  await visit.advisor.say("for a woman, under 300");
  await visit.advisor.cards.nth(2).waitFor();
}

describe("a conversation outlives its page", () => {
  test("everything is there after a reload, in the same words", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      await answerTwice(visit);
      const before = await transcript(visit);
      await visit.advisor.field.fill("half a sentence");
      await visit.page.reload();
      await visit.advisor.cards.nth(2).waitFor();
      await holds(visit, before);
      expect(await visit.advisor.field.inputValue()).toBe("half a sentence");
      // What was said before the reload is not read out again.
      expect(await visit.advisor.host.locator("[role=log]").textContent()).toBe("");
    });
  });

  test("it goes on on the next page, at a desk; on a phone when it is opened", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      await answerTwice(visit);
      const before = await transcript(visit);
      await visit.page.goto(`${shop.url}/cart`);
      await visit.advisor.cards.nth(2).waitFor();
      await holds(visit, before);
      await visit.page.setViewportSize({ width: 360, height: 740 });
      await visit.page.goto(`${shop.url}/`);
      await visit.advisor.launcher.waitFor();
      expect(await visit.advisor.panel.count()).toBe(0);
      await visit.advisor.launcher.click();
      await visit.advisor.cards.nth(2).waitFor();
      await holds(visit, before);
    });
  });

  test("a closed window stays closed, and opens where it was", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      await answerTwice(visit);
      const before = await transcript(visit);
      await visit.page.keyboard.press("Escape");
      await visit.page.reload();
      await visit.advisor.launcher.waitFor();
      expect(await visit.advisor.panel.count()).toBe(0);
      await visit.advisor.launcher.click();
      await visit.advisor.cards.nth(2).waitFor();
      await holds(visit, before);
    });
  });

  test("start over leaves nothing of it", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { advisor } = visit;
      await answerTwice(visit);
      await advisor.host.getByLabel("Menu").click();
      await advisor.host.getByRole("button", { name: "Start over" }).click();
      await advisor.host.locator(".log").getByText("From the beginning").waitFor();
      await expect.poll(() => advisor.cards.count()).toBe(0);
      await expect.poll(() => advisor.left()).toMatch(/to choose from/);
    });
  });
});

describe("a server that goes away", () => {
  test("is not felt by the page; what was said meanwhile goes out when it is back", async () => {
    const visit = await shop.visit({ path: productPage });
    const { page, advisor } = visit;
    await begin(visit, "outdoor-jackets");
    await advisor.choose(/day hikes/);
    await shop.stopServer();
    await advisor.field.fill("for a man");
    await advisor.field.press("Enter");
    await advisor.host.locator(".said", { hasText: "for a man" }).waitFor();
    await advisor.host.getByText("No connection right now").waitFor();
    await advisor.host.getByText("Not sent yet").waitFor();
    // The shop itself works: its page is there and its buttons do what they do.
    await page.locator(".choices button:not(.swatch):not([disabled])").first().click();
    await page.locator(".offer .primary").click();
    await page.locator(".badge", { hasText: "1" }).waitFor();
    await shop.startServer();
    await advisor.cards.nth(2).waitFor();
    await expect.poll(() => advisor.host.locator(".banner").count()).toBe(0);
    const said = await advisor.host.locator(".said", { hasText: "for a man" }).count();
    expect(said).toBe(1);
    await visit.close();
  }, 120_000);

  test("is said so as well where only the network is gone, which a socket is slow to notice", async () => {
    const visit = await shop.visit({ path: productPage });
    const { page, advisor } = visit;
    await begin(visit, "outdoor-jackets");
    await advisor.choose(/day hikes/);
    await page.context().setOffline(true);
    await advisor.field.fill("for a man");
    await advisor.field.press("Enter");
    await advisor.host.getByText("No connection right now").waitFor();
    await advisor.host.getByText("Not sent yet").waitFor();
    await page.context().setOffline(false);
    await advisor.cards.nth(2).waitFor();
    await expect.poll(() => advisor.host.locator(".banner").count()).toBe(0);
    expect(await advisor.host.locator(".said", { hasText: "for a man" }).count()).toBe(1);
    await visit.close();
  }, 120_000);

  test("before the first word is said so, and tried again on request", async () => {
    const visit = await shop.visit({ path: productPage });
    const { page, advisor } = visit;
    await page.route("**/api/conversations", (route) => route.abort());
    await advisor.launcher.click();
    await advisor.host.getByText("The advisor cannot be reached right now").waitFor();
    await advisor.field.fill("a light jacket");
    await advisor.field.press("Enter");
    await page.unroute("**/api/conversations");
    await advisor.host.getByRole("button", { name: "Try again" }).click();
    await advisor.host.locator(".needs .chip").first().waitFor();
    expect(await advisor.host.locator(".said", { hasText: "a light jacket" }).count()).toBe(1);
    await visit.close();
  });
});

describe("my data", () => {
  test("everything stored can be had, and deleted", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { page, advisor } = visit;
      await answerTwice(visit);
      await advisor.host.getByLabel("Menu").click();
      await advisor.host.getByRole("button", { name: "My data" }).click();
      const downloading = page.waitForEvent("download");
      await advisor.host.getByRole("button", { name: "Download everything" }).click();
      const download = await downloading;
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const stored = JSON.parse(Buffer.concat(chunks).toString()) as {
        readonly messages: readonly { readonly text?: string }[];
      };
      expect(stored.messages.map(({ text }) => text)).toContain("for a woman, under 300");

      await advisor.host.getByText("Delete everything").click();
      await advisor.host.getByRole("button", { name: "Delete it" }).click();
      await advisor.host.getByText("has been deleted").waitFor();
      await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
      await advisor.host.getByRole("button", { name: "Begin a new chat" }).click();
      await advisor.question.waitFor();
      expect(await advisor.host.locator(".said").count()).toBe(0);
    });
  });

  test("a conversation deleted elsewhere begins anew, quietly, with what was said last", async () => {
    const visit = await shop.visit({ path: productPage });
    const { page, advisor } = visit;
    await answerTwice(visit);
    await page.evaluate(async () => {
      const { key } = JSON.parse(sessionStorage.getItem("lotse:outdoor-shop") ?? "{}") as {
        readonly key: { readonly id: string; readonly token: string };
      };
      await fetch(`/api/conversations/${key.id}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${key.token}` },
      });
    });
    await advisor.field.fill("something light");
    await advisor.field.press("Enter");
    await expect
      .poll(() => advisor.host.locator(".said [dir=auto]").allInnerTexts())
      .toEqual(["something light"]);
    await advisor.host.locator(".needs .chip").first().waitFor();
    await visit.close();
  });
});

describe("languages", () => {
  test("another one in the middle: everything from here on is in it", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { advisor } = visit;
      await answerTwice(visit);
      await advisor.host.getByLabel("Menu").click();
      await advisor.host.getByRole("button", { name: "Deutsch" }).click();
      await advisor.cards.first().getByText("In den Warenkorb").waitFor();
      await advisor.host.locator("#title", { hasText: "Finde deine Jacke" }).waitFor();
      await expect.poll(() => advisor.panel.getAttribute("lang")).toBe("de");
    });
  });

  test("the shop's own switch takes the advisor along", async () => {
    await visiting(shop, { path: productPage }, async (visit) => {
      const { page, advisor } = visit;
      await answerTwice(visit);
      await page.locator(".languages button[lang=de]").first().click();
      await advisor.cards.first().getByText("In den Warenkorb").waitFor();
      await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("de");
    });
  });
});
