import { negators } from "../small-words.ts";
import type { Match } from "./match.ts";
import { isInWish } from "./intent-words.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

/**
 * Whether a message tells of something bought that failed, and asks for nothing: "The tent you sold
 * me let in water the first night", "the zip broke AGAIN". Whoever wants another says so ("… so I
 * need a new one"). A price or a size is rather a wish's, unless it is told with disappointment
 * ("bei 180 Euro erwarte ich mehr").
 */
export function tellsOfFailure(
  tokens: readonly Token[],
  matches: readonly Match[],
  isFitted: boolean,
): "surely" | "perhaps" | undefined {
  const words = tokens.map(({ word }) => word.text);
  if (words.some((word) => seeking.has(word))) return undefined;
  const told = matches.filter(
    (match) =>
      match.label.slot === "intent" &&
      match.label.value === "complaint" &&
      !isDenied(tokens, match.namedFrom) &&
      !isInWish(match, matches),
  );
  const isBroken = breaksAt(tokens, matches);
  const isUpset = told.some(({ label }) => label.mark === undefined) || isLetDown(words);
  if (told.length === 0 && !isBroken && !isUpset) return undefined;
  const isBought = words.some((word) => buying.has(word));
  const isAgain = isBroken && isRepeated(words);
  const isPaid = expectsForPrice(words);
  if (isFitted && !(isUpset && (isBought || isBroken || isPaid)) && !isAgain) return undefined;
  if (isPaid) return "surely";
  if (isBroken && (isBought || isUpset || isAgain)) return "surely";
  if (isBought) return isUpset ? "surely" : "perhaps";
  const isWished = words.some((word) => negators.has(word) || denials.has(word));
  const isUsed = words.some((_, at) => isTimeOfUse(words, at));
  if (isWished) return isBroken && isUsed ? "perhaps" : undefined;
  if (isUsed) return isBroken || isUpset ? "surely" : "perhaps";
  return isUpset && !matches.some(({ label }) => label.slot === "want") ? "perhaps" : undefined;
}

/** A thing or a part of it and what went wrong with it: "sole came off", "geht die Naht auf". */
function breaksAt(tokens: readonly Token[], matches: readonly Match[]): boolean {
  return tokens.some(({ word }, at) => {
    if (!isFailing(tokens, at) || isDenied(tokens, at)) return false;
    const near = tokens.slice(Math.max(0, at - thingReach), at + thingReach + 1);
    return near.some(
      (one, place) =>
        one.word.sentence === word.sentence &&
        (isPart(one.word.text) ||
          matches.some(
            ({ label, namedFrom }) =>
              label.slot === "product" && namedFrom === Math.max(0, at - thingReach) + place,
          )),
    );
  });
}

const thingReach = 6;

function isPart(word: string): boolean {
  return parts.has(word) || /(?:verschluss|naht|nahte|sohle|sohlen|riemen|schnalle)$/.test(word);
}

/** "Broke"; "came … off", "geht … auf", "reißt … ein". */
function isFailing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word.text ?? "";
  if (failing.has(word)) return true;
  const particles = coming.has(word) ? offs : going.has(word) ? abs : undefined;
  if (particles === undefined) return false;
  return tokens
    .slice(at + 1, at + 5)
    .some((one) => one.word.clause === tokens[at]?.word.clause && particles.has(one.word.text));
}

/** "I expected more", "erwarte ich mehr", "angeblich wasserdicht". */
function isLetDown(words: readonly string[]): boolean {
  if (words.some((word) => alleging.has(word)) || expectsForPrice(words)) return true;
  return words.some(
    (word, at) =>
      expecting.has(word) && words.slice(at + 1, at + 7).some((one) => betterThan.has(one)),
  );
}

/** "Für 420 Euro erwarte ich …": so much was paid already. */
function expectsForPrice(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      expecting.has(word) &&
      words.slice(Math.max(0, at - 4), at).some((one) => currencies.has(one)),
  );
}

function isRepeated(words: readonly string[]): boolean {
  return words.some((word) => again.has(word));
}

/** "That won't fall apart", "das nicht müffelt". */
function isDenied(tokens: readonly Token[], place: number): boolean {
  const clause = tokens[place]?.word.clause;
  return tokens
    .slice(Math.max(0, place - denialMax), place)
    .some(
      ({ word }) => word.clause === clause && (negators.has(word.text) || denials.has(word.text)),
    );
}

