import { createSqlLog } from "../adapters/log/sql-log.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { keptConversations, type KeptConversation } from "../advisor/shoppers.ts";
import { readConfig } from "../config.ts";
import { optional } from "../lib/optional.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { withLog } from "./open-log.ts";
import { findWhose, parseWhose } from "./whose.ts";

export const exportCommand: Command = {
  help: `Usage: lotse export --shopper ID | --conversation ID

Prints everything that is kept of a shopper, or of one conversation, as JSON: for somebody
who asks what is known about them. ID is the shop's own number of the customer, as in the
tokens it signs with LOTSE_SHOPPER_SECRET.

The conversations are those at DATABASE_URL, or else in LOTSE_DATA_DIR (./data), whose
process has to be stopped.

Exit code: 0 when something was found, 1 when nothing is kept, 2 when it could not look.`,
  run: exportConversations,
};

async function exportConversations(args: readonly string[], io: Io): Promise<ExitCode> {
  const config = readConfig(process.env);
  const whose = parseWhose(args, config);
  if (!whose.ok) {
    io.stderr.write(`lotse export: ${whose.problem}\n`);
    return 2;
  }
  return await withLog({ name: "export", config, io }, async (database) => {
    const log = createSqlLog(database, systemClock);
    const records = await findWhose(log, whose.value);
    const conversations = await keptConversations(log, records);
    io.stdout.write(`${JSON.stringify({ conversations: conversations.map(toPlain) }, null, 2)}\n`);
    return records.length === 0 ? 1 : 0;
  });
}

/** As it is stored, but for the token's hash, which is nobody's business. */
function toPlain({ record, events }: KeptConversation) {
  return {
    conversation: record.id,
    startedAt: new Date(record.createdAt).toISOString(),
    lastAt: new Date(record.touchedAt).toISOString(),
    flow: record.flow,
    ...optional("site", record.site),
    knownToShop: record.shopper !== undefined,
    events: events.map(({ at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })),
  };
}
