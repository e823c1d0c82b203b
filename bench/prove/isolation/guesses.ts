import { createHash } from "node:crypto";
import type { OpeningResult } from "../../../src/protocol/server-message.ts";
import type { Chance } from "../random.ts";
import { signed } from "./shop-word.ts";

export interface Guess {
  readonly name: string;
  readonly token: string | undefined;
}

export interface Known {
  readonly victim: OpeningResult;
  readonly erased: OpeningResult;
  readonly stranger: OpeningResult;
  readonly url: string;
}

/** Whom somebody may be, or pretend to be, who has not got the token. */
export function guesses({
  victim,
  erased,
  stranger,
  url,
}: Known): readonly ((chance: Chance) => Guess)[] {
  const { token } = victim;
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
  return [
    () => ({ name: "nobody", token: undefined }),
    (chance) => ({ name: "random", token: randomToken(chance) }),
    () => ({ name: "another shopper", token: stranger.token }),
    () => ({ name: "somebody erased", token: erased.token }),
    // One character beside the right one.
    (chance) => {
      const at = chance.below(token.length);
      const other = token[at] === "A" ? "B" : "A";
      return { name: "near", token: `${token.slice(0, at)}${other}${token.slice(at + 1)}` };
    },
    (chance) => ({ name: "beginning", token: token.slice(0, 1 + chance.below(token.length - 1)) }),
    (chance) => ({ name: "longer", token: `${token}${randomToken(chance).slice(0, 4)}` }),
    () => ({ name: "other case", token: swapCase(token) }),
    // What stands in the database must open nothing.
    () => ({ name: "its hash", token: createHash("sha256").update(token).digest("hex") }),
    () => ({
      name: "its hash, base64url",
      token: createHash("sha256").update(token).digest("base64url"),
    }),
    () => ({ name: "its id", token: victim.conversationId }),
    (chance) => ({
      name: "a word of a database's",
      token: chance.pick([
        "'OR'1'='1",
        "%",
        "*",
        "null",
        "undefined",
        "true",
        "[object Object]",
        "%00",
      ]),
    }),
    (chance) => ({
      name: "another shopper's token of the shop",
      token: signed(url, "mallory", randomToken(chance)),
    }),
    (chance) => ({
      name: "a token of another shop",
      token: signed(
        url,
        "alice",
        randomToken(chance),
        "another secret which is just as long as that",
      ),
    }),
    (chance) => ({
      name: "an unsigned token of the shop",
      token: `${none}.${signed(url, "alice", randomToken(chance)).split(".")[1] ?? ""}.`,
    }),
  ];
}

/** As long as a rightful one. */
export function randomToken(chance: Chance): string {
  const bytes = Uint8Array.from({ length: 32 }, () => chance.below(256));
  return Buffer.from(bytes).toString("base64url");
}

function swapCase(text: string): string {
  return Array.from(text)
    .map((letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    )
    .join("");
}
