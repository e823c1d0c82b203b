import { gzipSync } from "node:zlib";

/** A file that is meant to hurt whoever reads it. */
export interface Bomb {
  readonly name: string;
  readonly file: "flow.yaml" | "attributes.yaml" | "products.jsonl" | "products.csv";
  readonly bytes: () => Buffer;
  /** Some look dangerous and are only odd: read in time, they do no harm. */
  readonly mayPass?: true;
}

type Written = readonly [name: string, text: () => string | Buffer, mayPass?: true];

const mega = 1_024 * 1_024;

/** Nine levels of nine: 387 million leaves in half a kilobyte. */
const laughs = (): string =>
  Array.from({ length: 10 }, (_, level) =>
    level === 0
      ? "a0: &a0 [x, x, x, x, x, x, x, x, x]"
      : `a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`,
  ).join("\n");

/** Documents in YAML: they are tried as a flow and as the attributes of a catalogue. */
const yaml: readonly Written[] = [
  ["aliases of aliases", laughs],
  [
    "one long alias, ten thousand times",
    () => `a: &a ${"x".repeat(10_000)}\nb: [${"*a,".repeat(10_000)}]`,
  ],
  ["an alias of itself", () => "schema: 1\nid: &a [*a]"],
  [
    "ten thousand anchors",
    () => Array.from({ length: 10_000 }, (_, at) => `k${at}: &n${at} 1`).join("\n"),
  ],
  ["a hundred thousand brackets", () => "[".repeat(100_000)],
  ["a hundred thousand braces", () => "{a: ".repeat(100_000)],
  ["a hundred thousand closed brackets", () => `a: ${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  [
    "three thousand indentations",
    () => Array.from({ length: 3_000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
  ],
  ["ten thousand dashes", () => `${"- ".repeat(10_000)}x`],
  ["a text of eight megabytes", () => `title: ${"x".repeat(8 * mega)}`],
  ["a key of a megabyte", () => `${"k".repeat(mega)}: 1`],
  ["a block of a million lines", () => `title: |\n${"  x\n".repeat(mega)}`],
  ["a megabyte of comments", () => "# x\n".repeat(mega / 4)],
  ["a line of a hundred megabytes", () => Buffer.alloc(100 * mega, "x")],
  ["merge keys", () => "base: &b {id: x}\nquestions:\n  - <<: *b"],
  ["a merge key at the top", () => "<<: {schema: 1}\nid: x"],
  ["__proto__", () => "schema: 1\n__proto__: {polluted: true}\nid: x"],
  [
    "__proto__ in an option",
    () => "schema: 1\nid: x\nquestions: [{id: a, __proto__: {polluted: true}}]",
  ],
  ["constructor.prototype", () => "constructor: {prototype: {polluted: true}}"],
  ["a key twice", () => "schema: 1\nid: a\nid: b"],
  ["fifty thousand keys, all the same", () => "id: a\n".repeat(50_000)],
  ["NUL", () => "schema: 1\nid: a\u0000b"],
  ["nothing but NUL", () => Buffer.alloc(mega)],
  ["control characters", () => "schema: 1\nid: \u0007\u001b[31m"],
  ["UTF-16", () => Buffer.from("\ufeffschema: 1\nid: x", "utf16le")],
  ["no UTF-8", () => Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xc3, 0x28, 0xff, 0xfe, 0x0a])],
  ["gzip", () => gzipSync(Buffer.alloc(50 * mega, "a: b\n"))],
  ["a program", () => Buffer.from("7f454c4602010100".repeat(4_096), "hex")],
  [
    "a tag that makes a function",
    () => "id: !!js/function 'function(){ globalThis.polluted = true }'",
  ],
  ["a tag that makes an object", () => "id: !!python/object/apply:os.system ['true']"],
  ["binary of a megabyte", () => `id: !!binary ${"QUFB".repeat(mega / 4)}`],
  ["ten thousand documents", () => "---\na: 1\n".repeat(10_000)],
  ["a quote that never ends", () => `id: "${"x".repeat(mega)}`],
  ["a version that is not there", () => "%YAML 9.9\n---\nid: x"],
  ["a number beyond all numbers", () => "schema: 1e999\nid: x"],
  ["a number of a megabyte", () => `schema: ${"9".repeat(mega)}`],
  ["blanks and a mark", () => `id: ${" ".repeat(200_000)}!`],
  ["colons and blanks", () => ": ".repeat(100_000)],
  [
    "twenty thousand questions alike",
    () => `schema: 1\nid: x\nquestions:\n${"  - {id: a, ask: x, kind: yes-no}\n".repeat(20_000)}`,
  ],
];

const product = { id: "p1", title: "x", price: 1, attributes: {} };
const line = (more: object): string => `${JSON.stringify({ ...product, ...more })}\n`;

/** Products, one on each line. */
const jsonl: readonly Written[] = [
  ["a line of a hundred megabytes", () => Buffer.alloc(100 * mega, "x")],
  ["a text of a megabyte", () => line({ title: "x".repeat(mega) })],
  ["a hundred thousand brackets", () => "[".repeat(100_000)],
  [
    "deep attributes",
    () => `{"id":"p1","attributes":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}}`,
  ],
  ["__proto__", () => '{"id":"p1","title":"x","price":1,"__proto__":{"polluted":true}}\n'],
  [
    "__proto__ among the attributes",
    () => '{"id":"p1","title":"x","price":1,"attributes":{"__proto__":{"polluted":true}}}\n',
    true,
  ],
  ["a thousand times the same product", () => line({}).repeat(1_000)],
  [
    "a hundred thousand keys",
    () => line(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, 1]))),
  ],
  ["NUL in an id", () => line({ id: "p\u00001" })],
  ["no UTF-8", () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d, 0x0a])],
  ["UTF-16", () => Buffer.from(`\ufeff${line({})}`, "utf16le"), true],
  ["gzip", () => gzipSync(Buffer.alloc(50 * mega, "{}\n"))],
  ["a price beyond all numbers", () => '{"id":"p1","title":"x","price":1e999}\n'],
  ["an address that runs", () => line({ url: "javascript:alert(1)" })],
  ["an address in a script's mouth", () => line({ image: 'x" onerror="alert(1)' })],
  ["a million empty lines", () => "\n".repeat(mega), true],
  ["a million lines of nonsense", () => "x\n".repeat(mega)],
  ["an array instead of a product", () => "[]\n"],
  [
    "numbers with units without end",
    () => line({ description: `${"1".repeat(9_000)} ${"20.000 mm ".repeat(900)}!` }),
    true,
  ],
  ["blanks without end in a text", () => line({ description: `a${" ".repeat(19_000)}!` }), true],
  ["accents without end", () => line({ title: `e${"\u0301".repeat(5_000)}` }), true],
];

