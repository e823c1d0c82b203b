import { beforeAll, describe, expect, test } from "vitest";
import {
  begin,
  productPage as path,
  usualShop,
  visiting,
  type Advisor,
  type Shop,
  type VisitOptions,
} from "./shop.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await usualShop();
});

function fail(what: string): never {
  throw new Error(what);
}

const titles = (advisor: Advisor): Promise<string[]> =>
  advisor.cards.locator("h3").allTextContents();

describe("from the first question to the cart", () => {
  const phone = { width: 360, height: 740 };
  test.each<[flow: string, options: VisitOptions, answers: readonly RegExp[]]>([
    ["outdoor-shop", {}, [/A jacket/, /For a man/]],
    ["outdoor-shop", { ...phone, locale: "de-DE" }, [/Einen Rucksack/, /Tageswanderungen/]],
    ["outdoor-jackets", { ...phone, colorScheme: "dark" }, [/high mountains/, /For a woman/]],
    ["outdoor-shoes", { locale: "de-DE" }, [/Tageswanderung|Mittelgebirge|Wald/, /Frau/]],
  ])("%s %o", async (flow, options, answers) => {
    await visiting(shop, { path, ...options }, async (visit) => {
      const { page, advisor } = visit;
      await begin(visit, flow);
      for (const label of answers) {
        await advisor.question.locator(".option", { hasText: label }).first().waitFor();
        await advisor.choose(label);
      }
      await advisor.cards.nth(2).waitFor();
      expect(await advisor.cards.count()).toBe(3);
      const [title = ""] = await titles(advisor);
      await advisor.cards.first().locator(".acts button").click();
      const dialog = page.locator("dialog[open]");
      await dialog.locator(".choices button:not([disabled])").first().click();
      await page.locator(".toast", { hasText: title }).waitFor();
      await advisor.cards
        .first()
        .getByText(/In your cart|Im Warenkorb/)
        .waitFor();
      await page.goto(`${shop.url}/cart`);
      await page.locator(".lines", { hasText: title }).waitFor();
      await expect.poll(() => page.locator(".badge").textContent()).toBe("1");
    });
  });
});

describe("what is said changes what is left", () => {
  test("every answer; the number shrinks and says where it comes from", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await expect.poll(() => advisor.left()).toMatch(/^\d+ to choose from$/);
      await advisor.choose(/high mountains/);
      expect(await advisor.left()).toMatch(/^\d+ → \d+ left$/);
      expect(await advisor.host.locator(".bar div").getAttribute("style")).toMatch(
        /width: \d\d?\.\d/,
      );
    });
  });

  test("what is new stands at the top, whatever folds up above it", async () => {
    await visiting(shop, { path, width: 360, height: 740 }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      for (const label of [/high mountains/, /For a man/, /In summer/]) {
        await advisor.choose(label);
        const distance = await advisor.newest.evaluate((turn: HTMLElement) => {
          const body = turn.closest(".body");
          return turn.offsetTop - (body?.scrollTop ?? 0);
        });
        expect(Math.round(distance)).toBe(12);
      }
      // Three lines have room, so that the cards stay where they are when the sentence comes.
      const room = advisor.newest.locator(".speech");
      expect(await room.evaluate((speech) => getComputedStyle(speech).minHeight)).toBe("63px");
      // Sent, the field is as small as before.
      await advisor.say(
        "under 300 euros, please, because I do not want to spend any more than that",
      );
      expect(await advisor.field.evaluate((field) => field.clientHeight)).toBe(44);
    });
  });

  test("an answer that is a sentence leaves what it speaks of in sight above it", async () => {
    await visiting(shop, { path, width: 360, height: 740 }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.say("hiking, for a woman, waterproof, light, at most 20 euros");
      await advisor.say("is the second one waterproof?");
      expect(await advisor.question.count()).toBe(0);
      const body = (await advisor.host.locator(".body").boundingBox()) ?? fail("no body");
      const compare =
        (await advisor.host.locator(".wide").last().boundingBox()) ?? fail("no button");
      expect(compare.y).toBeGreaterThan(body.y);
      expect(compare.y + compare.height).toBeLessThan(body.y + body.height);
      // What was shown before is one line, no wider than the window.
      await advisor.say("at most 300 euros");
      const earlier = await advisor.host.locator(".earlier").last().boundingBox();
      expect((earlier?.x ?? 360) + (earlier?.width ?? 0)).toBeLessThan(360);
    });
  });

  test("not sure is an answer too", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.act(() => advisor.question.locator(".unsure").click());
      await advisor.host.locator(".said", { hasText: "Not sure" }).waitFor();
      await advisor.question.waitFor();
    });
  });

  test("products at any time, before anything was answered", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.host.locator(".status .quiet", { hasText: "Show me three now" }).click();
      await advisor.cards.nth(2).waitFor();
    });
  });

  test("an earlier answer, in its place; everything after says what changed", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      await advisor.choose(/For a man/);
      await advisor.cards.nth(2).waitFor();
      const before = await titles(advisor);
      const first = advisor.host.locator(".answered").first();
      await first.locator("summary").click();
      await advisor.act(() => first.locator(".option", { hasText: "In town" }).click());
      await first.locator(".said", { hasText: "In town" }).waitFor();
      expect(await advisor.newest.locator(".said").first().textContent()).toContain("Changed:");
      expect(await advisor.newest.locator(".speech").textContent()).toContain("Changed to");
      expect(await titles(advisor)).not.toEqual(before);
      // What was recommended before is a line that can be opened.
      const earlier = advisor.host.locator("details.products").first();
      expect(await earlier.locator(".earlier").textContent()).toContain(before[0]);
      await earlier.locator("summary").click();
      expect(await earlier.locator("h3").allTextContents()).toEqual(before);
    });
  });

  test("a need taken back is struck out where it was said", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.say("waterproof and under 200 euros, for women");
      const chips = advisor.host.locator(".needs .chip");
      const count = await chips.count();
      expect(count).toBeGreaterThanOrEqual(3);
      const budget = chips.filter({ hasText: /200/ });
      await advisor.act(() => budget.locator("button").click());
      await advisor.host.locator(".chip.gone", { hasText: /200/ }).waitFor();
      await advisor.newest.locator(".said.act", { hasText: /200/ }).waitFor();
    });
  });

  test("like this one, but: a wish of its own that can be taken back", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/day hikes/);
      await advisor.choose(/For a man/);
      await advisor.cards.nth(2).waitFor();
      const wish = advisor.cards.first().locator(".critiques button").first();
      await advisor.act(() => wish.click());
      await advisor.act(() => advisor.newest.locator(".needs .chip button").first().click());
      await advisor.host.locator(".chip.gone").first().waitFor();
    });
  });

  test("what nothing meets is said, with what would help", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.say("a waterproof jacket for frost, women, under 60 euros");
      const note = advisor.host.locator(".relaxed");
      await note.waitFor();
      expect(await advisor.newest.locator(".speech").textContent()).not.toContain(
        (await note.locator("p").textContent()) ?? "",
      );
      await advisor.cards.first().locator(".match", { hasText: "Does not meet" }).waitFor();
      await advisor.act(() => note.locator(".repairs button").first().click());
      await advisor.cards.first().waitFor();
    });
  });
});

