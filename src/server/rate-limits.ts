import type { IncomingMessage } from "node:http";
import type { ConversationId, RateLimit } from "../advisor/ports.ts";
import { addressOf, isThisMachine, neighbourhoodOf } from "./address.ts";
import type { Conduct } from "./conduct.ts";
import { TooManyError } from "./problem.ts";

/** How much one address, one conversation and everybody together may do. */
export interface RateLimits {
  /** Any request, the opening of a socket, or a turn over one. */
  request(request: IncomingMessage): Promise<void>;
  /** A new conversation. */
  opening(request: IncomingMessage): Promise<void>;
  /** A turn; a retry is one too. */
  turn(request: IncomingMessage, conversation: ConversationId): Promise<void>;
  /** Whoever sent it did what no client does. */
  blame(request: IncomingMessage, faults: number): void;
  /** Whether so much was wrong with what came from there that no socket is opened for a while. */
  isKeptOut(request: IncomingMessage): boolean;
}

export interface RateLimitParts {
  /** Whatever is not there is not limited. */
  readonly limits: {
    readonly address?: RateLimit;
    readonly openings?: RateLimit;
    readonly conversation?: RateLimit;
    readonly installation?: RateLimit;
  };
  readonly conduct?: Conduct;
  readonly proxies: number;
  readonly onRefused: (limit: LimitName) => void;
}

export type LimitName = keyof RateLimitParts["limits"] | "conduct";

/**
 * Requests of the machine itself are not limited: there is no shopper behind them, unless a proxy
 * stands in front that was not declared, and then all shoppers would be one address.
 *
 * @throws TooManyError, from each of its functions.
 */
export function createRateLimits(parts: RateLimitParts): RateLimits {
  const { limits, conduct, proxies, onRefused } = parts;
  async function take(name: keyof RateLimitParts["limits"], key: string): Promise<void> {
    const waitMs = (await limits[name]?.take(key)) ?? 0;
    if (waitMs === 0) return;
    onRefused(name);
    throw new TooManyError(waitMs);
  }
  const isFree = (request: IncomingMessage): boolean => isThisMachine(addressOf(request, proxies));
  const whoOf = (request: IncomingMessage): string => neighbourhoodOf(addressOf(request, proxies));

  return {
    async request(request) {
      if (!isFree(request)) await take("address", whoOf(request));
    },
    async opening(request) {
      if (isFree(request)) return;
      await take("openings", whoOf(request));
      await take("installation", "all");
    },
    async turn(request, conversation) {
      if (isFree(request)) return;
      await take("conversation", conversation);
      await take("installation", "all");
    },
    blame(request, faults) {
      if (!isFree(request)) conduct?.blame(whoOf(request), faults);
    },
    isKeptOut(request) {
      if (conduct?.isKeptOut(whoOf(request)) !== true) return false;
      onRefused("conduct");
      return true;
    },
  };
}
