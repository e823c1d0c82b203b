import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openShop, violations, visiting, type Shop } from "./shop.ts";
import { ada, createHand, setUp, setUpLink, type Hand, type SignedIn } from "./studio-hand.ts";

/**
 * From an empty folder to a published flow and back, as somebody would who has read nothing. The
 * tests follow one another: each goes on where the one before has left the studio.
 */

let shop: Shop;
let flowsDir: string;
let link: string;
let signedIn: SignedIn;

beforeAll(async () => {
  flowsDir = await mkdtemp(join(tmpdir(), "lotse-flows-"));
  shop = await openShop({ LOTSE_FLOWS_DIR: flowsDir });
  link = setUpLink(shop.url, shop.output());
});

afterAll(async () => {
  await shop?.close();
  await rm(flowsDir, { recursive: true, force: true });
});

/** In the studio, signed in. */
async function inStudio(
  path: string,
  act: (page: Page, hand: Hand) => Promise<void>,
  options: { readonly width?: number } = {},
): Promise<void> {
  await visiting(shop, { path, storageState: signedIn, ...options }, async ({ page }) => {
    // What comes late moves what is below it away from under the pointer.
    await page.waitForLoadState("networkidle");
    await act(page, createHand(page));
  });
}

/** Machines differ; what is waited for comes at once or, on a busy one, a little later. */
const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 15_000 });

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Reads what has to be read, and publishes. */
async function publish(page: Page, hand: Hand): Promise<void> {
  await hand.click(button(page, "Publish").first());
  const now = button(page, "Publish now");
  await now.waitFor();
  for (const box of await page.locator("dialog .warned-kind input").all()) await hand.click(box);
  await hand.click(now);
  await button(page, "Done").waitFor();
  await hand.press("Enter");
}

async function liveFlows(): Promise<readonly { id: string; title: Record<string, string> }[]> {
  const response = await fetch(`${shop.url}/api/flows`);
  return (await response.json()) as readonly { id: string; title: Record<string, string> }[];
}

test("from an empty folder to a published flow of four questions and back in 40 acts", async () => {
  await visiting(shop, { path: "/studio" }, async ({ page }) => {
    const hand = createHand(page);
    await setUp(hand, page, link);
    await hand.click(button(page, "New flow"));
    await hand.click(page.getByRole("button", { name: /Jacket/ }));
    await hand.click(button(page, "Draft the questions"));
    await page.locator(".question").first().waitFor();
    expect(await page.locator(".question").count()).toBe(4);

    // Every question gets words of its own.
    for (const [at, words] of ["Where to?", "How warm?"].entries()) {
      const card = page.locator(".question").nth(at);
      const field = card.getByRole("textbox", { name: "Question, English" });
      if (!(await field.isVisible())) await hand.click(card.locator("h2 button"));
      await hand.click(field);
      await page.keyboard.press("Control+A");
      await hand.type(words, "Tab");
    }
    await page.getByText("Draft saved").waitFor();
    await publish(page, hand);
    expect(await liveFlows()).toMatchObject([{ id: "jacket" }]);
    expect(await readdir(flowsDir)).toContain("jacket.yaml");

    // A change goes live, and the version before comes back.
    const first = page.locator(".question").first();
    await hand.click(first.getByRole("textbox", { name: "Question, English" }));
    await page.keyboard.press("Control+A");
    await hand.type("Where exactly?", "Tab");
    await page.getByText("Live, with changes").waitFor();
    await publish(page, hand);
    expect(await readFile(join(flowsDir, "jacket.yaml"), "utf8")).toContain("Where exactly?");
    await hand.click(button(page, "Versions"));
    await hand.click(page.locator(".version").nth(1).getByRole("button", { name: "Restore" }));
    await hand.click(page.locator("dialog").getByRole("button", { name: "Restore" }));
    await page.getByText("Version 1 is live again").waitFor();
    const restored = await readFile(join(flowsDir, "jacket.yaml"), "utf8");
    expect(restored).toContain("Where to?");
    expect(restored).not.toContain("Where exactly?");

    expect(hand.acts()).toBeLessThanOrEqual(40);
    signedIn = { cookies: await page.context().cookies(), origins: [] };
  });
});

