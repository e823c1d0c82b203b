import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OpeningResult, ServerMessage } from "../../src/protocol/server-message.ts";
import {
  begin,
  closeBrowser,
  openShop,
  productPage,
  type Shop,
  type Visit,
  type VisitOptions,
} from "./shop.ts";

/**
 * Takes pictures of everything a shopper may see, to be looked at by a person:
 *
 *   npx tsx tests/browser/screenshots.ts [part of a name …]
 *
 * They lie in dist/screenshots afterwards, as state-width-scheme-language.png.
 */

interface State {
  readonly name: string;
  /** Where it begins; a product page otherwise, with the advisor above it. */
  readonly path?: string;
  readonly reach: (visit: Visit, shop: Shop) => Promise<void>;
  readonly after?: (shop: Shop) => Promise<void>;
}

function withAssumption(opened: OpeningResult): OpeningResult {
  const [greeting, question] = opened.messages;
  if (greeting === undefined || question === undefined) return opened;
  const { at } = greeting;
  const needs = [
    { id: "where.hills", label: "Auf Tageswanderungen", source: "text" },
    {
      id: "weather",
      label: "Schottland im Oktober: um 9 °C, Regen an 19 Tagen",
      source: "climate",
    },
  ];
  const messages: readonly ServerMessage[] = [
    greeting,
    { seq: 2, at, type: "shopper-said", text: "Wandern in Schottland im Oktober" },
    { seq: 3, at, type: "understood", needs, answers: [] },
    { ...question, seq: 4 },
    { seq: 5, at, type: "wording", text: "Verstanden. Da bleiben 42 Jacken." },
  ];
  return { ...opened, head: 5, messages };
}

const jackets = (visit: Visit): Promise<void> => begin(visit, "outdoor-jackets");

async function toProducts(visit: Visit): Promise<void> {
  await jackets(visit);
  await visit.advisor.choose(/high mountains|Hochgebirge/);
  await visit.advisor.choose(/For a man|Für einen Mann/);
  await visit.advisor.cards.nth(2).waitFor();
}

async function openMenu({ advisor }: Visit): Promise<void> {
  await advisor.host.locator(".menu summary").click();
  await advisor.host.locator(".languages").waitFor();
}

