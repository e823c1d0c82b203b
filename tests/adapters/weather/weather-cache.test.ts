import { expect, test } from "vitest";
import { createMemoryWeatherCache } from "../../../src/adapters/weather/weather-cache.ts";

test("keeps what was used last, and no more than it may", async () => {
  const cache = createMemoryWeatherCache(2);
  await cache.set("a", "1", 1);
  await cache.set("b", "2", 1);
  expect(await cache.get("a")).toBe("1");
  await cache.set("c", "3", 1);
  expect(await Promise.all(["a", "b", "c"].map((key) => cache.get(key)))).toEqual([
    "1",
    undefined,
    "3",
  ]);
});
