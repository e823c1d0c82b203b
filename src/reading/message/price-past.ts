import type { Cue } from "./price-cue.ts";
import type { PriceScene } from "./price-scene.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether an amount was paid for something else, long ago. From one amount to another is limited
 * without a word for it.
 */
export function isPast(
  scene: PriceScene,
  place: number,
  { cue, isRange }: { readonly cue: Cue | undefined; readonly isRange: boolean },
): boolean {
  const isLimit = cue?.kind === "limit" || cue?.kind === "between";
  if (cue !== undefined && isLimit && cue.isSure) return false;
  const isLimited = isRange || (cue !== undefined && cue.kind !== "weak limit");
  const { tokens, prices } = scene;
  const word = tokens[place]?.word;
  if (isOfOwnThing(tokens, place)) return true;
  return prices.some(({ label, from, to }) => {
    if (label.value !== "past" || tokens[from]?.word.sentence !== word?.sentence) return false;
    if (Math.min(Math.abs(from - place), Math.abs(to - place)) > reachMax) return false;
    if (isAge(tokens, to) || isWished(scene, from) || isOver(tokens, to, place)) return false;
    // "The old one fell apart, around 150 please": what limits is no longer about the old one.
    const isApart = tokens[from]?.word.clause !== word?.clause;
    return !(isApart && isLimited);
  });
}

const reachMax = 7;

/** "Hab ne 400-Euro-Jacke von der Konkurrenz": what it cost tells what one has. */
function isOfOwnThing(tokens: readonly Token[], place: number): boolean {
  const [currency, thing] = [tokens[place + 1]?.word, tokens[place + 2]?.word];
  if (currency?.joined !== true || thing?.joined !== true) return false;
  const clause = tokens[place]?.word.clause;
  return tokens
    .slice(Math.max(0, place - 4), place)
    .some(({ word }) => word.clause === clause && havings.has(word.text));
}

const havings: ReadonlySet<string> = new Set(
  "hab habe haben hatte mein meine meiner meinen my our have had got own wear trage".split(" "),
);

/** "12 years old", "Alter 12". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
  const text = tokens[at]?.word.text ?? "";
  if (text === "alter") return next?.number !== undefined;
  return text === "old" && (before?.number !== undefined || ageUnits.has(before?.text ?? ""));
}

const ageUnits: ReadonlySet<string> = new Set(
  "year years yr yrs month months mth mths week weeks yo y how".split(" "),
);

/** "My old one was stolen, now looking for …": since then something else is spoken of. */
function isOver(tokens: readonly Token[], past: number, place: number): boolean {
  return tokens.slice(past + 1, place).some(({ word }) => nowWords.has(word.text));
}

const nowWords: ReadonlySet<string> = new Set(
  (
    "now jetzt nun diesmal today heute suche such brauche brauch need needs want wants looking budget " +
    "mochte willing will wollen spend ausgeben replacement ersatz next nachste"
  ).split(" "),
);
/** "Ich wär bereit", "I'd rather it was closer to 200". */
function isWished({ text, tokens }: PriceScene, at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined) return false;
  if (/^w(?:ä|ae)r/iu.test(text.slice(word.start, word.end))) return true;
  return (
    (word.text === "was" || word.text === "were") &&
    tokens.slice(Math.max(0, at - 3), at).some(({ word: { text: before } }) => wishes.has(before))
  );
}

const wishes: ReadonlySet<string> = new Set("rather if wish ideally prefer".split(" "));
