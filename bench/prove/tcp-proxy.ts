import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Stands between two programs and fails as networks do. */
export interface TcpProxy {
  readonly port: number;
  /** Cuts every connection there is. */
  cut(): number;
  /** Lets nothing through, in either direction, without a word; new connections hang too. */
  hold(): void;
  letGo(): void;
  close(): void;
}

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isHeld = false;
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on("error", end);
      socket.on("close", end);
      if (isHeld) socket.pause();
    }
    near.on("data", (chunk) => void far.write(chunk));
    far.on("data", (chunk) => void near.write(chunk));
    if (isHeld) pair.forEach((socket) => socket.pause());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const each = (what: (socket: Socket) => void): void => {
    for (const [near, far] of pairs) {
      what(near);
      what(far);
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      const count = pairs.size;
      each((socket) => socket.destroy());
      return count;
    },
    hold() {
      isHeld = true;
      each((socket) => socket.pause());
    },
    letGo() {
      isHeld = false;
      each((socket) => socket.resume());
    },
    close() {
      each((socket) => socket.destroy());
      server.close();
    },
  };
}
