import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionId } from "../../src/flow/flow.ts";
import { createReader, type Reader, type Reading } from "../../src/reading/reader.ts";
import { loadShippedFlow } from "../fixtures/outdoor-shop.ts";
import { loadSmallFlow, smallFlowText } from "../fixtures/small-shop.ts";

const small = createReader(loadSmallFlow());
const outdoor = createReader(loadShippedFlow("outdoor-shop").flow);
const withoutBudget = createReader(
  loadSmallFlow(
    smallFlowText.replace(/ {2}- id: budget[^]*?(?=relax)/, "").replace(", budget", ""),
  ),
);

/** `question: option + option «quote»`, amounts as `question: min..max`, then what is wanted. */
function read(reader: Reader, text: string, pending?: string): readonly string[] {
  const reading = reader.read(
    text,
    pending === undefined ? {} : { pending: pending as QuestionId },
  );
  const { answers, money, wants } = reading;
  return [
    ...answers.map(showAnswer),
    ...(money === undefined
      ? []
      : [`money: ${money.min ?? ""}..${money.max ?? ""} «${money.quote}»`]),
    ...(wants === undefined ? [] : [wants]),
  ];
}

function showAnswer({ question, answer, quote }: Reading["answers"][number]): string {
  switch (answer.type) {
    case "options":
      return `${question}: ${answer.options.join(" + ")} «${quote}»`;
    case "amount":
      return `${question}: ${answer.min ?? ""}..${answer.max ?? ""} «${quote}»`;
    case "unsure":
      return `${question}: ? «${quote}»`;
    case "place":
      return `${question}: ${answer.text} «${quote}»`;
  }
}

describe("the flow of the small shop", () => {
  it.each([
    // Labels, what was written under says, in either language.
    ["In town", ["where: town «town»"]],
    ["in der Stadt", ["where: town «Stadt»"]],
    ["to the office", ["where: town «office»"]],
    ["fürs Büro", ["where: town «Büro»"]],
    ["Dauerregen", ["against: rain «Dauerregen»"]],
    ["Lasting rain", ["against: rain «Lasting rain»"]],
    // Inflection, and typos in longer words.
    ["for hikes", ["where: hills «hikes»"]],
    ["auf Wanderungen", ["where: hills «Wanderungen»"]],
    ["for climbin", ["where: rock «climbin»"]],
    ["zum Kletern", ["where: rock «Kletern»"]],
    ["for climbnig", ["where: rock «climbnig»"]],
    // Several at once: all of a multi question, the first of a single one.
    ["rain or a shower", ["against: rain + shower «rain or a shower»"]],
    ["hiking and climbing", ["where: hills «hiking»"]],
    [
      "climbing in the rain, max 200",
      ["where: rock «climbing»", "against: rain «rain»", "budget: ..200 «max 200»"],
    ],
    // Not what is said not to be.
    ["not for climbing", []],
    ["not climbing, hiking", ["where: hills «hiking»"]],
    ["ohne Regen", []],
    ["no rain but a shower", ["against: shower «shower»"]],
    // Amounts.
    ["max 150 bucks", ["budget: ..150 «max 150 bucks»"]],
    ["unter 200 €", ["budget: ..200 «unter 200 €»"]],
    ["zwischen 80 und 120", ["budget: 80..120 «zwischen 80 und 120»"]],
    ["ab 100 Euro", ["budget: 100.. «ab 100 Euro»"]],
    ["nicht mehr als 150", ["budget: ..150 «nicht mehr als 150»"]],
    ["20000 mm", []],
    ["for my 12 year old", []],
    // A label with a number in it is no amount, and an amount is no label.
    ["Up to 100", ["budget: ..100 «Up to 100»"]],
    // Steering.
    ["weiß nicht", ["unsure"]],
    ["show me products", ["show-products"]],
    ["start over", ["restart"]],
    ["I don't know, but it rains", ["against: rain «rains»"]],
    // Yes and no answer only what was asked.
    ["yes", []],
    ["hello there", []],
    ["", []],
  ])("%j: %j", (text, expected) => {
    expect(read(small, text)).toEqual(expected);
  });

  it.each([
    ["yes", "helmet", ["helmet: yes «yes»"]],
    ["Ja, klar", "helmet", ["helmet: yes «Ja»"]],
    ["nein danke", "helmet", ["helmet: no «nein»"]],
    ["no", "helmet", ["helmet: no «no»"]],
    ["yes", "where", []],
    ["200", "budget", ["budget: ..200 «200»"]],
    ["so um die 100", "budget", ["budget: 85..115 «so um die 100»"]],
    ["200", "where", []],
    ["nobody knows this question", "weather", []],
  ])("%j, asked for %s: %j", (text, pending, expected) => {
    expect(read(small, text, pending)).toEqual(expected);
  });

  it("takes a limit on the price also where no question asks for it", () => {
    expect(read(withoutBudget, "climbing, up to €90")).toEqual([
      "where: rock «climbing»",
      "money: ..90 «up to €90»",
    ]);
    expect(read(withoutBudget, "90")).toEqual([]);
  });
});