test("who signs out comes back with the password, and only with it", async () => {
  await visiting(shop, { path: "/studio" }, async ({ page, trouble }) => {
    await page.getByLabel("Email").fill(ada.email);
    await page.getByLabel("Password").fill("something else entirely");
    await page.keyboard.press("Enter");
    await page.getByText("Email or password is not right.").waitFor();
    // The browser itself reports the refused request, a moment later.
    await expect.poll(() => trouble.splice(0)).toHaveLength(1);
    await page.getByLabel("Password").fill(ada.password);
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Flows" }).first().waitFor();
    await button(page, ada.name).click();
    await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  });
});

describe("the editor", () => {
  const path = "/studio/flows/jacket";

  test("moves a question from the keyboard, and takes it back", async () => {
    await inStudio(path, async (page) => {
      const names = page.locator(".question-name");
      const firstTwo = async (): Promise<readonly string[]> =>
        (await names.allTextContents()).slice(0, 2);
      await names.nth(1).waitFor();
      const [one, two] = await firstTwo();
      await page.locator(".question-head .handle").nth(1).press("ArrowUp");
      await eventually(firstTwo).toEqual([two, one]);
      await page.locator(".question-head .handle").first().press("Control+z");
      await eventually(firstTwo).toEqual([one, two]);
    });
  });

  test("drags an option to another place", async () => {
    await inStudio(path, async (page) => {
      const options = page.locator(".option");
      const ids = (): Promise<readonly (string | null)[]> =>
        options.evaluateAll((all) => all.map((one) => one.getAttribute("data-id")));
      await options.nth(1).waitFor();
      const [one, two] = await ids();
      const from = await options.nth(0).locator(".handle").boundingBox();
      const to = await options.nth(1).boundingBox();
      if (from === null || to === null) throw new Error("nothing to drag");
      await page.mouse.move(from.x + 8, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(to.x + 40, to.y + to.height - 4, { steps: 4 });
      await page.mouse.up();
      await eventually(async () => (await ids()).slice(0, 2)).toEqual([two, one]);
      await button(page, "Undo").click();
      await eventually(async () => (await ids()).slice(0, 2)).toEqual([one, two]);
    });
  });

  test("what is typed as YAML stands in the form, and the other way round", async () => {
    await inStudio(path, async (page) => {
      await button(page, "YAML").click();
      await page.locator(".cm-line", { hasText: "catalog:" }).first().click();
      await page.keyboard.press("End");
      await page.keyboard.type(" # ours");
      await page.getByText("Live, with changes").waitFor();
      await button(page, "Form").click();
      await button(page, "Settings").click();
      const field = page.getByRole("textbox", { name: "Title, English" });
      await field.fill("Jackets, explained");
      await field.press("Tab");
      await page.getByRole("heading", { name: "Jackets, explained" }).waitFor();
      await button(page, "YAML").click();
      await page.locator(".cm-line", { hasText: "Jackets, explained" }).waitFor();
      await page.locator(".cm-line", { hasText: "# ours" }).waitFor();
    });
  });

  test("a mistake in YAML is marked where it is, and stops publishing", async () => {
    await inStudio(path, async (page) => {
      await button(page, "YAML").click();
      await page.locator(".cm-line", { hasText: "schema:" }).first().click();
      await page.keyboard.press("End");
      await page.keyboard.type("x");
      await page.locator(".cm-lint-marker-error").waitFor();
      await button(page, "Publish").click();
      await page.getByText("Errors keep this from being published.").waitFor();
      expect(await button(page, "Publish now").isDisabled()).toBe(true);
      await button(page, "Cancel").click();
      await button(page, "Undo").click();
      await page.locator(".cm-lint-marker-error").waitFor({ state: "detached" });
    });
  });

  test("what the form cannot show is corrected as text", async () => {
    await inStudio("/studio", async (page) => {
      const text = [
        "schema: 1",
        "id: odd",
        "title: { en: Odd }",
        "catalog: outdoor",
        "questions: [{ id: a, kind: single, ask: { en: A }, options: [{ id: b, says: { en: 5 } }] }]",
      ].join("\n");
      await page.evaluate(async (odd) => {
        const send = (method: string, path: string, body: object): Promise<Response> =>
          fetch(`/api/studio/flows${path}`, {
            method,
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify(body),
          });
        const made = await send("POST", "", { id: "odd", from: "nothing", catalog: "outdoor" });
        const { draft } = (await made.json()) as { draft: { version: number } };
        await send("PUT", "/odd/draft", { version: draft.version, text: odd });
      }, text);
      await page.goto(`${shop.url}/studio/flows/odd`);
      await page.locator(".option-acts button").first().click();
      await button(page, "Open YAML").click();
      await page.locator(".cm-line", { hasText: "id: odd" }).waitFor();
    });
  });

  test("an answer is given an effect from the catalogue, and the count follows", async () => {
    await inStudio(path, async (page) => {
      const option = page.locator(".option").first();
      await option.locator(".add-effect").click();
      await page.getByRole("searchbox").fill("Hood");
      await page.locator(".attributes button").first().click();
      await page.locator("dialog").getByRole("button", { name: "Yes" }).click();
      await page.locator("dialog").getByRole("button", { name: "Must", exact: true }).click();
      await page.locator("dialog .keeps", { hasText: /\d+ of \d+/ }).waitFor();
      await button(page, "Apply").click();
      await option.locator(".effect.must", { hasText: "Hood: Yes" }).waitFor();
      await button(page, "Undo").click();
      await option.locator(".effect.must").waitFor({ state: "detached" });
    });
  });

  test("two tabs on one question choose, and lose nothing", async () => {
    await inStudio(path, async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      const field = (one: Page) => one.getByRole("textbox", { name: "Question, English" }).first();
      await field(other).waitFor();
      await field(page).fill("From the first tab");
      await field(page).press("Tab");
      await page.getByText("Draft saved").waitFor();
      await field(other).fill("From the second tab");
      await field(other).press("Tab");
      await button(other, "Keep my change").waitFor();
      await other.getByText("From the first tab").first().waitFor();
      await button(other, "Keep my change").click();
      await other.locator(".question-name", { hasText: "From the second tab" }).waitFor();
    });
  });
});

