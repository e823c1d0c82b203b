import { randomBytes } from "node:crypto";
import { connect } from "node:net";

/**
 * A WebSocket that does what a shopper of the load needs: texts, in frames that are whole. A library
 * checks and offers far more, which the server that is measured would pay for.
 */
export interface ThinSocket {
  send(text: string): void;
  /** Cuts the connection. */
  close(): void;
}

export interface ThinSocketParts {
  /** Such as http://127.0.0.1:3000/socket.io/?transport=websocket. */
  readonly url: string;
  readonly onText: (text: string) => void;
  /** The connection ended, or never began; told once. */
  readonly onEnd: (why: string) => void;
}

const textFrame = 0x81;
const closing = 0x8;
const pinging = 0x9;
const ponging = 0x8a;

/** Every client masks what it sends; with these four bytes it stays as it is. */
const mask = Buffer.alloc(4);

const nothing = Buffer.alloc(0);

export function openThinSocket({ url, onText, onEnd }: ThinSocketParts): ThinSocket {
  const { hostname, port, host, pathname, search } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let isOpen = false;
  let rest: Buffer = nothing;
  let why = "closed";
  // Browsers offer compression, and what a connection costs may depend on it.
  socket.write(
    [
      `GET ${pathname}${search} HTTP/1.1`,
      `Host: ${host}`,
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
      "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
      "\r\n",
    ].join("\r\n"),
  );

  function fail(reason: string): void {
    why = reason;
    socket.destroy();
  }

  /** What follows the server's answer to the handshake; undefined where that is not whole yet. */
  function shakeHands(bytes: Buffer): Buffer | undefined {
    const end = bytes.indexOf("\r\n\r\n");
    if (end === -1) return undefined;
    const head = bytes.toString("latin1", 0, end);
    if (!head.startsWith("HTTP/1.1 101 ")) fail(`refused with ${head.slice(9, 12)}`);
    else if (/\r\nsec-websocket-extensions:/i.test(head)) fail("it would be compressed");
    else isOpen = true;
    return bytes.subarray(end + 4);
  }

  function take({ kind, body }: Frame): void {
    switch (kind) {
      case textFrame & 0xf:
        return onText(body.toString());
      case closing:
        return fail("closed by the server");
      case pinging:
        return void socket.write(frame(ponging, body));
      default:
        return fail(`a frame of kind ${kind}`);
    }
  }

  socket.on("data", (chunk) => {
    let left: Buffer | undefined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (!isOpen) {
      rest = left;
      left = shakeHands(left);
      if (left === undefined || !isOpen) return;
    }
    for (let next = frameOf(left); next !== undefined; next = frameOf(left)) {
      left = left.subarray(next.bytes);
      take(next);
    }
    // An empty slice would keep what it was cut from.
    rest = left.length === 0 ? nothing : left;
  });
  socket.on("error", (error) => (why = error.message));
  socket.on("close", () => onEnd(why));
  return {
    send: (text) => void socket.write(frame(textFrame, Buffer.from(text))),
    close: () => socket.destroy(),
  };
}

interface Frame {
  readonly kind: number;
  readonly body: Buffer;
  /** Of the frame with its head. */
  readonly bytes: number;
}

/** The frame at the beginning, once it is there as a whole. */
function frameOf(bytes: Buffer): Frame | undefined {
  if (bytes.length < 2) return undefined;
  const [first = 0, length = 0] = bytes;
  // A server does not mask, and ours sends everything in one frame.
  if ((first & 0x80) === 0 || length > 127) throw new Error("a frame that is not expected");
  const headBytes = length === 127 ? 10 : length === 126 ? 4 : 2;
  if (bytes.length < headBytes) return undefined;
  const bodyBytes =
    length === 127
      ? Number(bytes.readBigUInt64BE(2))
      : length === 126
        ? bytes.readUInt16BE(2)
        : length;
  const end = headBytes + bodyBytes;
  if (bytes.length < end) return undefined;
  return { kind: first & 0xf, body: bytes.subarray(headBytes, end), bytes: end };
}

function frame(first: number, body: Buffer): Buffer {
  const { length } = body;
  const head =
    length < 126
      ? Buffer.from([first, 0x80 | length])
      : Buffer.from([first, 0xfe, length >> 8, length & 0xff]);
  return Buffer.concat([head, mask, body]);
}
