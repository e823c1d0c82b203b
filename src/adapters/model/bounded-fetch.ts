import { ModelError } from "./model-error.ts";

/**
 * `fetch` for an endpoint that may misbehave: no redirects (the key would travel along), a body of
 * at most so many bytes whatever is in it, and the pause a 429 or 503 asks for as an error.
 */
export function createBoundedFetch(bytesMax: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: "error" });
    if (response.status === 429 || response.status === 503) {
      await response.body?.cancel();
      const code = response.status === 429 ? "rate-limited" : "upstream";
      throw new ModelError(code, String(response.status), retryAfterMs(response));
    }
    if (response.body === null) return response;
    const bounded = response.body.pipeThrough(limitBytes(bytesMax));
    const { status, statusText, headers } = response;
    return new Response(bounded, { status, statusText, headers });
  };
}

function limitBytes(bytesMax: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > bytesMax) controller.error(new ModelError("too-long", `over ${bytesMax} bytes`));
      else controller.enqueue(chunk);
    },
  });
}

/** `Retry-After` in seconds; as a date it is rare and not worth a clock. */
function retryAfterMs({ headers }: Response): number | undefined {
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined;
}
