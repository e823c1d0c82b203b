import { optional } from "../../lib/optional.ts";
import { createBoundedFetch } from "./bounded-fetch.ts";
import type { Usage } from "./spending.ts";

/** A chat model behind any OpenAI-compatible endpoint. */
export interface ChatModel {
  /** Throws whatever went wrong on the way; an abort may also just end it. */
  stream(request: ChatRequest, signal: AbortSignal): AsyncIterable<ChatPiece>;
}

export interface ChatRequest {
  readonly system: string;
  readonly message: string;
  readonly tokensMax: number;
  /** JSON schema the reply must have. */
  readonly schema?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
}

export interface ChatPiece {
  /** Empty in pieces that only carry something else. */
  readonly text: string;
  /** Why the reply is over: "stop" when it is complete. */
  readonly finishReason?: string;
  readonly usage?: Usage;
}

export interface Endpoint {
  readonly model: string;
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
}

/** A reply of a few hundred tokens, with all that is wrapped around each of them. */
const bodyBytesMax = 512 * 1024;

/**
 * The one door to LangChain, opened only when a model is configured: loading it takes half a second
 * and 30 MB. It retries nothing and limits nothing of its own; the budget is ours.
 */
export async function openChatModel({ model, baseUrl, apiKey }: Endpoint): Promise<ChatModel> {
  const [{ initChatModel }] = await Promise.all([
    import("langchain/chat_models/universal"),
    // Otherwise loaded with the first call, which would not be answered in time.
    import("@langchain/openai"),
  ]);
  const boundedFetch = createBoundedFetch(bodyBytesMax);
  const open = async (tokensMax: number) =>
    await initChatModel(model, {
      modelProvider: "openai",
      // Endpoints on the own machine need no key, but the library insists on one.
      apiKey: apiKey ?? "none",
      maxRetries: 0,
      maxTokens: tokensMax,
      streamUsage: true,
      configuration: {
        maxRetries: 0,
        fetch: boundedFetch,
        // It would print what it cannot parse, and with it what was said.
        logLevel: "off",
        ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
      },
    });
  const opened = new Map<number, ReturnType<typeof open>>();
  return {
    async *stream({ system, message, tokensMax, schema }, signal) {
      const ready = opened.get(tokensMax) ?? open(tokensMax);
      opened.set(tokensMax, ready);
      const chat = await ready;
      const chunks = await chat.stream(
        [
          ["system", system],
          ["human", message],
        ],
        {
          signal,
          ...(schema === undefined
            ? {}
            : {
                response_format: { type: "json_schema", json_schema: { ...schema, strict: true } },
              }),
        },
      );
      for await (const chunk of chunks) yield toPiece(chunk);
    },
  };
}

function toPiece(chunk: {
  readonly content: unknown;
  readonly response_metadata: Readonly<Record<string, unknown>>;
  readonly usage_metadata?:
    | { readonly input_tokens: number; readonly output_tokens: number }
    | undefined;
}): ChatPiece {
  const { content, response_metadata: metadata, usage_metadata: usage } = chunk;
  const finishReason = metadata["finish_reason"];
  return {
    text: typeof content === "string" ? content : "",
    ...(typeof finishReason === "string" ? { finishReason } : {}),
    ...optional("usage", usage && toUsage(usage.input_tokens, usage.output_tokens)),
  };
}

/**
 * An endpoint may state anything: a negative count would refill the caps, and what is no number, or
 * that nothing was used at all, would leave them open. Such a statement is none.
 */
function toUsage(inputTokens: unknown, outputTokens: unknown): Usage | undefined {
  if (!isCount(inputTokens) || !isCount(outputTokens)) return undefined;
  return inputTokens + outputTokens > 0 ? { inputTokens, outputTokens } : undefined;
}

function isCount(stated: unknown): stated is number {
  return typeof stated === "number" && Number.isFinite(stated) && stated >= 0;
}
