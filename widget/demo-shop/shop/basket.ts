import type { Money, ProductDetails, Variant } from "./catalogue.ts";

/** What is in the cart, kept in the browser. */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly image?: string;
  /** Size and colour. */
  readonly options: readonly string[];
  readonly price: Money;
  readonly quantity: number;
}

const name = "gehwetter.cart";
const listeners = new Set<() => void>();

export function lines(): readonly Line[] {
  return JSON.parse(localStorage.getItem(name) ?? "[]") as readonly Line[];
}

export function count(): number {
  return lines().reduce((sum, { quantity }) => sum + quantity, 0);
}

export function add(product: ProductDetails, variant: Variant | undefined): void {
  const { id, title, url = "/", image, price = { amount: 0, currency: "EUR" } } = product;
  const line: Line = {
    id: variant?.id ?? id,
    title,
    url,
    ...(variant?.image ? { image: variant.image } : image ? { image } : {}),
    options: variant === undefined ? [] : Object.values(variant.options),
    price: variant?.price ?? price,
    quantity: 1,
  };
  const known = lines().find((other) => other.id === line.id);
  if (known === undefined) save([...lines(), line]);
  else setQuantity(line.id, known.quantity + 1);
}

export function setQuantity(id: string, quantity: number): void {
  const changed = lines().map((line) => (line.id === id ? { ...line, quantity } : line));
  save(changed.filter((line) => line.quantity > 0));
}

export function onChange(listener: () => void): void {
  listeners.add(listener);
  // Another tab may fill the cart as well.
  window.addEventListener("storage", listener);
}

function save(next: readonly Line[]): void {
  localStorage.setItem(name, JSON.stringify(next));
  for (const listener of listeners) listener();
}
