import type { StudioFinding, StudioFlow, StudioProof } from "../../src/protocol/studio.ts";
import { formatNumber } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { ShareBar } from "../view/share-bar.tsx";
import { SidePanel } from "../view/side-panel.tsx";
import { language, words } from "../words/words.ts";
import { SimulationTable } from "./simulation-table.tsx";
import type { Prover } from "./use-proof.ts";

interface Props {
  readonly prover: Prover;
  readonly flow: StudioFlow;
  readonly onShow: (question: string) => void;
  readonly onClose: () => void;
}

/** Tries the draft on every path, and says what came of it so that one likes to read it. */
export function ProofPanel({ prover, flow, onShow, onClose }: Props) {
  const { state, prove } = prover;
  const { prove: title, proveText, proveStart, proveAgain } = words();
  const isDone = state.type === "done" || state.type === "failed";
  return (
    <SidePanel
      title={title}
      onClose={onClose}
      tools={
        isDone && (
          <button type="button" class="button" onClick={() => void prove()}>
            {proveAgain}
          </button>
        )
      }
    >
      {state.type === "idle" && (
        <div class="empty">
          <Icon name="flask" />
          <p>{proveText}</p>
          <button type="button" class="button primary" onClick={() => void prove()}>
            {proveStart}
          </button>
        </div>
      )}
      {state.type === "running" && (
        <div class="proving" role="status">
          <p>{words().proving[state.line.step]}</p>
          <ShareBar share={state.line.of === 0 ? 0 : state.line.done / state.line.of} />
        </div>
      )}
      {state.type === "failed" && <p class="note bad">{state.text}</p>}
      {state.type === "done" && (
        <ProofReport
          proof={state.proof}
          isOutdated={state.proof.draftVersion !== flow.draft.version}
          onShow={onShow}
        />
      )}
    </SidePanel>
  );
}

interface ReportProps {
  readonly proof: StudioProof;
  readonly isOutdated: boolean;
  readonly onShow: (question: string) => void;
}

function ProofReport({ proof, isOutdated, onShow }: ReportProps) {
  const { findings, tests, simulation } = proof;
  const passed = tests.filter((test) => test.passed).length;
  return (
    <div class="proof">
      {isOutdated && <p class="note">{words().proveOutdated}</p>}
      <Verdict proof={proof} />
      {findings.length > 0 && (
        <section>
          <h3>{words().findings}</h3>
          <ul class="findings">
            {findings.map((finding) => (
              <Finding key={finding.key} finding={finding} onShow={onShow} />
            ))}
          </ul>
        </section>
      )}
      {simulation && <SimulationTable simulation={simulation} />}
      <section>
        <h3>{words().tests}</h3>
        {tests.length === 0 ? (
          <p class="small muted">{words().testsNone}</p>
        ) : (
          <>
            <p class="small muted">{words().testsPassed(passed, tests.length)}</p>
            <ul class="test-list">
              {tests.map((test) => (
                <li key={test.name} class={test.passed ? "passed" : "missed"}>
                  <Icon name={test.passed ? "check" : "close"} little />
                  <span>
                    {test.name}
                    {test.messages.map((message) => (
                      <span class="small message" key={message}>
                        {message}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

function Verdict({ proof }: { readonly proof: StudioProof }) {
  const hasErrors = proof.findings.some(({ severity }) => severity === "error");
  const { proofGood, proofWarnings, proofBad, proofClean } = words();
  if (hasErrors) {
    return (
      <p class="note bad verdict">
        <Icon name="error" />
        <b>{proofBad}</b>
      </p>
    );
  }
  if (proof.findings.length > 0) {
    return (
      <p class="note warn verdict">
        <Icon name="warning" />
        <b>{proofWarnings}</b>
      </p>
    );
  }
  return (
    <p class="note good verdict">
      <Icon name="check" />
      <span>
        <b>{proofGood}</b>
        <br />
        {proofClean}
      </span>
    </p>
  );
}

function Finding(props: {
  readonly finding: StudioFinding;
  readonly onShow: (question: string) => void;
}) {
  const { finding, onShow } = props;
  const { sentence, severity, question, products } = finding;
  const rest = products === undefined ? 0 : products.count - products.first.length;
  return (
    <li class={`finding ${severity}`}>
      <Icon name={severity === "error" ? "error" : "warning"} />
      <div>
        <p>{sentence[language.value]}</p>
        {products && products.first.length > 0 && (
          <ul class="small muted">
            {products.first.map(({ id, title, reason }) => (
              <li key={id}>
                {title}
                {reason && `: ${reason[language.value]}`}
              </li>
            ))}
            {rest > 0 && <li>{words().andMore(formatNumber(rest))}</li>}
          </ul>
        )}
      </div>
      {question !== undefined && (
        <button type="button" class="button quiet" onClick={() => onShow(question)}>
          {words().goToQuestion}
        </button>
      )}
    </li>
  );
}
