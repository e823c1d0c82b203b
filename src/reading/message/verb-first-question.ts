import { wordSet } from "../word-set.ts";
import { addressed, feeling, persons } from "./question-words.ts";

/**
 * Whether a sentence begins with a verb and so asks. Without a question mark only what cannot be a
 * statement does: "can you …", "does merino …".
 */
export function isVerbFirst(first: string, rest: readonly string[], isMarked: boolean): boolean {
  return (verbs.has(first) || beginsWithVerb(first, rest)) && (isMarked || isUnmarked(first, rest));
}

/** Begin a question that is answered by yes or no. */
const verbs = wordSet(
  "does do is are isnt arent doesnt dont can could will would should shall did has " +
    "ist sind isch hat haben taugt taugen kann konnen koennen darf durfen halt halten haelt reicht reichen langt geht gehen gehn wird werden " +
    "lauft laufen verliert verlieren muss mussen soll sollte sollten lohnt lohnen macht machen braucht brauchen bringt bringen stimmt " +
    "funktioniert funktionieren trocknet trocknen knittert stinkt stinken kratzt kratzen warmt warmen isoliert schutzt hilft helfen " +
    "schadet schaden gilt gelten bekommt nutzt verfilzt schrumpft schrumpfen fallt fallen enthalt enthalten wiegt passt sitzt zahlt nimmt vertragt ware waren",
);

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

const stuffNouns = wordSet(
  "daune daunen merino merinowolle wolle leder goretex gore kunstfaser baumwolle fleece softshell hardshell membran membranen loden leinen",
);

/** Before "die" or "das" no verb, or one with "wir", "ihr" or "er" left out. */
const notAsking = wordSet(
  "mit seit gegen neben zwischen statt anstatt samt damit somit jetzt sonst zuerst erst oft nicht fast selbst wegen hinten unten oben morgen gestern heut meinen einen keinen jeden unseren deinen ihren gibt habt hat " +
    "suchen sucht brauchen braucht wollen wollt mochten mocht hatten hatt fahren fahrt gehen bekommen haben planen machen nehmen nehmt kaufen kauft benotigen wunschen lieben liebt besuchen feiern starten reisen wandern fliegen ziehen verkauft verkaufen fuhrt fuhren " +
    "zeigt zeigen gebt geben sagt sagen schickt schicken liefert liefern empfehlt empfehlen konnt konnen sehen seht schaut schauen hasst hassen findet finden kennt kennen wisst wissen stimmt nimmt tragt tragen",
);
const anyOne = wordSet("ein eine");
const oneself = wordSet("man sich");
const subjectsOf = wordSet("die der das eure euer diese dieser dieses denn solche so");
const asking = wordSet("als than eigentlich actually wirklich really immer always denn ever");

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

/** An English verb before its subject begins a question, with or without a mark. */
const inverting = wordSet("is are would does do did will should can could");
const subjects = wordSet(
  "a an the these those this that they most all your merino wool down fleece goretex gore leather cotton softshell softshells hardshell hardshells " +
    "synthetic trail hiking climbing running waterproof boots shoes jackets membranes feathers sandals gaiters poles trekking",
);

const unmarked = wordSet(
  "does do can could will sind taugt kann geht darf lohnt muss reicht halt fallen fallt",
);
const copulas = wordSet("is are ist");

/**
 * Whether a sentence that begins with a verb asks what things are like or what may be done with them,
 * rather than what the shop has or does.
 */
export function asksOfThings(first: string, rest: readonly string[], isMarked: boolean): boolean {
  const [second = "", third = ""] = rest;
  if (persons.has(second) || (second === "you" && oneMay.has(first))) {
    return asksOfUse(first, rest, isMarked);
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

/** "Can you tumble dry …" asks what one may do. */
const oneMay = wordSet("can should could");

const ofYours = wordSet("your eure euer eurer ihre yalls");
const ownable = wordSet("is are do does ist sind fallen fallt haben hat werden");

/** "Können Sie", "haben Sie"; in "sind sie wasserdicht" things are meant. */
const asksShop = wordSet("konnen koennen konnten haben wurden durfen mogen");

const articles = wordSet("ein eine einen nen ne was nur");

const prepositions = wordSet("in aus fur bei mit auf zum zur unter gegen");

const weatherWords = wordSet("cold warm hot wet raining windy snowing kalt heiss nass");

/** "Can I tumble dry …", "darf man … waschen": what somebody may do with a thing, or get from the shop. */
function asksOfUse(first: string, rest: readonly string[], isMarked: boolean): boolean {
  const [second = ""] = rest;
  if (anybody.has(second)) return !rest.some((word) => here.has(word));
  const isAllowing = allowing.has(first) && rest.length >= ownUseWordsMin;
  const isOwnUse = (second === "i" || second === "ich") && (isMarked || isAllowing);
  if (isOwnUse && !rest.some((word) => getting.has(word))) return true;
  const isErrand = second === "you" && rest.includes("my");
  return rest.some((word) => care.has(word)) && !isErrand;
}

const anybody = wordSet("man one mer ma me");
const here = wordSet("euch hier ihnen store shop kaufen buy bekommen kriegen get");

const allowing = wordSet("can should kann darf soll");

/** In fewer words "can I …" rather asks for leave than for knowledge. */
const ownUseWordsMin = 6;

/** "Can I get …", "kann ich … sehen": an offer is asked for. */
const getting = wordSet(
  "get see find try have order pay return exchange send bring swap cancel collect reserve speak talk call ask help bekommen kriegen sehen finden haben " +
    "anprobieren bestellen umtauschen zuruckgeben zuruckschicken sprechen reden anrufen zahlen abholen reservieren stornieren probieren fragen 100 200 300",
);

/** What one does with a thing one has. */
const care = wordSet(
  "wash washing machine tumble dry dryer iron steam bleach reproof proof clean store repair patch mend fix sew glue wear layer fold pack " +
    "waschen trockner trocknen bugeln impragnieren nachimpragnieren reinigen lagern flicken reparieren nahen kleben tragen anziehen drunterziehen " +
    "kombinieren falten stopfen schleudern einlaufen fetten einfetten wachsen einwachsen wickeln befullen weichspuler " +
    "use put go combine swim run hike climb ski sleep benutzen nutzen nehmen verwenden anlassen reingehen " +
    "break resole recycle compost breathe trust tell wissen erkennen glauben achten",
);
