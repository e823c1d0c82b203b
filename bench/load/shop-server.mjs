// One node as `lotse serve` starts it, which can be asked how much memory it uses.
//
//   node --expose-gc shop-server.mjs <folder of the built program>
import { pathToFileURL } from "node:url";
import { tellMemory } from "./tell-memory.mjs";

const [built] = process.argv.slice(2);
const load = async (path) => await import(pathToFileURL(`${built}/${path}`).href);
const { startServer } = await load("main.js");
const { readConfig } = await load("config.js");

const server = await startServer(readConfig(process.env), {
  progress() {},
  catalogLoaded() {},
  issues() {},
});
tellMemory();
process.send({ ready: server.url });
