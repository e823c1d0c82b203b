/** What of package.json and package-lock.json matters here. */
export interface Packages {
  readonly package: { readonly dependencies: Readonly<Record<string, string>> };
  readonly lock: { readonly packages: Readonly<Record<string, LockedPackage>> };
}

export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface SupplyChain {
  readonly direct: number;
  /** Everything that comes along at run time. */
  readonly all: number;
  readonly wrong: readonly string[];
}

export const directMax = 25;

/** Where a hole was closed, in what reads from the network or from files; older ones may not come back. */
const leastVersions: Readonly<Record<string, string>> = {
  // Denial of service by fragments and by headers.
  ws: "8.21.1",
  // Attachments without end.
  "socket.io-parser": "4.2.7",
  // A process ended by a malformed request.
  "engine.io": "6.4.2",
  // Arrays beyond their limit.
  qs: "6.14.1",
  // Bodies that keep the processor busy.
  "body-parser": "2.2.1",
  // Paths that keep the processor busy.
  "path-to-regexp": "8.0.0",
  // Names and values that break out of the header.
  cookie: "0.7.0",
  // Markup in redirects.
  send: "1.1.0",
  // Headers changed by mistake.
  "on-headers": "1.1.0",
  // An exception nobody catches.
  yaml: "2.2.2",
};

/** Few, none that runs anything when it is installed, each with its checksum, none with a known hole. */
export function checkSupplyChain({ package: own, lock }: Packages): SupplyChain {
  const names = Object.keys(own.dependencies);
  const wrong: string[] = [];
  if (names.length > directMax) wrong.push(`${names.length} direct dependencies`);
  for (const [name, version] of Object.entries(own.dependencies)) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) wrong.push(`${name} is not pinned: ${version}`);
  }
  const running = Object.entries(lock.packages).filter(
    ([path, { dev }]) => path !== "" && dev !== true,
  );
  for (const [path, { hasInstallScript, integrity, version = "0.0.0" }] of running) {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (hasInstallScript === true) wrong.push(`${name} runs a script when it is installed`);
    if (integrity === undefined) wrong.push(`${name} has no checksum`);
    const least = leastVersions[name];
    if (least !== undefined && isOlder(version, least)) {
      wrong.push(`${name} ${version} is older than ${least}`);
    }
  }
  for (const name of Object.keys(leastVersions)) {
    const isThere = running.some(([path]) => path.endsWith(`node_modules/${name}`));
    if (!isThere) wrong.push(`${name} is not there any more, and need not be watched`);
  }
  return { direct: names.length, all: running.length, wrong };
}

function isOlder(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) => text.split(/[.-]/).map(Number));
  for (let place = 0; place < 3; place += 1) {
    const difference = (one?.[place] ?? 0) - (other?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  // A preview comes before what it is a preview of.
  return version.includes("-") && !least.includes("-");
}
