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
      return origin === undefined || named.has(origin) || hostOf(origin) === host;
    },
  };
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
