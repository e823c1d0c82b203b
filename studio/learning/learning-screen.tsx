import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { StudioFlowSummary } from "../../src/protocol/studio.ts";
import { api } from "../api/studio-api.ts";
import { textOf } from "../view/format.ts";
import { keep, recall } from "../view/kept-setting.ts";
import { Segments } from "../view/segments.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import { demo, lookForDemo } from "./demo.ts";
import "../charts/charts.css";
import "./learning.css";
import { learningWords } from "./learning-words.ts";
import { NoFlows } from "./no-data.tsx";
import { spanOf, spans } from "./period.ts";
import { useLoaded } from "./use-loaded.ts";
import { viewAddress, viewOf, type View } from "./view.ts";

interface Props {
  /** Of the page, such as `/studio/dashboard`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly hasPeriod?: boolean;
  readonly actions?: (view: View) => ComponentChildren;
  readonly children: (view: View, look: (view: View) => void, isLive: boolean) => ComponentChildren;
}

/** What the pages about shoppers have in common: whose flow, since when, and how it is carried on. */
export function LearningScreen(props: Props) {
  const { path, title, text, hasPeriod = false, actions, children } = props;
  const { query, route } = useLocation();
  const flows = useLoaded("flows", api.flows);
  useEffect(() => void lookForDemo(), []);
  const list = flows.state.type === "ready" ? flows.state.value : [];
  const view = viewOf(query, list, recall("flow"));

  const isLive = list.some(({ id, state }) => id === view?.flow && state !== "new");

  function look(next: View): void {
    keep("flow", next.flow);
    route(viewAddress(path, next), true);
  }

  return (
    <div class="screen learning">
      <header class="screen-head learning-head">
        <div>
          <h1>{title}</h1>
          <p>{text}</p>
        </div>
        {view && (
          <div class="learning-tools">
            <FlowChoice flows={list} view={view} onLook={look} />
            {hasPeriod && <SpanChoice view={view} onLook={look} />}
            {actions?.(view)}
          </div>
        )}
      </header>
      {flows.state.type === "loading" && <Coming />}
      {flows.state.type === "failed" && (
        <Trouble trouble={flows.state.trouble} onRetry={() => void flows.reload()} />
      )}
      {flows.state.type === "ready" && (view ? children(view, look, isLive) : <NoFlows />)}
    </div>
  );
}

/** The shape of what comes. */
export function Coming() {
  return (
    <div class="coming" role="status" aria-label={words().loading}>
      <div class="shape" />
      <div class="shape tall" />
    </div>
  );
}

interface ChoiceProps {
  readonly view: View;
  readonly onLook: (view: View) => void;
}

function FlowChoice(props: ChoiceProps & { readonly flows: readonly StudioFlowSummary[] }) {
  const { flows, view, onLook } = props;
  const ids = [...new Set([...flows.map(({ id }) => id), view.flow, ...(demo.value?.flows ?? [])])];
  if (ids.length < 2) return null;
  return (
    <select
      class="input"
      aria-label={words().columnFlow}
      value={view.flow}
      onChange={({ currentTarget }) => {
        // A version belongs to a flow.
        const { revision: _, ...rest } = view;
        onLook({ ...rest, flow: currentTarget.value });
      }}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {textOf(flows.find((flow) => flow.id === id)?.title, id)}
        </option>
      ))}
    </select>
  );
}

function SpanChoice({ view, onLook }: ChoiceProps) {
  const { period, spanNames } = learningWords();
  return (
    <Segments
      label={period}
      value={String(view.days)}
      choices={spans.map((span) => ({ value: String(span), label: spanNames[span] }))}
      onChange={(value) => onLook({ ...view, days: spanOf(value) })}
    />
  );
}
