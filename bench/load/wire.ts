import { openThinSocket, type ThinSocket } from "./thin-socket.ts";

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
  const waiting = new Map<number, (answer: unknown) => void>();
  let sent = 0;
  const socket = await new Promise<ThinSocket>((resolve, reject) => {
    const timer = setTimeout(() => refuse("not let in in time"), msMax);
    let isIn = false;
    const opening = openThinSocket({
      url: `${url}/socket.io/?EIO=4&transport=websocket`,
      onText: (text) => {
        if (text.startsWith("43")) {
          const [id, [answer]] = acknowledgement(text);
          waiting.get(id)?.(answer);
          waiting.delete(id);
        } else if (text.startsWith("42")) {
          if (onEvent === undefined) return;
          const [name, payload] = JSON.parse(text.slice(2)) as [string, unknown];
          onEvent(name, payload);
        } else if (text === "2") opening.send("3");
        else if (text.startsWith("0")) opening.send(`40${JSON.stringify(auth)}`);
        else if (text.startsWith("44")) refuse(text);
        else if (text.startsWith("40")) {
          isIn = true;
          clearTimeout(timer);
          resolve(opening);
        }
      },
      onEnd: (why) => {
        if (isIn) onClosed?.();
        else refuse(`closed before it was let in: ${why}`);
      },
    });
    function refuse(why: string): void {
      clearTimeout(timer);
      opening.close();
      reject(new Error(why));
    }
  });
  return {
    emit(event, payload, acknowledged) {
      sent += 1;
      if (acknowledged !== undefined) waiting.set(sent, acknowledged);
      const id = acknowledged === undefined ? "" : String(sent);
      socket.send(`42${id}${JSON.stringify([event, payload])}`);
    },
    close: () => socket.close(),
  };
}

/** `43<id>[answer]` */
function acknowledgement(text: string): readonly [number, readonly unknown[]] {
  const begin = text.indexOf("[");
  return [Number(text.slice(2, begin)), JSON.parse(text.slice(begin)) as readonly unknown[]];
}
