import type { OpeningResult } from "../../../src/protocol/server-message.ts";
import { ask, type Asked } from "../ask.ts";
import { openRawSocket, type RawSocket } from "../raw-socket.ts";
import { isProblem, post } from "../shopper.ts";

export const path = "/socket.io/?EIO=4&transport=websocket";

/** A session that was opened, and nothing else. */
export async function openSession(url: string): Promise<RawSocket> {
  const socket = await openRawSocket(url, path);
  await socket.next();
  return socket;
}

/** A session in the conversation of a new shopper; what that begins with has been heard. */
export async function openConversation(url: string): Promise<RawSocket> {
  const socket = await openSession(url);
  await letIn(url, socket);
  await drain(socket);
  return socket;
}

export function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

export async function get(url: string, at: string, method = "GET"): Promise<Asked> {
  return await ask(`${url}${at}`, { method, msMax: 5_000 });
}

/** As the protocol wants it: 400 with a code. */
export function refused({ status, text }: Asked, ...codes: readonly number[]): void {
  expect(status === 400, `status ${status}`);
  const { code } = JSON.parse(text) as { readonly code: number };
  expect(codes.includes(code), `code ${code}`);
}

export async function refusedSocket(url: string, at: string): Promise<void> {
  const socket = await openRawSocket(url, at).catch(() => undefined);
  if (socket === undefined) return;
  // Some are opened first and told why.
  await socket.ended();
}

export async function credentials(
  url: string,
): Promise<{ readonly conversation: string; readonly token: string }> {
  const opening = await post<OpeningResult>(`${url}/api/conversations`, {}, { waitMs: 30_000 });
  if (isProblem(opening)) throw new Error(opening.title);
  return { conversation: opening.conversationId, token: opening.token };
}

/** Connects to the conversation of a new shopper; the packet that says so. */
export async function letIn(url: string, socket: RawSocket): Promise<string> {
  socket.send(`40${JSON.stringify(await credentials(url))}`);
  const text = await socket.next();
  expect(text.startsWith("40{"), `let in, not ${text.slice(0, 60)}`);
  return text;
}

const quietMs = 400;

/** The next message, or nothing. */
export async function quiet(socket: RawSocket): Promise<string> {
  return await socket.next(quietMs).catch(() => "");
}

/** What a conversation begins with is not looked at here. */
export async function drain(socket: RawSocket): Promise<void> {
  while ((await quiet(socket)) !== "");
}

/** After this packet the session goes on. */
export async function stays(url: string, packet: string): Promise<void> {
  const socket = await openConversation(url);
  socket.send(packet);
  socket.send('423["turn",{}]');
  expect((await socket.next()).startsWith("433["), "it still answers");
  socket.close();
}

/** After this packet, and perhaps a second one, the session is over. */
export async function ends(
  url: string,
  packet: string | Buffer,
  isLetIn = false,
  second?: string,
): Promise<void> {
  const socket = isLetIn ? await openConversation(url) : await openSession(url);
  socket.send(packet);
  if (second !== undefined) socket.send(second);
  await socket.ended();
}
