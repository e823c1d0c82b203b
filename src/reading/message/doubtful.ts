import { disapproval } from "./disapproval.ts";
import type { Match } from "./match.ts";
import { materials } from "./materials.ts";
import { negationOf } from "./negation-cue.ts";
import type { Token } from "./tokens.ts";
import { isWavedOff } from "./waved-off.ts";
import { wordsBetween } from "./words-between.ts";
import { wordSet } from "../word-set.ts";

/**
 * Things of which the words do not tell whether they are wanted or refused: beside a negation that
 * has met nothing to deny, beside a word of dislike, in a story of what somebody had, or as what
 * something is told of. Saying nothing of them loses a wish; taking a refusal for a wish loses trust.
 */
export function doubtfulAmong(
  tokens: readonly Token[],
  matches: readonly Match[],
  spent: ReadonlySet<Match>,
): readonly Match[] {
  const things = matches.filter(isRefusable);
  if (things.length === 0) return [];
  const dark = tokens.flatMap((_, at) =>
    isOpen(at, tokens, matches, spent) || isDislike(at, tokens, matches) ? [at] : [],
  );
  return things.filter((thing) => {
    if (dark.some((at) => mayMean(at, thing, tokens)) || isWavedOff(thing, tokens)) return true;
    const around = aroundOf(thing, tokens);
    return (
      isStatement(thing, around) || isSubject(thing, around, matches) || isToldOnly(thing, around)
    );
  });
}

function isRefusable({ label: { slot, value, mark } }: Match): boolean {
  return (
    slot === "color" || (slot === "want" && mark !== "always" && value !== "insect_protection")
  );
}

/** A word of denial that no phrase explains and whose own reach held nothing. */
function isOpen(
  at: number,
  tokens: readonly Token[],
  matches: readonly Match[],
  spent: ReadonlySet<Match>,
): boolean {
  const [text = "", next = ""] = [tokens[at]?.word.text, tokens[at + 1]?.word.text];
  if (!denials.has(text) && !(text === "rather" && next === "than")) return false;
  return !matches.some((one) => {
    if (one.from > at || at > one.to || one.label.slot === "implies") return false;
    if (one.label.slot !== "cue") return one.from < one.to;
    // "No problem", "nicht nur" are known for denying nothing.
    const isKnown = negationOf(one) === undefined && one.label.value === "none";
    // "Wolle trage ich auf der Haut nicht mehr" is no worn-out thing.
    if (isKnown && tokens[one.to]?.word.text === "mehr" && isWorn(at, tokens)) return false;
    return spent.has(one) || (isKnown && !(lasting.has(text) && one.from === one.to));
  });
}

function isWorn(at: number, tokens: readonly Token[]): boolean {
  const clause = tokens[at]?.word.clause;
  return tokens
    .slice(Math.max(0, at - reachBehind), at)
    .some(({ word }) => word.clause === clause && wearing.has(word.text));
}

const wearing = wordSet(
  "trag trage tragt zieh ziehe zieht mag mog will mochte vertrag vertrage vertragt",
);

/** "Never" denies what was, and what is worn. */
const lasting = wordSet("never nie niemals");

const denials = wordSet(
  "no not dont doesnt wont cant cannot couldnt wouldnt shouldnt mustnt neednt isnt arent aint never hardly neither nor " +
    "without none kein keine keinen keinem keiner keines keins nicht nich net ned nit nid nie niemals kaum weder nix nichts ohne",
);

/** "A nightmare", unless it is part of a phrase that says something else. */
function isDislike(at: number, tokens: readonly Token[], matches: readonly Match[]): boolean {
  if (!disapproval.has(tokens[at]?.word.text ?? "")) return false;
  return !matches.some(({ label, from, to }) => from <= at && at <= to && wishes.has(label.slot));
}

const wishes: ReadonlySet<string> = new Set(["want", "avoid", "color"]);

