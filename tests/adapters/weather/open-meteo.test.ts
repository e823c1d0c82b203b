import { afterEach, describe, expect, test } from "vitest";
import type { OpenMeteoError } from "../../../src/adapters/weather/open-meteo-error.ts";
import {
  createOpenMeteo,
  type OpenMeteoOptions,
} from "../../../src/adapters/weather/open-meteo.ts";
import type { WeatherCache } from "../../../src/adapters/weather/weather-cache.ts";
import type { WeatherSource } from "../../../src/advisor/ports.ts";
import { climateTable } from "../../../src/climate/climate-table.ts";
import { createClimate } from "../../../src/climate/climate.ts";
import type { WeatherRequest } from "../../../src/climate/weather-report.ts";
import { describeWeatherSource } from "../../contracts/weather.ts";
import {
  dailyBody,
  json,
  startOpenMeteo,
  type Endpoint,
  type OpenMeteoServer,
  type Reply,
} from "./open-meteo-server.ts";

const climate = createClimate(climateTable);

/** More than an answer takes, on however busy a machine. */
const timeoutMs = 20_000;

/** A morning in June. */
const today = Date.UTC(2031, 5, 10, 9);

describeWeatherSource("Open-Meteo", async () => {
  const server = await startOpenMeteo();
  const clock = { now: () => today };
  const source = createOpenMeteo({ ...server.urls, climate, clock, timeoutMs });
  return { source, close: () => server.close() };
});

describeWeatherSource("Open-Meteo while it is down", async () => {
  const down = (response: { destroy(): void }) => response.destroy();
  const server = await startOpenMeteo({ search: down, archive: down, forecast: down });
  const source = createOpenMeteo({ ...server.urls, climate, clock: { now: () => today } });
  return { source, close: () => server.close() };
});

interface Setup {
  readonly source: WeatherSource;
  readonly server: OpenMeteoServer;
  readonly told: OpenMeteoError[];
  readonly clock: { now: () => number };
}

let running: OpenMeteoServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function setUp(
  replies: Partial<Record<Endpoint, Reply>> = {},
  options: Partial<OpenMeteoOptions> = {},
): Promise<Setup> {
  const server = await startOpenMeteo(replies);
  running = server;
  const told: OpenMeteoError[] = [];
  const clock = { now: () => today };
  const tell = (error: OpenMeteoError) => void told.push(error);
  const source = createOpenMeteo({ ...server.urls, climate, clock, tell, timeoutMs, ...options });
  return { source, server, told, clock };
}

const request = (change: Partial<WeatherRequest>): WeatherRequest => ({
  place: "Niederbrunn",
  months: [10],
  locale: "de",
  signal: new AbortController().signal,
  ...change,
});

const paths = ({ calls }: OpenMeteoServer) => calls.map(({ pathname }) => pathname.slice(4));

