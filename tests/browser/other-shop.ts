import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A shop somewhere else: pages of another origin, with a policy of their own. */
export interface OtherShop {
  readonly origin: string;
  /** What every page of it is from now on. */
  show(page: { readonly html: string; readonly policy: string }): void;
  close(): Promise<void>;
}

export async function openOtherShop(): Promise<OtherShop> {
  let page = { html: "", policy: "" };
  const server = createServer((request, response) => {
    if (request.url === "/favicon.ico") return void response.writeHead(204).end();
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": page.policy,
    });
    response.end(page.html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    show(next) {
      page = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
