import type { Finding } from "../adapters/log/check-conversation.ts";
import { verifyLog, type Verification } from "../adapters/log/verify-log.ts";
import { readConfig } from "../config.ts";
import { parseFlags } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { withLog } from "./open-log.ts";

export const verifyCommand: Command = {
  help: `Usage: lotse verify [--json]

Looks through the conversations at DATABASE_URL, or else in LOTSE_DATA_DIR (./data), for what
must not be: gaps and doubles in a log, a head that is elsewhere, turns without their answers,
sentences nobody says, events nobody can read, conversations without their key or their flow,
and what belongs to no conversation. It changes nothing. With a server, shoppers may go on
meanwhile; a folder's process has to be stopped.

What is found is told by numbers and places, never by what was said.

  --json  print one object: {"checked": {…}, "findings": [{code, conversation, seq, detail}]}

Exit code: 0 when everything is in order, 1 with findings, 2 when it could not look.`,
  run: verify,
};

async function verify(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseFlags(args, { texts: [], switches: ["json"] });
  if (!parsed.ok) {
    io.stderr.write(`lotse verify: ${parsed.problem}\n`);
    return 2;
  }
  const config = readConfig(process.env);
  return await withLog({ name: "verify", config, io }, async (database) => {
    const verification = await verifyLog(database);
    io.stdout.write(
      parsed.switches.json
        ? `${JSON.stringify(verification, undefined, 2)}\n`
        : toTable(verification),
    );
    return verification.findings.length === 0 ? 0 : 1;
  });
}

/** Nobody reads more of them; `--json` has all. */
const linesMax = 200;

function toTable({ checked, findings }: Verification): string {
  const looked = `${plural(checked.conversations, "conversation")}, ${plural(checked.turns, "turn")}, ${plural(checked.events, "event")}`;
  if (findings.length === 0) return `${looked}: everything is in order\n`;
  const shown = findings.slice(0, linesMax);
  const left = findings.length - shown.length;
  return [
    ...toRows(shown),
    ...(left === 0 ? [] : [`… and ${left} more; --json lists them`]),
    `${looked}: ${plural(findings.length, "finding")}`,
    "",
  ].join("\n");
}

function toRows(findings: readonly Finding[]): readonly string[] {
  const wide = (of: (finding: Finding) => string): number =>
    Math.max(...findings.map((finding) => of(finding).length));
  const [code, conversation] = [wide((one) => one.code), wide((one) => one.conversation)];
  return findings.map(
    (one) => `${one.code.padEnd(code)}  ${one.conversation.padEnd(conversation)}  ${one.detail}`,
  );
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
