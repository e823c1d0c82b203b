import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

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
  if (onlyWonders(tokens)) return true;
  const sentences = [...sentencesOf(tokens).entries()];
  const isOnly = sentences.length === 1;
  const asking = new Set(
    sentences
      .filter(([sentence, words]) =>
        isKnowledgeQuestion(words, isMarked(text, tokens, sentence), isOnly),
      )
      .map(([sentence]) => sentence),
  );
  if (asking.size === 0) return endsInQuestion(text, tokens);
  return !sentences.some(([sentence, words]) => {
    if (asking.has(sentence)) return false;
    const isSought = words.some((word) => seeking.has(word) || something.has(word));
    return isSought || hasProduct(sentence, tokens, matches);
  });
}

/** "Supposing I leave it stuffed, …", "ich frag mich schon lang, ob …", "nothing to buy, I only wonder …". */
export function onlyWonders(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  if (words.some((word) => seeking.has(word) || something.has(word))) return false;
  const said = words.join(" ");
  return supposing.test(said) || merelyAsking.test(said);
}

const supposing =
  /^(?:supposing|suppose|say (?:i|it|you|we)|assuming|imagine|hypothetically|gesetzt den fall|mal angenommen|angenommen|nehmen wir (?:mal )?an) /;
const merelyAsking =
  /\b(?:i (?:merely |only |just |often |always )?wonder(?:ed)? (?:how|why|whether|if|what)|ich (?:frag|frage|frog) (?:mich|mi) (?:\w+ ){0,3}(?:ob|wie|warum|wieso|was)|mich wurde interessieren (?:ob|wie|warum|was)|(?:is there|gibts) (?:any )?(?:science|truth|wahrheit)|(?:nur|bloss) eine (?:auskunft|frage)|wer (?:von beiden )?hat (?:\w+ ){0,2}recht|(?:whos|who is) right)\b/;

/**
 * Whether a message begins with a question word or an order to write or tell something. Only where
 * nothing in it belongs to the field this says that another one is asked about.
 */
