import type { Product } from "../../catalog/product.ts";
import { recommendationAt } from "../policy.ts";
import { claim, titleOf, withoutStop, type Claim, type Reply, type TalkView } from "./reply.ts";
import { replyWhyNot } from "./why-not.ts";

/** What speaks for a product shown, and what against: the reasons and the drawback of its card. */
export function replyWhy(view: TalkView, product: Product): Reply {
  const { knowledge, state, phrases } = view;
  const { products } = recommendationAt(knowledge, state);
  const found = products.find((one) => one.product.id === product.id);
  if (found === undefined) return replyWhyNot(view, [product], titleOf(view, product));
  const { reasons, drawback } = found.explanation;
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
