import { inLocale, type Locale } from "../../lib/localized.ts";
import { formatPrice, formatValue } from "../../wording/format.ts";
import type { Phrases } from "../../wording/phrases.ts";
import { capitalise } from "../../wording/template.ts";
import type { Role } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { assumed, type ExplainedProduct } from "./explained-product.ts";

/** What earned the product its badge comes first. */
export function roleReasons({
  knowledge,
  input,
  chosen,
  phrases,
}: ExplainedProduct): readonly Evidence[] {
  const { product } = chosen.ranked;
  const { role } = chosen;
  const [best] = input.chosen;
  const context = { locale: input.locale, currency: knowledge.catalog.currency };
  if (role.type === "best-value" && best !== undefined) {
    const [own, other] = [product.priceCents, best.ranked.product.priceCents];
    if (own === undefined || other === undefined || other <= own) return [];
    const text = phrases.reason.cheaperThanBest(
      formatPrice(own / 100, context),
      formatPrice((other - own) / 100, context),
    );
    return [
      { text, product: product.id, field: "price", value: own / 100, need: assumed("price") },
    ];
  }
  if (role.type !== "extreme") return [];
  const value = product.attributes[role.attribute.id];
  if (value === undefined) return [];
  const text = phrases.reason.extreme(
    capitalise(superlative(role, { locale: input.locale, among: input.chosen.length }, phrases)),
    formatValue(role.attribute, value, context),
  );
  const { id } = role.attribute;
  return [{ text, product: product.id, field: id, value, need: assumed(id) }];
}

/** "lightest", or "lighter than the others" where the author named no superlative. */
export function superlative(
  { attribute, end }: Extract<Role, { type: "extreme" }>,
  { locale, among }: { readonly locale: Locale; readonly among: number },
  phrases: Phrases,
): string {
  const named = end === "most" ? attribute.most : attribute.least;
  if (named !== undefined) return phrases.role.extreme(inLocale(named, locale), among);
  const compared = (end === "most" ? attribute.more : attribute.less) ?? attribute.label;
  return phrases.role.more(inLocale(compared, locale));
}
