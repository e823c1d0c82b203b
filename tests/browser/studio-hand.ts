import type { BrowserContext, Locator, Page } from "playwright-core";

/** What a browser keeps of somebody who signed in. */
export type SignedIn = Awaited<ReturnType<BrowserContext["storageState"]>>;

/**
 * A person at the studio who is counted: every click is one act, and so is everything typed in one
 * go, with the key that ends it.
 */
export interface Hand {
  readonly acts: () => number;
  click(target: Locator): Promise<void>;
  type(text: string, ...keys: readonly string[]): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  open(url: string): Promise<void>;
}

export function createHand(page: Page): Hand {
  let acts = 0;
  return {
    acts: () => acts,
    async open(url) {
      acts += 1;
      await page.goto(url);
    },
    async click(target) {
      acts += 1;
      await target.click();
    },
    async type(text, ...keys) {
      acts += 1;
      await page.keyboard.type(text);
      for (const key of keys) await page.keyboard.press(key);
    },
    async press(...keys) {
      acts += 1;
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}

/** The link with which the first account is made, from what the server printed. */
export function setUpLink(url: string, output: string): string {
  const found = /\/studio#setup=[\w-]+/.exec(output)?.[0];
  if (found === undefined) throw new Error(`No set-up link in:\n${output}`);
  return new URL(found, url).href;
}

export const ada = {
  name: "Ada Brandt",
  email: "ada@shop.example",
  password: "a sentence nobody guesses",
};

/** The first account is made; the studio is open afterwards. */
export async function setUp(hand: Hand, page: Page, link: string): Promise<void> {
  await hand.open(link);
  await page.locator("#name").waitFor();
  await hand.type(ada.name, "Tab");
  await hand.type(ada.email, "Tab");
  await hand.type(ada.password, "Enter");
  await page.locator(".screen h1").waitFor();
}
