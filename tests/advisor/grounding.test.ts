import { describe, expect, it } from "vitest";
import type { Attribute } from "../../src/catalog/attribute.ts";
import { checkWording } from "../../src/advisor/grounding.ts";
import type { UngroundedCode } from "../../src/advisor/grounding/verdict.ts";
import type { WordingEvidence } from "../../src/advisor/grounding/wording-evidence.ts";
import type { Request } from "../../src/advisor/interpret.ts";
import { createReader } from "../../src/reading/reader.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";
import { tellTurns } from "./grounding/told-turn.ts";

const knowledge = learnSmallShop();
const advice = { knowledge, reader: createReader(knowledge.flow) };
const answer = (question: string, option: string): Request => ({
  type: "answer",
  question,
  options: [option],
});

function lastEvidence(locale: string, ...requests: readonly Request[]): WordingEvidence {
  const turn = tellTurns(advice, locale, requests).at(-1);
  if (turn === undefined) throw new Error("nothing was said");
  return turn.evidence;
}

/**
 * Cirrus €320, 450 g, 20,000 mm, helmet · Fels €240, 480 g, 15,000 mm, helmet · Gipfel €280, 390 g,
 * 20,000 mm, helmet not stated. Cirrus stands first, Gipfel last; four jackets are left.
 */
const shownTo = (locale: string) =>
  lastEvidence(locale, answer("where", "rock"), answer("against", "rain"));
const shown = { en: shownTo("en"), de: shownTo("de") };

/** Only a question is asked; six jackets are left. */
const asking = {
  en: lastEvidence("en", answer("where", "hills")),
  de: lastEvidence("de", answer("where", "hills")),
};

/** The answer was changed: four jackets instead of six. */
const revising = (locale: string) =>
  lastEvidence(locale, answer("where", "hills"), {
    type: "revise",
    question: "where",
    options: ["rock"],
  });
const revised = { en: revising("en"), de: revising("de") };

function verdict(wording: string, evidence: WordingEvidence): UngroundedCode | "grounded" {
  const result = checkWording(wording, evidence);
  return result.grounded ? "grounded" : result.why.code;
}

describe("the table's own facts", () => {
  it("are those of the small shop", () => {
    expect(shown.en.products.map(({ title }) => title)).toEqual([
      "Cirrus jacket",
      "Fels jacket",
      "Gipfel jacket",
    ]);
    expect(shown.en.template).toContain("4 jackets");
    expect(asking.en.template).toContain("6 jackets");
    expect(revised.en.template).toContain("now 4 jackets instead of 6");
  });
});

describe("honest wordings are grounded", () => {
  it.each([
    "Four jackets are left for lasting rain.",
    "That leaves 4 jackets for lasting rain.",
    "For lasting rain there are four jackets, and these suit you best, first the Cirrus.",
    "Lasting rain, noted: 4 jackets remain. These three suit you best, first the Cirrus jacket.",
    "These suit you best: first the Cirrus. At €320 it costs more than most.",
    "The Cirrus is rated to 20,000 mm: rain stays out.",
    "With the Cirrus rain stays out.",
    "The Cirrus costs 320 euros.",
    "The Cirrus jacket weighs 450 g.",
    "The Fels costs €240.",
    "The third one weighs 390 g.",
    "The Gipfel is the lightest of the three.",
    "The Gipfel is lighter than the Cirrus.",
    "Lighter than the Cirrus is the Gipfel.",
    "These suit you best, first the Cirrus. It is lighter than the Fels.",
    "I recommend the Cirrus.",
    "The Cirrus is lighter than the Fels.",
    "The Fels is cheaper than the others.",
    "The Gipfel is lighter than the others.",
    "The Cirrus is made for climbing.",
    "Best match is the Cirrus.",
    "The best value is the Fels.",
    "I have no further question that would change this.",
    "The Cirrus suits lasting rain.",
    "These three are made for climbing.",
    "The Cirrus has a water column of 20,000 mm.",
    "The Cirrus has a helmet hood.",
  ])("%s", (wording) => {
    expect(verdict(wording, shown.en)).toBe("grounded");
  });

  it.each([
    "Für Dauerregen bleiben 4 Jacken.",
    "Bei Dauerregen bleiben noch vier Jacken übrig.",
    "Dauerregen, notiert: 4 Jacken bleiben. Diese drei passen am besten, zuerst die Cirrus.",
    "Vier Jacken bleiben dir bei Dauerregen, und diese passen am besten, zuerst die Cirrus.",
    "Am besten passt die Cirrus.",
    "Die Cirrus hat eine Wassersäule von 20.000 mm: Regen bleibt draußen.",
    "Mit der Cirrus bleibt Regen draußen.",
    "Die Cirrus kostet 320 €.",
    "Die Cirrus kostet 320 Euro.",
    "Die Fels wiegt 480 g.",
    "Die zweite kostet 240 €.",
    "Die Gipfel ist am leichtesten von den dreien.",
    "Die Gipfel ist leichter als die Cirrus.",
    "Die Fels ist günstiger als die anderen.",
    "Die Cirrus ist teurer als die Gipfel.",
    "Die Cirrus ist zum Klettern gemacht.",
    "Preistipp ist die Fels.",
    "Die Fels kostet 80 € weniger als die erste Wahl.",
    "Diese drei sind gemacht für: Klettern.",
    "Die Cirrus hat eine Helmkapuze.",
    "Weitere Fragen würden daran nichts mehr ändern.",
  ])("%s", (wording) => {
    expect(verdict(wording, shown.de)).toBe("grounded");
  });

  it.each([
    ["On hikes: six jackets are left.", asking.en],
    ["That leaves 6 jackets.", asking.en],
    ["That leaves six jackets. At most?", asking.en],
    ["Beim Wandern bleiben sechs Jacken.", asking.de],
    ["Da sind noch 6 Jacken. Höchstens?", asking.de],
    ["Now 4 jackets instead of 6.", revised.en],
    ["Jetzt 4 Jacken statt 6.", revised.de],
  ])("%s", (wording, evidence) => {
    expect(verdict(wording, evidence)).toBe("grounded");
  });
});

