// Says what it finds in the embedded log, then writes until it is killed; a row is told only after
// it was acknowledged.
//
//   node log-writer.mjs <folder of the built program> <data folder> <name of this run>
import { pathToFileURL } from "node:url";

const [built, folder, run] = process.argv.slice(2);
const { openEmbeddedLog } = await import(
  pathToFileURL(`${built}/adapters/log/embedded-log.js`).href
);

const opened = await openEmbeddedLog(folder, () => {}).catch((error) => {
  process.exit(error.code === "folder-locked" ? 3 : 1);
});
const { log } = opened;

const found = [];
for (let number = 0; number < Number(run); number += 1) {
  const events = await log.read(`run-${number}`, 0);
  found.push(...events.map(({ event }) => event.text));
}
process.stdout.write(`found ${found.join(",")}\n`);

const conversation = `run-${run}`;
const record = {
  id: conversation,
  tokenHash: "",
  flow: { id: "f", revision: "r" },
  createdAt: 0,
};
await log.create(record, []);
for (let version = 0; ; version += 1) {
  const text = `${run}-${version}`;
  const result = await log.append({
    conversation,
    expectedVersion: version,
    turn: { id: `t${version}`, hash: "h" },
    events: [{ type: "shopper-said", text }],
  });
  if (result.type !== "appended") process.exit(1);
  process.stdout.write(`written ${text}\n`);
}
