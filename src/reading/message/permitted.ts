import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";
import { wordTable } from "../../lib/word-table.ts";

/**
 * What may be although nobody asks for it: "it can be heavy", "Wind macht mir nichts", "I don't
 * mind the cold". Such words name what is *not* needed: the light weight, the shelter from wind.
 */
export function permittedAmong(
  tokens: readonly Token[],
  matches: readonly Match[],
): readonly Permitted[] {
  return matches.filter(isBearable).flatMap((match): readonly Permitted[] => {
    const text = clauseAround(match, tokens);
    // "Gegen Regen hab ich schon was": what is bought needs no more of it.
    if (coverings.some((form) => form.test(text))) return [[match, "unneeded"]];
    return isPermitted(match, text) ? [[match, "allowed"]] : [];
  });
}

type Permitted = readonly [Match, "allowed" | "unneeded"];

/** What one can put up with: bad qualities, and weather. */
function isBearable({ label }: Match): boolean {
  const { slot, value, mark } = label;
  if (slot === "weather") return true;
  if (slot === "avoid") return counterparts[value] !== undefined;
  // "Smell", "sweat": words that ask for the opposite, unless one does not mind.
  return slot === "aspect" || mark === "always";
}

/** The good quality that is not needed where the bad one may be. */
export const counterparts: Readonly<Record<string, string>> = wordTable({
  heavy: "light",
  bulky: "low_bulk",
  noisy: "quiet",
  itchy: "soft",
});

function isPermitted({ label }: Match, text: string): boolean {
  // "It can be cold up there" allows nothing, and "it can get sweaty" neither.
  const isAsked = label.mark === "always" && label.value !== "stylish";
  if (label.slot === "weather") return [...bearings, ...absences].some((form) => form.test(text));
  const forms = isAsked ? bearings : [...bearings, ...permissions];
  return forms.some((form) => form.test(text));
}

/** The words around a thing, itself as "#". */
function clauseAround({ namedFrom, namedTo }: Match, tokens: readonly Token[]): string {
  const [first, last] = [tokens[namedFrom]?.word, tokens[namedTo]?.word];
  const before = tokens.slice(Math.max(0, namedFrom - reachMax), namedFrom);
  const after = tokens.slice(namedTo + 1, namedTo + 1 + reachMax);
  return [
    ...before.filter(({ word }) => word.clause === first?.clause).map(({ word }) => word.text),
    "#",
    ...after.filter(({ word }) => word.clause === last?.clause).map(({ word }) => word.text),
  ].join(" ");
}

const reachMax = 8;

/** How much of it: "as heavy as you like", "ruhig ein bisschen schwerer". */
const some =
  "(?:(?:a|an|bit|little|some|the|any|as|quite|really|rather|so|too|very|also|even|more|well|getting|being|of|in) )*";
const etwas =
  "(?:(?:auch|ruhig|gern|gerne|mal|ja|schon|halt|eben|etwas|was|ein|bisschen|wenig|bissl|so|der|die|das|den|dem|ganz|recht|sogar|von|mir|aus|meinetwegen|mehr) )*";

/**
 * A clause with "#" for the quality, in small letters without dots. A "not" in the wrong place
 * forbids.
 */
const permissions: readonly RegExp[] = [
  // "It can be heavy", "may well look ugly".
  RegExp(
    `^(?:.* )?(?:it|they|that|this|these|she|he|and|replaces it|^) ?(?:can|may|might|could) ${some}(?:(?:be|look|weigh|feel|get) )?${some}(?:\\w+ (?:and|or) )?#`,
  ),
  RegExp(`^(?:can|may) ${some}(?:(?:be|look|weigh|feel) )?${some}(?:\\w+ (?:and|or) )?#`),
  // "Darf ruhig schwer sein", "schwer darf er sein", "kann gern was wiegen".
  /^(?!.*\b(?:nicht|nich|net|ned|nit|nid|nod|kein\w*|nie|weder|kaum|auf)\b).*\b(?:darf|darfs|durfen|durfte|kann|konnen|konnte) (?:\w+ ){0,4}#(?: \w+){0,2} (?:sein|werden|wiegen|aussehen|ausschauen|klingen|auftragen)\b/,
  /^(?!.*\b(?:nicht|nich|net|ned|nit|nid|nod|kein\w*|nie|weder|kaum)\b).*# (?:darf|darfs|durfen|kann|konnen) (?:\w+ ){0,4}(?:sein|werden|wiegen|aussehen|ausschauen)\b/,
  RegExp(`^${etwas}(?:darf|durfen|kann) ${etwas}#$`),
];

