import type { ExperimentGuardrail, ExperimentResults } from "../../src/protocol/learning.ts";
import { formatShareOf } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { Icon, type IconName } from "../view/icon.tsx";
import { armName } from "./comparisons.tsx";

const icons: Readonly<Record<ExperimentGuardrail["state"], IconName>> = {
  fine: "check",
  watch: "eye",
  hurt: "warning",
  "too-early": "clock",
};

/** What must not get worse while something else gets better. */
export function Guardrails({ results }: { readonly results: ExperimentResults }) {
  const { guardrailsTitle, guardrailsText, guardrailNames, guardrailStates } = learningWords();
  const hasSeveral = new Set(results.guardrails.map(({ arm }) => arm)).size > 1;
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{guardrailsTitle}</h2>
          <p class="muted">{guardrailsText}</p>
        </div>
      </header>
      <ul class="guardrails">
        {results.guardrails.map(({ arm, measure, control, share, state }) => (
          <li key={`${arm} ${measure}`} class={state}>
            <Icon name={icons[state]} />
            <div>
              <p>
                <b>{guardrailNames[measure]}</b>
                {hasSeveral && <span class="muted"> · {armName(results, arm)}</span>}
              </p>
              <p class="small muted">
                {guardrailStates[state](formatShareOf(control), formatShareOf(share))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
