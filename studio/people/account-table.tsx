import { useState } from "preact/hooks";
import type { StudioAccount } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import type { Resource } from "../api/resource.ts";
import { api } from "../api/studio-api.ts";
import { account } from "../frame/session.ts";
import { Dialog } from "../view/dialog.tsx";
import { Icon } from "../view/icon.tsx";
import { Trouble } from "../view/trouble.tsx";
import { toast } from "../view/toasts.tsx";
import { words } from "../words/words.ts";
import { PasswordLinkDialog } from "./password-link-dialog.tsx";
import { roleName } from "./role-name.ts";

interface Props {
  readonly accounts: Resource<readonly StudioAccount[]>;
  readonly onChange: () => void;
}

export function AccountTable({ accounts, onChange }: Props) {
  const [leaving, setLeaving] = useState<StudioAccount>();
  const [forgetful, setForgetful] = useState<StudioAccount>();
  const state = accounts.state.value;

  async function remove({ id }: StudioAccount): Promise<void> {
    setLeaving(undefined);
    try {
      await api.removeAccount(id);
    } catch (trouble) {
      toast(problemText(trouble));
    }
    onChange();
  }

  if (state.type === "loading") return <div class="shape people-shape" />;
  if (state.type === "failed") {
    return <Trouble trouble={state.trouble} onRetry={() => void accounts.load()} />;
  }
  const { personName, email, role, remove: removeWord, more, removePerson, cancel } = words();
  return (
    <div class="card people">
      <table class="table stacked">
        <thead>
          <tr>
            <th scope="col">{personName}</th>
            <th scope="col">{email}</th>
            <th scope="col">{role}</th>
            <th scope="col">
              <span class="hidden">{more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {state.value.map((one) => (
            <Row
              key={one.id}
              person={one}
              onForgot={() => setForgetful(one)}
              onRemove={() => setLeaving(one)}
            />
          ))}
        </tbody>
      </table>
      {forgetful && (
        <PasswordLinkDialog
          person={forgetful}
          onMade={onChange}
          onClose={() => setForgetful(undefined)}
        />
      )}
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

interface RowProps {
  readonly person: StudioAccount;
  readonly onForgot: () => void;
  readonly onRemove: () => void;
}

/** Nobody takes themselves out, and one's own password is changed in one's own menu. */
function Row({ person, onForgot, onRemove }: RowProps) {
  const isOneself = person.id === account()?.id;
  const { you, passwordLink, remove } = words();
  return (
    <tr>
      <td>
        {person.name} {isOneself && <span class="badge">{you}</span>}
      </td>
      <td class="muted">{person.email}</td>
      <td>{roleName(person.role)}</td>
      <td class="row-acts">
        {!isOneself && (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={`${passwordLink}: ${person.name}`}
              title={passwordLink}
              onClick={onForgot}
            >
              <Icon name="lock" />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={`${remove}: ${person.name}`}
              title={remove}
              onClick={onRemove}
            >
              <Icon name="bin" />
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
