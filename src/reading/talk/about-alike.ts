import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { alike, asMuchAs, likeAsVerb } from "./cues.ts";
import { pickTopics, toWanted } from "./pick-topics.ts";
import { discussedFirst, productsOf } from "./products-meant.ts";
import { quote, typed } from "./quote.ts";
import { type Sentence, explicit } from "./sentence.ts";
import { isWantable } from "./wantable.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "More like the third", "so was wie die zweite, aber ohne Daune". */
export function readLike(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen } = sentence;
  // "I like the third": what is liked is none yet that others are to be like.
  if (screen.shown.length === 0 || !alike.test(said.replace(likeAsVerb, " "))) return undefined;
  const pointed = explicit(sentence).filter(({ by }) => by !== "all");
  if (asMuchAs.test(said)) return undefined;
  const isThis = / (?:like|similar to|wie|of) (?:this|that|diese[rs]?|die|das|der) /.test(said);
  if (pointed.length === 0 && !isThis) return undefined;
  // "Wie hoch ist …?" asks; "wie die zweite" does not.
  if (/^ wie (?!(?:die|der|das|den|diese[rsn]?) )/.test(sentence.begun)) return undefined;
  const topics = pickTopics(sentence, attributes, ["value", "name"]).filter((mention) =>
    isWantable(toWanted(sentence, mention), attributes),
  );
  const wanted = topics.map((mention) => toWanted(sentence, mention));
  const likening = sentence.words.filter(({ text }) => /^(?:ahnlich.*|similar)$/.test(text));
  const quotes = [
    ...topics.map((mention) => quote(sentence, mention)),
    ...likening.map((word) => typed(word, sentence)),
  ];
  const products = productsOf(pointed).slice(0, 1);
  const [first] = screen.shown;
  const meant = products.length > 0 ? products : discussedFirst(sentence);
  if (meant.length > 0) return { type: "like", products: meant, wanted, quotes };
  return first && { type: "like", products: [first.id], assumed: true, wanted, quotes };
}