export function asksOfWorld(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  const [first = "", second = ""] = words.slice(words.findIndex((word) => !openers.has(word)));
  if (words.some((word) => seeking.has(word) || shopping.has(word) || something.has(word)))
    return false;
  if (composing.has(first)) return true;
  return wondered.has(first) && !ofShop.has(second) && !words.some((word) => ofShoppers.has(word));
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

/** "Merino oder Kunstfaser, was trocknet schneller?": asked in the last clause. */
function endsInQuestion(text: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.word;
  if (last === undefined || !isMarked(text, tokens, last.sentence)) return false;
  const clause = tokens
    .filter(({ word }) => word.clause === last.clause)
    .map(({ word }) => word.text);
  const [first = ""] = clause;
  const isSought = tokens.some(({ word }) => seeking.has(word.text) || shopping.has(word.text));
  if (isSought || clause.length < 3 || clause.length > lastClauseMax) return false;
  if (!comparing.has(first) && first !== "what") return false;
  return clause.some((word) => comparatives.has(word) || happening.has(word));
}

const lastClauseMax = 6;

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

function isKnowledgeQuestion(
  words: readonly string[],
  isMarked: boolean,
  isOnly: boolean,
): boolean {
  const begin = words.findIndex((word) => !openers.has(word));
  const [first = "", second = "", third = ""] = words.slice(Math.max(0, begin));
  const rest = words.slice(begin + 1);
  if (begin < 0 || rest.length < (feeling.has(first) ? 1 : 2)) return false;
  if (needs(first, second, third)) return isOnly && asksWhetherNeeded(rest, isMarked);
  // In "does merino need …" the wool needs, nobody else.
  const isOfThing = doing.has(first) && !persons.has(second) && !addressed.has(second);
  const isSeeking = words.some((word) => seeking.has(word) && !(isOfThing && requiring.has(word)));
  const isShopping = rest.some((word) => shopping.has(word));
  if (!isSeeking && !isShopping && isIndirect(words)) return true;
  // Without a question mark only what cannot be a statement: "can you …", "does merino …".
  const isVerbFirst = verbs.has(first) || beginsWithVerb(first, rest);
  if (isVerbFirst && (isMarked || isUnmarked(first, rest)) && !isSeeking && !isShopping) {
    if (persons.has(second) || (second === "you" && oneMay.has(first))) {
      const isErrand = second === "you" && rest.includes("my");
      if (anybody.has(second)) return !rest.some((word) => here.has(word));
      const isAllowing = allowing.has(first) && rest.length >= ownUseWordsMin;
      const isOwnUse = (second === "i" || second === "ich") && (isMarked || isAllowing);
      if (isOwnUse && !rest.some((word) => getting.has(word))) return true;
      return rest.some((word) => care.has(word)) && !isErrand;
    }
    if (ofYours.has(second)) return ownable.has(first);
    if (second === "sie" && asksShop.has(first)) return false;
    // "Will ein Zelt" is German and wants one.
    if (first === "will" && articles.has(second)) return false;
    // "Muss in Schwarz sein": a statement whose subject was left out.
    if (!isMarked && prepositions.has(second)) return false;
    const isWeather = weatherWords.has(second) || (second === "it" && weatherWords.has(third));
    return !addressed.has(second) && !isWeather;
  }
  if (comparing.has(first) && rest.some((word) => comparatives.has(word))) return !isSeeking;
  if (isShopping) return false;
  if (comparing.has(first) && stuffs.has(second)) return !isSeeking;
  if (sizing.has(first) && sizeNames.has(second)) return !rest.some((word) => offers.has(word));
  if (making.has(first) && rest.some((word) => made.has(word))) return !isSeeking;
  if (reasons.has(first) || (first === "how" && second === "come")) return true;
  if (first === "what" || first === "was" || first === "wos" || first === "wat") {
    const isOfMeasure = measured.has(second) && explaining.has(third);
    const isMeaning =
      second === "do" && !persons.has(third) && rest.some((word) => meanings.has(word));
    if (isMeaning) return !isSeeking;
    const isChoice = choosing.has(third) || goods.has(rest[2] ?? "");
    return (explaining.has(second) || isOfMeasure) && !isChoice && !isSeeking;
  }
  if (first === "whats" || first === "wats") {
    return !rest.slice(0, 4).some((word) => choosing.has(word)) && !isSeeking;
  }
  if (first === "how" || first === "wie" || first === "wia") {
    const isGreeting = greeting.has(second) && !(second === "are" && !addressed.has(third));
    return !isGreeting && !(second === "do" && third === "you") && !isOfferSought(rest);
  }
  return false;
}

/**
 * German begins a question with its verb: "Imprägniert man …", "Laufen die Hosen …". Whoever leaves
 * out "wir" begins so too ("Suchen die passende Jacke"), but only with verbs of wishing and going.
 */
function beginsWithVerb(first: string, rest: readonly string[]): boolean {
  const [second = ""] = rest;
  if (first.length < verbLettersMin) return false;
  if (first.endsWith("t") && stuffNouns.has(second)) return true;
  if (notAsking.has(first)) return false;
  if (first.endsWith("t")) {
    const isAnyThing = anyOne.has(second) && rest.some((word) => asking.has(word));
    return (
      oneself.has(second) || ((subjectsOf.has(second) || isAnyThing) && !first.startsWith("ge"))
    );
  }
  if (!/[elr]n$/.test(first)) return false;
  // Nouns end so as well: "Socken die nicht drücken".
  return verbs.has(first) || rest.some((word) => asking.has(word))
    ? oneself.has(second) || subjectsOf.has(second)
    : oneself.has(second);
}

const verbLettersMin = 4;

/** "Do I need crampons …", "brauche ich …": whether, not which. */
function needs(first: string, second: string, third: string): boolean {
  if (requiring.has(first)) return second === "man" || second === "es" || second === "ich";
  return first === "do" && second !== "we" && persons.has(second) && requiring.has(third);
}

function asksWhetherNeeded(rest: readonly string[], isMarked: boolean): boolean {
  const others = rest.filter((word) => !requiring.has(word));
  if (others.some((word) => seeking.has(word) || shopping.has(word) || choices.has(word)))
    return false;
  return isMarked || rest.length >= 3;
}

/** "I was wondering how …", "mich würde interessieren, ob …": what comes behind is asked. */
function isIndirect(words: readonly string[]): boolean {
  const at = words.findIndex((word, place) => wondering.has(word) && place < wonderingMax);
  if (at < 0) return false;
  const link = words.findIndex((word, place) => place > at && place <= at + 4 && linking.has(word));
  const [subject = "", verb = ""] = words.slice(link + 1);
  if (link < 0 || words.length - link < 4) return false;
  return !asked.has(subject) && !asked.has(verb);
}

/** "How do I find a jacket …", "wie finde ich die richtige …" is a search. */
function isOfferSought(rest: readonly string[]): boolean {
  return rest.slice(0, 4).some((word) => finding.has(word));
}

const composing = wordSet(
  "write compose recite calculate translate spell define summarise summarize draw sing paint schreib schreibe dichte rechne berechne ubersetz ubersetze buchstabiere buchstabier definiere male mal sing singe zeichne reime",
);
const wondered = wordSet(
  "what who when where why how which was wer wann wo warum wieso wie welche welcher welches wieviel wieviele woher wohin",
);
/** "What do you …", "was habt ihr": the shop is asked. */
const ofShop = wordSet(
  "wars waers do would should about else can could have are is ist sind habt gibt gibts passt taugt hilft geht kostet kosten empfiehlt empfehlt nimmt tragt zieht soll sollte kann wurde wurdet ware mach mache eignet reicht halt fehlt nun jetzt",
);
const ofShoppers = wordSet(
  "i ich me mir mich my mein meine meinen wir uns we us our you ihr euch eure sie ihnen your",
);

const something = wordSet("something anything etwas irgendwas");
const finding = wordSet("find choose buy pick finde finden wahle kaufe");

/** What people say before they ask. */
const openers = wordSet(
  "hallo hello hi hey heya moin servus gruezi hoi guten tag morgen abend liebes team frage kurze kurz ne mal eine question quick " +
    "just so und and also ok okay bitte please sagt sag say sorry mate eigentlich uh um hm na du wait btw dumb silly dumme blode " +
    "noch other good morning afternoon evening aber but or oder jetzt now genau ab bis honestly ehrlich",
);

/** Begin a question that is answered by yes or no. */
const verbs = wordSet(
  "does do is are isnt arent doesnt dont can could will would should shall did has " +
    "ist sind isch hat haben taugt taugen kann konnen koennen darf durfen halt halten haelt reicht reichen langt geht gehen gehn wird werden " +
    "lauft laufen verliert verlieren muss mussen soll sollte sollten lohnt lohnen macht machen braucht brauchen bringt bringen stimmt " +
    "funktioniert funktionieren trocknet trocknen knittert stinkt stinken kratzt kratzen warmt warmen isoliert schutzt hilft helfen " +
    "schadet schaden gilt gelten bekommt nutzt verfilzt schrumpft schrumpfen fallt fallen enthalt enthalten wiegt passt sitzt zahlt nimmt vertragt ware waren",
);

function isUnmarked(first: string, rest: readonly string[]): boolean {
  const [second = ""] = rest;
  if (inverting.has(first) && subjects.has(second)) return true;
  if (first !== "ist" && beginsWithVerb(first, rest)) return true;
  return (
    unmarked.has(first) ||
    feeling.has(first) ||
    (copulas.has(first) && rest.some((word) => asking.has(word)))
  );
}

/** What a thing does by itself: "kratzt Merino". */
const feeling = wordSet(
  "kratzt schrumpft stinkt knittert verfilzt schimmelt kratzen schrumpfen stinken knittern",
);

/** An English verb before its subject begins a question, with or without a mark. */
const inverting = wordSet("is are would does do did will should can could");
const subjects = wordSet(
  "a an the these those this that they most all your merino wool down fleece goretex gore leather cotton softshell softshells hardshell hardshells " +
    "synthetic trail hiking climbing running waterproof boots shoes jackets membranes feathers sandals gaiters poles trekking",
);

const doing = wordSet("does do did doesnt dont braucht brauchen muss mussen");
const allowing = wordSet("can should kann darf soll");
const ownUseWordsMin = 6;
const happening = wordSet("passiert happens bedeutet heisst unterschied difference means");
const prepositions = wordSet("in aus fur bei mit auf zum zur unter gegen");
const oneself = wordSet("man sich");
const anyOne = wordSet("ein eine");
const stuffNouns = wordSet(
  "daune daunen merino merinowolle wolle leder goretex gore kunstfaser baumwolle fleece softshell hardshell membran membranen loden leinen",
);
const subjectsOf = wordSet("die der das eure euer diese dieser dieses denn solche so");
/** Before "die" or "das" no verb, or one with "wir", "ihr" or "er" left out. */
const notAsking = wordSet(
  "mit seit gegen neben zwischen statt anstatt samt damit somit jetzt sonst zuerst erst oft nicht fast selbst wegen hinten unten oben morgen gestern heut meinen einen keinen jeden unseren deinen ihren gibt habt hat " +
    "suchen sucht brauchen braucht wollen wollt mochten mocht hatten hatt fahren fahrt gehen bekommen haben planen machen nehmen nehmt kaufen kauft benotigen wunschen lieben liebt besuchen feiern starten reisen wandern fliegen ziehen verkauft verkaufen fuhrt fuhren " +
    "zeigt zeigen gebt geben sagt sagen schickt schicken liefert liefern empfehlt empfehlen konnt konnen sehen seht schaut schauen hasst hassen findet finden kennt kennen wisst wissen stimmt nimmt tragt tragen",
);

const requiring = wordSet(
  "need needs needing brauch brauche braucht brauchen bruuch benotige benotigt",
);
const choices = wordSet("which what welche welchen welcher welches was wo or_which");
/** "Can I get …", "kann ich … sehen": an offer is asked for. */
const getting = wordSet(
  "get see find try have order pay return exchange send bring swap cancel collect reserve speak talk call ask help bekommen kriegen sehen finden haben " +
    "anprobieren bestellen umtauschen zuruckgeben zuruckschicken sprechen reden anrufen zahlen abholen reservieren stornieren probieren fragen 100 200 300",
);
const anybody = wordSet("man one mer ma me");
const here = wordSet("euch hier ihnen store shop kaufen buy bekommen kriegen get");
const ofYours = wordSet("your eure euer eurer ihre yalls");
const ownable = wordSet("is are do does ist sind fallen fallt haben hat werden");
const stuffs = wordSet(
  "temperatur temperaturen wassersaule norm gewicht lebensdauer waschmittel impragnierung membranart temperature rating ratings weight thickness detergent proofer waterproofing denier tog lining material materials materialien fabric fabrics stoff stoffe faser fasern membrane membran insulation fullung isolierung fill wolle wool",
);
/** "What size would a … be in yours": not "what sizes do you have". */
const sizing = wordSet("what which welche was");
const sizeNames = wordSet("size sizes grosse");
const offers = wordSet("have haben habt available gibt need brauche");
const making = wordSet("where wo who wer whos");
const made = wordSet(
  "made manufactured produced sewn sourced genaht produziert hergestellt gefertigt gemacht erzeugt",
);
const meanings = wordSet("mean stand say tell indicate refer signify mean?");
const wondering = wordSet(
  "wondering wonder frage interessieren interessiert wisst weisst weiss wissen know curious unsure sure verstehe versteh understand",
);
const wonderingMax = 6;
const linking = wordSet(
  "ob wie warum wieso weshalb was if whether how why what woran worin worauf",
);
/** Asked about the shop and what it has. */
const asked = wordSet(
  "you u ihr du es there sie i ich we wir anyone jemand da he she my mein meine",
);

const copulas = wordSet("is are ist");
const asking = wordSet("als than eigentlich actually wirklich really immer always denn ever");
const unmarked = wordSet(
  "does do can could will sind taugt kann geht darf lohnt muss reicht halt fallen fallt",
);

/** Asked of the shop, or about what it has. */
const addressed = wordSet(
  "you u ya yall there anyone anybody someone somebody ihr du es da jemand wer ma " +
    "nicht not no kein keine nix mindestens maximal hochstens auch ruhig mir me",
);
/** "Können Sie", "haben Sie"; in "sind sie wasserdicht" things are meant. */
const asksShop = wordSet("konnen koennen konnten haben wurden durfen mogen");
const articles = wordSet("ein eine einen nen ne was nur");
/** "Can you tumble dry …" asks what one may do. */
const oneMay = wordSet("can should could");
const persons = wordSet("i one we man ich mer wir me ma i'm");

/** What one does with a thing one has. */
const care = wordSet(
  "wash washing machine tumble dry dryer iron steam bleach reproof proof clean store repair patch mend fix sew glue wear layer fold pack " +
    "waschen trockner trocknen bugeln impragnieren nachimpragnieren reinigen lagern flicken reparieren nahen kleben tragen anziehen drunterziehen " +
    "kombinieren falten stopfen schleudern einlaufen fetten einfetten wachsen einwachsen wickeln befullen weichspuler " +
    "use put go combine swim run hike climb ski sleep benutzen nutzen nehmen verwenden anlassen reingehen " +
    "break resole recycle compost breathe trust tell wissen erkennen glauben achten",
);

/** "Will the jacket do for …" looks for one where a price, a wish or an offer is named. */
const seeking = wordSet(
  "suche such suchen sucht suach suech brauche brauch brauchen braucht brauchts bruuch brauchte need needs want wants looking lookin " +
    "recommend recommends suggest empfehlen empfehlt empfiehlst empfehlung hatte hatten gerne gern mochte mochten wanna gimme kaufen buy geschenk gift present",
);
const shopping = wordSet(
  "order ordered delivery deliver ship shipping return returns exchange refund parcel voucher invoice shop open bestellung bestellt " +
    "lieferung liefern versand umtauschen zuruckgeben zuruckschicken gutschein rechnung offnungszeiten laden filiale filialen geoffnet offen " +
    "paket bezahlen zahlen stock lager verfugbar lieferbar available reserve reservieren umtausch retoure",
);
const weatherWords = wordSet("cold warm hot wet raining windy snowing kalt heiss nass");

const comparing = wordSet("which whichever whats what welche welcher welches was wos");
const comparatives = wordSet(
  "better warmer lighter cheaper stronger tougher drier cooler softer quieter safer healthier greener worse faster longer thicker " +
    "more besser warmer leichter robuster haltbarer dichter trockener kuhler weicher leiser sicherer gesunder okologischer nachhaltiger " +
    "schneller langer dicker schlechter pflegeleichter atmungsaktiver umweltfreundlicher strapazierfahiger wasserdichter",
);

const reasons = wordSet(
  "why warum wieso weshalb woran wozu wofur worin woraus womit wodurch woher inwiefern inwieweit worauf wovon howcome wieviel wiefern",
);

/** "What is …", "what does …", "was heißt …". */
const explaining = wordSet(
  "is are does makes happens causes did exactly ist is sind isch heisst hoasst heissts bedeutet bedeuten meint meinen bringt macht passiert " +
    "spricht sagen sagt besagt besagen bringen versteht genau hat unterscheidet bewirkt nutzt kostet wiegt",
);

/** "What temperature is …" */
const measured = wordSet(
  "temp temps temperature temperatures fabric material materials rating fill weight tog detergent exactly actually eigentlich genau denn",
);

/** "What is the best …", "what's your warmest …". */
const choosing = wordSet(
  "your the_best best good geht available warmest lightest cheapest euer eure euren ihr dein das_beste beste besten up new",
);

/** "Was ist eine gute Jacke …" */
const goods = wordSet(
  "gute guter gutes guten good decent nice solid anstandige vernunftige ordentliche passende sinnvolle",
);

/** "Wie geht's", "how are you". */
const greeting = wordSet(
  "are wars wares gehts geht goes going doing about come heisst bist ware lauft fit und schauts siehts alt you ya old its",
);
