import { useState } from "preact/hooks";
import type { StudioAccount, StudioPasswordLink } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { Dialog } from "../view/dialog.tsx";
import { DialogButtons } from "../view/dialog-buttons.tsx";
import { formatTime } from "../view/format.ts";
import { Wrong } from "../view/wrong.tsx";
import { words } from "../words/words.ts";
import { LinkToSend } from "./link-to-send.tsx";

interface Props {
  readonly person: StudioAccount;
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** For somebody who forgot their password: nobody else learns it, and nobody sets it for them. */
export function PasswordLinkDialog({ person, onMade, onClose }: Props) {
  const [made, setMade] = useState<StudioPasswordLink>();
  const [wrong, setWrong] = useState<string>();
  const { passwordLink, passwordLinkAsk, passwordLinkSend, makeLink, done } = words();

  async function make(): Promise<void> {
    try {
      setMade(await api.linkPassword(person.id));
      onMade();
    } catch (trouble) {
      setWrong(problemText(trouble));
    }
  }

  return (
    <Dialog
      title={passwordLink}
      onClose={onClose}
      footer={
        made === undefined ? (
          <DialogButtons act={makeLink} onAct={() => void make()} onCancel={onClose} />
        ) : (
          <button type="button" class="button primary" onClick={onClose}>
            {done}
          </button>
        )
      }
    >
      {made === undefined ? (
        <p>{passwordLinkAsk(person.name)}</p>
      ) : (
        <LinkToSend
          text={passwordLinkSend(made.name, formatTime(made.expiresAt))}
          link={made.link}
        />
      )}
      <Wrong text={wrong} />
    </Dialog>
  );
}
