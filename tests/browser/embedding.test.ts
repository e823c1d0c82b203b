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
  /** Of the page's `html`. */
  readonly html?: string;
  readonly head?: string;
  readonly attributes?: string;
  readonly body?: string;
  readonly policy?: string;
  /** Where the script tag stands, the only one: with two, whichever arrives first would count. */
  readonly tagIn?: "head" | "body";
  /** What the shopper's system prefers. */
  readonly prefers?: "light" | "dark";
}

/** A page that has nothing but the script tag. */
async function embed(
  given: Embedding = {},
  site = other,
): Promise<Visit & { readonly requests: string[] }> {
  const { html = 'lang="en"', head = "", attributes = "", body = "" } = given;
  const { policy = strict(), prefers = "light", tagIn = "body" } = given;
  const tag = `<script async src="${shop.url}/lotse.js" ${attributes}></script>`;
  const visit = await shop.visit({ path: "about:blank", colorScheme: prefers });
  const requests: string[] = [];
  visit.page.on("request", (request) => requests.push(request.url()));
  site.show({
    policy,
    html: `<!doctype html><html ${html}><title>Shop</title>${head}${tagIn === "head" ? tag : ""}
      <body><main><h1>Shop</h1>${body}</main>${tagIn === "body" ? tag : ""}</body></html>`,
  });
  await visit.page.goto(`${site.origin}/`);
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
    const stranger = await openOtherShop();
    const { page, advisor, trouble, close } = await embed({ policy: "" }, stranger);
    const failing = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("lotse:error", (event) =>
            resolve((event as CustomEvent).detail),
          );
        }),
    );
    await advisor.launcher.click();
    expect(await failing).toEqual({
      code: "origin-not-allowed",
      title: `Pages of ${stranger.origin} may not use this server. LOTSE_ALLOWED_ORIGINS names those that may.`,
    });
    await advisor.host.getByText("The advisor cannot be reached right now").waitFor();
    // What the page says of itself is heard a moment later.
    await expect.poll(() => trouble.join("\n")).toContain("Lotse:");
    await close();
    await stranger.close();
  });
});

describe("in a page that was not made for it", () => {
  test("nothing of the page's own text reaches into the window", async () => {
    const { advisor, close } = await embed({
      policy: "",
      head: `<style>
        * { all: unset !important }
        html { font: italic 900 40px/4 cursive; letter-spacing: 9px; text-transform: uppercase;
          text-align: right; text-indent: 30px; text-shadow: 2px 2px red; white-space: pre;
          word-spacing: 9px; visibility: hidden; cursor: wait; font-variant: small-caps }
        button { position: static !important; background: red !important }
      </style>`,
    });
    await advisor.open();
    const look = await advisor.host.locator("#question").evaluate((heading) => {
      const { fontSize, letterSpacing, textTransform, textAlign, textIndent, ...rest } =
        getComputedStyle(heading);
      const { textShadow, whiteSpace, wordSpacing, visibility, cursor } = rest;
      return [fontSize, letterSpacing, textTransform, textAlign, textIndent].concat([
        textShadow,
        whiteSpace,
        wordSpacing,
        visibility,
        cursor,
      ]);
    });
    expect(look.join(" ")).toBe("17px normal none start 0px none normal 0px visible auto");
    await close();
  });

  test.each([
    ["dark", "rgb(23, 29, 28)"],
    ["light", "rgb(255, 255, 255)"],
  ])("of a page that says it is %s it takes the colours", async (scheme, background) => {
    const { advisor, close } = await embed({
      policy: "",
      head: `<style>:root { color-scheme: ${scheme} }</style>`,
    });
    await advisor.open();
    const found = await advisor.panel.evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(found).toBe(background);
    await close();
  });

  test("where the page reads from right to left, English still reads from left to right", async () => {
    const { advisor, close } = await embed({ html: 'lang="ar" dir="rtl"' });
    await advisor.open();
    const direction = await advisor.question.evaluate((node) => getComputedStyle(node).direction);
    expect(direction).toBe("ltr");
    expect((await advisor.panel.boundingBox())?.x).toBe(20);
    await advisor.choose(/./);
    // So does how many are left: what the bar lost, it lost at its end.
    const bar = advisor.host.locator(".bar");
    const [whole, part] = [await bar.boundingBox(), await bar.locator("div").boundingBox()];
    expect(part?.x).toBe(whole?.x);
    expect(part?.width).toBeLessThan(whole?.width ?? 0);
    await close();
  });

  test.each([
    ["its place is missing", 'data-mode="inline" data-target="#nowhere"', "body", "no #nowhere"],
    ["it stands in the head", 'data-mode="inline"', "head", ""],
  ] as const)("when %s it is seen all the same", async (_case, attributes, tagIn, warning) => {
    const { advisor, trouble, close } = await embed({ policy: "", attributes, tagIn });
    await advisor.launcher.waitFor();
    // What the page says of itself is heard a moment later.
    await expect.poll(() => trouble.join("\n")).toBe(warning && `Lotse: ${warning}`);
    await close();
  });

  test("a page that draws itself anew gets it back with the next call", async () => {
    const { page, advisor, close } = await embed();
    await advisor.open();
    await page.evaluate(() => document.querySelector("lotse-advisor")?.remove());
    await advisor.host.waitFor({ state: "detached" });
    await lotse(page, "open");
    await advisor.question.waitFor();
    await close();
  });

  test("taken out and put in again it looks as before, and knows what was said", async () => {
    const { page, advisor, close } = await embed({
      attributes: 'data-flow="outdoor-jackets" data-mode="inline"',
    });
    await advisor.open();
    await advisor.choose(/day hikes/);
    const before = await advisor.panel.evaluate((panel) => getComputedStyle(panel).borderRadius);
    await lotse(page, "destroy");
    await advisor.host.waitFor({ state: "detached" });
    await page.evaluate((src) => {
      const script = Object.assign(document.createElement("script"), { src });
      Object.assign(script.dataset, { flow: "outdoor-jackets", mode: "inline" });
      document.querySelector("main")?.append(script);
    }, `${shop.url}/lotse.js`);
    await advisor.question.waitFor();
    await expect.poll(() => advisor.left()).toMatch(/→/);
    const after = await advisor.panel.evaluate((panel) => getComputedStyle(panel).borderRadius);
    expect([before, after]).toEqual(["20px", "20px"]);
    await close();
  });

  test("while a slow server lets one wait, the button says that it was heard", async () => {
    const { page, advisor, close } = await embed();
    let arrive = (): void => {};
    const arriving = new Promise<void>((resolve) => (arrive = resolve));
    await page.route("**/advisor-*.js", async (route) => {
      await arriving;
      await route.continue();
    });
    await advisor.launcher.click();
    await expect.poll(() => advisor.launcher.textContent()).toBe("Help me choose...");
    arrive();
    await advisor.question.waitFor();
    await close();
  });

  test("what did not arrive at first is asked for again when somebody tries again", async () => {
    const { page, advisor, close } = await embed();
    await page.route("**/advisor-*.js", (route) => route.abort());
    await advisor.launcher.click();
    await advisor.host.getByText("Unreachable. Try again").waitFor();
    await page.unrouteAll();
    await advisor.open();
    await close();
  });
});

