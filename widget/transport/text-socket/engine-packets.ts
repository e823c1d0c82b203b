/**
 * Stands in for engine.io-parser: the outer envelope of a packet, where all of it is text. The same
 * protocol (4), without its other half, binary data and polling, which is never used here.
 */
export const protocol = 4;

/** A packet begins with the place of its type in this list. */
const types = ["open", "close", "ping", "pong", "message", "upgrade", "noop"];

export function encodePacket(
  { type, data = "" }: { readonly type: string; readonly data?: string },
  _supportsBinary: boolean,
  done: (encoded: string) => void,
): void {
  done(`${types.indexOf(type)}${data}`);
}

export function decodePacket(text: string): { readonly type: string; readonly data: string } {
  return { type: types[Number(text[0])] ?? "error", data: text.slice(1) };
}
