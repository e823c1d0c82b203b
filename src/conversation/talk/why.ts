import type { Product } from "../../catalog/product.ts";
import type { Explanation } from "../../recommendation/explain.ts";
import { recommendationAt } from "../policy.ts";
import { claim, titleOf, withoutStop, type Claim, type Reply, type TalkView } from "./reply.ts";
import { replyWhyNot } from "./why-not.ts";

/** What speaks for a product shown, and what against: the reasons and the drawback of its card. */
export function replyWhy(view: TalkView, product: Product): Reply {
  const { phrases } = view;
  const explanation = explanationOf(view, product);
  if (explanation === undefined) return replyWhyNot(view, [product], titleOf(view, product));
  const { reasons, drawback } = explanation;
  const evidence = [...reasons, ...(drawback === undefined ? [] : [drawback])];
  const told = phrases.why.because(
    titleOf(view, product),
    reasons.map(({ text }) => withoutStop(text)).join("; "),
  );
  const against = drawback && phrases.why.against(withoutStop(drawback.text));
  return {
    text: [told, ...(against === undefined ? [] : [against])].join(" "),
    claims: evidence.map(({ field }): Claim => claim(product, field)),
    products: [product.id],
  };
}

/** Which one to take: the one that stands first stands there for a reason. */
export function replyChoosing(view: TalkView, product: Product): Reply {
  const explanation = explanationOf(view, product);
  const reply = replyWhy(view, product);
  if (explanation === undefined) return reply;
  const { phrases } = view;
  const { reasons, drawback } = explanation;
  const told = phrases.why.choice(
    titleOf(view, product),
    reasons.map(({ text }) => withoutStop(text)).join("; "),
  );
  const against = drawback && phrases.why.against(withoutStop(drawback.text));
  return { ...reply, text: against === undefined ? told : `${told} ${against}` };
}

/** "What's the catch?": the drawback of each card. */
export function replyDrawbacks(view: TalkView, products: readonly Product[]): Reply {
  const { phrases } = view;
  const known = products.map((product) => ({
    product,
    drawback: explanationOf(view, product)?.drawback,
  }));
  const isOne = products.length === 1;
  const sentences = known.map(({ product, drawback }) => {
    if (drawback === undefined) return phrases.why.noDrawback(titleOf(view, product));
    const say = isOne ? phrases.why.drawbackOf : phrases.fact;
    return say(titleOf(view, product), withoutStop(drawback.text));
  });
  return {
    text: phrases.lines(isOne ? [] : [phrases.why.drawbacks], sentences),
    claims: known.flatMap(({ product, drawback }) =>
      drawback === undefined ? [] : [claim(product, drawback.field)],
    ),
    products: products.map(({ id }) => id),
  };
}

function explanationOf({ knowledge, state }: TalkView, product: Product): Explanation | undefined {
  const { products } = recommendationAt(knowledge, state);
  return products.find((one) => one.product.id === product.id)?.explanation;
}
