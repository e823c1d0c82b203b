import { inLocale } from "../../lib/localized.ts";
import { formatValue } from "../../wording/format.ts";
import { sentenceAbout, type Evidence } from "../evidence.ts";
import { assumed, type ExplainedProduct } from "./explained-product.ts";

/**
 * The attributes in which a product stands out from most of its kind though nobody asked: towards
 * the better end for a reason, the worse end for a drawback. The furthest out comes first.
 */
export function* standing(
  context: ExplainedProduct,
  tone: "reason" | "drawback",
): Iterable<Evidence> {
  const { knowledge, input, chosen, compared } = context;
  const scored = compared()
    .map(({ attribute, value, goodness }) => {
      const out = tone === "reason" ? goodness - 0.65 : 0.4 - goodness;
      return { attribute, value, score: (attribute.matters ?? 1) * out };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { attribute, value } of scored) {
    const text = sentenceAbout(knowledge, { attribute, value, tone, locale: input.locale });
    if (text === undefined) continue;
    const { id } = attribute;
    yield { text, product: chosen.ranked.product.id, field: id, value, need: assumed(id) };
  }
}

/** When nothing stands out, the plain facts that speak most for it; any of two is enough. */
export function* strongestPoints(context: ExplainedProduct): Iterable<Evidence> {
  const { knowledge, input, chosen, phrases, compared } = context;
  const { locale } = input;
  const { currency } = knowledge.catalog;
  const strong = compared()
    .filter(({ goodness }) => goodness >= 0.5)
    .sort((a, b) => b.goodness - a.goodness);
  for (const { attribute, value } of strong) {
    const text = phrases.reason.fact(
      inLocale(attribute.label, locale),
      formatValue(attribute, value, { locale, currency }),
    );
    const { id } = attribute;
    yield { text, product: chosen.ranked.product.id, field: id, value, need: assumed(id) };
  }
}
