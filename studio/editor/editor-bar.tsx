import type { StudioFlow } from "../../src/protocol/studio.ts";
import { StateBadge } from "../flows/flow-list.tsx";
import { mayWrite } from "../frame/session.ts";
import { formatTime, textOf } from "../view/format.ts";
import { Icon, type IconName } from "../view/icon.tsx";
import { Segments } from "../view/segments.tsx";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";
import { FlowMenu } from "./flow-menu.tsx";

export type ViewName = "form" | "yaml";
export type PanelName = "proposal" | "preview" | "issues" | "proof" | "versions";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  /** Whether the draft has a proposal in it, with its proof. */
  readonly hasProposal: boolean;
  readonly panel: PanelName | undefined;
  readonly onPanel: (panel: PanelName) => void;
  readonly onPublish: () => void;
}

/** Where one is, what can be undone, what stands beside the form, and the one primary act. */
export function EditorBar(props: Props) {
  const { editor, flow, view, onView, hasProposal, panel, onPanel, onPublish } = props;
  const { backToFlows, undo, redo, form, yaml, preview, prove, publish, versionsTitle } = words();
  const errors = flow.issues.filter(({ severity }) => severity === "error").length;
  return (
    <header class="editor-bar">
      <div class="crumbs">
        <a href="/studio" aria-label={backToFlows} title={backToFlows} class="icon-button">
          <Icon name="left" />
        </a>
        <div class="crumb-title">
          <h1>{textOf(flow.document?.title, flow.id)}</h1>
          <div class="crumb-state small muted">
            <StateBadge state={flow.state} />
            {flow.scheduled && (
              <span class="badge">{words().scheduledFor(formatTime(flow.scheduled.at))}</span>
            )}
            {mayWrite() && <Saving editor={editor} />}
          </div>
        </div>
      </div>
      {mayWrite() && (
        <div class="bar-group">
          <BarButton icon="undo" label={undo} isOff={!editor.canUndo.value} act={editor.undo} />
          <BarButton icon="redo" label={redo} isOff={!editor.canRedo.value} act={editor.redo} />
        </div>
      )}
      <Segments
        label={`${form}, ${yaml}`}
        value={view}
        choices={[
          { value: "form", label: form },
          { value: "yaml", label: yaml },
        ]}
        onChange={onView}
      />
      <div class="bar-group panels">
        {hasProposal && (
          <PanelButton
            name="proposal"
            icon="bulb"
            label={words().proposal}
            {...{ panel, onPanel }}
          />
        )}
        {mayWrite() && (
          <PanelButton name="preview" icon="eye" label={preview} {...{ panel, onPanel }} />
        )}
        <IssuesButton flow={flow} {...{ panel, onPanel }} />
        <PanelButton name="versions" icon="history" label={versionsTitle} {...{ panel, onPanel }} />
        {mayWrite() && (
          <PanelButton name="proof" icon="flask" label={prove} {...{ panel, onPanel }} />
        )}
      </div>
      {mayWrite() && (
        <>
          <button
            type="button"
            class="button primary"
            onClick={onPublish}
            {...(errors > 0 ? { title: words().publishBlocked } : {})}
          >
            {publish}
          </button>
          <FlowMenu editor={editor} flow={flow} />
        </>
      )}
    </header>
  );
}

function Saving({ editor }: { readonly editor: Editor }) {
  const { saved, saving, notSaved, notSavedText } = words();
  switch (editor.saving.value) {
    case "saved":
      return (
        <span role="status" class="saved">
          {saved}
        </span>
      );
    case "saving":
      return <span role="status">{saving}</span>;
    case "waiting":
      return (
        <span role="status" class="badge warn" title={notSavedText}>
          {notSaved}
        </span>
      );
  }
}

interface BarButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOff: boolean;
  readonly act: () => void;
}

function BarButton({ icon, label, isOff, act }: BarButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}

interface PanelButtonProps extends Pick<Props, "panel" | "onPanel"> {
  readonly name: PanelName;
  readonly icon: IconName;
  readonly label: string;
}

function PanelButton({ name, icon, label, panel, onPanel }: PanelButtonProps) {
  return (
    <button
      type="button"
      class="button quiet panel-button"
      aria-pressed={panel === name}
      title={label}
      onClick={() => onPanel(name)}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}

function IssuesButton({ flow, panel, onPanel }: Pick<Props, "flow" | "panel" | "onPanel">) {
  const errors = flow.issues.filter(({ severity }) => severity === "error").length;
  const { issues, noIssues } = words();
  const count = flow.issues.length;
  return (
    <button
      type="button"
      class="button quiet panel-button"
      aria-pressed={panel === "issues"}
      title={count === 0 ? noIssues : issues}
      onClick={() => onPanel("issues")}
    >
      <Icon name={count === 0 ? "check" : "warning"} />
      <span>{issues}</span>
      {count > 0 && <b class={errors > 0 ? "badge bad" : "badge warn"}>{count}</b>}
    </button>
  );
}
