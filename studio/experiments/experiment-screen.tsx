import { useState } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import type { ExperimentResults } from "../../src/protocol/learning.ts";
import { problemText } from "../api/problem-text.ts";
import { mayWrite } from "../frame/session.ts";
import { learningApi } from "../learning/learning-api.ts";
import { Coming } from "../learning/learning-screen.tsx";
import { learningWords } from "../learning/learning-words.ts";
import "../charts/charts.css";
import "../learning/learning.css";
import { useLoaded } from "../learning/use-loaded.ts";
import { AskDialog } from "../view/ask-dialog.tsx";
import { formatShare, formatTime, textOf } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { toast } from "../view/toasts.tsx";
import { Trouble } from "../view/trouble.tsx";
import { language, words } from "../words/words.ts";
import { AdoptDialog } from "./adopt-dialog.tsx";
import { ArmTable } from "./arm-table.tsx";
import { armName, Comparisons } from "./comparisons.tsx";
import { ExperimentState } from "./experiment-state.tsx";
import "./experiments.css";
import { Guardrails } from "./guardrails.tsx";
import { ShopPart } from "./shop-part.tsx";
import { Verdict } from "./verdict.tsx";

/** One experiment: how it stands, what it found, and what to do with it. */
export function ExperimentScreen() {
  const { params } = useRoute();
  const id = params["id"] ?? "";
  const { state, reload } = useLoaded(id, () => learningApi.experiment(id));
  const [changed, setChanged] = useState<ExperimentResults>();
  if (state.type === "loading") {
    return (
      <div class="screen learning">
        <Coming />
      </div>
    );
  }
  if (state.type === "failed") {
    return (
      <div class="screen learning">
        <Trouble trouble={state.trouble} onRetry={() => void reload()} />
      </div>
    );
  }
  const results = changed?.experiment.id === id ? changed : state.value;
  const { experiment, arms, comparisons, guardrails, method } = results;
  const isPrepared = results.phase === "prepared";

  return (
    <div class="screen learning">
      <header class="screen-head">
        <div>
          <p class="small crumb">
            <a href="/studio/experiments">{words().experiments}</a>
          </p>
          <h1>
            {experiment.name} <ExperimentState experiment={experiment} />
          </h1>
          <p>{outline(results)}</p>
        </div>
        {mayWrite() && <Acts results={results} onChange={setChanged} />}
      </header>
      <div class="experiment">
        <Verdict results={results} />
        {isPrepared && <ShopPart experiment={experiment} />}
        {!isPrepared && comparisons.length > 0 && <Comparisons results={results} />}
        {!isPrepared && arms.length > 0 && <ArmTable results={results} />}
        {!isPrepared && guardrails.length > 0 && <Guardrails results={results} />}
        <details class="card panel method">
          <summary>{learningWords().methodTitle}</summary>
          <p>{method[language.value]}</p>
        </details>
      </div>
    </div>
  );
}

/** Flow, what decides, how it is split, since when, and what everybody gets now. */
function outline(results: ExperimentResults): string {
  const { flow, metric, arms, holdout, startedAt, adopted } = results.experiment;
  const { metrics, splitText, holdoutShare, startedText, adoptedText } = learningWords();
  return [
    textOf(results.flowTitle, flow),
    metrics[metric],
    ...(arms.length > 1 ? [splitText(arms.map(({ share }) => formatShare(share)))] : []),
    ...(holdout > 0 ? [holdoutShare(formatShare(holdout))] : []),
    ...(startedAt === undefined ? [] : [startedText(formatTime(startedAt))]),
    ...(adopted === undefined ? [] : [adoptedText(armName(results, adopted))]),
  ].join(" · ");
}

interface ActsProps {
  readonly results: ExperimentResults;
  readonly onChange: (results: ExperimentResults) => void;
}

function Acts({ results, onChange }: ActsProps) {
  const { route } = useLocation();
  const [asking, setAsking] = useState<"start" | "stop" | "remove" | "adopt">();
  const { experiment } = results;
  const { id, state } = experiment;
  const { startExperiment, stopExperiment, adopt, ask } = learningWords();

  async function act(change: () => Promise<ExperimentResults>): Promise<void> {
    setAsking(undefined);
    try {
      onChange(await change());
    } catch (trouble) {
      toast(problemText(trouble));
    }
  }

  async function remove(): Promise<void> {
    try {
      await learningApi.removeExperiment(id);
      route("/studio/experiments");
    } catch (trouble) {
      setAsking(undefined);
      toast(problemText(trouble));
    }
  }

  return (
    <div class="actions">
      {state === "prepared" && (
        <>
          <button type="button" class="button quiet" onClick={() => setAsking("remove")}>
            {words().delete}
          </button>
          <button type="button" class="button primary" onClick={() => setAsking("start")}>
            {startExperiment}
          </button>
        </>
      )}
      {state === "running" && (
        <>
          <button type="button" class="button" onClick={() => setAsking("stop")}>
            {stopExperiment}
          </button>
          <button type="button" class="button primary" onClick={() => setAsking("adopt")}>
            <Icon name="publish" little />
            {adopt}
          </button>
        </>
      )}
      {state === "stopped" && (
        <button type="button" class="button primary" onClick={() => setAsking("adopt")}>
          <Icon name="publish" little />
          {adopt}
        </button>
      )}
      {asking === "start" && (
        <AskDialog
          title={ask.startTitle}
          text={ask.startText}
          act={startExperiment}
          onAct={() => void act(() => learningApi.start(id))}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === "stop" && (
        <AskDialog
          title={ask.stopTitle}
          text={results.phase === "decided" ? ask.stopText : ask.stopEarlyText}
          act={stopExperiment}
          onAct={() => void act(() => learningApi.stop(id))}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === "remove" && (
        <AskDialog
          title={ask.removeTitle}
          text={ask.removeText}
          act={words().delete}
          onAct={() => void remove()}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === "adopt" && (
        <AdoptDialog
          results={results}
          onDone={(next) => {
            setAsking(undefined);
            onChange(next);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
