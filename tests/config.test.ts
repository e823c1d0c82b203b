import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, limits, readConfig } from "../src/config.ts";

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
      logLevel: "info",
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
    [{ LOTSE_LOG_LEVEL: "silent" }, { logLevel: "silent" }],
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
