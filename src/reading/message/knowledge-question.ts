import { wordSet } from "../word-set.ts";
import {
  addressed,
  comparatives,
  comparing,
  feeling,
  openers,
  persons,
  reasons,
  requiring,
  seeking,
  shopping,
} from "./question-words.ts";
import { asksOfThings, isVerbFirst } from "./verb-first-question.ts";

/** Whether a sentence asks for knowledge. `isOnly`: the message has no other. */
export function isKnowledgeQuestion(
  words: readonly string[],
  { isMarked, isOnly }: { readonly isMarked: boolean; readonly isOnly: boolean },
): boolean {
  const begin = words.findIndex((word) => !openers.has(word));
  const [first = "", second = "", third = ""] = words.slice(Math.max(0, begin));
  const rest = words.slice(begin + 1);
  if (asksInWhat(first, second, words)) return isMarked || rest.length > bareRestMax;
  if (begin < 0 || rest.length < (feeling.has(first) ? 1 : 2)) return false;
  if (needs(first, second, third)) return isOnly && asksWhetherNeeded(rest, isMarked);
  // In "does merino need …" the wool needs, nobody else.
  const isOfThing = doing.has(first) && !persons.has(second) && !addressed.has(second);
  const isSeeking = words.some((word) => seeking.has(word) && !(isOfThing && requiring.has(word)));
  const isShopping = rest.some((word) => shopping.has(word));
  if (!isSeeking && !isShopping) {
    if (isIndirect(words)) return true;
    if (isVerbFirst(first, rest, isMarked)) return asksOfThings(first, rest, isMarked);
  }
  if (comparing.has(first) && rest.some((word) => comparatives.has(word))) return !isSeeking;
  if (isShopping) return false;
  if (sizing.has(first) && sizeNames.has(second)) return !rest.some((word) => offers.has(word));
  // Who asks when or whether something is needed looks for nothing.
  if (asksWhen(first, rest) || asksIf(words))
    return !words.some((word) => seeking.has(word) && !requiring.has(word));
  return asksWhyOrHow(first, rest) || (!isSeeking && asksWhat(first, rest));
}

/** "At what age do kids need …", "ab welcher Höhe braucht man …": of things in general. */
function asksInWhat(first: string, second: string, words: readonly string[]): boolean {
  if (!inWhat.has(first) || !measures.has(second)) return false;
  return !words.some((word) => ours.has(word));
}

const inWhat = wordSet(
  "at from to by above below in for with under on bei ab zu auf aus mit uber unter",
);
const measures = wordSet("what which welchem welcher welchen welche how wieviel");
const ours = wordSet("i we my our ich wir mein meine meinen unser unsere you ihr euch");
const bareRestMax = 3;

const doing = wordSet("does do did doesnt dont braucht brauchen muss mussen");

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

const choices = wordSet("which what welche welchen welcher welches was wo");

/** "I was wondering how …", "mich würde interessieren, ob …": what comes behind is asked. */
function isIndirect(words: readonly string[]): boolean {
  const at = words.findIndex((word, place) => wondering.has(word) && place < wonderingMax);
  if (at < 0) return false;
  const link = words.findIndex((word, place) => place > at && place <= at + 4 && linking.has(word));
  const [subject = "", verb = ""] = words.slice(link + 1);
  if (link < 0 || words.length - link < 4) return false;
  return !asked.has(subject) && !asked.has(verb);
}

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

/** "Ab wann sollte man …", "when do you need to …": what anybody does, not when the shop opens. */
function asksWhen(first: string, [second = "", third = ""]: readonly string[]): boolean {
  return whens.has(first) && musts.has(second) && anyones.has(third);
}
const whens = wordSet("when wann");
const musts = wordSet(
  "should do does must can sollte soll muss kann darf braucht brauch brauche would",
);
const anyones = wordSet("i you one we they man ich wir");

