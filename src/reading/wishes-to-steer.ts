import type { Word } from "../lib/words.ts";

/** What a shopper may type instead of tapping it. */
export type Steering = "unsure" | "show-products" | "no-questions" | "restart" | "undo";

const phrases: Readonly<Record<Exclude<Steering, "no-questions">, readonly string[]>> = {
  unsure: [
    "not sure",
    "either",
    "either is fine",
    "either one",
    "both are fine",
    "any of them",
    "any of these",
    "maybe",
    "perhaps",
    "beides ok",
    "beides geht",
    "beides gut",
    "ist mir gleich",
    "ganz gleich",
    "vielleicht",
    "mal sehen",
    "dont know",
    "do not know",
    "no idea",
    "nothing special",
    "nothing in particular",
    "nothing specific",
    "nichts bestimmtes",
    "nix bestimmtes",
    "nichts besonderes",
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
    "zeig her",
    "zeig schon",
    "zeigs mir",
    "lass sehen",
    "lass mal sehen",
    "let me see",
    "lets see",
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
    "begin again",
    "fresh start",
    "fang nochmal an",
    "fang noch mal an",
    "fang noch einmal an",
    "fangen wir nochmal an",
    "fangen wir noch mal an",
    "fang neu an",
    "alles auf anfang",
  ],
  undo: [
    "go back",
    "step back",
    "undo",
    "take that back",
    "take it back",
    "ruckgangig",
    "geh zuruck",
    "gehe zuruck",
    "schritt zuruck",
    "nimm das zuruck",
    "mach das ruckgangig",
  ],
};

/** A whole message: in a longer one these words mean something else. */
const backAlone: ReadonlySet<string> = new Set(["back", "zuruck"]);

/** The whole message must be little more than the phrase: "any jacket for rain" is not "any". */
const otherWordsMax = 2;

/** Say nothing by themselves: "lass uns bitte nochmal ganz von vorne anfangen". */
const fillers: ReadonlySet<string> = new Set(
  (
    "lets let us me can could we i you please want wanna would like to just all everything over again ok okay sorry no " +
    "lass lasst uns wir ich du kannst konnen mochte will bitte noch nochmal mal einmal ganz alles wieder neu an anfangen fang fange fangen einen one a nein das that machen mach do"
  ).split(" "),
);

/** "No idea what he has": whatever follows, it is not known. */
const unknown =
  /^ (?:(?:i|ich|have|hm|oh|ja|na|well|really|honestly|ehrlich|leider|hab|habe) )*(?:no idea|no clue|not sure|dont know|do not know|idk|dunno|keine ahnung|keinen plan|weiss (?:ich )?nicht|weiss (?:ich )?gar nicht) (?:what|which|whether|if|how|was|welche[rsn]?|ob|wie) (?!(?:is|are|does|ist|sind) )(?:(?!mean|means|bedeutet|heisst)\S+ ){2,6}$/;

export function readSteering(words: readonly Word[]): Steering | undefined {
  const said = ` ${words.map((word) => word.text).join(" ")} `;
  if (backAlone.has(said.trim())) return "undo";
  for (const [steering, ways] of Object.entries(phrases)) {
    const found = ways.find((phrase) => said.includes(` ${phrase} `));
    if (found === undefined) continue;
    const rest = said.replace(` ${found} `, " ").split(" ").filter(Boolean);
    const others = rest.filter((word) => !mayBeFilled.has(steering) || !fillers.has(word));
    // "You have no idea" is said of somebody else.
    if (steering === "unsure" && ofOthers.test(said)) continue;
    // "It goes back to the shop" takes back nothing.
    if (others.length <= (steering === "undo" ? 0 : otherWordsMax)) return steering as Steering;
  }
  if (words.length <= impatientWordsMax) {
    if (askedEnough.test(said)) return "no-questions";
    if (impatient.test(said)) return "show-products";
  }
  return unknown.test(said) ? "unsure" : undefined;
}

const ofOthers = / (?:du|ihr|sie|you|u) (?:hast|habt|haben|have|got|weisst|wisst|wissen|know) /;

const impatientWordsMax = 14;

/** "Stop asking and just show me something", "genug gefragt". Whoever *has* no questions says thanks. */
const askedEnough =
  / (?:(?:stop|quit|enough(?: with)?|hor(?:en sie)? auf|genug|lass)(?: (?:the|all|these|mit|mich|den|die|diese[nr]?|zu|deine[nr]?|with|your))* (?:asking|questions?|fragen|fragerei|gefragt)|(?<! (?:have|got|hab|habe|haben|hatte|i|ich) )(?:no more|no further|keine) (?:questions?|(?:weiteren? )?fragen)(?: mehr)?(?! (?:have|zu|about|to|on))|(?:dont|do not) (?:ask|question)(?: me)? (?:any ?more|any more|again|so much|that much|anything(?: else)?)|frag(?:en sie)? (?:mich )?(?:nicht|nichts) (?:mehr|so viel|weiter)) /;

/** "Just show me something", "zeig einfach was". */
const impatient =
  / (?:(?:just|einfach|jetzt|endlich) (?:show|zeig|zeige|zeigen sie)(?: (?:me|us|mir|uns|mal|doch|bitte))* (?:something|anything|stuff|products|things|was|etwas|irgendwas|produkte|sachen)|(?:show|zeig|zeige|zeigen sie)(?: (?:me|us|mir|uns|mal|doch|bitte))* (?:just|einfach|jetzt|endlich)(?: (?:mal|doch|bitte|irgend))* (?:something|anything|stuff|products|things|was|etwas|irgendwas|produkte|sachen)) /;

/** What is asked for at length as well. */
const mayBeFilled: ReadonlySet<string> = new Set<Steering>(["restart", "undo"]);
