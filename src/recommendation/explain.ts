import type { Attribute } from "../catalog/attribute.ts";
import { toCondition } from "../catalog/condition.ts";
import { holds } from "../catalog/holds.ts";
import type { Product, ProductValue } from "../catalog/product.ts";
import { countBits, countCommon, type Bitset } from "../lib/bitset.ts";
import { inLocale, type Locale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { remembered } from "../lib/remembered.ts";
import { formatPrice, formatValue } from "../wording/format.ts";
import { phrasesFor, type Phrases } from "../wording/phrases.ts";
import { capitalise } from "../wording/template.ts";
import type { Chosen, Role } from "./choose.ts";
import {
  leavesOf,
  passes,
  sentenceAbout,
  sentenceOfNeed,
  suitsSentence,
  valueText,
  wantedValue,
  type Evidence,
} from "./evidence.ts";
import { percentile, spreadsFor, type Knowledge } from "./knowledge.ts";
import { meetsMust, meetsNeed, type NarrowingNeed } from "./narrow.ts";
import type { Need, NeedId } from "./need.ts";

export interface Explanation {
  /** Two, the strongest first. */
  readonly reasons: readonly Evidence[];
  readonly drawback?: Evidence;
}

export interface ExplainInput {
  readonly chosen: readonly Chosen[];
  readonly needs: readonly NarrowingNeed[];
  /** The products this one was chosen from. */
  readonly candidates: Bitset;
  readonly locale: Locale;
  readonly address: "informal" | "formal";
}

interface Scored {
  readonly evidence: Evidence;
  readonly score: number;
}

const reasonsMax = 2;

/**
 * Two reasons and one drawback per product, from the same numbers that ranked it. A reason counts
 * more when the others shown, and most of the candidates, do not have it.
 */
export function explain(knowledge: Knowledge, input: ExplainInput, chosen: Chosen): Explanation {
  const context: Context = {
    knowledge,
    input,
    chosen,
    phrases: phrasesFor(input.locale, input.address),
    compared: () => comparableIn(knowledge)(chosen.ranked.product),
  };
  const missed = missedMost(context);
  const reasons = firstDistinct(reasonsOf(context, missed), reasonsMax);
  const drawback = missed ?? findWeakness(context, reasons);
  return { reasons, ...optional("drawback", drawback) };
}

/**
 * The strongest first; what is not asked for is not put into words. What is said against a product
 * ("only warmth 3") is praised in it only when nothing else is left.
 */
function* reasonsOf(context: Context, missed: Evidence | undefined): Iterable<Evidence> {
  yield* roleReasons(context);
  const later: Evidence[] = [];
  for (const reason of otherReasons(context)) {
    if (reason.field === missed?.field) later.push(reason);
    else yield reason;
  }
  yield* later;
}

function* otherReasons(context: Context): Iterable<Evidence> {
  const wanted = needReasons(context);
  yield* byScore(wanted.filter(({ evidence }) => !isSelfEvident(context.knowledge, evidence)));
  yield* standing(context, "reason");
  yield* byScore(wanted);
  yield* strongestPoints(context);
}

interface Context {
  readonly knowledge: Knowledge;
  readonly input: ExplainInput;
  readonly chosen: Chosen;
  readonly phrases: Phrases;
  /** Worked out when it is first needed. */
  readonly compared: () => readonly Compared[];
}

/**
 * "It is a jacket" is true of all jackets, and "it comes in M" of all that are left to whoever wears
 * M: said only when there is nothing better to say.
 */
function isSelfEvident({ catalog }: Knowledge, { field }: Evidence): boolean {
  const attribute = catalog.attributes.get(field);
  return attribute?.matters === 0 || attribute?.variant === true;
}

/** One statement per field: "waterproof" twice in other words is one reason. */
function firstDistinct(evidence: Iterable<Evidence>, most: number): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const one of evidence) {
    if (found.length === most) break;
    const isSaid = found.some(
      ({ field, text }) =>
        field === one.field || repeats(one.text, text) || repeats(text, one.text),
    );
    if (!isSaid) found.push(one);
  }
  return found;
}

/** "Neckline: Hood" says nothing beside "With a hood": catalogues may have one thing twice. */
function repeats(fact: string, sentence: string): boolean {
  const value = /^[^:]+: ([^:\d]+)$/.exec(fact)?.[1];
  if (value === undefined || sentence.includes(":")) return false;
  const words = value.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = sentence.toLowerCase();
  return words.length > 0 && words.every((word) => said.includes(word));
}

function byScore(scored: readonly Scored[]): readonly Evidence[] {
  return [...scored].sort((a, b) => b.score - a.score).map(({ evidence }) => evidence);
}

