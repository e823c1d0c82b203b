import { z } from "zod";
import type { DocumentPath, Issue } from "../lib/issue.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import type { ProductLine } from "./product.ts";

/** `shop.example`, or `*.shop.example` for whatever stands before it. */
export const linkHostSchema = z
  .string()
  .max(253)
  .regex(
    /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
    "expected a host without scheme, port and path, such as shop.example or *.shop.example",
  );

/**
 * Links and pictures that lead elsewhere than the catalogue allows. A path leads to the shop itself.
 * Without a list every host is allowed.
 */
export function checkLinkHosts(
  line: Pick<ProductLine, "url" | "image" | "variants">,
  hosts: readonly string[] | undefined,
): readonly Issue[] {
  if (hosts === undefined) return [];
  const links: readonly (readonly [DocumentPath, string | undefined])[] = [
    [["url"], line.url],
    [["image"], line.image],
    ...(line.variants ?? []).map(({ image }, at) => [["variants", at, "image"], image] as const),
  ];
  return links.flatMap(([path, link]) => {
    const host = hostOf(link);
    if (host === undefined || hosts.some((allowed) => matches(allowed, host))) return [];
    const message = `leads to ${host}, which is none of the catalogue's link_hosts`;
    const hint = suggestName(host, hosts);
    return [{ code: "foreign-host", severity: "error", message, path, ...optional("hint", hint) }];
  });
}

/** As a browser would read it: what stands before an @ is no host. */
function hostOf(link: string | undefined): string | undefined {
  if (link === undefined || !/^https?:/i.test(link)) return undefined;
  return URL.canParse(link) ? new URL(link).hostname : link;
}

function matches(allowed: string, host: string): boolean {
  return allowed.startsWith("*.") ? host.endsWith(allowed.slice(1)) : host === allowed;
}
