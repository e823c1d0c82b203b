import type { Match } from "./match.ts";
import type { Negation } from "./negation-cue.ts";
import { isLikeAny } from "./negation-scene.ts";
import { refusalFormsDe } from "./refusal-forms-de.ts";
import { refusalFormsEn } from "./refusal-forms-en.ts";
import type { Token } from "./tokens.ts";

/**
 * What whole sentences say of a thing in no word of negation, or in two that cancel out: "wool has me
 * scratching all night", "was soll ich mit einer Kapuze", "no jacket without a hood".
 */
export interface RefusalForms {
  /** A sentence with `#` for the thing and `@` for products, in small letters, commas apart. */
  readonly excluded: readonly RegExp[];
  readonly unneeded: readonly RegExp[];
  /** It is asked for, whatever negations stand around it. */
  readonly welcome: readonly RegExp[];
}

export function refusedAmong(
  tokens: readonly Token[],
  matches: readonly Match[],
): readonly (readonly [Match, Negation | "welcome"])[] {
  const things = matches.filter(({ label }) => refusable.has(label.slot));
  return things.flatMap((thing): readonly (readonly [Match, Negation | "welcome"])[] => {
    if (thing.label.slot === "weather") {
      return isNeverFelt(thing, tokens) ? [[thing, "either"]] : [];
    }
    const text = sentenceAround(thing, things, { tokens, matches });
    if (isAny(text, ({ welcome }) => welcome)) return [[thing, "welcome"]];
    if (isNeverFelt(thing, tokens)) return [[thing, "either"]];
    if (isAny(text, ({ unneeded }) => unneeded) || isAnsweredByNo(thing, text, tokens)) {
      // "Heavy is no problem": what is not needed is the light weight.
      return [[thing, isOfBad(thing) ? "allowed" : "unneeded"]];
    }
    const isOut = isAny(text, ({ excluded }) => excluded) || isScorned(thing, tokens, matches);
    if (!isOut) return [];
    // "Meine alte Daunenjacke ist durch" says what is worn out, not what is unwelcome.
    return [[thing, isOnesOwn(thing, tokens) ? "either" : "exclude"]];
  });
}

/** "Heavy", "ugly": words for the opposite of what would be wanted. */
function isOfBad({ label }: Match): boolean {
  return label.slot === "avoid" || label.mark === "always";
}

function isOnesOwn({ from }: Match, tokens: readonly Token[]): boolean {
  const [far = "", near = ""] = [tokens[from - 2]?.word.text, tokens[from - 1]?.word.text];
  return old.has(near) || (old.has(far) && !stating.has(near));
}

const stating: ReadonlySet<string> = new Set("had has was is hatte hat war ist".split(" "));
const old: ReadonlySet<string> = new Set(
  "old alte alten alter altes bisherige jetzige current last letzte".split(" "),
);

const refusable: ReadonlySet<string> = new Set(["want", "avoid", "color", "weather"]);

/** "A man who never feels the cold", "der nie friert, nie schwitzt": nothing to be done for him. */
function isNeverFelt({ label, namedFrom, namedTo }: Match, tokens: readonly Token[]): boolean {
  if (label.slot === "color" || label.slot === "avoid") return false;
  const { clause } = tokens[namedFrom]?.word ?? {};
  if (!tokens.slice(namedFrom, namedTo + 1).some(({ word }) => felt.test(word.text))) return false;
  return tokens
    .slice(Math.max(0, namedFrom - 3), namedFrom)
    .some(({ word }) => word.clause === clause && nevers.has(word.text));
}

const felt = /^(?:frier|schwitz|cold$|sweat|freez|chilly$)/;
const nevers: ReadonlySet<string> = new Set("nie niemals never rarely seldom selten".split(" "));

function isAny(text: string, formsOf: (forms: RefusalForms) => readonly RegExp[]): boolean {
  return [refusalFormsDe, refusalFormsEn].some((forms) =>
    formsOf(forms).some((form) => form.test(text)),
  );
}

interface Around {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
}

