import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** Stands between two programs and fails as networks do. */
export interface TcpProxy {
  readonly port: number;
  /** Cuts every connection there is. */
  cut(): number;
  /** Lets nothing through, in either direction, without a word; new connections hang too. */
  hold(): void;
  letGo(): void;
  /** Lets a few bytes through at a time, in both directions, as the edge of a village does. */
  drip(): void;
  flow(): void;
  close(): void;
}

/** About 8 kB a second: an answer of 4 kB takes half of one. */
const dripBytes = 80;
const dripMs = 10;

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isHeld = false;
  let isSlow = false;

  /** Whatever comes waits until what came before has been passed on. */
  async function pass(chunk: Buffer, from: Socket, to: Socket): Promise<void> {
    if (!isSlow) {
      to.write(chunk);
      return;
    }
    from.pause();
    for (let at = 0; at < chunk.length && !to.destroyed;) {
      const bytes = isSlow ? dripBytes : chunk.length;
      to.write(chunk.subarray(at, at + bytes));
      at += bytes;
      await wait(dripMs);
    }
    if (!isHeld) from.resume();
  }

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
    near.on("data", (chunk: Buffer) => void pass(chunk, near, far));
    far.on("data", (chunk: Buffer) => void pass(chunk, far, near));
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
    drip() {
      isSlow = true;
    },
    flow() {
      isSlow = false;
    },
    close() {
      each((socket) => socket.destroy());
      server.close();
    },
  };
}
