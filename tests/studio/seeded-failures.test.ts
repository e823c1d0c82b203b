import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { WeatherAt } from "../../src/advisor/assumed-weather.ts";
import { parseFlowTest, runFlowTest, type FlowTest } from "../../src/advisor/flow-test.ts";
import { usualWeather } from "../../src/climate/usual-weather.ts";
import { createRandom } from "../../src/lib/random.ts";
import { createReader } from "../../src/reading/reader.ts";
import { testSentences } from "../../src/studio/test-sentences.ts";
import { climate, outdoorField } from "../fixtures/outdoor-field.ts";
import { learnOutdoorShop, shippedFlows } from "../fixtures/outdoor-shop.ts";
import { demand } from "../fixtures/small-shop.ts";

/** What a test may expect of a turn, and something else instead. */
const others = {
  products: (found: number) => found + 1,
  asks: () => "elsewhere",
  understood: (found: readonly string[]) => [...found, "nothing.such"],
  needs: (found: readonly string[]) => [...found, "nothing.such"],
  relaxed: (found: readonly string[]) => [...found, "nothing.such"],
} as const;

type Expected = keyof typeof others;

const failuresEach = 10;

const weatherAt: WeatherAt = (asked) => usualWeather(climate(), asked);

const shipped = shippedFlows.map((id) => {
  const knowledge = learnOutdoorShop(id);
  const file = new URL(`../../flows/${id}.test.yaml`, import.meta.url);
  const written = demand(parseFlowTest(readFileSync(file, "utf8"), `${id}.test.yaml`));
  const field = { ...outdoorField, attributes: knowledge.catalog.attributes };
  return { id, written, advice: { knowledge, reader: createReader(knowledge.flow, field) } };
});

/** Where a turn of a shipped test expects this. */
function placesOf(key: Expected) {
  return shipped.flatMap((flow) =>
    flow.written.conversations.flatMap(({ turns }, at) =>
      turns.flatMap((turn, place) => (turn[key] === undefined ? [] : [{ flow, at, place }])),
    ),
  );
}

/** The same test, expecting something else of one turn. */
function expecting(test: FlowTest, key: Expected, at: number, place: number): FlowTest {
  const change = others[key] as (found: unknown) => unknown;
  return {
    ...test,
    conversations: test.conversations.map((conversation, one) => ({
      ...conversation,
      turns: conversation.turns.map((turn, two) =>
        one === at && two === place ? { ...turn, [key]: change(turn[key]) } : turn,
      ),
    })),
  };
}

describe.each(Object.keys(others) as readonly Expected[])("a test that expects other %s", (key) => {
  const places = placesOf(key);
  const random = createRandom(key.length);

  test.each(Array.from({ length: failuresEach }, (_, number) => number))("%d", () => {
    const found = random.pick(places);
    if (found === undefined) throw new Error(`nobody expects ${key}`);
    const { flow, at, place } = found;
    const { name = "" } = flow.written.conversations[at] ?? {};
    const issues = runFlowTest(flow.advice, expecting(flow.written, key, at, place), weatherAt);
    expect(issues).toMatchObject([
      { code: "conversation-failed", path: ["conversations", at, "turns", place, key] },
    ]);
    expect(issues[0]?.line).toBeGreaterThan(1);
    const [sentence] = issues.map((issue) => testSentences(issue, name));
    expect(sentence?.en).toMatch(new RegExp(`^Turn ${place + 1}: .*expected .*found `));
    expect(sentence?.de).toMatch(new RegExp(`^Schritt ${place + 1}: .*erwartet .*gefunden `));
  });
});

describe("no alarm", () => {
  test.each(shipped)("about the tests of $id", ({ written, advice }) => {
    expect(runFlowTest(advice, written, weatherAt)).toEqual([]);
  });
});
