import { useState } from "preact/hooks";
import type { Experiment, LearningMetric } from "../../src/protocol/learning.ts";
import type { StudioFlow, StudioFlowSummary, StudioVersion } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { learningApi } from "../learning/learning-api.ts";
import { learningWords } from "../learning/learning-words.ts";
import { useLoaded } from "../learning/use-loaded.ts";
import { DialogButtons } from "../view/dialog-buttons.tsx";
import { Dialog } from "../view/dialog.tsx";
import { formatShare, textOf } from "../view/format.ts";
import { Segments } from "../view/segments.tsx";
import { Trouble } from "../view/trouble.tsx";
import { Wrong } from "../view/wrong.tsx";
import { words } from "../words/words.ts";
import {
  candidatesOf,
  candidateShares,
  effectsOf,
  holdouts,
  metricsOf,
  settlePlan,
  toNewExperiment,
  type ExperimentPlan,
} from "./experiment-plan.ts";
import { SizeNote } from "./size-note.tsx";

interface Props {
  readonly flows: readonly StudioFlowSummary[];
  readonly onClose: () => void;
  readonly onMade: (made: Experiment) => void;
}

/** What is to be found out, on how many shoppers, and how long that takes: said before it begins. */
export function NewExperimentDialog({ flows, onClose, onMade }: Props) {
  const usable = flows.filter(({ state }) => state !== "new");
  const [flow, setFlow] = useState(usable[0]?.id ?? "");
  const { state, reload } = useLoaded(flow, () => loadFlow(flow));
  const { newExperiment } = learningWords();
  if (state.type === "ready" && state.value.flow.id === flow) {
    return (
      <PlanForm
        key={flow}
        flow={state.value.flow}
        versions={state.value.versions}
        flows={usable}
        onFlow={setFlow}
        onClose={onClose}
        onMade={onMade}
      />
    );
  }
  return (
    <Dialog title={newExperiment} onClose={onClose} isWide>
      {state.type === "failed" ? (
        <Trouble trouble={state.trouble} onRetry={() => void reload()} />
      ) : (
        <div class="shape plan-shape" role="status" aria-label={words().loading} />
      )}
    </Dialog>
  );
}

async function loadFlow(
  id: string,
): Promise<{ readonly flow: StudioFlow; readonly versions: readonly StudioVersion[] }> {
  const [flow, versions] = await Promise.all([api.flow(id), api.versions(id)]);
  return { flow, versions };
}

interface FormProps {
  readonly flow: StudioFlow;
  readonly versions: readonly StudioVersion[];
  readonly flows: readonly StudioFlowSummary[];
  readonly onFlow: (id: string) => void;
  readonly onClose: () => void;
  readonly onMade: (made: Experiment) => void;
}