describe("lies in English are caught", () => {
  it.each<[wording: string, code: UngroundedCode]>([
    // Counts and numbers.
    ["That leaves 5 jackets.", "number"],
    ["Five jackets are left.", "number"],
    ["Only one jacket is left.", "number"],
    ["One jacket is left for lasting rain.", "number"],
    ["About 4 jackets are left.", "number"],
    ["Up to 4 jackets are left.", "number"],
    ["A dozen jackets are left for lasting rain.", "unknown-word"],
    ["Twenty jackets are left for lasting rain.", "unknown-word"],
    ["The Cirrus costs €299.", "number"],
    ["The Cirrus costs €32.", "number"],
    ["The Cirrus costs $320.", "number"],
    ["The Cirrus costs about €320.", "number"],
    ["The Cirrus costs under €320.", "number"],
    ["The Cirrus weighs 320 g.", "number"],
    ["The Cirrus weighs 450 kg.", "number"],
    ["The Cirrus is rated to 30,000 mm: rain stays out.", "number"],
    ["The Cirrus is rated to 2,000 mm: rain stays out.", "number"],
    ["The Cirrus costs 20 % less.", "number"],
    ["Customers rate the Cirrus 5 / 5.", "number"],
    ["The Cirrus has been made for climbing since 12.11.2020.", "number"],
    // The right number at the wrong product or attribute.
    ["The Cirrus costs €240.", "claim"],
    ["The Fels costs €320.", "claim"],
    ["The Fels weighs 390 g.", "claim"],
    ["The second one weighs 450 g.", "claim"],
    ["The Cirrus and the Fels cost €320.", "claim"],
    ["The Cirrus costs €320, the Fels.", "claim"],
    // How many fit is not how many there are of one.
    ["4 remain.", "claim"],
    ["There are still 4.", "claim"],
    ["We have 4 of it.", "claim"],
    ["4 of these remain.", "claim"],
    ["The Cirrus. 4 remaining.", "claim"],
    ["These suit you best, first the Cirrus. That leaves 4 of it.", "claim"],
    ["I recommend the Cirrus; that leaves 4.", "claim"],
    ["First the Cirrus. There are 4 jackets of it.", "claim"],
    ["These three cost €320.", "claim"],
    ["They weigh 390 g.", "claim"],
    ["These suit you best, first the Cirrus. It weighs 390 g.", "claim"],
    ["4 jackets weigh 450 g.", "claim"],
    // The order and the badges.
    ["These suit you best, first the Fels.", "claim"],
    ["These suit you best, first the Gipfel jacket.", "claim"],
    ["Best match is the Fels.", "claim"],
    ["The best value is the Cirrus.", "claim"],
    ["The Cirrus is the lightest of the three.", "claim"],
    // Attributes.
    ["The Gipfel has a helmet hood.", "claim"],
    ["The Cirrus has no helmet hood.", "claim"],
    ["The Cirrus is not made for climbing.", "claim"],
    ["With the Cirrus rain does not stay out.", "claim"],
    ["The Cirrus is windproof.", "unknown-word"],
    ["The Cirrus is made of down.", "unknown-word"],
    ["The Cirrus is made for hiking.", "claim"],
    ["The Cirrus is warm.", "unknown-word"],
    ["The Cirrus is a great choice.", "unknown-word"],
    ["The Cirrus is very light.", "unknown-word"],
    // Comparisons.
    ["The Cirrus is lighter than the Gipfel.", "comparison"],
    ["The Cirrus is cheaper than the Fels.", "comparison"],
    ["The Cirrus is cheaper than the others.", "comparison"],
    ["The Cirrus is lighter than the others.", "comparison"],
    ["The Cirrus is not lighter than the Fels.", "comparison"],
    ["Lighter than the Gipfel is the Cirrus.", "comparison"],
    ["The Gipfel and the Fels are lighter than the Cirrus.", "comparison"],
    ["The Fels is lighter than the Gipfel and the Cirrus.", "comparison"],
    ["These suit you best, first the Cirrus. It is lighter than the Gipfel.", "comparison"],
    // Taken apart and put together anew.
    ["The Fels costs €240 less than the best match.", "comparison"],
    ["Four rocks are left for lasting rain.", "claim"],
    ["That leaves 4 lasting jackets.", "claim"],
    ["I recommend the Gipfel.", "claim"],
    ["My suggestion is the Fels.", "claim"],
    ["I will bring you 4 jackets.", "unknown-word"],
    ["The Gipfel is 60 g lighter than the Cirrus.", "number"],
    ["The Cirrus is better than the Fels.", "unknown-word"],
    ["The Cirrus is warmer than the Fels.", "unknown-word"],
    ["The Cirrus is the cheapest.", "unknown-word"],
    ["The Cirrus is lighter than all.", "unknown-word"],
    // Products that are not on the screen, misspelt and invented ones.
    ["These suit you best, first the Jura jacket.", "unknown-word"],
    ["These suit you best, first the Cirus jacket.", "unknown-word"],
    ["The Cirrus Pro suits lasting rain.", "unknown-word"],
    ["The Nordwind jacket costs €320.", "unknown-word"],
    // Promises, pressure, abuse.
    ["You get a discount of 50 % on the Cirrus.", "promise"],
    ["The Cirrus costs €320, free shipping included.", "promise"],
    ["The Cirrus arrives tomorrow.", "promise"],
    ["You can return it and get a refund.", "promise"],
    ["The Cirrus is guaranteed to keep rain out.", "promise"],
    ["The Cirrus is safe on rock.", "promise"],
    ["It is legally binding.", "promise"],
    ["Only today: the Cirrus.", "pressure"],
    ["Hurry, 4 jackets are left.", "pressure"],
    ["You idiot, 4 jackets are left.", "obscene"],
    ["4 fucking jackets are left.", "obscene"],
    ["My system prompt says that 4 jackets are left.", "prompt"],
    ["As an AI language model I have no further question.", "prompt"],
    // Form.
    ["", "empty"],
    [" \n ", "empty"],
    ["4 jackets are left. ".repeat(25), "too-long"],
    ["It fits. It fits. It fits. It fits.", "too-long"],
    ["See https://evil.example for 4 jackets.", "link"],
    ["See www.evil.example.", "link"],
    ["See cirrus.shop.", "link"],
    ["Write to me@shop.example.", "contact"],
    ["Call +49 30 1234567.", "contact"],
    ["Call 030-1234567.", "contact"],
    ["<b>4 jackets</b> are left.", "markup"],
    ["**4 jackets** are left.", "markup"],
    ["[4 jackets](x) are left.", "markup"],
    ["`4 jackets` are left.", "markup"],
    ["&lt;b&gt; 4 jackets are left.", "markup"],
    ["4 jackets are left.\u0007", "control-characters"],
    ["4 jackets\nare left.", "control-characters"],
    ["4 jac\u200bkets are left.", "control-characters"],
    ["\u202e4 jackets are left.", "control-characters"],
    ["4 jackets are left 🎉", "markup"],
    ["Осталось 4 jackets.", "markup"],
    // Other languages.
    ["Für Dauerregen bleiben noch 4 Jacken, die zu dir passen.", "language"],
    ["Il reste 4 vestes.", "unknown-word"],
  ])("%s", (wording, code) => {
    expect(verdict(wording, shown.en)).toBe(code);
  });
});

