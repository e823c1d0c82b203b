import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { StudioCatalog, StudioFlow, StudioFlowSummary } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { createResource } from "../api/resource.ts";
import { api } from "../api/studio-api.ts";
import { Dialog } from "../view/dialog.tsx";
import { formatNumber, freshId, textOf, toId } from "../view/format.ts";
import { Segments } from "../view/segments.tsx";
import { Trouble } from "../view/trouble.tsx";
import { Wrong } from "../view/wrong.tsx";
import { words } from "../words/words.ts";
import { beginnings, draftQuestions, type Beginning } from "./draft-questions.ts";

interface Props {
  readonly flows: readonly StudioFlowSummary[];
  readonly onClose: () => void;
}

/** What it should help to find is enough: everything else is proposed. */
export function NewFlowDialog({ flows, onClose }: Props) {
  const catalogs = useMemo(() => createResource(api.catalogs), []);
  useEffect(() => void catalogs.load(), []);
  const state = catalogs.state.value;
  if (state.type === "ready") {
    return <ProposedFlow catalogs={state.value} flows={flows} onClose={onClose} />;
  }
  return (
    <Dialog title={words().newFlow} onClose={onClose} isWide>
      {state.type === "loading" ? (
        <div class="shape flows-shape" role="status" aria-label={words().loading} />
      ) : (
        <Trouble trouble={state.trouble} onRetry={() => void catalogs.load()} />
      )}
    </Dialog>
  );
}

function ProposedFlow(props: Props & { readonly catalogs: readonly StudioCatalog[] }) {
  const { catalogs, flows, onClose } = props;
  const { route } = useLocation();
  const [first] = catalogs;
  const [catalog, setCatalog] = useState(first);
  const [kind, setKind] = useState<string | undefined>(
    String(first?.kinds[0]?.value ?? "") || undefined,
  );
  const [beginning, setBeginning] = useState<Beginning>("4");
  const [name, setName] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();

  const taken = flows.map(({ id }) => id);
  const id = name ?? proposedId(catalog, kind, taken);
  const isUsable = /^[a-z0-9][a-z0-9_-]{0,59}$/.test(id);

  async function create(make: () => Promise<StudioFlow>): Promise<void> {
    setBusy(true);
    setWrong(undefined);
    try {
      const flow = await make();
      route(`/studio/flows/${flow.id}`);
    } catch (trouble) {
      setWrong(problemText(trouble));
      setBusy(false);
    }
  }

  if (catalog === undefined) {
    return (
      <Dialog title={words().newFlow} onClose={onClose}>
        <p>{words().nothingFound}</p>
      </Dialog>
    );
  }
  const { newFlowWhat, newFlowEverything, newFlowQuestions, newFlowTelling, newFlowAll } = words();
  const from = { id, catalog: catalog.id };
  return (
    <Dialog
      title={words().newFlow}
      isWide
      onClose={onClose}
      footer={
        <>
          <button
            type="button"
            class="button quiet"
            disabled={busy || !isUsable}
            onClick={() => void create(() => api.createFlow({ ...from, from: "nothing" }))}
          >
            {words().newFlowEmpty}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={busy || !isUsable}
            onClick={() =>
              void create(() =>
                draftQuestions({ ...from, from: "catalog", ...(kind && { kind }) }, beginning),
              )
            }
          >
            {busy ? words().drafting : words().newFlowDraft}
          </button>
        </>
      }
    >
      {catalogs.length > 1 && (
        <div class="field">
          <label for="catalog">{words().newFlowCatalog}</label>
          <select
            id="catalog"
            class="input"
            value={catalog.id}
            onChange={({ currentTarget }) => {
              const next = catalogs.find((one) => one.id === currentTarget.value);
              setCatalog(next);
              setKind(undefined);
            }}
          >
            {catalogs.map((one) => (
              <option key={one.id} value={one.id}>
                {textOf(one.title, one.id)}
              </option>
            ))}
          </select>
        </div>
      )}
      <h3>{newFlowWhat}</h3>
      <div class="choices">
        {catalog.kinds.map((one) => (
          <Choice
            key={String(one.value)}
            label={textOf(one.label, String(one.value))}
            count={one.count}
            isChosen={kind === String(one.value)}
            onChoose={() => setKind(String(one.value))}
          />
        ))}
        <Choice
          label={newFlowEverything}
          count={catalog.products}
          isChosen={kind === undefined}
          onChoose={() => setKind(undefined)}
        />
      </div>
      <h3>{newFlowQuestions}</h3>
      <div>
        <Segments
          label={newFlowQuestions}
          value={beginning}
          choices={beginnings.map((value) => ({
            value,
            label: value === "all" ? newFlowAll : newFlowTelling(value),
          }))}
          onChange={setBeginning}
        />
      </div>
      <div class="field">
        <label for="flow-id">{words().newFlowName}</label>
        <input
          id="flow-id"
          class="input"
          value={id}
          maxLength={60}
          aria-invalid={!isUsable}
          aria-describedby="flow-id-hint"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <span id="flow-id-hint" class="hint">
          {words().newFlowNameHint}
        </span>
      </div>
      <Wrong text={wrong} />
    </Dialog>
  );
}

function Choice(props: {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { label, count, isChosen, onChoose } = props;
  return (
    <button type="button" class="choice" aria-pressed={isChosen} onClick={onChoose}>
      <span>{label}</span>
      <small class="small muted">{words().products(formatNumber(count), count === 1)}</small>
    </button>
  );
}

function proposedId(
  catalog: StudioCatalog | undefined,
  kind: string | undefined,
  taken: readonly string[],
): string {
  const about = catalog?.kinds.find(({ value }) => String(value) === kind);
  const label = about?.label["en"] ?? kind ?? catalog?.id ?? "flow";
  return freshId(toId(label), taken);
}
