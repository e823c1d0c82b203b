import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";
import { limits } from "../src/config/limits.ts";

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    expect(cause.code).toBe("wrong-setting");
    return cause.message.split("\n");
  }
}

describe("settings", () => {
  it("are all optional", () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      dataDir: resolve("data"),
      catalogDir: resolve("catalog"),
      flowsDir: resolve("flows"),
      allowedOrigins: [],
      demoShop: true,
      studio: true,
      logLevel: "info",
      nodes: {
        databaseUrl: undefined,
        databaseConnectionsMax: 10,
        redisUrl: undefined,
        proxies: 0,
        drainMs: 0,
        metricsToken: undefined,
        eventsToken: undefined,
        rates: {
          address: { count: 600, seconds: 60 },
          openings: { count: 60, seconds: 60 },
          conversation: { count: 120, seconds: 60 },
          installation: { count: 60_000, seconds: 60 },
        },
      },
      privacy: expect.objectContaining({ shopperSecrets: [] }),
      limits,
    });
  });

  it.each([
    [{ PORT: "8080" }, { port: 8080 }],
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: "65535" }, { port: 65_535 }],
    // What is empty is not stated.
    [
      { PORT: "", LOTSE_DATA_DIR: "" },
      { port: 3000, dataDir: resolve("data") },
    ],
    [{ PORT: " " }, { port: 3000 }],
    [{ HOST: "127.0.0.1" }, { host: "127.0.0.1" }],
    [{ LOTSE_DATA_DIR: "/var/lotse" }, { dataDir: "/var/lotse" }],
    [{ LOTSE_CATALOG_DIR: "../shop" }, { catalogDir: resolve("../shop") }],
    [{ LOTSE_FLOWS_DIR: "a/b" }, { flowsDir: resolve("a/b") }],
    [
      { LOTSE_ALLOWED_ORIGINS: "https://shop.example" },
      { allowedOrigins: ["https://shop.example"] },
    ],
    [
      { LOTSE_ALLOWED_ORIGINS: " https://a.example , http://b.example:8080, " },
      { allowedOrigins: ["https://a.example", "http://b.example:8080"] },
    ],
    [{ LOTSE_DEMO_SHOP: "off" }, { demoShop: false }],
    [{ LOTSE_STUDIO: "off" }, { studio: false }],
    [{ LOTSE_LOG_LEVEL: "silent" }, { logLevel: "silent" }],
    [{ LOTSE_EMBEDDING_MODEL: "none" }, { embedding: { type: "none" } }],
    [
      { LOTSE_EMBEDDING_MODEL: "e-3", OPENAI_BASE_URL: "http://localhost:1234/v1" },
      { embedding: { type: "openai", model: "e-3", baseUrl: "http://localhost:1234/v1" } },
    ],
    [
      { DATABASE_URL: "postgres://a:b@db:5432/lotse", LOTSE_DATABASE_CONNECTIONS: "4" },
      { nodes: { databaseUrl: "postgres://a:b@db:5432/lotse", databaseConnectionsMax: 4 } },
    ],
    [{ REDIS_URL: "rediss://cache:6380/1" }, { nodes: { redisUrl: "rediss://cache:6380/1" } }],
    [
      { LOTSE_TRUST_PROXY: "2", LOTSE_DRAIN_SECONDS: "1.5" },
      { nodes: { proxies: 2, drainMs: 1_500 } },
    ],
    [
      { LOTSE_RATE_ADDRESS: "off", LOTSE_RATE_OPENINGS: "5/s", LOTSE_RATE_CONVERSATION: "9/h" },
      {
        nodes: {
          rates: {
            address: undefined,
            openings: { count: 5, seconds: 1 },
            conversation: { count: 9, seconds: 3_600 },
          },
        },
      },
    ],
    // Others' settings are not ours.
    [{ PATH: "/bin", DATABASE: "x", LOTSEN: "y" }, { port: 3000 }],
  ])("%j", (environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected);
  });

  it("stay as they were read", () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});

