import { checkHistory } from "./check-history.ts";
import type { History } from "./history.ts";
import type { Installation } from "./installation.ts";

/** Whatever is wrong between what shoppers were told and what an installation has kept, in words. */
export async function wrongWith(
  installation: Installation,
  history: History,
): Promise<readonly string[]> {
  const owing = await installation.settle(20_000);
  const verdict = checkHistory(history, await installation.readLogs(history), owing);
  return Object.values(verdict).flat();
}
