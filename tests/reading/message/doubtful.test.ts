import { describe, expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

/** A material, a part, a colour, in both languages. */
const things = {
  en: { wool: "wool", cotton: "cotton", "Gore-Tex": "gore_tex", "a hood": "hood", black: "black" },
  de: {
    Wolle: "wool",
    Baumwolle: "cotton",
    "Gore-Tex": "gore_tex",
    Kapuze: "hood",
    Gelb: "yellow",
  },
} as const;

function wantedOf(form: string, lang: "de" | "en"): readonly (readonly [string, boolean])[] {
  return Object.entries(things[lang]).map(([thing, value]) => {
    const text = form.replace("X", thing);
    return [text, mentionsOf(text, lang).split(" ").includes(value)];
  });
}

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe.each([
  [
    "en",
    `
    The salesman kept pushing X on me and I walked out. I need a jacket.
    jacket, X was a disaster last time
    Jacket for my son, X gets him teased at school
    Winter jacket, trying to get away from X
    Jacket. It needn't have X.
    Jacket for my dad; X is what he complains about most
    Not sure about X, jacket for spring otherwise open
    jacket pls. X = nightmare
    Jacket for running, X never worked for me
    X makes no sense for me, I need a jacket for the desert
    Every jacket I see has X, why? Show me others
    Jacket for work, X got ruined in a day
    Everyone keeps selling me X. A jacket for town?
    jacket, X is a bonus rather than a must
    My ex wore X. Jacket in anything else.
    Jacket for my dad, X he'd refuse to wear
    Jacket; he has declared war on X
    X is the last thing we need. A jacket!
    A jacket, it was the X that chafed
    Jacket; X is loved by everyone but me
    Jacket for hiking. I left X behind in the nineties.
    `,
  ],
  [
    "de",
    `
    Jacke zum Wandern. X hab ich hinter mir.
    Brauche eine Winterjacke, mit X steh ich auf Kriegsfuß
    Jacke, X war letztes Mal eine Katastrophe
    Jacke für meinen Sohn, mit X wird er gehänselt
    Jacke für meinen Vater; über X schimpft er am meisten
    jacke bitte. X = albtraum
    X ergibt für mich keinen Sinn, brauche eine Jacke für die Wüste
    In X kriegt ihr mich nicht rein. Jacke zum Skifahren
    Bei X krieg ich Pusteln, also eine Jacke, die das vermeidet
    Für X zahl ich nichts extra, Jacke
    Jacke - X ist mir das Geld nicht wert
    Meine alte Jacke hatte X und deshalb ist sie in der Kleidersammlung
    Mein Ex trug X. Jacke in irgendwas anderem.
    Jacke. Letztes Mal hab ich mir X aufschwatzen lassen
    Jacke für meine Enkelin, X hat sie den Krieg erklärt
    Jacke für meinen Sohn, X hat er satt
    Jacke, X macht mich wahnsinnig
    `,
  ],
] as const)("what may be a refusal is not taken for a wish (%s)", (lang, forms) => {
  it.each(linesOf(forms))("%s", (form) => {
    for (const [text, isWanted] of wantedOf(form, lang)) expect(isWanted, text).toBe(false);
  });
});

describe.each([
  [
    "en",
    `
    Jacket for hiking, X is a must
    jacket, X would be the cherry on top
    my old jacket fell apart, I want X this time
    Jacket. No nonsense, just X
    jacket with X and without frills
    Please find me a jacket with X, I've failed to find one
    X is the only thing I insist on. jacket
    my wife hates the cold: jacket with X
    I'm bored of my old jacket, this time X
    the last one was a disaster, so now a jacket with X
    jacket, X has to be on it
    can't go wrong with X, jacket
    I had one with X and loved it, the same again please, jacket
    jacket: X yes, frills no
    `,
  ],
  [
    "de",
    `
    Jacke zum Wandern, X ist Pflicht
    meine alte Jacke ist hinüber, diesmal will ich X
    Jacke. Kein Schnickschnack, nur X
    Jacke mit X und ohne Firlefanz
    X ist das Einzige, worauf ich bestehe. Jacke
    die letzte war eine Katastrophe, jetzt eine Jacke mit X
    X wär ein Traum. Jacke
    Ich hatte eine mit X und war begeistert, die gleiche wieder bitte, Jacke
    Jacke, auf X möchte ich nicht verzichten
    nicht irgendeine Jacke, sondern mit X
    Sie soll X haben und nicht viel kosten, die Jacke
    eine Jacke, die X hat und lange hält
    `,
  ],
] as const)("a wish stays one (%s)", (lang, forms) => {
  it.each(linesOf(forms))("%s", (form) => {
    for (const [text, isWanted] of wantedOf(form, lang)) expect(isWanted, text).toBe(true);
  });
});
