import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * Where a request comes from, as far as it can be believed. Every proxy writes down whom it heard it
 * from; what stands before the first proxy of ours is the sender's own invention.
 *
 * @param proxies How many proxies of ours stand in front; with 0 the header counts for nothing.
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const own = request.socket.remoteAddress ?? "";
  const header = request.headers["x-forwarded-for"] ?? "";
  const told = String(header)
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const way = [own, ...told.reverse()];
  return plain(way[Math.min(proxies, way.length - 1)] ?? own);
}

/** Some proxies write the port down as well, another one for each connection. IPv4 written as IPv6 is IPv4. */
function plain(address: string): string {
  const alone =
    /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
  return alone.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}

/**
 * Whom an address stands for. One household or office gets a whole IPv6 /56, and may use each of its
 * addresses: they are counted as one.
 */
export function neighbourhoodOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const before = head.split(":").filter((part) => part !== "");
  const after = (tail ?? "").split(":").filter((part) => part !== "");
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = [...before, ...(tail === undefined ? [] : gap), ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16) || 0);
  const [a = 0, b = 0, c = 0, d = 0] = groups;
  return `${[a, b, c, d & 0xff00].map((part) => part.toString(16)).join(":")}::/56`;
}

export function isThisMachine(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}
