import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that speaks OpenAI's protocol for embeddings; every reply can be replaced. */
export interface EmbeddingsServer {
  readonly baseUrl: string;
  /** What was asked for so far, oldest first. */
  readonly asked: readonly Asked[];
  /** From now on. */
  reply(with_: Reply): void;
  close(): Promise<void>;
}

export interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[] };
}

export type Reply = (response: ServerResponse, input: readonly string[]) => void;

export async function startEmbeddings(first: Reply = usual): Promise<EmbeddingsServer> {
  const asked: Asked[] = [];
  let reply = first;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Asked["body"];
      asked.push({ path: request.url, authorization: request.headers.authorization, body });
      reply(response, body.input);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    reply(with_) {
      reply = with_;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

/** How often each of eight letters stands in a text. */
export function letters(text: string): readonly number[] {
  return "abejkors".split("").map((letter) => text.split(letter).length - 1);
}

export function inShape(vectors: readonly unknown[]): unknown {
  const data = vectors.map((embedding, index) => ({ object: "embedding", index, embedding }));
  return { object: "list", model: "any", data, usage: { prompt_tokens: 1, total_tokens: 1 } };
}

export const usual: Reply = (response, input) => {
  json(inShape(input.map(letters)))(response, input);
};

/** The same vectors in the opposite order, as the index allows. */
export const backwards: Reply = (response, input) => {
  const { data, ...rest } = inShape(input.map(letters)) as { readonly data: readonly unknown[] };
  json({ ...rest, data: data.toReversed() })(response, input);
};

/** Says that much is to come, and sends nothing more. */
export const stall: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data": [');
};

export const silence: Reply = () => {};

/** Hangs up in the middle of the answer. */
export const cut: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data": [', () => response.destroy());
};

/** Goes on for ever, or until nobody reads any more. */
export const flood: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(" ".repeat(200_000))) setImmediate(more);
    else response.once("drain", more);
  };
  more();
};