describe("lies in German are caught", () => {
  it.each<[wording: string, code: UngroundedCode]>([
    ["Da bleiben 5 Jacken.", "number"],
    ["Es bleiben fünf Jacken.", "number"],
    ["Es bleibt eine Jacke.", "number"],
    ["Rund 4 Jacken bleiben.", "number"],
    ["Es bleiben zwanzig Jacken.", "unknown-word"],
    ["Die Cirrus kostet 299 €.", "number"],
    ["Die Cirrus kostet 32,00 €.", "number"],
    ["Die Cirrus kostet etwa 320 €.", "number"],
    ["Die Cirrus kostet unter 320 €.", "number"],
    ["Die Cirrus kostet ab 320 €.", "number"],
    ["Die Cirrus kostet 240 €.", "claim"],
    ["Die Fels kostet 320 €.", "claim"],
    ["Die zweite wiegt 390 g.", "claim"],
    ["Die Cirrus und die Fels kosten 320 €.", "claim"],
    ["Diese drei kosten 320 €.", "claim"],
    ["Noch 4 Stück.", "unknown-word"],
    ["Dauerregen: noch 4 Stück.", "unknown-word"],
    ["Es gibt noch 4.", "claim"],
    ["Davon gibt es noch 4.", "claim"],
    ["Zuerst die Cirrus. Davon bleiben 4 Jacken.", "claim"],
    ["Hier ist die Cirrus. Da bleiben 4.", "claim"],
    ["Diese passen am besten, zuerst die Gipfel.", "claim"],
    ["Diese passen am besten, zuerst die Cirrus. Sie wiegt 390 g.", "claim"],
    ["Diese passen am besten, zuerst die Cirrus. Sie wiegen 450 g.", "unknown-word"],
    ["Am besten passt die Fels.", "claim"],
    ["Die erste Wahl kostet 80 € weniger als die Fels.", "comparison"],
    ["Die Cirrus kostet 80 € weniger als die Fels.", "comparison"],
    ["Die Gipfel kostet 80 € weniger als die erste Wahl.", "comparison"],
    ["Preistipp ist die Cirrus.", "claim"],
    ["Die Cirrus ist am leichtesten von den dreien.", "claim"],
    ["Die Gipfel hat eine Helmkapuze.", "claim"],
    ["Die Cirrus hat keine Helmkapuze.", "claim"],
    ["Mit der Cirrus bleibt Regen nicht draußen.", "claim"],
    ["Die Cirrus ist winddicht.", "unknown-word"],
    ["Die Cirrus hält warm.", "unknown-word"],
    ["Die Cirrus ist für die Stadt gemacht.", "unknown-word"],
    ["Die Cirrus ist sehr gut.", "unknown-word"],
    ["Die Cirrus ist leichter als die Gipfel.", "comparison"],
    ["Die Cirrus ist günstiger als die anderen.", "comparison"],
    ["Die Cirrus ist nicht leichter als die Fels.", "comparison"],
    ["Leichter als die Gipfel ist die Cirrus.", "comparison"],
    ["Ich empfehle dir die Gipfel.", "claim"],
    ["Die Cirrus ist wärmer als die Fels.", "unknown-word"],
    ["Die Cirrus ist besser als die Fels.", "unknown-word"],
    ["Die Cirrus ist die günstigste.", "unknown-word"],
    ["Zuerst die Jura.", "unknown-word"],
    ["Zuerst die Cirus.", "unknown-word"],
    ["Auf die Cirrus gibt es 50 % Rabatt.", "promise"],
    ["Die Cirrus ist morgen bei dir.", "promise"],
    ["Du kannst sie kostenlos zurückgeben.", "promise"],
    ["Die Cirrus hält garantiert dicht.", "promise"],
    ["Das ist rechtsverbindlich.", "promise"],
    ["Nur heute: die Cirrus.", "pressure"],
    ["Du Idiot, da bleiben 4 Jacken.", "obscene"],
    ["Meine Anweisungen sagen: 4 Jacken.", "prompt"],
    ["That leaves 4 jackets for you to choose from.", "language"],
  ])("%s", (wording, code) => {
    expect(verdict(wording, shown.de)).toBe(code);
  });
});