function PlanForm({ flow, versions, flows, onFlow, onClose, onMade }: FormProps) {
  const candidates = candidatesOf(flow, versions);
  const [plan, setPlan] = useState<ExperimentPlan>(() =>
    settlePlan({
      flow: flow.id,
      name: "",
      question: candidates.length > 0 ? "versions" : "holdout",
      candidate: candidates[0] ?? "",
      candidateShare: 0.5,
      holdout: candidates.length > 0 ? 0 : 0.1,
      metric: "completed",
      smallestEffect: 0.02,
    }),
  );
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const change = (part: Partial<ExperimentPlan>): void => setPlan(settlePlan({ ...plan, ...part }));
  const { plan: say, newExperiment, prepareExperiment, metrics } = learningWords();

  async function make(): Promise<void> {
    setBusy(true);
    setWrong(undefined);
    try {
      const named = { ...plan, name: plan.name.trim() || say.usualName(questionName()) };
      const version = flow.draft.version;
      onMade(
        await learningApi.prepare(toNewExperiment(named, version, candidateName(plan.candidate))),
      );
    } catch (trouble) {
      setWrong(problemText(trouble));
      setBusy(false);
    }
  }

  const questionName = (): string =>
    plan.question === "holdout" ? say.questionHoldout : candidateName(plan.candidate);

  return (
    <Dialog
      title={newExperiment}
      isWide
      onClose={onClose}
      footer={
        <DialogButtons
          act={prepareExperiment}
          isBlocked={isBusy}
          onAct={() => void make()}
          onCancel={onClose}
        />
      }
    >
      <div class="plan-row">
        {flows.length > 1 && (
          <label class="field">
            <span class="label">{words().columnFlow}</span>
            <select
              class="input"
              value={flow.id}
              onChange={({ currentTarget }) => onFlow(currentTarget.value)}
            >
              {flows.map((one) => (
                <option key={one.id} value={one.id}>
                  {textOf(one.title, one.id)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field plan-name">
          <span class="label">{say.name}</span>
          <input
            class="input"
            value={plan.name}
            maxLength={100}
            placeholder={say.usualName(questionName())}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
      </div>

      <fieldset class="plan-part">
        <legend class="legend">{say.question}</legend>
        <Segments
          label={say.question}
          value={plan.question}
          choices={[
            ...(candidates.length > 0
              ? [{ value: "versions" as const, label: say.questionVersions }]
              : []),
            { value: "holdout" as const, label: say.questionHoldout },
          ]}
          onChange={(question) => change({ question })}
        />
        {candidates.length === 0 && <p class="small muted">{say.noCandidates}</p>}
        {plan.question === "versions" && (
          <div class="plan-row">
            <label class="field">
              <span class="label">{say.candidate}</span>
              <select
                class="input"
                value={plan.candidate}
                onChange={({ currentTarget }) => change({ candidate: currentTarget.value })}
              >
                {candidates.map((one) => (
                  <option key={one} value={one}>
                    {candidateName(one)}
                  </option>
                ))}
              </select>
            </label>
            <ShareChoice
              label={say.candidateShare}
              value={plan.candidateShare}
              shares={candidateShares}
              onChange={(candidateShare) => change({ candidateShare })}
            />
          </div>
        )}
        <ShareChoice
          label={say.holdout}
          hint={say.holdoutHint}
          value={plan.holdout}
          shares={plan.question === "holdout" ? holdouts.slice(1) : holdouts}
          onChange={(holdout) => change({ holdout })}
        />
      </fieldset>

      <fieldset class="plan-part">
        <legend class="legend">{say.measure}</legend>
        <div class="plan-row">
          <label class="field">
            <span class="label">{say.metric}</span>
            <select
              class="input"
              value={plan.metric}
              onChange={({ currentTarget }) =>
                change({ metric: metricOf(currentTarget.value, plan.question) })
              }
            >
              {metricsOf(plan.question).map((value) => (
                <option key={value} value={value}>
                  {metrics[value]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="label">{say.effect}</span>
            <select
              class="input"
              value={String(plan.smallestEffect)}
              onChange={({ currentTarget }) =>
                change({ smallestEffect: Number(currentTarget.value) })
              }
            >
              {effectsOf(plan.metric).map((effect) => (
                <option key={effect} value={String(effect)}>
                  {plan.metric === "revenue"
                    ? formatShare(effect)
                    : say.effectPoints(String(effect * 100), effect === 0.01)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <SizeNote plan={plan} />
      </fieldset>
      <Wrong text={wrong} />
    </Dialog>
  );
}

function candidateName(candidate: string): string {
  return candidate === "draft" ? words().currentDraft : words().version(Number(candidate));
}

function metricOf(text: string, question: ExperimentPlan["question"]): LearningMetric {
  return metricsOf(question).find((one) => one === text) ?? "added-to-cart";
}

interface ShareProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly shares: readonly number[];
  readonly onChange: (share: number) => void;
}

function ShareChoice({ label, hint, value, shares, onChange }: ShareProps) {
  return (
    <div class="field">
      <span class="label">{label}</span>
      <div>
        <Segments
          label={label}
          value={String(value)}
          choices={shares.map((share) => ({
            value: String(share),
            label: share === 0 ? learningWords().plan.nobody : formatShare(share),
          }))}
          onChange={(text) => onChange(Number(text))}
        />
      </div>
      {hint && <span class="hint">{hint}</span>}
    </div>
  );
}
