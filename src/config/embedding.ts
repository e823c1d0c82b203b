import { z } from "zod";
import { endpointSettings } from "./endpoint.ts";

export const embeddingSettings = {
  ...endpointSettings,
  LOTSE_EMBEDDING_MODEL: z.string().min(1).max(200).optional(),
};

/** What compares texts by meaning: nothing, or a model; without either the catalogue's own words do. */
export type EmbeddingConfig =
  | { readonly type: "none" }
  | {
      readonly type: "openai";
      readonly model: string;
      readonly baseUrl: string | undefined;
      readonly apiKey: string | undefined;
    };

export function toEmbedding(
  settings: z.infer<z.ZodObject<typeof embeddingSettings>>,
): EmbeddingConfig | undefined {
  const {
    LOTSE_EMBEDDING_MODEL: model,
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: apiKey,
  } = settings;
  if (model === undefined) return undefined;
  return model === "none" ? { type: "none" } : { type: "openai", model, baseUrl, apiKey };
}
