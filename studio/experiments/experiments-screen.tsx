import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Experiment } from "../../src/protocol/learning.ts";
import type { StudioFlowSummary } from "../../src/protocol/studio.ts";
import { api } from "../api/studio-api.ts";
import { mayWrite } from "../frame/session.ts";
import { learningApi } from "../learning/learning-api.ts";
import { Coming } from "../learning/learning-screen.tsx";
import { learningWords } from "../learning/learning-words.ts";
import "../charts/charts.css";
import "../learning/learning.css";
import { useLoaded } from "../learning/use-loaded.ts";
import { formatShare, formatTime, textOf } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import "./experiments.css";
import { ExperimentState } from "./experiment-state.tsx";
import { NewExperimentDialog } from "./new-experiment-dialog.tsx";

/** All experiments, and the way to a new one. */
export function ExperimentsScreen() {
  const { state, reload } = useLoaded("experiments", loadAll);
  const [isAdding, setAdding] = useState(false);
  const { route } = useLocation();
  const { experimentsText, newExperiment } = learningWords();
  const isEmpty = state.type === "ready" && state.value.experiments.length === 0;
  return (
    <div class="screen learning">
      <header class="screen-head">
        <div>
          <h1>{words().experiments}</h1>
          <p>{experimentsText}</p>
        </div>
        {mayWrite() && state.type === "ready" && !isEmpty && (
          <button type="button" class="button primary" onClick={() => setAdding(true)}>
            <Icon name="plus" little />
            {newExperiment}
          </button>
        )}
      </header>
      {state.type === "loading" && <Coming />}
      {state.type === "failed" && <Trouble trouble={state.trouble} onRetry={() => void reload()} />}
      {isEmpty && <NoExperiments flows={state.value.flows} onAdd={() => setAdding(true)} />}
      {state.type === "ready" && !isEmpty && <ExperimentTable {...state.value} />}
      {isAdding && state.type === "ready" && (
        <NewExperimentDialog
          flows={state.value.flows}
          onClose={() => setAdding(false)}
          onMade={({ id }) => route(`/studio/experiments/${encodeURIComponent(id)}`)}
        />
      )}
    </div>
  );
}

interface All {
  readonly experiments: readonly Experiment[];
  readonly flows: readonly StudioFlowSummary[];
}

async function loadAll(): Promise<All> {
  const [experiments, flows] = await Promise.all([learningApi.experiments(), api.flows()]);
  return { experiments, flows };
}

function NoExperiments(props: {
  readonly flows: readonly StudioFlowSummary[];
  readonly onAdd: () => void;
}) {
  const { noExperimentsTitle, noExperimentsText, noExperimentsNeedLive, newExperiment } =
    learningWords();
  const hasLive = props.flows.some(({ state }) => state !== "new");
  return (
    <div class="card empty">
      <Icon name="split" />
      <h2>{noExperimentsTitle}</h2>
      <p>{noExperimentsText}</p>
      {!hasLive && (
        <>
          <p>{noExperimentsNeedLive}</p>
          {mayWrite() && <FirstStep flows={props.flows} />}
        </>
      )}
      {hasLive && mayWrite() && (
        <button type="button" class="button primary" onClick={props.onAdd}>
          <Icon name="plus" little />
          {newExperiment}
        </button>
      )}
    </div>
  );
}

/** What has to be done before anything can be tried out. */
function FirstStep({ flows }: { readonly flows: readonly StudioFlowSummary[] }) {
  const [first] = flows;
  if (first === undefined) {
    return (
      <a class="button primary" href="/studio?new">
        <Icon name="plus" little />
        {words().newFlow}
      </a>
    );
  }
  return (
    <a class="button primary" href={`/studio/flows/${encodeURIComponent(first.id)}`}>
      {learningWords().openFlow}
    </a>
  );
}

function ExperimentTable({ experiments, flows }: All) {
  const { experimentColumns: columns, metrics, holdoutShare } = learningWords();
  return (
    <div class="card experiment-list">
      <table class="table stacked">
        <thead>
          <tr>
            <th scope="col">{columns.experiment}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.metric}</th>
            <th scope="col" class="wide-only">
              {columns.since}
            </th>
          </tr>
        </thead>
        <tbody>
          {experiments.map((one) => (
            <tr key={one.id}>
              <td>
                <a class="flow-title" href={`/studio/experiments/${encodeURIComponent(one.id)}`}>
                  {one.name}
                </a>
                <span class="small muted">
                  {textOf(flows.find(({ id }) => id === one.flow)?.title, one.flow)}
                  {one.holdout > 0 && ` · ${holdoutShare(formatShare(one.holdout))}`}
                </span>
              </td>
              <td>
                <ExperimentState experiment={one} />
              </td>
              <td data-label={columns.metric}>{metrics[one.metric]}</td>
              <td class="wide-only small muted">
                {formatTime(one.startedAt ?? one.createdAt)}
                <div>{words().by(one.createdBy)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