describe("the measured climate", () => {
  test("of a place the table does not know", async () => {
    const { source, server, told } = await setUp();
    expect(await source.weather(request({}))).toEqual({
      place: { name: "Niederbrunn", latitude: 47.61, longitude: 11.52, elevationM: 1_200 },
      weather: {
        months: [10],
        meanC: 10,
        highC: 14,
        lowC: 6,
        days: 30,
        wetDays: 10,
        rainDays: 10,
        snowDays: 0,
        windMs: 7,
        sunHours: 5,
        conditions: ["rain", "cold", "wind"],
      },
      source: "archive",
      credit: { text: "Weather data by Open-Meteo.com", url: "https://open-meteo.com/" },
    });
    expect(told).toEqual([]);
    const [search, archive] = server.calls;
    expect(Object.fromEntries(search?.searchParams ?? [])).toEqual({
      name: "Niederbrunn",
      language: "de",
      count: "1",
      format: "json",
    });
    expect(Object.fromEntries(archive?.searchParams ?? [])).toEqual({
      latitude: "47.6",
      longitude: "11.5",
      elevation: "1200",
      start_date: "2026-01-01",
      end_date: "2030-12-31",
      daily:
        "temperature_2m_max,temperature_2m_min,precipitation_sum,snowfall_sum,wind_speed_10m_max,sunshine_duration",
      wind_speed_unit: "ms",
      timezone: "auto",
    });
  });

  test.each<readonly [string, string, object, readonly string[]]>([
    ["at our own position of a region", "Schottland", { name: "Schottland" }, ["archive"]],
    [
      "at the village inside a region",
      "Garmisch",
      { name: "Garmisch", inside: "Bayerische Alpen", latitude: 47.49 },
      ["search", "archive"],
    ],
    [
      "at the region where the village found is another",
      "Borkum",
      { name: "Borkum", inside: "Nordsee", latitude: 53.6 },
      ["search", "archive"],
    ],
    [
      "at the region where the village is not found",
      "Norderney",
      { name: "Norderney", inside: "Nordsee", latitude: 53.6 },
      ["search", "archive"],
    ],
    [
      "at the height of the ground where none is known",
      "Quentzin",
      { name: "Quentzin", elevationM: 1_200 },
      ["search", "archive"],
    ],
  ])("%s", async (_, place, expected, calls) => {
    const { source, server } = await setUp();
    const report = await source.weather(request({ place }));
    expect(report?.place).toMatchObject(expected);
    expect(report?.source).toBe("archive");
    expect(paths(server)).toEqual(calls);
  });

  test.each<readonly [string, unknown, string | undefined]>([
    ["says which country it lies in", "Germany", "Germany"],
    ["does without a country", undefined, undefined],
    ["does without an empty one", " ", undefined],
    ["does without one that is no name", { code: "DE" }, undefined],
  ])("of a place we do not know %s", async (_, country, inside) => {
    const quentzin = { name: "Quentzin", latitude: 48, longitude: 12, elevation: 500, country };
    const { source } = await setUp({ search: json({ results: [quentzin] }) });
    const report = await source.weather(request({ place: "Quentzin" }));
    expect(report?.source).toBe("archive");
    expect(report?.place.name).toBe("Quentzin");
    expect(report?.place.inside).toBe(inside);
  });

  test("is asked for with the key of a paying customer", async () => {
    const { source, server } = await setUp({}, { apiKey: "k&1" });
    await source.weather(request({}));
    expect(server.calls.map(({ searchParams }) => searchParams.get("apikey"))).toEqual([
      "k&1",
      "k&1",
    ]);
  });

  test("skips days of which something is unknown", async () => {
    const archive: Reply = (response, url) => {
      const body = dailyBody("2026-01-01", "2030-12-31");
      const holed = body.daily.temperature_2m_max.map((value, at) => (at % 2 === 0 ? null : value));
      json({ ...body, daily: { ...body.daily, temperature_2m_max: holed } })(response, url);
    };
    const { source, told } = await setUp({ archive });
    expect((await source.weather(request({})))?.weather.highC).toBe(14);
    expect(told).toEqual([]);
  });
});

describe("the forecast", () => {
  const stay = (from: string, to: string) => request({ months: [], dates: { from, to } });

  test.each([
    ["today alone", "2031-06-10", "2031-06-10", "forecast", 1],
    ["a week", "2031-06-12", "2031-06-18", "forecast", 7],
    ["up to the last day foreseen", "2031-06-24", "2031-06-25", "forecast", 2],
    ["not beyond it", "2031-06-24", "2031-06-26", "archive", 30],
    ["not from yesterday on", "2031-06-09", "2031-06-12", "archive", 30],
  ])("speaks of %s", async (_, from, to, kind, days) => {
    const { source } = await setUp();
    const report = await source.weather(stay(from, to));
    expect(report).toMatchObject({ source: kind, weather: { months: [6], days } });
  });

  test("is asked for anew every hour", async () => {
    const { source, server, clock } = await setUp();
    const asked = stay("2031-06-12", "2031-06-18");
    for (const minutes of [0, 30, 70]) {
      clock.now = () => today + minutes * 60_000;
      await source.weather(asked);
    }
    expect(paths(server)).toEqual(["search", "forecast", "forecast"]);
  });
});

