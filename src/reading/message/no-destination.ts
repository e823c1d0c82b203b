import type { Token } from "./tokens.ts";

/** Whether nobody goes to what is named at a token, or it names no place. */
export function isNoDestination(tokens: readonly Token[], at: number): boolean {
  return isSizeSystem(tokens, at) || isHome(tokens, at) || isElsewhere(tokens, at);
}

/** "UK 8" and "UK size 8" are sizes, and so is "Gr. 5", whatever the trail GR5 is. */
function isSizeSystem(tokens: readonly Token[], at: number): boolean {
  const [word, next, afterNext] = tokens.slice(at, at + 3).map((token) => token.word);
  if (word === undefined || next === undefined) return false;
  const size = sizeWords.has(next.text) ? afterNext?.number : next.number;
  if (size === undefined || size >= sizeMax) return false;
  return sizeSystems.has(word.text) || (word.text === "gr" && next.start !== word.end);
}

const sizeWords: ReadonlySet<string> = new Set(["size", "sizes", "grosse"]);
const sizeSystems: ReadonlySet<string> = new Set(["uk", "us", "eu"]);
const sizeMax = 60;

/** "Ich komme aus Syrien", "I'm from Miami": nobody dresses for where they came from. */
function isHome(tokens: readonly Token[], at: number): boolean {
  const [verb, preposition] = [tokens[at - 2]?.word.text ?? "", tokens[at - 1]?.word.text ?? ""];
  const isOrigin = preposition === "aus" || preposition === "from";
  const verbs = [verb, tokens[at - 3]?.word.text ?? ""];
  return isOrigin && verbs.some((word) => comings.has(word));
}

const comings: ReadonlySet<string> = new Set(
  "komme kommen kommt stamme stamm stammen stammt bin im am were originally come comes coming".split(
    " ",
  ),
);

/** "Nicht für Norwegen, da war ich schon", "not Iceland this time", "statt Schottland". */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.word.clause;
  for (let before = at - 1; before >= at - 2; before -= 1) {
    const word = tokens[before]?.word;
    if (word === undefined || word.clause !== clause) return false;
    if (word.text === "of" && tokens[before - 1]?.word.text === "instead") return true;
    if (denials.has(word.text)) return true;
    if (!ofPlaces.has(word.text)) return false;
  }
  return false;
}

const denials: ReadonlySet<string> = new Set("nicht nich net ned not statt anstatt".split(" "));
const ofPlaces: ReadonlySet<string> = new Set("fur nach in for to on auf an".split(" "));
