import { add } from "./basket.ts";
import { loadProduct, type ProductDetails } from "./catalogue.ts";
import { toast } from "./frame.ts";
import { askForSize } from "./size-dialog.ts";
import { say } from "./words.ts";

/** What the advisor says when somebody taps "Add to cart" on one of its cards. */
type AddToCart = CustomEvent<{
  readonly product: { readonly id: string };
  readonly done: () => void;
}>;

/**
 * All that this shop has to do with the advisor: take its products into the cart. The event says
 * which product it is; `preventDefault` says that the shop takes care, `done` that it is done.
 */
export function connectAdvisor(): void {
  document.addEventListener("lotse:add-to-cart", (event) => {
    event.preventDefault();
    const { product, done } = (event as AddToCart).detail;
    void take(product.id, done);
  });
}

async function take(id: string, done: () => void): Promise<void> {
  const product = await loadProduct(id);
  if (product !== undefined && (await addToCart(product))) done();
}

/** Asks for the size where there are several. */
async function addToCart(product: ProductDetails): Promise<boolean> {
  const variant = product.variants.length > 0 ? await askForSize(product) : undefined;
  if (product.variants.length > 0 && variant === undefined) return false;
  add(product, variant);
  toast(`${product.title} ${say("added")}.`);
  return true;
}
