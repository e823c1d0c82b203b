import { createHmac } from "node:crypto";

/** What the shop signs with. */
export const secret = "a secret of the shop's long enough to sign with";

/** The shop's word that this is its shopper. */
export function signed(url: string, shopper: string, id: string, key = secret): string {
  const now = Math.floor(Date.now() / 1_000);
  const head = { alg: "HS256", typ: "JWT" };
  const claims = { sub: shopper, jti: id, aud: url, iat: now, exp: now + 300 };
  const text = [head, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`;
}
