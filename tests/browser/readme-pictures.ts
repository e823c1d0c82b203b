import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { begin, closeBrowser, openShop, productPage } from "./shop.ts";

/** Takes the README's pictures: npx tsx tests/browser/readme-pictures.ts */

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
  await closeBrowser();
}
