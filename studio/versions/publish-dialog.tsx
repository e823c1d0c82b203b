import { useState } from "preact/hooks";
import type { StudioFlow, StudioIssue, StudioPublish } from "../../src/protocol/studio.ts";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import type { Editor } from "../editor/editor.ts";
import { IssueButton } from "../editor/issues-panel.tsx";
import { Dialog } from "../view/dialog.tsx";
import { formatTime } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { toast } from "../view/toasts.tsx";
import { Wrong } from "../view/wrong.tsx";
import { language, words } from "../words/words.ts";
import { DiffList } from "./diff-list.tsx";
import { EmbedCode } from "./embed-code.tsx";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly onShow: (path: StudioIssue["path"], line: number | undefined) => void;
  readonly onClose: () => void;
}

/** What changes, what to know before, when: then it is live. */
export function PublishDialog({ editor, flow, onShow, onClose }: Props) {
  const [gate, setGate] = useState(flow.issues);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState("");
  const [when, setWhen] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [live, setLive] = useState<number>();

  const errors = gate.filter(({ severity }) => severity === "error");
  const warnings = gate.filter(({ severity }) => severity === "warning");
  const isRead = warnings.every(({ key }) => read.has(key));
  const isPast = when !== undefined && !(new Date(when).getTime() > Date.now());
  const { publishTitle, publishFirst, publishText, publishNow, schedule, cancel } = words();

  async function publish(): Promise<void> {
    setBusy(true);
    setWrong(undefined);
    try {
      const next = await api.publish(flow.id, request());
      editor.accept(next);
      if (when !== undefined) {
        toast(words().scheduledToast(formatTime(new Date(when).toISOString())));
        onClose();
      } else setLive(next.live?.version ?? 1);
    } catch (trouble) {
      if (trouble instanceof RequestProblem && Array.isArray(trouble.details["gate"])) {
        setGate(trouble.details["gate"] as readonly StudioIssue[]);
      }
      const isNews = trouble instanceof RequestProblem && trouble.code === "file-changed";
      if (isNews) await api.flow(flow.id).then(editor.accept, () => undefined);
      setWrong(problemText(trouble));
    } finally {
      setBusy(false);
    }
  }

  function request(): StudioPublish {
    const version = editor.flow.value?.draft.version ?? flow.draft.version;
    return {
      version,
      read: [...read],
      ...(note.trim() && { note: note.trim() }),
      ...(when !== undefined && { at: new Date(when).toISOString() }),
    };
  }

  if (live !== undefined) return <Published flow={flow} version={live} onClose={onClose} />;
  return (
    <Dialog
      title={publishTitle}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="button" onClick={onClose}>
            {cancel}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={isBusy || errors.length > 0 || !isRead || isPast || !flow.draft.differs}
            onClick={() => void publish()}
          >
            <Icon name="publish" little />
            {when === undefined ? publishNow : schedule}
          </button>
        </>
      }
    >
      {!flow.draft.differs && <p class="note">{words().nothingChanged}</p>}
      {flow.draft.differs && (
        <p class="muted">{flow.live === undefined ? publishFirst : publishText}</p>
      )}
      {errors.length > 0 && (
        <section>
          <p class="note bad">{words().publishBlocked}</p>
          <ul class="issue-list">
            {errors.map((issue) => (
              <IssueButton
                key={issue.key}
                issue={issue}
                onShow={(path, line) => {
                  onClose();
                  onShow(path, line);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && errors.length === 0 && (
        <Warnings warnings={warnings} read={read} onRead={setRead} />
      )}
      {flow.live !== undefined && flow.draft.differs && (
        <section>
          <h3>{words().whatChanges}</h3>
          <DiffList
            key={`${flow.live.version} ${flow.draft.version}`}
            flow={flow.id}
            from="live"
            to="draft"
          />
        </section>
      )}
      {flow.draft.differs && (
        <>
          <div class="field">
            <label for="note">{words().publishNote}</label>
            <input
              id="note"
              class="input"
              value={note}
              maxLength={300}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={when !== undefined}
              onChange={({ currentTarget }) =>
                setWhen(currentTarget.checked ? tomorrowMorning(new Date()) : undefined)
              }
            />
            {words().publishAt}
          </label>
          {when !== undefined && (
            <label class="field">
              <span class="label">{words().publishWhen}</span>
              <input
                type="datetime-local"
                class="input"
                value={when}
                aria-invalid={isPast}
                onInput={({ currentTarget }) => setWhen(currentTarget.value)}
              />
            </label>
          )}
        </>
      )}
      <Wrong text={wrong} />
    </Dialog>
  );
}

interface WarningsProps {
  readonly warnings: readonly StudioIssue[];
  readonly read: ReadonlySet<string>;
  readonly onRead: (read: ReadonlySet<string>) => void;
}

/** Warnings of one kind are read together and ticked once. */
function Warnings({ warnings, read, onRead }: WarningsProps) {
  const kinds = [...new Set(warnings.map(({ code }) => code))];
  return (
    <fieldset>
      <legend class="legend">{words().publishRead}</legend>
      {kinds.map((kind) => {
        const alike = warnings.filter(({ code }) => code === kind);
        const isRead = alike.every(({ key }) => read.has(key));
        return (
          <div class="warned-kind" key={kind}>
            <ul>
              {alike.map(({ key, sentence }) => (
                <li key={key}>{sentence[language.value]}</li>
              ))}
            </ul>
            <label class="check">
              <input
                type="checkbox"
                checked={isRead}
                onChange={({ currentTarget }) => {
                  const next = new Set(read);
                  for (const { key } of alike) {
                    if (currentTarget.checked) next.add(key);
                    else next.delete(key);
                  }
                  onRead(next);
                }}
              />
              {words().readIt}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

/** It is live; here is how it gets into the shop. */
function Published(props: {
  readonly flow: StudioFlow;
  readonly version: number;
  readonly onClose: () => void;
}) {
  const { flow, version, onClose } = props;
  return (
    <Dialog
      title={words().published(version)}
      onClose={onClose}
      footer={
        <button type="button" class="button primary" autofocus onClick={onClose}>
          {words().done}
        </button>
      }
    >
      <EmbedCode flow={flow.id} />
    </Dialog>
  );
}

/** As the field for date and time writes it, in local time. */
function tomorrowMorning(now: Date): string {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8);
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}T08:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
