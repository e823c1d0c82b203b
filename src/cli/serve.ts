import { formatCoverage } from "../catalog/format-coverage.ts";
import { ConfigError, readConfig } from "../config.ts";
import { LogError } from "../adapters/log/log-error.ts";
import { LogUnavailableError } from "../advisor/advisor-error.ts";
import { FolderLockedError, FolderUnusableError } from "../adapters/log/folder-lock.ts";
import { formatIssue } from "../lib/issue.ts";
import { startServer } from "../main.ts";
import { NothingToServeError, type StartReport } from "../starting.ts";
import { parseFlags } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";

export const serveCommand: Command = {
  help: `Usage: lotse serve

Starts the advisor with the catalogues and flows it finds, and serves the demo shop.

Settings come from the environment, all of them optional:
  PORT                   port to listen on (3000)
  HOST                   address to listen on (all)
  LOTSE_DATA_DIR         conversations are kept here (./data)
  LOTSE_CATALOG_DIR      one folder per catalogue (./catalog)
  LOTSE_FLOWS_DIR        one file per flow (./flows)
  LOTSE_ALLOWED_ORIGINS  shops that may embed the widget, such as
                         https://shop.example,https://www.shop.example (none)
  LOTSE_DEMO_SHOP        on or off (on)
  LOTSE_STUDIO           on or off (on)
  LOTSE_LOG_LEVEL        fatal, error, warn, info, debug, trace or silent (info)
  DATABASE_URL           a PostgreSQL server to keep conversations on (none)
  REDIS_URL              joins several nodes; never needed (none)
The README lists the others.

Ends on SIGINT or SIGTERM after finishing the turns it has begun.`,
  run: serve,
};

async function serve(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseFlags(args, { texts: [], switches: [] });
  if (!parsed.ok) {
    io.stderr.write(`lotse serve: ${parsed.problem}\n`);
    return 2;
  }
  try {
    const config = readConfig(process.env);
    const server = await startServer(config, reportTo(io));
    const flows = server.flows.map(({ id, products }) => `${id} (${products} products)`);
    const listed =
      flows.length === 0
        ? `none yet in ${config.flowsDir}; the studio makes the first one`
        : flows.join(", ");
    const link =
      server.setUpUrl === undefined
        ? ""
        : `Open the studio with this link, it works once: ${server.setUpUrl}\n`;
    io.stdout.write(`\nFlows: ${listed}\n${link}Lotse is ready: ${server.url}\n`);
    await aborted(io.signal);
    io.stdout.write("\nFinishing …\n");
    await server.stop();
    return 0;
  } catch (cause) {
    if (!isExplained(cause)) throw cause;
    io.stderr.write(`lotse serve: ${cause.message}\n`);
    return cause instanceof ConfigError ? 2 : 1;
  }
}

/** Errors whose message is all there is to say. */
function isExplained(cause: unknown): cause is Error {
  return (
    cause instanceof ConfigError ||
    cause instanceof FolderLockedError ||
    cause instanceof FolderUnusableError ||
    cause instanceof LogError ||
    cause instanceof LogUnavailableError ||
    cause instanceof NothingToServeError
  );
}

function reportTo({ stdout, stderr }: Io): StartReport {
  return {
    progress: (sentence) => stdout.write(`${sentence}\n`),
    catalogLoaded({ id, products, coverage }) {
      stdout.write(`Catalogue "${id}": ${products} products. How much of it is stated:\n`);
      stdout.write(formatCoverage(coverage));
    },
    issues(issues) {
      for (const issue of issues) stderr.write(`${formatIssue(issue)}\n`);
    },
  };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
