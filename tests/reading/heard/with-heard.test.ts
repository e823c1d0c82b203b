import { array, assert, constantFrom, property, record as recordOf } from "fast-check";
import { describe, expect, it } from "vitest";
import { toRecord, type ReadingRecord } from "../../../src/reading/message/record.ts";
import type { HeardLabel, HeardMessage } from "../../../src/reading/heard/heard-message.ts";
import { labelSlots } from "../../../src/reading/heard/closed-labels.ts";
import { withHeard } from "../../../src/reading/heard/with-heard.ts";
import { read } from "../message/reader-fixture.ts";

const hear = (text: string, labels: readonly HeardLabel[], intent?: HeardMessage["intent"]) =>
  toRecord(withHeard(text, read(text), { labels, ...(intent === undefined ? {} : { intent }) }));

const label = (slot: HeardLabel["slot"], value: string, quote: string): HeardLabel => ({
  slot,
  value,
  quote,
});

type Needs = Partial<ReadingRecord["needs"]>;

/** "Plimsy" and its like are in no list, so the rules leave them unread. */
describe("what is heard beside the rules", () => {
  it.each<[what: string, text: string, heard: HeardLabel, expected: Needs]>([
    [
      "fills what they left",
      "jacket that is plimsy",
      label("want", "packable", "plimsy"),
      { product: ["jacket"], want: ["packable"] },
    ],
    [
      "goes to the field of its slot",
      "jacket, no plimsy",
      label("avoid", "noisy", "no plimsy"),
      { avoid: ["noisy"], want: [] },
    ],
    [
      "may be weather that is not needed",
      "jacket, the plimsy does not matter",
      label("not_needed", "wind", "plimsy does not matter"),
      { not_needed: ["wind"], weather: [] },
    ],
    [
      "may be a colour",
      "a plimsy hat",
      label("color_want", "blue", "plimsy"),
      { color_want: ["blue"] },
    ],
    [
      "is taken whatever the case and accents of its quote",
      "Jacke, gern Plümsig",
      label("want", "soft", "plumsig"),
      { want: ["soft"] },
    ],
  ])("%s", (_, text, heard, expected) => {
    expect(hear(text, [heard]).needs).toMatchObject(expected);
  });

  it("takes a word for two things at most, whoever says them first", () => {
    const said = ["soft", "packable", "light"].map((value) => label("want", value, "plimsy"));
    expect(hear("a plimsy jacket", said).needs.want).toEqual(["soft", "packable"]);
    expect(
      hear("a plimsy, flurgy jacket", [...said, label("want", "light", "flurgy")]).needs.want,
    ).toEqual(["soft", "packable", "light"]);
  });

  it.each<[what: string, text: string, heard: HeardLabel]>([
    ["a quote that is not there", "jacket that is plimsy", label("want", "soft", "very plimsy")],
    ["an empty quote", "jacket that is plimsy", label("want", "soft", "")],
    ["a quote of small words", "jacket that is plimsy", label("want", "soft", "that is")],
    ["a number", "plimsy jacket 4711", label("want", "soft", "4711")],
    ["words the rules have read", "waterproof jacket", label("want", "soft", "waterproof")],
    ["a value nobody offered", "jacket that is plimsy", label("want", "discount", "plimsy")],
    ["a value of another slot", "jacket that is plimsy", label("want", "jacket", "plimsy")],
    [
      "the message for a phrase of it",
      "hello I am looking for some plimsy jacket for me",
      label("want", "soft", "I am looking for some plimsy jacket for me"),
    ],
    ["what is denied before", "jacket, not plimsy", label("want", "soft", "plimsy")],
    ["what is denied behind", "jacket, plimsy not", label("want", "soft", "plimsy")],
    ["what is denied inside", "jacket, never plimsy", label("want", "soft", "never plimsy")],
    ["what is excluded", "jacket without down, plimsy", label("want", "down", "plimsy")],
    [
      "the weather of what is not needed",
      "Jacke, muss nicht wasserdicht sein, plimsig",
      label("weather", "rain", "plimsig"),
    ],
    ["the opposite of what is wanted", "down jacket, plimsy", label("avoid", "down", "plimsy")],
    [
      "the weather of what is wanted as unneeded",
      "waterproof jacket, plimsy",
      label("not_needed", "rain", "plimsy"),
    ],
    [
      "an excluded colour",
      "jacket, no black please, plimsy",
      label("color_want", "black", "plimsy"),
    ],
    [
      "assumed weather that is not needed",
      "Jacke für Schottland im Oktober, muss nicht wasserdicht sein",
      label("implied_weather", "rain", "Schottland"),
    ],
  ])("does not believe %s", (_, text, heard) => {
    expect(hear(text, [heard])).toEqual(toRecord(read(text)));
  });

  it("assumes weather from words the rules have read", () => {
    const text = "jacket for a trip to Rome";
    const { needs, implied_weather } = hear(text, [label("implied_weather", "sun", "Rome")]);
    expect(needs.weather).toContain("sun");
    expect(implied_weather).toContain("sun");
    expect(toRecord(read(text)).needs.weather).not.toContain("sun");
  });

  it("changes no number, no place and nothing that was read, whatever is heard", () => {
    const texts = [
      "jacket for Scotland in October, plimsy, no down, size XL, max 200 euros",
      "Hose ohne Wolle, muss nicht wasserdicht sein, nicht zu schwer, 50 bis 80 €, plimsig",
    ];
    const quotes = texts.flatMap((text) => [text, ...text.split(/[ ,]+/)]);
    const values = [
      "down",
      "wool",
      "waterproof",
      "rain",
      "heavy",
      "light",
      "jacket",
      "blue",
      "kids",
    ];
    const heard = recordOf({
      slot: constantFrom(...labelSlots),
      value: constantFrom(...values),
      quote: constantFrom(...quotes),
    });
    const intent = recordOf({
      value: constantFrom("attack", "off_topic", "service"),
      quote: constantFrom(...quotes),
    });
    assert(
      property(
        constantFrom(...texts),
        array(heard, { maxLength: 40 }),
        intent,
        (text, labels, as) => {
          const before = toRecord(read(text));
          const after = hear(text, labels, as);
          expect(after.intent).toBe("find");
          for (const field of ["budget", "month", "size", "place"] as const) {
            expect(after.needs[field]).toEqual(before.needs[field]);
          }
          const { avoid, not_needed, ...others } = after.needs;
          for (const value of [...before.needs.avoid, ...before.needs.not_needed]) {
            expect([...others.want, ...others.weather]).not.toContain(value);
          }
          for (const field of ["product", "want", "weather"] as const) {
            expect(after.needs[field]).toEqual(expect.arrayContaining([...before.needs[field]]));
          }
          expect(avoid).toEqual(expect.arrayContaining([...before.needs.avoid]));
          expect(not_needed).toEqual(expect.arrayContaining([...before.needs.not_needed]));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("the intent heard beside the rules", () => {
  const service = { value: "service", quote: "plimsy" } as const;

  it.each<[what: string, text: string, intent: HeardMessage["intent"], expected: string]>([
    ["counts where nothing was understood", "plimsy quonk", service, "service"],
    ["must be quoted", "plimsy quonk", { ...service, quote: "parcel" }, "find"],
    ["does not turn away who looks for something", "jacket, plimsy", service, "find"],
    [
      "does not acquit an attack",
      "<script>plimsy</script>",
      { ...service, value: "find" },
      "attack",
    ],
    [
      "does not change what the rules are sure of",
      "Hallo",
      { ...service, quote: "Hallo" },
      "smalltalk",
    ],
  ])("%s", (_, text, intent, expected) => {
    expect(hear(text, [], intent).intent).toBe(expected);
  });
});
