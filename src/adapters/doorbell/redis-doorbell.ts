import type { ConversationId, Doorbell, Ring } from "../../advisor/ports.ts";
import { connectRedis, type RedisConnection } from "../redis.ts";

export interface RedisDoorbell extends Doorbell {
  close(): void;
}

const channel = "lotse:doorbell";

/** No conversation's ring: those have a number. */
const flowsRing = "flows";

/** A node listens for a ring of its own this often: that is how it knows that rings arrive. */
const proofMs = 1_000;

/** Without a proof for so long the bell counts as broken, for longer the connection is made anew. */
const proofMsMax = 2_500;
const silenceMsMax = 5_000;

/**
 * The doorbell on one Redis channel. Every node hears every ring and ignores what nobody follows
 * there; a ring is 50 bytes.
 *
 * A connection may be half open: it looks well and nothing comes. So the bell rings for itself every
 * second, and counts as broken when it does not hear that.
 */
export function createRedisDoorbell(parts: {
  readonly url: string;
  /** Commands go out on the connection the process has already. */
  readonly commands: RedisConnection;
  readonly onOutage: Parameters<typeof connectRedis>[1];
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}): RedisDoorbell {
  const { commands, now } = parts;
  const subscriber = connectRedis(parts.url, parts.onOutage);
  const all = new Set<(ring: Ring) => void>();
  const flows = new Set<() => void>();
  const proof = `proof ${Math.random().toString(36).slice(2)}`;
  let proven = -Infinity;
  let silentSince = now();

  subscriber.on("ready", () => {
    silentSince = now();
    subscriber.subscribe(channel).catch(ignore);
  });
  subscriber.on("message", (_channel: string, text: string) => {
    if (text === proof) {
      proven = now();
      silentSince = proven;
      return;
    }
    if (text === flowsRing) {
      for (const hear of flows) hear();
      return;
    }
    const ring = parseRing(text);
    if (ring === undefined) return;
    for (const hear of all) hear(ring);
  });

  function publish(text: string): void {
    if (commands.status === "ready") commands.publish(channel, text).catch(ignore);
  }

  const timer = setInterval(() => {
    publish(proof);
    if (now() - silentSince < silenceMsMax) return;
    silentSince = now();
    subscriber.disconnect(true);
  }, proofMs);
  timer.unref();

  return {
    ring: ({ conversation, head }) => publish(`${conversation} ${head}`),
    listen(hear) {
      const own = (ring: Ring): void => hear(ring);
      all.add(own);
      return () => void all.delete(own);
    },
    ringForFlows: () => publish(flowsRing),
    listenForFlows(hear) {
      const own = (): void => hear();
      flows.add(own);
      return () => void flows.delete(own);
    },
    isWell: () => now() - proven < proofMsMax,
    close() {
      clearInterval(timer);
      subscriber.disconnect();
    },
  };
}

/** Whatever else is said on the channel is not for us. */
function parseRing(text: string): Ring | undefined {
  const found = /^([\w-]{1,100}) (\d{1,9})$/.exec(text);
  if (found === null) return undefined;
  const [, conversation = "", head] = found;
  return { conversation: conversation as ConversationId, head: Number(head) };
}

/** A ring that is lost costs a moment: the log is looked at by itself. */
function ignore(): void {}
