import { optionOf, questionOf, type Flow } from "../../flow/flow.ts";
import { optional } from "../../lib/optional.ts";
import type { LearningInsight, LearningSentence } from "../../protocol/learning.ts";
import { writeDay } from "../day.ts";
import type { Deviation } from "../deviations.ts";
import { shareOf } from "../share.ts";
import { named, percent, sentence } from "./sentence.ts";

/** @param toDay The last day of the week that was looked at. */
export function deviationInsight(
  { series, now, past, pastWeeks, z, p, looked }: Deviation,
  { flow, toDay }: { readonly flow: Flow | undefined; readonly toDay: number },
): LearningInsight {
  const { measure, question: id, option: item, weeks } = series;
  const question = id === undefined || flow === undefined ? undefined : questionOf(flow, id);
  const option =
    item === undefined || question === undefined ? undefined : optionOf(question, item);
  const names = (locale: string): Names => ({
    question: named(question?.ask, locale, id ?? ""),
    option: named(option?.label, locale, item ?? ""),
    now: percent(now.count / now.of, locale),
    past: percent(past.count / past.of, locale),
    isMore: z > 0,
  });
  const text = texts[measure];
  return {
    key: ["deviation", measure, id, item, writeDay(toDay)].filter((part) => part).join("."),
    kind: "deviation",
    weight: Math.min(1, 0.6 + Math.abs(now.count / now.of - past.count / past.of)),
    title: sentence((locale) => text.title[locale](names(locale))),
    detail: text.detail,
    ...optional("question", id),
    ...optional("option", item),
    statistics: {
      type: "deviation",
      measure,
      week: writeDay(toDay - 6),
      now: shareOf(now.count, now.of),
      past: shareOf(past.count, past.of),
      weeks: pastWeeks,
      z,
      p,
      looked,
      history: weeks
        .map(({ count, of }, weeksAgo) => ({
          week: writeDay(toDay - 6 - 7 * weeksAgo),
          share: of === 0 ? 0 : count / of,
          of,
        }))
        .filter(({ of }) => of > 0)
        .reverse(),
    },
  };
}

interface Names {
  readonly question: string;
  readonly option: string;
  readonly now: string;
  readonly past: string;
  readonly isMore: boolean;
}

type Measure = Deviation["series"]["measure"];

interface Text {
  readonly title: Readonly<Record<"en" | "de", (names: Names) => string>>;
  readonly detail: LearningSentence;
}

const texts: Readonly<Record<Measure, Text>> = {
  left: {
    title: {
      en: ({ question, now, past }) =>
        `“${question}” loses ${now} of those who see it; it was ${past}`,
      de: ({ question, now, past }) => `Bei „${question}“ gehen ${now}; sonst waren es ${past}`,
    },
    detail: {
      en: "The conversation ended at this question, before any products. Look at what changed: the wording, the order of the questions, or what is asked before it.",
      de: "Das Gespräch endete bei dieser Frage, vor den ersten Produkten. Was hat sich geändert: der Wortlaut, die Reihenfolge oder was davor gefragt wird?",
    },
  },
  skipped: {
    title: {
      en: ({ question, now, past }) => `${now} cannot answer “${question}”; it was ${past}`,
      de: ({ question, now, past }) =>
        `${now} wissen auf „${question}“ keine Antwort; sonst waren es ${past}`,
    },
    detail: {
      en: "More shoppers say that they do not know. The question may need other words, an example, or another answer.",
      de: "Mehr Menschen sagen, dass sie es nicht wissen. Vielleicht helfen andere Worte, ein Beispiel oder eine weitere Antwort.",
    },
  },
  "option-left": {
    title: {
      en: ({ option, now, past }) =>
        `“${option}” loses ${now} of those who choose it; it was ${past}`,
      de: ({ option, now, past }) => `Nach „${option}“ gehen ${now}; sonst waren es ${past}`,
    },
    detail: {
      en: "Choosing it was the last thing they did, and no products were shown. Look at what it asks next and how many products it keeps.",
      de: "Das war das Letzte, was sie taten, und Produkte kamen keine. Was wird danach gefragt, und wie viele Produkte bleiben übrig?",
    },
  },
  "option-chosen": {
    title: {
      en: ({ option, question, now, past, isMore }) =>
        `“${option}” is chosen ${isMore ? "more" : "less"} often at “${question}”: ${now} instead of ${past}`,
      de: ({ option, question, now, past, isMore }) =>
        `„${option}“ wird bei „${question}“ ${isMore ? "öfter" : "seltener"} gewählt: ${now} statt ${past}`,
    },
    detail: {
      en: "Shoppers may want something else than before, or the answer is not where it was. Is there enough to show for it?",
      de: "Vielleicht wird etwas anderes gesucht als sonst, oder die Antwort steht nicht mehr, wo sie stand. Gibt es dafür genug zu zeigen?",
    },
  },
  "option-relaxed": {
    title: {
      en: ({ option, now, past }) =>
        `After “${option}” no product met everything for ${now}; it was ${past}`,
      de: ({ option, now, past }) =>
        `Nach „${option}“ erfüllte für ${now} kein Produkt alles; sonst waren es ${past}`,
    },
    detail: {
      en: "Products may have sold out, or lost what this answer requires. Look at how many it keeps now.",
      de: "Vielleicht ist etwas ausverkauft, oder den Produkten fehlt jetzt, was diese Antwort verlangt. Wie viele bleiben noch?",
    },
  },
  misunderstood: {
    title: {
      en: ({ now, past }) => `${now} of all messages were not understood; it was ${past}`,
      de: ({ now, past }) =>
        `${now} aller Nachrichten wurden nicht verstanden; sonst waren es ${past}`,
    },
    detail: {
      en: "Look at the words nobody understood, below: they tell what shoppers ask for.",
      de: "Die Wörter, die niemand verstand, stehen unten: Sie zeigen, wonach gefragt wird.",
    },
  },
  completed: {
    title: {
      en: ({ now, past }) => `Only ${now} of the conversations came to products; it was ${past}`,
      de: ({ now, past }) => `Nur ${now} der Gespräche kamen zu Produkten; sonst waren es ${past}`,
    },
    detail: {
      en: "Look at the drop-off of each question: where do they stop now that went on before?",
      de: "Wo hören jetzt auf, die früher weitergingen? Das zeigen die Abbrüche bei jeder Frage.",
    },
  },
};