describe("a wrong setting stops the start with its name, what was found and what is allowed", () => {
  it.each<[Readonly<Record<string, string>>, readonly unknown[]]>([
    [{ PORT: "many" }, ['PORT: found "many", expected a whole number from 0 to 65535']],
    [{ PORT: "65536" }, ['PORT: found "65536", expected a whole number from 0 to 65535']],
    [{ PORT: "-1" }, ['PORT: found "-1", expected a whole number from 0 to 65535']],
    [{ PORT: "80.5" }, ['PORT: found "80.5", expected a whole number from 0 to 65535']],
    [{ LOTSE_DEMO_SHOP: "yes" }, ['LOTSE_DEMO_SHOP: found "yes", one of on, off']],
    [
      { LOTSE_LOG_LEVEL: "loud" },
      ['LOTSE_LOG_LEVEL: found "loud", one of fatal, error, warn, info, debug, trace, silent'],
    ],
    ...[
      "shop.example",
      "https://shop.example/",
      "https://shop.example/a",
      "*",
      "null",
      "file:///a",
    ].map((origin): [Readonly<Record<string, string>>, readonly unknown[]] => [
      { LOTSE_ALLOWED_ORIGINS: origin },
      [`LOTSE_ALLOWED_ORIGINS: found "${origin}", expected an origin such as https://shop.example`],
    ]),
    [
      { LOTSE_EMBEDDING_MODEL: "e-3" },
      ["LOTSE_EMBEDDING_MODEL: expected OPENAI_API_KEY or OPENAI_BASE_URL beside it"],
    ],
    [
      { LOTSE_EMBEDDING_MODEL: "e-3", OPENAI_BASE_URL: "localhost" },
      ['OPENAI_BASE_URL: found "localhost", expected an address such as https://api.example/v1'],
    ],
    // Never with what was found: it may hold a password.
    [
      { DATABASE_URL: "mysql://a:hunter2@db" },
      ["DATABASE_URL: expected an address that begins with postgres:// or postgresql://"],
    ],
    [
      { REDIS_URL: "cache:hunter2" },
      ["REDIS_URL: expected an address that begins with redis:// or rediss://"],
    ],
    [{ LOTSE_METRICS_TOKEN: "hunter2" }, ["LOTSE_METRICS_TOKEN: expected at least 16 characters"]],
    [{ LOTSE_EVENTS_TOKEN: "hunter2" }, ["LOTSE_EVENTS_TOKEN: expected at least 16 characters"]],
    ...["600", "600/day", "0/min", "-1/s", "many/min", "1/min "].map(
      (rate): [Readonly<Record<string, string>>, readonly unknown[]] => [
        { LOTSE_RATE_ADDRESS: rate },
        [
          `LOTSE_RATE_ADDRESS: found "${rate}", expected off, or so many per s, min or h, such as 600/min`,
        ],
      ],
    ),
    [
      { LOTSE_DATADIR: "x" },
      ['LOTSE_DATADIR: there is no such setting (did you mean "LOTSE_DATA_DIR"?)'],
    ],
    [{ LOTSE_: "x" }, [expect.stringMatching(/^LOTSE_: there is no such setting \(known: /)]],
    [
      { PORT: "x", LOTSE_DEMO_SHOP: "x", LOTSE_FLOW_DIR: "x" },
      [
        'LOTSE_FLOW_DIR: there is no such setting (did you mean "LOTSE_FLOWS_DIR"?)',
        'PORT: found "x", expected a whole number from 0 to 65535',
        'LOTSE_DEMO_SHOP: found "x", one of on, off',
      ],
    ],
  ])("%j", (environment, expected) => {
    expect(problemsOf(environment)).toEqual(expected);
  });
});

describe("a model", () => {
  const on = { LOTSE_MODEL: "some-model", OPENAI_API_KEY: "k" };

  it("is off unless LOTSE_MODEL says otherwise", () => {
    const lyingAround = {
      OPENAI_API_KEY: "k",
      OPENAI_BASE_URL: "no address",
      LANGSMITH_TRACING: "true",
    };
    expect(readConfig(lyingAround)).not.toHaveProperty("model");
  });

  it("has budgets and caps from the start", () => {
    expect(readConfig(on).model).toEqual({
      model: "some-model",
      baseUrl: undefined,
      apiKey: "k",
      uses: { read: true, voice: true },
      firstTokenMs: 3_000,
      idleMs: 5_000,
      readMs: 3_000,
      turnMs: 12_000,
      caps: {
        turn: { tokens: 20_000, money: 0 },
        conversation: { tokens: 200_000, money: 0 },
        day: { tokens: 10_000_000, money: 0 },
      },
      prices: { input: 0, output: 0 },
    });
  });

  it.each([
    [{ LOTSE_MODEL_USE: "read" }, { uses: { read: true, voice: false } }],
    [{ LOTSE_MODEL_USE: "voice" }, { uses: { read: false, voice: true } }],
    [{ OPENAI_BASE_URL: "http://localhost:11434/v1" }, { baseUrl: "http://localhost:11434/v1" }],
    [{ LOTSE_MODEL_TIMEOUT_MS: "9000" }, { turnMs: 9_000 }],
    [
      { LOTSE_MODEL_PRICE_IN: "0.15", LOTSE_MODEL_PRICE_OUT: "0.6", LOTSE_MODEL_DAY_COST: "2.5" },
      {
        prices: { input: 0.15, output: 0.6 },
        caps: expect.objectContaining({ day: { tokens: 10_000_000, money: 2.5 } }),
      },
    ],
  ])("%j", (environment, expected) => {
    expect(readConfig({ ...on, ...environment }).model).toMatchObject(expected);
  });

  it.each<[environment: Readonly<Record<string, string>>, problem: RegExp]>([
    [{ LOTSE_MODEL: "m" }, /^LOTSE_MODEL: expected OPENAI_API_KEY or OPENAI_BASE_URL/],
    [{ ...on, OPENAI_BASE_URL: "localhost" }, /^OPENAI_BASE_URL: found "localhost"/],
    [{ ...on, OPENAI_BASE_URL: "ftp://x/v1" }, /^OPENAI_BASE_URL/],
    [{ ...on, OPENAI_BASE_URL: "https://me:pass@x/v1" }, /^OPENAI_BASE_URL/],
    [{ ...on, LOTSE_MODEL_USE: "all" }, /^LOTSE_MODEL_USE: found "all", one of both, read, voice/],
    [{ ...on, LOTSE_MODEL_TIMEOUT_MS: "0" }, /^LOTSE_MODEL_TIMEOUT_MS: found "0"/],
    [{ ...on, LOTSE_MODEL_IDLE_MS: "soon" }, /^LOTSE_MODEL_IDLE_MS/],
    [{ ...on, LOTSE_MODEL_DAY_TOKENS: "-1" }, /^LOTSE_MODEL_DAY_TOKENS/],
    [{ ...on, LOTSE_MODEL_DAY_COST: "5" }, /^LOTSE_MODEL_DAY_COST: expected LOTSE_MODEL_PRICE_IN/],
    [
      { ...on, LANGSMITH_TRACING: "true" },
      /^LANGSMITH_TRACING: found "true", expected it to be unset/,
    ],
    [{ ...on, LANGCHAIN_TRACING_V2: "true" }, /^LANGCHAIN_TRACING_V2/],
  ])("%j does not start", (environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(problem)]);
  });
});

