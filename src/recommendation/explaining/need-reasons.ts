import type { Product } from "../../catalog/product.ts";
import { countBits, countCommon } from "../../lib/bitset.ts";
import { inLocale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import type { Role } from "../choose.ts";
import {
  leavesOf,
  passes,
  sentenceAbout,
  sentenceOfNeed,
  suitsSentence,
  valueText,
  wantedValue,
  type Evidence,
} from "../evidence.ts";
import { meetsMust, meetsNeed, type NarrowingNeed } from "../narrow.ts";
import type { Need } from "../need.ts";
import type { ExplainedProduct, Scored } from "./explained-product.ts";

/** The needs it meets; one counts more when the others shown, and most products of the scope, do not meet it. */
export function needReasons(context: ExplainedProduct): readonly Scored[] {
  const { input, chosen, knowledge } = context;
  const { place, product } = chosen.ranked;
  const others = input.chosen.filter((other) => other !== chosen);
  const total = Math.max(1, countBits(knowledge.scope));
  return input.needs.flatMap((known) => {
    const met = metPart(known, place);
    const evidence = met && reasonOfNeed(context, met, product);
    if (evidence === undefined) return [];
    const outcome = known.must ?? known.wish;
    const common = outcome === undefined ? 1 : countCommon(outcome.yes, knowledge.scope) / total;
    const missing = others.filter(({ ranked }) => meetsNeed(known, ranked.place) !== "yes");
    const lead = others.length === 0 ? 0 : missing.length / others.length;
    const named = isRoleOf(chosen.role, known.need) ? 2 : 0;
    const worth = 0.3 + (1 - common) + 0.5 * lead;
    return [{ evidence, score: known.need.weight * worth + named }];
  });
}

/** A product that meets the must but not the wish may be praised for the must alone. */
function metPart(known: NarrowingNeed, place: number): Need | undefined {
  if (meetsNeed(known, place) === "yes") return known.need;
  if (known.must === undefined || meetsMust(known, place) !== "yes") return undefined;
  const { wish: _wish, because: _because, ...hardPart } = known.need;
  return hardPart;
}

function isRoleOf(role: Role, need: Need): boolean {
  return role.type === "best-for" && role.need.id === need.id;
}

function reasonOfNeed(
  { knowledge, input, phrases }: ExplainedProduct,
  need: Need,
  product: Product,
): Evidence | undefined {
  const { locale } = input;
  const because = sentenceOfNeed(knowledge, need, product, locale);
  if (because !== undefined) return { ...because, product: product.id, need: need.id };
  const leaf = leavesOf(knowledge, need, product).find(passes);
  if (leaf?.value === undefined) return undefined;
  const { attribute, value } = leaf;
  const wanted = wantedValue(leaf);
  const own =
    suitsSentence(leaf, "reason") &&
    sentenceAbout(knowledge, {
      attribute,
      value,
      tone: "reason",
      locale,
      ...optional("wanted", wanted),
    });
  const text =
    own ||
    phrases.reason.fact(
      inLocale(attribute.label, locale),
      valueText(knowledge, attribute, value, { locale, wanted }),
    );
  return { text, product: product.id, field: attribute.id, value, need: need.id };
}
