/**
 * Stands in for socket.io-parser: the inner envelope, where all of it is text and there is one
 * namespace. The same protocol (5) in a tenth of the bytes.
 */
export const protocol = 5;

/** The numbers are the protocol's. Nothing binary is ever sent; the library only asks for it. */
export const PacketType = {
  CONNECT: 0,
  DISCONNECT: 1,
  EVENT: 2,
  ACK: 3,
  CONNECT_ERROR: 4,
  BINARY_EVENT: 5,
  BINARY_ACK: 6,
} as const;

interface Packet {
  readonly type: number;
  readonly nsp: string;
  /** The other side acknowledges under this number. */
  readonly id?: number | undefined;
  readonly data?: unknown;
}

export class Encoder {
  encode({ type, id, data }: Packet): readonly string[] {
    return [`${type}${id ?? ""}${data === undefined ? "" : JSON.stringify(data)}`];
  }
}

/** What the library needs of its emitter is that one listener stands on it. */
export class Decoder {
  #decoded: ((packet: Packet) => void) | undefined;

  on(_event: "decoded", listener: (packet: Packet) => void): void {
    this.#decoded = listener;
  }

  off(): void {
    this.#decoded = undefined;
  }

  /** @throws SyntaxError where the data is no JSON; the library then connects anew. */
  add(text: string): void {
    const [, type, id, data] = /^(\d)(\d*)(.*)$/s.exec(text) ?? [];
    this.#decoded?.({
      type: Number(type),
      nsp: "/",
      id: id ? Number(id) : undefined,
      data: data ? JSON.parse(data) : undefined,
    });
  }

  destroy(): void {
    this.off();
  }
}