describe("what is kept, and who gets in", () => {
  const dayMs = 86_400_000;
  const secret = "x".repeat(32);

  it("has a limit from the start, and knows no shoppers", () => {
    expect(readConfig({}).privacy).toEqual({
      keepMs: { strangers: 30 * dayMs, shoppers: 180 * dayMs },
      tokens: { idleMs: dayMs, ageMs: 30 * dayMs },
      shopperSecrets: [],
    });
  });

  it.each([
    [{ LOTSE_KEEP_DAYS: "7.5" }, { keepMs: { strangers: 7.5 * dayMs, shoppers: 180 * dayMs } }],
    [
      { LOTSE_KEEP_DAYS: "off", LOTSE_KEEP_SHOPPER_DAYS: "off" },
      { keepMs: { strangers: undefined, shoppers: undefined } },
    ],
    [{ LOTSE_TOKEN_IDLE_HOURS: "0.5" }, { tokens: { idleMs: 1_800_000, ageMs: 30 * dayMs } }],
    [{ LOTSE_SHOPPER_SECRET: secret }, { shopperSecrets: [secret] }],
    [
      { LOTSE_SHOPPER_SECRET: `${secret}new, ${secret}old` },
      { shopperSecrets: [`${secret}new`, `${secret}old`] },
    ],
  ])("%j", (environment, expected) => {
    expect(readConfig(environment).privacy).toMatchObject(expected);
  });

  it.each<[environment: Readonly<Record<string, string>>, problem: RegExp]>([
    [{ LOTSE_KEEP_DAYS: "0" }, /^LOTSE_KEEP_DAYS: found "0", expected a number of days/],
    [{ LOTSE_KEEP_DAYS: "never" }, /^LOTSE_KEEP_DAYS: found "never"/],
    [{ LOTSE_KEEP_SHOPPER_DAYS: "3651" }, /^LOTSE_KEEP_SHOPPER_DAYS: found "3651"/],
    [{ LOTSE_TOKEN_IDLE_HOURS: "0" }, /^LOTSE_TOKEN_IDLE_HOURS: found "0"/],
    [{ LOTSE_TOKEN_DAYS: "x" }, /^LOTSE_TOKEN_DAYS: found "x"/],
    [{ LOTSE_SHOPPER_SECRET: "hunter2" }, /^LOTSE_SHOPPER_SECRET: expected at least 32/],
    [{ LOTSE_SHOPPER_SECRET: `${secret},hunter2` }, /^LOTSE_SHOPPER_SECRET: expected at least 32/],
  ])("%j does not start, and tells no secret", (environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(problem)]);
    expect(problemsOf(environment).join()).not.toContain("hunter2");
  });
});
