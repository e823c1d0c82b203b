/** Where an address leads that a product carries: on the shop's page, or with the advisor. */
export interface Places {
  link(url: string | undefined): string | undefined;
  /** Pictures that came with the catalogue lie with the advisor, all others with the shop. */
  picture(url: string | undefined): string | undefined;
}

export function createPlaces(advisor: string, page: string): Places {
  return {
    link: (url) => safeUrl(url, page),
    picture: (url) =>
      url?.startsWith("/catalog/") ? `${advisor}${url.slice(1)}` : safeUrl(url, page),
  };
}

/**
 * An address one may follow or load: http, https, or a path. Anything else, a script above all, is
 * dropped.
 */
function safeUrl(url: string | undefined, base: string): string | undefined {
  if (url === undefined || !/^(https?:\/\/|\/(?![/\\]))/i.test(url)) return undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
