// One-insert transactions on the same PostgreSQL: the least a turn that is kept can cost.
//
//   node insert-floor.mjs <url> <connections> <under way> <seconds>
import pg from "pg";

const [url, connections, underWay, seconds] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(connections) });
await pool.query(
  "create table if not exists floor (conversation text, seq int, at bigint, event json, primary key (conversation, seq))",
);
const event = JSON.stringify({ type: "shopper-said", text: "x".repeat(600) });
const latencies = [];
const begun = performance.now();
const end = begun + Number(seconds) * 1_000;
await Promise.all(
  Array.from({ length: Number(underWay) }, async (_, line) => {
    for (let seq = 0; performance.now() < end; seq += 1) {
      const sent = performance.now();
      await pool.query("insert into floor values ($1, $2, $3, $4)", [`c${line}`, seq, 0, event]);
      latencies.push(performance.now() - sent);
    }
  }),
);
const took = (performance.now() - begun) / 1_000;
await pool.query("drop table floor");
await pool.end();
process.stdout.write(JSON.stringify({ perSecond: latencies.length / took, latencies }));
