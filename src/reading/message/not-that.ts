import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

/**
 * What a sentence only denies having in mind: "Nicht dass Sie denken, ich wollte Daune", "it's not
 * as if I need a hood". It reaches over commas, to a colon, a dash or what is meant instead.
 */
export function deniedFromTheStart(
  tokens: readonly Token[],
  matches: readonly Match[],
): readonly Match[] {
  const found: Match[] = [];
  for (const [at, { word }] of tokens.entries()) {
    if (tokens[at - 1]?.word.sentence === word.sentence) continue;
    const sentence = tokens.slice(at).filter((one) => one.word.sentence === word.sentence);
    const words = sentence.map((one) => one.word.text);
    const opening = openings.exec(words.join(" "));
    if (opening === null) continue;
    const begun = at + opening[0].split(" ").length;
    const rest = words.slice(begun - at);
    // "Not that I don't like wool" denies its own denial.
    if (rest.some((one) => denials.has(one))) continue;
    const turn = rest.findIndex((one) => turns.has(one));
    const end = turn < 0 ? at + words.length : begun + turn;
    found.push(...matches.filter(({ namedFrom }) => begun <= namedFrom && namedFrom < end));
  }
  return found;
}

const openings =
  /^(?:(?:its|it is|und|also|aber) )?(?:nicht|nich|net|ned|not) (?:dass|das ich|als ob|als wenn|that|as if|as though|like) /;

const turns: ReadonlySet<string> = new Set(
  "aber but nur just only sondern trotzdem though however doch die das der den".split(" "),
);
const denials: ReadonlySet<string> = new Set(
  "nicht nich net ned nit kein keine keinen not dont doesnt didnt cant wouldnt no".split(" "),
);
