import type { Attribute } from "../../catalog/attribute.ts";
import type { ProductId } from "../../catalog/product.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { taking, takingAlone, takingThat } from "./cues.ts";
import { pickTopics } from "./pick-topics.ts";
import { productsOf } from "./products-meant.ts";
import { type Sentence, explicit } from "./sentence.ts";

type Attributes = ReadonlyMap<string, Attribute>;

/** "I'll take the second", "leg die erste in den Warenkorb". */
export function readTaking(sentence: Sentence, attributes: Attributes): TalkRequest | undefined {
  const { said, words, asked } = sentence;
  if (words.length > 9 || asked || !isTaking(said)) return undefined;
  const named = productsOf(explicit(sentence)).slice(0, 1);
  const isThat =
    takingAlone.test(said) ||
    / (?:nehme|nehm|kaufe|kauf|bestelle|bestell) ich $| ich (?:nehme|kaufe|bestelle) (?:sie|ihn|es) | (?:add|put) (?:it|that|this|them) /.test(
      said,
    ) ||
    / (?:that|this|it|die|den|das) (?:one )?(?:(?:nehm|nehme|kauf|kaufe|bestell|bestelle) ich )?$|^ (?:die|den|das) (?:nehm|nehme|kauf|kaufe) ich $/.test(
      said,
    );
  const products = named.length > 0 || !isThat ? named : lastMeant(sentence);
  const topics = pickTopics(sentence, attributes, ["comparative", "value"]);
  // "Die erste in L": whether there is one is told with it.
  const options = topics.flatMap(({ phrase: { attribute, value } }) =>
    value !== undefined && attributes.get(attribute)?.variant === true
      ? [{ attribute, value }]
      : [],
  );
  if (products.length === 0 || topics.length > options.length) return undefined;
  const take: TalkRequest = { type: "take", products };
  if (options.length === 0) return take;
  return { type: "several", requests: [take, { type: "detail", products, options }] };
}

function isTaking(said: string): boolean {
  return [taking, takingAlone, takingThat].some((form) => form.test(said));
}

/** The one talked about, or the first of those shown. */
function lastMeant({ screen }: Sentence): readonly ProductId[] {
  const [first] = screen.shown;
  const known = screen.discussed.length === 1 ? screen.discussed : [];
  return known.length > 0 || first === undefined ? known : [first.id];
}
