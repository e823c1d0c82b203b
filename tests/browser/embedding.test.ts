import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openOtherShop, type OtherShop } from "./other-shop.ts";
import { openShop, productPage, type Shop, type Visit } from "./shop.ts";

/** Pages of other shops, with policies as strict as they come. */

let shop: Shop;
let other: OtherShop;
let origin: string;
beforeAll(async () => {
  other = await openOtherShop();
  ({ origin } = other);
  shop = await openShop({ LOTSE_ALLOWED_ORIGINS: origin });
});
afterAll(async () => {
  await shop.close();
  await other.close();
});

interface Embedding {
  readonly attributes?: string;
  readonly body?: string;
  readonly policy?: string;
  /** Of the whole page. */
  readonly head?: string;
  /** What the shopper's system prefers. */
  readonly prefers?: "light" | "dark";
}

/** A page that has nothing but the script tag. */
async function embed(given: Embedding = {}): Promise<Visit & { readonly requests: string[] }> {
  const { attributes = "", body = "", policy = strict(), head = "", prefers = "light" } = given;
  const visit = await shop.visit({ path: "about:blank", colorScheme: prefers });
  const requests: string[] = [];
  visit.page.on("request", (request) => requests.push(request.url()));
  other.show({
    policy,
    html: `<!doctype html><html lang="en"><title>Shop</title>${head}<body><main><h1>Shop</h1>${body}</main>
      <script async src="${shop.url}/lotse.js" ${attributes}></script></body></html>`,
  });
  await visit.page.goto(`${origin}/`);
  await visit.advisor.host.waitFor({ state: "attached" });
  return { ...visit, requests };
}

/** Not even styles are allowed; everything else only where it must be. */
function strict(): string {
  const socket = shop.url.replace("http", "ws");
  return `default-src 'none'; script-src ${shop.url}; connect-src ${shop.url} ${socket}; img-src ${shop.url}`;
}

async function lotse(page: Page, ...call: readonly unknown[]): Promise<void> {
  await page.evaluate((args) => {
    const { Lotse } = window as unknown as { Lotse: (...given: readonly unknown[]) => void };
    Lotse(...args);
  }, call);
}

describe("before anybody opens it", () => {
  test("one request, nothing stored, nothing but a button", async () => {
    const { page, requests, advisor, trouble, close } = await embed();
    await advisor.launcher.waitFor();
    expect(requests.filter((url) => url.startsWith(shop.url))).toEqual([`${shop.url}/lotse.js`]);
    const stored = await page.evaluate(() => [
      sessionStorage.length,
      localStorage.length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, ""]);
    expect(await advisor.host.evaluate((host) => host.shadowRoot?.children.length)).toBe(1);
    expect(trouble).toEqual([]);
    await close();
  });

  test("coming near fetches the rest, and still nothing is stored", async () => {
    const { page, requests, advisor, close } = await embed();
    await advisor.launcher.hover();
    await expect.poll(() => requests.some((url) => url.includes("/advisor-"))).toBe(true);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(requests.some((url) => url.includes("/api/"))).toBe(false);
    await close();
  });
});

describe("from another origin, under a strict policy", () => {
  test("a whole conversation without a complaint", async () => {
    const { page, advisor, trouble, close } = await embed({
      attributes: 'data-flow="outdoor-jackets"',
    });
    await advisor.open();
    await advisor.choose(/day hikes/);
    await advisor.choose(/For a man/);
    await advisor.cards.nth(2).waitFor();
    const image = advisor.cards.first().locator("img");
    await expect
      .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(await image.getAttribute("src")).toContain(`${shop.url}/catalog/`);
    expect(await advisor.cards.first().locator("h3 a").getAttribute("href")).toContain(
      `${origin}/products/`,
    );
    await advisor.host.getByRole("button", { name: "Compare the three" }).click();
    await advisor.host.locator(".compare").waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe("");
    expect(trouble).toEqual([]);
    await close();
  });

  test("where sockets are not allowed it works over HTTP alone", async () => {
    const { advisor, close } = await embed({
      attributes: 'data-flow="outdoor-jackets"',
      policy: `default-src 'none'; script-src ${shop.url}; connect-src ${shop.url}; img-src ${shop.url}`,
    });
    await advisor.open();
    await advisor.choose(/day hikes/);
    await advisor.choose(/For a man/);
    await advisor.cards.nth(2).waitFor();
    await close();
  });

  test("a shop that is not allowed sees why in the event, and the shopper a calm sentence", async () => {
    const { page, advisor, close } = await embed();
    await page.route("**/api/conversations", (route) =>
      route.fulfill({
        status: 403,
        headers: { "access-control-allow-origin": "*" },
        json: { code: "origin-not-allowed", title: "Not allowed." },
      }),
    );
    const failing = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("lotse:error", (event) =>
            resolve((event as CustomEvent).detail),
          );
        }),
    );
    await advisor.launcher.click();
    expect(await failing).toEqual({ code: "origin-not-allowed", title: "Not allowed." });
    await advisor.host.getByText("The advisor cannot be reached right now").waitFor();
    await close();
  });
});

