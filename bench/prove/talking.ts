import { createHistory, type History } from "./history.ts";
import type { Installation } from "./installation.ts";
import { createChance } from "./random.ts";
import { shop, type ShopperParts } from "./shopper.ts";
import { atMost } from "./waiting.ts";

/** Eight shoppers who go on until they are told to stop. */
export function beginTalking(
  { urls }: Installation,
  seed: number,
  more: Partial<ShopperParts> & { readonly signal: AbortSignal },
): { readonly history: History; end(): Promise<void> } {
  const history = createHistory();
  const over = new AbortController();
  more.signal.addEventListener("abort", () => over.abort());
  const talking = Array.from({ length: 8 }, async (_, at) =>
    shop({
      name: `s${at}`,
      urls,
      chance: createChance(seed + at),
      history,
      line: at % 2 === 0 ? "socket" : "http",
      turnsPerConversation: 25,
      thinkMsMax: 100,
      doubled: 0,
      ...more,
      signal: over.signal,
    }),
  );
  return {
    history,
    async end() {
      over.abort();
      await atMost(60_000, "all shoppers leave", Promise.all(talking));
    },
  };
}
