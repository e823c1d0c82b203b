import { pino } from "pino";
import { openLog, type LogPlace } from "./adapters/log/open-log.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { Config } from "./config.ts";
import type { RunningServer, Seams, StartReport } from "./starting.ts";

/**
 * Starts the advisor. The log takes longest to open, in a thread of its own, so it is begun first;
 * the code of everything else is loaded meanwhile.
 *
 * @throws NothingToServeError, FolderLockedError, FolderUnusableError, LogError or LogUnavailableError.
 */
export async function startServer(
  config: Config,
  report: StartReport,
  seams: Seams = {},
): Promise<RunningServer> {
  const logger = pino({ level: config.logLevel }, process.stderr);
  const opening = openLog(logPlaceOf(config), {
    clock: systemClock,
    tell: (sentence) => report.progress(sentence),
    onTrouble: (trouble) => logger.error({ err: trouble }, "trouble"),
  });
  // Whoever awaits it later hears of a failure; until then it is nobody's.
  opening.catch(() => undefined);
  const { compose } = await import("./composition.ts");
  return await compose({ config, report, logger, seams, opening });
}

function logPlaceOf({ dataDir, nodes }: Config): LogPlace {
  const { databaseUrl: url, databaseConnectionsMax: connectionsMax } = nodes;
  return url === undefined
    ? { type: "folder", folder: dataDir }
    : { type: "server", url, connectionsMax };
}
