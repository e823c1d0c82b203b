import { z } from "zod";
import { suggestName } from "./lib/nearest-name.ts";
import { optional } from "./lib/optional.ts";
import { embeddingSettings, toEmbedding, type EmbeddingConfig } from "./config/embedding.ts";
import { endpointProblems } from "./config/endpoint.ts";
import { limits, type Limits } from "./config/limits.ts";
import { modelProblems, modelSettings, toModel, type ModelConfig } from "./config/model.ts";
import { nodeSettings, toNodes, type NodesConfig } from "./config/nodes.ts";
import { privacySettings, toPrivacy, type PrivacyConfig } from "./config/privacy.ts";
import { folder, origins } from "./config/setting.ts";
import {
  toWeather,
  weatherProblems,
  weatherSettings,
  type WeatherConfig,
} from "./config/weather.ts";

/**
 * Settings come from the environment, here and nowhere else. All are optional; those of one
 * concern have a file of their own in `config/`.
 */

/** Stands for whatever is wrong with a port. */
const portsAllowed = "expected a whole number from 0 to 65535";

/** What must not stand in an error message, which is often kept or shown around. */
const secretSettings: readonly string[] = [
  "DATABASE_URL",
  "REDIS_URL",
  "OPENAI_API_KEY",
  "LOTSE_METRICS_TOKEN",
  "LOTSE_EVENTS_TOKEN",
  "LOTSE_SHOPPER_SECRET",
  "LOTSE_OPEN_METEO_KEY",
];

const settingsSchema = z.object({
  ...nodeSettings,
  ...privacySettings,
  ...weatherSettings,
  ...modelSettings,
  ...embeddingSettings,
  PORT: z.coerce.number(portsAllowed).int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  LOTSE_DATA_DIR: folder("./data"),
  LOTSE_CATALOG_DIR: folder("./catalog"),
  LOTSE_FLOWS_DIR: folder("./flows"),
  LOTSE_ALLOWED_ORIGINS: origins.default([]),
  LOTSE_DEMO_SHOP: z.enum(["on", "off"]).default("on"),
  LOTSE_STUDIO: z.enum(["on", "off"]).default("on"),
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
  /** Whether merchandisers may work on flows here. */
  readonly studio: boolean;
  readonly logLevel: string;
  /** A second reader and a voice; without it rules read and templates speak. */
  readonly model?: ModelConfig;
  /** A weather service; without it the table of climates answers. */
  readonly weather?: WeatherConfig;
  /** What compares texts by meaning; without it what the catalogue itself teaches. */
  readonly embedding?: EmbeddingConfig;
  readonly nodes: NodesConfig;
  readonly privacy: PrivacyConfig;
  readonly limits: Limits;
}

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
  problems.push(...endpointProblems(stated), ...modelProblems(stated), ...weatherProblems(stated));
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
    studio: settings.LOTSE_STUDIO === "on",
    logLevel: settings.LOTSE_LOG_LEVEL,
    ...optional("model", toModel(settings)),
    ...optional("weather", toWeather(settings)),
    ...optional("embedding", toEmbedding(settings)),
    nodes: toNodes(settings),
    privacy: toPrivacy(settings),
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
  // What was found is not shown where it may hold a password.
  const found = secretSettings.includes(name) ? "" : ` found ${JSON.stringify(stated[name])},`;
  return `${name}:${found} ${expected}`;
}