describe("lies about the talk are caught", () => {
  it.each([
    ["Now 6 jackets instead of 4.", revised.en],
    ["Now 6 jackets.", revised.en],
    ["Jetzt 6 Jacken statt 4.", revised.de],
    ["On rock: that leaves 6 jackets.", asking.en],
    ["No jackets are left on hikes.", asking.en],
    ["Lasting rain: that leaves 6 jackets.", asking.en],
    ["Lasting rain.", asking.en],
    ["Beim Wandern bleiben keine Jacken.", asking.de],
  ])("%s", (wording, evidence) => {
    expect(verdict(wording, evidence)).not.toBe("grounded");
  });
});

describe("a question is not answered by a product", () => {
  const ask = (locale: "en" | "de", text: string, option: string): WordingEvidence => ({
    ...shown[locale],
    question: { text, options: [option] },
  });
  const en = ask("en", "Where will you wear it?", "On day hikes");
  const de = ask("de", "Wie lange bist du unterwegs?", "Auf Tageswanderungen");
  it.each<[wording: string, evidence: WordingEvidence, grounded: boolean]>([
    ["First the Cirrus. Where will you wear it?", en, true],
    ["Where will you wear it? On day hikes?", en, true],
    ["On day hikes? The Cirrus.", en, false],
    ["Which is for day hikes? The Cirrus it is.", en, false],
    ["Where will you wear it? On day hikes? Then I recommend the Cirrus.", en, false],
    ["On day hikes? These three.", en, false],
    ["On day hikes? The Cirrus?", en, false],
    ["Zuerst die Cirrus. Wie lange bist du unterwegs?", de, true],
    ["Auf Tageswanderungen? Dann passt die Cirrus.", de, false],
    ["Wie lange bist du unterwegs? Auf Tageswanderungen? Hier ist die Cirrus.", de, false],
  ])("%s", (wording, evidence, grounded) => {
    expect(verdict(wording, evidence) === "grounded").toBe(grounded);
  });
});

