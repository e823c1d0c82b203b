import { language } from "./words.ts";

/** The shop's products come from the advisor's own catalogue. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly brand?: string;
  readonly url?: string;
  readonly image?: string;
  readonly price?: Money;
  readonly listPrice?: Money;
  readonly rating?: number;
  readonly reviews?: number;
  readonly availability: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface ProductDetails extends Product {
  readonly description?: string;
  readonly deliveryDays?: number;
  readonly variants: readonly Variant[];
  readonly facts: readonly Fact[];
}

export interface Variant {
  readonly id: string;
  readonly options: Readonly<Record<string, string>>;
  readonly price?: Money;
  readonly stock?: number;
  readonly image?: string;
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What the number means in practice. */
  readonly level?: string;
  readonly explain?: string;
}

export async function loadProducts(): Promise<readonly Product[]> {
  const { products } = (await get(`products?limit=1000&locale=${language}`)) as {
    readonly products: readonly Product[];
  };
  return products;
}

/** @returns undefined when there is no such product. */
export async function loadProduct(id: string): Promise<ProductDetails | undefined> {
  const path = `products/${encodeURIComponent(id)}?locale=${language}`;
  return (await get(path)) as ProductDetails | undefined;
}

async function get(path: string): Promise<unknown> {
  const response = await fetch(`/api/${path}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}.`);
  return await response.json();
}
