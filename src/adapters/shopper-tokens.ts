import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Clock, Shopper, ShopperKey, ShopperTokens, TokenFlaw } from "../advisor/ports.ts";
import { invariant } from "../lib/invariant.ts";

/** Clocks of shop and server may differ by so much. */
const skewMs = 30_000;

/** A shop's page gets a token when it needs one; what is valid for longer was made for something else. */
const validMsMax = 10 * 60_000;

const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  jti: z.string().min(1).max(200),
  aud: z.union([z.string(), z.array(z.string()).max(20)]),
  iat: z.number(),
  exp: z.number(),
  nbf: z.number().optional(),
});

/**
 * JSON Web Tokens (RFC 7519) signed with HMAC-SHA-256 by a secret that shop and server share. The
 * algorithm is ours to say, never the token's (RFC 8725, section 3.1).
 *
 * @param secrets The one in use first, then older ones, which are still believed.
 */
export function createShopperTokens(secrets: readonly string[], clock: Clock): ShopperTokens {
  return {
    read(token, sites) {
      const [head = "", body = "", signature = "", ...rest] = token.split(".");
      if (signature === "" || rest.length > 0) return refused("malformed");
      const { data: header } = headerSchema.safeParse(parseJson(head));
      if (header === undefined) return refused("malformed");
      if (header.alg !== "HS256" || header.crit !== undefined) return refused("wrong-algorithm");
      if (!secrets.some((secret) => isSignedBy(secret, `${head}.${body}`, signature))) {
        return refused("wrong-signature");
      }
      const { data: claims } = claimsSchema.safeParse(parseJson(body));
      if (claims === undefined) return refused("missing-claim");
      const until = claims.exp * 1_000 + skewMs;
      const now = clock.now();
      if (until <= now) return refused("expired");
      if (Math.max(claims.iat, claims.nbf ?? 0) * 1_000 > now + skewMs) {
        return refused("not-valid-yet");
      }
      if ((claims.exp - claims.iat) * 1_000 > validMsMax) return refused("valid-too-long");
      if (![claims.aud].flat().some((site) => sites.includes(site))) {
        return refused("wrong-audience");
      }
      const id = createHash("sha256").update(`${claims.sub}\n${claims.jti}`).digest("base64url");
      return { ok: true, shopper: { ...toShopper(claims.sub, secrets), token: { id, until } } };
    },
  };
}

/** The shop's number of a customer → what it is kept under. Small numbers could be guessed without a secret. */
export function toShopper(id: string, secrets: readonly string[]): Shopper {
  const [key, ...olderKeys] = secrets.map((secret) => keyOf(id, secret));
  invariant(key !== undefined, "a shopper is kept under a secret");
  return { key, olderKeys };
}

function keyOf(id: string, secret: string): ShopperKey {
  return createHmac("sha256", secret).update(`shopper\n${id}`).digest("base64url") as ShopperKey;
}

function refused(flaw: TokenFlaw) {
  return { ok: false, flaw } as const;
}

const headerSchema = z.object({ alg: z.string(), crit: z.unknown().optional() });

function parseJson(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return undefined;
  }
}

function isSignedBy(secret: string, text: string, signature: string): boolean {
  const expected = createHmac("sha256", secret).update(text).digest();
  const given = Buffer.from(signature, "base64url");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