const csv: readonly Written[] = [
  ["a quote that never ends", () => `id,title,price\n"${"x".repeat(20 * mega)}`],
  ["a hundred thousand columns", () => `${"c,".repeat(100_000)}\n`],
  ["a column twice", () => "id,id,title\na,b,c\n"],
  ["a line of a hundred megabytes", () => Buffer.alloc(100 * mega, "x")],
  ["__proto__ as a column", () => "id,title,price,__proto__\np1,x,1,y\n"],
  ["NUL", () => "id,title,price\np\u00001,x,1\n"],
  ["no UTF-8", () => Buffer.from([0x69, 0x64, 0x0a, 0xff, 0xfe, 0xfd, 0x0a])],
  ["quotes in quotes", () => `id,title\n${'"'.repeat(200_001)}\n`],
  [
    "rows longer than the head",
    () => `id,title,price\n${`p,x,1${",".repeat(10_000)}\n`.repeat(100)}`,
  ],
];

const written = (file: Bomb["file"], list: readonly Written[]): readonly Bomb[] =>
  list.map(([name, text, mayPass]) => ({
    name,
    file,
    bytes: () => Buffer.from(text()),
    ...(mayPass === undefined ? {} : { mayPass }),
  }));

export const bombs: readonly Bomb[] = [
  ...written("flow.yaml", yaml),
  ...written("attributes.yaml", yaml),
  ...written("products.jsonl", jsonl),
  ...written("products.csv", csv),
];
