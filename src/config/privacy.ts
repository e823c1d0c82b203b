import { z } from "zod";
import { dayMs, days, hourMs } from "./setting.ts";

/** What is kept for how long, and for how long a token is good. */
export const privacySettings = {
  LOTSE_KEEP_DAYS: days(30),
  LOTSE_KEEP_SHOPPER_DAYS: days(180),
  LOTSE_TOKEN_IDLE_HOURS: z.coerce.number().positive().max(8_760).default(24),
  LOTSE_TOKEN_DAYS: z.coerce.number().positive().max(3_650).default(30),
  LOTSE_SHOPPER_SECRET: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(z.string().min(32, "expected at least 32 characters")))
    .optional(),
};

export interface PrivacyConfig {
  /** Conversations untouched for so long are erased; undefined keeps them. */
  readonly keepMs: {
    /** Of people nobody knows. */
    readonly strangers: number | undefined;
    /** Of shoppers the shop has vouched for. */
    readonly shoppers: number | undefined;
  };
  /** For how long a conversation's token is good: unused, and in all. */
  readonly tokens: { readonly idleMs: number; readonly ageMs: number };
  /** What the shop signs its tokens with, the one in use first; none where it vouches for nobody. */
  readonly shopperSecrets: readonly string[];
}

export function toPrivacy(settings: z.infer<z.ZodObject<typeof privacySettings>>): PrivacyConfig {
  return {
    keepMs: { strangers: settings.LOTSE_KEEP_DAYS, shoppers: settings.LOTSE_KEEP_SHOPPER_DAYS },
    tokens: {
      idleMs: settings.LOTSE_TOKEN_IDLE_HOURS * hourMs,
      ageMs: settings.LOTSE_TOKEN_DAYS * dayMs,
    },
    shopperSecrets: settings.LOTSE_SHOPPER_SECRET ?? [],
  };
}
