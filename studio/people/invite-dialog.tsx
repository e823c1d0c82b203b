import { useState } from "preact/hooks";
import type { StudioInvitation, StudioRole } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { Dialog } from "../view/dialog.tsx";
import { formatTime } from "../view/format.ts";
import { Wrong } from "../view/wrong.tsx";
import { words } from "../words/words.ts";
import { LinkToSend } from "./link-to-send.tsx";
import { roleName } from "./role-name.ts";

const roles: readonly StudioRole[] = ["merchandiser", "staff", "admin"];

interface Props {
  readonly onInvited: () => void;
  readonly onClose: () => void;
}

/** A role is chosen, a link comes back; there is no mail to be set up. */
export function InviteDialog({ onInvited, onClose }: Props) {
  const [role, setRole] = useState<StudioRole>("merchandiser");
  const [forWhom, setForWhom] = useState("");
  const [invitation, setInvitation] = useState<StudioInvitation>();
  const [wrong, setWrong] = useState<string>();
  const { invite, inviteAs, inviteFor, inviteLink, inviteMake, done } = words();
  const { roleMerchandiserText, roleStaffText, roleAdminText } = words();
  const texts: Readonly<Record<StudioRole, string>> = {
    merchandiser: roleMerchandiserText,
    staff: roleStaffText,
    admin: roleAdminText,
  };

  async function make(): Promise<void> {
    try {
      setInvitation(await api.invite(role, forWhom));
      onInvited();
    } catch (trouble) {
      setWrong(problemText(trouble));
    }
  }

  return (
    <Dialog
      title={invite}
      onClose={onClose}
      footer={
        invitation === undefined ? (
          <button type="button" class="button primary" onClick={() => void make()}>
            {inviteMake}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={onClose}>
            {done}
          </button>
        )
      }
    >
      {invitation === undefined ? (
        <>
          <fieldset>
            <legend class="legend">{inviteAs}</legend>
            {roles.map((one) => (
              <label class="check" key={one}>
                <input
                  type="radio"
                  name="role"
                  checked={role === one}
                  onChange={() => setRole(one)}
                />
                <span>
                  <b>{roleName(one)}</b> <span class="muted">{texts[one]}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div class="field">
            <label for="invite-for">{inviteFor}</label>
            <input
              id="invite-for"
              class="input"
              maxLength={80}
              autocomplete="off"
              value={forWhom}
              onInput={({ currentTarget }) => setForWhom(currentTarget.value)}
            />
          </div>
        </>
      ) : (
        <LinkToSend text={inviteLink(formatTime(invitation.expiresAt))} link={invitation.link} />
      )}
      <Wrong text={wrong} />
    </Dialog>
  );
}
