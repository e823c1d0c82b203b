import type { ShopEvent } from "./shop-event.ts";

/** A purchase this long after the conversation began has nothing to do with it any more. */
export const windowDays = 7;
export const windowMs = windowDays * 86_400_000;

export interface ShopOutcome {
  readonly viewed: boolean;
  readonly cart: boolean;
  readonly bought: boolean;
  readonly revenueCents: number;
}

/**
 * What became of the products a conversation recommended: only what happened after they were shown,
 * and within the window. Whatever else was bought is counted apart and touches nothing.
 */
export function foldShopEvents(
  events: readonly ShopEvent[],
  conversation: { readonly shown: ReadonlyMap<string, number>; readonly startedAt: number },
  tally: {
    add(metric: string, question?: string, item?: string, n?: number): void;
    once(metric: string, question?: string, item?: string): void;
  },
): ShopOutcome {
  const seen = { viewed: false, cart: false, bought: false };
  let revenueCents = 0;
  let hasOrder = false;
  for (const event of events) {
    if (event.at - conversation.startedAt > windowMs) continue;
    const shownAt = conversation.shown.get(event.product);
    const isOurs = shownAt !== undefined && event.at >= shownAt;
    const cents = event.cents ?? 0;
    if (event.currency !== undefined && isOurs) tally.once("currency", "", event.currency);
    switch (event.type) {
      case "viewed":
        if (!isOurs) break;
        seen.viewed = true;
        tally.once("product-viewed", "", event.product);
        break;
      case "added-to-cart":
        if (!isOurs) break;
        seen.cart = true;
        tally.once("product-cart", "", event.product);
        break;
      case "bought":
        if (!isOurs) {
          tally.add("other-revenue", "", "", cents);
          break;
        }
        seen.bought = true;
        hasOrder = true;
        revenueCents += cents;
        tally.once("product-bought", "", event.product);
        tally.add("product-revenue", "", event.product, cents);
        break;
      case "returned":
        if (!isOurs) {
          tally.add("other-revenue", "", "", -cents);
          break;
        }
        revenueCents -= cents;
        tally.add("returned", "", "", cents);
        tally.add("product-revenue", "", event.product, -cents);
        break;
    }
  }
  if (hasOrder) tally.add("orders");
  if (revenueCents !== 0) tally.add("revenue", "", "", revenueCents);
  return { ...seen, revenueCents };
}