describe("the preview", () => {
  test("is the real advisor on the draft, and says what it thinks", async () => {
    await inStudio("/studio/flows/jacket", async (page) => {
      const widget = page.frameLocator("iframe");
      await widget.locator(".question .option").first().waitFor();
      // Whoever was writing goes on writing.
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
      await widget.locator(".question .option").first().click();
      await page.locator(".thinking .bars li").first().waitFor();
    });
  });
});

describe("a proof", () => {
  test("ends with a verdict and figures", { timeout: 180_000 }, async () => {
    await inStudio("/studio/flows/jacket", async (page) => {
      await button(page, "Prove").click();
      await button(page, "Prove this draft").click();
      await page.locator(".verdict").waitFor({ timeout: 150_000 });
      await page.locator(".simulation .success").waitFor();
    });
  });
});

test("a flow is taken off after a question, and brought back", async () => {
  await inStudio("/studio/flows/jacket", async (page) => {
    await button(page, "More").first().click();
    await page.getByRole("menuitem", { name: "Take off" }).click();
    await page.locator("dialog", { hasText: "Take this flow off?" }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await liveFlows()).toHaveLength(1);
    await page.locator("dialog").getByRole("button", { name: "Take off" }).click();
    await page.getByText("Taken off", { exact: true }).first().waitFor();
    expect(await liveFlows()).toEqual([]);
    await button(page, "Versions").click();
    await page.locator(".version.retired").waitFor();
    await page.locator(".version-acts").getByRole("button", { name: "Restore" }).first().click();
    await page.locator("dialog").getByRole("button", { name: "Restore" }).click();
    await eventually(liveFlows).toHaveLength(1);
  });
});

