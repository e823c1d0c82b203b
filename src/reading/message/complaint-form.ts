import { negators } from "../small-words.ts";
import type { Match } from "./match.ts";
import { isInWish } from "./intent-words.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a message tells of something bought that failed, and asks for nothing: "The tent you sold
 * me let in water the first night". Whoever wants another says so ("… so I need a new one").
 */
export function tellsOfFailure(tokens: readonly Token[], matches: readonly Match[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  const hasFailed = matches.some(
    (match) =>
      match.label.slot === "intent" &&
      match.label.value === "complaint" &&
      !isDenied(tokens, match.namedFrom) &&
      !isInWish(match, matches),
  );
  if (!hasFailed || words.some((word) => seeking.has(word))) return false;
  if (words.some((word) => buying.has(word))) return true;
  const isWished = words.some((word) => negators.has(word) || denials.has(word));
  return !isWished && words.some((_, at) => isTimeOfUse(words, at));
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

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const seeking = set(
  "need needs needed want wants looking look find buy recommend recommendation suggest which what something anything someone new next now instead " +
    "replacement replace better another alternative should must under budget max want prefer rather would like " +
    "suche suchen such brauche brauch brauchen braucht bräuchte brauchte mochte will kaufen empfehlen empfehlung empfiehlt empfehlt welche welcher welches " +
    "welchen was etwas neue neuer neues neuen ersatz jetzt diesmal besser bessere besseres anderes andere soll sollte muss unter bis wer gibt gibts",
);

const buying = set(
  "bought purchased paid ordered sold sent received got delivered arrived refund your yours " +
    "gekauft bezahlt bestellt verkauft verkauften geschickt geliefert erhalten bekommen angekommen eure euer eurer euren bei",
);

/** "After three hikes", "on day one", "nach zwei Wochen", "in der ersten Nacht". */
function isTimeOfUse(words: readonly string[], at: number): boolean {
  const near = words.slice(at + 1, at + 5);
  return opening.has(words[at] ?? "") && near.some((word) => spans.has(word));
}

const opening = set("after nach on in within nur only beim schon already since seit the first");
const spans = set(
  "day days week weeks month months wear wears wash washes hike hikes walk walks trip trips use uses night nights season outing outings time year " +
    "tag tage tagen woche wochen monat monaten monate wäsche wasche tour touren wanderung wanderungen nacht saison mal jahr einsatz regen",
);

const ordering = set("ordered bought bestellt gekauft");
const misfits = set("small big tight large short long klein gross eng weit kurz lang");
const tooMuch = set("too zu");
const wrongs = set("wrong falsch falsche falsches falschen");
const sizes = set("xs s m l xl xxl size grosse gr small medium large");
const looking = set("looking look recommend suche suchen such which welche something anything");
