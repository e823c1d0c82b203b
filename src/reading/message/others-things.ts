import type { Match } from "./match.ts";
import { materials } from "./materials.ts";
import type { Token } from "./tokens.ts";
import { wordsBetween } from "./words-between.ts";
import { wordSet } from "../word-set.ts";

/**
 * The matches without what others have, praise or want to sell: "My sister has a red one", "mein
 * Kumpel schwört auf Gore-Tex", "the salesman wanted to sell me wool". Nobody asks for it, unless
 * for the same; and whoever is told of and nothing more is no wearer.
 */
export function dropOthers(tokens: readonly Token[], matches: readonly Match[]): readonly Match[] {
  const told = tokens.flatMap((_, at) => toldAt(tokens, matches, at));
  if (told.length === 0) return matches;
  return matches.filter((match) => !told.some((one) => isOfOthers(match, one)));
}

interface Told {
  /** Tokens, inclusive: who it is, and what is said. */
  readonly from: number;
  readonly to: number;
  readonly isAside: boolean;
}

function toldAt(tokens: readonly Token[], matches: readonly Match[], at: number): readonly Told[] {
  const subject = subjectAt(tokens, matches, at);
  if (subject === undefined) return [];
  const verb = verbBehind(tokens, subject);
  if (verb === undefined) return [];
  const to = endOf(tokens, verb);
  const said = wordsBetween(tokens, verb, to + 1);
  const rest = wordsBetween(tokens, to + 1, tokens.length);
  if (same.test(rest) || same.test(said) || ailing.test(said)) return [];
  const isAside = !pronouns.test(rest) && (rest.trim() === "" || self.test(rest));
  return [{ from: at, to, isAside }];
}

function isOfOthers({ label, namedFrom, namedTo }: Match, { from, to, isAside }: Told): boolean {
  if (namedFrom < from || to < namedTo) return false;
  switch (label.slot) {
    case "person":
      return isAside;
    case "color":
      return true;
    case "want":
    case "avoid":
      return materials.has(label.value) || properties.has(label.value);
    default:
      return false;
  }
}

const properties: ReadonlySet<string> = wordSet("waterproof windproof insulated light");

/** The last word of a person or of "everybody" that begins a clause. */
function subjectAt(
  tokens: readonly Token[],
  matches: readonly Match[],
  at: number,
): number | undefined {
  const clause = tokens[at]?.word.clause;
  const isFirst = tokens[at - 1]?.word.clause !== clause;
  if (!isFirst && !conjunctions.has(tokens[at - 1]?.word.text ?? "")) return undefined;
  const person = matches.find(
    ({ label, namedFrom, namedTo }) =>
      label.slot === "person" &&
      at <= namedFrom &&
      namedFrom <= at + 2 &&
      tokens[namedTo]?.word.clause === clause,
  );
  if (person !== undefined) return person.namedTo;
  for (const place of [at, at + 1, at + 2]) {
    const word = tokens[place]?.word;
    if (word?.clause !== clause) return undefined;
    if (others.has(word?.text ?? "")) return place;
  }
  return undefined;
}

const conjunctions = wordSet("and but und aber weil because");

/** People in no list of wearers. */
const others = wordSet(
  "everyone everybody alle jeder jedermann salesman saleswoman salesperson assistant shopkeeper verkaufer verkauferin " +
    "mate mates friend friends buddy neighbour neighbours neighbor colleague colleagues boss coach flatmate roommate kumpel " +
    "freunde nachbar nachbarin nachbarn kollege kollegin kollegen chef trainer berater beraterin leute people folks lot",
);

function verbBehind(tokens: readonly Token[], subject: number): number | undefined {
  const { clause } = tokens[subject]?.word ?? {};
  const words = tokens
    .slice(subject + 1, subject + 1 + verbWordsMax)
    .filter(({ word }) => word.clause === clause)
    .map(({ word }) => word.text);
  const text = `${words.join(" ")} `;
  const [found] = tells.exec(text) ?? [];
  return found === undefined ? undefined : subject + found.trim().split(" ").length;
}

const verbWordsMax = 7;

const tells =
  /^(?:(?:already|also|just|always|hat|all) )?(?:(?:has|had|owns|bought|got|hat|hatte|besitzt|kaufte) (?:mir )?(?:a|an|one|the|eine|einen|ein|ne|nen|so|the one) |swears by |swear by |raves about |recommends? |recommended |keeps? (?:telling|saying|on about|going on about) |(?:tells?|told|says?|said) (?:me )?(?:to (?:get|buy|take|wear)|i should|i need) |(?:wanted|tried|tries|wants|trying) to (?:sell|flog|push|give|talk|get) |schwort auf |schworen auf |schwarmt von |schwarmen von |empfiehlt |empfehlen |empfahl |rat (?:mir )?zu |(?:sagt|sagen|meint|meinen|sagte|meinte) (?:mir )?(?:ich soll\w* |ich brauch\w* )|(?:wollte|wollten|will|wollen|wollt) (?:mir |uns )(?:[^ ]+ ){0,3})/;

/** The clause ends, or another wish begins. */
function endOf(tokens: readonly Token[], verb: number): number {
  const clause = tokens[verb]?.word.clause;
  let end = verb;
  while (tokens[end + 1]?.word.clause === clause && !turns.has(tokens[end + 1]?.word.text ?? "")) {
    end += 1;
  }
  return end;
}

const turns = wordSet("and but und aber so needs wants braucht will mochte sucht i ich");

/** "… and I want the same", "so eine will ich auch". */
const same =
  /(?:^| )(?:same|too|as well|also|match\w*|identical|like (?:hers|his|theirs|that|it)|auch|genauso|genau so|gleiche\w*|dieselbe\w*|denselben|passend\w*|dazu|ebenso|wie (?:ihre\w*|seine\w*)|so eine\w*|sowas|such a|one like) /;

const ailing =
  /allerg|rash|eczema|ausschlag|neurodermitis|(?:^| )(?:no|not|without|ohne|kein\w*|nicht) /;

const pronouns = /(?:^| )(?:she|he|they|her|him|them|sie|er|ihr|ihm|ihn|ihnen) /;
const self = /(?:^| )(?:i|im|ive|id|me|my|mine|we|us|our|ich|mir|mich|mein\w*|wir|uns|unser\w*) /;