test("what was typed while the server is away stays, and is sent when it is back", async () => {
  const path = "/studio/flows/jacket";
  await visiting(shop, { path, storageState: signedIn }, async ({ page, trouble }) => {
    const field = page.getByRole("textbox", { name: "Question, English" }).first();
    await field.waitFor();
    const before = await field.inputValue();
    await page.context().setOffline(true);
    await field.fill("Typed in the dark");
    await field.press("Enter");
    await page.getByText("The server cannot be reached.").waitFor();
    expect(await field.inputValue()).toBe("Typed in the dark");
    // So is what was added, and what is written into it.
    const options = page.locator(".question").first().locator(".option");
    const count = await options.count();
    await button(page, "Add an option").first().click();
    await eventually(() => options.count()).toBe(count + 1);
    const label = options.last().getByRole("textbox", { name: "Label, English" });
    await label.fill("Added in the dark");
    await label.press("Enter");
    await page.context().setOffline(false);
    await page.getByText("Draft saved").waitFor();
    expect(await field.inputValue()).toBe("Typed in the dark");
    const text = await page.evaluate(async () => (await fetch("/api/studio/flows/jacket")).text());
    expect(text).toContain("Added in the dark");
    for (let undone = 0; undone < 3; undone += 1) await button(page, "Undo").click();
    await eventually(() => options.count()).toBe(count);
    await eventually(() => field.inputValue()).toBe(before);
    // The browser itself reports every request that went nowhere.
    trouble.splice(0);
  });
});

test("a link to a question further down leaves the bar where it is", async () => {
  await inStudio("/studio/flows/jacket", async (page) => {
    const last = page.locator(".question").last();
    const id = await last.getAttribute("data-id");
    await page.goto(`${shop.url}/studio/flows/jacket?question=${id}`);
    await expect.poll(() => last.getAttribute("data-open")).toBe("true");
    await expect
      .poll(() => page.locator(".form-view").evaluate((one) => one.scrollTop))
      .not.toBe(0);
    expect((await page.locator(".editor-bar").boundingBox())?.y).toBe(0);
    expect(await page.locator("main").evaluate((one) => one.scrollTop)).toBe(0);
  });
});

test("a menu at the lower edge opens above its button", async () => {
  await inStudio("/studio/flows/jacket", async (page) => {
    const more = page.locator(".option .menu > button").last();
    await more.waitFor();
    await more.evaluate((one) => one.scrollIntoView({ block: "end" }));
    await more.click();
    const list = await page.locator(".menu-list").boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(
      await page.evaluate(() => innerHeight),
    );
  });
});

