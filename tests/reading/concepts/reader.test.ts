import { describe, expect, test } from "vitest";
import { createReader, type Reading } from "../../../src/reading/reader.ts";
import { outdoorField } from "../../fixtures/outdoor-field.ts";
import { loadShippedFlow, outdoorCatalog, type ShippedFlow } from "../../fixtures/outdoor-shop.ts";
import { demand, smallFlowText } from "../../fixtures/small-shop.ts";
import { parseFlow } from "../../../src/flow/parse-flow.ts";

const { attributes } = outdoorCatalog;
const readers = new Map(
  (["outdoor-jackets", "outdoor-shop"] as const).map((id) => [
    id,
    createReader(loadShippedFlow(id).flow, { ...outdoorField, attributes }),
  ]),
);

/** What was understood, in short: `where.hills`, `budget..200`, `+attribute:hood`, `-attribute:down`. */
function understood(flow: ShippedFlow, text: string): readonly string[] {
  return inShort(readers.get(flow as "outdoor-shop")?.read(text, {}));
}

function inShort(reading: Reading | undefined): readonly string[] {
  const answers = reading?.answers.flatMap(({ question, answer }) => {
    if (answer.type === "options") return answer.options.map((option) => `${question}.${option}`);
    return answer.type === "amount" ? `${question}${answer.min ?? ""}..${answer.max ?? ""}` : "";
  });
  const wishes = reading?.wishes.map(({ id, excluded }) => (excluded ? id : `+${id}`));
  return [...(answers ?? []), ...(wishes ?? []), ...(reading?.wants ? [reading.wants] : [])].sort();
}

describe("a message answers what the flow asks, in words the flow does not have", () => {
  test.each<[ShippedFlow, string, readonly string[]]>([
    [
      "outdoor-jackets",
      "es schifft dauernd und ich frier schnell",
      ["against.cold", "against.rain"],
    ],
    ["outdoor-jackets", "chucking it down on my bike ride", ["against.rain", "where.fast"]],
    ["outdoor-jackets", "for my wife, nothing heavy", ["carry.often", "who.women"]],
    ["outdoor-jackets", "Bergsteigen im Januar", ["when.winter", "where.alpine"]],
    ["outdoor-jackets", "kein Daunen", ["-attribute:down"]],
    ["outdoor-jackets", "max 150 bucks", ["budget..150"]],
    ["outdoor-shop", "Schlafsack bis 100 €", ["budget..100", "kind.sleeping-bag"]],
    ["outdoor-shop", "so um die 100 Euro", ["budget75..125"]],
  ])("%s: %s", (flow, text, expected) => {
    expect(understood(flow, text)).toEqual([...expected].sort());
  });
});

describe("what no question asks for is a wish of its own, if the catalogue knows it", () => {
  test.each<[ShippedFlow, string, readonly string[]]>([
    ["outdoor-jackets", "with a hood and pit zips", ["+attribute:hood", "+attribute:pit_zips"]],
    ["outdoor-jackets", "ohne Kapuze", ["-attribute:hood"]],
    ["outdoor-jackets", "in blue", ["+color:blue"]],
    ["outdoor-jackets", "nicht schwarz", ["-color:black"]],
    ["outdoor-shop", "not black", ["-color:black"]],
    ["outdoor-shop", "a stove", []],
    ["outdoor-shop", "vegan und aus Europa", ["+attribute:made_in_europe", "+attribute:vegan"]],
    ["outdoor-shop", "mit Raketenantrieb", []],
  ])("%s: %s", (flow, text, expected) => {
    expect(understood(flow, text)).toEqual([...expected].sort());
  });
});

test.each(["fleece, not itchy", "soll nicht kratzen"])(
  "a soft sole is nothing for the skin: %s",
  (text) => {
    const [wish] = readers.get("outdoor-shop")?.read(text, {}).wishes ?? [];
    expect(wish?.condition).toMatchObject({ type: "test", attribute: "soft" });
  },
);

describe("what is denied is never taken for wanted", () => {
  test.each<[ShippedFlow, string]>([
    ["outdoor-jackets", "it doesn't have to be waterproof"],
    ["outdoor-jackets", "muss nicht wasserdicht sein"],
    ["outdoor-jackets", "nicht für den Winter"],
    ["outdoor-shop", "keine Jacke"],
  ])("%s: %s", (flow, text) => {
    expect(understood(flow, text).filter((one) => !one.startsWith("-"))).toEqual([]);
  });
});

test.each<[string, readonly string[]]>([
  ["New Zealand in February", ["when.summer"]],
  ["Norwegen im Februar", ["when.winter"]],
])("half the world away the seasons are turned round: %s", (text, expected) => {
  expect(understood("outdoor-jackets", text)).toEqual(expected);
});

test.each([
  "wo bleibt meine Jacke? Bestellung 4711 ist immer noch nicht da",
  "Die Jacke ist nach zwei Wochen undicht, eine Frechheit",
  "Can I talk to a human about my jacket please",
])("messages about something else name no needs: %s", (text) => {
  expect(understood("outdoor-shop", text)).toEqual([]);
});

describe("what helps against a weather", () => {
  const jackets = readers.get("outdoor-jackets");
  test("is what the flow's option asks for", () => {
    expect(jackets?.helpAgainst(["wind"])).toEqual({
      type: "test",
      attribute: "windproof",
      test: { type: "any-of", values: [true] },
    });
  });

  test("or what the catalogue has, where the flow does not ask", () => {
    expect(jackets?.helpAgainst(["sun"])).toMatchObject({ attribute: "uv_protection" });
  });

  test("several weathers want all of it", () => {
    expect(jackets?.helpAgainst(["wind", "cold"])).toMatchObject({ type: "all", of: [{}, {}] });
  });

  test("unknown weather wants nothing", () => {
    expect(jackets?.helpAgainst(["frogs"])).toBeUndefined();
  });
});

test("without the words of a field, those of the flow are understood as before", () => {
  const { flow } = demand(parseFlow({ text: smallFlowText, revision: "r" }));
  expect(inShort(createReader(flow).read("chucking it down", {}))).toEqual([]);
});

test("what denies something is no option that is called so", () => {
  const option =
    "      - id: bare\n        label: { en: None, de: Keine }\n        must: { helmet: { eq: false } }\n";
  const text = smallFlowText.replace("      - id: shower", `${option}      - id: shower`);
  const { flow } = demand(parseFlow({ text, revision: "r" }));
  const reader = createReader(flow, { ...outdoorField, attributes });
  expect(inShort(reader.read("keine Daunen", {}))).not.toContain("against.bare");
  expect(inShort(reader.read("Keine", {}))).toContain("against.bare");
});
