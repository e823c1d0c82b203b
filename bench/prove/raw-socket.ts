import { WebSocket } from "ws";

/** A WebSocket whose messages are read one after the other, and whose end can be waited for. */
export interface RawSocket {
  send(data: string | Buffer): void;
  /** The next message; rejects when the connection ends first, or nothing comes. */
  next(msMax?: number): Promise<string>;
  /** Resolves with the code when the connection has ended. */
  ended(msMax?: number): Promise<number>;
  close(): void;
}

/** @param path With query, such as `/socket.io/?EIO=4&transport=websocket`. */
export async function openRawSocket(url: string, path: string): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace("http", "ws")}${path}`, { perMessageDeflate: false });
  const arrived: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  const end = new Promise<number>((resolve) => {
    socket.once("close", resolve);
  });
  socket.on("error", () => {});
  socket.on("message", (data: Buffer, isBinary) => {
    const text = isBinary ? `binary ${data.toString("hex")}` : data.toString();
    const first = waiting.shift();
    if (first === undefined) arrived.push(text);
    else first(text);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("close", () => reject(new Error("the connection was refused")));
  });
  return {
    send: (data) => socket.send(data),
    async next(msMax = 20_000) {
      const known = arrived.shift();
      if (known !== undefined) return known;
      return await new Promise((resolve, reject) => {
        const hear = (text: string): void => {
          clearTimeout(timer);
          resolve(text);
        };
        const timer = setTimeout(() => {
          // The next message is for whoever asks next.
          waiting.splice(waiting.indexOf(hear), 1);
          reject(new Error("nothing came"));
        }, msMax);
        waiting.push(hear);
        void end.then((code) => reject(new Error(`closed with ${code}`)));
      });
    },
    async ended(msMax = 10_000) {
      return await new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("still open")), msMax);
        void end.then((code) => {
          clearTimeout(timer);
          resolve(code);
        });
      });
    },
    close: () => socket.terminate(),
  };
}