describe("the cache", () => {
  test("asks once for all months of a place and its neighbours", async () => {
    const { source, server } = await setUp();
    for (const months of [[10], [3, 4], []]) await source.weather(request({ months }));
    await source.weather(request({ place: "  niederbrunn " }));
    expect(paths(server)).toEqual(["search", "archive"]);
  });

  test("remembers that a place is unknown", async () => {
    const { source, server } = await setUp();
    expect(await source.weather(request({ place: "Xyzzyqwert" }))).toBeUndefined();
    expect(await source.weather(request({ place: "Xyzzyqwert" }))).toBeUndefined();
    expect(paths(server)).toEqual(["search"]);
  });

  test.each<readonly [string, Partial<WeatherCache>, number]>([
    ["fails to read", { get: async () => Promise.reject(new Error("gone")) }, 2],
    ["fails to write", { set: async () => Promise.reject(new Error("gone")) }, 2],
    ["holds no JSON", { get: async () => "garbage" }, 0],
    ["holds something else", { get: async () => '{"spot":{"name":7}}' }, 0],
  ])("costs a request when it %s, and no answer", async (_, broken, toldCount) => {
    const cache = { get: async () => undefined, set: async () => {}, ...broken };
    const { source, told } = await setUp({}, { cache });
    expect((await source.weather(request({})))?.source).toBe("archive");
    expect(told.map(({ code }) => code)).toEqual(Array.from({ length: toldCount }, () => "cache"));
  });

  test("that hangs leaves the table", async () => {
    const cache = { get: () => new Promise<never>(() => {}), set: async () => {} };
    const { source } = await setUp({}, { cache, timeoutMs: 40 });
    expect((await source.weather(request({ place: "Irland" })))?.source).toBe("table");
  });
});

