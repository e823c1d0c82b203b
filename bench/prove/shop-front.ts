import { Agent, createServer, request } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { ask } from "./ask.ts";

export interface ShopFront {
  readonly url: string;
  close(): void;
}

/**
 * The pages of a shop as they are, but without the advisor, without pictures, and with three
 * products in every list: for proofs that load hundreds of pages.
 */
export async function startShopFront(shop: string): Promise<ShopFront> {
  const { text } = await ask(`${shop}/api/products?limit=3`, { msMax: 30_000 });
  const few = JSON.stringify({ ...(JSON.parse(text) as object), total: 3 });
  const agent = new Agent({ keepAlive: true });
  const server = createServer((asked, answer) => {
    const path = asked.url ?? "/";
    if (path === "/lotse.js" || path.startsWith("/images/")) {
      answer.writeHead(404, { "cache-control": "max-age=600" }).end();
    } else if (path.startsWith("/api/products?")) {
      answer.writeHead(200, { "content-type": "application/json" }).end(few);
    } else {
      const passed = request(`${shop}${path}`, {
        agent,
        method: asked.method,
        headers: { ...asked.headers, host: new URL(shop).host },
      });
      passed.once("response", (found) => {
        answer.writeHead(found.statusCode ?? 502, found.headers);
        found.pipe(answer);
      });
      passed.once("error", () => answer.destroy());
      asked.pipe(passed);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}
