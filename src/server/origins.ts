import type { IncomingMessage } from "node:http";

/**
 * Whose pages may talk to this server: its own, and the shops that were named. A request without
 * an origin comes from a program, not from a page, and carries no shopper's authority.
 */
export interface Origins {
  allows(request: IncomingMessage): boolean;
}

export function createOrigins(allowed: readonly string[]): Origins {
  const named = new Set(allowed);
  return {
    allows({ headers }) {
      const { origin, host } = headers;
      if (origin === undefined || named.has(origin)) return true;
      return host !== undefined && [`https://${host}`, `http://${host}`].includes(origin);
    },
  };
}
