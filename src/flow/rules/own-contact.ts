import { warning, type Rule } from "../rule.ts";

/** Where shoppers are sent for help is a page of the shop, as far as its products tell its hosts. */
export const ownContact: Rule = ({ written, catalog }) => {
  const host = hostOf(written.contact?.url);
  const hosts = new Set(catalog.products.flatMap(({ url }) => hostOf(url) ?? []));
  if (host === undefined || hosts.size === 0 || hosts.has(host)) return [];
  return [
    warning(
      "contact-elsewhere",
      `no product of the shop is at "${host}"`,
      ["contact", "url"],
      `its products are at ${[...hosts].sort().join(", ")}`,
    ),
  ];
};

/** Undefined for a path, which is on whatever page the advisor is. */
function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
}
