/**
 * An address one may follow or load: http, https, or a path. Anything else, a script above all, is
 * dropped.
 */
export function safeUrl(url: string | undefined, base: string): string | undefined {
  if (url === undefined || !/^(https?:\/\/|\/(?![/\\]))/i.test(url)) return undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}

/** Pictures that came with the catalogue lie with the advisor, all others with the shop. */
export function pictureUrl(
  image: string | undefined,
  places: { readonly advisor: string; readonly page: string },
): string | undefined {
  return safeUrl(image, image?.startsWith("/catalog/") === true ? places.advisor : places.page);
}
