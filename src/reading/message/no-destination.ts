import type { Token } from "./tokens.ts";

/** Whether nobody goes to what is named at a token, or it names no place. */
export function isNoDestination(tokens: readonly Token[], at: number): boolean {
  return isSizeSystem(tokens, at) || isHome(tokens, at) || isElsewhere(tokens, at);
}

/** "UK 8" is a size. */
function isSizeSystem(tokens: readonly Token[], at: number): boolean {
  const size = tokens[at + 1]?.word.number;
  return sizeSystems.has(tokens[at]?.word.text ?? "") && size !== undefined && size < sizeMax;
}

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
