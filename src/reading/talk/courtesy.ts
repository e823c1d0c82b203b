import { toWords } from "../../lib/words.ts";

/** What people say to be polite, or to see whom they talk to. */
export type Courtesy = "hello" | "thanks" | "goodbye" | "about-advisor";

const cues: Readonly<Record<Courtesy, RegExp>> = {
  "about-advisor":
    / (?:(?:are|r) (?:you|u) (?:a |an |really )*(?:bot|robot|human|person|real|machine|ai|program|computer|chatbot)|who are you|what are you|(?:bist|sind) (?:du|sie) (?:ein |eine |wirklich |echt )*(?:bot|roboter|mensch|maschine|ki|programm|computer|chatbot|echt|person)|wer bist du|wer sind sie|was bist du) /,
  thanks:
    / (?:thanks|thank you|thx|cheers|ty|much appreciated|danke|dankeschon|danke schon|vielen dank|merci|besten dank|dankschon) /,
  goodbye:
    / (?:bye|goodbye|bye bye|see you|see ya|good night|tschuss|tschuss|tschau|ciao|auf wiedersehen|bis dann|bis bald|servus und tschuss|schonen tag noch|gute nacht) /,
  hello:
    / (?:hello|hi|hey|good morning|good evening|good afternoon|hallo|guten tag|guten morgen|guten abend|moin|servus|gruezi|grussgott|gruss gott|grussdich|grussi) /,
};

/** A greeting before a long message is no message of its own. */
const wordsMax = 6;

/** The courtesy a message consists of, or nothing. */
export function readCourtesy(text: string): Courtesy | undefined {
  const words = toWords(text);
  if (words.length > wordsMax) return undefined;
  const said = ` ${words.map((word) => word.text).join(" ")} `;
  const kinds: readonly Courtesy[] = ["about-advisor", "thanks", "goodbye", "hello"];
  return kinds.find((kind) => cues[kind].test(said));
}
