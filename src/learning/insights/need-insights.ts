import type { Condition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { labelAmount } from "../../conversation/policy.ts";
import { optionOf, questionOf } from "../../flow/flow.ts";
import { countCommon } from "../../lib/bitset.ts";
import { inLocale, type Localized } from "../../lib/localized.ts";
import type { LearningInsight, LearningSentence } from "../../protocol/learning.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { toBetween } from "../../recommendation/need.ts";
import type { Count } from "../counts.ts";
import { readUnmetNeeds, type UnmetNeed } from "../unmet-needs.ts";
import { sentence } from "./sentence.ts";

/** What so few asked for is nobody's business but theirs. */
const conversationsMin = 5;
const insightsMax = 10;

interface Required {
  readonly label: LearningSentence;
  readonly must: Condition;
}

/** An insight with the needs it is about. */
export interface FoundNeed {
  readonly insight: LearningInsight;
  readonly unmet: readonly UnmetNeed[];
  /** What excludes products. */
  readonly musts: readonly Condition[];
}

/** What shoppers required and nothing met, most of them first; only what is not met today either. */
export function needInsights(
  unmet: readonly Count[],
  knowledge: Knowledge,
  of: number,
): readonly FoundNeed[] {
  return [...unmet]
    .filter(({ n }) => n >= conversationsMin)
    .sort((a, b) => b.n - a.n)
    .flatMap(({ item, n }) => needInsight(item, n, { knowledge, of }) ?? [])
    .slice(0, insightsMax);
}

function needInsight(
  written: string,
  conversations: number,
  { knowledge, of }: { readonly knowledge: Knowledge; readonly of: number },
): FoundNeed | undefined {
  const unmet = readUnmetNeeds(written);
  const needs = unmet.flatMap((need) => toRequired(need, knowledge) ?? []);
  const products = meeting(needs, knowledge);
  if (needs.length === 0 || products > 0) return undefined;
  const nearest = needs
    .map((need) => ({
      without: need.label,
      products: meeting(
        needs.filter((other) => other !== need),
        knowledge,
      ),
    }))
    .filter((one) => one.products > 0)
    .sort((a, b) => b.products - a.products);
  const list = (locale: "en" | "de"): string => needs.map(({ label }) => label[locale]).join(" + ");
  const insight: LearningInsight = {
    key: `need.${written}`.slice(0, 400),
    kind: "unmet-need",
    weight: Math.min(0.85, 0.35 + conversations / Math.max(40, of)),
    title: sentence((locale) =>
      locale === "de"
        ? `${conversations} fragten nach ${list(locale)}: 0 Produkte`
        : `${conversations} asked for ${list(locale)}: 0 products`,
    ),
    detail: sentence((locale) => {
      const [first] = nearest;
      if (first === undefined) {
        return locale === "de"
          ? "Auch ohne eine einzelne der Bedingungen gäbe es keines."
          : "Without any single one of them there would still be none.";
      }
      return locale === "de"
        ? `Ohne „${first.without.de}“ wären es ${first.products}. Ein Fall für den Einkauf, oder die Angaben der Produkte sind unvollständig.`
        : `Without “${first.without.en}” there would be ${first.products}. A case for the buyers, or the products' data are incomplete.`;
    }),
    statistics: {
      type: "needs",
      needs: needs.map(({ label }) => label),
      conversations,
      products,
      nearest,
    },
  };
  return { insight, unmet, musts: needs.map(({ must }) => must) };
}

function meeting(needs: readonly Required[], { facets, scope }: Knowledge): number {
  const all: Condition = { type: "all", of: needs.map(({ must }) => must) };
  return countCommon(outcomeOf(all, facets, scope).yes, scope);
}

/** A need as it is today; undefined for what is gone from the flow, or excludes nothing. */
function toRequired(need: UnmetNeed, knowledge: Knowledge): Required | undefined {
  const { flow } = knowledge;
  if ("said" in need) {
    return { must: need.must, label: toSentence(need.label ?? amountLabel(need.must, knowledge)) };
  }
  const question = questionOf(flow, need.question);
  if (question === undefined) return undefined;
  if ("option" in need) {
    const option = optionOf(question, need.option);
    if (option?.must === undefined) return undefined;
    const isBare = question.kind === "yes-no";
    return {
      must: option.must,
      label: sentence((locale) =>
        isBare
          ? `${inLocale(question.ask, locale)} ${inLocale(option.label, locale)}`
          : inLocale(option.label, locale),
      ),
    };
  }
  const { amount } = question;
  if (amount?.effect !== "must") return undefined;
  const { question: _asked, ...range } = need;
  return {
    must: toBetween(amount.attribute, range),
    label: toSentence(labelAmount(knowledge, amount.attribute, range)),
  };
}

function amountLabel(must: Condition, knowledge: Knowledge): Localized {
  if (must.type !== "test" || must.test.type !== "between") return {};
  const { min, max } = must.test;
  return labelAmount(knowledge, must.attribute, {
    ...(min === undefined ? {} : { min: min.value }),
    ...(max === undefined ? {} : { max: max.value }),
  });
}

function toSentence(label: Localized): LearningSentence {
  return sentence((locale) => inLocale(label, locale));
}
