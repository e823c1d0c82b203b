import type {
  ExperimentGuardrail,
  LearningMetric,
  LearningSentence,
} from "../protocol/learning.ts";
import { holdoutArm } from "./assign-arm.ts";
import type { ExperimentPlan, Findings, Verdict } from "./experiment-results.ts";
import { windowDays } from "./fold-shop-events.ts";
import { sentence } from "./insights/sentence.ts";

/** What came out, in one or two sentences; a hurt guardrail is never left unsaid. */
export function verdictSentence(
  verdict: Verdict,
  findings: Findings,
  guardrails: readonly ExperimentGuardrail[],
): LearningSentence {
  const hurt = new Set(
    guardrails.flatMap(({ state, measure }) => (state === "hurt" ? measure : [])),
  );
  return sentence((locale) => {
    const said = sayOutcome(verdict, findings, locale);
    // Where nothing counts, this does not either.
    if (hurt.size === 0 || verdict.outcome === "not-valid") return said;
    const what = [...hurt].map((measure) => guarded[measure][locale]).join(", ");
    return locale === "de"
      ? `${said} Aber nicht aus Zufall schlechter: ${what}.`
      : `${said} But worse, and not by chance: ${what}.`;
  });
}

const guarded: Readonly<Record<ExperimentGuardrail["measure"], LearningSentence>> = {
  completed: { en: "came to products", de: "sahen Produkte" },
  misunderstood: { en: "not understood", de: "nicht verstanden" },
  relaxed: { en: "nothing met every need", de: "nichts erfüllte alle Wünsche" },
  left: { en: "left at a question", de: "bei einer Frage abgebrochen" },
};

function sayOutcome(
  { outcome, arm }: Verdict,
  { plan, comparisons }: Findings,
  locale: "en" | "de",
): string {
  const isGerman = locale === "de";
  const what = metrics[plan.metric][locale];
  switch (outcome) {
    case "not-valid":
      return isGerman
        ? "Die Aufteilung ist nicht so, wie sie sein sollte. Bis das geklärt ist, gilt hier nichts."
        : "The split is not as it was meant to be. Until it is known why, nothing here counts.";
    case "too-early":
      return isGerman
        ? "Die Zahlen können sich noch in jede Richtung bewegen. Entschieden wird, wenn alle Gruppen voll sind und die Letzten Zeit zum Kaufen hatten."
        : "The numbers may still move either way. It is decided when all groups are full and the last of them had time to buy.";
    case "no-difference":
      return isGerman
        ? `Kein Unterschied bei: ${what}. Ein kleinerer als der gesuchte kann es trotzdem sein.`
        : `No difference in ${what}. There may still be a smaller one than was looked for.`;
    case "better":
    case "worse": {
      const isHeld = comparisons.every((one) => one.arm === holdoutArm);
      const isBetter = outcome === "better";
      if (isHeld) {
        return isGerman
          ? `Mit Berater ist es ${isBetter ? "besser" : "schlechter"} als ohne (${what}).`
          : `With the advisor it is ${isBetter ? "better" : "worse"} than without (${what}).`;
      }
      const name = plan.arms.find(({ id }) => id === arm)?.name ?? "";
      if (!isBetter) {
        return isGerman
          ? `Was live ist, bleibt besser (${what}).`
          : `What is live stays better (${what}).`;
      }
      return isGerman
        ? `„${name}“ ist besser als das, was live ist (${what}).`
        : `“${name}” is better than what is live (${what}).`;
    }
  }
}

const metrics: Readonly<Record<LearningMetric, LearningSentence>> = {
  completed: { en: "shoppers who come to products", de: "sahen Produkte" },
  "added-to-cart": {
    en: "shoppers who put something into the cart",
    de: "in den Warenkorb",
  },
  bought: { en: "shoppers who buy", de: "gekauft" },
  revenue: { en: "revenue per shopper", de: "Umsatz je Kunde" },
};

export function experimentMethod(
  { metric, sampleNeeded }: ExperimentPlan,
  tests: number,
): LearningSentence {
  const many = tests > 1;
  const interval =
    metric === "revenue"
      ? {
          en: "Welch's t interval of the difference of means",
          de: "Welchs t-Intervall der Differenz der Mittelwerte",
        }
      : {
          en: "Newcombe's hybrid score interval of the difference of shares",
          de: "Newcombes Intervall der Differenz zweier Anteile",
        };
  return {
    en: `Every shopper counts in the group they were assigned to, whatever they did (intention to treat). ${interval.en}, 95 %${many ? `, widened for ${tests} comparisons (Bonferroni)` : ""}. The horizon is fixed: ${sampleNeeded} shoppers in each group and ${windowDays} days for the last of them to buy; who comes later changes nothing, so looking often does no harm. What was bought counts whether it was recommended or not.`,
    de: `Jeder Kunde zählt in der Gruppe, die ihm zugelost wurde, was immer er tat (Intention-to-treat). ${interval.de}, 95 %${many ? `, erweitert für ${tests} Vergleiche (Bonferroni)` : ""}. Der Umfang steht vorher fest: ${sampleNeeded} Kunden in jeder Gruppe und ${windowDays} Tage, in denen die letzten noch kaufen können; wer später kommt, ändert nichts, also schadet häufiges Nachsehen nicht. Gekauftes zählt, ob es empfohlen wurde oder nicht.`,
  };
}
