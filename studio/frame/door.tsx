import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { StudioMe } from "../../src/protocol/studio.ts";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import { api, type SetUp } from "../api/studio-api.ts";
import { Segments } from "../view/segments.tsx";
import logo from "../view/logo.svg";
import { Wrong } from "../view/wrong.tsx";
import { isLanguage, language, languages, setLanguage, words } from "../words/words.ts";
import { invitation, type Invitation } from "./invitation.ts";
import { loadSession, session } from "./session.ts";

/** What stands before somebody who is not signed in. */
export function Door({ hash }: { readonly hash: string }) {
  const me = session.value;
  const link = invitation(hash);
  // Whoever comes back by the first link has an account by now.
  const invited = link?.kind === "setup" && me.state === "signed-out" ? undefined : link;
  return (
    <main class="door">
      {me.state === "unreachable" ? (
        <Unreachable />
      ) : invited !== undefined ? (
        <LetIn {...invited} />
      ) : me.state === "set-up-needed" ? (
        <NeedLink />
      ) : (
        <SignIn />
      )}
      <Segments
        label={words().language}
        value={language.value}
        choices={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        onChange={(tag) => {
          if (isLanguage(tag)) setLanguage(tag);
        }}
      />
    </main>
  );
}

function LetIn({ kind, token }: Invitation) {
  return kind === "reset" ? (
    <Reset token={token} />
  ) : (
    <Join isFirst={kind === "setup"} token={token} />
  );
}

interface JoinProps {
  readonly isFirst: boolean;
  readonly token: string;
}

function Join({ isFirst, token }: JoinProps) {
  const { setUpTitle, setUpText, joinTitle, joinText, name, createAccount } = words();
  return (
    <DoorForm
      title={isFirst ? setUpTitle : joinTitle}
      text={isFirst ? setUpText : joinText}
      button={createAccount}
      submit={async (form) => {
        session.value = await setUp(isFirst, {
          token,
          name: textIn(form, "name"),
          email: textIn(form, "email"),
          password: textIn(form, "password"),
        });
        forgetLink();
      }}
    >
      <div class="field">
        <label for="name">{name}</label>
        <input id="name" name="name" class="input" autocomplete="name" required autofocus />
      </div>
      <EmailField />
      <PasswordField isNew />
    </DoorForm>
  );
}

/** Whose password it is stands nowhere: a link that is found tells nothing. */
function Reset({ token }: { readonly token: string }) {
  const { resetTitle, resetText, setPassword } = words();
  return (
    <DoorForm
      title={resetTitle}
      text={resetText}
      button={setPassword}
      submit={async (form) => {
        session.value = await api.resetPassword(token, textIn(form, "password"));
        forgetLink();
      }}
    >
      <PasswordField isNew isFirst />
    </DoorForm>
  );
}

/** It is spent, and whoever loads the page again is in. */
function forgetLink(): void {
  history.replaceState(null, "", location.pathname);
}

/** While nobody has an account, there is nobody to ask for another link. */
async function setUp(isFirst: boolean, given: SetUp): Promise<StudioMe> {
  try {
    return await api.setUp(given);
  } catch (trouble) {
    const isSpent = trouble instanceof RequestProblem && trouble.code === "link-spent";
    throw isFirst && isSpent ? new RequestProblem(410, { code: "first-link-spent" }) : trouble;
  }
}

function SignIn() {
  return (
    <DoorForm
      title={words().signInTitle}
      button={words().signIn}
      submit={async (form) => {
        session.value = await api.signIn(textIn(form, "email"), textIn(form, "password"));
      }}
    >
      <EmailField isFirst />
      <PasswordField />
      <p class="hint">{words().forgotPassword}</p>
    </DoorForm>
  );
}

function NeedLink() {
  return (
    <div class="door-card">
      <Brand />
      <div>
        <h1>{words().needLinkTitle}</h1>
        <p>{words().needLinkText}</p>
      </div>
      <code>{location.origin}/studio#setup=…</code>
    </div>
  );
}

function Unreachable() {
  return (
    <div class="door-card">
      <Brand />
      <h1>{words().failed}</h1>
      <p>{words().offline}</p>
      <button type="button" class="button primary" onClick={() => void loadSession()}>
        {words().retry}
      </button>
    </div>
  );
}

interface DoorFormProps {
  readonly title: string;
  readonly text?: string;
  readonly button: string;
  readonly submit: (form: FormData) => Promise<void>;
  readonly children: ComponentChildren;
}

function DoorForm({ title, text, button, submit, children }: DoorFormProps) {
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  async function send(form: FormData): Promise<void> {
    setBusy(true);
    setWrong(undefined);
    try {
      await submit(form);
    } catch (trouble) {
      setWrong(problemText(trouble));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="door-card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send(new FormData(event.currentTarget));
      }}
    >
      <Brand />
      <div>
        <h1>{title}</h1>
        {text && <p>{text}</p>}
      </div>
      {children}
      <Wrong text={wrong} />
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        {button}
      </button>
    </form>
  );
}

function Brand() {
  return (
    <div class="brand">
      <img src={logo} alt="" width="28" height="28" />
      {words().studio}
    </div>
  );
}

function EmailField({ isFirst = false }: { readonly isFirst?: boolean }) {
  return (
    <div class="field">
      <label for="email">{words().email}</label>
      <input
        id="email"
        name="email"
        type="email"
        class="input"
        autocomplete="username"
        required
        autofocus={isFirst}
      />
    </div>
  );
}

interface PasswordProps {
  readonly isNew?: boolean;
  readonly isFirst?: boolean;
}

function PasswordField({ isNew = false, isFirst = false }: PasswordProps) {
  return (
    <div class="field">
      <label for="password">{words().password}</label>
      <input
        id="password"
        name="password"
        type="password"
        class="input"
        autocomplete={isNew ? "new-password" : "current-password"}
        {...(isNew ? { minLength: 10, maxLength: 200, "aria-describedby": "password-hint" } : {})}
        required
        autofocus={isFirst}
      />
      {isNew && (
        <span id="password-hint" class="hint">
          {words().passwordHint}
        </span>
      )}
    </div>
  );
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
