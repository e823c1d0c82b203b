import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** The rules of the house (docs/architecture.md), executed. */

const root = fileURLToPath(new URL("..", import.meta.url));

/** What each folder may import, besides itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  climate: ["lib"],
  catalog: ["lib"],
  wording: ["lib", "catalog"],
  flow: ["lib", "catalog", "wording"],
  search: ["lib"],
  reading: ["lib", "climate", "catalog", "wording", "flow"],
  recommendation: ["lib", "catalog", "flow", "wording"],
  conversation: ["lib", "catalog", "flow", "wording", "recommendation"],
  protocol: [],
  advisor: [
    "lib",
    "climate",
    "catalog",
    "flow",
    "wording",
    "search",
    "reading",
    "recommendation",
    "conversation",
  ],
  adapters: [
    "lib",
    "climate",
    "catalog",
    "flow",
    "search",
    "reading",
    "conversation",
    "advisor",
    "learning",
    "protocol",
    "workshop",
  ],
  server: [
    "lib",
    "catalog",
    "flow",
    "wording",
    "conversation",
    "advisor",
    "workshop",
    "learning",
    "protocol",
    "config",
  ],
  simulation: ["lib", "catalog", "flow", "wording", "recommendation", "conversation"],
  studio: [
    "lib",
    "catalog",
    "flow",
    "wording",
    "recommendation",
    "conversation",
    "simulation",
    "protocol",
  ],
  // What shoppers did, as numbers and as proposals: it reads conversations and drafts, and tells nobody.
  learning: [
    "lib",
    "catalog",
    "flow",
    "reading",
    "recommendation",
    "conversation",
    "studio",
    "protocol",
  ],
  workshop: [
    "lib",
    "catalog",
    "flow",
    "recommendation",
    "conversation",
    "simulation",
    "advisor",
    "studio",
    "learning",
    "reading",
    "protocol",
  ],
  main: ["adapters", "composition", "config", "starting"],
  composition: [
    "lib",
    "climate",
    "adapters",
    "advisor",
    "server",
    "loading",
    "warming",
    "studio-start",
    "learning-start",
    "config",
    "starting",
  ],
  loading: ["lib", "catalog", "adapters", "advisor", "config", "starting"],
  warming: ["lib", "climate", "adapters", "advisor", "starting"],
  // What the build makes ready for every start.
  preparing: ["lib", "climate", "adapters", "advisor", "loading", "warming", "config", "starting"],
  "learning-start": ["adapters", "advisor", "server", "workshop", "config"],
  "studio-start": ["lib", "adapters", "advisor", "server", "workshop", "config"],
  starting: ["lib", "catalog", "advisor"],
  config: ["lib"],
  cli: [
    "lib",
    "climate",
    "catalog",
    "flow",
    "reading",
    "recommendation",
    "advisor",
    "simulation",
    // Messages are read as long as they can be sent.
    "protocol",
    // Who has lost every way into the studio gets one on the server.
    "workshop",
    "adapters",
    "main",
    "starting",
    "config",
  ],
};

const pure = [
  "lib",
  "climate",
  "catalog",
  "wording",
  "flow",
  "search",
  "reading",
  "recommendation",
  "conversation",
  "protocol",
  "simulation",
  "studio",
  "learning",
];

/** Each library has one door: the one folder that imports it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  zod: Object.keys(arrows),
  yaml: ["lib"],
  "fastest-levenshtein": ["lib"],
  "snowball-stemmers": ["reading"],
  "csv-parse": ["adapters"],
  "drizzle-orm": ["adapters"],
  "@electric-sql/pglite": ["adapters"],
  pg: ["adapters"],
  ioredis: ["adapters"],
  "rate-limiter-flexible": ["adapters"],
  "prom-client": ["server"],
  express: ["server"],
  compression: ["server"],
  helmet: ["server"],
  sirv: ["server"],
  "socket.io": ["server"],
  pino: ["main", "composition"],
  langchain: ["adapters"],
  "@langchain/openai": ["adapters"],
  openai: ["adapters"],
};

/** What makes a function depend on more than its arguments. */
const impurities: readonly (readonly [RegExp, string])[] = [
  [/\basync\b|\bawait\b|\bPromise\b/, "asynchronous"],
  [/\bDate\.now\b|\bnew Date\(\)|\bperformance\./, "reads a clock"],
  [/\bMath\.random\b|\bcrypto\./, "is random"],
  [/\bconsole\./, "prints"],
  [/\bprocess\.|\bglobalThis\b/, "reads the process"],
  [/\bsetTimeout\b|\bsetInterval\b|\bfetch\(/, "waits or fetches"],
];

const bannedNames =
  /(^|[-/])(utils?|helpers?|common|misc|types|services?|managers?|base|impl)(\.ts|\/|$)/;

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Import and export statements, however many lines they take, and lazy imports. */
const importStatement =
  /^(?:import|export)\s[^;"']*?from\s*"([^"\n]+)"|^import\s*"([^"\n]+)"|\bimport\("([^"\n]+)"\)/gm;

const sources = listSources("src");

describe("the house", () => {
  test("every folder of src has its arrows declared", () => {
    expect([...new Set(sources.map(({ folder }) => folder))].sort()).toEqual(
      Object.keys(arrows)
        .filter((folder) => sources.some((one) => one.folder === folder))
        .sort(),
    );
  });

  test("imports run one way", () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((target) => target.startsWith("."))
        .map((target) => ({ source, folder: folderOf(resolve(dirname(source.path), target)) }))
        .filter(
          ({ folder }) => folder !== source.folder && !arrows[source.folder]?.includes(folder),
        )
        .map(({ folder }) => `${short(source)} imports ${folder}`),
    );
    expect(wrong).toEqual([]);
  });

  test("every library has one door", () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((target) => !target.startsWith(".") && !target.startsWith("node:"))
        .map(packageOf)
        .filter((name) => !doors[name]?.includes(source.folder))
        .map((name) => `${short(source)} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the model's library is loaded in one place, and lazily", () => {
    const importing = sources.filter(({ imports }) => imports.some((name) => isLangChain(name)));
    expect(importing.map(short)).toEqual(["src/adapters/model/chat-model.ts"]);
    const [door] = importing;
    expect(door?.text).not.toMatch(/^import .*langchain/m);
    const opening = sources.filter(
      ({ folder, text }) =>
        folder !== "adapters" && /^import (?!type).*adapters\/model/m.test(text),
    );
    expect(opening.map(short)).toEqual([]);
  });

  test("the core is pure", () => {
    const wrong = sources
      .filter(({ folder }) => pure.includes(folder))
      .flatMap((source) => {
        const code = withoutComments(source.text);
        return [
          ...impurities.flatMap(([sign, what]) =>
            sign.test(code) ? [`${short(source)} ${what}`] : [],
          ),
          ...source.imports
            .filter((target) => target.startsWith("node:"))
            .map((target) => `${short(source)} imports ${target}`),
        ];
      });
    expect(wrong).toEqual([]);
  });

  test("the environment is read in one place", () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)));
    // The command line hands the environment to `readConfig`; nobody else looks at it.
    const allowed = readers.filter(({ folder }) => folder !== "cli" && folder !== "config");
    expect(allowed.map(short)).toEqual([]);
  });

  test("files are named for concepts", () => {
    const all = [
      ...sources,
      ...listSources("widget"),
      ...listSources("studio"),
      ...listSources("catalog"),
    ];
    expect(all.map(short).filter((path) => bannedNames.test(path))).toEqual([]);
  });

  test("nothing is left for later", () => {
    const wrong = [...sources, ...listSources("widget"), ...listSources("studio")].filter(
      ({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text),
    );
    expect(wrong.map(short)).toEqual([]);
  });

  test.each(["widget", "studio"])("the %s takes nothing but types from the protocol", (folder) => {
    const statement = /^(?:import|export)\s+(type\s)?[^;"']*?from\s*"([^"\n]+)"/gm;
    const wrong = listSources(folder).flatMap((source) =>
      [...source.text.matchAll(statement)]
        .filter(([, , target = ""]) => /^[./]+\/src\//.test(target))
        .filter(([, type, target = ""]) => type === undefined || !target.includes("/src/protocol/"))
        .map(([, , target]) => `${short(source)} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the studio takes only its pictures from the widget, the widget nothing from the studio", () => {
    const crossing = [...listSources("studio"), ...listSources("widget")].flatMap((source) =>
      source.imports
        .filter((target) => target.startsWith("."))
        .map((target) => relative(root, resolve(dirname(source.path), target)))
        .filter(
          (target) => target.split("/", 1)[0] !== relative(root, source.path).split("/", 1)[0],
        )
        .filter((target) => !target.startsWith("src/"))
        .map((target) => `${short(source)} imports ${target}`),
    );
    expect(crossing).toEqual(["studio/editor/option-row.tsx imports widget/view/pictures.ts"]);
  });

  test("every library of the studio has one door", () => {
    const wrong = listSources("studio").flatMap((source) =>
      source.imports
        .filter((target) => !target.startsWith("."))
        .map(packageOf)
        .filter((name) => !studioDoor(name, source))
        .map((name) => `${short(source)} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no text of the studio's data becomes markup", () => {
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySet|\beval\(/;
    const wrong = listSources("studio").filter(({ text }) => markup.test(text));
    expect(wrong.map(short)).toEqual([]);
  });
});

function listSources(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => {
      const path = join(root, folder, name);
      const text = readFileSync(path, "utf8");
      return { path, folder: folderOf(path), text, imports: importsOf(text) };
    });
}

function importsOf(text: string): readonly string[] {
  const statements = withoutComments(text).matchAll(importStatement);
  return [...statements].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "$1");
}

/** `src/catalog/x.ts` → catalog, `src/main.ts` → main. */
function folderOf(path: string): string {
  const [, first = ""] = relative(root, path).split("/");
  return first.replace(/\.ts$/, "");
}

function packageOf(target: string): string {
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

/** What draws is everywhere; the editor of code and the charts are each loaded from one file. */
function studioDoor(name: string, source: Source): boolean {
  if (/^(?:preact|preact-iso|@preact\/signals)$/.test(name)) return true;
  if (name === "uplot") return short(source) === "studio/charts/line-chart.ts";
  const isCode = /^(?:codemirror|@codemirror\/[a-z-]+|@lezer\/[a-z-]+)$/.test(name);
  return isCode && short(source) === "studio/yaml/code-editor.ts";
}

function isLangChain(target: string): boolean {
  return /^(?:langchain|@langchain|langsmith)(?:\/|$)/.test(target);
}

function short({ path }: Source): string {
  return relative(root, path);
}