/** "If I've got a shell already, do I still need …": asked behind its condition. */
function asksIf(words: readonly string[]): boolean {
  if (!ifs.has(words[0] ?? "")) return false;
  const said = words.join(" ");
  return asksBehind.test(said);
}
const ifs = wordSet("if when wenn falls");
const asksBehind =
  / (?:do (?:i|you|we) (?:still |really |also |then )?(?:need|have to)|should (?:i|you|we)|brauche? (?:ich|man) (?:dann |noch |trotzdem )|muss (?:ich|man) (?:dann |noch |trotzdem )|ist (?:es|das) dann )/;

/** "What size would a … be in yours": not "what sizes do you have". */
const sizing = wordSet("what which welche was");
const sizeNames = wordSet("size sizes grosse");
const offers = wordSet("have haben habt available gibt need brauche");

/** "Why does …", "how long …", "wie oft …": not "how are you", nor "how do I find a …". */
function asksWhyOrHow(first: string, rest: readonly string[]): boolean {
  const [second = "", third = ""] = rest;
  if (reasons.has(first)) return true;
  if (!hows.has(first)) return false;
  if (first === "how" && second === "come") return true;
  const isGreeting = greeting.has(second) && !(second === "are" && !addressed.has(third));
  return !isGreeting && !(second === "do" && third === "you") && !isOfferSought(rest);
}
const hows = wordSet("how wie wia");

/** "Wie geht's", "how are you". */
const greeting = wordSet(
  "are wars wares gehts geht goes going doing about come heisst bist ware lauft fit und schauts siehts alt you ya old its",
);

/** "How do I find a jacket …", "wie finde ich die richtige …" is a search. */
function isOfferSought(rest: readonly string[]): boolean {
  return rest.slice(0, 4).some((word) => finding.has(word));
}
const finding = wordSet("find choose buy pick finde finden wahle kaufe");

/** "What is …", "where is … made", "which detergent …": not "what is your best …". */
function asksWhat(first: string, rest: readonly string[]): boolean {
  const [second = "", third = "", fourth = ""] = rest;
  if (comparing.has(first) && stuffs.has(second)) return true;
  if (making.has(first) && rest.some((word) => made.has(word))) return true;
  if (contracted.has(first)) return !rest.slice(0, 4).some((word) => choosing.has(word));
  if (!whats.has(first)) return false;
  if (second === "do" && !persons.has(third) && rest.some((word) => meanings.has(word)))
    return true;
  const isOfMeasure = measured.has(second) && explaining.has(third);
  const isChoice = choosing.has(third) || goods.has(fourth);
  return (explaining.has(second) || isOfMeasure) && !isChoice;
}

const whats = wordSet("what was wos wat");
const contracted = wordSet("whats wats");

const stuffs = wordSet(
  "temperatur temperaturen wassersaule norm gewicht lebensdauer waschmittel impragnierung membranart temperature rating ratings weight thickness detergent proofer waterproofing denier tog lining material materials materialien fabric fabrics stoff stoffe faser fasern membrane membran insulation fullung isolierung fill wolle wool",
);

const making = wordSet("where wo who wer whos");
const made = wordSet(
  "made manufactured produced sewn sourced genaht produziert hergestellt gefertigt gemacht erzeugt",
);

const meanings = wordSet("mean stand say tell indicate refer signify");

/** "What temperature is …" */
const measured = wordSet(
  "temp temps temperature temperatures fabric material materials rating fill weight tog detergent exactly actually eigentlich genau denn",
);

/** "What is …", "what does …", "was heißt …". */
const explaining = wordSet(
  "is are does makes happens causes did exactly ist is sind isch heisst hoasst heissts bedeutet bedeuten meint meinen bringt macht passiert " +
    "spricht sagen sagt besagt besagen bringen versteht genau hat unterscheidet bewirkt nutzt kostet wiegt",
);

/** "What is the best …", "what's your warmest …". */
const choosing = wordSet(
  "your best good geht available warmest lightest cheapest euer eure euren ihr dein beste besten up new",
);

/** "Was ist eine gute Jacke …" */
const goods = wordSet(
  "gute guter gutes guten good decent nice solid anstandige vernunftige ordentliche passende sinnvolle",
);
