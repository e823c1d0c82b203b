import { z } from "zod";
import { rate, serverUrl, type Rate } from "./setting.ts";

/** For a database server, several nodes, and what stands in front of them. */
export const nodeSettings = {
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

export function toNodes(settings: z.infer<z.ZodObject<typeof nodeSettings>>): NodesConfig {
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
