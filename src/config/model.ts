import { z } from "zod";
import { endpointSettings } from "./endpoint.ts";
import { amount, whole } from "./setting.ts";

/** Only `LOTSE_MODEL` turns a model on; a key that lies around does not. */
export const modelSettings = {
  ...endpointSettings,
  LOTSE_MODEL: z.string().min(1).max(200).optional(),
  LOTSE_MODEL_USE: z.enum(["both", "read", "voice"]).default("both"),
  LOTSE_MODEL_FIRST_TOKEN_MS: whole(3_000),
  LOTSE_MODEL_IDLE_MS: whole(5_000),
  LOTSE_MODEL_READ_MS: whole(3_000),
  LOTSE_MODEL_TIMEOUT_MS: whole(12_000),
  LOTSE_MODEL_TURN_TOKENS: whole(20_000, 0),
  LOTSE_MODEL_CONVERSATION_TOKENS: whole(200_000, 0),
  LOTSE_MODEL_DAY_TOKENS: whole(10_000_000, 0),
  LOTSE_MODEL_PRICE_IN: amount,
  LOTSE_MODEL_PRICE_OUT: amount,
  LOTSE_MODEL_TURN_COST: amount,
  LOTSE_MODEL_CONVERSATION_COST: amount,
  LOTSE_MODEL_DAY_COST: amount,
};

/** Zero means no limit. */
interface Cap {
  readonly tokens: number;
  readonly money: number;
}

export interface ModelConfig {
  readonly model: string;
  /** Of an OpenAI-compatible endpoint. */
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
  readonly uses: { readonly read: boolean; readonly voice: boolean };
  readonly firstTokenMs: number;
  readonly idleMs: number;
  readonly readMs: number;
  /** For both calls of a turn together. */
  readonly turnMs: number;
  readonly caps: { readonly turn: Cap; readonly conversation: Cap; readonly day: Cap };
  /** Per million tokens. */
  readonly prices: { readonly input: number; readonly output: number };
}

export function toModel(
  settings: z.infer<z.ZodObject<typeof modelSettings>>,
): ModelConfig | undefined {
  if (settings.LOTSE_MODEL === undefined) return undefined;
  const use = settings.LOTSE_MODEL_USE;
  return {
    model: settings.LOTSE_MODEL,
    baseUrl: settings.OPENAI_BASE_URL,
    apiKey: settings.OPENAI_API_KEY,
    uses: { read: use !== "voice", voice: use !== "read" },
    firstTokenMs: settings.LOTSE_MODEL_FIRST_TOKEN_MS,
    idleMs: settings.LOTSE_MODEL_IDLE_MS,
    readMs: settings.LOTSE_MODEL_READ_MS,
    turnMs: settings.LOTSE_MODEL_TIMEOUT_MS,
    caps: {
      turn: { tokens: settings.LOTSE_MODEL_TURN_TOKENS, money: settings.LOTSE_MODEL_TURN_COST },
      conversation: {
        tokens: settings.LOTSE_MODEL_CONVERSATION_TOKENS,
        money: settings.LOTSE_MODEL_CONVERSATION_COST,
      },
      day: { tokens: settings.LOTSE_MODEL_DAY_TOKENS, money: settings.LOTSE_MODEL_DAY_COST },
    },
    prices: { input: settings.LOTSE_MODEL_PRICE_IN, output: settings.LOTSE_MODEL_PRICE_OUT },
  };
}

/** Settings that are wrong together; others' settings matter only once a model is on. */
export function modelProblems(
  stated: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (stated["LOTSE_MODEL"] === undefined) return [];
  const costs = Object.keys(stated).filter((name) => /^LOTSE_MODEL_\w+_COST$/.test(name));
  const priced = ["LOTSE_MODEL_PRICE_IN", "LOTSE_MODEL_PRICE_OUT"].some(
    (name) => Number(stated[name] ?? 0) > 0,
  );
  return [
    ...(priced ? [] : costs.map((name) => `${name}: expected LOTSE_MODEL_PRICE_IN and _OUT`)),
    // The library would send what shoppers write to a third party, and nobody here would see it.
    ...tracingNames
      .filter((name) => stated[name] === "true")
      .map((name) => `${name}: found "true", expected it to be unset beside LOTSE_MODEL`),
  ];
}

const tracingNames = [
  "LANGSMITH_TRACING",
  "LANGSMITH_TRACING_V2",
  "LANGCHAIN_TRACING",
  "LANGCHAIN_TRACING_V2",
];
