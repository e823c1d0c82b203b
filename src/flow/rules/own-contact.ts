import type { Catalog } from "../../catalog/catalog.ts";
import { remembered } from "../../lib/remembered.ts";
import { warning, type Rule } from "../rule.ts";

/** Where shoppers are sent for help is a page of the shop, as far as its products tell its hosts. */
export const ownContact: Rule = ({ written, catalog }) => {
  const host = hostOf(written.contact?.url);
  if (host === undefined) return [];
  const hosts = hostsOf(catalog);
  if (hosts.size === 0 || hosts.has(host)) return [];
  return [
    warning(
      "contact-elsewhere",
      `no product of the shop is at "${host}"`,
      ["contact", "url"],
      `its products are at ${[...hosts].sort().join(", ")}`,
    ),
  ];
};

const hostsOf = remembered(
  ({ products }: Catalog): ReadonlySet<string> =>
    new Set(products.flatMap(({ url }) => hostOf(url) ?? [])),
);

/** Undefined for a path, which is on whatever page the advisor is. */
function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
}
