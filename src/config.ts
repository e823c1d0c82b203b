import { resolve } from "node:path";
import { z } from "zod";
import { suggestName } from "./lib/nearest-name.ts";
import { optional } from "./lib/optional.ts";

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

const whole = (fallback: number, least = 1) =>
  z.coerce.number().int().min(least).max(1_000_000_000).default(fallback);

const amount = z.coerce.number().min(0).default(0);

/** Only `LOTSE_MODEL` turns a model on; a key that lies around does not. */
const modelSettings = {
  LOTSE_MODEL: z.string().min(1).max(200).optional(),
  LOTSE_MODEL_USE: z.enum(["both", "read", "voice"]).default("both"),
  OPENAI_BASE_URL: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
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

/** Measured weather is asked for only where all three addresses are given: whose they are, the shop decides. */
const weatherSettings = {
  LOTSE_OPEN_METEO_GEOCODING_URL: z.url().optional(),
  LOTSE_OPEN_METEO_ARCHIVE_URL: z.url().optional(),
  LOTSE_OPEN_METEO_FORECAST_URL: z.url().optional(),
  LOTSE_OPEN_METEO_KEY: z.string().optional(),
  LOTSE_OPEN_METEO_TIMEOUT_MS: whole(1_200),
};

const rateAllowed = "expected off, or so many per s, min or h, such as 600/min";

const daysAllowed = "expected a number of days up to 3650, or off";

/** `off` means that nothing is erased for its age. */
function days(fallback: number) {
  return z
    .string()
    .refine((text) => text === "off" || (Number(text) > 0 && Number(text) <= 3_650), daysAllowed)
    .default(String(fallback))
    .transform((text) => (text === "off" ? undefined : Number(text) * dayMs));
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** `600/min` → 600 in 60 seconds. */
const rate = (fallback: string) =>
  z
    .string()
    .regex(/^(off|[1-9]\d{0,8}\/(s|min|h))$/, rateAllowed)
    .default(fallback)
    .transform(toRate);

const secondsPer: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3_600 };

function toRate(text: string): Rate | undefined {
  const [count, unit = ""] = text.split("/");
  const seconds = secondsPer[unit];
  return seconds === undefined ? undefined : { count: Number(count), seconds };
}

const serverUrl = (schemes: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)),
      `expected an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(" or ")}`,
    )
    .optional();

/** For a database server, several nodes, and what stands in front of them. */
const nodeSettings = {
  DATABASE_URL: serverUrl(["postgres", "postgresql"]),
  LOTSE_DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(1_000).default(10),
  REDIS_URL: serverUrl(["redis", "rediss"]),
  LOTSE_TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOTSE_DRAIN_SECONDS: z.coerce.number().min(0).max(600).default(0),
  LOTSE_METRICS_TOKEN: z.string().min(16, "expected at least 16 characters").optional(),
  LOTSE_EVENTS_TOKEN: z.string().min(16, "expected at least 16 characters").optional(),
  LOTSE_RATE_ADDRESS: rate("600/min"),
  LOTSE_RATE_OPENINGS: rate("60/min"),
  LOTSE_RATE_CONVERSATION: rate("120/min"),
  LOTSE_RATE_INSTALLATION: rate("60000/min"),
};

