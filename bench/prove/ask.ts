import { Agent, request, type IncomingHttpHeaders } from "node:http";

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Longer than this nobody waits, from the first byte sent to the last one received. */
  readonly msMax: number;
  /** Aborts when the answer is no longer wanted. */
  readonly signal?: AbortSignal;
}

export interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/**
 * One request over HTTP that always ends. Not `fetch`: it holds on to the signal of its time limit
 * only weakly, so after a garbage collection a request to a node that is silent may wait for ever.
 *
 * @throws Error when nobody answers, or not completely, or not in time.
 */
export async function ask(url: string, asking: Asking): Promise<Asked> {
  const { method = "GET", headers = {}, body, msMax, signal } = asking;
  return await new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("close", () => fail(new Error("the answer was cut off")));
      response.on("end", () => {
        end();
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    const timer = setTimeout(() => fail(new Error(`no answer within ${msMax} ms`)), msMax);
    const stop = (): void => fail(new Error("the answer is no longer wanted"));
    signal?.addEventListener("abort", stop);
    let isOver = false;
    sent.on("error", fail);
    sent.end(body);
    if (signal?.aborted === true) stop();

    function end(): void {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
    function fail(error: Error): void {
      // The connection is kept for the next request.
      if (isOver) return;
      end();
      sent.destroy();
      reject(error);
    }
  });
}

/** As a shopper's page asks: JSON there, JSON back, with the conversation's token. */
export function jsonHeaders(token?: string): Readonly<Record<string, string>> {
  return {
    "content-type": "application/json",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
}
