import { useRef, useState } from "preact/hooks";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { account } from "../frame/session.ts";
import { Dialog } from "../view/dialog.tsx";
import { DialogButtons } from "../view/dialog-buttons.tsx";
import { toast } from "../view/toasts.tsx";
import { Wrong } from "../view/wrong.tsx";
import { words } from "../words/words.ts";

/** A new password for oneself; whoever knows only the open screen cannot set one. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { changePassword, currentPassword, newPassword, passwordHint, passwordElsewhere } = words();

  async function change(given: FormData): Promise<void> {
    setBusy(true);
    setWrong(undefined);
    try {
      await api.changePassword(textIn(given, "current"), textIn(given, "password"));
      onClose();
      toast(words().passwordChanged);
    } catch (trouble) {
      const isWrong = trouble instanceof RequestProblem && trouble.code === "wrong-password";
      setWrong(isWrong ? words().currentPasswordWrong : problemText(trouble));
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={changePassword}
      onClose={onClose}
      footer={
        <DialogButtons
          act={changePassword}
          isBlocked={isBusy}
          onAct={() => form.current?.requestSubmit()}
          onCancel={onClose}
        />
      }
    >
      <form
        ref={form}
        class="password-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void change(new FormData(event.currentTarget));
        }}
      >
        {/* So that a password manager knows whose password it keeps. */}
        <input
          class="hidden"
          name="email"
          autocomplete="username"
          tabIndex={-1}
          aria-hidden="true"
          readOnly
          value={account()?.email}
        />
        <div class="field">
          <label for="current-password">{currentPassword}</label>
          <input
            id="current-password"
            name="current"
            type="password"
            class="input"
            autocomplete="current-password"
            required
            autofocus
          />
        </div>
        <div class="field">
          <label for="new-password">{newPassword}</label>
          <input
            id="new-password"
            name="password"
            type="password"
            class="input"
            autocomplete="new-password"
            minLength={10}
            maxLength={200}
            aria-describedby="new-password-hint"
            required
          />
          <span id="new-password-hint" class="hint">
            {passwordHint}
          </span>
        </div>
        <p class="hint">{passwordElsewhere}</p>
        {/* Enter in a field sends the form; the buttons stand below it. */}
        <button type="submit" class="hidden" tabIndex={-1} aria-hidden="true" />
      </form>
      <Wrong text={wrong} />
    </Dialog>
  );
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
