import type { StudioFlow, StudioIssue } from "../../src/protocol/studio.ts";
import { Icon } from "../view/icon.tsx";
import { SidePanel } from "../view/side-panel.tsx";
import { language, words } from "../words/words.ts";

interface Props {
  readonly flow: StudioFlow;
  readonly onShow: (path: StudioIssue["path"], line: number | undefined) => void;
  readonly onClose: () => void;
}

/** All issues, errors first; each leads to its place. */
export function IssuesPanel({ flow, onShow, onClose }: Props) {
  const ordered = [...flow.issues].sort(
    (a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"),
  );
  return (
    <SidePanel title={words().issues} onClose={onClose}>
      {ordered.length === 0 ? (
        <div class="empty">
          <Icon name="check" />
          <p>{words().issuesNone}</p>
        </div>
      ) : (
        <ul class="issue-list">
          {ordered.map((issue) => (
            <IssueButton key={issue.key} issue={issue} onShow={onShow} />
          ))}
        </ul>
      )}
    </SidePanel>
  );
}

export function IssueButton({
  issue,
  onShow,
}: { readonly issue: StudioIssue } & Pick<Props, "onShow">) {
  const { sentence, severity, path, line } = issue;
  return (
    <li>
      <button type="button" class={`issue ${severity}`} onClick={() => onShow(path, line)}>
        <Icon name={severity === "error" ? "error" : "warning"} />
        <span>
          {sentence[language.value]}
          {line !== undefined && <span class="small muted"> {words().issueLine(line)}</span>}
        </span>
      </button>
    </li>
  );
}
