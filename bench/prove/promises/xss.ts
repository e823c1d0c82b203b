import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import type {
  OpeningResult,
  ServerMessage,
  TurnResult,
} from "../../../src/protocol/server-message.ts";
import { ask, jsonHeaders } from "../ask.ts";
import { writeHostileShop } from "../hostile-shop.ts";
import { startInstallation } from "../installation.ts";
import { armed, payloads } from "../payloads.ts";
import type { Promised } from "../promise.ts";
import { startShopFront } from "../shop-front.ts";
import { isProblem, post } from "../shopper.ts";
import { atMost } from "../waiting.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pagesAtOnce = 3;
const messagesPerPage = 60;

/** No text runs as a script and nothing is fetched from elsewhere, wherever the text came from. */
export const xss: Promised = {
  name: "xss",
  async prove({ servers, scale, tell }) {
    const count = Math.max(20, Math.ceil(payloads.length * Math.min(1, scale)));
    const step = payloads.length / count;
    const chosen = Array.from({ length: count }, (_, at) => Math.floor(at * step));
    const texts = chosen.map((at) => armed(payloads[at] ?? "", at));
    const folder = await mkdtemp(join(tmpdir(), "lotse-xss-"));
    const shop = await writeHostileShop(root, folder);
    const installation = await startInstallation(servers, "hostile voice", {
      LOTSE_CATALOG_DIR: shop.catalogDir,
      LOTSE_FLOWS_DIR: shop.flowsDir,
      HOSTILE_SENTENCES: JSON.stringify(texts),
    });
    const url = installation.nodes[0]?.url ?? "";
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        // What is asked of anybody else is heard, and goes nowhere.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    });
    const front = await startShopFront(url);
    try {
      const watched = await watch(await browser.newContext({ locale: "en-GB" }), url);
      const plain = await watch(await browser.newContext(), front.url);
      const shown = { products: 0, messages: 0 };

      // What merchandisers write, and the parameters of the page.
      await inPages(plain.context, chosen, async (page, at) => {
        const text = encodeURIComponent(armed(payloads[at] ?? "", at));
        const address = `/products/${shop.products[at]}?q=${text}&kind=${text}&lang=${text}#${text}`;
        await page.goto(`${front.url}${address}`, { waitUntil: "domcontentloaded" });
        await page.locator("article.product h1").waitFor();
        shown.products += 1;
        if (shown.products % 100 === 0) tell(`  ${shown.products} product pages`);
      });
      await inPages(plain.context, chosen, async (page, at) => {
        const text = encodeURIComponent(armed(payloads[at] ?? "", at));
        const address = `/?q=${text}&sort=${text}&gender=${text}&colour=${text}&price=${text}`;
        await page.goto(`${front.url}${address}`, { waitUntil: "domcontentloaded" });
        await page.locator("#tiles > li").first().waitFor();
      });
      tell(`  ${chosen.length} pages with parameters`);
      // All of them at once, in the list of the shop.
      const list = await watched.context.newPage();
      await list.goto(url);
      for (;;) {
        const more = list.locator("#more button");
        await list.locator("#tiles > li").first().waitFor();
        if ((await more.count()) === 0) break;
        await more.click();
      }
      await list.close();

      // What shoppers write, and what a voice says that nothing holds back; through server and log.
      const real = await talk(url, texts);
      await inPages(watched.context, portions(real, messagesPerPage), async (page, messages) => {
        shown.messages += await showConversation(page, url, messages);
      });
      tell(`  ${shown.messages} messages of real conversations`);
      // Every text in every kind of message, whether or not a server would ever send it.
      const every = texts.flatMap((text) =>
        kindsOf(real).map((message) => withText(message, text)),
      );
      await inPages(watched.context, portions(every, messagesPerPage), async (page, messages) => {
        shown.messages += await showConversation(page, url, messages);
      });
      tell(`  ${shown.messages} messages in all`);

      const control = await runUnguarded(await browser.newContext(), texts);
      const fired = [...watched.fired, ...plain.fired];
      const foreign = [...watched.foreign, ...plain.foreign];
      for (const found of [...fired, ...foreign].slice(0, 10)) tell(`  ${found}`);
      return [
        {
          promise: "XSS",
          figure:
            `${texts.length} payloads on ${2 * chosen.length + 1} pages of the shop and in ${shown.messages} messages ` +
            `of ${kindsOf(real).length} kinds: ${fired.length} executions, ` +
            `${foreign.length} foreign requests`,
          holds: fired.length === 0 && foreign.length === 0 && shown.messages > texts.length,
        },
        {
          promise: "caught: markup taken as such",
          figure: `the same ${texts.length} payloads in a page that does: ${control.fired.length} executions, ${control.foreign.length} foreign requests`,
          holds: control.fired.length >= texts.length / 8 && control.foreign.length > 0,
        },
      ];
    } finally {
      await browser.close();
      front.close();
      await installation.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Watched {
  readonly context: BrowserContext;
  readonly fired: string[];
  readonly foreign: string[];
}

/** Hears of every script that runs, and of every request to anybody else. */
async function watch(context: BrowserContext, url: string): Promise<Watched> {
  const fired: string[] = [];
  const foreign: string[] = [];
  await context.exposeBinding("fired", ({ page }, at) => {
    fired.push(`payload ${String(at)} ran at ${page.url().slice(0, 80)}`);
  });
  context.on("request", (request) => {
    const asked = request.url();
    if (/^https?:/.test(asked) && !asked.startsWith(`${url}/`)) foreign.push(asked.slice(0, 80));
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => {
      if (!socket.url().startsWith(url.replace("http", "ws"))) foreign.push(socket.url());
    });
    page.on("dialog", (dialog) => {
      fired.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  return { context, fired, foreign };
}

/** Several pages share the work. */
async function inPages<T>(
  context: BrowserContext,
  items: readonly T[],
  show: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const left = items.map((_, at) => at);
  const lines = Array.from({ length: pagesAtOnce }, async () => {
    const page = await context.newPage();
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const item = items[at];
      if (item !== undefined) await atMost(60_000, `page ${at}`, show(page, item));
    }
    await page.close();
  });
  await Promise.all(lines);
}

/** Everything in the real conversations in which these texts were said, in order. */
async function talk(url: string, texts: readonly string[]): Promise<readonly ServerMessage[]> {
  const all: ServerMessage[] = [];
  for (const part of portions(texts, 50)) {
    const opening = await post<OpeningResult>(`${url}/api/conversations`, {}, { waitMs: 30_000 });
    if (isProblem(opening)) throw new Error(opening.title);
    const { conversationId: id, token } = opening;
    const path = `${url}/api/conversations/${id}`;
    const send = async (turnId: string, command: unknown): Promise<void> => {
      await post(`${path}/turns`, { turnId, command }, { token, waitMs: 30_000 });
    };
    for (const [at, text] of part.entries()) {
      await send(`t${at}`, { type: "say", text });
      if (at % 10 === 9) await send(`p${at}`, { type: "show-products" });
    }
    const { text } = await ask(`${path}/messages?after=0`, {
      headers: jsonHeaders(token),
      msMax: 30_000,
    });
    all.push(...(JSON.parse(text) as TurnResult).messages);
  }
  return all;
}

/** One message of every kind. */
function kindsOf(messages: readonly ServerMessage[]): readonly ServerMessage[] {
  const kinds = new Map(messages.map((message) => [message.type, message]));
  return [...kinds.values()].filter(({ type }) => type !== "locale" && type !== "restarted");
}

/** What tells programs what something is; everything else is text to somebody. */
const programs = new Set(["type", "at", "kind", "currency", "level", "availability", "locale"]);

function withText<T>(value: T, text: string): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      typeof part === "string" && !programs.has(key) ? text : part,
    ),
  ) as T;
}

/** Shows these messages in the widget as a conversation of their own; how many there were. */
async function showConversation(
  page: Page,
  url: string,
  messages: readonly ServerMessage[],
): Promise<number> {
  const opening = await post<OpeningResult>(`${url}/api/conversations`, {}, { waitMs: 30_000 });
  if (isProblem(opening)) throw new Error(opening.title);
  const numbered = [...opening.messages, ...messages].map((message, at) => ({
    ...message,
    seq: at + 1,
  }));
  const told = { ...opening, head: numbered.length, messages: numbered };
  await page.route("**/api/conversations", async (route) => {
    await route.fulfill({
      status: 201,
      contentType: "application/json",
      body: JSON.stringify(told),
    });
  });
  await page.goto(`${url}/products/hostile-0`, { waitUntil: "domcontentloaded" });
  await page.locator("lotse-advisor .launcher button").click();
  await page.locator("lotse-advisor .turn").first().waitFor();
  // An address that would run counts as if somebody had followed it.
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("lotse-advisor") ?? {};
    for (const link of [document, shadowRoot].flatMap((within) => [
      ...(within?.querySelectorAll("a") ?? []),
    ])) {
      if (!/^(https?|blob):$/.test(link.protocol))
        (window as unknown as { fired(what: string): void }).fired(link.protocol);
    }
  });
  // The tab would remember the conversation.
  await page.evaluate(() => sessionStorage.clear());
  await page.unroute("**/api/conversations");
  return messages.length;
}

/** A page that takes text for markup, to show that the payloads would run and be heard. */
async function runUnguarded(context: BrowserContext, texts: readonly string[]): Promise<Watched> {
  const own = "http://unguarded.example";
  const watched = await watch(context, own);
  await context.route(`${own}/**`, async (route) => {
    const at = Number(new URL(route.request().url()).pathname.slice(1));
    const body = `<!doctype html><p>${texts[at] ?? ""}</p>`;
    await route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  await inPages(context, [...texts.keys()], async (page, at) => {
    await page.goto(`${own}/${at}`).catch(ignore);
    await page.waitForTimeout(20).catch(ignore);
  });
  return watched;
}

function portions<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function ignore(): void {}
