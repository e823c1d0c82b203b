// Builds the widget (loader, advisor, languages, socket) and the demo shop into dist/assets.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "vite";

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
        treeshake: { moduleSideEffects: (id) => !/engine\.io-(client|parser)/.test(id) },
        // Other chunks import from the first one; then nothing is loaded beside it.
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "advisor-[hash].js",
          chunkFileNames: "[name]-[hash].js",
          minify: true,
          // What a talk and its screens share comes with the talk.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: "talk", test: /widget\/talk\// }],
          },
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
 * other transports and for binary data is left out, which makes it a fifth smaller.
 */
function textOverWebsocketOnly() {
  const prefix = "\0text-over-websocket:";
  return {
    name: "text-over-websocket-only",
    enforce: "pre",
    resolveId(source, importer) {
      const place = needless.find(
        (one) => importer?.includes(`/${one.library}/`) && one.source === source,
      );
      return place && `${prefix}${needless.indexOf(place)}:${importer}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const [, index, importer] = /^(\d+):(.*)$/.exec(id.slice(prefix.length));
      return needless[index].instead(dirname(importer));
    },
  };
}

const needless = [
  {
    library: "engine.io-client",
    source: "./transports/index.js",
    instead: (folder) =>
      `import { WS } from ${JSON.stringify(join(folder, "transports/websocket.js"))};
       export const transports = { websocket: WS };`,
  },
  {
    library: "engine.io-parser",
    source: "./contrib/base64-arraybuffer.js",
    instead: () => "export const decode = () => new ArrayBuffer(0);",
  },
  {
    library: "socket.io-parser",
    source: "./is-binary.js",
    instead: () => "export const isBinary = () => false; export const hasBinary = isBinary;",
  },
  {
    library: "socket.io-parser",
    source: "./binary.js",
    instead: () =>
      "export const deconstructPacket = (packet) => ({ packet, buffers: [] }); export const reconstructPacket = (packet) => packet;",
  },
];

/** Compressed once, here, as well as it goes; the server only hands it out. */
async function compressAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter(
    (entry) => entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name),
  );
  await Promise.all(
    texts.map(async (entry) => {
      const path = join(entry.parentPath, basename(entry.name));
      const content = await readFile(path);
      const options = {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      };
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content, options));
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}

await rm(widgetDir, { recursive: true, force: true });
await mkdir(widgetDir, { recursive: true });
const advisorFile = await buildAdvisor();
await buildLoader(advisorFile);
await buildShop();
await compressAll(widgetDir);
await compressAll(shopDir);