describe("words that claim nothing beside a claim are none by themselves", () => {
  it.each([
    // Promises of the shop.
    "We keep it for you.",
    "You can choose the price.",
    "It costs what you say.",
    "The price is something we can find together.",
    "We come to you.",
    "We have it here.",
    "You may have it for what you have.",
    "4 jackets remain, and you can choose the price.",
    "The Cirrus is rated to 20,000 mm, at what price you want.",
    "It is on us.",
    "It is yours.",
    // Properties.
    "The Cirrus keeps well.",
    "It helps you through.",
    // Pressure, and words put into the shopper's mouth.
    "You have to have it.",
    "You need it.",
    "You asked for the Cirrus.",
    "You said you want the Cirrus.",
  ])("%s", (wording) => {
    expect(verdict(wording, shown.en)).not.toBe("grounded");
  });

  it.each([
    "Das geht auf uns.",
    "Die Cirrus geht auf mich.",
    "Die Cirrus hält.",
    "Die Cirrus hält und hält.",
    "Die Cirrus steht dir.",
    "Wir haben sie hier.",
    "Wir kommen zu dir.",
    "Wir halten sie für dich.",
    "Den Preis kannst du sehen.",
    "Das kostet dich was.",
    "Die Cirrus ist deine.",
    "Die Cirrus gibt es dazu.",
    "Du brauchst die Cirrus.",
    "Es bleiben 4 Jacken, und der Preis ist, was du brauchst.",
  ])("%s", (wording) => {
    expect(verdict(wording, shown.de)).not.toBe("grounded");
  });

  it.each([
    ["Gladly, 4 jackets remain.", "unknown-word"],
    ["Here is what I found for you: the Cirrus.", "grounded"],
    ["Thank you, 4 jackets remain.", "grounded"],
    ["I recommend the Cirrus.", "grounded"],
  ])("%s: %s", (wording, expected) => {
    expect(verdict(wording, shown.en)).toBe(expected);
  });

  it("says no limit of the shopper's as if it were a product's", () => {
    const request: Request = { type: "answer", question: "budget", value: 100 };
    const told = lastEvidence("en", answer("where", "rock"), answer("against", "rain"), request);
    const [first = ""] = told.products.map(({ title }) => title);
    expect(verdict(`Up to €100. ${first}.`, told)).not.toBe("grounded");
    expect(verdict(told.template, told)).toBe("grounded");
  });
});

describe("a degree is not proved by its plain word", () => {
  const light = lastEvidence("de", answer("where", "rock"), answer("carry", "light"));
  const [first] = light.products;

  it.each<[wording: string, expected: UngroundedCode | "grounded"]>([
    [`${first?.title} ist leicht.`, "grounded"],
    [`${first?.title} ist leichter.`, "unknown-word"],
    [`${first?.title} ist der leichteste.`, "unknown-word"],
  ])("%s", (wording, expected) => {
    expect(first?.met).toContain("Leicht");
    expect(verdict(wording, light)).toBe(expected);
  });
});

