import { wordSet } from "../word-set.ts";
import { isKnowledgeQuestion } from "./knowledge-question.ts";
import type { Match } from "./match.ts";
import {
  comparatives,
  comparing,
  openers,
  reasons,
  seeking,
  shopping,
  something,
} from "./question-words.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a message asks for knowledge, by the form of its sentences: "Does merino shrink?", "Wie
 * oft wäscht man …", "Which is warmer, …". What is asked of the shop ("Do you have …", "Gibt es …",
 * "Is there …") looks for something, and so does whatever says beside it that something is needed.
 */
export function asksForKnowledge(
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
): boolean {
  if (onlyWonders(tokens)) return true;
  const sentences = [...sentencesOf(tokens).entries()];
  const isOnly = sentences.length === 1;
  const asking = new Set(
    sentences
      .filter(([sentence, words]) =>
        isKnowledgeQuestion(words, { isMarked: isMarked(text, tokens, sentence), isOnly }),
      )
      .map(([sentence]) => sentence),
  );
  if (asking.size === 0) return endsInQuestion(text, tokens);
  return !sentences.some(([sentence, words]) => {
    if (asking.has(sentence)) return false;
    const isSought = words.some((word) => seeking.has(word) || something.has(word));
    return isSought || hasProduct(sentence, tokens, matches);
  });
}

function sentencesOf(tokens: readonly Token[]): ReadonlyMap<number, readonly string[]> {
  const sentences = new Map<number, string[]>();
  for (const { word } of tokens) {
    const words = sentences.get(word.sentence);
    if (words === undefined) sentences.set(word.sentence, [word.text]);
    else words.push(word.text);
  }
  return sentences;
}

/** Whether the sentence ends in a question mark. */
function isMarked(text: string, tokens: readonly Token[], sentence: number): boolean {
  const last = tokens.findLast(({ word }) => word.sentence === sentence);
  return last !== undefined && /^[\s"'“”)]*\?/.test(text.slice(last.word.end));
}

function hasProduct(
  sentence: number,
  tokens: readonly Token[],
  matches: readonly Match[],
): boolean {
  return matches.some(
    ({ label, namedFrom }) =>
      label.slot === "product" && tokens[namedFrom]?.word.sentence === sentence,
  );
}

/** "Worauf kommt es bei … an?": nobody looks for a thing so. */
export function asksWhy(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  const first = words.find((word) => !openers.has(word)) ?? "";
  return reasons.has(first) && !words.some((word) => seeking.has(word) || something.has(word));
}

/** "Merino oder Kunstfaser, was trocknet schneller?": asked in the last clause. */
function endsInQuestion(text: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.word;
  if (last === undefined || !isMarked(text, tokens, last.sentence)) return false;
  const clause = tokens
    .filter(({ word }) => word.clause === last.clause)
    .map(({ word }) => word.text);
  const [first = ""] = clause;
  const isSought = tokens.some(({ word }) => seeking.has(word.text) || shopping.has(word.text));
  if (isSought || clause.length < 3 || clause.length > lastClauseMax) return false;
  if (!comparing.has(first) && first !== "what") return false;
  return clause.some((word) => comparatives.has(word) || happening.has(word));
}

const lastClauseMax = 6;

const happening = wordSet("passiert happens bedeutet heisst unterschied difference means");

/** "Supposing I leave it stuffed, …", "ich frag mich schon lang, ob …", "nothing to buy, I only wonder …". */
export function onlyWonders(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  if (words.some((word) => seeking.has(word) || something.has(word))) return false;
  const said = words.join(" ");
  return supposing.test(said) || merelyAsking.test(said);
}

const supposing =
  /^(?:supposing|suppose|say (?:i|it|you|we)|assuming|imagine|hypothetically|gesetzt den fall|mal angenommen|angenommen|nehmen wir (?:mal )?an) /;
const merelyAsking =
  /\b(?:i (?:merely |only |just |often |always )?wonder(?:ed)? (?:how|why|whether|if|what)|ich (?:frag|frage|frog) (?:mich|mi) (?:\w+ ){0,3}(?:ob|wie|warum|wieso|was)|mich wurde interessieren (?:ob|wie|warum|was)|(?:is there|gibts) (?:any )?(?:science|truth|wahrheit)|(?:nur|bloss) eine (?:auskunft|frage)|wer (?:von beiden )?hat (?:\w+ ){0,2}recht|(?:whos|who is) right)\b/;

/**
 * Whether a message begins with a question word or an order to write or tell something. Only where
 * nothing in it belongs to the field this says that another one is asked about.
 */
export function asksOfWorld(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  const [first = "", second = ""] = words.slice(words.findIndex((word) => !openers.has(word)));
  if (words.some((word) => seeking.has(word) || shopping.has(word) || something.has(word)))
    return false;
  if (composing.has(first)) return true;
  return wondered.has(first) && !ofShop.has(second) && !words.some((word) => ofShoppers.has(word));
}

const composing = wordSet(
  "write compose recite calculate translate spell define summarise summarize draw sing paint schreib schreibe dichte rechne berechne ubersetz ubersetze buchstabiere buchstabier definiere male mal sing singe zeichne reime",
);

const wondered = wordSet(
  "what who when where why how which was wer wann wo warum wieso wie welche welcher welches wieviel wieviele woher wohin",
);

/** "What do you …", "was habt ihr": the shop is asked. */
const ofShop = wordSet(
  "wars waers do would should about else can could have are is ist sind habt gibt gibts passt taugt hilft geht kostet kosten empfiehlt empfehlt nimmt tragt zieht soll sollte kann wurde wurdet ware mach mache eignet reicht halt fehlt nun jetzt",
);

const ofShoppers = wordSet(
  "i ich me mir mich my mein meine meinen wir uns we us our you ihr euch eure sie ihnen your",
);