const states: readonly State[] = [
  {
    name: "shop-home",
    path: "/",
    reach: ({ page }) => page.locator(".tile img").first().waitFor(),
  },
  {
    name: "shop-home-question",
    path: "/",
    reach: async ({ advisor }) => {
      await advisor.launcher.click();
      await advisor.question.waitFor();
    },
  },
  {
    name: "shop-home-products",
    path: "/",
    reach: async ({ advisor }) => {
      await advisor.launcher.click();
      await advisor.question.waitFor();
      await advisor.choose(/A jacket|Eine Jacke/);
      await advisor.choose(/For a man|Für einen Mann/);
      await advisor.cards.nth(2).waitFor();
    },
  },
  {
    name: "shop-nothing",
    path: "/?kind=jacket&q=nothing+at+all",
    reach: ({ page }) => page.locator(".tiles .empty").waitFor(),
  },
  {
    name: "shop-product",
    reach: ({ page }) => page.locator(".similar .tile").first().waitFor(),
  },
  {
    name: "shop-cart",
    reach: async ({ page }, shop) => {
      await page.locator(".choices button:not(.swatch):not([disabled])").first().click();
      await page.locator(".offer .primary").click();
      await page.locator(".toast").waitFor();
      await page.goto(`${shop.url}/cart`);
      await page.locator(".lines img").waitFor();
    },
  },
  {
    name: "shop-cart-empty",
    path: "/cart",
    reach: ({ page }) => page.locator(".cart .empty").waitFor(),
  },
  { name: "question", reach: jackets },
  {
    name: "why",
    reach: async (visit) => {
      await jackets(visit);
      await visit.advisor.question.locator(".why summary").click();
    },
  },
  {
    name: "second-question",
    reach: async (visit) => {
      await jackets(visit);
      await visit.advisor.choose(/high mountains|Hochgebirge/);
    },
  },
  { name: "products", reach: toProducts },
  {
    name: "products-end",
    reach: async (visit) => {
      await toProducts(visit);
      await visit.advisor.host.locator(".wide").first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "third-answer",
    reach: async (visit) => {
      await toProducts(visit);
      const { question } = visit.advisor;
      const isMulti = (await question.locator("label.option").count()) > 0;
      if (isMulti) await visit.advisor.tick(/./);
      else await visit.advisor.choose(/./);
    },
  },
  {
    name: "editing",
    reach: async (visit) => {
      await toProducts(visit);
      await visit.advisor.host.locator(".answered summary").first().click();
      await visit.advisor.host.locator(".body").evaluate((body) => body.scrollTo({ top: 0 }));
    },
  },
  {
    name: "changed",
    reach: async (visit) => {
      await toProducts(visit);
      const first = visit.advisor.host.locator(".answered").first();
      await first.locator("summary").click();
      await visit.advisor.act(() => first.locator(".option").first().click());
    },
  },
  {
    name: "understood",
    reach: async (visit) => {
      await jackets(visit);
      await visit.advisor.say("wasserdicht, waterproof, unter 250 €, under 250 €, women, Damen");
    },
  },
  {
    name: "retracted",
    reach: async (visit) => {
      await jackets(visit);
      await visit.advisor.say("wasserdicht, waterproof, unter 250 €, under 250 €, women, Damen");
      const cross = visit.advisor.newest.locator(".needs .chip button").first();
      await visit.advisor.act(() => cross.click());
    },
  },
  {
    name: "relaxed",
    reach: async (visit) => {
      await jackets(visit);
      await visit.advisor.say(
        "waterproof, wasserdicht, frost, women, Damen, under 60 €, unter 60 €",
      );
    },
  },
  {
    name: "misunderstood",
    reach: async (visit) => {
      await jackets(visit);
      await visit.advisor.say("asdf qwertz");
    },
  },
  {
    name: "long-text",
    reach: async (visit) => {
      await jackets(visit);
      const text =
        "Im Herbst gehe ich mit dem Hund durch Nieselregen und Wind, manchmal auch lange bergauf, und ich schwitze schnell. Under 300 €.";
      await visit.advisor.say(text);
    },
  },
  {
    name: "compare",
    reach: async (visit) => {
      await toProducts(visit);
      await visit.advisor.host.locator("section.products > .wide").last().click();
      await visit.advisor.host.locator(".compare img").last().waitFor();
    },
  },
  {
    name: "menu",
    reach: async (visit) => {
      await jackets(visit);
      await openMenu(visit);
    },
  },
  {
    name: "data",
    reach: async (visit) => {
      await jackets(visit);
      await openMenu(visit);
      await visit.advisor.host.locator(".menu-list button", { hasText: /data|Daten/ }).click();
      await visit.advisor.host.locator(".sure summary").click();
    },
  },
  {
    name: "multi",
    reach: async (visit) => {
      await begin(visit, "every-kind");
      await visit.advisor.choose(/./);
    },
  },
  {
    name: "reconnecting",
    reach: async (visit, shop) => {
      await jackets(visit);
      await visit.advisor.host.locator(".menu").waitFor();
      await shop.stopServer();
      await visit.advisor.question.locator(".option").first().click();
      await visit.advisor.host.locator(".banner").waitFor();
      await visit.page.waitForTimeout(1_500);
    },
    after: (shop) => shop.startServer(),
  },
  {
    name: "assumption",
    reach: async (visit) => {
      // A day's weather cannot be asked for here: the opening is given a turn more.
      await visit.page.route("**/api/conversations", async (route) => {
        const response = await route.fetch();
        const opened = (await response.json()) as OpeningResult;
        await route.fulfill({ response, json: withAssumption(opened) });
      });
      await jackets(visit);
      await visit.advisor.host.locator(".assumed").waitFor();
    },
  },
  {
    name: "unreachable",
    reach: async ({ page, advisor }) => {
      await page.route("**/api/conversations", (route) => route.abort());
      await advisor.launcher.click();
      await advisor.host.locator(".empty").waitFor();
    },
  },
];

const widths = [
  [360, 740],
  [768, 1024],
  [1280, 860],
] as const;

const folder = fileURLToPath(new URL("../../dist/screenshots/", import.meta.url));
const wanted = process.argv.slice(2);
if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const flows = fileURLToPath(new URL("flows", import.meta.url));
const shops = { usual: await openShop(), every: await openShop({ LOTSE_FLOWS_DIR: flows }) };
try {
  for (const state of states) {
    for (const [width, height] of widths) {
      for (const colorScheme of ["light", "dark"] as const) {
        for (const locale of ["en-GB", "de-DE"]) {
          const language = locale.slice(0, 2);
          const name = `${state.name}-${width}-${colorScheme}-${language}`;
          if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
          await take(state, name, { width, height, colorScheme, locale });
        }
      }
    }
  }
} finally {
  await shops.usual.close();
  await shops.every.close();
  await closeBrowser();
}

async function take(state: State, name: string, options: VisitOptions): Promise<void> {
  const shop = state.name === "multi" ? shops.every : shops.usual;
  const visit = await shop.visit({ path: state.path ?? productPage, ...options });
  try {
    await state.reach(visit, shop);
    await visit.page.screenshot({ path: `${folder}${name}.png` });
  } catch (error) {
    console.error(`${name}: ${String(error).split("\n", 1)[0]}`);
  } finally {
    await visit.close();
    await state.after?.(shop);
  }
}
