import { useState } from "preact/hooks";
import type { StudioInvitation, StudioRole } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { CopyButton } from "../view/copy-button.tsx";
import { Dialog } from "../view/dialog.tsx";
import { formatTime } from "../view/format.ts";
import { Wrong } from "../view/wrong.tsx";
import { words } from "../words/words.ts";
import { roleName } from "./role-name.ts";

const roles: readonly StudioRole[] = ["merchandiser", "staff", "admin"];

/** A role is chosen, a link comes back; there is no mail to be set up. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const [role, setRole] = useState<StudioRole>("merchandiser");
  const [invitation, setInvitation] = useState<StudioInvitation>();
  const [wrong, setWrong] = useState<string>();
  const { invite, inviteAs, done, roleMerchandiserText, roleStaffText, roleAdminText } = words();
  const texts: Readonly<Record<StudioRole, string>> = {
    merchandiser: roleMerchandiserText,
    staff: roleStaffText,
    admin: roleAdminText,
  };

  async function make(): Promise<void> {
    try {
      setInvitation(await api.invite(role));
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
            {invite}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={onClose}>
            {done}
          </button>
        )
      }
    >
      {invitation === undefined ? (
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
      ) : (
        <InviteLink invitation={invitation} />
      )}
      <Wrong text={wrong} />
    </Dialog>
  );
}

function InviteLink({ invitation }: { readonly invitation: StudioInvitation }) {
  const link = new URL(invitation.link, location.origin).href;
  return (
    <>
      <p>{words().inviteLink(formatTime(invitation.expiresAt))}</p>
      <code class="code invite-link">{link}</code>
      <CopyButton text={link} />
    </>
  );
}
