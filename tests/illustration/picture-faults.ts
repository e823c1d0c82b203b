/** What a picture may consist of. */
const elements = ["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

const attributes = [
  "xmlns viewBox fill stroke stroke-width stroke-linecap stroke-linejoin",
  "stroke-dasharray fill-opacity opacity transform d cx cy rx ry",
].flatMap((line) => line.split(" "));

/** a, b, c, d, e, f of an SVG matrix. */
type Matrix = readonly [number, number, number, number, number, number];

/** Everything that is wrong with a picture, in words. */
export function pictureFaults(svg: string): readonly string[] {
  const faults: string[] = [];
  const open: { readonly name: string; readonly matrix: Matrix }[] = [];
  let rest = svg.trimEnd();
  while (rest !== "") {
    const tag = /^<(\/?)([a-z]+)((?:\s+[A-Za-z-]+="[^"<&]*")*)\s*(\/?)>/.exec(rest);
    if (tag === null) return [...faults, `not markup: ${rest.slice(0, 60)}`];
    const [whole, slash, name = "", written = "", selfClosing] = tag;
    rest = rest.slice(whole.length);
    if (!elements.includes(name)) faults.push(`element ${name}`);
    if (slash === "/") {
      if (open.pop()?.name !== name) faults.push(`</${name}> closes another element`);
    } else {
      const found = parseAttributes(written);
      faults.push(...attributeFaults(name, found));
      const matrix = times(open.at(-1)?.matrix ?? identity, parseTransform(found.get("transform")));
      faults.push(...pathFaults(found.get("d"), matrix));
      if (selfClosing !== "/") open.push({ name, matrix });
    }
    if (open.length === 0 && rest !== "") faults.push("more than one root");
  }
  if (open.length > 0) faults.push("unclosed elements");
  return faults;
}

function parseAttributes(written: string): ReadonlyMap<string, string> {
  const found = [...written.matchAll(/([A-Za-z-]+)="([^"]*)"/g)];
  return new Map(found.map(([, name = "", value = ""]) => [name, value]));
}

function attributeFaults(name: string, found: ReadonlyMap<string, string>): readonly string[] {
  const faults = [...found.keys()]
    .filter((attribute) => !attributes.includes(attribute))
    .map((attribute) => `attribute ${attribute}`);
  const broken = [...found.values()].filter((value) =>
    /NaN|Infinity|undefined|null|url|:/.test(value),
  );
  faults.push(...broken.filter((value) => value !== "http://www.w3.org/2000/svg"));
  if (name === "svg" && found.get("viewBox") !== "0 0 480 480") faults.push("view box");
  return faults;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

function parseTransform(text = ""): Matrix {
  return [...text.matchAll(/([a-z]+)\(([^)]*)\)/g)].reduce((matrix, [, name, inside = ""]) => {
    const [x = 0, y] = inside.split(/[ ,]+/).map(Number);
    const turn = (x * Math.PI) / 180;
    switch (name) {
      case "translate":
        return times(matrix, [1, 0, 0, 1, x, y ?? 0]);
      case "scale":
        return times(matrix, [x, 0, 0, y ?? x, 0, 0]);
      case "rotate":
        return times(matrix, [
          Math.cos(turn),
          Math.sin(turn),
          -Math.sin(turn),
          Math.cos(turn),
          0,
          0,
        ]);
      default:
        throw new Error(`unknown transform ${name}`);
    }
  }, identity);
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + c * B,
    b * A + d * B,
    a * C + c * D,
    b * C + d * D,
    a * E + c * F + e,
    b * E + d * F + f,
  ];
}

/** How many numbers a command takes, and that its last two (or one) move the pen. */
const arities: Readonly<Record<string, number>> = {
  M: 2,
  l: 2,
  h: 1,
  v: 1,
  q: 4,
  c: 6,
  s: 4,
  z: 0,
};

/** Path data that cannot be read, and points outside the picture. */
function pathFaults(data: string | undefined, matrix: Matrix): readonly string[] {
  if (data === undefined) return [];
  const faults: string[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", numbers = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
    if (values.length !== arities[command]) faults.push(`path data ${command}${numbers}`);
    const [dx = 0, dy = 0] = values.slice(-2);
    if (command === "M") [x, y] = [dx, dy];
    else if (command === "h") x += dx;
    else if (command === "v") y += values[0] ?? 0;
    else if (command !== "z") [x, y] = [x + dx, y + dy];
    const [a, b, c, d, e, f] = matrix;
    const place = [a * x + c * y + e, b * x + d * y + f];
    if (place.some((at) => at < 0 || at > 480))
      faults.push(`point at ${place.map(Math.round).join()}`);
  }
  if (!data.startsWith("M")) faults.push(`path data begins with ${data.slice(0, 10)}`);
  return faults;
}
