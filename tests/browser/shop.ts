import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from "playwright-core";
import { lazily } from "../../src/lib/lazily.ts";
import { startProcess, type ServerProcess } from "../process/server-process.ts";

/** The built program and a real browser before it. */
export interface Shop {
  readonly url: string;
  visit(options?: VisitOptions): Promise<Visit>;
  /** What the server printed since it started. */
  output(): string;
  /** The server goes away, as in a crash, and comes back at the same place. */
  stopServer(): Promise<void>;
  startServer(): Promise<void>;
  close(): Promise<void>;
  /** The same without waiting, for a process that is ended itself. */
  abandon(): void;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** Where the visit begins; the home page otherwise. */
  readonly path?: string;
}

/** One shopper with a browser window. */
export interface Visit {
  readonly page: Page;
  /** Everything of the advisor. */
  readonly advisor: Advisor;
  /** What the browser complained about: errors, broken rules of the page's policy. */
  readonly trouble: string[];
  close(): Promise<void>;
}

export interface Advisor {
  readonly host: Locator;
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly question: Locator;
  readonly cards: Locator;
  readonly field: Locator;
  /** What stands in the newest turn. */
  readonly newest: Locator;
  open(): Promise<void>;
  /** Taps an option of the open question and waits for what comes of it. */
  choose(label: string | RegExp): Promise<void>;
  /** Ticks several options and goes on. */
  tick(...labels: readonly (string | RegExp)[]): Promise<void>;
  say(text: string): Promise<void>;
  /** Anything else that begins a turn. */
  act(act: () => Promise<void>): Promise<void>;
  /** The numbers before "left". */
  left(): Promise<string>;
}

const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function openShop(settings: Readonly<Record<string, string>> = {}): Promise<Shop> {
  const dataDir = await mkdtemp(join(tmpdir(), "lotse-browser-"));
  const environment = {
    LOTSE_DATA_DIR: dataDir,
    LOTSE_LOG_LEVEL: "error",
    ...settings,
  };
  const [started, browser] = await Promise.all([startProcess(environment), openBrowser()]);
  let server: ServerProcess = started;
  const { url } = started;
  return {
    url,
    visit: (options = {}) => visit(browser, url, options),
    output: () => server.output(),
    stopServer: () => server.kill(),
    async startServer() {
      server = await startProcess({ ...environment, PORT: new URL(url).port });
    },
    async close() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    abandon() {
      void server.kill();
      // A thousand files; whoever is ended has no time for them.
      spawn("rm", ["-rf", dataDir], { detached: true, stdio: "ignore" }).unref();
    },
  };
}

/**
 * The shop as it is shipped, one for all files a worker runs that take it as it is: a start takes
 * seconds, and shoppers do not notice each other. It ends with the worker. All of them come from one
 * address, sooner after each other than people do.
 */
export const usualShop = lazily(async () => {
  const shop = await openShop({ LOTSE_RATE_OPENINGS: "600/min" });
  process.once("SIGTERM", () => shop.abandon());
  return shop;
});

let launched: Promise<Browser> | undefined;

/** One for all files a worker runs, as every visit has a window of its own; it ends with the worker. */
async function openBrowser(): Promise<Browser> {
  const running = await launched?.catch(() => undefined);
  if (running?.isConnected() === true) return running;
  launched = chromium.launch({ executablePath: "/usr/bin/chromium", args: browserArguments });
  return await launched;
}

/** For a program that goes on after its last visit. */
export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
}

/** A visit that must end without any complaint of the browser. */
export async function visiting(
  shop: Shop,
  options: VisitOptions,
  act: (visit: Visit) => Promise<void>,
): Promise<void> {
  const one = await shop.visit(options);
  try {
    await act(one);
    if (one.trouble.length > 0) throw new Error(one.trouble.join("\n"));
  } finally {
    await one.close();
  }
}

/** A page on which the advisor is a bubble. */
export const productPage = "/products/eisnadel-m";

/** Begins a conversation with this flow. */
export async function begin({ page, advisor }: Visit, flow: string): Promise<void> {
  await advisor.launcher.waitFor();
  await page.evaluate((id) => {
    const { Lotse } = window as unknown as { Lotse: (name: string, options: unknown) => void };
    Lotse("start", { flow: id });
  }, flow);
  await advisor.question.waitFor();
}

async function visit(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
  const { width = 1280, height = 860, path = "/", ...rest } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "en-GB",
    reducedMotion: "reduce",
    ...(width < 500 ? { hasTouch: true, isMobile: true } : {}),
    ...rest,
  });
  // Shorter than a test may take: then it is the missing thing that is named.
  context.setDefaultTimeout(20_000);
  // The first page comes from a server and a browser that have only just started.
  context.setDefaultNavigationTimeout(30_000);
  const page = await context.newPage();
  const trouble = watch(page);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(new URL(path, url).href);
  return { page, advisor: advisorOn(page), trouble, close: () => context.close() };
}

function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  return trouble;
}

function advisorOn(page: Page): Advisor {
  const find = (selector: string): Locator => page.locator(`lotse-advisor ${selector}`);
  const question = find(".question");

  /** A turn is over when its whole sentence has been spoken, and read out. */
  async function settled(act: () => Promise<void>): Promise<void> {
    const before = await find(".turn").count();
    await act();
    await page.evaluate(async (turns) => {
      const begun = performance.now();
      for (;;) {
        const root = document.querySelector("lotse-advisor")?.shadowRoot;
        const found = [...(root?.querySelectorAll(".turn") ?? [])];
        const said = [...(found.at(-1)?.querySelectorAll(".speech, .sentence") ?? [])];
        const read = root?.querySelector("[role=log]")?.textContent ?? "";
        const isRead = said.every(({ textContent: text }) => text && read.includes(text));
        if (found.length > turns && said.length > 0 && isRead) return;
        if (performance.now() - begun > 20_000) throw new Error("The turn did not end.");
        await new Promise(requestAnimationFrame);
      }
    }, before);
  }

  return {
    host: page.locator("lotse-advisor"),
    launcher: find(".launcher button"),
    panel: find(".panel"),
    question,
    cards: find("section.products .card"),
    field: find(".composer textarea"),
    newest: find(".newest"),
    async open() {
      await find(".launcher button").click();
      await question.waitFor();
      await find(".menu").waitFor();
    },
    choose: (label) =>
      settled(() => question.locator(".option", { hasText: label }).first().click()),
    tick: (...labels) =>
      settled(async () => {
        for (const label of labels) await question.locator("label", { hasText: label }).click();
        await question.locator(".primary").click();
      }),
    act: settled,
    say: (text) =>
      settled(async () => {
        await find(".composer textarea").fill(text);
        await find(".composer textarea").press("Enter");
      }),
    left: async () => (await find(".funnel p").first().textContent())?.trim() ?? "",
  };
}

/** Everything the accessibility rules find, on the page or in one part of it, in words. */
export async function violations(page: Page, within = "html"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return await page.evaluate(async (part) => {
    const checker = (window as unknown as { readonly axe: typeof axe }).axe;
    const { violations: found } = await checker.run(part, { resultTypes: ["violations"] });
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}\n${target.join(" ")}\n${failureSummary}`,
      ),
    );
  }, within);
}
