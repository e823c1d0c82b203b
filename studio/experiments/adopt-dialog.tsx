import { useState } from "preact/hooks";
import type { ExperimentResults } from "../../src/protocol/learning.ts";
import type { StudioIssue } from "../../src/protocol/studio.ts";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import { learningApi } from "../learning/learning-api.ts";
import { learningWords } from "../learning/learning-words.ts";
import { DialogButtons } from "../view/dialog-buttons.tsx";
import { Dialog } from "../view/dialog.tsx";
import { Icon } from "../view/icon.tsx";
import { Wrong } from "../view/wrong.tsx";
import { words } from "../words/words.ts";
import { armName } from "./comparisons.tsx";

interface Props {
  readonly results: ExperimentResults;
  readonly onDone: (results: ExperimentResults) => void;
  readonly onClose: () => void;
}

/** Makes one arm what everybody gets; the gate is the one of publishing. */
export function AdoptDialog({ results, onDone, onClose }: Props) {
  const { experiment, verdict, phase } = results;
  const [arm, setArm] = useState(verdict.arm ?? "control");
  const [gate, setGate] = useState<readonly StudioIssue[]>([]);
  const [isRead, setRead] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { adopt, adoptText, adoptEarly, adoptWhich, adoptKeeps, adoptPublishes } = learningWords();
  const errors = gate.filter(({ severity }) => severity === "error");
  const isBlocked = isBusy || errors.length > 0 || (gate.length > 0 && !isRead);

  async function send(): Promise<void> {
    setBusy(true);
    setWrong(undefined);
    try {
      const read = isRead ? gate.map(({ key }) => key) : [];
      onDone(await learningApi.adopt(experiment.id, arm, read));
    } catch (trouble) {
      setBusy(false);
      if (trouble instanceof RequestProblem && Array.isArray(trouble.details["gate"])) {
        setGate(trouble.details["gate"] as readonly StudioIssue[]);
        setRead(false);
      } else setWrong(problemText(trouble));
    }
  }

  return (
    <Dialog
      title={adopt}
      onClose={onClose}
      footer={
        <DialogButtons
          act={adopt}
          isBlocked={isBlocked}
          onAct={() => void send()}
          onCancel={onClose}
        />
      }
    >
      <p class="muted">{adoptText}</p>
      {phase !== "decided" && (
        <p class="note warn">
          <Icon name="warning" />
          {adoptEarly}
        </p>
      )}
      <fieldset>
        <legend class="legend">{adoptWhich}</legend>
        {experiment.arms.map(({ id }) => (
          <label key={id} class="check">
            <input
              type="radio"
              name="arm"
              checked={arm === id}
              onChange={() => {
                setArm(id);
                setGate([]);
              }}
            />
            <span>
              {armName(results, id)}
              <span class="small muted"> {id === "control" ? adoptKeeps : adoptPublishes}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {gate.length > 0 && (
        <div class="warned-kind">
          <p>{errors.length > 0 ? words().publishBlocked : words().publishRead}</p>
          <ul>
            {gate.map(({ key, message, hint }) => (
              <li key={key}>
                {message}
                {hint && <span class="muted"> {hint}</span>}
              </li>
            ))}
          </ul>
          {errors.length === 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={isRead}
                onChange={({ currentTarget }) => setRead(currentTarget.checked)}
              />
              {words().readIt}
            </label>
          )}
        </div>
      )}
      <Wrong text={wrong} />
    </Dialog>
  );
}
