// One node as `lotse serve` starts it, which can be asked how much memory it uses.
//
//   node --expose-gc shop-server.mjs <folder of the built program>
import { pathToFileURL } from "node:url";

const [built] = process.argv.slice(2);
const load = async (path) => await import(pathToFileURL(`${built}/${path}`).href);
const { startServer } = await load("main.js");
const { readConfig } = await load("config.js");

const server = await startServer(readConfig(process.env), {
  progress() {},
  catalogLoaded() {},
  issues() {},
});
process.on("message", () => {
  global.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send({ memory: { rss, heapUsed, external, cpuMs: (user + system) / 1_000 } });
});
process.send({ ready: server.url });
process.once("disconnect", () => process.exit(0));
