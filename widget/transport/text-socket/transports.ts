import { Transport } from "engine.io-client";
import { encodePacket } from "./engine-packets.ts";

interface Packet {
  readonly type: string;
  readonly data?: string;
}

/** Stands in for the library's list of transports: a browser's WebSocket that carries text. */
export const transports: { readonly websocket: unknown } = {
  // Made late, because the library's modules import each other in a circle.
  get websocket() {
    return class extends Transport {
      #socket: WebSocket | undefined;

      get name(): string {
        return "websocket";
      }

      doOpen(): void {
        const { secure } = this.opts as { readonly secure?: boolean };
        const uri = this.createUri(secure ? "wss" : "ws", this.query);
        try {
          this.#connect(new WebSocket(uri));
        } catch (error) {
          // Some browsers say at once that the page's policy forbids it.
          this.onError("websocket error", error);
        }
      }

      #connect(socket: WebSocket): void {
        socket.addEventListener("open", () => this.onOpen());
        socket.addEventListener("close", () => this.onClose());
        socket.addEventListener("message", ({ data }) => this.onData(data));
        socket.addEventListener("error", () => {
          if (this.#socket) this.onError("websocket error", undefined);
        });
        this.#socket = socket;
      }

      write(packets: readonly Packet[]): void {
        for (const packet of packets)
          encodePacket(packet, false, (text) => this.#socket?.send(text));
        this.writable = false;
        queueMicrotask(() => {
          this.writable = true;
          this.emitReserved("drain");
        });
      }

      doClose(): void {
        // An error while closing is none.
        const socket = this.#socket;
        this.#socket = undefined;
        socket?.close();
      }
    };
  },
};