/** Close by in the same clause, with nothing between that begins anew. */
function mayMean(at: number, thing: Match, tokens: readonly Token[]): boolean {
  if (thing.from <= at && at <= thing.to) return false;
  const clause = tokens[at]?.word.clause;
  if (tokens[thing.namedFrom]?.word.clause !== clause) return false;
  const isBefore = at < thing.namedFrom;
  const [from, to] = isBefore ? [at + 1, thing.namedFrom] : [thing.namedTo + 1, at];
  if (to - from > (isBefore ? reachBefore : reachBehind)) return false;
  const between = tokens.slice(from, to).map(({ word }) => word.text);
  if (between.some((word) => anew.has(word))) return false;
  // "Baumwolle kein Plastikzeug", typed in one go, denies what follows.
  const isFollowed = tokens[at + 1]?.word.clause === clause;
  return isBefore || !isFollowed || !denyingNext.has(tokens[at]?.word.text ?? "");
}

const reachBefore = 4;
const reachBehind = 6;

const anew = wordSet(
  "damit so that wo denen where which dass weil because since und and but aber for fur only nur just " +
    "oder or if wenn than sondern",
);

const denyingNext = wordSet(
  "no without none kein keine keinen keinem keiner keines keins nichts nix ohne",
);

/** The rest of its clause. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function aroundOf({ namedFrom, namedTo }: Match, tokens: readonly Token[]): Around {
  const { clause } = tokens[namedFrom]?.word ?? {};
  let [first, last] = [namedFrom, namedTo];
  while (first > 0 && tokens[first - 1]?.word.clause === clause) first -= 1;
  while (tokens[last + 1]?.word.clause === clause) last += 1;
  return {
    before: ` ${wordsBetween(tokens.slice(0, namedFrom), first, namedFrom)}`.replace(/^ [,.]/, ""),
    after: wordsBetween(tokens.slice(0, last + 1), namedTo + 1, last + 1),
  };
}

/** "X gets him teased", "über X schimpft er": told of it, and not a word of liking or needing. */
function isStatement({ language }: Match, { before, after }: Around): boolean {
  if (!introduced.test(before) || !stating[language].test(after)) return false;
  // "Die leicht ist": a clause about the product.
  if (/^\S+ (?:$|(?:und|oder|and|or) )/.test(after)) return false;
  return !liking.test(after);
}

/** "Wool shrinks every time", "weiß verdreckt": what it does, and nothing of a wish. */
function isSubject(thing: Match, { before, after }: Around, matches: readonly Match[]): boolean {
  const { namedFrom: first, namedTo } = thing;
  const [, second] = after.split(" ");
  if (second === undefined || second === "" || !introduced.test(before)) return false;
  if (goingOn.test(after) || liking.test(` ${after}`) || wishing.test(` ${after}`)) return false;
  // In "woolly jumper for …" it is part of what is looked for.
  return !matches.some(
    (one) =>
      one !== thing &&
      one.label.slot !== "cue" &&
      one.namedTo >= first &&
      one.namedFrom <= namedTo + subjectReach,
  );
}

const subjectReach = 3;

/** Words that only say more of the thing, or what it is for. */
const goingOn =
  /^(?:und|oder|and|or|aber|but|for|fur|furs|zum|zur|beim|mit|with|in|im|am|an|auf|on|at|aus|from|von|vom|of|to|bei|bis|up|max|maximal|under|unter|uber|wenn|wenns|if|falls|so|that|because|weil|dass|damit|since|as|rather|instead|wo|die|der|das|den|which|wie|like|i|ich|zu|z|d|u|too|also|auch|only|nur|all|rundum|everywhere|uberall|versteht|size|grosse|gr|ideally|\d+) /;
const wishing =
  / (?:ware|wars|would|will|want\w*|wish\w*|prefer\w*|brauch\w*|such\w*|hatt\w*|geht|gehen|reicht|reichen|langt|hat|has|have|had|ist|is|are|sind|yes|ja|genug|enough|gesucht|bevorzugt|preferred|guess|sorry|thanks|danke) /;