test("somebody invited as staff reads a flow, and changes a password but nothing else", async () => {
  let invitation = "";
  await inStudio("/studio/people", async (page) => {
    await button(page, "Invite somebody").click();
    await page.getByRole("radio", { name: /Staff/ }).click();
    await page.locator("dialog").getByRole("button", { name: "Make the link" }).click();
    invitation = (await page.locator(".link-to-send").textContent()) ?? "";
  });
  await visiting(shop, { path: "/studio" }, async ({ page, trouble }) => {
    const hand = createHand(page);
    await page.goto("about:blank");
    await hand.open(invitation);
    await page.locator("#name").waitFor();
    await hand.type("Tom Reader", "Tab");
    await hand.type("tom@shop.example", "Tab");
    await hand.type("only for reading", "Enter");
    await page.locator(".screen h1").waitFor();
    await page.goto(`${shop.url}/studio/flows/jacket`);
    await page.getByText("You can read this flow.").waitFor();
    const field = page.getByRole("textbox", { name: "Question, English" }).first();
    expect(await field.isDisabled()).toBe(true);
    expect(await button(page, "Publish").count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    await button(page, "Tom Reader").click();
    await page.getByRole("menuitem", { name: "Change password" }).click();
    await page.getByLabel("Current password").fill("something else");
    await page.getByLabel("New password").fill("still only for reading");
    await page.keyboard.press("Enter");
    await page.getByText("The current password is not right.").waitFor();
    // The browser itself reports the refused request, a moment later.
    await expect.poll(() => trouble.splice(0)).toHaveLength(1);
    await page.getByLabel("Current password").fill("only for reading");
    await page.keyboard.press("Enter");
    await page.getByText("Your password is changed.").waitFor();
  });
});

test("whoever forgot a password gets a link, and an invitation nobody used is withdrawn", async () => {
  let link = "";
  await inStudio("/studio/people", async (page) => {
    await button(page, "Invite somebody").click();
    await page.getByLabel("For whom?").fill("Karla");
    await page.locator("dialog").getByRole("button", { name: "Make the link" }).click();
    await button(page, "Done").click();
    const invitation = page.getByRole("row", { name: /Invitation for Karla, as Merchandiser/ });
    await invitation.waitFor();
    await button(page, "Link for a new password: Tom Reader").click();
    await page.locator("dialog").getByRole("button", { name: "Make link" }).click();
    link = (await page.locator(".link-to-send").textContent()) ?? "";
    expect(await violations(page)).toEqual([]);
    await button(page, "Done").click();
    await page.getByRole("row", { name: /New password for Tom Reader/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await invitation.getByRole("button", { name: /Withdraw/ }).click();
    await invitation.waitFor({ state: "detached" });
  });
  await visiting(shop, { path: "/studio" }, async ({ page, trouble }) => {
    await page.goto("about:blank");
    await page.goto(link);
    await page.getByRole("heading", { name: "Choose a new password" }).waitFor();
    expect(await page.locator("body").textContent()).not.toContain("Tom");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type("chosen with a link");
    await page.keyboard.press("Enter");
    await page.locator(".screen h1").waitFor();
    await button(page, "Tom Reader").waitFor();
    await page.goto("about:blank");
    await page.goto(link);
    await page.getByRole("heading", { name: "Choose a new password" }).waitFor();
    await page.keyboard.type("and once more the same");
    await page.keyboard.press("Enter");
    await page.getByText("This link was used already").waitFor();
    // The browser itself reports the refused request, a moment later.
    await expect.poll(() => trouble.splice(0)).toHaveLength(1);
  });
});

/** The page in these colours, once it has changed to them. */
async function inColours(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    // One change may set off another, of what inherits from it.
    for (;;) {
      const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
      if (changes.length === 0) return;
      await Promise.allSettled(changes.map(async ({ finished }) => await finished));
      await new Promise(requestAnimationFrame);
    }
  });
}

describe("accessibility", () => {
  const screens: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    ["the list of flows", "/studio", (page) => page.locator(".flows").waitFor()],
    [
      "a new flow",
      "/studio",
      async (page) => {
        await button(page, "New flow").click();
        await page.locator(".choice").first().waitFor();
      },
    ],
    ["the editor", "/studio/flows/jacket", (page) => page.locator(".option").first().waitFor()],
    ["the flow's settings", "/studio/flows/jacket", (page) => button(page, "Settings").click()],
    [
      "the picker",
      "/studio/flows/jacket",
      async (page) => {
        await page.locator(".effect-open").first().click();
        await page.locator("dialog .strength").waitFor();
      },
    ],
    [
      "versions",
      "/studio/flows/jacket",
      async (page) => {
        await button(page, "Versions").click();
        await page.locator(".version").first().waitFor();
      },
    ],
    [
      "YAML",
      "/studio/flows/jacket",
      async (page) => {
        await button(page, "YAML").click();
        await page.locator(".cm-line").first().waitFor();
      },
    ],
    ["people", "/studio/people", (page) => page.locator("div.people").waitFor()],
  ];

  test.each(screens)("%s", async (_name, path, reach) => {
    await inStudio(path, async (page) => {
      await reach(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await inColours(page, colorScheme);
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });
  });

  test("nothing is wider than a tablet", async () => {
    for (const path of ["/studio", "/studio/flows/jacket", "/studio/people"]) {
      await inStudio(
        path,
        async (page) => {
          await page.locator("h1").first().waitFor();
          const [inside, outside] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            innerWidth,
          ]);
          expect(inside).toBeLessThanOrEqual(outside ?? 0);
        },
        { width: 768 },
      );
    }
  });
});
