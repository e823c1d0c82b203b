import { useEffect, useMemo, useState } from "preact/hooks";
import type { StudioFlow, StudioRestore, StudioVersion } from "../../src/protocol/studio.ts";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import { createResource } from "../api/resource.ts";
import { api } from "../api/studio-api.ts";
import type { Editor } from "../editor/editor.ts";
import { mayWrite } from "../frame/session.ts";
import { Dialog } from "../view/dialog.tsx";
import { formatTime } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { SidePanel } from "../view/side-panel.tsx";
import { toast } from "../view/toasts.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import { DiffList } from "./diff-list.tsx";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly onClose: () => void;
}

/** Every version there was; each shows what it changed, and can come back. */
export function VersionsPanel({ editor, flow, onClose }: Props) {
  const versions = useMemo(() => createResource(() => api.versions(flow.id)), [flow.id]);
  useEffect(() => void versions.load(), [flow.live?.version]);
  const state = versions.state.value;
  return (
    <SidePanel title={words().versionsTitle} onClose={onClose}>
      {state.type === "loading" && (
        <div class="shape preview-shape" role="status" aria-label={words().loading} />
      )}
      {state.type === "failed" && (
        <Trouble trouble={state.trouble} onRetry={() => void versions.load()} />
      )}
      {state.type === "ready" &&
        (state.value.length === 0 ? (
          <div class="empty">
            <Icon name="history" />
            <p>{words().versionsNone}</p>
          </div>
        ) : (
          <>
            <p class="small muted versions-text">{words().versionsText}</p>
            <ol class="versions">
              {flow.live && flow.draft.differs && <DraftItem flow={flow} />}
              {state.value.map((version, at) => (
                <VersionItem
                  key={version.version}
                  editor={editor}
                  flow={flow}
                  version={version}
                  before={state.value.slice(at + 1).find(({ source }) => source !== "retired")}
                />
              ))}
            </ol>
          </>
        ))}
    </SidePanel>
  );
}

function DraftItem({ flow }: { readonly flow: StudioFlow }) {
  const { currentDraft, by } = words();
  return (
    <li class="version">
      <details>
        <summary>
          <span class="version-name">{currentDraft}</span>
          <span class="small muted">
            {flow.draft.at && formatTime(flow.draft.at)} {flow.draft.by && by(flow.draft.by)}
          </span>
        </summary>
        <DiffList flow={flow.id} from="live" to="draft" />
      </details>
    </li>
  );
}

interface ItemProps {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly version: StudioVersion;
  readonly before: StudioVersion | undefined;
}

function VersionItem({ editor, flow, version, before }: ItemProps) {
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { number, at, by, note } = { ...version, number: version.version };
  const { isLive, sourceFile, sourceRestored, sourceRetired, compareWith, firstVersion } = words();
  const { restoreLive, restoreDraft, restored, restoredDraft } = words();

  async function restore(into: StudioRestore["into"]): Promise<void> {
    setAsking(false);
    try {
      editor.accept(await restoreReading(flow.id, { version: number, into }));
      toast(into === "live" ? restored(number) : restoredDraft(number));
    } catch (trouble) {
      toast(problemText(trouble));
    }
  }

  if (version.source === "retired") {
    return (
      <li class="version retired">
        <span class="version-name">
          {words().version(number)}
          <span class="badge">{sourceRetired}</span>
        </span>
        <span class="small muted">
          {formatTime(at)} {words().by(by)}
        </span>
      </li>
    );
  }
  return (
    <li class="version">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="version-name">
            {words().version(number)}
            {version.isLive && <span class="badge good dot">{isLive}</span>}
            {version.source === "file" && <span class="badge">{sourceFile}</span>}
            {version.source === "restored" && <span class="badge">{sourceRestored}</span>}
          </span>
          <span class="small muted">
            {formatTime(at)} {version.source === "file" ? "" : words().by(by)}
          </span>
          {note && <span class="version-note">{note}</span>}
        </summary>
        {isOpen &&
          (before === undefined ? (
            <p class="small muted">{firstVersion}</p>
          ) : (
            <>
              <p class="small muted">{compareWith(before.version)}</p>
              <DiffList flow={flow.id} from={before.version} to={number} />
            </>
          ))}
      </details>
      {!version.isLive && mayWrite() && (
        <div class="version-acts">
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {restoreLive}
          </button>
          <button type="button" class="button quiet" onClick={() => void restore("draft")}>
            {restoreDraft}
          </button>
        </div>
      )}
      {isAsking && (
        <RestoreDialog
          number={number}
          onRestore={() => void restore("live")}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function RestoreDialog(props: {
  readonly number: number;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}) {
  const { number, onRestore, onClose } = props;
  const { restoreAsk, restoreText, restoreLive, cancel } = words();
  return (
    <Dialog
      title={restoreAsk(number)}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="button" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" class="button primary" onClick={onRestore}>
            {restoreLive}
          </button>
        </>
      }
    >
      <p>{restoreText}</p>
    </Dialog>
  );
}

/**
 * A version that was live before may be so again whatever it warns of: its warnings were read when
 * it was published. Errors, such as an attribute the catalogue lost, still stop it.
 */
async function restoreReading(flow: string, restore: StudioRestore): Promise<StudioFlow> {
  try {
    return await api.restore(flow, restore);
  } catch (trouble) {
    if (!(trouble instanceof RequestProblem) || trouble.code !== "unread-warnings") throw trouble;
    const { gate } = trouble.details as { readonly gate?: readonly { readonly key: string }[] };
    return await api.restore(flow, { ...restore, read: (gate ?? []).map(({ key }) => key) });
  }
}