const introduced =
  /^ (?:(?:and|und|but|aber|with|mit|in|for|fur|uber|auf|bei|von|of|the|a|an|my|die|der|das|den|dem|ein|eine|einen|dieses|diese|that|this|all) ){0,2}$/;

const stating = {
  de: /^(?:ist|sind|war|waren|macht|machen|hat|haben|hatte|wird|werden|kann|kannst|konnt|konnen|kommt|kommen|ergibt|ergeben|steht|stehen|steh|passiert|bringt|bringen|lasst|lassen|tut|hab|habe|zahl|zahle|bin|schimpft|krieg|kriegt|kriege|bekomm|bekomme|bekommt|find|finde|findet|sieht|sehen|riecht|fuhlt|sorgt|scheint|klingt|erinnert|gibt|reizt|ruiniert|verfolgt|verursacht) /,
  en: /^(?:is|are|was|were|makes|made|make|gets|get|got|has|have|had|can|could|does|do|did|never|looks|look|feels|feel|goes|seems|seem|smells|turns|brings|gives|reminds|causes|sets|triggers|kept|keeps|ruins|ruined|sounds|went|failed|tends) /,
} as const;

/** What is liked, needed, or allowed. */
const liking =
  /(?:^| )(?:counts?|zahlt|entscheidend|insist\w*|has to|have to|my day|cherry|only thing|einzige\w*|bestehe|nichts falsch|good|great|lovely|nice|dream|perfect|fine|ok|okay|ideal|brilliant|best|better|important|essential|must|should|need\w*|please|help\w*|do|welcome|love|loves|like|likes|favou?rite|works?|always|bonus|plus|cool|fab|ace|preferred|suits?|sweet|handy|useful|allowed|alright|matters?|gut|guat|toll|schon|super|top|wichtig|traum|passt|passen|geht|gehen|klar|bitte|gern\w*|lieb\w*|mag|will|mocht\w*|brauch\w*|such\w*|muss\w*|soll\w*|darf|notig|pflicht|praktisch|fein|klasse|prima|spitze|genial|hilfreich|nett|erwunscht|optimal|perfekt|bevorzugt|steht mir|steht ihm|steht ihr|erlaubt|okay|drin|dran|egal|gefallt|gefallen|lebensnotwendig|voraussetzung) /;

/** "Wearing a cotton tee", "früher hatte ich Gore-Tex", "everyone keeps selling me wool". */
function isToldOnly({ label }: Match, { before, after }: Around): boolean {
  if (unsure.test(before)) return true;
  if (label.slot !== "color" && !materials.has(label.value)) return false;
  if (wished.test(` ${after}`) || wished.test(before)) return false;
  return toldBefore.test(before) || toldAfter.test(after);
}

const wished =
  / (?:gern\w*|lieber|liebsten|suche?|brauche?|will|mochte|want|wants|need|needs|looking|like|same|again|another|loved|love|never|wieder|gleiche\w*|begeistert|geliebt|nie) /;

const toldBefore =
  / (?:had|wore|wearing|worn|bought|owned|ran in|left|hatten?|trug|trugen|kaufte|selling|flogging|pushing|sold|telling me to buy|telling me to get|fruher|after years of|nach jahren mit|nach jahren in|away from|weg von|every jacket i see has) (?:[^ ]+ ){0,4}$/;

const toldAfter =
  /^(?:[^ ]+ ){0,2}(?:is |s |are |has |have |ist |sind )?(?:dead|died|knackered|hatte|hatten|trug|trugen|sold out|ausverkauft|hinter mir) /;

/** "Not sure about wool", "ob es eine Kapuze braucht". */
const unsure =
  / (?:not (?:too |really |so |quite )?sure (?:about|if|whether|on)|unsure (?:about|if|whether)|undecided (?:about|on)|on the fence about|(?:weiss|bin) (?:mir )?(?:noch )?(?:nicht|nich|ned|net|un)(?: ?sicher)?(?: bei| mit| wegen| ob)) (?:[^ ]+ ){0,4}$/;
