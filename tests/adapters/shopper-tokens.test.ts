import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createShopperTokens, toShopper } from "../../src/adapters/shopper-tokens.ts";

const secret = "a secret of at least 32 characters";
const older = "an older secret, of 32 characters!";
const now = 1_800_000_000;
const site = "https://shop.example";
const tokens = createShopperTokens([secret, older], { now: () => now * 1_000 });

const good = { sub: "customer-7", jti: "j1", aud: site, iat: now, exp: now + 300 };
const encode = (value: unknown): string =>
  Buffer.from(JSON.stringify(value) ?? "").toString("base64url");

function sign(
  claims: object,
  {
    key = secret,
    header = { alg: "HS256", typ: "JWT" },
    hash = "sha256",
  }: { readonly key?: string; readonly header?: object; readonly hash?: string } = {},
): string {
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${createHmac(hash, key).update(text).digest("base64url")}`;
}

const flawOf = (token: string, sites = [site]): string => {
  const read = tokens.read(token, sites);
  return read.ok ? "none" : read.flaw;
};

describe("a token of the shop's", () => {
  test("says who the shopper is, under a key that does not tell the customer's number", () => {
    const read = tokens.read(sign(good), [site]);
    expect(read).toMatchObject({ ok: true, shopper: toShopper("customer-7", [secret, older]) });
    expect(JSON.stringify(read)).not.toContain("customer-7");
    expect(toShopper("customer-7", [secret]).key).not.toBe(toShopper("customer-7", [older]).key);
    expect(toShopper("customer-7", [secret, older]).olderKeys).toEqual([
      toShopper("customer-7", [older]).key,
    ]);
  });

  test("is told apart from every other of the same shopper and of others", () => {
    const idOf = (claims: object): string | undefined => {
      const read = tokens.read(sign({ ...good, ...claims }), [site]);
      return read.ok ? read.shopper.token.id : undefined;
    };
    expect(idOf({})).toBe(idOf({ exp: now + 200 }));
    expect(new Set([idOf({}), idOf({ jti: "j2" }), idOf({ sub: "customer-8" })]).size).toBe(3);
  });

  test.each<[string, object]>([
    ["in its last second, the skew included", { iat: now - 300, exp: now - 29 }],
    ["of a clock that is ahead by the skew", { iat: now + 30, exp: now + 330 }],
    ["for the longest time allowed", { exp: now + 600 }],
    ["for several sites", { aud: ["https://other.example", site] }],
  ])("is believed %s", (_, claims) => {
    expect(flawOf(sign({ ...good, ...claims }))).toBe("none");
  });

  test("is believed when an older secret signed it", () => {
    expect(flawOf(sign(good, { key: older }))).toBe("none");
  });

  test.each<[string, string, string]>([
    ["after its end and the skew", "expired", sign({ ...good, iat: now - 300, exp: now - 30 })],
    ["from the future", "not-valid-yet", sign({ ...good, iat: now + 31, exp: now + 331 })],
    ["before its time", "not-valid-yet", sign({ ...good, nbf: now + 31 })],
    ["valid for too long", "valid-too-long", sign({ ...good, exp: now + 601 })],
    ["for another site", "wrong-audience", sign({ ...good, aud: "https://evil.example" })],
    ["without a name", "missing-claim", sign({ ...good, sub: "" })],
    ["without a number of its own", "missing-claim", sign({ ...good, jti: undefined })],
    ["without an end", "missing-claim", sign({ ...good, exp: undefined })],
    ["of another secret", "wrong-signature", sign(good, { key: `${secret}!` })],
    ["of an empty secret", "wrong-signature", sign(good, { key: "" })],
    ["of no algorithm", "wrong-algorithm", sign(good, { header: { alg: "none" } })],
    ["of another algorithm", "wrong-algorithm", sign(good, { header: { alg: "HS512" } })],
    [
      "with demands nobody here knows",
      "wrong-algorithm",
      sign(good, { header: { alg: "HS256", crit: ["b64"] } }),
    ],
    ["signed with another hash", "wrong-signature", sign(good, { hash: "sha512" })],
    ["without its signature", "malformed", sign(good).replace(/[^.]+$/, "")],
    ["with two parts", "malformed", sign(good).replace(/\.[^.]+$/, "")],
    ["with four parts", "malformed", `${sign(good)}.x`],
    ["that is no JSON", "malformed", "a.b.c"],
    ["that is empty", "malformed", ""],
  ])("%s is refused", (_, flaw, token) => {
    expect(flawOf(token)).toBe(flaw);
  });

  test("whose claims were changed is refused, each byte of it", () => {
    const token = sign(good);
    const changed = Array.from(token).flatMap((letter, at) =>
      letter === "."
        ? []
        : [`${token.slice(0, at)}${letter === "A" ? "B" : "A"}${token.slice(at + 1)}`],
    );
    // The last letter of a signature has two bits that mean nothing.
    const believed = changed.slice(0, -1).filter((one) => flawOf(one) === "none");
    expect(believed).toEqual([]);
  });
});
