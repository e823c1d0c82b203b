// Does nothing but look every ten milliseconds how late it is, as a node of the shop does, and says
// so when it is asked: what the machine alone makes late.
import { monitorEventLoopDelay } from "node:perf_hooks";

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
process.on("message", () => {
  process.send({ ms: delay.max / 1e6 });
  delay.reset();
});
process.send("ready");
process.once("disconnect", () => process.exit(0));
