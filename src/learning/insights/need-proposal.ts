import { amountLabeller } from "../../conversation/policy.ts";
import type { Answer, Answers } from "../../flow/answer.ts";
import { optionOf, questionOf, type Flow, type QuestionId } from "../../flow/flow.ts";
import { countBits } from "../../lib/bitset.ts";
import { inLocale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import type { LearningEffect } from "../../protocol/learning.ts";
import type { StudioDocument } from "../../protocol/studio.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { narrow } from "../../recommendation/narrow.ts";
import { needsOfAnswers, type Need } from "../../recommendation/need.ts";
import { countForms, relax } from "../../recommendation/relax.ts";
import type { UnmetNeed } from "../unmet-needs.ts";
import { keptAfter } from "./kept-after.ts";
import type { MeasuredRemedy } from "./remedy.ts";
import { sentence } from "./sentence.ts";
import { softeningEdits } from "./soften-options.ts";

/**
 * What could be done for shoppers whose needs nothing meets, the gentler first: another need gives way
 * before the others, if fewer of them have to then; or an answer wishes for what it requires. A question
 * that has to be asked stays strict: who wants shoes is not helped with jackets.
 */
export function needRemedies(
  unmet: readonly UnmetNeed[],
  knowledge: Knowledge,
  document: StudioDocument,
): readonly MeasuredRemedy[] {
  const now = fareOf(unmet, knowledge);
  // The draft has a remedy already.
  if (now.needs.length === 0 || now.products > 0) return [];
  const musts = now.needs.filter((need) => need.must !== undefined && mayGiveWay(need, knowledge));
  const first = musts
    .flatMap((need) => firstToGiveWay(need, unmet, knowledge))
    .sort((a, b) => a.fare.gaveWay - b.fare.gaveWay || b.fare.left - a.fare.left)
    .map(({ remedy }) => remedy);
  const softer = musts
    .map((need) => ({ need, left: leftWithout(need, now.needs, knowledge) }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left)
    .flatMap(({ need }) => wishedFor(need, { unmet, document, knowledge }));
  return [...first.slice(0, 1), ...softer];
}

function mayGiveWay({ question }: Need, { flow }: Knowledge): boolean {
  return question !== undefined && questionOf(flow, question)?.required === false;
}

/** How shoppers with these needs fare. */
interface Fare {
  readonly needs: readonly Need[];
  /** Products that meet all of them. */
  readonly products: number;
  /** How many needs give way so that something can be shown, and how many products meet the others. */
  readonly gaveWay: number;
  readonly left: number;
}

function fareOf(unmet: readonly UnmetNeed[], knowledge: Knowledge): Fare {
  const needs = needsIn(unmet, knowledge);
  const narrowing = narrow(knowledge, needs);
  const { show } = knowledge.flow.results;
  const wanted = Math.min(show, countForms(knowledge, knowledge.scope, show));
  const products = countBits(narrowing.candidates);
  const isEnough = countForms(knowledge, narrowing.candidates, wanted) >= wanted;
  const relaxation = isEnough ? undefined : relax(knowledge, narrowing, wanted);
  return {
    needs,
    products,
    gaveWay: relaxation?.gaveWay.length ?? 0,
    left: relaxation === undefined ? products : countBits(relaxation.relaxed),
  };
}

/** The needs as the flow understands them; what is gone from the flow is left out. */
function needsIn(unmet: readonly UnmetNeed[], knowledge: Knowledge): readonly Need[] {
  const { flow } = knowledge;
  const said = unmet.flatMap((need): readonly Need[] =>
    "said" in need
      ? [{ id: need.said, label: need.label ?? {}, must: need.must, weight: 1, source: "text" }]
      : [],
  );
  return [...needsOfAnswers(flow, answersIn(unmet, flow), amountLabeller(knowledge)), ...said];
}

function answersIn(unmet: readonly UnmetNeed[], flow: Flow): Answers {
  const answers = new Map<QuestionId, Answer>();
  for (const need of unmet) {
    if ("said" in need) continue;
    const question = questionOf(flow, need.question);
    if (question === undefined) continue;
    if (!("option" in need)) {
      const { min, max } = need;
      answers.set(question.id, {
        type: "amount",
        ...optional("min", min),
        ...optional("max", max),
      });
      continue;
    }
    const option = optionOf(question, need.option);
    if (option === undefined) continue;
    const before = answers.get(question.id);
    const others = before?.type === "options" ? before.options : [];
    answers.set(question.id, { type: "options", options: [...others, option.id] });
  }
  return answers;
}

function leftWithout(need: Need, needs: readonly Need[], knowledge: Knowledge): number {
  const others = needs.filter((one) => one !== need);
  return countBits(narrow(knowledge, others).candidates);
}

/** Named first in `relax`, where it then spares the others. */
function firstToGiveWay(
  need: Need,
  unmet: readonly UnmetNeed[],
  knowledge: Knowledge,
): readonly { readonly remedy: MeasuredRemedy; readonly fare: Fare }[] {
  const { flow } = knowledge;
  const entry: string = need.option === undefined ? (need.question ?? need.id) : need.id;
  const names = [entry, ...flow.relax.filter((one) => one !== entry)];
  const now = fareOf(unmet, knowledge);
  const fare = fareOf(unmet, { ...knowledge, flow: { ...flow, relax: names } });
  if (fare.gaveWay >= now.gaveWay) return [];
  const remedy: MeasuredRemedy = {
    title: sentence((locale) => {
      const name = inLocale(need.label, locale);
      return locale === "de"
        ? `„${name}“ als Erstes nachgeben lassen`
        : `Let “${name}” give way first`;
    }),
    edits: [{ op: "set", path: ["relax"], value: names }],
    measure(before, after) {
      const [then, later] = [fareOf(unmet, before), fareOf(unmet, after)];
      if (later.gaveWay >= then.gaveWay) return undefined;
      return [
        {
          label: {
            en: "Of what they require, gives way",
            de: "Von dem, was sie verlangen, gibt nach",
          },
          before: then.gaveWay,
          after: later.gaveWay,
        },
        {
          label: { en: "Products that meet all the rest", de: "Produkte, die den Rest erfüllen" },
          before: then.left,
          after: later.left,
        },
      ];
    },
  };
  return [{ remedy, fare }];
}

/** Who chose it sees first what meets it, and not nothing where nothing does. */
function wishedFor(
  need: Need,
  {
    unmet,
    document,
    knowledge,
  }: {
    readonly unmet: readonly UnmetNeed[];
    readonly document: StudioDocument;
    readonly knowledge: Knowledge;
  },
): readonly MeasuredRemedy[] {
  const { question, option } = need;
  if (question === undefined || option === undefined) return [];
  const edits = softeningEdits(document, [{ question, option }]);
  const known = questionOf(knowledge.flow, question);
  // Who says what it may cost at most does not mean more.
  if (known?.kind === "budget") return [];
  const label = known && optionOf(known, option)?.label;
  if (edits.length === 0) return [];
  const title = sentence((locale) => {
    const name = inLocale(need.label, locale);
    return locale === "de"
      ? `„${name}“ wünschen lassen, was es jetzt verlangt`
      : `Let “${name}” wish for what it requires now`;
  });
  return [
    {
      title,
      edits,
      measure(before, after) {
        const effects: readonly LearningEffect[] = [
          {
            label: {
              en: "Products that meet all they require",
              de: "Produkte, die alles erfüllen, was sie verlangen",
            },
            before: fareOf(unmet, before).products,
            after: fareOf(unmet, after).products,
          },
          {
            label: sentence((locale) => {
              const name = inLocale(label ?? need.label, locale);
              return locale === "de"
                ? `Produkte nach „${name}“ allein`
                : `Products after “${name}” alone`;
            }),
            before: keptAfter(before, question, option),
            after: keptAfter(after, question, option),
          },
        ];
        const [own] = effects;
        return own !== undefined && own.after > own.before ? effects : undefined;
      },
    },
  ];
}
