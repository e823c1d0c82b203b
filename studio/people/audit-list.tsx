import type { StudioAuditEntry, StudioRole } from "../../src/protocol/studio.ts";
import type { Resource } from "../api/resource.ts";
import { formatTime } from "../view/format.ts";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import { roleName } from "./role-name.ts";

/** Who did what, the newest first. */
export function AuditList({ audit }: { readonly audit: Resource<readonly StudioAuditEntry[]> }) {
  const state = audit.state.value;
  if (state.type === "loading") return <div class="shape people-shape" />;
  if (state.type === "failed") {
    return <Trouble trouble={state.trouble} onRetry={() => void audit.load()} />;
  }
  if (state.value.length === 0) return <p class="muted">{words().noHistory}</p>;
  return (
    <ul class="card audit">
      {state.value.map((entry, at) => (
        <li key={at}>
          <span class="figure small muted">{formatTime(entry.at)}</span>
          <span>
            <b>{entry.by}</b> {words().actions[entry.action] ?? entry.action}
            {entry.flow && (
              <>
                {" "}
                <a href={`/studio/flows/${entry.flow}`}>{entry.flow}</a>
              </>
            )}{" "}
            <span class="muted">{detailText(entry)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A version's number, a role or a time in the reader's language; names as they are. */
function detailText({ action, detail }: StudioAuditEntry): string | undefined {
  if (detail === undefined) return undefined;
  const version = /^version (\d+)$/.exec(detail)?.[1];
  if (version !== undefined) return words().version(Number(version));
  if (action === "flow-scheduled") return formatTime(detail);
  if (!isAboutRole(action)) return words().problems[detail] ?? detail;
  return isRole(detail) ? roleName(detail) : detail;
}

function isAboutRole(action: string): boolean {
  return action === "person-invited" || action === "invitation-withdrawn";
}

function isRole(text: string): text is StudioRole {
  return text === "merchandiser" || text === "staff" || text === "admin";
}
