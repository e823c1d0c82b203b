import { assert, constantFrom, property, string, tuple, array } from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProductId, ProductValue } from "../../../src/catalog/product.ts";
import { withTalk } from "../../../src/advisor/said/talk-reading.ts";
import { decide } from "../../../src/conversation/decide.ts";
import type { EventOf } from "../../../src/conversation/event.ts";
import { asides } from "../../../src/wording/talk/talk-phrases.ts";
import { learnOutdoorShop } from "../../fixtures/outdoor-shop.ts";
import { learnSmallShop, smallFlowText } from "../../fixtures/small-shop.ts";
import { beginTalking, eventOf } from "./talking.ts";

const jackets = learnOutdoorShop("outdoor-jackets");
const hiker = beginTalking(jackets).tap("where", "hills").tap("who", "men");
const wanderin = beginTalking(jackets, "de").tap("where", "hills").tap("who", "women");

const variants = new Map(
  jackets.catalog.products.flatMap((one) => one.variants.map((variant) => [variant.id, variant])),
);

/** What the catalogue says of a product, or of one of its variants. */
function stated(product: ProductId, field: string): ProductValue | null {
  const place = jackets.catalog.placeOf.get(product);
  if (place !== undefined) return jackets.catalog.products[place]?.attributes[field] ?? null;
  const variant = variants.get(product);
  if (variant === undefined || field !== "stock") throw new Error(`${product}.${field}`);
  return variant.stock ?? null;
}

function titles({ last }: typeof hiker): readonly string[] {
  const shown = last.findLast((event) => event.type === "products-recommended");
  return shown?.products.map(({ title }) => title) ?? [];
}

describe("a turn of talk", () => {
  it("is answered, and the open question is put again", () => {
    const turn = hiker.say("is the second one waterproof?");
    expect(turn.last.map(({ type }) => type)).toEqual(["product-discussed", "question-asked"]);
    expect(turn.state.pending?.question).toBe(hiker.state.pending?.question);
    expect(turn.state.unspoken).toBeUndefined();
    expect(eventOf(turn, "product-discussed").products).toEqual([hiker.state.shown[1]]);
  });

  it("shows others that were not shown, as long as there are any", () => {
    const first = hiker.state.shown;
    const second = hiker.say("show me three others");
    expect(second.last[0]).toMatchObject({ type: "others-requested", passed: first });
    const seen = [...first, ...second.state.shown];
    const third = second.say("noch andere?");
    expect(new Set([...seen, ...third.state.shown]).size).toBe(9);
    expect(second.needs()).toEqual(hiker.needs());
  });

  it("begins again when there are none left, and says so", () => {
    let turn = hiker.say("cheaper").say("under 60 euros");
    const seen = new Set(turn.state.shown);
    for (let at = 0; at < 30; at += 1) {
      turn = turn.say("more");
      expect(turn.state.shown.length).toBeGreaterThan(0);
      const isNew = turn.state.shown.some((id) => !seen.has(id));
      for (const id of turn.state.shown) seen.add(id);
      if (!isNew) break;
    }
    expect(turn.reply()).toMatch(/^That was all I have for this/);
    expect(turn.say("more").state.shown.length).toBeGreaterThan(0);
  });

  it("shows those passed over again once the needs have changed", () => {
    const turn = hiker.say("show me three others").say("cheaper than the first");
    expect(turn.state.passed).toEqual([]);
  });

  it.each<[string, typeof hiker, string, string]>([
    ["cheaper", hiker, "critique.price", "cheaper than "],
    ["like the second but lighter", hiker, "critique.weight_g", "lighter than "],
    ["anything in blue?", hiker, "wanted.colour", "Colour Blue"],
    ["more like the third", hiker, "critique.like", "like "],
    ["wärmer", wanderin, "critique.warmth", "wärmer als "],
    ["ohne Kapuze", wanderin, "wanted.hood", "ohne: Kapuze"],
    ["ähnlich wie die zweite", wanderin, "critique.like", "ähnlich wie "],
  ])("%s is a need from now on", (text, begun, id, label) => {
    const turn = begun.say(text);
    expect(turn.needs()).toEqual([...begun.needs(), id]);
    const [chip] = eventOf(turn, "needs-understood").shown;
    expect(chip?.label).toContain(label);
    expect(titles(turn).length).toBe(3);
  });

  it("is not compared with a product that was only talked about", () => {
    const other = jackets.catalog.products.find(
      ({ id, attributes }) => !hiker.state.shown.includes(id) && attributes["kind"] === "jacket",
    );
    const [first] = hiker.state.shown;
    const turn = hiker.say(`why not the ${other?.title["en"]?.split(" ")[0]}?`);
    expect(turn.last[0]?.type).toBe("product-discussed");
    expect(turn.state.discussed[0]).not.toBe(first);
    expect(turn.say("cheaper").state.like).toBe(first);
  });

  it("is compared with the product that was named", () => {
    const [, second] = hiker.state.shown;
    const turn = hiker.say("like the second but lighter");
    const place = jackets.catalog.placeOf.get(second ?? ("" as ProductId)) ?? 0;
    const own = jackets.catalog.products[place]?.attributes["weight_g"];
    expect(turn.state.volunteered[0]?.must).toEqual({
      type: "test",
      attribute: "weight_g",
      test: { type: "between", max: { value: own, inclusive: false } },
    });
    expect(turn.state.like).toBe(second);
  });

  it("keeps the product that others are to be like", () => {
    const [, , third] = hiker.state.shown;
    expect(hiker.say("more like the third").state.shown[0]).toBe(third);
  });

  it("takes a critique and a need out of one message", () => {
    expect(hiker.say("cheaper, and it must keep out lasting rain").needs()).toEqual(
      expect.arrayContaining(["critique.price", "against.rain"]),
    );
  });
});

