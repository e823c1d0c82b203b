import type { Clock, Secrets } from "../advisor/ports.ts";
import type { StudioAccount, StudioMe } from "../protocol/studio.ts";
import { createLinks, type Links } from "./links.ts";
import { StudioError } from "./studio-error.ts";
import type { StoredAccount, StudioStore } from "./studio-store.ts";

export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, stored: string): Promise<boolean>;
}

/** Who may use the studio. Tokens and passwords are nowhere but as hashes. */
export interface People extends Links {
  me(token: string | undefined): Promise<StudioMe>;
  /** The account of a session. @throws StudioError `signed-out`. */
  signedIn(token: string | undefined): Promise<StudioAccount>;
  /** @throws StudioError `link-spent`, `email-taken`. */
  setUp(person: NewPerson): Promise<SignedIn>;
  /** @throws StudioError `wrong-password`. */
  signIn(email: string, password: string): Promise<SignedIn>;
  signOut(token: string, everywhere: boolean): Promise<void>;
  /** @throws StudioError `wrong-password`. */
  changePassword(
    token: string,
    passwords: { readonly current: string; readonly password: string },
  ): Promise<void>;
  /**
   * With a link an admin made. All sessions of the account end, and a new one begins.
   *
   * @throws StudioError `link-spent`.
   */
  resetPassword(given: { readonly token: string; readonly password: string }): Promise<SignedIn>;
  accounts(): Promise<readonly StudioAccount[]>;
  /** @throws StudioError `unknown-account`, `last-admin`. */
  remove(by: StudioAccount, id: string): Promise<void>;
}

export interface NewPerson {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface SignedIn {
  readonly token: string;
  readonly account: StudioAccount;
}

export interface PeopleParts {
  readonly store: StudioStore;
  readonly passwords: Passwords;
  readonly secrets: Pick<Secrets, "newToken" | "hash">;
  readonly clock: Clock;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A session ends after so long without use, and after so long in any case. */
export const sessionIdleMs = 7 * dayMs;
export const sessionAgeMs = 30 * dayMs;
const touchEveryMs = 10 * 60_000;

export function createPeople({ store, passwords, secrets, clock }: PeopleParts): People {
  async function open(account: StoredAccount, action: string): Promise<SignedIn> {
    const token = secrets.newToken();
    const now = clock.now();
    await store.openSession({
      tokenHash: secrets.hash(token),
      account: account.id,
      createdAt: now,
      seenAt: now,
    });
    await store.record({ at: now, by: account.name, action });
    return { token, account: toAccount(account) };
  }

  async function sessionOf(token: string | undefined): Promise<StoredAccount | undefined> {
    if (token === undefined || token === "") return undefined;
    const tokenHash = secrets.hash(token);
    const session = await store.findSession(tokenHash);
    if (session === undefined) return undefined;
    const now = clock.now();
    if (now - session.seenAt > sessionIdleMs || now - session.createdAt > sessionAgeMs) {
      await store.closeSession(tokenHash);
      return undefined;
    }
    if (now - session.seenAt > touchEveryMs) await store.touchSession(tokenHash, now);
    return (await store.accounts()).find(({ id }) => id === session.account);
  }

  async function signedIn(token: string | undefined): Promise<StoredAccount> {
    const account = await sessionOf(token);
    if (account === undefined) throw new StudioError("signed-out", "Please sign in.");
    return account;
  }

  return {
    async me(token) {
      const account = await sessionOf(token);
      if (account !== undefined) return { state: "signed-in", account: toAccount(account) };
      return { state: (await store.accounts()).length === 0 ? "set-up-needed" : "signed-out" };
    },
    signedIn: async (token) => toAccount(await signedIn(token)),
    async setUp({ token, name, email, password }) {
      const id = secrets.newToken().slice(0, 16);
      const account = {
        id,
        name,
        email: email.toLowerCase(),
        password: await passwords.hash(password),
      };
      const now = clock.now();
      const added = await store.addAccount(account, { tokenHash: secrets.hash(token), now });
      switch (added) {
        case "spent":
          throw new StudioError("link-spent", "This link was used already, or is too old.");
        case "email-taken":
          throw new StudioError("email-taken", "Somebody has this address already.");
        case "added": {
          const made = (await store.accounts()).find((one) => one.id === id);
          if (made === undefined) throw new StudioError("link-spent", "This account is gone.");
          return await open(made, "account-made");
        }
      }
    },
    async signIn(email, password) {
      const account = (await store.accounts()).find((one) => one.email === email.toLowerCase());
      // An unknown address takes as long as a known one: addresses cannot be probed.
      const stored = account?.password ?? (await decoy(passwords));
      const isRight = await passwords.matches(password, stored);
      if (account === undefined || !isRight) {
        throw new StudioError("wrong-password", "Email or password is not right.");
      }
      return await open(account, "signed-in");
    },
    async signOut(token, everywhere) {
      const account = await sessionOf(token);
      await store.closeSession(secrets.hash(token));
      if (account === undefined || !everywhere) return;
      await store.closeSessions(account.id);
      await store.record({ at: clock.now(), by: account.name, action: "signed-out-everywhere" });
    },
    async changePassword(token, { current, password }) {
      const account = await signedIn(token);
      if (!(await passwords.matches(current, account.password))) {
        throw new StudioError("wrong-password", "The current password is not right.");
      }
      await store.setPassword(account.id, await passwords.hash(password));
      await store.closeSessions(account.id, secrets.hash(token));
      await store.record({ at: clock.now(), by: account.name, action: "password-changed" });
    },
    async resetPassword({ token, password }) {
      const account = await store.usePasswordLink({
        tokenHash: secrets.hash(token),
        now: clock.now(),
        password: await passwords.hash(password),
      });
      if (account !== undefined) return await open(account, "password-reset");
      throw new StudioError("link-spent", "This link was used already, or is too old.");
    },
    accounts: async () => (await store.accounts()).map(toAccount),
    ...createLinks({ store, secrets, clock }),
    async remove(by, id) {
      const account = (await store.accounts()).find((one) => one.id === id);
      if (account === undefined) throw new StudioError("unknown-account", "This account is gone.");
      if (!(await store.removeAccount(id))) {
        throw new StudioError("last-admin", "The last admin stays: nobody could invite anybody.");
      }
      const { name } = account;
      await store.record({ at: clock.now(), by: by.name, action: "account-removed", detail: name });
    },
  };
}

function toAccount({ id, name, email, role }: StoredAccount): StudioAccount {
  return { id, name, email, role };
}

let made: Promise<string> | undefined;

async function decoy(passwords: Passwords): Promise<string> {
  made ??= passwords.hash("nobody has this password");
  return await made;
}
