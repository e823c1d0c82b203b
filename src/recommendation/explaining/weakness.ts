import type { Attribute } from "../../catalog/attribute.ts";
import { toCondition } from "../../catalog/condition.ts";
import { holds } from "../../catalog/holds.ts";
import { inLocale } from "../../lib/localized.ts";
import { formatValue } from "../../wording/format.ts";
import { leavesOf, type Evidence } from "../evidence.ts";
import { meetsNeed } from "../narrow.ts";
import { isGood } from "./compared.ts";
import { assumed, type ExplainedProduct } from "./explained-product.ts";
import { isMinded, isTelling } from "./minded.ts";
import { standing } from "./standing.ts";

/**
 * Nothing that was asked for is missing: then what is weak all the same, and would be minded. What
 * nobody would mind is named only where there is nothing else to say.
 */
export function findWeakness(
  context: ExplainedProduct,
  reasons: readonly Evidence[],
): Evidence | undefined {
  const praised = new Set(reasons.map(({ field }) => field));
  const weak = [...standing(context, "drawback")].filter(({ field }) => !praised.has(field));
  return (
    weak.find(({ field }) => isMinded(context, field)) ??
    unstatedNeed(context) ??
    weakestPoint(context, praised, (attribute) => isTelling(context, attribute)) ??
    unstatedAttribute(context) ??
    weak[0] ??
    weakestPoint(context, praised)
  );
}

/** What the shop does not say about something the shopper asked for. */
function unstatedNeed({
  knowledge,
  input,
  chosen,
  phrases,
}: ExplainedProduct): Evidence | undefined {
  for (const known of input.needs) {
    if (meetsNeed(known, chosen.ranked.place) !== "unknown") continue;
    const leaf = leavesOf(knowledge, known.need, chosen.ranked.product).find(
      ({ value }) => value === undefined,
    );
    if (leaf === undefined) continue;
    const text = phrases.drawback.notStated(inLocale(leaf.attribute.label, input.locale));
    return {
      text,
      product: chosen.ranked.product.id,
      field: leaf.attribute.id,
      value: null,
      need: known.need.id,
    };
  }
  return undefined;
}

/** There is nothing to compare: then what one would have liked to know. */
function unstatedAttribute({
  knowledge,
  input,
  chosen,
  phrases,
}: ExplainedProduct): Evidence | undefined {
  const { product } = chosen.ranked;
  const attribute = [...knowledge.catalog.attributes.values()]
    .filter(({ id, matters = 1, applies }) => {
      const meant =
        applies === undefined || holds(toCondition(applies), product.attributes) === true;
      return meant && matters > 0 && product.attributes[id] === undefined;
    })
    .sort((a, b) => (b.matters ?? 1) - (a.matters ?? 1))[0];
  if (attribute === undefined) return undefined;
  const text = phrases.drawback.notStated(inLocale(attribute.label, input.locale));
  return {
    text,
    product: product.id,
    field: attribute.id,
    value: null,
    need: assumed(attribute.id),
  };
}

/** Nothing is bad about it: then what is least good, said as such. */
function weakestPoint(
  { knowledge, input, chosen, phrases, compared }: ExplainedProduct,
  praised: ReadonlySet<string>,
  isWorthSaying: (attribute: Attribute) => boolean = () => true,
): Evidence | undefined {
  const { product } = chosen.ranked;
  const [worst] = compared()
    // A "yes" that most share is no distinction, and no weakness either.
    .filter(({ attribute, value }) => attribute.kind !== "boolean" || !isGood(attribute, value))
    .filter(({ attribute, goodness }) => !praised.has(attribute.id) && goodness < 0.75)
    .filter(({ attribute }) => isWorthSaying(attribute))
    .sort((a, b) => a.goodness - b.goodness);
  if (worst === undefined) return undefined;
  const { attribute, value } = worst;
  const { locale } = input;
  const text = phrases.drawback.weakest(
    inLocale(attribute.label, locale),
    formatValue(attribute, value, { locale, currency: knowledge.catalog.currency }),
  );
  return { text, product: product.id, field: attribute.id, value, need: assumed(attribute.id) };
}