const denialMax = 6;
const denials: ReadonlySet<string> = new Set(
  "wont doesnt dont isnt arent cant nt ned net nix nie never without ohne".split(" "),
);

/** Whether something that was ordered is of the wrong size, and nothing else is looked for. */
export function needsOtherSize(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  const isOrdered = words.some((word) => ordering.has(word));
  const isWrong =
    words.some((word, at) => misfits.has(word) && tooMuch.has(words[at - 1] ?? "")) ||
    words.some((word) => wrongs.has(word)) ||
    /\b(?:but|aber)\b.*\b(?:need|brauche?)\b/.test(words.join(" "));
  const hasSize = tokens.some(({ word }) => word.number !== undefined || sizes.has(word.text));
  return isOrdered && isWrong && hasSize && !words.some((word) => looking.has(word));
}

const seeking = wordSet(
  "need needs needed want wants looking look find buy recommend recommendation suggest which what something anything someone new next now instead " +
    "replacement replace better another alternative should must budget want prefer rather would like " +
    "suche suchen such brauche brauch brauchen braucht bräuchte brauchte mochte will kaufen empfehlen empfehlung empfiehlt empfehlt welche welcher welches " +
    "welchen was etwas neue neuer neues neuen ersatz jetzt diesmal besser bessere besseres anderes andere soll sollte muss wer gibt gibts",
);

const buying = wordSet(
  "bought purchased paid ordered sold sent received got delivered arrived refund your yours " +
    "gekauft bezahlt bestellt verkauft verkauften geschickt geliefert erhalten bekommen angekommen eure euer eurer euren bei",
);

/** "After three hikes", "on day one", "nach zwei Wochen", "in der ersten Nacht". */
function isTimeOfUse(words: readonly string[], at: number): boolean {
  const near = words.slice(at + 1, at + 5);
  return opening.has(words[at] ?? "") && near.some((word) => spans.has(word));
}

const opening = wordSet("after nach on in within nur only beim schon already since seit the first");
const spans = wordSet(
  "minute minutes hour hours day days week weeks month months wear wears wash washes hike hikes walk walks trip trips use uses night nights season outing outings time year " +
    "minute minuten stunde stunden tag tage tagen woche wochen monat monaten monate wäsche wasche tour touren wanderung wanderungen nacht saison mal jahr einsatz regen",
);

const failing = wordSet(
  "broke broken breaks snapped snaps ripped tore torn split splits burst cracked leaks leaked leaking peeling peeled peels stuck jams jammed faded fades shrank shrunk unravelled frayed fraying bent delaminated delaminating dissolved collapsed " +
    "kaputt gebrochen gerissen abgerissen eingerissen ausgerissen geplatzt undicht abgegangen abgefallen abgelost ausgefranst klemmt hakt aufgegangen eingelaufen ausgebleicht verrostet verbogen hinuber zerrissen durchgescheuert durchgelaufen zerfallen aufgelost",
);
const coming = wordSet("came come comes coming fell falls falling gave gives went going let lets");
const offs = wordSet("off apart undone loose away unstuck out up way bits pieces");
const going = wordSet(
  "geht gehen ging gingen reisst riss reissen fallt fiel fallen lost losten bricht brach platzt platzte",
);
const abs = wordSet("auf ab aus ein kaputt los auseinander durch");
const parts = wordSet(
  "zip zips zipper seam seams sole soles strap straps buckle buckles pole poles button buttons lining hood velcro stitching stitches membrane toggle hem heel eyelet coating " +
    "naht nahte sohle sohlen riemen schnalle schnallen stange stangen knopf knopfe trager futter kapuze klett membran absatz ose osen kordel gestange zipper beschichtung",
);
const currencies = wordSet("euro euros eur € chf franken $ £ dollars dollar pounds quid bucks");
const expecting = wordSet("expect expected erwarte erwartet erwarten erwartete hoped");
const betterThan = wordSet("more better mehr besseres besser anderes");
const alleging = wordSet("angeblich angebliche angeblichen supposedly allegedly");
const again = wordSet("again already schon wieder erneut abermals still immer");

const ordering = wordSet("ordered bought bestellt gekauft");
const misfits = wordSet("small big tight large short long klein gross eng weit kurz lang");
const tooMuch = wordSet("too zu");
const wrongs = wordSet("wrong falsch falsche falsches falschen");
const sizes = wordSet("xs s m l xl xxl size grosse gr small medium large");
const looking = wordSet("looking look recommend suche suchen such which welche something anything");
