import { inLocale } from "../../lib/localized.ts";
import { leavesOf, passes, sentenceAbout, suitsSentence, type Evidence } from "../evidence.ts";
import { meetsNeed } from "../narrow.ts";
import type { Need } from "../need.ts";
import type { ExplainedProduct, Scored } from "./explained-product.ts";

/** A must that gave way is the first thing to say, then the wishes that are not met. */
export function missedNeeds(context: ExplainedProduct): readonly Scored[] {
  const { input, chosen } = context;
  return input.needs.flatMap((known, at) => {
    if (meetsNeed(known, chosen.ranked.place) !== "no") return [];
    const evidence = drawbackOfNeed(context, known.need);
    const hard = known.must === undefined ? 0 : 10;
    const gap = 1 - (chosen.ranked.satisfactions[at] ?? 0);
    return evidence === undefined ? [] : [{ evidence, score: hard + known.need.weight * gap }];
  });
}

function drawbackOfNeed(
  { knowledge, input, chosen, phrases }: ExplainedProduct,
  need: Need,
): Evidence | undefined {
  const { product } = chosen.ranked;
  const { locale } = input;
  const leaves = leavesOf(knowledge, need, product);
  const leaf =
    leaves.find((one) => one.value !== undefined && one.test.type !== "prefer" && !passes(one)) ??
    leaves.find((one) => one.value !== undefined);
  if (leaf?.value === undefined) return undefined;
  const { attribute, value } = leaf;
  const own =
    attribute.kind !== "choices" &&
    suitsSentence(leaf, "drawback") &&
    sentenceAbout(knowledge, { attribute, value, tone: "drawback", locale });
  const text = own || phrases.drawback.notMet(inLocale(need.label, locale));
  return { text, product: product.id, field: attribute.id, value, need: need.id };
}