describe("trouble", () => {
  const body = dailyBody("2026-01-01", "2030-12-31");
  const column = (change: Partial<Record<keyof typeof body.daily, unknown>>) =>
    json({ ...body, daily: { ...body.daily, ...change } });
  const units = (change: Partial<Record<keyof typeof body.daily_units, string>>) =>
    json({ ...body, daily_units: { ...body.daily_units, ...change } });

  test.each<readonly [string, Reply, OpenMeteoError["code"]]>([
    ["an error body", json({ error: true, reason: "Parameter out of range" }, 400), "refused"],
    ["a used-up quota", json({ error: true, reason: "Daily limit exceeded" }, 429), "limited"],
    ["a gateway's page", (response) => response.writeHead(502).end("<html>Bad Gateway"), "refused"],
    ["garbage", (response) => response.end("{]"), "unreadable"],
    ["an empty body", (response) => response.end(), "unreadable"],
    ["a page", (response) => response.end("<html></html>"), "unreadable"],
    ["null", json(null), "unreadable"],
    ["an error with status 200", json({ error: true, reason: "?" }), "unreadable"],
    ["another shape", json({ daily: { time: "never" } }), "unreadable"],
    ["columns of other lengths", column({ sunshine_duration: [1, 2, 3] }), "unreadable"],
    ["a missing column", column({ snowfall_sum: undefined }), "unreadable"],
    ["words for numbers", column({ snowfall_sum: body.daily.time.map(() => "5") }), "unreadable"],
    ["a fever", column({ temperature_2m_max: body.daily.time.map(() => 400) }), "unreadable"],
    ["degrees of another scale", units({ temperature_2m_max: "°F" }), "unreadable"],
    ["wind in another unit", units({ wind_speed_10m_max: "km/h" }), "unreadable"],
    ["rain in inches", units({ precipitation_sum: "inch" }), "unreadable"],
    ["no values at all", column({ snowfall_sum: body.daily.time.map(() => null) }), "incomplete"],
    ["no days", json(dailyBody("2026-01-02", "2026-01-01")), "incomplete"],
    ["one month only", json(dailyBody("2026-01-01", "2026-01-31")), "incomplete"],
    ["a cut connection", (response) => response.destroy(), "unreachable"],
    [
      "a connection cut within the body",
      (response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("{", () => response.destroy());
      },
      "unreachable",
    ],
    [
      "a redirect, which could lead inside the house",
      (response, { search }) =>
        response.writeHead(302, { location: `/v1/forecast${search}` }).end(),

      "unreachable",
    ],
    ["silence", () => {}, "timeout"],
    ["a body that never ends", (response) => void response.write("{"), "timeout"],
    ["a huge body", (response) => response.end("x".repeat(300_000)), "too-large"],
  ])("%s is told, and the table answers", async (_, archive, code) => {
    // Short only where there is nothing to wait for: a busy machine is slow, not silent.
    const silence = code === "timeout" ? { timeoutMs: 300 } : {};
    const { source, told } = await setUp({ archive }, { ...silence, bytesMax: 250_000 });
    const report = await source.weather(request({ place: "Irland" }));
    expect(report).toMatchObject({ source: "table", place: { name: "Irland" } });
    expect(told.map((error) => error.code)).toEqual([code]);
  });

  test("with the geocoding leaves an unknown place unknown", async () => {
    const { source, told } = await setUp({ search: json({ results: [{ name: "" }] }) });
    expect(await source.weather(request({}))).toBeUndefined();
    expect(told.map(({ code }) => code)).toEqual(["unreadable"]);
  });

  test("three times in a row lets the service rest for a minute", async () => {
    const { source, server, clock } = await setUp({ archive: json({}, 500) });
    const irish = request({ place: "Irland" });
    const callsAfter = async (seconds: number) => {
      clock.now = () => today + seconds * 1_000;
      await source.weather(irish);
      return server.calls.length;
    };
    const calls = [];
    for (const seconds of [0, 1, 2, 3, 61, 62, 63, 123]) calls.push(await callsAfter(seconds));
    expect(calls).toEqual([1, 2, 3, 3, 3, 4, 4, 5]);
  });

  test("is forgotten after a success", async () => {
    let failing = true;
    const archive: Reply = (response, url) => (failing ? json({}, 500) : json(body))(response, url);
    const { source, server } = await setUp({ archive });
    const ask = async (place: string) => source.weather(request({ place }));
    for (const place of ["Irland", "Irland"]) await ask(place);
    failing = false;
    expect((await ask("Irland"))?.source).toBe("archive");
    failing = true;
    for (const place of ["Schottland", "Schottland", "Schottland"]) await ask(place);
    expect(server.calls).toHaveLength(6);
  });

  test("is not what a shopper makes who leaves", async () => {
    const leaving = new AbortController();
    const archive: Reply = () => leaving.abort();
    const { source, told } = await setUp({ archive });
    const report = await source.weather(request({ place: "Irland", signal: leaving.signal }));
    expect(report?.source).toBe("table");
    expect(told).toEqual([]);
  });

  test("is what a shopper makes who has waited long enough", async () => {
    const waiting = new AbortController();
    const tooLong = new DOMException("waited long enough", "TimeoutError");
    const archive: Reply = () => waiting.abort(tooLong);
    const { source, told } = await setUp({ archive });
    const report = await source.weather(request({ place: "Irland", signal: waiting.signal }));
    expect(report?.source).toBe("table");
    expect(told.map(({ code }) => code)).toEqual(["timeout"]);
  });

  test("does not come from names no service can look up", async () => {
    const { source, server } = await setUp();
    for (const place of ["", " ", "x", "y".repeat(101)]) {
      expect(await source.weather(request({ place }))).toBeUndefined();
    }
    expect(server.calls).toEqual([]);
  });
});
