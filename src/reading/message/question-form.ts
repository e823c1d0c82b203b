import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a message asks for knowledge, by the form of its sentences: "Does merino shrink?", "Wie
 * oft wäscht man …", "Which is warmer, …". What is asked of the shop ("Do you have …", "Gibt es …",
 * "Is there …") looks for something, and so does whatever says beside it that something is needed.
 */
export function asksForKnowledge(
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
): boolean {
  const sentences = [...sentencesOf(tokens).entries()];
  const asking = new Set(
    sentences
      .filter(([sentence, words]) => isKnowledgeQuestion(words, isMarked(text, tokens, sentence)))
      .map(([sentence]) => sentence),
  );
  if (asking.size === 0) return false;
  return !sentences.some(([sentence, words]) => {
    if (asking.has(sentence)) return false;
    return words.some((word) => seeking.has(word)) || hasProduct(sentence, tokens, matches);
  });
}

function sentencesOf(tokens: readonly Token[]): ReadonlyMap<number, readonly string[]> {
  const sentences = new Map<number, string[]>();
  for (const { word } of tokens) {
    const words = sentences.get(word.sentence);
    if (words === undefined) sentences.set(word.sentence, [word.text]);
    else words.push(word.text);
  }
  return sentences;
}

/** Whether the sentence ends in a question mark. */
function isMarked(text: string, tokens: readonly Token[], sentence: number): boolean {
  const last = tokens.findLast(({ word }) => word.sentence === sentence);
  return last !== undefined && /^[\s"'“”)]*\?/.test(text.slice(last.word.end));
}

function hasProduct(
  sentence: number,
  tokens: readonly Token[],
  matches: readonly Match[],
): boolean {
  return matches.some(
    ({ label, namedFrom }) =>
      label.slot === "product" && tokens[namedFrom]?.word.sentence === sentence,
  );
}

function isKnowledgeQuestion(words: readonly string[], isMarked: boolean): boolean {
  const begin = words.findIndex((word) => !openers.has(word));
  const [first = "", second = "", third = ""] = words.slice(Math.max(0, begin));
  const rest = words.slice(begin + 1);
  if (begin < 0 || rest.length < 2) return false;
  const isSeeking = words.some((word) => seeking.has(word));
  const isShopping = rest.some((word) => shopping.has(word));
  // Without a question mark only what cannot be a statement: "can you …", "does merino …".
  if (verbs.has(first) && (isMarked || isUnmarked(first, rest)) && !isSeeking && !isShopping) {
    if (persons.has(second) || (second === "you" && oneMay.has(first))) {
      const isErrand = second === "you" && rest.includes("my");
      return rest.some((word) => care.has(word)) && !isErrand;
    }
    if (second === "sie" && asksShop.has(first)) return false;
    // "Will ein Zelt" is German and wants one.
    if (first === "will" && articles.has(second)) return false;
    const isWeather = weatherWords.has(second) || (second === "it" && weatherWords.has(third));
    return !addressed.has(second) && !isWeather;
  }
  if (comparing.has(first) && rest.some((word) => comparatives.has(word))) return !isSeeking;
  if (isShopping) return false;
  if (reasons.has(first)) return true;
  if (first === "what" || first === "was" || first === "wos" || first === "wat") {
    const isOfMeasure = measured.has(second) && explaining.has(third);
    return (explaining.has(second) || isOfMeasure) && !choosing.has(third) && !isSeeking;
  }
  if (first === "whats" || first === "wats") {
    return !rest.slice(0, 4).some((word) => choosing.has(word)) && !isSeeking;
  }
  if (first === "how" || first === "wie" || first === "wia") {
    return !greeting.has(second) && !(second === "do" && third === "you") && !isOfferSought(rest);
  }
  return false;
}

/** "How do I find a jacket …", "wie finde ich die richtige …" is a search. */
function isOfferSought(rest: readonly string[]): boolean {
  return rest.slice(0, 4).some((word) => finding.has(word));
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const finding = set("find choose buy pick finde finden wahle kaufe");

/** What people say before they ask. */
const openers = set(
  "hallo hello hi hey heya moin servus gruezi hoi guten tag morgen abend liebes team frage kurze kurz ne mal eine question quick " +
    "just so und and also ok okay bitte please sagt sag say sorry mate eigentlich uh um hm na du wait btw dumb silly dumme blode " +
    "noch other good morning afternoon evening aber but or oder jetzt now genau ab bis honestly ehrlich",
);

/** Begin a question that is answered by yes or no. */
const verbs = set(
  "does do is are isnt arent doesnt dont can could will would should shall did has " +
    "ist sind isch hat haben taugt taugen kann konnen koennen darf durfen halt halten haelt reicht reichen langt geht gehen gehn wird werden " +
    "lauft laufen verliert verlieren muss mussen soll sollte sollten lohnt lohnen macht machen braucht brauchen bringt bringen stimmt " +
    "funktioniert funktionieren trocknet trocknen knittert stinkt stinken kratzt kratzen warmt warmen isoliert schutzt hilft helfen " +
    "schadet schaden gilt gelten bekommt nutzt verfilzt schrumpft schrumpfen fallt fallen enthalt enthalten wiegt passt sitzt zahlt nimmt vertragt ware waren",
);

function isUnmarked(first: string, rest: readonly string[]): boolean {
  return unmarked.has(first) || (copulas.has(first) && rest.some((word) => asking.has(word)));
}

const copulas = set("is are ist");
const asking = set("als than eigentlich actually wirklich really immer always denn ever");
const unmarked = set("does do can could will sind taugt kann geht darf lohnt muss reicht halt");

/** Asked of the shop, or about what it has. */
const addressed = set(
  "you u ya yall there anyone anybody someone somebody ihr du es da jemand wer ma your eure euer ihre " +
    "nicht not no kein keine nix mindestens maximal hochstens auch ruhig mir me",
);
/** "Können Sie", "haben Sie"; in "sind sie wasserdicht" things are meant. */
const asksShop = set("konnen koennen konnten haben wurden durfen mogen");
const articles = set("ein eine einen nen ne was nur");
/** "Can you tumble dry …" asks what one may do. */
const oneMay = set("can should could");
const persons = set("i one we man ich mer wir me ma i'm");

/** What one does with a thing one has. */
const care = set(
  "wash washing machine tumble dry dryer iron steam bleach reproof proof clean store repair patch mend fix sew glue wear layer fold pack " +
    "waschen trockner trocknen bugeln impragnieren nachimpragnieren reinigen lagern flicken reparieren nahen kleben tragen anziehen drunterziehen " +
    "kombinieren falten stopfen schleudern einlaufen fetten einfetten wachsen einwachsen wickeln befullen weichspuler " +
    "break resole recycle compost breathe trust tell wissen erkennen glauben achten",
);

/** "Will the jacket do for …" looks for one where a price, a wish or an offer is named. */
const seeking = set(
  "suche such suchen sucht suach suech brauche brauch brauchen braucht brauchts bruuch brauchte need needs want wants looking lookin " +
    "recommend recommends suggest empfehlen empfehlt empfiehlst empfehlung hatte hatten gerne gern mochte mochten wanna gimme kaufen buy geschenk gift present",
);
const shopping = set(
  "order ordered delivery deliver ship shipping return returns exchange refund parcel voucher invoice shop open bestellung bestellt " +
    "lieferung liefern versand umtauschen zuruckgeben zuruckschicken gutschein rechnung offnungszeiten laden filiale filialen geoffnet offen " +
    "paket bezahlen zahlen stock lager verfugbar lieferbar available reserve reservieren umtausch retoure",
);
const weatherWords = set("cold warm hot wet raining windy snowing kalt heiss nass");

const comparing = set("which whichever whats what welche welcher welches was wos");
const comparatives = set(
  "better warmer lighter cheaper stronger tougher drier cooler softer quieter safer healthier greener worse faster longer thicker " +
    "more besser warmer leichter robuster haltbarer dichter trockener kuhler weicher leiser sicherer gesunder okologischer nachhaltiger " +
    "schneller langer dicker schlechter pflegeleichter atmungsaktiver umweltfreundlicher strapazierfahiger wasserdichter",
);

const reasons = set(
  "why warum wieso weshalb woran wozu wofur worin woraus womit wodurch woher inwiefern inwieweit worauf wovon howcome wieviel wiefern",
);

/** "What is …", "what does …", "was heißt …". */
const explaining = set(
  "is are does makes happens causes did exactly ist is sind isch heisst hoasst heissts bedeutet bedeuten meint meinen bringt macht passiert " +
    "spricht versteht genau hat unterscheidet bewirkt nutzt kostet wiegt",
);

/** "What temperature is …" */
const measured = set(
  "temp temps temperature temperatures fabric material materials rating fill weight tog detergent exactly actually eigentlich genau denn",
);

/** "What is the best …", "what's your warmest …". */
const choosing = set(
  "your the_best best good geht available warmest lightest cheapest euer eure euren ihr dein das_beste beste besten up new",
);

/** "Wie geht's", "how are you". */
const greeting = set(
  "are wars wares gehts geht goes going doing about come heisst bist ware lauft fit und schauts siehts alt you ya old its",
);
