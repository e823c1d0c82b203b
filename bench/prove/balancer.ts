import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../tests/servers/free-port.ts";
import { until } from "./waiting.ts";

const shipped = fileURLToPath(new URL("../../deploy/haproxy.cfg", import.meta.url));

/** HAProxy before the nodes, with the configuration the project ships. */
export interface Balancer {
  readonly url: string;
  /** Resolves when it sends shoppers to every node. */
  seesAll(): Promise<void>;
  stop(): Promise<void>;
}

const seenMsMax = 30_000;

/** Whoever ends the proof early leaves none behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** @param nodes Where the nodes are: `http://host:port`. */
export async function startBalancer(nodes: readonly string[]): Promise<Balancer> {
  const folder = mkdtempSync(join(tmpdir(), "lotse-balancer-"));
  const [port, statesPort] = [await freePort(), await freePort()];
  const config = join(folder, "haproxy.cfg");
  writeFileSync(config, here(readFileSync(shipped, "utf8"), { nodes, port, statesPort }));
  const child = spawn("haproxy", ["-db", "-f", config], { stdio: ["ignore", "ignore", "pipe"] });
  running.add(child);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4_000);
  });
  const ended = once(child, "exit").finally(() => running.delete(child));
  const balancer: Balancer = {
    url: `http://127.0.0.1:${port}`,
    async seesAll() {
      await until(`the balancer sees all nodes:\n${said}`, seenMsMax, async () => {
        if (child.exitCode !== null) throw new Error(`the balancer ended:\n${said}`);
        const states = await statesAt(`http://127.0.0.1:${statesPort}/;csv`);
        return states.length === nodes.length && states.every((state) => state === "UP");
      });
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await balancer.seesAll();
  return balancer;
}

/** The shipped configuration, on this machine: other addresses, and a page that tells who is up. */
function here(
  config: string,
  at: { readonly nodes: readonly string[]; readonly port: number; readonly statesPort: number },
): string {
  const lines = config
    .replace(/resolvers docker\n[^]*$/, "")
    .split("\n")
    .filter((line) => !line.trim().startsWith("server "))
    // The sandbox of a test has fewer open files than a balancer's container.
    .map((line) => line.replace(/maxconn \d+/, "maxconn 2000"))
    .map((line) => line.replace("bind :3000", `bind 127.0.0.1:${at.port}`));
  const servers = at.nodes.map((node, place) => {
    const { host } = new URL(node);
    return `    server node-${place + 1} ${host} check`;
  });
  const states = ["listen states", `    bind 127.0.0.1:${at.statesPort}`, "    stats enable"];
  return [...lines, ...servers, "", ...states, "    stats uri /", ""].join("\n");
}

/** The state of every server of a backend, from HAProxy's own table. */
async function statesAt(url: string): Promise<readonly string[]> {
  const table = await fetch(url)
    .then(async (response) => await response.text())
    .catch(() => "");
  const [head = "", ...rows] = table.split("\n").map((line) => line.split(","));
  const state = head.indexOf("status");
  return rows.filter(([, name]) => name?.startsWith("node-")).map((row) => row[state] ?? "");
}
