import type { CatalogId } from "./catalog.ts";

/** Where a browser finds a product's picture; one kept in the catalogue's folder is served by us. */
export function imagePath(catalog: CatalogId, image: string): string {
  if (/^(https?:)?\//.test(image)) return image;
  return `/catalog/${catalog}/${image}`;
}