describe("the flow of the demo shop", () => {
  it.each([
    [
      "I need a warm jacket for hiking, under €200",
      [
        "against: cold «warm»",
        "kind: jacket «jacket»",
        "where: hills «hiking»",
        "budget: ..200 «under €200»",
      ],
    ],
    [
      "Eine wasserdichte Jacke für meine Frau, max 150 Euro",
      [
        "against: rain «wasserdichte»",
        "kind: jacket «Jacke»",
        "who: women «Frau»",
        "budget: ..150 «max 150 Euro»",
      ],
    ],
    [
      "something against rain and wind for my son",
      ["against: rain + wind «against rain and wind»", "who: child «son»"],
    ],
    ["Jacke gegen Wind", ["kind: jacket «Jacke»", "against: wind «Wind»"]],
    ["Ich möchte eine Hose kaufen", ["kind: trousers «Hose»"]],
    ["What kind of jacket would you take?", ["kind: jacket «jacket»"]],
    ["Was für eine Jacke zieht man da an?", ["kind: jacket «Jacke»"]],
    ["Es hat geregnet, ich brauche Schuhe", ["kind: shoes «Schuhe»"]],
    ["for my other daughter", ["who: child «daughter»"]],
    ["keine Jacke, sondern eine Hose", ["kind: trousers «Hose»"]],
    ["Handschuhe, aber nicht zum Skifahren", ["kind: gloves-or-hat «Handschuhe»"]],
    ["Rucksak für Tagestouren", ["kind: backpack «Rucksak»", "where: hills «Tagestouren»"]],
    ["waterprof trowsers", ["against: rain «waterprof»", "kind: trousers «trowsers»"]],
    [
      "a sleeping bag for winter nights, light",
      ["kind: sleeping-bag «sleeping bag»", "night: frost «winter nights»", "carry: light «light»"],
    ],
    ["Schlafsack bis -5 Grad", ["kind: sleeping-bag «Schlafsack»"]],
    [
      "Wanderstiefel für Herren unter 180",
      ["kind: shoes «Wanderstiefel»", "who: men «Herren»", "budget: ..180 «unter 180»"],
    ],
    ["cheap daypack", ["budget: low «cheap»", "kind: backpack «daypack»"]],
    ["Geld spielt keine Rolle", ["budget: open «Geld spielt keine Rolle»"]],
    ["rain jackets", ["kind: jacket «rain jackets»"]],
    ["Nummer 38 bis 42", []],
    ["ich mag keinen Regen", []],
    ["Weiß nicht", ["unsure"]],
    ["egal", ["unsure"]],
    ["von vorn bitte", ["restart"]],
  ])("%j: %j", (text, expected) => {
    expect(read(outdoor, text)).toEqual(expected);
  });

  it("prefers the question that was asked", () => {
    // "Tent" is a place to sleep at and a thing to carry.
    expect(read(outdoor, "tent", "where")).toEqual(["where: trek «tent»"]);
    expect(read(outdoor, "tent", "volume")).toEqual(["volume: tent «tent»"]);
    expect(read(outdoor, "freezing", "when")).toEqual(["when: winter «freezing»"]);
    expect(read(outdoor, "freezing", "against")).toEqual(["against: cold «freezing»"]);
  });
});

describe("whatever is typed", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."jacket Jacke rain Regen not kein 100 € max bis zwischen und 80 -5 °C climbing Büro , . ! ? - \n".split(
        " ",
      ),
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((all) => all.join(" "));
  const pending = fc.constantFrom(undefined, "where", "against", "helmet", "budget", "nowhere");

  it("quotes are words of the message, and options are those of the flow", () => {
    fc.assert(
      fc.property(text, pending, (message, asked) => {
        for (const reader of [small, outdoor, withoutBudget]) {
          const { answers, money } = reader.read(
            message,
            asked === undefined ? {} : { pending: asked as QuestionId },
          );
          const quotes = [...answers.map(({ quote }) => quote), ...(money ? [money.quote] : [])];
          for (const quote of quotes) {
            expect(quote.trim()).not.toBe("");
            expect(message).toContain(quote);
          }
          const questions = answers.map(({ question }) => question);
          expect(new Set(questions).size).toBe(questions.length);
          for (const { answer } of answers) {
            if (answer.type === "options") expect(answer.options.length).toBeGreaterThan(0);
            if (answer.type === "amount") {
              expect(answer.min ?? answer.max).toBeTypeOf("number");
              expect(answer.min ?? 0).toBeLessThanOrEqual(answer.max ?? Infinity);
            }
          }
        }
      }),
      { seed: 27, numRuns: 300 },
    );
  });

  it.each([
    ["one letter", "a ".repeat(1_000)],
    ["one word", "x".repeat(2_000)],
    ["numbers", "1 ".repeat(1_000)],
    ["digits", "9".repeat(2_000)],
    ["nearly a phrase", "heavy heavy rai ".repeat(125)],
    ["nothing but negations", "not kein ".repeat(222)],
    ["nothing but pauses", ",".repeat(2_000)],
    ["letters without end", "ﷺ".repeat(2_000)],
    ["accents without a letter", "\u0301".repeat(2_000)],
    ["halves of letters", "\uD83E".repeat(2_000)],
    ["faces", "🧗‍♀️".repeat(400)],
    ["dashes", "-–—".repeat(666)],
    ["limits without a number", "max bis unter ".repeat(140)],
    ["ranges without end", "1-".repeat(1_000)],
  ])("2,000 characters of %s are read", (_, message) => {
    for (const reader of [small, outdoor]) {
      expect(() => reader.read(message.slice(0, 2_000), {})).not.toThrow();
    }
  });
});