/** What somebody says of a quality or of weather that does not trouble them. */
const bearings: readonly RegExp[] = [
  // "Heavy is fine", "rain doesn't bother me", "wind I can live with".
  /# (?:is|are|would be|s) (?:just |perfectly |totally |absolutely |also |quite |all |completely )?(?:fine|ok|okay|acceptable|alright|right|allowed|tolerable|bearable)\b/,
  /# (?:is|are)? ?(?:no|not a|not an|not the|isnt a|isnt an|isnt the|never a|never the) (?:real |big |great )?(?:problem|issue|bother|deal|concern|worry|deterrent|dealbreaker)\b/,
  /# (?:doesnt|dont|does not|do not|wont|never|has never|never really) (?:really )?(?:bother|bothers|bothered|worry|worries|scare|scares|faze|fazes|trouble|troubles|put me off|stop (?:me|us|him|her)|stops (?:me|us|him|her)|matter|hurt|concern)\b/,
  /# (?:i|we) can (?:live with|handle|cope with|take|deal with|stand|tolerate|put up with|manage)\b/,
  // "I don't mind the cold", "not bothered about the weight", "doesn't matter if it's heavy".
  RegExp(
    `\\b(?:dont|doesnt|do not|does not|wouldnt|didnt) (?:really |actually )?(?:mind about|mind|care about|worry about|fear|care|matter) (?:if |whether |how |when )?(?:it |its |they |theyre |is |are |the |there |theres )*${some}#`,
  ),
  RegExp(
    `\\b(?:not|isnt|arent|im not|never) (?:really |too |that |overly |at all )?(?:bothered|fussed|worried|concerned|afraid|scared|fazed) (?:about|by|of|with|if|whether) (?:it |its |theyre |is )*${some}#`,
  ),
  RegExp(
    `\\b(?:i|im|we|were|ill) (?:am |are |quite |perfectly |totally |usually |always )*(?:fine with|ok with|okay with|happy with|fine in|happy in|used to|can cope with|can handle|can live with|can take|cope with|cope well with) ${some}#`,
  ),
  // "Wind macht mir nichts", "Regen stört mich nicht", "Kälte ist kein Problem".
  /# (?:macht|machen|machts) (?:\w+ ){0,3}(?:nichts|nix|nischt|nuscht|nut)\b/,
  /# (?:stort|storen|juckt|jucken|kummert|schreckt|schrecken|tangiert|kratzt|interessiert) (?:\w+ ){0,3}(?:nicht|nich|net|ned|nit|nid|nod|wenig|kaum|nix|nichts)\b/,
  /# (?:tut|tun) (?:\w+ ){0,2}(?:nichts|nix)\b/,
  // "Regen ist bei mir kein Thema", "bei Regen bleib ich eh daheim", "when it rains I stay in".
  /# (?:ist|sind|is|isch|war|ware|war) (?:\w+ ){0,4}kein (?:problem|thema|ding|drama|kriterium|faktor)\b/,
  /(?:\b(?:bei|im|wenn) (?:\w+ )?|^)#(?: \w+){0,2} (?:bleib\w*|geh\w*|fahr\w*|lauf\w*|wander\w*|mach\w*) (?:ich|i|wir|er|sie|man) (?:\w+ ){0,4}(?:daheim|zuhause|zu hause|drin|drinnen|nicht|nie|im bett|nix|nichts)\b/,
  /\b(?:in|if|when) (?:the |it |its )?# (?:i|we|he|she|ill|well) (?:just |simply |always |usually |will )*(?:stay|stays|dont|do not|wont|never|cancel) (?:in|inside|indoors|home|at home|go|out|put|ride|walk|run|bother)?\b/,
  /# (?:ist|sind|is|isch|war|ware|war) (?:fur )?(?:mich |mir |uns |da |auch |vollig |vollkommen |absolut |schon )*(?:ok|okay|in ordnung|erlaubt|drin|verkraftbar|akzeptabel|ertraglich|kein (?:problem|thema|ding|drama|ausschlusskriterium)|(?:nicht|net|ned) (?:so )?(?:schlimm|wild|tragisch))\b/,
  /# (?:bin|sind) (?:ich|i|wir|mir) (?:ja |eh )?(?:gewohnt|gewohnte|abgehartet)\b/,
  /# (?:kann|konnen) (?:ich|i|wir) (?:gut |locker |schon |eigentlich )*(?:ab|haben|aushalten|vertragen|wegstecken)\b/,
  /\bmit (?:\w+ )?# (?:komme?|kommen|kann|konnen|lebe?|leben|werde?) (?:ich|i|wir|er|sie) (?:\w+ ){0,2}(?:klar|zurecht|leben|umgehen|fertig|gut)\b/,
  /\bgegen (?:den |die |das )?# (?:brauche?|brauchen|muss|benotige) (?:\w+ ){0,3}(?:nichts|nix|nicht|keinen schutz)\b/,
  /^(?:\w+ )?# (?:brauche?|benotige) (?:ich|wir|i) (?:\w+ ){0,2}(?:nichts|nix)\b/,
  /^(?:den |die |das |der |nur )?# (?:eher )?(?:nicht|nich|net|ned|weniger)$/,
  // "Regnen tut es da nie", "it hardly ever rains there".
  /# (?:es )?(?:dort |da |hier |bei uns |eigentlich |fast |so gut wie )*(?:nie|niemals|kaum|selten)\b/,
  /# (?:gibt|gibts|haben|hat|kommt|kommen|habe|liegt|fallt|weht|scheint|sehen|erwischt|trifft) (?:\w+ ){0,6}(?:nicht|nie|kaum|keinen|keine|keiner|keins|selten|ned|net)\b/,
  /# (?:we|i|they|you) (?:simply |just |really )*(?:dont|do not|never|hardly|rarely|barely|seldom) (?:really |ever )?(?:get|have|see|need)\b/,
  /\b(?:sheltered|safe|out|protected) (?:from|of) (?:the )?#/,
  /\b(?:no|zero|never any) (?:dramas|worries|trouble|issues|bother|hassle|problem|problems|issue) with (?:the )?#/,
  /\b(?:save|keep) (?:the |your |that )?(?:\w+ ){0,2}# (?:\w+ ){0,2}for (?:somebody|someone|others|other people|those)\b/,
  /\b(?:it|we|you|they) (?:never|hardly|hardly ever|rarely|seldom) (?:really |ever |gets? |see |have |any |much )*#/,
  /\b(?:nothing|nowt) (?:for|against) (?:the )?#/,
  // "Auf das Gewicht kommt es nicht an".
  /\bauf(?:s| das| den| die)? # kommts? (?:\w+ ){0,3}(?:nicht|net|ned|nid|nod|weniger)\b/,
  /\b(?:nicht|net|ned|nid|nod|weniger) (?:so |sehr |unbedingt |nur )?auf(?:s| das| den| die)? # (?:an|ankommt|ankame|drauf)\b/,
  /# (?:zahlt|zahlen) (?:\w+ ){0,2}(?:nicht|net|ned|nix|nichts|kaum)\b/,
  /# (?:\w+ ){0,2}(?:nicht|net|ned|kaum) (?:zahlt|zahlen)\b/,
];

