import type { Word } from "../lib/words.ts";

/** What a shopper may type instead of tapping it. */
export type Steering = "unsure" | "show-products" | "restart";

const phrases: Readonly<Record<Steering, readonly string[]>> = {
  unsure: [
    "not sure",
    "dont know",
    "do not know",
    "no idea",
    "no clue",
    "idk",
    "dunno",
    "dont mind",
    "dont care",
    "doesnt matter",
    "skip",
    "pass",
    "whatever",
    "any",
    "weiss nicht",
    "weiss ich nicht",
    "keine ahnung",
    "kein plan",
    "keinen plan",
    "kp",
    "ka",
    "weiss net",
    "egal",
    "ist egal",
    "mir egal",
    "uberspringen",
    "ueberspringen",
    "weiter",
    "unsicher",
  ],
  "show-products": [
    "show me",
    "show products",
    "what do you have",
    "what you have",
    "what you ve got",
    "what have you got",
    "was hast du",
    "was du hast",
    "was habt ihr",
    "was gibt es",
    "show results",
    "results",
    "products",
    "recommend",
    "surprise me",
    "you choose",
    "you decide",
    "up to you",
    "bestsellers",
    "best sellers",
    "most popular",
    "uberrasch mich",
    "uberrasche mich",
    "du entscheidest",
    "entscheide du",
    "such du aus",
    "such mir was aus",
    "bestseller",
    "beliebteste",
    "beliebtesten",
    "zeig",
    "zeig mir",
    "zeige",
    "zeig produkte",
    "ergebnisse",
    "produkte",
    "vorschlage",
    "vorschlaege",
    "empfehl",
    "empfehlung",
  ],
  restart: [
    "start over",
    "start again",
    "restart",
    "reset",
    "from the beginning",
    "neu anfangen",
    "von vorn",
    "von vorne",
    "nochmal von vorn",
    "neustart",
    "neu starten",
  ],
};

/** The whole message must be little more than the phrase: "any jacket for rain" is not "any". */
const otherWordsMax = 2;

export function readSteering(words: readonly Word[]): Steering | undefined {
  const said = ` ${words.map((word) => word.text).join(" ")} `;
  for (const [steering, known] of Object.entries(phrases)) {
    const found = known.find((phrase) => said.includes(` ${phrase} `));
    if (found === undefined) continue;
    const others = words.length - found.split(" ").length;
    if (others <= otherWordsMax) return steering as Steering;
  }
  return undefined;
}
