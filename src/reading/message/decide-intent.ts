import type { Evidence, Intents } from "./intent.ts";
import { signsOf } from "./intent-signs.ts";
import { knowsWords, learnedScores, spokenFor } from "./learned-intents.ts";
import { intents, type Intent } from "./reading.ts";

type Scores = readonly (readonly [Intent, number])[];

/**
 * Weighs what the rules found for each intent together with what was learned from messages
 * (docs/decisions/0016-learned-intents.md). Who is taken for looking for something by the rules is
 * not refused on a slight suspicion.
 */
export function decideIntent(evidence: Evidence, scores: Scores): Intents {
  const signs = signsOf(evidence);
  if (!knowsWords(signs)) return byRulesAlone(scores);
  const learned = learnedScores(signs);
  const byRules = ranked(scores);
  const [ruled] = byRules[0] ?? ["find" as const];
  const weighed = intents
    .map((intent, at) => {
      const said = scores.find(([one]) => one === intent)?.[1] ?? 0;
      const doubt = ruled === "find" && intent !== "find" ? doubtOf(intent) : 0;
      return {
        intent,
        score: Math.max(learned[at] ?? 0, leastLog) + Math.min(said, saidMax) * trust - doubt,
      };
    })
    .sort((one, other) => other.score - one.score);
  const intent = weighed[0]?.intent ?? ruled;
  const also = byRules.filter(
    ([one, score], place) => one !== intent && (place === 0 || score >= alsoMin),
  );
  return {
    ranked: [intent, ...also.map(([one]) => one)],
    because: intent === ruled ? [] : spokenFor(signs, { intent, against: ruled }),
  };
}

function byRulesAlone(scores: Scores): Intents {
  const likely = ranked(scores).filter(([, score], place) => place === 0 || score >= alsoMin);
  return { ranked: likely.map(([intent]) => intent), because: [] };
}

function ranked(scores: Scores): Scores {
  return [...scores].sort(([, one], [, other]) => other - one);
}

/** How much must speak against what the rules take for looking for something: most, to refuse it. */
function doubtOf(intent: Intent): number {
  return refusals.has(intent) ? 1.5 : 0.5;
}

const refusals: ReadonlySet<Intent> = new Set(["service", "complaint", "off_topic", "attack"]);

/** How much a point of the rules counts beside what was learned. */
const trust = 0.7;
/** No message is as unlikely as never having been seen. */
const leastLog = -9.2;
const saidMax = 8;
const alsoMin = 1.5;
