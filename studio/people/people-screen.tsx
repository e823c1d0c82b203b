import { useEffect, useMemo, useState } from "preact/hooks";
import type { StudioAccount, StudioAuditEntry, StudioRole } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { createResource, type Resource } from "../api/resource.ts";
import { api } from "../api/studio-api.ts";
import { NothingHere } from "../frame/nothing-here.tsx";
import { account } from "../frame/session.ts";
import { Dialog } from "../view/dialog.tsx";
import { formatTime } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Trouble } from "../view/trouble.tsx";
import { toast } from "../view/toasts.tsx";
import { words } from "../words/words.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { roleName } from "./role-name.ts";

/** Who may use the studio, and what they did in it. */
export function PeopleScreen() {
  return account()?.role === "admin" ? <People /> : <NothingHere />;
}

function People() {
  const accounts = useMemo(() => createResource(api.accounts), []);
  const audit = useMemo(() => createResource(api.audit), []);
  const [isInviting, setInviting] = useState(false);
  useEffect(() => {
    void accounts.load();
    void audit.load();
  }, []);
  const { people, peopleText, invite } = words();
  return (
    <div class="screen">
      <header class="screen-head">
        <div>
          <h1>{people}</h1>
          <p>{peopleText}</p>
        </div>
        <button type="button" class="button primary" onClick={() => setInviting(true)}>
          <Icon name="plus" little />
          {invite}
        </button>
      </header>
      <AccountTable accounts={accounts} />
      <h2 class="history-title">{words().history}</h2>
      <AuditList audit={audit} />
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  );
}

function AccountTable({ accounts }: { readonly accounts: Resource<readonly StudioAccount[]> }) {
  const [leaving, setLeaving] = useState<StudioAccount>();
  const state = accounts.state.value;

  async function remove({ id }: StudioAccount): Promise<void> {
    setLeaving(undefined);
    try {
      await api.removeAccount(id);
    } catch (trouble) {
      toast(problemText(trouble));
    }
    await accounts.load();
  }

  if (state.type === "loading") return <div class="shape people-shape" />;
  if (state.type === "failed") {
    return <Trouble trouble={state.trouble} onRetry={() => void accounts.load()} />;
  }
  const { personName, email, role, remove: removeWord, you, removePerson, cancel } = words();
  return (
    <div class="card people">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{personName}</th>
            <th scope="col">{email}</th>
            <th scope="col">{role}</th>
            <th scope="col">
              <span class="hidden">{removeWord}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {state.value.map((one) => (
            <tr key={one.id}>
              <td>
                {one.name} {one.id === account()?.id && <span class="badge">{you}</span>}
              </td>
              <td class="muted">{one.email}</td>
              <td>{roleName(one.role)}</td>
              <td>
                {one.id !== account()?.id && (
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={`${removeWord}: ${one.name}`}
                    onClick={() => setLeaving(one)}
                  >
                    <Icon name="bin" />
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {leaving && (
        <Dialog
          title={removeWord}
          onClose={() => setLeaving(undefined)}
          footer={
            <>
              <button type="button" class="button" onClick={() => setLeaving(undefined)}>
                {cancel}
              </button>
              <button type="button" class="button danger" onClick={() => void remove(leaving)}>
                {removeWord}
              </button>
            </>
          }
        >
          <p>{removePerson(leaving.name)}</p>
        </Dialog>
      )}
    </div>
  );
}

function AuditList({ audit }: { readonly audit: Resource<readonly StudioAuditEntry[]> }) {
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
  if (action !== "person-invited") return words().problems[detail] ?? detail;
  return isRole(detail) ? roleName(detail) : detail;
}

function isRole(text: string): text is StudioRole {
  return text === "merchandiser" || text === "staff" || text === "admin";
}