/** What earned the product its badge comes first. */
function roleReasons({ knowledge, input, chosen, phrases }: Context): readonly Evidence[] {
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

/** Nobody asked for it, everybody prefers it. */
function assumed(attribute: string): NeedId {
  return `assumed.${attribute}` as NeedId;
}

function needReasons(context: Context): readonly Scored[] {
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
  { knowledge, input, phrases }: Context,
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

/** When nothing stands out, the plain facts that speak most for it; any of two is enough. */
function* strongestPoints(context: Context): Iterable<Evidence> {
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

/** An attribute in which one product can be better than another, and how good this one is in it. */
interface Compared {
  readonly attribute: Attribute;
  readonly value: ProductValue;
  readonly goodness: number;
}

/** It does not depend on what was said, so it is worked out once for each product that is shown. */
const comparableIn = remembered((knowledge: Knowledge) =>
  remembered((product: Product) => comparable(knowledge, product)),
);

function comparable(knowledge: Knowledge, product: Product): readonly Compared[] {
  const compared: Compared[] = [];
  for (const attribute of knowledge.catalog.attributes.values()) {
    const value = product.attributes[attribute.id];
    if (value === undefined || attribute.matters === 0) continue;
    const goodness = goodnessOf(knowledge, attribute, product);
    if (goodness !== undefined) compared.push({ attribute, value, goodness });
  }
  return compared;
}

/**
 * The attributes in which a product stands out from most of its kind though nobody asked: towards
 * the better end for a reason, the worse end for a drawback. The furthest out comes first.
 */
function* standing(context: Context, tone: "reason" | "drawback"): Iterable<Evidence> {
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

/** The share of its kind that is worse: 1 is the best of all, undefined when nothing is better. */
function goodnessOf(
  knowledge: Knowledge,
  attribute: Attribute,
  product: Product,
): number | undefined {
  const value = product.attributes[attribute.id];
  if (attribute.kind === "number" && typeof value === "number") {
    const spread = spreadsFor(knowledge, product).get(attribute.id);
    if (attribute.better === undefined || spread === undefined) return undefined;
    const rank = percentile(spread, value);
    return attribute.better === "higher" ? rank : 1 - rank;
  }
  if (attribute.kind === "boolean" && attribute.better !== undefined) {
    const good = isGood(attribute, value);
    const have = countCommon(knowledge.facets.having(attribute.id, String(value)), knowledge.scope);
    const known = countCommon(knowledge.facets.known(attribute.id), knowledge.scope);
    const share = known === 0 ? 1 : have / known;
    // Half of those who share the value, and all who do not, stand on the other side.
    return good ? 1 - share / 2 : share / 2;
  }
  return undefined;
}

function isGood(attribute: Extract<Attribute, { kind: "boolean" }>, value: unknown): boolean {
  return value === (attribute.better === "yes");
}

/** The gravest of what it lacks, other than what earned it its badge if there is any other. */
function missedMost(context: Context): Evidence | undefined {
  const missed = byScore(missedNeeds(context));
  const badge = new Set(roleReasons(context).map(({ field }) => field));
  return missed.find(({ field }) => !badge.has(field)) ?? missed[0];
}

/** Nothing that was asked for is missing: then what is weak all the same. */
function findWeakness(context: Context, reasons: readonly Evidence[]): Evidence | undefined {
  const praised = new Set(reasons.map(({ field }) => field));
  for (const weakness of standing(context, "drawback")) {
    if (!praised.has(weakness.field)) return weakness;
  }
  return unstatedNeed(context) ?? weakestPoint(context, praised) ?? unstatedAttribute(context);
}

/** A must that gave way is the first thing to say, then the wishes that are not met. */
function missedNeeds(context: Context): readonly Scored[] {
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
  { knowledge, input, chosen, phrases }: Context,
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

/** What the shop does not say about something the shopper asked for. */
function unstatedNeed({ knowledge, input, chosen, phrases }: Context): Evidence | undefined {
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
function unstatedAttribute({ knowledge, input, chosen, phrases }: Context): Evidence | undefined {
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
  { knowledge, input, chosen, phrases, compared }: Context,
  praised: ReadonlySet<string>,
): Evidence | undefined {
  const { product } = chosen.ranked;
  const [worst] = compared()
    // A "yes" that most share is no distinction, and no weakness either.
    .filter(({ attribute, value }) => attribute.kind !== "boolean" || !isGood(attribute, value))
    .filter(({ attribute, goodness }) => !praised.has(attribute.id) && goodness < 0.75)
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
