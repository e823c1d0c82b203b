import { nodeSecrets } from "../adapters/node-secrets.ts";
import { createSqlStudioStore } from "../adapters/studio/sql-studio-store.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { readConfig, type Config } from "../config.ts";
import { firstInvitation } from "../workshop/first-invitation.ts";
import { recoveryLink } from "../workshop/recovery-link.ts";
import type { StoredAccount, StudioStore } from "../workshop/studio-store.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { withLog } from "./open-log.ts";

export const studioLinkCommand: Command = {
  help: `Usage: lotse studio-link [EMAIL]

Prints a link with which somebody sets a new password for the studio, when no admin is left who
could make one there (People, the lock beside a name). The link works once and for a day, and
takes the place of one made before. All sessions of the account end at once. It is noted in the
studio's history.

EMAIL may be left out while there is one account only. As long as there is none, the link
printed is the one with which the first account is made.

The accounts are those at DATABASE_URL, or else in LOTSE_DATA_DIR (./data), whose process has
to be stopped: make the link, start the server, open the link.

Exit code: 0 with a link, 1 when nobody has this address, 2 when it could not look.`,
  run: printLink,
};

/** The one who stands in the studio's history. */
const signature = "lotse studio-link";

async function printLink(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, { texts: [], switches: [] });
  if (!parsed.ok || parsed.positionals.length > 1) {
    const problem = parsed.ok ? "takes one address at most" : parsed.problem;
    io.stderr.write(`lotse studio-link: ${problem}\n`);
    return 2;
  }
  const config = readConfig(process.env);
  return await withLog({ name: "studio-link", config, io }, async (database) => {
    const parts = {
      store: createSqlStudioStore(database),
      secrets: nodeSecrets,
      clock: systemClock,
    };
    const first = await firstInvitation(parts);
    if (first !== undefined) {
      io.stdout.write(`Nobody has an account yet. The first one is made here, once:\n`);
      io.stdout.write(withPlace(first, config));
      return 0;
    }
    const account = await accountOf(parts.store, parsed.positionals[0], io);
    if (account === undefined) return 1;
    const { link, expiresAt } = await recoveryLink(parts, { account, by: signature });
    io.stdout.write(`${account.name} (${account.email}) sets a new password here, once:\n`);
    io.stdout.write(withPlace(link, config));
    io.stdout.write(`It is good until ${expiresAt}. All sessions of this account have ended.\n`);
    return 0;
  });
}

async function accountOf(
  store: StudioStore,
  email: string | undefined,
  io: Io,
): Promise<StoredAccount | undefined> {
  const accounts = await store.accounts();
  const [only, another] = accounts;
  if (email === undefined && another === undefined) return only;
  const found = accounts.find((one) => one.email === email?.toLowerCase());
  if (found !== undefined) return found;
  const problem = email === undefined ? "whose password?" : `nobody has the address ${email}.`;
  io.stderr.write(`lotse studio-link: ${problem} There is:\n`);
  for (const one of accounts) io.stderr.write(`  ${one.email}  ${one.name}, ${one.role}\n`);
  return undefined;
}

/** Where the server listens on this machine; which name others reach it by, it does not know. */
function withPlace(path: string, { port }: Config): string {
  return `  http://localhost:${port}${path}
From elsewhere, put your server's own address before /studio.
`;
}
