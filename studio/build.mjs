// Builds the studio, the merchandiser's web app, into dist/assets/studio.
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { build } from "vite";
import { compressAll } from "../widget/compress-assets.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const outDir = join(here, "../dist/assets/studio");

await build({
  configFile: false,
  root: here,
  base: "/studio/",
  logLevel: "warn",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    outDir,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A font or picture as a data: address would break the page's policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: join(here, "index.html"), preview: join(here, "preview.html") },
    },
  },
});
await compressAll(outDir);
