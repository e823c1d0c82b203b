import { describe, expect, it } from "vitest";
import { outdoorCatalog, type ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { bestOf, talk } from "./counter.ts";

/** What people say across a counter, to the flows as they are shipped. */

const jackets = "outdoor-jackets";
const shoes = "outdoor-shoes";
const shop = "outdoor-shop";

describe("products", () => {
  it("are shown to who has said enough, whatever was asked", () => {
    const said = talk(jackets, "en", ["warm, no down, under 250, for my husband"]);
    expect(said.shown?.products).toHaveLength(3);
    expect(said.asks).toBe("where");
  });

  it("wait for whom they are for, which is asked first then", () => {
    const said = talk(jackets, "de", ["für Schottland im Oktober, kein Daunen, max 200"]);
    expect(said.shown).toBeUndefined();
    expect(said.asks).toBe("who");
  });

  it.each([
    "is the second one waterproof?",
    "compare the first two",
    "I'll take the second one",
    "how heavy is number three?",
  ])("are shown to who says %j before there are any", (text) => {
    const said = talk(shop, "en", [text]);
    expect(said.told).toMatch(/not shown you any products yet/);
    expect(said.shown?.products).toHaveLength(3);
    expect(said.needs).toEqual([]);
  });

  it.each<[ShippedFlow, string]>([
    [jackets, "show me something"],
    [shop, "zeig einfach was"],
  ])("of %s begin with what most people come for", (flow, text) => {
    const said = talk(flow, "en", [text]);
    expect(bestOf(said)["gender"]).not.toBe("kids");
    expect(said.shown?.products[0]?.roleLabel).toBe("A good start");
  });
});

describe("one's own words for a tap", () => {
  const begun = ["Regenjacke für Damen", "unter 200 Euro", "in Rot"];
  it.each<[string, readonly string[]]>([
    ["fang noch mal von vorne an", []],
    ["start again", []],
    ["einen Schritt zurück", ["against.rain", "who.women", "budget"]],
    ["undo that please", ["against.rain", "who.women", "budget"]],
  ])("%s leaves %j", (text, needs) => {
    expect(talk(jackets, "de", [...begun, text]).needs).toEqual(needs);
  });

  it("steps back twice no further than what was said last", () => {
    const said = talk(jackets, "de", [...begun, "zurück", "zurück"]);
    expect(said.needs).toEqual(["against.rain", "who.women", "budget"]);
    expect(said.told).toMatch(/^Weiter zurück/);
  });

  it.each<[string, ShippedFlow, string, RegExp]>([
    [
      "de",
      jackets,
      "Fass mal zusammen, was du weißt",
      /^Was ich bisher weiß: .*200\s€.* Jacken\.$/,
    ],
    ["en", jackets, "summarise what you know so far", /^What I know so far: .*€200.* jackets\.$/],
    ["de", shop, "was brauche ich sonst noch?", /außerdem: Eine Hose · Schuhe/],
    ["en", shop, "what else do I need?", /also has: Trousers · Shoes/],
    ["en", jackets, "what else do I need?", /^That depends on what you have already/],
  ])("asked in %s of %s, %j is answered", (locale, flow, text, reply) => {
    const before = locale === "de" ? begun : ["rain jacket for women", "under 200", "in red"];
    const said = talk(flow, locale, [...before, text]);
    expect(said.told).toMatch(reply);
    expect(said.shown).toBeUndefined();
    expect(said.needs).toEqual(talk(flow, locale, before).needs);
  });
});

describe("several kinds in one message", () => {
  it.each<[string, string, string]>([
    ["en", "I need a rain jacket and a pair of trousers for hiking", "kind.jacket"],
    ["de", "Ich brauche eine Regenjacke und eine warme Hose", "kind.jacket"],
    ["de", "Rucksack und Schlafsack für Touren", "kind.backpack"],
  ])("come one after the other (%s: %s)", (locale, text, kind) => {
    const said = talk(shop, locale, [text]);
    expect(said.told).toMatch(/^(One thing after the other|Eins nach dem anderen: Fangen)/);
    expect(said.needs).toContain(kind);
  });

  it.each<[string, string]>([
    ["en", "trousers that go with my hiking boots"],
    ["en", "gloves or a hat"],
    ["de", "eine Jacke mit Kapuze und Taschen"],
    ["de", "Handschuhe und eine Mütze"],
  ])("are not heard in %s: %s", (locale, text) => {
    expect(talk(shop, locale, [text]).told).not.toMatch(/after the other|nach dem anderen/);
  });
});

describe("a critique that nothing meets", () => {
  it.each<[string, string, string]>([
    ["en", "sleeping bag for -5 in summer", "cheaper than the first"],
    ["de", "Schlafsack bis -5 Grad", "günstiger als der erste"],
  ])("leaves first what stood first (%s: %s, %s)", (locale, text, critique) => {
    const before = talk(shop, locale, [text]).shown?.products[0]?.id;
    const after = talk(shop, locale, [text, critique]);
    expect(after.shown?.products[0]?.id).toBe(before);
    expect(after.shown?.relaxed).toBeDefined();
  });
});

describe("a limit", () => {
  it.each(["remove the price limit", "Preislimit weg", "lift the budget"])(
    "goes with %j",
    (text) => {
      const before = ["rain jacket for women", "under 100"];
      expect(talk(jackets, "en", before).needs).toContain("budget");
      expect(talk(jackets, "en", [...before, text]).needs).not.toContain("budget");
    },
  );
});

describe("what is taken", () => {
  it.each(["perfect, add it to my cart", "buy", "nehm ich"])(
    "with %j leads to the cart",
    (text) => {
      const said = talk(jackets, "en", ["rain jacket for women", text]);
      expect(said.told).toMatch(/^Wolkenbruch.*Its card leads to the cart/);
    },
  );
});

describe("asked beside a wish", () => {
  const before = ["Regenjacke für Herren in Größe L"];
  it("something is answered first, and then others are shown", () => {
    const said = talk(jackets, "de", [
      ...before,
      "Ist die erste in L da? Und was Günstigeres bitte",
    ]);
    expect(said.told).toMatch(/Größe L: auf Lager/);
    expect(said.needs).toContain("critique.price");
    expect(said.shown?.products).toHaveLength(3);
  });

  it.each<[string, string]>([
    ["does it have a hood and under 100 €?", "budget"],
    ["hat die eine Kapuze, und höchstens 100 Euro", "budget"],
  ])("in %j a limit counts", (text, need) => {
    const said = talk(jackets, "en", ["rain jacket for men", text]);
    expect(said.needs).toContain(need);
    expect(said.told).toMatch(/^Hood: yes/);
  });
});

describe("the end of a scale that is asked for", () => {
  it.each<[string, string, RegExp]>([
    ["en", "which one is warmest?", /-24.°C \(Dauerfrost\)\. Warmest: Dauerfrost\.$/],
    ["de", "welcher ist am wärmsten?", /Am wärmsten: Dauerfrost\.$/],
    ["en", "which is the heaviest?", /Heavie(?:r|st): Dauerfrost\.$/],
    ["de", "welcher ist am teuersten?", /(?:Teurer|Am teuersten): Dauerfrost\.$/],
    ["en", "is the lightest warm enough for -5?", /Comfort temperature -9.°C/],
  ])("is told (%s: %s)", (locale, text, reply) => {
    const begun = locale === "de" ? "Schlafsack bis -5 Grad" : "sleeping bag for -5";
    expect(talk(shop, locale, [begun, text]).told).toMatch(reply);
  });
});

describe("why none is like that", () => {
  const before = ["warm winter jacket for men for the city"];
  it.each<[string, RegExp]>([
    ["why not a down jacket?", /down jacket.*(fits as well|is among those shown)|does not meet/],
  ])("%s", (text, reply) => {
    const said = talk(jackets, "en", [...before, text]);
    expect(said.told).toMatch(reply);
    expect(said.needs).toEqual(talk(jackets, "en", before).needs);
    expect(said.shown).toBeUndefined();
  });

  it("excludes nothing by asking", () => {
    const said = talk(jackets, "de", ["warme Winterjacke für Herren", "warum keine Daunenjacke?"]);
    expect(said.needs.filter((id) => id.includes("down"))).toEqual([]);
  });
});

describe("what was said before", () => {
  const rainy = "a jacket for rain, for a woman";
  it.each<[string, ShippedFlow, readonly string[], readonly string[]]>([
    ["stays beside more", jackets, [rainy, "warm as well"], ["against.rain", "against.cold"]],
    ["gives way to what is meant instead", jackets, [rainy, "only wind"], ["against.wind"]],
    ["is forgotten when told to", jackets, [rainy, "actually, forget the rain"], []],
    ["is forgotten by its name", jackets, [rainy, "size M", "forget the size"], ["against.rain"]],
    ["is forgotten in German", jackets, [rainy, "vergiss den Regen"], []],
  ])("%s", (_, flow, texts, needs) => {
    const said = talk(flow, "en", texts);
    expect(said.needs).toEqual([...needs, "who.women"]);
  });

  it.each<[string, readonly string[]]>([
    ["another limit", ["nee 300 geht auch", "budget"]],
    ["no limit", ["eigentlich egal was sie kostet"]],
  ])("about the price gives way to %s", (_, [text = "", ...needs]) => {
    const before = ["Regenjacke für meinen Mann, max 200", "billiger"];
    const cheaper = talk(jackets, "de", before).needs;
    expect(cheaper).toEqual(expect.arrayContaining(["budget", "critique.price"]));
    expect(talk(jackets, "de", [...before, text]).needs).toEqual([
      ...cheaper.filter((id) => !/budget|price/.test(id)),
      ...needs,
    ]);
  });
});

describe("a size", () => {
  it.each<[string, ShippedFlow, string, string]>([
    ["size M", jackets, "en", "M"],
    ["he wears a large", jackets, "en", "L"],
    ["Größe 44", shoes, "de", "44"],
    ["EU 43", shoes, "en", "43"],
  ])("%j is a must", (text, flow, locale, size) => {
    const said = talk(flow, locale, [locale === "de" ? "für einen Mann" : "for a man", text]);
    expect(said.needs).toEqual(["who.men", "said.size"]);
    expect(bestOf(said)["size"] ?? [size]).toContain(size);
  });

  it("is no reason, every product left has it", () => {
    const said = talk(jackets, "en", ["waterproof, for a woman, size M"]);
    const fields = said.shown?.products.flatMap(({ reasons }) => reasons.map((one) => one.field));
    expect(fields).toHaveLength(6);
    expect(fields).not.toContain("size");
  });
});

describe("what things are called", () => {
  it.each<[string, string, readonly string[]]>([
    ["a hat for my husband", "hat", ["kind.gloves-or-hat.kind"]],
    ["gloves for my husband", "gloves", ["kind.gloves-or-hat.kind"]],
  ])("%j is only that", (text, kind, needs) => {
    const said = talk(shop, "en", [text]);
    expect(said.needs).toEqual(["kind.gloves-or-hat", "who.men", ...needs]);
    expect(bestOf(said)["kind"]).toBe(kind);
  });

  it("counts no longer when something else is looked for", () => {
    const said = talk(shop, "en", ["a hat for my husband", "a jacket"]);
    expect(said.needs).toEqual(["kind.jacket", "who.men"]);
    expect(bestOf(said)["kind"]).toBe("jacket");
  });

  it.each<[string, ShippedFlow, readonly string[], readonly string[]]>([
    ["love is no glove", shop, ["for my daughter who loves it"], ["who.child"]],
    ["a large jacket is no large pack", shop, ["a jacket", "a large one"], ["kind.jacket"]],
    ["a pack may be for a woman", shop, ["a backpack for a woman"], ["kind.backpack", "who.women"]],
    ["leather can be done without", shoes, ["nix mit Leder"], ["-attribute:leather"]],
    ["cheap needs no number", jackets, ["not too expensive please"], ["said.price"]],
  ])("%s", (_, flow, texts, needs) => {
    const found = talk(flow, "en", texts).needs.map((id) =>
      id.replace("said.-attribute.", "-attribute:"),
    );
    expect(found).toEqual(needs);
  });
});

describe("a place and a month", () => {
  it.each<[string, string, ShippedFlow, object]>([
    [
      "mild and wet asks for what keeps dry",
      "for a man, Scotland in October",
      jackets,
      { windproof: true, waterproof: true },
    ],
    [
      "snow asks for no snow skirt",
      "a jacket for a man, for the city, Norway in February",
      shop,
      { waterproof: true },
    ],
  ])("%s", (_, text, flow, attributes) => {
    const said = talk(flow, "en", [text]);
    expect(bestOf(said)).toMatchObject(attributes);
    const fields = said.shown?.products.flatMap(({ reasons }) => reasons.map((one) => one.field));
    expect(fields).not.toContain("powder_skirt");
  });

  it.each<[string, string]>([
    ["Iceland in March", "when.winter"],
    ["Thailand in December", "when.summer"],
    ["Scotland in October", "when.between"],
    ["Germany in January", "when.winter"],
    ["Crete in August", "when.summer"],
  ])("%s is %s", (text, season) => {
    expect(talk(jackets, "en", [`a jacket for ${text}`]).needs).toContain(season);
  });

  it("orders and never excludes", () => {
    const without = talk(jackets, "en", ["for a man, for rain"]);
    const there = talk(jackets, "en", ["for a man, for rain, Bergen"]);
    expect(there.needs).toEqual([...without.needs, "weather"]);
    expect(there.shown?.remaining).toBe(without.shown?.remaining);
  });
});

describe("the use of a shoe", () => {
  it("counts for more than its width", () => {
    const said = talk(shoes, "en", ["trail runners for muddy paths, wide feet"]);
    for (const { id } of said.shown?.products ?? []) {
      const product = outdoorCatalog.products[outdoorCatalog.placeOf.get(id) ?? -1];
      expect(product?.attributes["activity"]).toContain("running");
    }
  });
});

describe("a number beside the name of what it is of", () => {
  it.each<[string, string, string]>([
    ["en", "hardshell jacket, at least 20k water column", "said.waterproof_mm"],
    ["en", "a jacket with a water column of at least 20,000", "said.waterproof_mm"],
    ["de", "Jacke, Wassersäule mindestens 20.000", "said.waterproof_mm"],
    ["de", "eine Jacke mit 4 Taschen", "said.pockets"],
  ])("is a limit on that, and no price (%s: %s)", (locale, text, need) => {
    const { needs } = talk(shop, locale, [text]);
    expect(needs).toContain(need);
    expect(needs).not.toContain("budget");
  });

  it("that no product could have is none", () => {
    expect(talk(shop, "en", ["a jacket with warmth 40"]).needs).not.toContain("said.warmth");
  });
});

describe("a temperature", () => {
  it.each(["sleeping bag for -5, light", "a sleeping bag for minus 5", "Schlafsack bis -5 Grad"])(
    "of %j is one the bag has to be good for",
    (text) => {
      const said = talk(shop, "en", [text, "show me something"]);
      expect(said.needs).toContain("said.comfort_temp_c");
      expect(bestOf(said)["comfort_temp_c"]).toBeLessThanOrEqual(-5);
    },
  );

  it("of a journey is the weather", () => {
    expect(talk(jackets, "en", ["a jacket for -5"]).needs).toEqual(["against.cold"]);
    const said = talk(shop, "en", ["a sleeping bag", "a jacket for -5"]);
    expect(said.needs).not.toContain("said.comfort_temp_c");
  });

  it("sworn at is one that somebody minds", () => {
    expect(talk(jackets, "de", ["verdammt kalt"]).needs).toContain("against.cold");
  });
});

describe("what is no need", () => {
  it.each<[string, string, RegExp]>([
    ["Kannst du mir eine gute Jacke empfehlen?", "de", /^(Gern|Klar)/],
    ["what's the best jacket you have?", "en", /^(Gladly|Sure)/],
    ["I am looking for a jacket", "en", /^(Gladly|Sure)/],
    ["wie geht's dir?", "de", /^Gut, danke/],
    ["lol", "en", /^(All right|I see)\.$/],
    ["tell me a joke", "en", /products/],
    ["was kannst du alles?", "de", /^Sag mir, wofür/],
    ["what can you do?", "en", /^Tell me what it is for/],
    ["how do you choose?", "en", /^By what you tell me.+plays no part/],
    ["bekommst du Provision, wenn ich was kaufe?", "de", /^Nach dem, was du mir sagst/],
    ["can you wrap it?", "en", /are for the shop to say:\n/],
    ["can you gift wrap it?", "en", /are for the shop to say:\n/],
    ["verpackt ihr das als Geschenk?", "de", /regelt der Shop:\n/],
    ["repariert ihr Jacken?", "de", /regelt der Shop:\n/],
    ["kann ich auf Rechnung zahlen?", "de", /regelt der Shop:\n/],
    ["where is my order 12345?", "en", /cannot see orders.+The shop can:\n/],
    ["was weißt du schon?", "de", /^Noch weiß ich nichts/],
    ["go back", "en", /^I cannot go further back/],
    ["I want to buy something", "en", /^(Gladly|Sure)/],
    ["ich will was kaufen", "de", /^(Gern|Klar)/],
    ["ich will mein Geld zurück", "de", /Der Shop kann es:\n/],
    ["das nervt", "de", /^Das tut mir leid/],
    ["fuck you", "en", /^I am sorry/],
    ["do you ship to Norway?", "en", /are for the shop to say:\n/],
    ["kann ich die im Laden abholen?", "de", /regelt der Shop:\n/],
    ["is there a warranty?", "en", /are for the shop to say:\n/],
    ["how many jackets do you have?", "en", /there are 129 jackets/],
    ["wie viele habt ihr?", "de", /129 Jacken/],
  ])("%j is met", (text, locale, reply) => {
    const said = talk(jackets, locale, [text]);
    expect(said.told).toMatch(reply);
    expect(said.asks).toBe("where");
    expect(said.shown).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ["thanks", "thanks!", "en"],
    ["do you have a discount code?", "can I cancel my order?", "en"],
    ["erzähl einen Witz", "noch einen Witz", "de"],
    ["ich will einen Menschen", "ruf mich an", "de"],
  ])("%j and %j do not get the same sentence", (one, other, locale) => {
    const first = talk(jackets, locale, [one]).told;
    const second = talk(jackets, locale, [one, other]).told;
    expect(first.length * second.length).toBeGreaterThan(0);
    expect(second).not.toBe(first);
  });

  it.each(["idk", "kp", "no clue", "kein Plan"])("%j is an answer", (text) => {
    expect(talk(jackets, "en", [text]).asks).not.toBe("where");
  });

  it("are these all? is a question about how many", () => {
    const said = talk(jackets, "de", ["Regenjacke für meinen Mann", "sind das alle?"]);
    expect(said.told).toMatch(/^Zur Wahl stehen nach allem, was ich weiß, \d+ Jacken/);
  });

  it("who takes one is told how it goes on", () => {
    const said = talk(jackets, "de", ["Regenjacke für meinen Mann", "ok, nehme ich die erste"]);
    expect(said.told).toMatch(/^Wolkenbruch .*Warenkorb/);
  });
});

it("what is said against a product is not said for it as well", () => {
  const said = talk(jackets, "en", ["for frost, for a woman, all year round, for town"]);
  for (const { reasons, drawback } of said.shown?.products ?? []) {
    expect(reasons.map(({ text }) => text)).not.toContain(drawback?.text);
  }
});

describe("several people", () => {
  it.each<[string, string, RegExp]>([
    ["wir sind zu zweit, meine Frau und ich, Jacken für Regen", "de", /^Eins nach dem anderen/],
    ["my boyfriend and I need rain jackets", "en", /^One after the other/],
    ["rain jackets for my wife and my son", "en", /^One after the other/],
    ["a rain jacket for my wife", "en", /^$/],
    ["it is wet here and I need a rain jacket for my wife", "en", /^$/],
  ])("%j", (text, locale, told) => {
    const said = talk(jackets, locale, [text]);
    expect(said.told).toMatch(told);
    expect(said.needs).toContain("against.rain");
  });
});

describe("questions about what is shown", () => {
  const packs = ["ein Rucksack für Tageswanderungen"];
  const bags = ["a sleeping bag for minus 5"];
  const mens = ["a rain jacket for a man for the city"];
  it.each<[string, ShippedFlow, string, readonly string[], RegExp]>([
    ["und der größte?", shop, "de", packs, /^Volumen: /],
    ["und der leichteste?", shop, "de", packs, /^Gewicht: .*Am leichtesten: /],
    ["passt da ein Laptop rein?", shop, "de", packs, /^Laptopfach: /],
    ["welcher hält am längsten", shop, "de", packs, /^Haltbarkeit: /],
    ["hält der erste lange?", shop, "de", packs, /Haltbarkeit \d/],
    ["how small does it pack", shop, "en", bags, /^Packed size: /],
    ["will they last", shop, "en", bags, /^Durability: /],
    ["can i put it in the washing machine", shop, "en", bags, /^Machine washable: /],
    ["down or synthetic, whats better", shop, "en", bags, /[Dd]own: [^]*ynthetic/],
    ["can I machine wash the first one", jackets, "en", mens, /washing machine|dry cleaning/],
    ["what do customers say about the first?", jackets, "en", mens, /Customer rating/],
  ])("%j is answered with what the shop states", (text, flow, locale, before, reply) => {
    const said = talk(flow, locale, [...before, text]);
    expect(said.told).toMatch(reply);
    expect(said.needs).toEqual(talk(flow, locale, before).needs);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ["en", "under 100 please, and is the first reflective?", mens, ["budget"]],
    [
      "de",
      "bis 100 Euro, und ist die zweite wasserdicht?",
      ["Regenjacke für meinen Mann"],
      ["budget"],
    ],
  ])("%s: %j is answered, and what it asks for counts", (locale, text, before, needs) => {
    const said = talk(jackets, locale, [...before, text]);
    expect(said.told).toMatch(/: (?:yes|no|ja|nein)\. /);
    expect(said.needs).toEqual([...talk(jackets, locale, before).needs, ...needs]);
    expect(said.shown?.products.length).toBeGreaterThan(0);
  });

  it.each<[ShippedFlow, string, readonly string[], RegExp]>([
    [jackets, "en", [...mens, "how heavy is the first?", "and the third?"], /: Weight \d+/],
    [jackets, "en", [...mens, "is the first waterproof?", "no, I meant the second"], /^Landregen/],
    [shop, "de", [...packs, "wie groß ist der erste?", "und der letzte?"], /: Volumen \d+/],
    [jackets, "en", [...mens, "why not the Packeis?", "is it waterproof?"], /^Packeis/],
    [jackets, "en", [...mens, "what is breathability?", "is 10,000 enough?"], /10,000 g/],
    [jackets, "en", [...mens, "which is best in heavy rain?"], /Water column: .*Best against rain/],
    [shop, "en", [...bags, "is it on sale?"], /instead of €/],
    [jackets, "en", [...mens, "which one is made of polyester?"], /polyester/i],
  ])("of %s in %s: the last of %j", (flow, locale, texts, told) => {
    expect(talk(flow, locale, texts).told.replaceAll("\u00A0", " ")).toMatch(told);
  });

  it("compares the price first, then what was asked for", () => {
    const said = talk(jackets, "en", [...mens, "compare the first two"]);
    expect(said.told).toMatch(/^Where .* differ:\n• Price: .*\n• Water column: /);
  });
});
