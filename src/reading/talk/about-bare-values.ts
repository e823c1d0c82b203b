import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { smallWords } from "../small-words.ts";
import { toTopic } from "./pick-topics.ts";
import { type Sentence, explicit } from "./sentence.ts";
import { topicsAsked } from "./topics-asked.ts";
import { thoseMeant } from "./products-meant.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Aus Leder?", "waterproof?": of what is shown, with nothing else said. */
export function readBareQuestion(
  sentence: Sentence,
  attributes: Attributes,
): TalkRequest | undefined {
  const { asked, words, screen, said } = sentence;
  if (!asked || words.length > bareWordsMax || screen.shown.length === 0) return undefined;
  // "In blue?", "mit Kapuze?" ask for others.
  if (explicit(sentence).length > 0 || wishing.test(said.replace(madeIn, " "))) return undefined;
  const topics = topicsAsked(sentence, attributes).filter(
    ({ phrase }) => attributes.get(phrase.attribute)?.variant !== true,
  );
  const isElse = words.some(
    ({ text }, at) =>
      !smallWords.has(text) &&
      !makingWords.has(text) &&
      !topics.some(({ from, to }) => at >= from && at <= to),
  );
  if (topics.length === 0 || isElse) return undefined;
  return { type: "ask-attribute", ...thoseMeant(sentence, []), topics: topics.map(toTopic) };
}

const bareWordsMax = 3;

const makingWords: ReadonlySet<string> = new Set(
  "made hergestellt gemacht produced produziert".split(" "),
);

const madeIn = / (?:made|hergestellt|gemacht|produced|produziert) in /;

const wishing =
  / (?:in|with|without|mit|ohne|kein|keine|keinen|no|not|nicht|for|fur|and|und|or|oder|any|auch|noch|lieber|rather) /;
