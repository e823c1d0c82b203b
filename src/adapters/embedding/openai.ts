import type OpenAI from "openai";
import { z } from "zod";
import type { Embedder } from "../../advisor/ports.ts";
import { createBoundedFetch } from "../model/bounded-fetch.ts";
import { createBreaker, usualBreaker, type Breaker } from "../breaker.ts";
import { ModelError, toModelError } from "../model/model-error.ts";

export interface OpenAiEmbedding {
  readonly model: string;
  /** Such as `https://api.example/v1`; OpenAI's own without one. */
  readonly baseUrl?: string | undefined;
  /** Servers on one's own machine often want none. */
  readonly apiKey?: string | undefined;
  /** For each request, its answer's body included. */
  readonly timeoutMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Embeddings from any server that speaks OpenAI's protocol. The dimension is asked for once, with a
 * text of our own; from then on a vector of another length is refused.
 *
 * Rejects with a ModelError when the server cannot be used. Nothing is retried: whoever asks has
 * something simpler at hand.
 */
export async function openOpenAiEmbedder(
  settings: OpenAiEmbedding,
  signal: AbortSignal,
): Promise<Embedder> {
  const ask = await createAsk(settings);
  const [first] = await ask(["waterproof jacket"], signal);
  // Zeros for a text that says something: everything would be as near as everything else.
  if (first === undefined || first.every((number) => number === 0)) {
    throw new ModelError("empty", "no numbers");
  }
  const dimension = first.length;
  return {
    id: `openai-${settings.model}-${dimension}`,
    dimension,
    async embed(texts, signal) {
      signal.throwIfAborted();
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += batchMax) {
        vectors.push(...(await ask(texts.slice(from, from + batchMax), signal)));
      }
      const wrong = vectors.find((vector) => vector.length !== dimension);
      if (wrong === undefined) return vectors;
      throw new ModelError("wrong-shape", `${wrong.length} numbers instead of ${dimension}`);
    },
  };
}

/** Texts per request; servers allow from 32 up. */
const batchMax = 32;
/** Longer texts are cut: what a product is stands at its beginning. */
const textMax = 6_000;
/** Thirty-two vectors of 4,096 numbers of twenty characters, and room. */
const bytesMax = 8_000_000;

type Ask = (texts: readonly string[], signal: AbortSignal) => Promise<readonly Float32Array[]>;

/** The library is loaded when a model is configured, and not before: it costs half a second. */
async function createAsk(settings: OpenAiEmbedding): Promise<Ask> {
  const { OpenAI: Client } = await import("openai");
  const client = new Client({
    apiKey: settings.apiKey ?? "none",
    baseURL: settings.baseUrl ?? null,
    maxRetries: 0,
    timeout: settings.timeoutMs,
    fetch: createBoundedFetch(bytesMax),
    // Whatever else the environment may hold is for `config.ts` to read.
    organization: null,
    project: null,
    logLevel: "off",
  });
  const breaker = createBreaker(usualBreaker, settings.now);
  return (texts, signal) => askOnce({ client, settings, breaker }, texts, signal);
}

async function askOnce(
  parts: {
    readonly client: OpenAI;
    readonly settings: OpenAiEmbedding;
    readonly breaker: Breaker;
  },
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const { client, settings, breaker } = parts;
  if (!breaker.enter()) throw new ModelError("breaker-open", "embeddings");
  const inTime = AbortSignal.timeout(settings.timeoutMs);
  try {
    const response: unknown = await client.embeddings.create(
      {
        model: settings.model,
        // An empty text is refused by some servers; a full stop says as little.
        input: texts.map((text) => (text.trim() === "" ? "." : text.slice(0, textMax))),
        // Without it the library asks for base64, which many servers do not send.
        encoding_format: "float",
      },
      { signal: AbortSignal.any([signal, inTime]) },
    );
    const vectors = toVectors(response, texts.length);
    breaker.succeeded();
    return vectors;
  } catch (cause) {
    if (signal.aborted) {
      breaker.left();
      throw signal.reason;
    }
    const error = inTime.aborted
      ? new ModelError("out-of-time", "embeddings")
      : toModelError(cause);
    breaker.failed(error.retryAfterMs);
    throw error;
  }
}

const responseSchema = z.object({
  data: z.array(
    z.object({
      index: z.number().int().optional(),
      // Some servers send base64 whatever they were asked for.
      embedding: z.union([z.array(z.number()).min(1), z.base64().min(8)]),
    }),
  ),
});

/** In the order of the texts, whatever order they came in. */
function toVectors(response: unknown, count: number): readonly Float32Array[] {
  const parsed = responseSchema.safeParse(response);
  if (!parsed.success) throw new ModelError("wrong-shape", "embeddings");
  const { data } = parsed.data;
  const vectors = Array.from({ length: count }, (_, at) =>
    data.find(({ index }, on) => (index ?? on) === at),
  );
  return vectors.map((found) => {
    if (found === undefined || data.length !== count) {
      throw new ModelError("wrong-shape", `${data.length} vectors for ${count} texts`);
    }
    return toVector(found.embedding);
  });
}

function toVector(embedding: readonly number[] | string): Float32Array {
  const vector =
    typeof embedding === "string" ? fromBase64(embedding) : Float32Array.from(embedding);
  // Numbers too large for their kind are none: every product would be alike.
  if (!vector.every(Number.isFinite)) throw new ModelError("wrong-shape", "a number without end");
  return vector;
}

/** Numbers of four bytes each, the least significant byte first. */
function fromBase64(text: string): Float32Array {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length % 4 > 0) throw new ModelError("wrong-shape", `${bytes.length} bytes`);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}
