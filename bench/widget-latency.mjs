// From the tap on an option to the next question on the screen, in a real browser.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { percentile } from "./measure.mjs";
import { createRandom } from "./random.mjs";

const help = `Measures how long a shopper waits: tap on an option → the next question painted.

usage: npm run --silent widget-latency -- [options]   (in bench/; needs npm run build before)

  --taps N       taps to measure (default 200)
  --browser P    the browser (default /usr/bin/chromium, or CHROMIUM_PATH)
  --json         the result as JSON instead of a line
  --help         this text

Server and browser run on this machine and share its cores. Ends with 1 when p95 is over 100 ms.`;

const goalMs = 100;
const project = fileURLToPath(new URL("..", import.meta.url));
const flows = ["outdoor-jackets", "outdoor-shoes", "outdoor-shop"];

const { values: options } = parseArgs({
  options: {
    taps: { type: "string", default: "200" },
    browser: { type: "string", default: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (options.help) console.log(help);
else await main();

async function main() {
  const taps = Number(options.taps);
  if (!Number.isInteger(taps) || taps < 1) {
    console.error(`--taps: expected a whole number above 0, found "${options.taps}"`);
    process.exit(2);
  }
  const server = await startServer();
  try {
    const times = await measure(server.url, taps);
    const [p50Ms, p95Ms] = [0.5, 0.95].map((share) => Number(percentile(times, share).toFixed(1)));
    const met = p95Ms <= goalMs;
    console.log(
      options.json
        ? JSON.stringify({ name: "widget-latency", taps: times.length, p50Ms, p95Ms, goalMs, met })
        : `tap → next question painted: p50 ${p50Ms} ms, p95 ${p95Ms} ms over ${times.length} taps (goal: p95 ≤ ${goalMs} ms, ${met ? "met" : "missed"})`,
    );
    if (!met) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

async function startServer() {
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-latency-"));
  const child = spawn(process.execPath, [join(project, "dist/cli/main.js"), "serve"], {
    cwd: project,
    env: { PATH: process.env["PATH"], PORT: "0", LOTSE_DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await new Promise((resolve, reject) => {
    let output = "";
    const hear = (chunk) => {
      output += chunk;
      const ready = /Lotse is ready: (\S+)/.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Whole conversations, one after the other, with options chosen by a fixed seed. */
async function measure(url, taps) {
  const browser = await chromium.launch({
    executablePath: options.browser,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-dev-shm-usage",
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(`${url}/cart`);
    const random = createRandom(7);
    const times = [];
    for (let round = 0; times.length < taps; round += 1) {
      await begin(page, flows[round % flows.length]);
      for (;;) {
        const ms = await page.evaluate(tap, random.share());
        if (ms === undefined || times.length === taps) break;
        times.push(ms);
      }
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function begin(page, flow) {
  await page.waitForSelector("lotse-advisor .launcher button", { state: "attached" });
  await page.evaluate((id) => window.Lotse("start", { flow: id }), flow);
  await page.waitForSelector("lotse-advisor .question");
  await page.waitForSelector("lotse-advisor .menu");
}

/** Runs in the page. Milliseconds, or nothing when no question was left to be asked. */
async function tap(share) {
  const root = document.querySelector("lotse-advisor").shadowRoot;
  const asked = root.querySelector(".question");
  if (asked === null) return undefined;
  const choices = [...asked.querySelectorAll(".option")];
  // A question about a place has none; a budget may be left open as well.
  const choice = choices[Math.floor(share * choices.length)] ?? asked.querySelector("button");
  const isMulti = choice.matches("label");
  if (isMulti) choice.click();
  const begun = performance.now();
  (isMulti ? asked.querySelector(".primary") : choice).click();
  // The sentence comes last; when it is there and no question is, the conversation is over.
  for (;;) {
    const next = root.querySelector(".question");
    const isOver = next === null && root.querySelector(".newest .speech")?.textContent;
    if (isOver || performance.now() - begun > 10_000) return undefined;
    if (next !== null && next !== asked) break;
    await new Promise((resolve) => {
      const observer = new MutationObserver(done);
      const limit = setTimeout(done, 10_000);
      function done() {
        clearTimeout(limit);
        observer.disconnect();
        resolve();
      }
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    });
  }
  // Painted: what is queued from within a frame runs after that frame was drawn.
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", resolve, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });
  return performance.now() - begun;
}
