import { eraseUnreadable } from "../adapters/log/sql-erasure.ts";
import { createSqlLog } from "../adapters/log/sql-log.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { readConfig } from "../config.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { withLog } from "./open-log.ts";
import { findWhose, parseWhose } from "./whose.ts";

export const eraseCommand: Command = {
  help: `Usage: lotse erase --shopper ID | --conversation ID | --unreadable

Erases everything that is kept of a shopper, or one conversation, for good. The keys it was
sealed with go too, so copies in backups cannot be read any more, unless they hold the keys
(docs/guides/operate.md). ID is the shop's own number of the customer, as in the tokens it
signs with LOTSE_SHOPPER_SECRET.

  --unreadable  after restoring a backup: clears away conversations whose keys were erased
                since, and keys of conversations that are not there

The conversations are those at DATABASE_URL, or else in LOTSE_DATA_DIR (./data), whose
process has to be stopped.

Exit code: 0 when something was erased, 1 when there was nothing, 2 when it could not look.`,
  run: eraseConversations,
};

async function eraseConversations(args: readonly string[], io: Io): Promise<ExitCode> {
  const config = readConfig(process.env);
  const place = { name: "erase", config, io };
  if (args.length === 1 && args[0] === "--unreadable") {
    return await withLog(place, async (database) => {
      const erased = await eraseUnreadable(database);
      io.stdout.write(`${erased} unreadable ${erased === 1 ? "rest" : "rests"} erased\n`);
      return erased === 0 ? 1 : 0;
    });
  }
  const whose = parseWhose(args, config);
  if (!whose.ok) {
    io.stderr.write(`lotse erase: ${whose.problem}\n`);
    return 2;
  }
  return await withLog(place, async (database) => {
    const log = createSqlLog(database, systemClock);
    const records = await findWhose(log, whose.value);
    for (const { id } of records) await log.erase(id);
    const { length } = records;
    io.stdout.write(`${length} ${length === 1 ? "conversation" : "conversations"} erased\n`);
    return length === 0 ? 1 : 0;
  });
}
