import type { SaidReading } from "../../conversation/command.ts";
import type { Aside } from "../../wording/talk/talk-phrases.ts";
import { mayBeTalk, saysNeeds } from "./early-talk.ts";

/**
 * Whether a message is polite, or about the advisor, and nothing besides. Of what has been asked
 * plainly no word is a need: "do you ship to Norway?" is no journey. Who swears at the cold says one
 * all the same.
 */
export function isCourtesyAlone(courtesy: Aside, reading: SaidReading, text: string): boolean {
  const { aside, wants } = reading;
  const isMeant =
    aside === undefined ||
    mayBeTalk.includes(aside) ||
    ofAdvisor.includes(courtesy) ||
    (courtesy === "annoyed" && aside === "complaint" && atAdvisor.test(text));
  if (!isMeant) return false;
  if (plain.includes(courtesy)) return true;
  const isEmpty = !saysNeeds(reading) && wants === undefined;
  return isEmpty && (ofAdvisor.includes(courtesy) || ofWorld.includes(courtesy));
}

/** What is complained of is the advisor, and nothing bought. */
const atAdvisor =
  /(?<!\p{L})(?:you|du|bot|chatbot|robot|roboter|assistant|advisor|berater|automat|maschine)(?!\p{L})/iu;

/** Plain enough, whatever else such words would mean. */
const ofAdvisor: readonly Aside[] = [
  "sources",
  "privacy",
  "languages",
  "about-advisor",
  "abilities",
  "choosing",
  "summary",
  "what-else",
  "wordless",
];

const plain: readonly Aside[] = ["terms", "privacy", "languages", "summary", "sizing"];

const ofWorld: readonly Aside[] = ["annoyed", "off-topic"];
