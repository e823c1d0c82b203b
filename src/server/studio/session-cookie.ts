import type { Request, Response } from "express";
import { isThisMachine } from "../address.ts";

/**
 * The session's cookie: no script can read it, no other site makes the browser send it along. Under a
 * name that begins with `__Host-` browsers also refuse it from other hosts and from plain HTTP; they
 * take `localhost` for safe. Over plain HTTP elsewhere there is nothing to protect it, so it has
 * another name there.
 */
const safeName = "__Host-lotse-studio";
const plainName = "lotse-studio";

export function readSession(request: Request, proxies: number): string | undefined {
  const name = isSafe(request, proxies) ? safeName : plainName;
  for (const pair of (request.headers.cookie ?? "").split(";")) {
    const [key = "", value = ""] = pair.split("=", 2).map((part) => part.trim());
    if (key === name && /^[\w-]{20,200}$/.test(value)) return value;
  }
  return undefined;
}

export function writeSession(request: Request, response: Response, session: NewSession): void {
  const isHttps = isSafe(request, session.proxies);
  const seconds = session.token === undefined ? 0 : Math.floor(session.maxAgeMs / 1_000);
  response.append(
    "Set-Cookie",
    [
      `${isHttps ? safeName : plainName}=${session.token ?? ""}`,
      "Path=/",
      "HttpOnly",
      "SameSite=Strict",
      `Max-Age=${seconds}`,
      ...(isHttps ? ["Secure"] : []),
    ].join("; "),
  );
}

export interface NewSession {
  /** Undefined takes the cookie away. */
  readonly token: string | undefined;
  readonly maxAgeMs: number;
  /** How many proxies of ours stand in front; what others say about TLS counts for nothing. */
  readonly proxies: number;
}

/** TLS, to us or to our proxy, or a browser on this machine. */
function isSafe(request: Request, proxies: number): boolean {
  if ("encrypted" in request.socket && request.socket.encrypted === true) return true;
  const told = String(request.headers["x-forwarded-proto"] ?? "").split(",");
  if (proxies > 0 && told.at(-1)?.trim() === "https") return true;
  const host = hostOf(request);
  return host === "localhost" || host.endsWith(".localhost") || isThisMachine(host);
}

function hostOf(request: Request): string {
  const host = request.headers.host ?? "";
  return host.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
}
