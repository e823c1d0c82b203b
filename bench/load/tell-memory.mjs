// Answers how much memory this process uses, after everything that can be freed has been, and how much
// of the processor it has used.
export function tellMemory() {
  process.on("message", (asked) => void (asked === "memory" ? tell() : tellProcessor()));
  process.once("disconnect", () => process.exit(0));
}

async function tell() {
  await freeAll();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ memory: { rss, heapUsed, external } });
}

/** Without collecting first, which would be most of it. */
function tellProcessor() {
  const { user, system } = process.cpuUsage();
  process.send({ cpuMs: (user + system) / 1_000 });
}

const roundsMax = 20;
const roundMs = 250;
const bytesThatMatter = 1_048_576;

/**
 * What a collected object held outside of the heap is let go a moment later, and pages of the heap that
 * a crowd has left half empty are given back a few at a time: until then they count for whoever is
 * there. So it is collected until that changes nothing any more.
 */
async function freeAll() {
  let least = Infinity;
  for (let round = 0, same = 0; round < roundsMax && same < 3; round += 1) {
    global.gc();
    await new Promise((resolve) => {
      setTimeout(resolve, roundMs);
    });
    const rss = process.memoryUsage.rss();
    same = rss > least - bytesThatMatter ? same + 1 : 0;
    least = Math.min(least, rss);
  }
}