describe("how it stands in the page", () => {
  test("inline, in the place it was given, with a field to begin in", async () => {
    const { advisor, close } = await embed({
      attributes: 'data-mode="inline" data-target="#here" data-flow="outdoor-jackets"',
      body: '<div id="here"></div>',
    });
    expect(await advisor.host.evaluate((host) => host.parentElement?.id)).toBe("here");
    await advisor.host.locator("input").fill("hiking in the rain, for a man");
    await advisor.host.locator("input").press("Enter");
    await advisor.host.locator(".needs .chip").nth(1).waitFor();
    expect(await advisor.panel.getAttribute("role")).toBe("region");
    await close();
  });

  test("inline without a place, where the script stands", async () => {
    const { advisor, close } = await embed({ attributes: 'data-mode="inline"' });
    expect(await advisor.host.evaluate((host) => host.previousElementSibling?.tagName)).toBe(
      "SCRIPT",
    );
    await close();
  });

  test("popup: nothing until it is asked for, then in the middle, and nothing beside it", async () => {
    const { page, advisor, close } = await embed({
      attributes: 'data-mode="popup"',
      body: "<button id='ask'>Ask</button>",
    });
    expect(await advisor.launcher.count()).toBe(0);
    await page.focus("#ask");
    await lotse(page, "open");
    await advisor.question.waitFor();
    expect(await advisor.panel.getAttribute("aria-modal")).toBe("true");
    expect(await page.locator("main[inert]").count()).toBe(1);
    await page.keyboard.press("Escape");
    await advisor.panel.waitFor({ state: "detached" });
    expect(await page.locator("main[inert]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("ask");
    await close();
  });

  test.each([
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(23, 29, 28)"],
    ["auto", "rgb(255, 255, 255)"],
  ])("in colours that are %s", async (scheme, background) => {
    const { advisor, close } = await embed({ attributes: `data-color-scheme="${scheme}"` });
    await advisor.open();
    const found = await advisor.panel.evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(found).toBe(background);
    await close();
  });

  test("untouched by what the page says of all its text", async () => {
    const rules =
      "all: unset !important; text-transform: uppercase !important; letter-spacing: 3px";
    const { advisor, close } = await embed({
      head: `<style>* { ${rules} } html, body, main { display: block !important }</style>`,
      policy: `${strict()}; style-src 'unsafe-inline'`,
    });
    await advisor.open();
    const found = await advisor.panel.evaluate((panel) => {
      const { textTransform, letterSpacing, textAlign } = getComputedStyle(panel);
      return { textTransform, letterSpacing, textAlign };
    });
    expect(found).toEqual({ textTransform: "none", letterSpacing: "normal", textAlign: "start" });
    await close();
  });

  test.each([
    ["light where the page knows no dark", "", "rgb(255, 255, 255)"],
    [
      "dark where the page is",
      '<meta name="color-scheme" content="light dark">',
      "rgb(23, 29, 28)",
    ],
  ])("for a shopper who prefers dark, %s", async (_, head, background) => {
    const { advisor, close } = await embed({ prefers: "dark", head });
    await advisor.open();
    const found = await advisor.panel.evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(found).toBe(background);
    await close();
  });

  test("with the label and in the language it was given", async () => {
    const { advisor, close } = await embed({
      attributes: 'data-locale="de" data-label="Frag Gehwetter"',
    });
    expect(await advisor.launcher.textContent()).toBe("Frag Gehwetter");
    await advisor.open();
    expect(await advisor.panel.getAttribute("lang")).toBe("de");
    await close();
  });
});

describe("window.Lotse", () => {
  test("calls made before the script was there are not lost", async () => {
    const visit = await shop.visit({ path: "about:blank" });
    await visit.page.addInitScript(() => {
      const early = Object.assign((...call: readonly unknown[]) => early.q.push(call), {
        q: [] as (readonly unknown[])[],
      }) as unknown as { (...call: readonly unknown[]): void; q: (readonly unknown[])[] };
      Object.assign(window, { Lotse: early });
      early("open");
    });
    await visit.page.goto(`${shop.url}${productPage}`);
    await visit.advisor.question.waitFor();
    await visit.close();
  });

  test("open, say, locale, toggle and close do what they say", async () => {
    const { page, advisor, close } = await embed({ attributes: 'data-flow="outdoor-jackets"' });
    await lotse(page, "say", "something for the rain");
    await advisor.host.locator(".needs .chip").first().waitFor();
    await lotse(page, "locale", "de");
    await advisor.host.getByPlaceholder(/Oder sag es|z\. B\./).waitFor();
    await lotse(page, "toggle");
    await advisor.panel.waitFor({ state: "detached" });
    await lotse(page, "toggle");
    await advisor.panel.waitFor();
    await lotse(page, "close");
    await advisor.panel.waitFor({ state: "detached" });
    await close();
  });

  test("tells what happens, in events without anybody's words", async () => {
    const { page, advisor, close } = await embed({ attributes: 'data-flow="outdoor-jackets"' });
    await page.evaluate(() => {
      const heard: [string, unknown][] = [];
      const names = "ready open close answer recommendation select add-to-cart error".split(" ");
      for (const name of names) {
        document.addEventListener(`lotse:${name}`, (event) => {
          event.preventDefault();
          const { detail } = event as CustomEvent<{ readonly done?: () => void }>;
          detail.done?.();
          heard.push([name, JSON.parse(JSON.stringify(detail)) as unknown]);
        });
      }
      Object.assign(window, { heard });
    });
    await advisor.open();
    await advisor.choose(/day hikes/);
    await advisor.say("secret words, for a man");
    await advisor.cards.nth(2).waitFor();
    await advisor.cards.first().locator(".acts button").click();
    await advisor.cards.first().getByText("In your cart").waitFor();
    // What was selected is on the page, so the window makes room for it.
    await advisor.cards.first().locator("h3 a").click();
    const heard = await page.evaluate(
      () => (window as unknown as { readonly heard: readonly [string, unknown][] }).heard,
    );
    expect(heard.map(([name]) => name)).toEqual([
      "ready",
      "open",
      "answer",
      "recommendation",
      "add-to-cart",
      "select",
      "close",
    ]);
    expect(JSON.stringify(heard)).not.toContain("secret");
    // The shop has said that it takes care: the page stays where it is.
    expect(page.url()).toBe(`${origin}/`);
    await close();
  });

  test("where no shop takes the product, one buys on its own page", async () => {
    const { page, advisor, close } = await embed({ attributes: 'data-flow="outdoor-jackets"' });
    await advisor.open();
    await advisor.choose(/day hikes/);
    await advisor.say("for a man");
    await advisor.cards.nth(2).waitFor();
    await advisor.cards.first().locator(".acts button").click();
    await page.waitForURL(`${origin}/products/**`);
    await close();
  });

  test("destroy leaves nothing behind, and the page as it was", async () => {
    const { page, advisor, requests, close } = await embed();
    await page.setViewportSize({ width: 360, height: 700 });
    await advisor.open();
    await lotse(page, "destroy");
    await expect.poll(() => advisor.host.count()).toBe(0);
    const left = await page.evaluate(() => ({
      lotse: typeof (window as { readonly Lotse?: unknown }).Lotse,
      isInert: document.querySelector("main")?.inert,
      overflow: document.documentElement.style.overflow,
    }));
    expect(left).toEqual({ lotse: "undefined", isInert: false, overflow: "" });
    const asked = requests.length;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(requests.length).toBe(asked);
    await close();
  });
});
