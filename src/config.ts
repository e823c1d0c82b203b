import { resolve } from "node:path";
import { z } from "zod";
import { suggestName } from "./lib/nearest-name.ts";

/** Settings come from the environment, here and nowhere else. All are optional. */

const originSchema = z.string().refine(isOrigin, "expected an origin such as https://shop.example");

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text && text !== "null";
  } catch {
    return false;
  }
}

const list = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  )
  .pipe(z.array(originSchema));

const folder = (fallback: string) =>
  z
    .string()
    .min(1, "expected the path of a folder")
    .default(fallback)
    .transform((path) => resolve(path));

/** Stands for whatever is wrong with a port. */
const portsAllowed = "expected a whole number from 0 to 65535";

const settingsSchema = z.object({
  PORT: z.coerce.number(portsAllowed).int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  LOTSE_DATA_DIR: folder("./data"),
  LOTSE_CATALOG_DIR: folder("./catalog"),
  LOTSE_FLOWS_DIR: folder("./flows"),
  LOTSE_ALLOWED_ORIGINS: list.default([]),
  LOTSE_DEMO_SHOP: z.enum(["on", "off"]).default("on"),
  LOTSE_LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info"),
});

/** The names of all settings, for documents and hints. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);

export interface Config {
  readonly port: number;
  readonly host?: string;
  readonly dataDir: string;
  readonly catalogDir: string;
  readonly flowsDir: string;
  /** Shops whose pages may talk to this server, besides its own. */
  readonly allowedOrigins: readonly string[];
  readonly demoShop: boolean;
  readonly logLevel: string;
  readonly limits: Limits;
}

/** Limits are part of the design; each is tested at its edge. */
export interface Limits {
  /** Of a request's or a socket message's body. */
  readonly bodyBytesMax: number;
  /** Of one conversation's log. */
  readonly eventsMax: number;
  /** How long a client may wait for the next message. */
  readonly waitMsMax: number;
  /** Conversations kept in memory beside the log. */
  readonly statesRemembered: number;
  readonly socketsPerConversationMax: number;
}

export const limits: Limits = {
  bodyBytesMax: 16 * 1024,
  eventsMax: 2_000,
  waitMsMax: 25_000,
  statesRemembered: 5_000,
  socketsPerConversationMax: 8,
};

/** A setting that cannot be used: the program does not start. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "wrong-setting";
}

/**
 * @throws ConfigError naming every wrong setting, what was found and what is allowed.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const stated = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const problems = unknownSettings(stated);
  const parsed = settingsSchema.safeParse(stated);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => describe(issue, stated)));
  }
  if (problems.length > 0 || parsed.data === undefined) throw new ConfigError(problems.join("\n"));
  const settings = parsed.data;
  return Object.freeze({
    port: settings.PORT,
    ...(settings.HOST === undefined ? {} : { host: settings.HOST }),
    dataDir: settings.LOTSE_DATA_DIR,
    catalogDir: settings.LOTSE_CATALOG_DIR,
    flowsDir: settings.LOTSE_FLOWS_DIR,
    allowedOrigins: settings.LOTSE_ALLOWED_ORIGINS,
    demoShop: settings.LOTSE_DEMO_SHOP === "on",
    logLevel: settings.LOTSE_LOG_LEVEL,
    limits,
  });
}

/** A misspelt LOTSE_ setting would otherwise be silently without effect. */
function unknownSettings(stated: Readonly<Record<string, unknown>>): string[] {
  const known = settingNames;
  return Object.keys(stated)
    .filter((name) => name.startsWith("LOTSE_") && !known.includes(name))
    .map((name) => {
      const hint = suggestName(name, known);
      return `${name}: there is no such setting${hint === undefined ? "" : ` (${hint})`}`;
    });
}

function describe(issue: z.core.$ZodIssue, stated: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0] ?? "");
  const expected =
    issue.code === "invalid_value" ? `one of ${issue.values.join(", ")}` : issue.message;
  return `${name}: found ${JSON.stringify(stated[name])}, ${expected}`;
}
