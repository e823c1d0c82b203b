import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

/**
 * "Gore-Tex cooks my feet, so leave that out", "schwarz haben wir alle schon, also bitte was anderes":
 * a clause that begins by waving off what the one before spoke of.
 */
export function isWavedOff({ namedTo }: Match, tokens: readonly Token[]): boolean {
  const begin = clauseEnd(namedTo, tokens);
  const own = ` ${plainWords(namedTo + 1, begin, tokens)}`;
  if (therefore.test(own)) return true;
  return waves.test(plainWords(begin, clauseEnd(begin, tokens), tokens));
}

/** Where the clause of a word ends. */
function clauseEnd(at: number, tokens: readonly Token[]): number {
  const clause = tokens[at]?.word.clause;
  const end = tokens.findIndex(({ word }, place) => place > at && word.clause !== clause);
  return end < 0 ? tokens.length : end;
}

function plainWords(from: number, to: number, tokens: readonly Token[]): string {
  const words = tokens.slice(from, to).map(({ word }) => word.text);
  return [...words, ""].join(" ");
}

const introduced = String.raw`(?:(?:so|and|but|hence|therefore|thus|thanks|that s why|which is why|also|deshalb|daher|drum|darum|deswegen|und|aber|dann|bitte|please|now|this time|diesmal|jetzt|id|i d|i|ich|we|wir|hatt|hatte|want|would|ll|will|i ll|mocht|suche|looking for|need|brauche|just|einfach) )*`;

const waved = [
  "rather not",
  "(?:leave|skip|lose|forget) (?:that|it|those|them)",
  "(?:something|anything) (?:else|different|other) (?:$|for|in|this|please|that)",
  "(?:in )?(?:another|any other|a different|a new) (?:colou?r|material|fabric)",
  "hands? off|no thanks?|nah|nope|no way|hard pass|never again|not again",
  "lieber nicht|finger weg|nie wieder|nicht (?:nochmal|noch mal|wieder)|weglassen",
  "(?:et|irgend)?was ander(?:e|re)?s",
  "(?:in )?(?:(?:ein|eine|einer) )?andere[ns]? (?:farbe|material)",
  "(?:nein|nee|ne|no) danke|nein|nee",
  "(?:im |were )?not (?:really |that |too |all that |particularly )?(?:fussed|bothered|keen|convinced|needed|necessary|essential) ?$",
  "(?:give|giving) (?:that|it|those|them|this) (?:one )?a (?:miss|wide berth|swerve)",
  "(?:steer|stay|keep) (?:well )?(?:clear|away)|avoid (?:that|it|them|those)",
  "(?:those|that|they|it|thats|its|theyre) (?:are |is |s )?(?:no use|no good|out|useless|not for (?:me|us)|a no|off the (?:list|table)|not happening)",
  "(?:das|die|der|sowas) (?:ist|sind|war|waren) (?:also )?(?:nichts|nix|raus|tabu|keine option|nichts fur (?:mich|uns|sie|ihn))",
  "(?:couldnt|could not|dont) care(?: less)? ?$|take it or leave it",
  "(?:(?:ist|is|war|waren|sind) )?(?:mir|uns|ihm|ihr|mia) (?:egal|latte|wurscht|wurst|schnuppe|schnurz\\w*|wumpe|piepe|powidl) ?$",
  "(?:muss|brauch\\w*) (?:(?:ich|wir|er|sie|es|man|echt|wirklich|eigentlich|aber|auch) ){0,3}(?:nicht|net|ned|nich)(?: sein)? ?$",
  "lasst? (?:das|die|es|sie|ihn|den) weg",
].join("|");

const waves = new RegExp(`^${introduced}(?:${waved})(?: |$)`);
const therefore = new RegExp(
  ` (?:so|also|hence|therefore|deshalb|daher|drum|darum|deswegen) ${introduced}(?:${waved})(?: |$)`,
);