/** Weather that stays away: "it hasn't rained since forever", "geregnet hat es dort nie". */
const absences: readonly RegExp[] = [
  /# (?:hasnt|has not|havent|doesnt|does not|dont|didnt|never|wont|hardly|rarely|seldom|cant) (?!(?:get|go|come) (?:through|in|under|past)\b)/,
  /\b(?:dont|never|wont|not) (?:\w+ ){0,3}(?:when|if) (?:its |it |theres |the )?#/,
  /# (?:i|we) (?:simply |just )?(?:sit|wait|ride) (?:it |them )?out\b/,
  /# (?:lasst|lassen) (?:mich|uns|ihn|sie) kalt\b/,
  /(?<!\bso )\bit (?:hasnt|has not|havent|didnt|doesnt|does not|wont|will not) (?:really |ever |even |actually |going to )*#/,
  /# (?:isnt|is not|arent|are not|wasnt) (?:really |actually |even )?(?:expected|likely|forecast|due|on the cards|in the forecast|common|coming)\b/,
  /# (?:is|are) (?:pretty |rather |quite |very |highly )?(?:academic|moot|unlikely|rare|unheard of|a non issue|off the cards|out of season|irrelevant)\b/,
  /# (?:i|he|she|we|they) (?:doesnt|dont|never|hardly|barely|cant) (?:even |really |ever )?(?:notice|notices|feel|feels|mind|care)\b/,
  /# (?:ist|sind|wird) (?:\w+ ){0,4}(?:nicht|kaum|keiner|nie|net|ned) (?:drin|angesagt|gemeldet|erwarten|zu erwarten|vorhergesagt|geplant|dabei|zu befurchten)\b/,
  /# (?:ist|sind) (?:\w+ ){0,5}(?:selten|kaum|nie) (?:ein |das )?(?:problem|thema|sache)\b/,
  /\bmit (?:\w+ )?# (?:rechn\w*) (?:\w+ ){0,4}(?:keiner|niemand|nicht|kaum|ned|net)\b/,
  /\bum (?:\w+ )?# (?:mach\w*|geht|gehts) (?:\w+ ){0,5}(?:keine|nicht|kaum|weniger)\b/,
  /# (?:spur\w*|merk\w*|fuhl\w*|kenn\w*) (?:ich|i|er|sie|wir|man) (?:\w+ ){0,3}(?:nicht|nie|kaum|gar nicht|ned|net)\b/,
  /# (?:hats|hat|hatts|tuts|tut) (?:\w+ ){0,4}(?:nicht|nie|kaum|ned|net|nimmer|selten)\b/,
];

