import { WebSocket } from "ws";

/**
 * The socket.io protocol spoken directly over a WebSocket: so light a client that the server is what
 * is measured, and one that can do what a library would not.
 */
export interface Wire {
  /** Sends an event; the answer is what the server acknowledges it with. */
  emit(event: string, payload: unknown, acknowledged?: (answer: unknown) => void): void;
  close(): void;
}

export interface WireParts {
  /** Of the server, such as http://127.0.0.1:3000. */
  readonly url: string;
  readonly auth: unknown;
  readonly onEvent?: (name: string, payload: unknown) => void;
  /** The connection ended, for whatever reason; not told about one that never began. */
  readonly onClosed?: () => void;
  readonly msMax?: number;
}

/** Resolves when the server has let the client in. */
export async function openWire(parts: WireParts): Promise<Wire> {
  const { url, auth, onEvent, onClosed, msMax = 10_000 } = parts;
  // Browsers offer compression, and what a connection costs depends on it.
  const socket = new WebSocket(
    `${url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`,
    { perMessageDeflate: true, handshakeTimeout: msMax },
  );
  const waiting = new Map<number, (answer: unknown) => void>();
  let sent = 0;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error("not let in in time")), msMax);
    let isIn = false;
    function fail(error: Error): void {
      clearTimeout(timer);
      socket.terminate();
      reject(error);
    }
    socket.on("error", fail);
    socket.on("close", () => {
      fail(new Error("closed before it was let in"));
      if (isIn) onClosed?.();
    });
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith("0")) socket.send(`40${JSON.stringify(auth)}`);
      else if (text === "2") socket.send("3");
      else if (text.startsWith("44")) fail(new Error(text));
      else if (text.startsWith("40")) {
        isIn = true;
        clearTimeout(timer);
        resolve();
      } else if (text.startsWith("43")) {
        const [id, [answer]] = acknowledgement(text);
        waiting.get(id)?.(answer);
        waiting.delete(id);
      } else if (text.startsWith("42") && onEvent !== undefined) {
        const [name, payload] = JSON.parse(text.slice(2)) as [string, unknown];
        onEvent(name, payload);
      }
    });
  });
  return {
    emit(event, payload, acknowledged) {
      sent += 1;
      if (acknowledged !== undefined) waiting.set(sent, acknowledged);
      const id = acknowledged === undefined ? "" : String(sent);
      socket.send(`42${id}${JSON.stringify([event, payload])}`);
    },
    close: () => socket.terminate(),
  };
}

/** `43<id>[answer]` */
function acknowledgement(text: string): readonly [number, readonly unknown[]] {
  const begin = text.indexOf("[");
  return [Number(text.slice(2, begin)), JSON.parse(text.slice(begin)) as readonly unknown[]];
}
