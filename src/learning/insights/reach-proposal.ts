import type { ChoiceAttribute } from "../../catalog/attribute.ts";
import { attributesIn, testsOf, type Condition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import type { Product } from "../../catalog/product.ts";
import { draftFlow } from "../../flow/draft-flow.ts";
import { readableWords } from "../../flow/draft-texts.ts";
import type { Flow, Question } from "../../flow/flow.ts";
import { offeredValues } from "../../flow/offered-values.ts";
import { hasBit } from "../../lib/bitset.ts";
import { inLocale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { createRandom, seedFor } from "../../lib/random.ts";
import type { LearningEffect } from "../../protocol/learning.ts";
import type { StudioDocument, StudioJson } from "../../protocol/studio.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { shownAfter, trueAnswers } from "../../studio/true-answers.ts";
import type { Remedy } from "./remedy.ts";
import { named, sentence } from "./sentence.ts";
import { softeningEdits } from "./soften-options.ts";

/** Each is tried out on products, which takes a while. */
const valuesTried = 2;
const questionsTried = 2;
/** The advisor puts no more options than that. */
const optionsMax = 8;

/**
 * What could lead shoppers to products nobody was shown: an answer for a value that no answer names,
 * a wish instead of a must that excludes them, or a question about what nothing is asked of.
 *
 * @param hidden Places of the products.
 */
export function reachRemedies(
  hidden: readonly number[],
  knowledge: Knowledge,
  document: StudioDocument,
): readonly Remedy[] {
  const products = hidden.flatMap((place) => knowledge.catalog.products[place] ?? []);
  return [
    ...unnamedValues(products, knowledge).slice(0, valuesTried).map(toOption(knowledge)),
    ...strictQuestions(hidden, knowledge, document),
    ...unaskedQuestions(products, knowledge).slice(0, questionsTried),
  ];
}

/** A value products have, and a question that asks for others of its attribute. */
interface Unnamed {
  readonly attribute: ChoiceAttribute;
  readonly value: string;
  readonly question: Question;
  readonly count: number;
}

function unnamedValues(products: readonly Product[], knowledge: Knowledge): readonly Unnamed[] {
  const { flow, catalog } = knowledge;
  const known = valuesNamed(flow);
  return flow.questions
    .filter(({ enabled, options }) => enabled && options.length > 1 && options.length < optionsMax)
    .flatMap((question) =>
      attributesOf(question).flatMap((id): readonly Unnamed[] => {
        const attribute = catalog.attributes.get(id);
        if (attribute?.kind !== "choice" && attribute?.kind !== "choices") return [];
        return Object.keys(attribute.values)
          .filter((value) => known.get(id)?.has(value) !== true)
          .map((value) => ({ attribute, value, question, count: countHaving(products, id, value) }))
          .filter(({ count }) => count > 0);
      }),
    )
    .sort((a, b) => b.count - a.count);
}

/** By attribute, what any answer names. */
function valuesNamed({ questions, scope }: Flow): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  const conditions = [scope, ...questions.flatMap(conditionsOf)];
  for (const condition of conditions) {
    for (const { attribute, test } of condition === undefined ? [] : testsOf(condition)) {
      const values = "values" in test ? test.values.map(String) : [];
      const known = named.get(attribute) ?? new Set();
      for (const value of values) known.add(value);
      named.set(attribute, known);
    }
  }
  return named;
}

function conditionsOf({ options }: Question): readonly Condition[] {
  return options.flatMap(({ must, wish }) => [must ?? [], wish ?? []].flat());
}

function attributesOf(question: Question): readonly string[] {
  return [...new Set(conditionsOf(question).flatMap(attributesIn))];
}

function countHaving(products: readonly Product[], attribute: string, value: string): number {
  return products.filter(({ attributes }) => {
    const own: unknown = attributes[attribute];
    return Array.isArray(own) ? own.includes(value) : own === value;
  }).length;
}

/** One answer more, as strict as those beside it. */
function toOption({ flow, facets }: Knowledge): (found: Unnamed) => Remedy {
  return ({ attribute, value, question }) => {
    const { label, says } = attribute.values[value] ?? {};
    const isStrict = question.options.some(
      ({ must }) => must !== undefined && attributesIn(must).includes(attribute.id),
    );
    const taken = question.options.map(({ id }) => String(id));
    const own = offeredValues(attribute, facets).find((one) => one.value === value)?.id ?? "other";
    const words = readableWords(says);
    const spoken = Object.entries(words ?? {}).filter(([locale]) => flow.locales.includes(locale));
    const labels = flow.locales.map((locale) => [locale, named(label, locale, value)]);
    const option: StudioJson = {
      id: taken.includes(own) ? `${own}-2` : own,
      label: Object.fromEntries(labels) as StudioJson,
      ...optional("says", spoken.length === 0 ? undefined : Object.fromEntries(spoken)),
      [isStrict ? "must" : "wish"]: { [attribute.id]: { any_of: [value] } },
    };
    return {
      title: sentence((locale) => {
        const [answer, ask] = [named(label, locale, value), inLocale(question.ask, locale)];
        return locale === "de"
          ? `Auf „${ask}“ auch „${answer}“ antworten lassen`
          : `Offer “${answer}” as an answer to “${ask}”`;
      }),
      edits: [{ op: "insert", path: ["questions", question.id, "options"], value: option }],
    };
  };
}

/** Questions each of whose answers excludes some of them; the one that excludes most comes first. */
function strictQuestions(
  hidden: readonly number[],
  { flow, facets, scope }: Knowledge,
  document: StudioDocument,
): readonly Remedy[] {
  return flow.questions
    .filter(({ enabled, required, options }) => enabled && !required && options.length > 0)
    .map((question) => {
      const kept = question.options.map(({ must }) => must && outcomeOf(must, facets, scope).yes);
      const lost = hidden.filter((place) =>
        kept.every((yes) => yes !== undefined && !hasBit(yes, place)),
      );
      return { question, lost: lost.length };
    })
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, 1)
    .map(({ question }) => ({
      title: sentence((locale) => {
        const ask = inLocale(question.ask, locale);
        return locale === "de"
          ? `Antworten auf „${ask}“ wünschen statt verlangen lassen`
          : `Let answers to “${ask}” wish instead of requiring`;
      }),
      edits: softeningEdits(
        document,
        question.options.map(({ id }) => ({ question: question.id, option: id })),
      ),
    }));
}

