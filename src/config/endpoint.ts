import { z } from "zod";
import { isWebAddress } from "./setting.ts";

/** Where the models are: whoever reads, speaks or compares texts asks the same endpoint. */
export const endpointSettings = {
  /** Of an OpenAI-compatible endpoint; without it that of OpenAI. */
  OPENAI_BASE_URL: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
};

/** What an endpoint is needed for. What lies around for others does not matter until then. */
const askers = [
  { name: "LOTSE_MODEL", none: undefined },
  { name: "LOTSE_EMBEDDING_MODEL", none: "none" },
] as const;

export function endpointProblems(
  stated: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { OPENAI_BASE_URL: url, OPENAI_API_KEY: key } = stated;
  const asking = askers.filter(
    ({ name, none }) => stated[name] !== undefined && stated[name] !== none,
  );
  if (asking.length === 0) return [];
  if (url === undefined) {
    return key === undefined
      ? asking.map(({ name }) => `${name}: expected OPENAI_API_KEY or OPENAI_BASE_URL beside it`)
      : [];
  }
  return isWebAddress(url)
    ? []
    : [
        `OPENAI_BASE_URL: found ${JSON.stringify(url)}, expected an address such as https://api.example/v1`,
      ];
}