describe("what is no talk about products", () => {
  it.each<[string, typeof hiker, RegExp]>([
    ["thanks", hiker, /welcome|Gladly|Happy/],
    ["are you a robot?", hiker, /automated|program/],
    ["hello", hiker, /Hello|Good to see/],
    ["danke schön", wanderin, /[Gg]ern|Dafür/],
    ["bist du ein Mensch?", wanderin, /Programm/],
    ["tschüss", wanderin, /Bis bald|Mach es gut/],
  ])("%s is met and led back from", (text, begun, expected) => {
    const turn = begun.say(text);
    expect(turn.last.map(({ type }) => type)).toEqual(["aside-met", "question-asked"]);
    expect(turn.reply()).toMatch(expected);
    expect(turn.needs()).toEqual(begun.needs());
    expect(turn.state.misunderstood).toBe(0);
  });

  const informal = learnSmallShop();
  const formal = learnSmallShop(smallFlowText.replace("noun:", "address: formal\nnoun:"));
  it.each(asides.flatMap((aside) => ["en", "de", "Sie"].map((voice) => [aside, voice] as const)))(
    "%s has kind words (%s)",
    (aside, voice) => {
      const shop = voice === "Sie" ? formal : informal;
      const begun = beginTalking(shop, voice === "en" ? "en" : "de");
      const reading = { answers: [], volunteered: [], aside };
      const decision = decide(shop, begun.state, {
        type: "say",
        text: "…",
        reading,
      });
      if (decision.type === "refused") throw new Error("refused");
      const met = decision.events.find(
        (event): event is EventOf<"aside-met"> => event.type === "aside-met",
      );
      expect(met?.text).toMatch(/^\p{Lu}.+[.]$/u);
      expect(met?.text).not.toMatch(aside === "how-many" ? /!/ : /[!]|\d/);
      if (voice === "Sie") expect(met?.text).not.toMatch(/\b(du|dir|dich|dein\w*)\b/i);
      const isAskedOn = aside !== "no-questions";
      expect(decision.events.at(-1)?.type).toBe(isAskedOn ? "question-asked" : "aside-met");
    },
  );
});

const things = [
  "the first one",
  "the second",
  "it",
  "die letzte",
  "die erste",
  "the cheapest",
  "the Nordwand",
  "both",
  "they",
  "die günstigste",
] as const;
const about = [
  "waterproof",
  "winddicht",
  "heavy",
  "a hood",
  "Kapuze",
  "warm",
  "vegan",
  "in stock",
  "price",
  "Taschen",
  "20,000 mm",
  "Hardshell",
  "breathable",
  "in blue",
  "für Damen",
  "laut",
  "for hiking",
] as const;
const openings = [
  "is",
  "does",
  "how",
  "what does",
  "was bedeutet",
  "wie",
  "ist",
  "hat",
  "which",
  "compare",
  "why not",
  "warum",
  "why",
  "do you have",
  "welche",
  "tell me about",
] as const;

const utterances = tuple(
  constantFrom(...openings),
  constantFrom(...things),
  constantFrom(...about),
  constantFrom("", "?", " or the third?", " bitte"),
).map(([opening, thing, topic, end]) => `${opening} ${thing} ${topic}${end}`);

describe("whatever is asked", () => {
  it("every claim is what the catalogue says, and questions leave the needs alone", () => {
    let answered = 0;
    assert(
      property(utterances, constantFrom(hiker, wanderin), (text, begun) => {
        const turn = begun.say(text);
        const event = turn.last.find(
          (one): one is EventOf<"product-discussed"> => one.type === "product-discussed",
        );
        if (event === undefined) return;
        answered += 1;
        expect(event.text).not.toBe("");
        expect(turn.needs()).toEqual(begun.needs());
        expect(turn.state.shown).toEqual(begun.state.shown);
        for (const { product, field, value } of event.claims) {
          expect(value).toEqual(stated(product, field));
        }
      }),
      { seed: 3, numRuns: 120 },
    );
    // The property would hold for an advisor that never answers, too.
    expect(answered).toBeGreaterThan(45);
  });

  it("nothing anybody types breaks it", () => {
    const words = [
      ...openings,
      ...things,
      ...about,
      "like",
      "but",
      "not",
      "zu",
      "als",
      "2",
      "€",
      "?",
    ];
    const typed = [
      string({ unit: "grapheme", maxLength: 60 }),
      array(constantFrom(...words), { maxLength: 14 }).map((said) => said.join(" ")),
    ];
    for (const texts of typed) {
      assert(
        property(texts, constantFrom(hiker, beginTalking(jackets)), (text, begun) => {
          const reading = { answers: [], volunteered: [] };
          const read = withTalk(jackets, begun.state, { text, reading, readPart: () => reading });
          const decision = decide(jackets, begun.state, { type: "say", text, reading: read });
          expect(decision.type).toBe("accepted");
        }),
        { seed: 4, numRuns: 150 },
      );
    }
  });
});