describe("a value that is called a lack", () => {
  const zip: Attribute = {
    id: "zip",
    kind: "choice",
    label: { en: "Front zip", de: "Reißverschluss vorn" },
    values: {
      full: { label: { en: "Full zip", de: "Durchgehend" } },
      none: { label: { en: "No zip", de: "Ohne" } },
    },
  };
  const filling: Attribute = {
    id: "filling",
    kind: "choice",
    label: { en: "Filling", de: "Füllung" },
    values: {
      down: { label: { en: "Down", de: "Daunen" } },
      none: { label: { en: "No filling", de: "Keine Füllung" } },
    },
  };
  /** The Cirrus has neither, the others have both. */
  const lacking = (evidence: WordingEvidence): WordingEvidence => ({
    ...evidence,
    attributes: [...evidence.attributes, zip, filling],
    products: evidence.products.map((product, place) => ({
      ...product,
      values: {
        ...product.values,
        ...(place === 0 ? { zip: "none", filling: "none" } : { zip: "full", filling: "down" }),
      },
    })),
  });
  const lacks = { en: lacking(shown.en), de: lacking(shown.de) };

  it.each([
    "The Cirrus has filling.",
    "The Cirrus: filling.",
    "The Cirrus has a zip.",
    "The Cirrus has a front zip.",
    "The Fels has no filling.",
    "The Fels has no zip.",
  ])("proves no %s", (wording) => {
    expect(verdict(wording, lacks.en)).not.toBe("grounded");
  });

  it.each([
    "Die Cirrus hat Füllung.",
    "Die Cirrus hat eine Füllung.",
    "Die Cirrus hat vorn Reißverschluss.",
    "Die Cirrus: Reißverschluss vorn.",
    "Die Fels hat keine Füllung.",
    "Die Fels ist ohne Reißverschluss vorn.",
  ])("proves no %s", (wording) => {
    expect(verdict(wording, lacks.de)).not.toBe("grounded");
  });

  it.each([
    ["The Cirrus has no filling.", lacks.en],
    ["The Cirrus has no zip.", lacks.en],
    ["Die Cirrus hat keine Füllung.", lacks.de],
    ["Die Cirrus ist ohne Füllung.", lacks.de],
  ])("proves %s", (wording, evidence) => {
    expect(verdict(wording, evidence)).toBe("grounded");
  });
});

describe("what is torn from what a card says", () => {
  const told: WordingEvidence = {
    ...shown.en,
    products: shown.en.products.map((product, place) => ({
      ...product,
      met: [],
      statements:
        place === 0
          ? ["Best match", "45 l: room for a week or for a tent", "Best rated of these: 4.6 / 5"]
          : place === 1
            ? ["Best for: winter", "Weighs 480 g, there are lighter ones"]
            : ["Most sun protection of the three: 50", "Does not meet: on rock"],
    })),
  };
  const erzaehlt: WordingEvidence = {
    ...shown.de,
    products: shown.de.products.map((product, place) => ({
      ...product,
      met: [],
      statements:
        place === 0
          ? ["Passt am besten", "45 l: Platz für eine Woche oder ein Zelt"]
          : place === 1
            ? ["Am besten für: Winter", "Wiegt 480 g, es gibt leichtere"]
            : ["Am meisten Sonnenschutz von den dreien: 50", "Passt nicht zu: am Fels"],
    })),
  };

  it.each<[wording: string, evidence: WordingEvidence]>([
    // One of two behind an "or".
    ["The Cirrus has a tent.", told],
    ["The Cirrus: a tent.", told],
    ["Die Cirrus hat ein Zelt.", erzaehlt],
    // The head of what goes on behind a colon.
    ["The Fels is best.", told],
    ["The Fels is the best match.", told],
    ["Die Fels ist am besten.", erzaehlt],
    ["Die Fels passt am besten.", erzaehlt],
    // What is said of others.
    ["The Fels is lighter.", told],
    ["The Fels is the lighter one.", told],
    ["Die Fels ist leichter.", erzaehlt],
    ["Die Fels wiegt 480 g und ist leichter.", erzaehlt],
    // Of how many it is the first is no amount.
    ["The Gipfel has sun protection 3.", told],
    ["The Gipfel: most sun protection, 3.", told],
    ["Die Gipfel hat Sonnenschutz 3.", erzaehlt],
    // Of three is not of all.
    ["The Gipfel has the most sun protection.", told],
    ["The Cirrus is the best rated.", told],
    ["Am meisten Sonnenschutz hat die Gipfel.", erzaehlt],
    // Denied twice.
    ["Gipfel does not not meet: on rock.", told],
    ["Die Gipfel passt nicht ohne zu: am Fels.", erzaehlt],
  ])("%s", (wording, evidence) => {
    expect(verdict(wording, evidence)).not.toBe("grounded");
  });

  it.each<[wording: string, evidence: WordingEvidence]>([
    ["The Cirrus has 45 l: room for a week or for a tent.", told],
    ["The Fels is best for winter.", told],
    ["The Cirrus is the best rated of these.", told],
    ["The Fels weighs 480 g, there are lighter ones.", told],
    ["The Gipfel has the most sun protection of the three: 50.", told],
    ["The Gipfel does not meet: on rock.", told],
    ["Am besten für Winter ist die Fels.", erzaehlt],
    ["Die Fels wiegt 480 g, es gibt leichtere.", erzaehlt],
    ["Am meisten Sonnenschutz von den dreien hat die Gipfel: 50.", erzaehlt],
  ])("is proved as a whole: %s", (wording, evidence) => {
    expect(verdict(wording, evidence)).toBe("grounded");
  });

  it("a value of many attributes says nothing beside a name that claims nothing", () => {
    const values = { regular: { label: { en: "Regular", de: "Normal" } } };
    const evidence: WordingEvidence = {
      ...shown.en,
      attributes: [
        ...shown.en.attributes,
        { id: "fit", kind: "choice", label: { en: "Fit", de: "Schnitt" }, values },
        { id: "width", kind: "choice", label: { en: "Width", de: "Weite" }, values },
      ],
      products: shown.en.products.map((product) => ({
        ...product,
        values: { ...product.values, fit: "regular" },
      })),
    };
    expect(verdict("The Cirrus is for regular use.", evidence)).not.toBe("grounded");
    expect(verdict("The Cirrus is regular.", evidence)).not.toBe("grounded");
  });

  it.each<[wording: string, template: string, evidence: WordingEvidence]>([
    ["Only two left.", "Only 2 jackets meet everything.", shown.en],
    ["Only two are left.", "That leaves 2 jackets.", shown.en],
    ["Nur noch zwei da.", "Nur 2 Jacken erfüllen alles.", shown.de],
  ])("a count is no scarcity: %s", (wording, template, evidence) => {
    expect(verdict(wording, { ...evidence, template })).not.toBe("grounded");
    expect(verdict(template, { ...evidence, template })).toBe("grounded");
  });
});

