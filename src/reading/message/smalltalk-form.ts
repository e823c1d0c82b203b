import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

/**
 * Whether the one who answers is spoken of, and not what the shop has: "Are you a computer or a
 * lady", "Sie sind aber ein freundlicher Zeitgenosse", "what do you do all day".
 */
export function speaksOfAssistant(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text).filter((word) => !openers.has(word));
  const [first = "", second = "", third = ""] = words;
  if (words.length < 2 || words.length > wordsMax || words.some((word) => shop.has(word)))
    return false;
  const isAsked = being.has(first) && addressed.has(second) && !favoured.has(third);
  const isTold = addressed.has(first) && (being.has(second) || joined.has(first));
  const isWhat =
    asking.has(first) && (being.has(second) || doing.has(second)) && addressed.has(third);
  const isOwn = words.some((word, at) => yours.has(word) && ownings.has(words[at + 1] ?? ""));
  return isAsked || isTold || isWhat || isOwn || joined.has(first);
}

const wordsMax = 12;

const openers = wordSet(
  "hi hey hello hallo oh wow na und and so also but aber ach lol haha ok mate sag mal",
);
const being = wordSet(
  "are were bist sind is can could kannst magst machst hast fuhlst schlafst traumst",
);
const addressed = wordSet("you u ya du sie");
/** "Kannst du mir …" asks for something to be done. */
const favoured = wordSet("me us mir mich uns");
const joined = wordSet("youre ur");
const asking = wordSet("who what how wer was wie where woher wo");
const doing = wordSet("do does machst kannst heisst fuhlst bist can");
const yours = wordSet("your dein deine deinen deinem");
const ownings = wordSet(
  "name birthday day mum mother hobby hobbies job boss favourite favorite lieblingsfarbe lieblingsessen tag geburtstag chef mutter hobbys",
);

/** What is asked of a shop, or needs help. */
const shop = wordSet(
  "open closed shop store stock sell sells ship deliver delivery offer offering have got available closing opening return returns refund order orders send recommend suggest help find show give tell get make repair fix " +
    "offen geoffnet laden lager verkaufen liefern haben fuhren anbieten bestellung empfehlen helfen zeigen sagen geben schicken erreichbar zertifiziert verfugbar verkauft lieferbar " +
    "sure size sizes true wearing going looking certain vegan waterproof warm wasserdicht warm dicht vegan",
);
