// Builds the server into dist: every module by itself for whoever imports one, and over them the
// programs that are started, each bundled with the libraries it needs. Finding and reading a
// thousand small files took a third of a start (docs/decisions/0014-bundled-programs.md).
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const src = fileURLToPath(new URL(".", import.meta.url));
const root = join(src, "..");
const dist = join(root, "dist");

/** What finds files of its own beside itself, and what only few installations load. */
const notBundled = [/^@electric-sql\//, /^pg(\/|$)/, /^(@?langchain|openai)(\/|$)/];

const programs = ["cli/main", "adapters/log/log-worker", "adapters/studio/draft-worker"];

const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", src],
  { cwd: root, stdio: "inherit" },
);
if (status !== 0) process.exit(status ?? 1);

const migrations = "adapters/log/migrations";
cpSync(join(src, migrations), join(dist, migrations), { recursive: true });

rmSync(join(dist, "chunks"), { recursive: true, force: true });
await build({
  configFile: false,
  root,
  logLevel: "warn",
  publicDir: false,
  plugins: [ownPlaces()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: dist,
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(programs.map((name) => [name, join(src, `${name}.ts`)])),
      external: [/^node:/, ...builtinModules, ...notBundled],
      platform: "node",
      output: {
        format: "es",
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        banner: ({ fileName }) => {
          const up = relative(dirname(fileName), ".") || ".";
          return `const lotseModule = (path) => new URL("${up}/" + path, import.meta.url).href;`;
        },
      },
    },
  },
});

/** Wherever a module ends up, it finds its files where it would find them by itself. */
function ownPlaces() {
  return {
    name: "own-places",
    enforce: "pre",
    transform(code, id) {
      if (!id.startsWith(src) || !code.includes("import.meta.url")) return undefined;
      const module = relative(src, id).replace(/\.ts$/, ".js");
      // Without a map of its own: no line moves.
      return { code: code.replaceAll("import.meta.url", `lotseModule("${module}")`), map: null };
    },
  };
}
