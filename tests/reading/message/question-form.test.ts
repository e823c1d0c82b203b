import { describe, expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

const intentOf = (text: string) => read(text).intent;

describe("what asks for knowledge", () => {
  it.each([
    "Does down lose its warmth after ten years?",
    "Is a membrane always better than a coating?",
    "Are softshells enough for a thunderstorm?",
    "can you iron a waxed jacket",
    "Can I store a sleeping bag squashed all winter?",
    "What's the difference between a parka and an anorak?",
    "Which is warmer, fleece or wool?",
    "How long does a membrane last?",
    "Why do wool socks smell less?",
    "Verliert Daune mit den Jahren an Wärme?",
    "Darf man Merino in den Trockner geben?",
    "ist ein Hemd aus Hanf wirklich kühler als eins aus Leinen",
    "Was heißt eigentlich 3-Lagen-Laminat?",
    "Wie lagere ich ein Zelt im Winter?",
    "Was ist wärmer, Fleece oder Wolle?",
    "Woran erkenne ich eine gute Daunenjacke?",
  ])("%s", (text) => {
    expect(intentOf(text)).toBe("question");
  });
});

describe("what looks for something in the form of a question", () => {
  it.each([
    "Do you have rain jackets for tall people?",
    "Is there a jacket that packs into its pocket?",
    "Can you recommend gloves for a cold garage?",
    "What's a good shirt for the desert?",
    "What's your warmest sleeping bag?",
    "How about a green fleece, women's, under 60?",
    "Which jacket should I buy for Norway?",
    "Would a vest work for autumn cycling, not too pricey?",
    "why is it so hard to find a petite raincoat? size 6",
    "working on a ship in the North Sea, warm hat?",
    "will ein Zelt für zwei",
    "wie wärs mit was Blauem",
    "Wie finde ich die richtige Jacke für den Winter?",
    "Habt ihr Regenhosen für Kinder?",
    "Gibt es eine Weste mit Kapuze?",
    "Können Sie mir einen Rucksack zeigen?",
    "Was hilft gegen kalte Finger beim Radfahren?",
    "Isoliert, aber leicht, für die Stadt",
    "is kalt hier, was zieh ich an",
    "Taugt die was? Egal. Ich brauche Handschuhe fürs Angeln.",
  ])("%s", (text) => {
    expect(intentOf(text)).toBe("find");
  });
});

describe("what other shops sell", () => {
  it.each([
    ["Do you sell dishwashers?", "off_topic"],
    ["Habt ihr auch Laptops?", "off_topic"],
    ["Backpack for my laptop", "find"],
    ["Rucksack, in den ein Notebook passt", "find"],
    ["Laptop muss rein, nicht schwarz", "find"],
    ["Jacke fürs Grillen und zum Kochen am Lagerfeuer", "find"],
  ])("%s: %s", (text, intent) => {
    expect(intentOf(text)).toBe(intent);
  });
});
