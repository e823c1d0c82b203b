import { randomBytes } from "node:crypto";
import { openWire } from "../../load/wire.ts";
import { ask, jsonHeaders, type Asked } from "../ask.ts";
import { signed } from "./shop-word.ts";

/** One way to get at a conversation. */
export interface Way {
  readonly name: string;
  readonly use: (url: string, id: string, token: string | undefined) => Promise<Asked>;
  /** Opened by the shop's word for a shopper; everybody may ask for their own. */
  readonly isShoppers?: true;
  /** After it there is nothing left to open. */
  readonly isEnd?: true;
}

const shopperWay = (name: string, path: string, method: string) => ({
  name,
  isShoppers: true as const,
  use: async (url: string, _id: string, token: string | undefined) =>
    await ask(`${url}${path}`, { method, headers: jsonHeaders(token), msMax: 30_000 }),
});

/** Every way there is. */
export const ways: readonly Way[] = [
  way("POST turns", "POST", "/turns", () => ({
    turnId: randomBytes(8).toString("hex"),
    command: { type: "show-products" },
  })),
  way("GET messages", "GET", "/messages?after=0"),
  way("GET export", "GET", "/export"),
  {
    name: "PUT shopper",
    // The shop's word says whose conversation it is, and opens none.
    use: async (url, id, token) =>
      await ask(`${url}/api/conversations/${encodeURIComponent(id)}/shopper`, {
        method: "PUT",
        headers: jsonHeaders(token),
        body: JSON.stringify({ token: signed(url, "alice", randomBytes(8).toString("hex")) }),
        msMax: 30_000,
      }),
  },
  { ...way("DELETE", "DELETE", ""), isEnd: true },
  shopperWay("GET shopper's export", "/api/shopper/export", "GET"),
  { ...shopperWay("DELETE shopper", "/api/shopper", "DELETE"), isEnd: true },
  { name: "socket", use: connect },
];

function way(name: string, method: string, path: string, body?: () => unknown): Way {
  return {
    name,
    use: async (url, id, token) =>
      await ask(`${url}/api/conversations/${encodeURIComponent(id)}${path}`, {
        method,
        headers: jsonHeaders(token),
        ...(body === undefined ? {} : { body: JSON.stringify(body()) }),
        msMax: 30_000,
      }),
  };
}

/** A socket that is let in is as good as status 200; everything it is sent counts as its answer. */
async function connect(url: string, id: string, token: string | undefined): Promise<Asked> {
  const heard: unknown[] = [];
  try {
    const wire = await openWire({
      url,
      auth: { conversation: id, ...(token === undefined ? {} : { token }), after: 0 },
      onEvent: (name, payload) => heard.push([name, payload]),
    });
    wire.close();
    return { status: 200, headers: {}, text: JSON.stringify(heard) };
  } catch (refusal) {
    return { status: 401, headers: {}, text: String(refusal) };
  }
}