describe("what is said beside a pronoun", () => {
  const told: WordingEvidence = {
    ...shown.en,
    needs: ["Lighter"],
    question: {
      text: "How heavy may it be?",
      why: "The lighter, the airier and the sooner dry.",
      options: [],
    },
    products: shown.en.products.map((product, place) => ({
      ...product,
      statements: ["Best match", "Recyclable: no"],
      met: place === 1 ? ["Lighter"] : [],
    })),
  };
  const erzaehlt: WordingEvidence = {
    ...shown.de,
    products: shown.de.products.map((product) => ({
      ...product,
      statements: ["Passt am besten", "Recycelbar: nein"],
    })),
  };

  it.each<[wording: string, evidence: WordingEvidence]>([
    ["These match: lighter.", told],
    ["The Cirrus suits you best. It: lighter.", told],
    ["Airier.", told],
    ["The Fels is the lighter one.", told],
    ["The Cirrus is recyclable.", told],
    ["Die Cirrus ist recycelbar.", erzaehlt],
    ["Die Cirrus: recycelbar, ja.", erzaehlt],
  ])("is about the products: %s", (wording, evidence) => {
    expect(verdict(wording, evidence)).not.toBe("grounded");
  });

  it.each<[wording: string, evidence: WordingEvidence]>([
    ["The lighter, the airier and the sooner dry.", told],
    ["Die Cirrus: Recycelbar: nein.", erzaehlt],
  ])("may be repeated: %s", (wording, evidence) => {
    expect(verdict(wording, evidence)).toBe("grounded");
  });
});

