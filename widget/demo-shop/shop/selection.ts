import type { Product } from "./catalogue.ts";

/** What of the range is shown, as it stands in the address: back and sharing work by themselves. */
export interface Selection {
  readonly kind: string;
  readonly gender: string;
  readonly colour: string;
  /** The highest price; 0 for any. */
  readonly price: number;
  readonly waterproof: boolean;
  readonly search: string;
  readonly sort: string;
}

export function readSelection(address: string): Selection {
  const query = new URLSearchParams(address);
  return {
    kind: query.get("kind") ?? "",
    gender: query.get("gender") ?? "",
    colour: query.get("colour") ?? "",
    price: Number(query.get("price") ?? 0) || 0,
    waterproof: query.get("waterproof") === "yes",
    search: query.get("q") ?? "",
    sort: query.get("sort") ?? "rating",
  };
}

export function writeSelection(selection: Selection): string {
  const { kind, gender, colour, price, waterproof, search, sort } = selection;
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(gender && { gender }),
    ...(colour && { colour }),
    ...(price > 0 && { price: String(price) }),
    ...(waterproof && { waterproof: "yes" }),
    ...(search && { q: search }),
    ...(sort !== "rating" && { sort }),
  });
  const text = query.toString();
  return text === "" ? "/" : `/?${text}`;
}

export function select(products: readonly Product[], selection: Selection): readonly Product[] {
  const words = selection.search.toLowerCase().split(/\s+/).filter(Boolean);
  return products.filter((product) => fits(product, selection, words)).sort(order(selection.sort));
}

function fits(product: Product, selection: Selection, words: readonly string[]): boolean {
  const { kind, gender, colour, price, waterproof } = selection;
  const { attributes, title, brand = "" } = product;
  const colours = attributes["colour"];
  const text = `${title} ${brand}`.toLowerCase();
  return (
    (kind === "" || attributes["kind"] === kind) &&
    (gender === "" || attributes["gender"] === gender || isForBoth(attributes["gender"], gender)) &&
    (colour === "" || (Array.isArray(colours) && colours.includes(colour))) &&
    (price === 0 || (product.price?.amount ?? 0) <= price) &&
    (!waterproof || attributes["waterproof"] === true) &&
    words.every((word) => text.includes(word))
  );
}

function isForBoth(gender: unknown, wanted: string): boolean {
  return gender === "unisex" && wanted !== "kids";
}

function order(sort: string): (one: Product, other: Product) => number {
  switch (sort) {
    case "price-up":
      return (one, other) => amountOf(one) - amountOf(other);
    case "price-down":
      return (one, other) => amountOf(other) - amountOf(one);
    default:
      return (one, other) => (other.rating ?? 0) - (one.rating ?? 0);
  }
}

function amountOf({ price }: Product): number {
  return price?.amount ?? 0;
}
