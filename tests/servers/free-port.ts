import { once } from "node:events";
import { createServer } from "node:net";

/**
 * A port nobody listens on now, nor will soon: it is none of those the system gives away itself
 * (Linux: from 32768 on), which somebody else could get before it is used here.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = portMin + ((process.pid * portsEach + given) % ports);
    given += 1;
    if (await isFree(port)) return port;
  }
}

const portMin = 20_000;
const ports = 10_000;

/** Processes that run side by side have neighbouring numbers, and come nowhere near this many. */
const portsEach = 97;

let given = 0;

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
