import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, openShop, productPage, violations, visiting, type Shop } from "./shop.ts";

/** One question of every kind, answered one after the other. */

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ LOTSE_FLOWS_DIR: fileURLToPath(new URL("./flows", import.meta.url)) });
});
afterAll(async () => {
  await shop.close();
});

test.each([
  ["en-GB", 1280, "Frost", "Wind", "500"],
  ["de-DE", 360, "Frost", "Wind", "500,50"],
])("in %s, %i wide", async (locale, width, frost, wind, amount) => {
  await visiting(shop, { locale, width, path: productPage }, async (visit) => {
    const { page, advisor } = visit;
    const { question, host } = advisor;
    await begin(visit, "every-kind");

    // A month, by season.
    await question.locator(".chips").waitFor();
    expect(await violations(page, "lotse-advisor")).toEqual([]);
    await advisor.act(() => question.locator(".option").first().click());

    // A limit of one's own; what is no number is told so, and stays in the field.
    const field = question.locator(".amount input");
    await field.waitFor();
    await field.fill("cheap");
    await field.press("Enter");
    await question.locator(".wrong").waitFor();
    expect(await field.inputValue()).toBe("cheap");
    expect(await violations(page, "lotse-advisor")).toEqual([]);
    await field.fill(amount);
    await advisor.act(() => field.press("Enter"));
    await host.locator(".said", { hasText: amount }).waitFor();

    // One of several long sentences.
    await question.locator(".rows").waitFor();
    expect(await violations(page, "lotse-advisor")).toEqual([]);
    await advisor.act(() => question.locator(".option").nth(1).click());

    // Yes or no.
    await question.locator(".pair .option").nth(1).waitFor();
    expect(await question.locator(".option").count()).toBe(2);
    expect(await violations(page, "lotse-advisor")).toEqual([]);
    await advisor.act(() => question.locator(".option").nth(1).click());

    // Several: nothing happens until something is ticked.
    await expect.poll(() => question.locator("label.option").count()).toBe(3);
    expect(await question.locator("label.option .icon").count()).toBe(2);
    expect(await violations(page, "lotse-advisor")).toEqual([]);
    await question.locator(".primary").click();
    expect(await host.locator(".said").count()).toBe(4);
    await advisor.tick(frost, wind);
    await host.locator(".said", { hasText: `${wind}, ${frost}` }).waitFor();

    await advisor.cards.first().waitFor();

    // What was ticked can be ticked otherwise.
    const first = host.locator(".answered").last();
    await first.locator("summary").click();
    await expect.poll(() => first.locator("input:checked").count()).toBe(2);
    await first.locator("label", { hasText: frost }).click();
    await advisor.act(() => first.locator(".primary").click());
    expect(await first.locator("summary").textContent()).not.toContain(frost);
    expect(await violations(page, "lotse-advisor")).toEqual([]);
  });
});
