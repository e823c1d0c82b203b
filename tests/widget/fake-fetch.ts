import type { Problem } from "../../src/protocol/server-message.ts";

/** What a page asked its server. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly token: string | undefined;
}

export type Answered =
  | { readonly status: number; readonly body?: unknown }
  | "no network"
  | "never";

export interface FakeFetch {
  readonly asked: Asked[];
  readonly fetch: typeof globalThis.fetch;
}

export const base = "https://advice.example/";

/** The browser's `fetch` before a server that answers as it is told. */
export function createFakeFetch(answer: (asked: Asked) => Answered | Promise<Answered>): FakeFetch {
  const asked: Asked[] = [];
  const fetch = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const headers = new Headers(init.headers);
    const question: Asked = {
      method: init.method ?? "GET",
      path: (input instanceof Request ? input.url : input.toString()).replace(`${base}api/`, ""),
      body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
      token: headers.get("authorization")?.replace("Bearer ", ""),
    };
    asked.push(question);
    const answered = await answer(question);
    if (answered === "no network") throw new TypeError("Failed to fetch");
    if (answered === "never") {
      return await new Promise((_, reject) => {
        const abort = (): void => reject(new DOMException("", "AbortError"));
        if (init.signal?.aborted) abort();
        else init.signal?.addEventListener("abort", abort);
      });
    }
    const { status, body } = answered;
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  };
  return { asked, fetch };
}

export function problem(status: number, code: string, rest: Partial<Problem> = {}): Answered {
  return {
    status,
    body: { type: `urn:lotse:problem:${code}`, title: code, status, code, ...rest },
  };
}
