import type { IncomingMessage } from "node:http";
import type { ConversationId, RateLimit } from "../advisor/ports.ts";
import { addressOf, isThisMachine, neighbourhoodOf } from "./address.ts";
import { TooManyError } from "./problem.ts";

/** How much one address, one conversation and everybody together may do. */
export interface RateLimits {
  /** Any request, or the opening of a socket. */
  request(request: IncomingMessage): Promise<void>;
  /** A new conversation. */
  opening(request: IncomingMessage): Promise<void>;
  /** A turn; a retry is one too. */
  turn(request: IncomingMessage, conversation: ConversationId): Promise<void>;
}

export interface RateLimitParts {
  /** Whatever is not there is not limited. */
  readonly limits: {
    readonly address?: RateLimit;
    readonly openings?: RateLimit;
    readonly conversation?: RateLimit;
    readonly installation?: RateLimit;
  };
  readonly proxies: number;
  readonly onRefused: (limit: LimitName) => void;
}

export type LimitName = keyof RateLimitParts["limits"];

/**
 * Requests of the machine itself are not limited: there is no shopper behind them, unless a proxy
 * stands in front that was not declared, and then all shoppers would be one address.
 *
 * @throws TooManyError, from each of its functions.
 */
export function createRateLimits({ limits, proxies, onRefused }: RateLimitParts): RateLimits {
  async function take(name: LimitName, key: string): Promise<void> {
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
  };
}

/** Nothing is limited. */
export const noRateLimits: RateLimits = {
  request: async () => {},
  opening: async () => {},
  turn: async () => {},
};
