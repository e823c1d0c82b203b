import { attributesIn, testsOf } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import { imagePath } from "../catalog/product-image.ts";
import type { Question } from "../flow/flow.ts";
import { countBits, hasBit, intersection, isEmpty, type Bitset } from "../lib/bitset.ts";
import { inLocale, type Locale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { roleId, type Role } from "../recommendation/choose.ts";
import { superlative } from "../recommendation/explaining/role-reason.ts";
import type { Knowledge, OptionKnowledge } from "../recommendation/knowledge.ts";
import type { Need, NeedId } from "../recommendation/need.ts";
import type { OpenQuestion } from "../recommendation/next-question.ts";
import { mapShares } from "../recommendation/rank.ts";
import type { Recommendation, RecommendedProduct, Relaxed } from "../recommendation/recommend.ts";
import type { Repair } from "../recommendation/relax.ts";
import { formatValue } from "../wording/format.ts";
import { phrasesFor, type Phrases } from "../wording/phrases.ts";
import { capitalise, joinLabels } from "../wording/template.ts";
import type { EventOf, ShownNeed, ShownProduct, ShownQuestion, ShownRelaxed } from "./event.ts";
import { wantedVariant } from "./wanted-variant.ts";

/** What the engine worked out, as the shopper is shown it: labels, prices and sentences in one language. */

export function showQuestion(
  knowledge: Knowledge,
  open: OpenQuestion,
  view: { readonly fitting: Bitset; readonly locale: Locale },
): ShownQuestion {
  const { question } = open;
  const { locale } = view;
  return {
    id: question.id,
    kind: question.kind,
    text: inLocale(question.ask, locale),
    ...optional("why", question.why && inLocale(question.why, locale)),
    ...optional("example", question.example && inLocale(question.example, locale)),
    options: open.options.map((option) => ({
      id: option.option.id,
      label: inLocale(option.option.label, locale),
      ...optional("picture", option.option.picture),
      products: countProducts(knowledge, option, view.fitting),
    })),
    ...optional("amount", amountOf(knowledge, question, view.fitting)),
  };
}

/** How many products an option keeps, and what they cost. */
function countProducts(
  { facets }: Knowledge,
  option: OptionKnowledge,
  fitting: Bitset,
): ShownQuestion["options"][number]["products"] {
  const kept = intersection(option.keeps, fitting);
  const count = countBits(kept);
  const prices = rangeOf(facets.numbers("price"), kept);
  return prices === undefined ? { count } : { count, priceFrom: prices.min, priceTo: prices.max };
}

function amountOf(
  { facets, catalog }: Knowledge,
  question: Question,
  fitting: Bitset,
): ShownQuestion["amount"] {
  const attribute = question.amount && catalog.attributes.get(question.amount.attribute);
  const range = attribute && rangeOf(facets.numbers(attribute.id), fitting);
  if (attribute?.kind !== "number" || range === undefined) return undefined;
  const unit = attribute.id === "price" ? catalog.currency : (attribute.unit ?? "");
  return { unit, min: Math.floor(range.min), max: Math.ceil(range.max) };
}

/** The lowest and the highest stated number among some products. */
function rangeOf(
  numbers: ArrayLike<number> | undefined,
  places: Bitset,
): { readonly min: number; readonly max: number } | undefined {
  if (numbers === undefined) return undefined;
  let [min, max] = [Infinity, -Infinity];
  for (let place = 0; place < numbers.length; place += 1) {
    const value = numbers[place] ?? Number.NaN;
    if (Number.isNaN(value) || !hasBit(places, place)) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return min > max ? undefined : { min, max };
}

export function showRecommendation(
  knowledge: Knowledge,
  recommendation: Recommendation,
  view: { readonly locale: Locale; readonly needs: readonly Need[] },
): EventOf<"products-recommended"> {
  const phrases = phrasesFor(view.locale, knowledge.flow.address);
  const { relaxed } = recommendation;
  return {
    type: "products-recommended",
    remaining: recommendation.remaining,
    needs: view.needs.map((need) => showNeed(need, view.locale)),
    products: recommendation.products.map((one) =>
      showProduct(knowledge, one, {
        locale: view.locale,
        phrases,
        among: recommendation.products.length,
        needs: view.needs,
      }),
    ),
    ...optional("relaxed", relaxed && showRelaxed(knowledge, relaxed, view.locale, phrases)),
    shares: Object.fromEntries(
      recommendation.products.map(({ product, shares }) => [
        product.id,
        mapShares(shares, rounded),
      ]),
    ),
  };
}

/** More digits would only make the log longer. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** Nothing where there is nothing to show. */
export function showNeeds(needs: readonly Need[], locale: Locale): ShownNeed[] | undefined {
  return needs.length === 0 ? undefined : needs.map((need) => showNeed(need, locale));
}

export function showNeed(need: Need, locale: Locale): ShownNeed {
  return { id: need.id, label: inLocale(need.label, locale) };
}

function showProduct(
  knowledge: Knowledge,
  { product, role, match, explanation, critiques }: RecommendedProduct,
  view: RoleView,
): ShownProduct {
  const { locale } = view;
  const { currency } = knowledge.catalog;
  // Who asked for blue sees it in blue.
  const image = wantedVariant(product, view.needs)?.image ?? product.image;
  return {
    id: product.id,
    title: inLocale(product.title, locale),
    ...optional("brand", product.brand),
    ...optional("url", product.url),
    ...optional("image", image && imagePath(knowledge.catalog.id, image)),
    ...optional("price", toMoney(product.priceCents, currency)),
    ...optional("listPrice", toMoney(product.listPriceCents, currency)),
    availability: availabilityOf(product),
    role: roleId(role),
    roleLabel: roleLabel(role, view),
    match: {
      level: match.level,
      met: idsOf(match.met),
      unmet: idsOf(match.unmet),
      ...(match.unknown.length > 0 ? { unknown: idsOf(match.unknown) } : {}),
    },
    reasons: explanation.reasons.map(toStatement),
    ...optional("drawback", explanation.drawback && toStatement(explanation.drawback)),
    critiques: critiques.map(({ id, label, count }) => ({
      id,
      label: inLocale(label, locale),
      count,
    })),
  };
}

function idsOf(needs: readonly Need[]): NeedId[] {
  return needs.map(({ id }) => id);
}

function toStatement(
  evidence: RecommendedProduct["explanation"]["reasons"][number],
): ShownProduct["reasons"][number] {
  const { value } = evidence;
  return { ...evidence, value: typeof value === "object" && value !== null ? [...value] : value };
}

function toMoney(
  cents: number | undefined,
  currency: string,
): { amount: number; currency: string } | undefined {
  return cents === undefined ? undefined : { amount: cents / 100, currency };
}

/** So few that a shopper should know. */
const fewLeftMax = 3;

export function availabilityOf({ stock }: Product): ShownProduct["availability"] {
  if (stock === undefined) return "unknown";
  if (stock === 0) return "out-of-stock";
  return stock <= fewLeftMax ? "few-left" : "in-stock";
}

interface RoleView {
  readonly needs: readonly Need[];
  readonly locale: Locale;
  readonly phrases: Phrases;
  /** How many products are shown together. */
  readonly among: number;
}

function roleLabel(role: Role, view: RoleView): string {
  const { locale, phrases } = view;
  switch (role.type) {
    case "best-match":
      return view.needs.length === 0 ? phrases.role.start : phrases.role.bestMatch;
    case "best-value":
      return phrases.role.bestValue;
    case "best-for":
      return phrases.role.bestFor(shortLabel(role.need, locale));
    case "extreme":
      return capitalise(superlative(role, view, phrases));
    case "alternative":
      return phrases.role.alternative;
  }
}

/** Of "Scotland in October: around 9 °C, rain on 18 days" the place and the time are enough. */
function shortLabel({ label, source }: Need, locale: Locale): string {
  const text = inLocale(label, locale);
  return source === "assumption" ? text.replace(/:.*$/s, "") : text;
}

function showRelaxed(
  knowledge: Knowledge,
  relaxed: Relaxed,
  locale: Locale,
  phrases: Phrases,
): ShownRelaxed {
  const label = (need: Need): string => inLocale(need.label, locale);
  const noun = nounOf(knowledge, locale, 2);
  if (
    relaxed.conflict.length > 0 &&
    relaxed.conflict.every((need) => isUnstated(knowledge, need))
  ) {
    return {
      needs: relaxed.gaveWay.map((need) => showNeed(need, locale)),
      fits: relaxed.fits,
      text: phrases.say.unstated(joinLabels(relaxed.conflict.map(label))),
      repairs: sensible(relaxed.repairs).map((repair) =>
        showRepair(knowledge, repair, locale, phrases),
      ),
    };
  }
  const opening =
    relaxed.conflict.length > 0
      ? phrases.say.conflict(joinLabels(relaxed.conflict.map(label)), noun, relaxed.conflict.length)
      : phrases.say.tooFew(relaxed.fits, nounOf(knowledge, locale, relaxed.fits));
  const isSame =
    relaxed.gaveWay.length === relaxed.conflict.length &&
    relaxed.gaveWay.every((need) => relaxed.conflict.includes(need));
  // Named once is enough, where all that clashes gave way in one product or another.
  const gaveWay = isSame
    ? phrases.say.partly(relaxed.conflict.length)
    : phrases.say.gaveWay(joinLabels(relaxed.gaveWay.map(label)));
  return {
    needs: relaxed.gaveWay.map((need) => showNeed(need, locale)),
    fits: relaxed.fits,
    text: `${opening} ${gaveWay}`,
    repairs: sensible(relaxed.repairs).map((repair) =>
      showRepair(knowledge, repair, locale, phrases),
    ),
  };
}

/** Who asks for a backpack in L is not helped by anything but a backpack, where something else helps. */
function sensible(repairs: readonly Repair[]): readonly Repair[] {
  const others = repairs.filter(({ type, need: { must } }) => {
    const tests = type === "drop" && must !== undefined ? testsOf(must) : [];
    return tests.length === 0 || tests.some(({ attribute }) => attribute !== "kind");
  });
  return others.length > 0 ? others : repairs;
}

/** A limit on a price the shop does not name for anything: not too dear, but unknown. */
function isUnstated({ facets, scope }: Knowledge, { must }: Need): boolean {
  if (must === undefined) return false;
  return attributesIn(must).every((id) => isEmpty(intersection(facets.known(id), scope)));
}

function showRepair(
  knowledge: Knowledge,
  repair: Repair,
  locale: Locale,
  phrases: Phrases,
): ShownRelaxed["repairs"][number] {
  const { need, count } = repair;
  if (repair.type === "drop") {
    const label = phrases.repair.drop(inLocale(need.label, locale));
    return { label, count, command: { type: "retract", need: need.id } };
  }
  const attribute = knowledge.catalog.attributes.get(repair.attribute);
  const value =
    attribute === undefined
      ? String(repair.value)
      : formatValue(attribute, repair.value, { locale, currency: knowledge.catalog.currency });
  const limit = repair.bound === "max" ? phrases.amount.upTo(value) : phrases.amount.atLeast(value);
  const label = phrases.repair.loosen(
    attribute === undefined ? inLocale(need.label, locale) : inLocale(attribute.label, locale),
    limit,
  );
  return { label, count, command: { type: "loosen", need: need.id, value: repair.value } };
}

/** "Jacke" or "Jacken", in the words of the flow. */
export function nounOf({ flow }: Knowledge, locale: Locale, count: number): string {
  const noun = flow.noun[locale] ?? flow.noun[locale.split("-")[0] ?? locale] ?? flow.noun["en"];
  return (count === 1 ? noun?.one : noun?.other) ?? "";
}
