import type { Product } from "../../catalog/product.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { needs } from "./cues.ts";
import { productsOf } from "./products-meant.ts";
import { extremeOf } from "./find-references.ts";
import { ordinals } from "./reference-words.ts";
import { explicit, type Sentence } from "./sentence.ts";

/** "What was the first one you showed me?", "zurück zu den ersten", "show the first ones again". */
export function readFirstShown({ said, screen, words }: Sentence): TalkRequest | undefined {
  if (screen.shown.length === 0 || words.length > wordsMax) return undefined;
  const place = words.map(({ text }) => ordinals[text]).find((one) => one !== undefined);
  if (shownBefore.test(said)) {
    // "What was the first one" is one of them, "what were the first ones" all.
    const isOne = place !== undefined && !severalFirst.test(said);
    return { type: "first-shown", ...(isOne ? { place } : {}) };
  }
  return backToFirst.test(said) ? { type: "first-shown" } : undefined;
}

const wordsMax = 12;

const shownBefore =
  / (?:was|were|is|war|waren|ist|sind|wie hiess|hiess) (?:\S+ ){1,4}?(?:you (?:had )?(?:showed|shown|recommended|suggested)|(?:did you|you did) (?:show|recommend)|earlier|before|at the (?:start|beginning)|(?:du|sie) (?:mir |uns )?(?:\S+ ){0,2}?(?:gezeigt|empfohlen|vorgeschlagen)|vorhin|am anfang|ganz am anfang|davor) /;

const severalFirst = / (?:ones|first (?:two|three|3)|ersten (?:beiden|drei|3)|die ersten) /;

const backToFirst =
  / (?:(?:go |take me |bring me )?back to (?:the )?(?:first|previous|earlier|original|old)(?: ones?| three| products?| jackets?| shoes?)?|(?:show|see|give)(?: me)? (?:the )?(?:first|previous|earlier|original) (?:ones|three|products)(?: again)?|the (?:first|previous|earlier) (?:ones|three)(?: again)?|the first (?:of all )?(?:of them )?again|(?:zuruck zu(?:m| den|r)|wieder|nochmal|noch einmal) (?:\S+ )?(?:ersten?|vorherigen|vorigen|anfang|von vorhin)(?: \S+)?|(?:die|den|das) (?:ersten?|vorherigen|vorigen)(?: drei| \S+en)? (?:nochmal|noch einmal|noch mal|wieder)|(?:die|zeig(?: mir)? die) (?:von vorhin|von eben|von davor|vorherigen|vorigen)) $/;

/** "What's the catch?", "wo ist der Haken?", "any downsides to the second?" */
export function readDrawbacks(sentence: Sentence): TalkRequest | undefined {
  const { said, screen, words } = sentence;
  if (screen.shown.length === 0 || words.length > wordsMax || needs.test(said)) return undefined;
  if (!catching.test(said)) return undefined;
  const pointed = productsOf(explicit(sentence));
  const known = screen.shown.filter(({ id }) => screen.discussed.includes(id));
  const meant = known.length > 0 ? known : screen.shown;
  return { type: "drawbacks", products: pointed.length > 0 ? pointed : meant.map(({ id }) => id) };
}

const catching =
  / (?:the catch|a catch|any catch|downsides?|drawbacks?|disadvantages?|weaknesse?s?|weak (?:points?|spots?|sides?)|anything wrong with|what speaks against|cons|haken|nachteile?n?|schwachen|schwachstellen?|schwachpunkte?|was spricht (?:dagegen|gegen)|what is wrong with|whats wrong with|was ist schlecht(?:er)? an|minuspunkte?|missing|lacking|lacks?|(?:was|what) (?:hat|kann|does|has) (?:\S+ ){1,4}?(?:nicht|not have|not got)|was fehlt) /;

/**
 * "Why is it so expensive?": why the shop asks that much it does not say; how it differs from the
 * cheapest of those shown it does.
 */
export function readWhyPrice(sentence: Sentence): TalkRequest | undefined {
  const { said, screen } = sentence;
  const [first] = screen.shown;
  // "Why not something cheaper?" asks for it.
  const isAsked =
    whyPrice.test(said) || (whyCheap.test(said) && !/ (?:not|nicht|nichts|nothing) /.test(said));
  if (first === undefined || !isAsked || / more expensive /.test(said)) return undefined;
  const pointed = productsOf(explicit(sentence));
  const isAll = / (?:they|these|those|all|sind|alle) /.test(said) && pointed.length === 0;
  const topics = [{ attribute: "price" }];
  if (whyCheap.test(said)) {
    const [meant] = pointed.length > 0 ? pointed : screen.discussed;
    const cheap = meant ?? extremeOf(screen.shown, "price", "least")?.id ?? first.id;
    const other = extremeOf(screen.shown, "price", "most");
    return other === undefined || other.id === cheap
      ? { type: "ask-attribute", products: [cheap], topics }
      : { type: "compare", products: [cheap, other.id], topics: [] };
  }
  const cheapest = extremeOf(screen.shown, "price", "least");
  if (isAll) return { type: "compare", products: idsOf(screen.shown), topics: [] };
  const dearest = extremeOf(screen.shown, "price", "most") ?? first;
  const [known] = pointed.length > 0 ? pointed : screen.discussed;
  const meant = known ?? dearest.id;
  if (cheapest === undefined || cheapest.id === meant) {
    return { type: "ask-attribute", products: [meant], topics };
  }
  return { type: "compare", products: [meant, cheapest.id], topics: [] };
}

const whyPrice =
  / (?:why|how come|warum|wieso|weshalb) (?:\S+ ){0,6}?(?:expensive|pricey|dear|costly|cost (?:so|that) much|teuer|teure[sn]?|kostet (?:\S+ )?so viel|so viel) | (?:worth the (?:extra|difference|upgrade|more)|lohnt sich (?:der aufpreis|das mehr)|aufpreis) /;

const whyCheap =
  / (?:why|how come|warum|wieso|weshalb) (?:\S+ ){0,6}?(?:cheap|cheaper|inexpensive|billig|gunstig|preiswert|kostet (?:\S+ )?so wenig|so wenig) /;

function idsOf(products: readonly Product[]): readonly Product["id"][] {
  return products.map(({ id }) => id);
}
