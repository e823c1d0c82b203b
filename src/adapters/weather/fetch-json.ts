import { OpenMeteoError } from "./open-meteo-error.ts";

export interface FetchJson {
  /** The body of the answer, parsed. Rejects with an OpenMeteoError, and with nothing else. */
  (url: URL, signal: AbortSignal): Promise<unknown>;
}

/**
 * Fetches JSON from a server that may be slow, broken or hostile: the signal covers the body too,
 * a redirect is refused, and no more than `bytesMax` is ever held.
 */
export function createFetchJson(fetch: typeof globalThis.fetch, bytesMax: number): FetchJson {
  return async (url, signal) => {
    try {
      const response = await fetch(url, {
        signal,
        redirect: "error",
        headers: { accept: "application/json" },
      });
      const text = await readText(response, bytesMax);
      if (response.status === 429) throw new OpenMeteoError("limited", reasonIn(text));
      if (!response.ok) {
        throw new OpenMeteoError("refused", `status ${response.status}: ${reasonIn(text)}`);
      }
      return parse(text);
    } catch (error) {
      throw toOpenMeteoError(error, signal);
    }
  };
}

async function readText(response: Response, bytesMax: number): Promise<string> {
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the stream, and with it the connection.
    if (bytes > bytesMax) throw new OpenMeteoError("too-large", `more than ${bytesMax} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Errors come as `{"error": true, "reason": "…"}`; proxies in between answer in HTML. */
function reasonIn(text: string): string {
  const [, reason = ""] = /"reason"\s*:\s*"([^"]{0,200})/.exec(text) ?? [];
  return reason === "" ? "no reason given" : reason;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new OpenMeteoError("unreadable", "not JSON", { cause });
  }
}

function toOpenMeteoError(error: unknown, signal: AbortSignal): OpenMeteoError {
  if (error instanceof OpenMeteoError) return error;
  if (signal.aborted) return new OpenMeteoError("timeout", "no answer in time", { cause: error });
  return new OpenMeteoError("unreachable", "the connection failed", { cause: error });
}
