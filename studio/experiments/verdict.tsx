import type { ExperimentResults } from "../../src/protocol/learning.ts";
import { formatCount, formatPart } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { formatTime } from "../view/format.ts";
import { Icon, type IconName } from "../view/icon.tsx";
import { ShareBar } from "../view/share-bar.tsx";
import { language } from "../words/words.ts";

type Outcome = ExperimentResults["verdict"]["outcome"];

const looks: Readonly<Record<Outcome, { readonly icon: IconName; readonly tone: string }>> = {
  "too-early": { icon: "clock", tone: "" },
  better: { icon: "check", tone: "good" },
  worse: { icon: "warning", tone: "warn" },
  "no-difference": { icon: "check", tone: "" },
  "not-valid": { icon: "error", tone: "bad" },
};

const hurting = { icon: "warning", tone: "warn" } as const;

/** What was found is no reason to be glad while something else got worse. */
function isHurting({ verdict, guardrails }: ExperimentResults): boolean {
  return verdict.outcome !== "not-valid" && guardrails.some(({ state }) => state === "hurt");
}

/** The answer in a sentence; before there is one, how far it is away. */
export function Verdict({ results }: { readonly results: ExperimentResults }) {
  const { verdict, phase, split } = results;
  const { icon, tone } = isHurting(results) ? hurting : looks[verdict.outcome];
  const { outcomes, splitWrong, prepared, size } = learningWords();
  const isPrepared = phase === "prepared";
  const isEndedEarly = phase === "collecting" && results.experiment.state !== "running";
  if (isEndedEarly && verdict.outcome === "too-early") return <EndedEarly />;
  return (
    <section class={`note verdict-note ${tone}`} role="status">
      <Icon name={icon} />
      <div>
        <h2>{isPrepared ? prepared : outcomes[verdict.outcome]}</h2>
        <p>
          {isPrepared
            ? size.sample(formatCount(results.experiment.sampleNeeded))
            : verdict.sentence[language.value]}
        </p>
        {!isPrepared && !split.isAsMeant && verdict.outcome !== "not-valid" && <p>{splitWrong}</p>}
        {(phase === "collecting" || phase === "waiting") && <Progress results={results} />}
      </div>
    </section>
  );
}

/** Nobody comes any more, so it will not be decided. */
function EndedEarly() {
  const { title, text } = learningWords().endedEarly;
  return (
    <section class="note verdict-note" role="status">
      <Icon name="clock" />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    </section>
  );
}

function Progress({ results }: { readonly results: ExperimentResults }) {
  const { progress, decidesAt, phase, experiment } = results;
  const have = Math.round(progress * experiment.sampleNeeded);
  const { progressText, waitingText, decidesText } = learningWords();
  return (
    <div class="experiment-progress">
      <ShareBar share={progress} />
      <p class="small">
        {phase === "waiting"
          ? waitingText
          : progressText(
              formatPart(progress),
              formatCount(have),
              formatCount(experiment.sampleNeeded),
            )}
        {decidesAt && ` ${decidesText(formatTime(decidesAt))}`}
      </p>
    </div>
  );
}
