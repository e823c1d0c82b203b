// Answers the question how much memory this process uses, after everything that can be freed has been.
export function tellMemory() {
  process.on("message", () => void tell());
  process.once("disconnect", () => process.exit(0));
}

async function tell() {
  await freeAll();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send({ memory: { rss, heapUsed, external, cpuMs: (user + system) / 1_000 } });
}

/** What a collected object held outside of the heap is let go a moment later, and counts until then. */
async function freeAll() {
  for (let time = 0; time < 3; time += 1) {
    global.gc();
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