/** Questions the catalogue suggests about what the flow does not ask, the most telling of these products first. */
function unaskedQuestions(
  products: readonly Product[],
  { flow, catalog, facets }: Knowledge,
): readonly Remedy[] {
  const asked = new Set([
    ...flow.questions.flatMap(attributesOf),
    ...flow.questions.flatMap(({ amount }) => amount?.attribute ?? []),
    ...(flow.scope === undefined ? [] : attributesIn(flow.scope)),
  ]);
  const taken = new Set(flow.questions.map(({ id }) => String(id)));
  return draftFlow(catalog, facets, flow.id)
    .questions.filter(({ id, kind }) => kind !== "budget" && !taken.has(id))
    .map((question) => {
      const about = writtenAttributes(question);
      const stating = products.filter(({ attributes }) =>
        about.some((attribute) => attributes[attribute] !== undefined),
      );
      return { question, stating: stating.length, isNew: about.every((one) => !asked.has(one)) };
    })
    .filter(({ stating, isNew }) => isNew && stating > 0)
    .sort((a, b) => b.stating - a.stating)
    .map(({ question: { ask_if: _condition, ...question } }) => ({
      title: sentence((locale) => {
        const ask = inLocale(question.ask, locale);
        return locale === "de" ? `Auch fragen: „${ask}“` : `Ask as well: “${ask}”`;
      }),
      edits: [{ op: "insert", path: ["questions"], value: inLocales(question, flow.locales) }],
    }));
}

function writtenAttributes({
  options = [],
}: {
  readonly options?: readonly { readonly wish?: object | undefined }[] | undefined;
}): readonly string[] {
  return [...new Set(options.flatMap(({ wish }) => Object.keys(wish ?? {})))];
}

/** Texts of languages the flow does not speak are left out. It is written as JSON, and says the same. */
function inLocales(value: object, locales: readonly string[]): StudioJson {
  return JSON.parse(
    JSON.stringify(value, (key: string, part: unknown) => {
      const isTexts = key === "ask" || key === "why" || key === "label" || key === "says";
      if (!isTexts || typeof part !== "object" || part === null) return part;
      return Object.fromEntries(
        Object.entries(part).filter(([locale]) => locales.includes(locale)),
      );
    }),
  ) as StudioJson;
}

/** How many of these products shoppers come to who say what is true of them. Yields after each. */
export function* countReached(
  knowledge: Knowledge,
  places: readonly number[],
): Generator<void, number, void> {
  let reached = 0;
  for (const place of places) {
    if (isReached(knowledge, place)) reached += 1;
    yield;
  }
  return reached;
}

/** All that is true of it, and half of that. */
const sharesSaid = [1, 0.5];

function isReached(knowledge: Knowledge, place: number): boolean {
  const target = knowledge.catalog.products[place];
  const random = createRandom(seedFor(place, 1));
  return sharesSaid.some((share) => {
    const shown = shownAfter(knowledge, trueAnswers(knowledge, place, { random, share }));
    return shown.some(({ id }) => id === target?.id);
  });
}

/** What a remedy did to products nobody was shown, and to some of those that were. */
export interface Reached {
  readonly hidden: number;
  readonly shown: number;
}

/** Undefined where it helps none of them, or takes the place of as many others. */
export function reachEffects(
  before: Reached,
  after: Reached,
  tried: Reached,
): readonly LearningEffect[] | undefined {
  const [won, lost] = [after.hidden - before.hidden, before.shown - after.shown];
  if (won <= 0 || won <= lost) return undefined;
  return [
    {
      label: {
        en: `Of ${tried.hidden} of them tried out, answers lead to`,
        de: `Von ${tried.hidden} ausprobierten führen Antworten zu`,
      },
      before: before.hidden,
      after: after.hidden,
    },
    {
      label: {
        en: `Of ${tried.shown} others tried out`,
        de: `Von ${tried.shown} anderen ausprobierten`,
      },
      before: before.shown,
      after: after.shown,
    },
  ];
}
