import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that speaks Open-Meteo's format, as far as we use it; every reply can be replaced. */
export interface OpenMeteoServer {
  readonly urls: {
    readonly geocodingUrl: string;
    readonly archiveUrl: string;
    readonly forecastUrl: string;
  };
  /** The calls so far, oldest first. */
  readonly calls: readonly URL[];
  close(): Promise<void>;
}

export type Endpoint = "search" | "archive" | "forecast";

export type Reply = (response: ServerResponse, url: URL) => void;

export async function startOpenMeteo(
  replies: Partial<Record<Endpoint, Reply>> = {},
): Promise<OpenMeteoServer> {
  const calls: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    calls.push(url);
    const endpoint = url.pathname.split("/").at(-1) ?? "";
    const reply = isEndpoint(endpoint) ? (replies[endpoint] ?? usual[endpoint]) : notFound;
    reply(response, url);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}/v1`;
  return {
    urls: {
      geocodingUrl: `${base}/search`,
      archiveUrl: `${base}/archive`,
      forecastUrl: `${base}/forecast`,
    },
    calls,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function isEndpoint(name: string): name is Endpoint {
  return name === "search" || name === "archive" || name === "forecast";
}

export const json =
  (body: unknown, status = 200): Reply =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };

const notFound: Reply = json({ error: true, reason: "Not Found" }, 404);

/** Two villages of the same name; everything else is unknown. */
const search: Reply = (response, url) => {
  const name = url.searchParams.get("name") ?? "";
  const results = villages.filter((village) => village.name.toLowerCase() === name.toLowerCase());
  // The service leaves the list out rather than sending an empty one.
  json(results.length === 0 ? { generationtime_ms: 0.4 } : { results, generationtime_ms: 0.4 })(
    response,
    url,
  );
};

const villages = [
  { id: 1, name: "Niederbrunn", latitude: 47.61, longitude: 11.52, elevation: 1_180 },
  { id: 2, name: "Garmisch", latitude: 47.49, longitude: 11.09, elevation: 708, country: "X" },
  { id: 3, name: "Borkum", latitude: -33.1, longitude: 149.2, elevation: 600 },
  { id: 4, name: "Quentzin", latitude: 52, longitude: 9 },
];

const daily: Reply = (response, url) => {
  const from = url.searchParams.get("start_date") ?? "";
  const to = url.searchParams.get("end_date") ?? "";
  json(dailyBody(from, to))(response, url);
};

/** Every third day it rains; the month is the temperature. */
export function dailyBody(from: string, to: string, wet = 3) {
  const time = datesBetween(from, to);
  const month = (date: string) => Number(date.slice(5, 7));
  return {
    latitude: 47.6,
    longitude: 11.5,
    elevation: 1_200,
    generationtime_ms: 1.2,
    utc_offset_seconds: 3_600,
    timezone: "Europe/Berlin",
    daily_units: {
      time: "iso8601",
      temperature_2m_max: "°C",
      temperature_2m_min: "°C",
      precipitation_sum: "mm",
      snowfall_sum: "cm",
      wind_speed_10m_max: "m/s",
      sunshine_duration: "s",
    },
    daily: {
      time,
      temperature_2m_max: time.map((date) => month(date) + 4),
      temperature_2m_min: time.map((date) => month(date) - 4),
      precipitation_sum: time.map((_, at) => (at % wet === 0 ? 5 : 0)),
      snowfall_sum: time.map(() => 0),
      wind_speed_10m_max: time.map(() => 10),
      sunshine_duration: time.map(() => 18_000),
    },
  };
}

function datesBetween(from: string, to: string): readonly string[] {
  const dayMs = 24 * 60 * 60 * 1_000;
  const count = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(from) + at * dayMs).toISOString().slice(0, 10),
  );
}

const usual: Readonly<Record<Endpoint, Reply>> = { search, archive: daily, forecast: daily };
