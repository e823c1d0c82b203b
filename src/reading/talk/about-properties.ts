import type { Attribute } from "../../catalog/attribute.ts";
import type { TalkRequest, Topic } from "../../flow/talk-request.ts";
import { topicsOfBroadWord } from "./broad-words.ts";
import {
  askingLimit,
  askingPrice,
  askingWord,
  belonging,
  disliked,
  elsewhere,
  existence,
  needs,
  ownOrder,
  subjectBehind,
  subjectNext,
  tooMuchAsked,
  verbFirst,
  which,
} from "./cues.ts";
import type { Reference } from "./find-references.ts";
import type { TopicMention } from "./find-topics.ts";
import { toTopic, toWanted } from "./pick-topics.ts";
import { productsOf, thoseMeant } from "./products-meant.ts";
import { explicit, isFullQuestion, isQuestion, type Sentence } from "./sentence.ts";
import { topicsAsked } from "./topics-asked.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "Is the second one waterproof?", "wie schwer ist die letzte?", "hat sie eine Kapuze?" */
export function readQuestion(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, screen, begun } = sentence;
  if (screen.shown.length === 0 || ownOrder.test(said)) return undefined;
  // "What size does he need?" asks; "I need …" does not.
  const isOpen = isWhatAsked(sentence);
  if (needs.test(said) && !/ (?:need|brauche?n?|braucht) $/.test(said)) return undefined;
  if (existence.test(said) || elsewhere.test(said) || somethingIn.test(begun)) return undefined;
  // "Was würden Sie für die Stadt empfehlen?" tells where it goes.
  if (recommendedFor.test(said) && explicit(sentence).length === 0) return undefined;
  const isDisliked = disliked.test(said);
  if (!isQuestion(sentence) && !isDisliked) return undefined;
  const broad = topicsOfBroadWord(sentence, attributes);
  const isOfShown = explicit(sentence).length > 0 || subjectNext.test(sentence.begun);
  if (broad.length > 0 && (isOfShown || subjectBehind.test(sentence.begun))) {
    const products = productsOf(explicit(sentence));
    return { type: "ask-attribute", ...thoseMeant(sentence, products), topics: broad };
  }
  const all = topicsAsked(sentence, attributes);
  const graded = tooMuchAsked.test(said)
    ? all.filter(({ phrase }) => phrase.form === "quality")
    : [];
  const topics = graded.length > 0 ? graded : all;
  const pointed = explicit(sentence).filter((reference) => !isTopicItself(reference, topics));
  const products = productsOf(pointed);
  // To "is there no wool in it?" a yes or a no would say the one as well as the other.
  const isDenied = topics.some((mention) => toWanted(sentence, mention).without);
  if (isDisliked && (topics.length === 0 || pointed.length === 0)) return undefined;
  if (pointed.length > 0) {
    if (topics.length === 0 && !isFullQuestion(sentence)) return undefined;
    const known = topicsIn(sentence, topics).map((topic) => toOpen(topic, isOpen, isDenied));
    return { type: "ask-attribute", ...thoseMeant(sentence, products), topics: known };
  }
  if (topics.length === 0 || !isAboutIt(sentence, topics)) return undefined;
  const known = topics.map((mention) => toOpen(toTopic(mention), isOpen, isDenied));
  return { type: "ask-attribute", ...thoseMeant(sentence, []), topics: known };
}

const recommendedFor =
  / (?:fur|for) (?:\S+ ){1,5}?(?:empfehlen|vorschlagen|raten) | (?:recommend|suggest) (?:\S+ ){0,3}?for /;

/** "Was in Schwarz?", "was Kleines für die Stadt" look for something. */
const somethingIn =
  /^ (?:was|etwas|irgendwas|anything|something) (?:in|mit|ohne|with|without|(?!dieses |jenes )\S{3,}es) /;

/** "How quiet is it?", "wo wird die gemacht?": yes is no answer to that. */
function isWhatAsked({ begun }: Sentence): boolean {
  return askingWord.test(begun) && !verbFirst.test(begun);
}

function toOpen(topic: Topic, isOpen: boolean, isDenied: boolean): Topic {
  return isDenied || (isOpen && topic.value === undefined) ? { ...topic, open: true } : topic;
}

/** "How much is the first?", "is it really under 180?" ask its price without a word for it. */
function topicsIn({ said }: Sentence, mentions: readonly TopicMention[]): readonly Topic[] {
  const topics = mentions.map(toTopic);
  const isPrice = askingPrice.test(said) || askingLimit.test(said);
  return topics.length === 0 && isPrice ? [{ attribute: "price" }] : topics;
}

function isTopicItself({ from, to }: Reference, topics: readonly TopicMention[]): boolean {
  return topics.some((topic) => topic.from <= to && from <= topic.to);
}

/** No product is named, yet the form says that one of those shown is meant. */
function isAboutIt(sentence: Sentence, topics: readonly TopicMention[]): boolean {
  const { begun, said, words } = sentence;
  if (which.test(said)) return true;
  if (verbFirst.test(begun)) return subjectNext.test(begun) || belonging.test(said);
  // "Reflektiert die?", "knittern die?": any verb may stand first.
  if (sentence.asked && words.length <= 6 && verbAndSubject.test(begun)) return true;
  if (!askingWord.test(begun)) return false;
  if (topics.every(({ phrase }) => ofWhateverIsShown.has(phrase.attribute))) return true;
  // "Wie wasche ich den?", "what's it made of?"
  if (
    / (?:it|its|them|they|these|those|this|sie|er|ihn|die|der|den|das|es|dies) (?:\S+ ){0,3}$/.test(
      begun,
    )
  )
    return true;
  // "How heavy?", "wie teuer?" and nothing more.
  const isShort = /^ (?:how|wie) \S+ $/.test(begun) && topics.at(-1)?.to === words.length - 1;
  return isShort || subjectBehind.test(begun) || asksOfThe(begun);
}

/** Nobody asks for a size, a rating or a delivery time of things in general. */
const ofWhateverIsShown: ReadonlySet<string> = new Set([
  "rating",
  "delivery_days",
  "size",
  "colour",
]);

const verbAndSubject = /^ \p{L}{3,}(?:t|en) (?:die|der|das|sie|er|diese[rs]?) /u;

/** "What is the weight?", "wie ist die Passform?" */
function asksOfThe(begun: string): boolean {
  return /^ (?:what|whats|how|was|wie|welche[rsn]?) (?:is |are |ist |sind |hat |haben )?(?:the|its|die|der|das) /.test(
    begun,
  );
}