/** What is kept for how long, and for how long a token is good. */
const privacySettings = {
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
  LOTSE_EMBEDDING_MODEL: z.string().min(1).max(200).optional(),
  PORT: z.coerce.number(portsAllowed).int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  LOTSE_DATA_DIR: folder("./data"),
  LOTSE_CATALOG_DIR: folder("./catalog"),
  LOTSE_FLOWS_DIR: folder("./flows"),
  LOTSE_ALLOWED_ORIGINS: list.default([]),
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

/** So many in so many seconds. */
export interface Rate {
  readonly count: number;
  readonly seconds: number;
}

export interface NodesConfig {
  /** A PostgreSQL server; without it the database in the data folder. */
  readonly databaseUrl: string | undefined;
  readonly databaseConnectionsMax: number;
  /** Joins several nodes; everything works without. */
  readonly redisUrl: string | undefined;
  /** How many proxies of ours stand in front and write down whom they heard a request from. */
  readonly proxies: number;
  /** Between saying that this node takes no new shoppers and stopping. */
  readonly drainMs: number;
  /** Without it everybody who reaches the server may read the metrics. */
  readonly metricsToken: string | undefined;
  /** With it the shop's servers report what their shoppers did; without it only pages may. */
  readonly eventsToken: string | undefined;
  /** Undefined where nothing is limited. */
  readonly rates: {
    /** Requests of one address. */
    readonly address: Rate | undefined;
    /** Conversations begun from one address. */
    readonly openings: Rate | undefined;
    /** Turns of one conversation. */
    readonly conversation: Rate | undefined;
    /** Turns and openings of everybody together. */
    readonly installation: Rate | undefined;
  };
}

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

/** Of an Open-Meteo installation, a rented one or one's own. */
export interface WeatherConfig {
  readonly geocodingUrl: string;
  readonly archiveUrl: string;
  readonly forecastUrl: string;
  readonly apiKey?: string;
  readonly timeoutMs: number;
}

export type EmbeddingConfig =
  | { readonly type: "none" }
  | {
      readonly type: "openai";
      readonly model: string;
      readonly baseUrl: string | undefined;
      readonly apiKey: string | undefined;
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

/** Limits are part of the design; each is tested at its edge. */
export interface Limits {
  /** Of a request's or a socket message's body. */
  readonly bodyBytesMax: number;
  /** Of one conversation's log. */
  readonly eventsMax: number;
  /** How long a client may wait for the next message. */
  readonly waitMsMax: number;
  /** How long a connection may neither bring nor take anything before it is cut; 0 for ever. */
  readonly stillMsMax: number;
  /** Conversations kept in memory beside the log. */
  readonly statesRemembered: number;
  readonly socketsPerConversationMax: number;
}

export const limits: Limits = {
  bodyBytesMax: 16 * 1024,
  eventsMax: 2_000,
  waitMsMax: 25_000,
  stillMsMax: 120_000,
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
  problems.push(...modelProblems(stated), ...weatherProblems(stated), ...embeddingProblems(stated));
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

function toNodes(settings: z.infer<typeof settingsSchema>): NodesConfig {
  return {
    databaseUrl: settings.DATABASE_URL,
    databaseConnectionsMax: settings.LOTSE_DATABASE_CONNECTIONS,
    redisUrl: settings.REDIS_URL,
    proxies: settings.LOTSE_TRUST_PROXY,
    drainMs: settings.LOTSE_DRAIN_SECONDS * 1_000,
    metricsToken: settings.LOTSE_METRICS_TOKEN,
    eventsToken: settings.LOTSE_EVENTS_TOKEN,
    rates: {
      address: settings.LOTSE_RATE_ADDRESS,
      openings: settings.LOTSE_RATE_OPENINGS,
      conversation: settings.LOTSE_RATE_CONVERSATION,
      installation: settings.LOTSE_RATE_INSTALLATION,
    },
  };
}

function toPrivacy(settings: z.infer<typeof settingsSchema>): PrivacyConfig {
  return {
    keepMs: { strangers: settings.LOTSE_KEEP_DAYS, shoppers: settings.LOTSE_KEEP_SHOPPER_DAYS },
    tokens: {
      idleMs: settings.LOTSE_TOKEN_IDLE_HOURS * hourMs,
      ageMs: settings.LOTSE_TOKEN_DAYS * dayMs,
    },
    shopperSecrets: settings.LOTSE_SHOPPER_SECRET ?? [],
  };
}

function toWeather(settings: z.infer<typeof settingsSchema>): WeatherConfig | undefined {
  const geocodingUrl = settings.LOTSE_OPEN_METEO_GEOCODING_URL;
  const archiveUrl = settings.LOTSE_OPEN_METEO_ARCHIVE_URL;
  const forecastUrl = settings.LOTSE_OPEN_METEO_FORECAST_URL;
  if (geocodingUrl === undefined || archiveUrl === undefined || forecastUrl === undefined) {
    return undefined;
  }
  return {
    geocodingUrl,
    archiveUrl,
    forecastUrl,
    ...optional("apiKey", settings.LOTSE_OPEN_METEO_KEY),
    timeoutMs: settings.LOTSE_OPEN_METEO_TIMEOUT_MS,
  };
}

/** One address without the others would silently be without effect. */
function weatherProblems(stated: Readonly<Record<string, unknown>>): readonly string[] {
  const names = ["GEOCODING", "ARCHIVE", "FORECAST"].map((part) => `LOTSE_OPEN_METEO_${part}_URL`);
  const missing = names.filter((name) => stated[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return [];
  return [`${missing.join(", ")}: missing; the three Open-Meteo addresses belong together`];
}

function toModel(settings: z.infer<typeof settingsSchema>): ModelConfig | undefined {
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

function toEmbedding(settings: z.infer<typeof settingsSchema>): EmbeddingConfig | undefined {
  const {
    LOTSE_EMBEDDING_MODEL: model,
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: apiKey,
  } = settings;
  if (model === undefined) return undefined;
  return model === "none" ? { type: "none" } : { type: "openai", model, baseUrl, apiKey };
}

function embeddingProblems(
  stated: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { LOTSE_EMBEDDING_MODEL: model, OPENAI_BASE_URL: url, OPENAI_API_KEY: key } = stated;
  if (model === undefined || model === "none") return [];
  if (url === undefined && key === undefined) {
    return ["LOTSE_EMBEDDING_MODEL: expected OPENAI_API_KEY or OPENAI_BASE_URL beside it"];
  }
  // A model has said so already.
  if (url === undefined || isWebAddress(url) || stated["LOTSE_MODEL"] !== undefined) return [];
  return [
    `OPENAI_BASE_URL: found ${JSON.stringify(url)}, expected an address such as https://api.example/v1`,
  ];
}

/** Settings that are wrong together; others' settings matter only once a model is on. */
function modelProblems(stated: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (stated["LOTSE_MODEL"] === undefined) return [];
  const url = stated["OPENAI_BASE_URL"];
  const costs = Object.keys(stated).filter((name) => /^LOTSE_MODEL_\w+_COST$/.test(name));
  const priced = ["LOTSE_MODEL_PRICE_IN", "LOTSE_MODEL_PRICE_OUT"].some(
    (name) => Number(stated[name] ?? 0) > 0,
  );
  return [
    ...(url === undefined || isWebAddress(url)
      ? []
      : [
          `OPENAI_BASE_URL: found ${JSON.stringify(url)}, expected an address such as https://api.example/v1`,
        ]),
    ...(url === undefined && stated["OPENAI_API_KEY"] === undefined
      ? ["LOTSE_MODEL: expected OPENAI_API_KEY or OPENAI_BASE_URL beside it"]
      : []),
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

/** Credentials in an address would end up in logs. */
function isWebAddress(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && username === "" && password === "";
  } catch {
    return false;
  }
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
