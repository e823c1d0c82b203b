import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { isCommon } from "../common-words.ts";
import { smallWords } from "../small-words.ts";
import { tooMuchAsked } from "./cues.ts";
import type { TopicMention } from "./find-topics.ts";
import { pickTopics, toWanted } from "./pick-topics.ts";
import { discussedFirst, idsShown, productsOf } from "./products-meant.ts";
import { quote, typed } from "./quote.ts";
import { type Sentence, explicit } from "./sentence.ts";
import { isAskable } from "./topics-asked.ts";
import { isAskedFor, isWantable } from "./wantable.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Cheaper", "like this but lighter", "weniger schwer", "nicht warm genug". */
export function readCritique(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  if (sentence.screen.shown.length === 0) return undefined;
  const wish = gradeWanted(sentence, attributes);
  if (wish === undefined) return undefined;
  if (askingHowMuch.test(sentence.begun)) {
    const pointed = productsOf(explicit(sentence).filter(({ from }) => from !== wish.from));
    return {
      type: "compare",
      products: pointed.length > 1 ? pointed : idsShown(sentence),
      topics: [{ attribute: wish.attribute }],
    };
  }
  const products = productsOf(explicit(sentence).filter(({ from }) => from !== wish.from)).slice(
    0,
    1,
  );
  const others = pickTopics(sentence, attributes, ["value", "name"]).filter(
    (mention) =>
      (mention.to < wish.from || mention.from > wish.to) &&
      isAskedFor(sentence.words, mention, attributes) &&
      isWantable(toWanted(sentence, mention), attributes),
  );
  return {
    type: "critique",
    products: products.length > 0 ? products : discussedFirst(sentence),
    attribute: wish.attribute,
    direction: wish.direction,
    wanted: others.map((mention) => toWanted(sentence, mention)),
    quotes: [wish, ...others].map((part) => quote(sentence, part)),
  };
}

/** "How much lighter is it?", "warum ist die eine teurer?": asks of those shown, and wants no other. */
const askingHowMuch =
  /^ (?:how much|by how much|how many|why|how come|wie ?viel|um wie ?viel|warum|wieso|weshalb) (?!not |nicht )/;

interface Grade {
  readonly attribute: string;
  readonly direction: "lower" | "higher";
  readonly from: number;
  readonly to: number;
}

function gradeWanted(sentence: Sentence, attributes: Attributes): Grade | undefined {
  const { words, said } = sentence;
  if (
    hasLimit(sentence) ||
    / (?:than|als) (?:my|mine|mein|meine|meiner|was|what|usual) /.test(said)
  ) {
    return undefined;
  }
  const spending = attributes.has("price") ? spendingLess(sentence) : undefined;
  if (spending !== undefined) return spending;
  for (const mention of pickTopics(sentence, attributes, ["comparative"])) {
    if (
      isAdjective(sentence, mention) ||
      !isAskable(sentence, attributes.get(mention.phrase.attribute))
    )
      continue;
    const before = words[mention.from - 1]?.text ?? "";
    const isTurned = /^(?:less|weniger|not|nicht|kein|keine|no)$/.test(before);
    const { attribute, end } = mention.phrase;
    const up = (end === "most") !== isTurned;
    const { from, to } = mention;
    return { attribute, direction: up ? "higher" : "lower", from, to };
  }
  // "Groß" may name the volume as well as grade it.
  const named = pickTopics(sentence, attributes, ["name"]);
  for (const mention of [...pickTopics(sentence, attributes, ["quality"]), ...named]) {
    const grade = gradedQuality(sentence, mention, attributes);
    if (grade !== undefined) return grade;
  }
  return undefined;
}

/** "That is too much money", "lieber weniger ausgeben": the price, by what is paid. */
function spendingLess({ said, words }: Sentence): Grade | undefined {
  const found = tooMuch.exec(said);
  if (found === null) return undefined;
  const from = countIn(said.slice(0, found.index));
  const to = Math.min(words.length, from + countIn(found[0])) - 1;
  return { attribute: "price", direction: "lower", from, to };
}

function countIn(said: string): number {
  return said.split(" ").filter((word) => word !== "").length;
}

const tooMuch =
  / (?:too much money|(?:spend|pay|spending|paying) (?:less|not (?:so|that) much)|(?:more than|over|above|beyond|out of) (?:my budget|(?:i|we) (?:want|wanted|can|could|planned) to (?:spend|pay))|zu viel geld|(?:weniger|nicht so viel) (?:ausgeben|zahlen|bezahlen)|(?:uber|sprengt) (?:mein|meinem|unser|unserem) budget) /;

/** "Too heavy", "not so warm", "nicht warm genug", "more pockets". */
function gradedQuality(
  { said, words, asked }: Sentence,
  { from, to, phrase }: TopicMention,
  attributes: Attributes,
): Grade | undefined {
  const { attribute, form, end } = phrase;
  if (attributes.get(attribute)?.kind !== "number") return undefined;
  const before = ` ${words
    .slice(Math.max(0, from - 3), from)
    .map(({ text }) => text)
    .join(" ")} `;
  const behind = ` ${words
    .slice(to + 1, to + 3)
    .map(({ text }) => text)
    .join(" ")} `;
  const grade = (up: boolean): Grade => ({
    attribute,
    direction: up ? "higher" : "lower",
    from,
    to,
  });
  const isMore = / (?:more|mehr|higher|hohere[rsn]?|grossere[rsn]?) $/.test(before);
  const isLess = / (?:less|fewer|weniger|lower|geringere[rsn]?|niedrigere[rsn]?) $/.test(before);
  if (form === "name") return isMore || isLess ? grade(isMore) : undefined;
  const isHigh = end === "most";
  if (/ (?:enough|genug) $/.test(before) || /^ (?:enough|genug) /.test(behind)) {
    const isMissing = / (?:not|nicht|isnt|arent|kaum|hardly) /.test(said);
    return isMissing ? grade(isHigh) : undefined;
  }
  if (isMore) return grade(isHigh);
  const isTooMuch =
    / (?:too|zu|viel zu|way too|less|weniger) $/.test(before) ||
    / (?:not|nicht|isnt|arent) (?:quite |ganz )?(?:so|that|as) $/.test(before);
  if (isTooMuch && asked && tooMuchAsked.test(said)) return undefined;
  // "Not too heavy" says what is needed, and nothing about those shown.
  const isNeed = / (?:not|nicht|lieber|eher|besser|rather|better) (?:too|zu|allzu) $/.test(before);
  return isTooMuch && !isNeed ? grade(!isHigh) : undefined;
}

/** "Cheaper than 100 €": an amount is a limit, which is a need of its own. */
function hasLimit({ words, references }: Sentence): boolean {
  return words.some(
    ({ number }, at) =>
      number !== undefined && !references.some(({ from, to }) => at >= from && at <= to),
  );
}

/**
 * "Ein leichter Rucksack", "gegen leichten Regen": German declines "light" into what looks like
 * "lighter". A comparative ends its clause, or goes on with "als", "wäre", a declined form with -er-.
 */
function isAdjective(sentence: Sentence, { from, to, phrase }: TopicMention): boolean {
  const { words } = sentence;
  const said = words[from]?.text ?? "";
  const next = words[to + 1];
  if (from !== to || !said.endsWith("er") || said.endsWith("erer")) return false;
  if (next === undefined || next.clause !== words[to]?.clause) return false;
  // The English "warmer" is also the German one without its dots.
  if (/^\p{Lu}/u.test(typed(next, sentence))) return true;
  return phrase.locale === "de" && !smallWords.has(next.text) && !isCommon(next.text);
}