/** Things listed side by side share one `#`: "wool, leather and down are all out". */
function sentenceAround(
  thing: Match,
  things: readonly Match[],
  { tokens, matches }: Around,
): string {
  const { sentence } = tokens[thing.namedFrom]?.word ?? {};
  const words: string[] = [];
  let clause = tokens[thing.namedFrom]?.word.clause;
  for (const [at, { word }] of tokens.entries()) {
    if (word.sentence !== sentence) continue;
    if (words.length > 0 && word.clause !== clause) words.push(",");
    clause = word.clause;
    words.push(signAt(at, thing, things, matches) ?? word.text);
  }
  const listed = words.join(" ").replaceAll(/#(?: #)+/g, "#");
  return listed
    .replaceAll(/(?:~ )+~/g, "~")
    .replaceAll(siblings, (list, at: number) =>
      isOneSubject(list, listed.slice(at + list.length)) ? "#" : list,
    );
}

/** In "winddicht, gefüttert ist unnötig" the verb is said of the last of them alone. */
function isOneSubject(list: string, rest: string): boolean {
  return !list.includes(",") || joining.test(list) || ofSeveral.test(rest);
}

const joining = /(?:und|and|or|oder|n|noch|nor) /;
const ofSeveral = /^ (?:sind|are|waren|were|alle|alles|all|beide|both|geh\w*|,|$)|^$/;

/** `~` stands for things like it. */
const siblings =
  /(?:~ (?:, )?(?:(?:und|and|or|oder|n|noch|nor) )?)*#(?: (?:, )?(?:(?:und|and|or|oder|n|noch|nor) )?~)*/g;

function signAt(
  at: number,
  thing: Match,
  things: readonly Match[],
  matches: readonly Match[],
): string | undefined {
  if (isAt(thing, at)) return "#";
  if (things.some((one) => isAt(one, at) && isLikeAny(one, [thing]))) return "~";
  return matches.some((one) => one.label.slot === "product" && isAt(one, at)) ? "@" : undefined;
}

function isAt({ namedFrom, namedTo }: Match, at: number): boolean {
  return namedFrom <= at && at <= namedTo;
}

/** "Do I need a hood? No. Do I need pockets? No." */
function isAnsweredByNo({ namedTo }: Match, text: string, tokens: readonly Token[]): boolean {
  if (!asksOneself.test(text)) return false;
  const { sentence } = tokens[namedTo]?.word ?? { sentence: -1 };
  const answer = tokens
    .filter(({ word }) => word.sentence === sentence + 1)
    .map(({ word }) => word.text);
  return answer.length <= answerWordsMax && answer.some((word) => noes.has(word));
}

const asksOneself =
  /^(?:and |und |but |aber )?(?:do|does|must|should|would|brauch\w*|muss|will|soll|mocht\w*) (?:i|we|he|she|it|they|ich|wir|er|sie|es) /;
const answerWordsMax = 3;
const noes: ReadonlySet<string> = new Set("no nope nah nein nee ne na never niemals".split(" "));

/** "Orange? Ich bin doch nicht von der Müllabfuhr.": named only to be scorned. */
function isScorned(
  { namedFrom, namedTo }: Match,
  tokens: readonly Token[],
  matches: readonly Match[],
): boolean {
  const { sentence } = tokens[namedFrom]?.word ?? { sentence: -1 };
  if (tokens[namedTo + 1]?.word.sentence !== sentence + 1) return false;
  if (tokens[namedFrom - headingWordsMax]?.word.sentence === sentence) return false;
  const next = tokens.flatMap(({ word }, at) => (word.sentence === sentence + 1 ? [at] : []));
  const isOfIt = next.every(
    (at) => !matches.some((one) => named.has(one.label.slot) && isAt(one, at)),
  );
  const text = next.map((at) => tokens[at]?.word.text ?? "").join(" ");
  return isOfIt && scorn.test(text);
}

const headingWordsMax = 3;
const named: ReadonlySet<string> = new Set(["want", "avoid", "color", "product", "fit"]);

const scorn =
  /^(?:(?:gott |der himmel )?bewahre|ha|haha|please|bitte|verzichtbar|uberflussig|unnotig|nicht notig|no need|danke nein|thanks no|thanks but no|nah|nope|no|ditto|geschenkt|nein|nee|no|bloss nicht|lieber nicht|yuck|ugh|yikes|over my dead body|not on your life|hard pass|pass|no way|never|niemals|bitte nicht|no thanks|nein danke|um himmels willen|um gottes willen|god no|good god no|please no|next)$|\b(?:bin (?:ich|i) (?:doch |ja )?(?:nicht|net|kein\w*|ein|eine)|ich bin (?:doch |ja )?(?:nicht|kein\w*)|do i look|am i|id (?:rather|sooner)|i would (?:rather|sooner)|im not|lieber|nur genervt|hat mich (?:\w+ ){0,4}(?:genervt|gestort|geargert)|drove me|got on my|nie (?:wieder|mehr|im leben)|never again|in your dreams|they can keep|you can keep|konnen sie behalten|konnt ihr behalten|vergiss es|forget it|no chance|keine chance|im not mad|no way|not happening|fat chance|bin i deppert|bin ich verruckt|wo denken sie hin|ich bitte sie|i ask you|(?:ganz |ganz )?bestimmt nicht|sicher nicht|wozu denn)\b/;
