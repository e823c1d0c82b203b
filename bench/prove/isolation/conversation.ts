import { randomBytes } from "node:crypto";
import type {
  OpeningResult,
  ServerMessage,
  TurnResult,
} from "../../../src/protocol/server-message.ts";
import { ask, jsonHeaders } from "../ask.ts";
import { isProblem, post } from "../shopper.ts";
import { signed } from "./shop-word.ts";

/** What no answer to anybody else may contain. */
export const canary = "canary-k7q2zt";

/** A conversation in which something was said. */
export async function begin(url: string, text = `my name is ${canary}`): Promise<OpeningResult> {
  const opening = await post<OpeningResult>(`${url}/api/conversations`, {}, { waitMs: 30_000 });
  if (isProblem(opening)) throw new Error(opening.title);
  await say(url, opening, text);
  return opening;
}

/** One turn more. */
export async function say(url: string, { conversationId, token }: OpeningResult, text: string) {
  const turn = { turnId: randomBytes(8).toString("hex"), command: { type: "say", text } };
  const path = `${url}/api/conversations/${conversationId}/turns`;
  return await post<TurnResult>(path, turn, { token, waitMs: 30_000 });
}

/** The shop's word whose conversation it is. */
export async function vouch(url: string, opening: OpeningResult, shopper: string): Promise<void> {
  const { status, text } = await ask(`${url}/api/conversations/${opening.conversationId}/shopper`, {
    method: "PUT",
    headers: jsonHeaders(opening.token),
    body: JSON.stringify({ token: signed(url, shopper, randomBytes(8).toString("hex")) }),
    msMax: 10_000,
  });
  if (status >= 400) throw new Error(`the shop's word is not taken: ${status} ${text}`);
}

/** The whole conversation, as its own shopper reads it. */
export async function read(
  url: string,
  { conversationId, token }: OpeningResult,
): Promise<readonly ServerMessage[]> {
  const { text } = await ask(`${url}/api/conversations/${conversationId}/messages?after=0`, {
    headers: jsonHeaders(token),
    msMax: 30_000,
  });
  return (JSON.parse(text) as Partial<TurnResult>).messages ?? [];
}