describe("how it stands in the page", () => {
  test("inline, in the place it was given, with a field to begin in", async () => {
    const { advisor, close } = await embed({
      // However somebody writes it.
      attributes: 'data-mode="Inline" data-target="#here" data-flow="outdoor-jackets"',
      body: '<div id="here"></div>',
    });
    expect(await advisor.host.evaluate((host) => host.parentElement?.id)).toBe("here");
    await advisor.host.locator("input").fill("hiking in the rain, for a man");
    await advisor.host.locator("input").press("Enter");
    await advisor.host.locator(".needs .chip").nth(1).waitFor();
    expect(await advisor.panel.getAttribute("role")).toBe("region");
    await close();
  });

  test("inline, and back in sight with the answer after somebody scrolled down to its field", async () => {
    const { page, advisor, close } = await embed({
      attributes: 'data-mode="inline" data-target="#here" data-flow="outdoor-jackets"',
      body: '<div id="here"></div>',
    });
    await advisor.host.evaluate((host) => {
      (host.parentElement ?? host).style.margin = "40vh 0 200vh";
    });
    await advisor.open();
    const bottom = await advisor.field.evaluate((field) => field.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    const top = (): Promise<number> =>
      advisor.newest.evaluate((turn) => turn.getBoundingClientRect().top);
    for (const text of ["hiking in the rain, for a man", "which is the lightest?"]) {
      await page.evaluate(() => {
        scrollTo(0, innerHeight * 0.9);
      });
      await advisor.say(text);
      await expect.poll(top).toBeGreaterThanOrEqual(0);
    }
    await close();
  });

  test("inline without a place, where the script stands", async () => {
    const { advisor, close } = await embed({ attributes: 'data-mode="inline"' });
    expect(await advisor.host.evaluate((host) => host.previousElementSibling?.tagName)).toBe(
      "SCRIPT",
    );
    await close();
  });

  test("as a module too, whose tag no script is told of", async () => {
    const { advisor, close } = await embed({ attributes: 'type="module" data-label="Ask us"' });
    expect(await advisor.launcher.textContent()).toBe("Ask us");
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
    await expect.poll(() => page.locator("main[inert]").count()).toBe(1);
    await page.keyboard.press("Escape");
    await advisor.panel.waitFor({ state: "detached" });
    await expect.poll(() => page.locator("main[inert]").count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("ask");
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
    const heard = async (): Promise<readonly (readonly [string, unknown])[]> =>
      await page.evaluate(
        () => (window as unknown as { readonly heard: readonly [string, unknown][] }).heard,
      );
    await expect
      .poll(async () => (await heard()).map(([name]) => name))
      .toEqual(["ready", "open", "answer", "recommendation", "add-to-cart", "select", "close"]);
    expect(JSON.stringify(await heard())).not.toContain("secret");
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
