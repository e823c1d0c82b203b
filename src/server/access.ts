import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { AdvisorError } from "../advisor/advisor-error.ts";
import type { Advisor } from "../advisor/advisor.ts";
import type {
  ConversationRecord,
  ShopperTokens,
  TokenFlaw,
  VouchedShopper,
} from "../advisor/ports.ts";
import { BadInputError, problem } from "./problem.ts";

/**
 * Who may do what. A conversation's token opens that one conversation; a token of the shop's opens
 * everything of one shopper. Neither opens anything of the shop's own people.
 */

interface Asking {
  readonly headers: IncomingHttpHeaders;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The conversation in the path, for whoever has its token. */
export async function authorised(advisor: Advisor, request: Asking): Promise<ConversationRecord> {
  const token = bearerOf(request.headers);
  if (token === undefined) {
    throw new AdvisorError("unknown-conversation", "A bearer token is needed.");
  }
  return await advisor.authorise(String(request.params["id"]), token, siteOf(request));
}

/** The page's origin, which a browser states and a program need not. */
export function siteOf({ headers }: Pick<IncomingMessage, "headers">): string | undefined {
  return headers.origin;
}

export function bearerOf({ authorization = "" }: IncomingHttpHeaders): string | undefined {
  const [scheme = "", token = ""] = authorization.split(" ");
  return scheme.toLowerCase() === "bearer" && token !== "" ? token : undefined;
}

/** Compared as hashes, which take the same time however much of a guess is right. */
export function isSameSecret(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

/** Believes a token of the shop's, or says what is wrong with it. */
export function createVouching(
  tokens: ShopperTokens | undefined,
  allowedOrigins: readonly string[],
): (token: string | undefined, request: Pick<IncomingMessage, "headers">) => VouchedShopper {
  return (token, request) => {
    if (tokens === undefined) {
      const title = "No shop vouches for shoppers here: LOTSE_SHOPPER_SECRET is not set.";
      throw new BadInputError(problem({ status: 404, code: "no-shopper-secret", title }));
    }
    const { origin, host } = request.headers;
    // A page's request may only bring what was made for that page.
    const sites =
      origin === undefined ? [...allowedOrigins, `https://${host}`, `http://${host}`] : [origin];
    const read = token === undefined ? undefined : tokens.read(token, sites);
    if (read?.ok === true) return read.shopper;
    const title = "The shop's token does not say who this is.";
    const detail = flaws[read?.flaw ?? "malformed"];
    throw new BadInputError(problem({ status: 403, code: "shopper-not-vouched", title, detail }));
  };
}

const flaws: Readonly<Record<TokenFlaw, string>> = {
  malformed: "It is not a JSON Web Token.",
  "wrong-algorithm": "It has to be signed with HS256.",
  "wrong-signature": "It is not signed with the shop's secret.",
  "missing-claim": "It needs sub, jti, aud, iat and exp.",
  expired: "It has expired.",
  "not-valid-yet": "It is not valid yet; check the shop's clock.",
  "valid-too-long": "It may be valid for ten minutes at most.",
  "wrong-audience": "Its aud is not the origin of the page.",
};
