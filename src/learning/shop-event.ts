/** What the shop reports of a shopper: no word of theirs, only which product and how many. */
export interface ShopEvent {
  readonly type: ShopEventType;
  readonly product: string;
  readonly quantity: number;
  /** For all of the quantity, in hundredths of the currency. */
  readonly cents?: number;
  readonly currency?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type ShopEventType = "viewed" | "added-to-cart" | "bought" | "returned";