/** What somebody has seen to already. */
const coverings: readonly RegExp[] = [
  // "Regenhülle hab ich": it is named to be left out.
  /^(?:\w+ ){0,1}# (?:hab|habe|haben|hob|han) (?:ich|i|wir|mir|mer)(?: (?:schon|bereits|eh|ja|scho|noch))?$/,
  /^(?:\w+ ){0,1}# (?:hab|habe|haben|hob|han) (?:ich|i|wir|mir|mer) (?:schon|bereits|langst|eh|ja|scho)\b/,
  /^(?:\w+ ){0,2}# (?:ist|sind|is) (?:schon |bereits |eh )?(?:vorhanden|da|dabei|im gepack)$/,
  /^(?:\w+ ){0,2}# (?:hab|habe|haben|hob) (?:ich|i|wir|mir) (?:\w+ ){0,2}(?:was|etwas|genug|alles|einen|eine|ein|ne|nen)\b/,
  /^(?:\w+ ){0,2}# (?:bin|sind) (?:ich|i|wir|mir) (?:\w+ ){0,2}(?:versorgt|gerustet|ausgerustet|eingedeckt|ausgestattet)\b/,
  /\b(?:for|against|in) (?:the )?# (?:i|we|im|were|ive|weve) (?:am |are |have |already |all |got |now )*(?:sorted|covered|set|equipped|something|good|kitted)\b/,
  /\b(?:i|we|ive|weve) (?:already |have |got )+(?:something|enough|plenty|kit|gear|stuff) (?:for|against) (?:the )?#/,
  /\b(?:im|were|i am|we are) (?:already |all )*(?:sorted|covered|set|equipped|kitted out) (?:for|against) (?:the )?#/,
];