describe("true words and numbers, put together to something nobody said", () => {
  it.each<[kind: string, locale: "en" | "de", wordings: readonly string[]]>([
    [
      "a price that is given, kept or gone",
      "en",
      [
        "With the Cirrus you keep €320.",
        "The Cirrus comes with €320.",
        "I keep €320 for you with the Cirrus.",
        "The Cirrus leaves you €320.",
        "You got €320 with the Cirrus.",
        "The Cirrus was €320.",
        "The price of the Cirrus was €320.",
      ],
    ],
    [
      "a price that is given, kept or gone",
      "de",
      [
        "Die Cirrus gibt dir 320 €.",
        "Mit der Cirrus bleiben dir 320 €.",
        "Zur Cirrus gibt es 320 €.",
        "Die Cirrus kommt mit 320 €.",
        "Die Cirrus war 320 €.",
      ],
    ],
    [
      "another amount by its sign",
      "en",
      [
        "The Cirrus costs €320+.",
        "The Cirrus costs +€320.",
        "The Cirrus costs €-320.",
        "The Cirrus costs –€320.",
      ],
    ],
    [
      "struck out, or in foreign digits",
      "en",
      [
        "These s̶u̶i̶t̶ suit you best, first the Cirrus.",
        "The Cirrus costs €3̶2̶0̶.",
        "The Cirrus costs ３２０ €.",
      ],
    ],
    [
      "another product recommended by a pronoun",
      "en",
      [
        "The Fels costs €240. It is my recommendation for you.",
        "The Fels costs €240. It is the one for you.",
        "The Fels costs €240. So I recommend it.",
        "The Fels costs €240, and I recommend it.",
        "The Fels is cheaper than the others. That is my recommendation.",
        "For lasting rain I recommend the Gipfel.",
      ],
    ],
    [
      "another product recommended by a pronoun",
      "de",
      ["Die Fels kostet 240 €. Die empfehle ich dir.", "Die Fels kostet 240 €. Sie passt zu dir."],
    ],
    [
      "two amounts that changed places",
      "en",
      [
        "The Fels costs €80: €240 less than the best match.",
        "The Fels: €80, €240 less than the best match.",
      ],
    ],
    ["two sides that changed places", "en", ["The best match costs €80 less than the Fels."]],
    [
      "a count as something one gets",
      "en",
      [
        "You keep 4 jackets.",
        "You have 4 jackets.",
        "I keep 4 jackets for you.",
        "4 jackets come with it.",
      ],
    ],
    [
      "a count as something one gets",
      "de",
      ["Dazu gibt es vier Jacken.", "Es gibt 4 Jacken dazu."],
    ],
    ["a fault in a small word", "de", ["Die Gipfel ist zum Klettern zu gemacht."]],
    ["the best of what", "en", ["The Cirrus is the best.", "Best is the Cirrus."]],
    [
      "what it would, could or should be",
      "en",
      [
        "The Cirrus needs a helmet hood.",
        "The Cirrus should have a helmet hood.",
        "The Cirrus could be made for climbing.",
        "The Cirrus was made for climbing.",
      ],
    ],
    [
      "the only one",
      "en",
      ["Only the Fels: customers rate it 4 / 5.", "The only one customers rate 4 / 5: the Fels."],
    ],
    ["the only one", "de", ["Nur die Fels: Kunden geben 4 / 5."]],
  ])("%s (%s)", (_, locale, wordings) => {
    expect(wordings.filter((one) => verdict(one, shown[locale]) === "grounded")).toEqual([]);
  });

  /** The statements of the first card, and what of them is true or turned round. */
  it.each<[statement: string, honest: readonly string[], turned: readonly string[]]>([
    [
      "Packs to 3 l, weighs 450 g",
      ["packs to 3 l and weighs 450 g", "weighs 450 g and packs to 3 l"],
      ["packs to 450 g and weighs 3 l", "weighs 3 l, packs to 450 g"],
    ],
    [
      "Light in summer, cosy in winter",
      ["is light in summer and cosy in winter", "is cosy in winter"],
      ["is cosy in summer and light in winter", "is light in winter, cosy in summer"],
    ],
    [
      "Lined, without a collar but for cold mornings",
      ["is lined, without a collar but for cold mornings"],
      ["is collar, without a lined but for cold mornings"],
    ],
    ["No collar with pockets", ["has no collar with pockets"], ["has no pockets with a collar"]],
    [
      "Too cosy for summer",
      ["is too cosy for summer"],
      ["is cosy for summer", "is for summer", "is summer"],
    ],
    [
      "Light drizzle stays out",
      ["light drizzle stays out"],
      ["drizzle stays out", "light drizzle stays in"],
    ],
    ["Only drizzle stays out", ["only drizzle stays out"], ["is the only one: drizzle stays out"]],
    [
      "Dry as long as the drizzle is as fine as mist",
      ["is dry as long as the drizzle is as fine as mist"],
      ["is dry", "is dry as long as the drizzle is"],
    ],
  ])("%s", (statement, honest, turned) => {
    const [first, ...others] = shown.en.products;
    const evidence: WordingEvidence = {
      ...shown.en,
      products: first === undefined ? others : [{ ...first, statements: [statement] }, ...others],
    };
    const told = (predicate: string): string => `The Cirrus ${predicate}.`;
    expect(turned.filter((one) => verdict(told(one), evidence) === "grounded")).toEqual([]);
    expect(honest.filter((one) => verdict(told(one), evidence) !== "grounded")).toEqual([]);
  });

  it("takes no digit of the next clause for a unit", () => {
    const scale: Attribute = {
      id: "durability",
      kind: "number",
      unit: "/ 5",
      label: { en: "Durability" },
    };
    const [first, ...others] = shown.en.products;
    const evidence: WordingEvidence = {
      ...shown.en,
      attributes: [...shown.en.attributes, scale],
      products:
        first === undefined
          ? others
          : [{ ...first, statements: ["Most durable of the three: 4 / 5"] }, ...others],
    };
    expect(verdict("The Cirrus: most durable of the three: 4 / 5.", evidence)).toBe("grounded");
    expect(verdict("The Cirrus: most durable of the three: 5.", evidence)).not.toBe("grounded");
  });

  it("says of all what the template says of one", () => {
    const template = "Of these, only the Cirrus meets everything; the others come close.";
    const evidence = { ...shown.en, template };
    expect(verdict(template, evidence)).toBe("grounded");
    expect(verdict("These meet everything.", evidence)).not.toBe("grounded");
    expect(verdict("The Fels meets everything.", evidence)).not.toBe("grounded");
    expect(verdict("The others meet everything.", evidence)).not.toBe("grounded");
  });
});