describe("what is typed", () => {
  test.each([
    ["nonsense", "asdf qwertz 123,,,"],
    ["markup", "<img src=x onerror=alert(1)><script>alert(2)</script><b>bold</b>"],
    ["a script address", "javascript:alert(1)"],
    ["right to left", "\u202Eabc שלום"],
    ["a very long word", "w".repeat(1_500)],
    ["only signs", "?! … 🙂"],
  ])("%s is shown as it is, and does no harm", async (_what, text) => {
    await visiting(shop, { path, width: 360, height: 740 }, async (visit) => {
      const { page, advisor } = visit;
      await begin(visit, "outdoor-jackets");
      page.on("dialog", () => visit.trouble.push("a script ran"));
      await advisor.say(text);
      expect(await advisor.newest.locator(".said [dir=auto]").textContent()).toBe(text);
      expect(await advisor.panel.locator("img[src=x], script, b").count()).toBe(0);
      await advisor.question.waitFor();
      const overflow = await advisor.host
        .locator(".body")
        .evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(overflow).toBe(0);
      // However long it is, what comes of it can be seen below it.
      const height = await advisor.newest.locator(".said").evaluate((said) => said.clientHeight);
      expect(height).toBeLessThanOrEqual(370);
    });
  });

  test("nothing is sent that says nothing", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.field.fill("   ");
      await advisor.field.press("Enter");
      // Had it been sent, it would stand before what is.
      await advisor.say("for a man");
      expect(await advisor.host.locator(".said").allInnerTexts()).toEqual([
        expect.stringContaining("for a man"),
      ]);
    });
  });

  test("more than the server takes cannot be typed", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      expect(await advisor.field.getAttribute("maxlength")).toBe("2000");
    });
  });
});

describe("what is said in one's own words", () => {
  test("a place brings its weather, as an assumption one can take back", async () => {
    await visiting(shop, { path, width: 360, height: 740, locale: "de-DE" }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.say("etwas Leichtes für Schottland im Oktober");
      const assumed = advisor.newest.locator(".chip.assumed");
      const text = "Angenommen Schottland im Oktober: um 9\u00A0°C, Regen an\u00A018\u00A0Tagen";
      expect(await assumed.locator("> span").textContent()).toBe(text);
      await advisor.act(() => assumed.locator("button").click());
      expect(await advisor.newest.locator(".said").first().textContent()).toContain("Schottland");
      expect(await advisor.host.locator(".assumed").count()).toBe(0);
      await advisor.host.locator(".chip.gone", { hasText: "Schottland" }).waitFor();
    });
  });

  test("an answer that was tapped and is now said otherwise stays, struck out", async () => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      await advisor.say("actually rather in town");
      expect(await advisor.host.locator(".answered s").textContent()).toBe("In high mountains");
      await advisor.newest.locator(".chip", { hasText: "In town" }).waitFor();
    });
  });

  test.each([
    ["a question about a product", "is the second one waterproof?", /: (yes|no)\. /],
    ["a comparison", "compare the first two", /differ:\n• .+\n• /],
    ["a greeting", "hello there", /^(Hello|Good to see you)/],
    ["what the shop itself must settle", "where is my order?", /service@gehwetter\.example/],
  ])("%s is answered, and the open question stays", async (_what, text, answered) => {
    await visiting(shop, { path }, async (visit) => {
      const { advisor } = visit;
      await begin(visit, "outdoor-jackets");
      await advisor.choose(/high mountains/);
      await advisor.choose(/For a man/);
      const open = await advisor.question.locator("h3").textContent();
      const before = await advisor.left();
      await advisor.say(text);
      expect(await advisor.newest.locator(".sentence").textContent()).toMatch(answered);
      expect(await advisor.question.locator("h3").textContent()).toBe(open);
      expect(await advisor.left()).toBe(before);
      expect(await advisor.cards.count()).toBe(3);
    });
  });
});
