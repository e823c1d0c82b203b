import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { begin, closeBrowser, openShop, productPage } from "./shop.ts";
import { openStudioShop } from "./studio-shop.ts";

/** Takes the pictures of README and guides: npx tsx tests/browser/readme-pictures.ts */

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));
await mkdir(folder, { recursive: true });
const shop = await openShop();
try {
  const home = await shop.visit({ width: 1280, height: 1080 });
  await home.advisor.launcher.click();
  await home.advisor.question.waitFor();
  await home.advisor.choose(/A jacket/);
  await home.advisor.choose(/For a man/);
  await home.advisor.cards.nth(2).waitFor();
  await home.page.locator(".tile img").first().waitFor();
  await home.page.screenshot({ path: `${folder}shop-light.png` });
  await home.close();

  const phone = await shop.visit({
    path: productPage,
    width: 360,
    height: 740,
    deviceScaleFactor: 2,
    colorScheme: "dark",
  });
  await begin(phone, "outdoor-jackets");
  await phone.advisor.choose(/high mountains/);
  await phone.advisor.choose(/For a woman/);
  await phone.advisor.cards.nth(2).waitFor();
  await phone.page.screenshot({ path: `${folder}widget-dark-360.png` });
  await phone.close();
} finally {
  await shop.close();
}

const studio = await openStudioShop();
try {
  const desk = { width: 1440, height: 900, storageState: studio.signedIn };
  const editor = await studio.shop.visit({ ...desk, path: "/studio/flows/outdoor-jackets" });
  await editor.page.locator(".option").first().waitFor();
  await editor.page.frameLocator(".preview-frame").locator(".question").first().waitFor();
  // How often each answer is chosen comes a moment later.
  await editor.page
    .getByText(/^chosen by/)
    .first()
    .waitFor();
  await editor.page.screenshot({ path: `${folder}studio-light.png` });
  await editor.close();

  const figures = await studio.shop.visit({ ...desk, path: "/studio/dashboard" });
  const { page } = figures;
  await page.getByRole("button", { name: "Load demo data" }).click();
  await page.getByText(/^Demo data: /).waitFor({ timeout: 300_000 });
  // Without the word that they are there.
  await page.reload();
  await page.locator("canvas").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}dashboard-light.png` });
  await figures.close();
} finally {
  await studio.close();
  await closeBrowser();
}
