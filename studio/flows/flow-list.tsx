import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { StudioFileTrouble, StudioFlowSummary } from "../../src/protocol/studio.ts";
import { createResource } from "../api/resource.ts";
import { api } from "../api/studio-api.ts";
import { mayWrite } from "../frame/session.ts";
import { formatTime, textOf } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Trouble } from "../view/trouble.tsx";
import { language, words } from "../words/words.ts";
import { NewFlowDialog } from "./new-flow-dialog.tsx";

/** All flows with their state; the way to a new one. */
export function FlowList() {
  const flows = useMemo(() => createResource(api.flows), []);
  const { query, route } = useLocation();
  const [isAdding, setAdding] = useState(query["new"] !== undefined && mayWrite());
  useEffect(() => void flows.load(), []);
  const state = flows.state.value;
  const isEmpty = state.type === "ready" && state.value.length === 0;
  const { newFlow, flowsText } = words();
  return (
    <div class="screen">
      <header class="screen-head">
        <div>
          <h1>{words().flows}</h1>
          <p>{flowsText}</p>
        </div>
        {mayWrite() && !isEmpty && (
          <button type="button" class="button primary" onClick={() => setAdding(true)}>
            <Icon name="plus" little />
            {newFlow}
          </button>
        )}
      </header>
      {state.type === "loading" && (
        <div class="shape flows-shape" role="status" aria-label={words().loading} />
      )}
      {state.type === "failed" && (
        <Trouble trouble={state.trouble} onRetry={() => void flows.load()} />
      )}
      {isEmpty && <NoFlows onAdd={() => setAdding(true)} />}
      {state.type === "ready" && !isEmpty && <FlowTable flows={state.value} />}
      {isAdding && (
        <NewFlowDialog
          flows={state.type === "ready" ? state.value : []}
          onClose={() => {
            setAdding(false);
            if (query["new"] !== undefined) route("/studio", true);
          }}
        />
      )}
    </div>
  );
}

function NoFlows({ onAdd }: { readonly onAdd: () => void }) {
  const { noFlowsTitle, noFlowsText, newFlow } = words();
  return (
    <div class="card empty">
      <Icon name="flows" />
      <h2>{noFlowsTitle}</h2>
      <p>{noFlowsText}</p>
      {mayWrite() && (
        <button type="button" class="button primary" onClick={onAdd}>
          <Icon name="plus" little />
          {newFlow}
        </button>
      )}
    </div>
  );
}

function FlowTable({ flows }: { readonly flows: readonly StudioFlowSummary[] }) {
  const { columnFlow, columnState, columnIssues, columnChanged } = words();
  return (
    <div class="card flows">
      <table class="table stacked">
        <thead>
          <tr>
            <th scope="col">{columnFlow}</th>
            <th scope="col">{columnState}</th>
            <th scope="col">{columnIssues}</th>
            <th scope="col" class="changed">
              {columnChanged}
            </th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <FlowRow key={flow.id} flow={flow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FlowRow({ flow }: { readonly flow: StudioFlowSummary }) {
  const { route } = useLocation();
  const address = `/studio/flows/${flow.id}`;
  const { questions, versions, errors, warnings, noIssues, by, onDisk, scheduledFor } = words();
  return (
    <tr
      class="row"
      onClick={(event) => {
        if (!(event.target instanceof Element) || event.target.closest("a") === null) {
          route(address);
        }
      }}
    >
      <td>
        <a class="flow-title" href={address}>
          {textOf(flow.title, flow.id)}
        </a>
        <span class="small muted">
          {flow.id} · {questions(flow.questions)}
          {flow.versions > 0 && ` · ${versions(flow.versions)}`}
        </span>
      </td>
      <td>
        <StateBadge state={flow.state} />
        {flow.scheduledAt && (
          <div class="small muted">{scheduledFor(formatTime(flow.scheduledAt))}</div>
        )}
      </td>
      <td>
        {flow.errors > 0 && <span class="badge bad">{errors(flow.errors)}</span>}{" "}
        {flow.warnings > 0 && <span class="badge warn">{warnings(flow.warnings)}</span>}
        {flow.errors + flow.warnings === 0 && <span class="small muted">{noIssues}</span>}
        {flow.file && <FileTrouble trouble={flow.file} />}
      </td>
      <td class="changed small muted">
        {flow.changedAt && formatTime(flow.changedAt)}
        {flow.changedBy && <div>{flow.changedBy === "file" ? onDisk : by(flow.changedBy)}</div>}
      </td>
    </tr>
  );
}

/** The file says something else than what is live: why, and where to look. */
function FileTrouble({ trouble }: { readonly trouble: StudioFileTrouble }) {
  const { fileWrong, fileGone, issueLine } = words();
  if (trouble.type === "gone") return <p class="small file-trouble">{fileGone}</p>;
  return (
    <div class="small file-trouble">
      <p>{fileWrong(trouble.issues.length)}</p>
      <ul>
        {trouble.issues.slice(0, 3).map((issue) => (
          <li key={issue.key}>
            {issue.line !== undefined && `${issueLine(issue.line)}: `}
            {issue.sentence[language.value]}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function StateBadge({ state }: { readonly state: StudioFlowSummary["state"] }) {
  const { stateNew, stateLive, stateChanged, stateRetired } = words();
  switch (state) {
    case "new":
      return <span class="badge dot">{stateNew}</span>;
    case "live":
      return <span class="badge good dot">{stateLive}</span>;
    case "changed":
      return <span class="badge accent dot">{stateChanged}</span>;
    case "retired":
      return <span class="badge">{stateRetired}</span>;
  }
}
