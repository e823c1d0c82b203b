import type { Brand } from "../../lib/brand.ts";

/** Reads the tokens with which a shop vouches for its shoppers. */
export interface ShopperTokens {
  /** @param sites The origins it may have been made for. */
  read(
    token: string,
    sites: readonly string[],
  ):
    | { readonly ok: true; readonly shopper: VouchedShopper }
    | { readonly ok: false; readonly flaw: TokenFlaw };
}

/** A shopper the shop has vouched for. */
export interface Shopper {
  readonly key: ShopperKey;
  /** Under which conversations were kept before the shop's secret changed. */
  readonly olderKeys: readonly ShopperKey[];
}

/** Stands for a shop's own customer number, which nobody can work out from it without the shop's secret. */
export type ShopperKey = Brand<"ShopperKey">;

/** A shopper with the token that says so; it is good for one purpose. */
export interface VouchedShopper extends Shopper {
  readonly token: {
    readonly id: string;
    /** Milliseconds since 1970. */
    readonly until: number;
  };
}

/** Why a shop's token was not believed. */
export type TokenFlaw =
  | "malformed"
  | "wrong-algorithm"
  | "wrong-signature"
  | "missing-claim"
  | "expired"
  | "not-valid-yet"
  | "valid-too-long"
  | "wrong-audience";
