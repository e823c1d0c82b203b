// Builds the widget (loader, advisor, languages, socket) and the demo shop into dist/assets.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { compressAll } from "./compress-assets.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const widgetDir = join(here, "../dist/assets/widget");
const shopDir = join(here, "../dist/assets/shop");

/** Browsers that have been around for two and a half years and more. */
const target = ["chrome123", "edge123", "firefox121", "safari17.5"];

const shared = {
  configFile: false,
  root: here,
  logLevel: "warn",
  publicDir: false,
  oxc: { jsx: { runtime: "classic", pragma: "h", pure: false } },
};

/** ES modules with a hash in their names; browsers keep them for good. */
async function buildAdvisor() {
  const [{ output }] = await build({
    ...shared,
    plugins: [textOverWebsocketOnly()],
    build: {
      target,
      outDir: widgetDir,
      emptyOutDir: false,
      // As a library: without the helper that would load styles and preload other modules.
      lib: { entry: join(here, "advisor/element.ts"), formats: ["es"] },
      minify: true,
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => !/\/(engine|socket)\.io-client\//.test(id) },
        // Other chunks import from the first one; then nothing is loaded beside it.
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "advisor-[hash].js",
          chunkFileNames: "[name]-[hash].js",
          minify: true,
          // Hints for a bundler that none comes after.
          comments: { annotation: false, jsdoc: false },
        },
      },
    },
  });
  return output.find(({ isEntry }) => isEntry).fileName;
}

/** A classic script under a name that stays: it is what shops have in their pages. */
async function buildLoader(advisorFile) {
  await build({
    ...shared,
    define: { advisorFile: JSON.stringify(advisorFile) },
    build: {
      target,
      outDir: widgetDir,
      emptyOutDir: false,
      lib: { entry: join(here, "loader/loader.ts"), formats: ["iife"], name: "lotse" },
      minify: true,
      rolldownOptions: { output: { entryFileNames: "lotse.js" } },
    },
  });
}

async function buildShop() {
  const root = join(here, "demo-shop");
  const pages = ["index", "product", "cart"];
  await build({
    ...shared,
    root,
    publicDir: "public",
    build: {
      target,
      outDir: shopDir,
      emptyOutDir: true,
      assetsDir: "shop",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages.map((page) => [page, join(root, `${page}.html`)])),
      },
    },
  });
}

/**
 * The server speaks WebSocket only, and every message is text. What socket.io-client carries for
 * other transports, binary data and old browsers is replaced by what that needs, a few lines each;
 * what connects, waits, comes back and acknowledges stays the library's. It is half as large then.
 */
function textOverWebsocketOnly() {
  const places = [
    { from: /engine.io-client.*\/socket\.js$/, source: "./transports/index.js", to: "transports" },
    { from: /engine.io-client.*\/socket\.js$/, source: "./contrib/parseuri.js", to: "address" },
    {
      from: /engine.io-client.*\/(socket|transport)\.js$/,
      source: "engine.io-parser",
      to: "engine-packets",
    },
    { from: /socket.io-client/, source: "socket.io-parser", to: "socket-packets" },
  ];
  const found = new Set();
  return {
    name: "text-over-websocket-only",
    enforce: "pre",
    resolveId(source, importer) {
      const place = places.find(
        ({ from, source: one }) => one === source && from.test(importer ?? ""),
      );
      found.add(place);
      return place && join(here, `transport/text-socket/${place.to}.ts`);
    },
    transform(code, id) {
      const file = uncalled.find(({ from }) => from.test(id));
      return file?.methods.reduce(withoutMethod, code);
    },
    /** A new version of the library may be built differently. */
    buildEnd(error) {
      const missing = places.filter((place) => !found.has(place));
      if (error === undefined && missing.length > 0) {
        throw new Error(
          `Not in socket.io-client: ${missing.map(({ source }) => source).join(", ")}`,
        );
      }
    },
  };
}

/** A class keeps all its methods, called or not; these are not, and are a tenth of the library. */
const uncalled = [
  { from: /engine.io-client.*\/socket\.js$/, methods: ["_probe"] },
  {
    from: /socket.io-client.*\/socket\.js$/,
    methods: `_addToQueue send compress onAny prependAny offAny listenersAny onAnyOutgoing
      prependAnyOutgoing offAnyOutgoing listenersAnyOutgoing`.split(/\s+/),
  },
];

/** As the library is published, a method begins and ends on lines of their own. */
function withoutMethod(code, name) {
  const method = new RegExp(`^    ${name}\\(.*\\) \\{\\n[^]*?^    \\}\\n`, "m");
  if (!method.test(code)) throw new Error(`socket.io-client has no method ${name} any more.`);
  return code.replace(method, "");
}

await rm(widgetDir, { recursive: true, force: true });
await mkdir(widgetDir, { recursive: true });
const advisorFile = await buildAdvisor();
await buildLoader(advisorFile);
await buildShop();
await compressAll(widgetDir);
await compressAll(shopDir);
