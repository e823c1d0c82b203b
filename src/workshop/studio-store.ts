import type { StudioAuditEntry, StudioRole } from "../protocol/studio.ts";

/**
 * What the studio keeps: people, drafts, versions. All nodes share one. Times are milliseconds since
 * 1970. Every call may throw LogUnavailableError; then nothing was written, or asking again is safe.
 */
export interface StudioStore {
  accounts(): Promise<readonly StoredAccount[]>;
  /** Uses up the invitation in the same step. */
  addAccount(
    account: Omit<StoredAccount, "role">,
    invitation: { readonly tokenHash: string; readonly now: number },
  ): Promise<"added" | "spent" | "email-taken">;
  /** A link for a new one is of no use then, and gone. */
  setPassword(account: string, password: string): Promise<void>;
  /** With all sessions and the links they made; false for the last admin, who stays. */
  removeAccount(account: string): Promise<boolean>;

  /** One for the first account takes the place of the one before. */
  invite(invitation: Invitation): Promise<void>;
  /** Those somebody made that are still good, the first to end first. What is too old is forgotten. */
  invitations(now: number): Promise<readonly Invitation[]>;
  /** Undefined when it is not there, or no more. */
  withdrawInvitation(tokenHash: string): Promise<Invitation | undefined>;

  /** Takes the place of the account's link before; false when the account is gone. */
  keepPasswordLink(link: PasswordLink): Promise<boolean>;
  /** Those still good, the first to end first. What is too old is forgotten. */
  passwordLinks(now: number): Promise<readonly PasswordLink[]>;
  withdrawPasswordLink(tokenHash: string): Promise<PasswordLink | undefined>;
  /** Sets the password, ends all sessions of the account and uses up the link, in one step. */
  usePasswordLink(use: {
    readonly tokenHash: string;
    readonly now: number;
    readonly password: string;
  }): Promise<StoredAccount | undefined>;

  openSession(session: StoredSession): Promise<void>;
  findSession(tokenHash: string): Promise<StoredSession | undefined>;
  touchSession(tokenHash: string, seenAt: number): Promise<void>;
  closeSession(tokenHash: string): Promise<void>;
  /** All of an account's sessions but one. */
  closeSessions(account: string, except?: string): Promise<void>;

  record(entry: StoredEntry): Promise<void>;
  /** The newest first. */
  audit(most: number): Promise<readonly StoredEntry[]>;

  /** The newest draft of every flow. */
  drafts(): Promise<readonly StoredDraft[]>;
  /** This version, or the newest. */
  draft(flow: string, version?: number): Promise<StoredDraft | undefined>;
  /** False when the version exists: somebody else was faster. */
  addDraft(draft: StoredDraft): Promise<boolean>;
  removeDrafts(flow: string): Promise<void>;

  /** The newest published version of every flow. */
  heads(): Promise<readonly StoredVersion[]>;
  /** The newest first, without texts. */
  versions(flow: string): Promise<readonly Omit<StoredVersion, "text">[]>;
  version(flow: string, version: number): Promise<StoredVersion | undefined>;
  /** False when the version exists. One that is not settled counts for nobody yet. */
  addVersion(version: StoredVersion, isSettled: boolean): Promise<boolean>;
  unsettled(): Promise<readonly StoredVersion[]>;
  settle(flow: string, version: number): Promise<void>;
  dropVersion(flow: string, version: number): Promise<void>;

  schedules(): Promise<readonly StoredSchedule[]>;
  schedule(schedule: StoredSchedule): Promise<void>;
  /** Of several that take it, one gets it. */
  takeSchedule(flow: string): Promise<StoredSchedule | undefined>;

  tests(flow: string): Promise<string | undefined>;
  keepTests(flow: string, text: string): Promise<void>;
}

/** By name, for what passes calls on to another thread. */
export const studioStoreMethods: readonly (keyof StudioStore)[] = [
  "accounts",
  "addAccount",
  "setPassword",
  "removeAccount",
  "invite",
  "invitations",
  "withdrawInvitation",
  "keepPasswordLink",
  "passwordLinks",
  "withdrawPasswordLink",
  "usePasswordLink",
  "openSession",
  "findSession",
  "touchSession",
  "closeSession",
  "closeSessions",
  "record",
  "audit",
  "drafts",
  "draft",
  "addDraft",
  "removeDrafts",
  "heads",
  "versions",
  "version",
  "addVersion",
  "unsettled",
  "settle",
  "dropVersion",
  "schedules",
  "schedule",
  "takeSchedule",
  "tests",
  "keepTests",
];

export interface StoredAccount {
  readonly id: string;
  readonly name: string;
  /** Lower case; nobody else has it. */
  readonly email: string;
  readonly role: StudioRole;
  /** Salted and hashed. */
  readonly password: string;
}

export interface Invitation {
  readonly tokenHash: string;
  readonly role: StudioRole;
  readonly expiresAt: number;
  readonly isForFirst: boolean;
  /** The account that made it. */
  readonly by?: string;
  /** As they noted. */
  readonly forWhom?: string;
}

/** With it somebody who has an account sets a new password. */
export interface PasswordLink {
  readonly tokenHash: string;
  readonly account: string;
  readonly expiresAt: number;
  /** The account that made it. */
  readonly by: string;
}

export interface StoredSession {
  /** SHA-256 of the cookie; the cookie itself is nowhere. */
  readonly tokenHash: string;
  readonly account: string;
  readonly createdAt: number;
  readonly seenAt: number;
}

export interface StoredEntry extends Omit<StudioAuditEntry, "at"> {
  readonly at: number;
}

export interface StoredDraft {
  readonly flow: string;
  /** Counts from 1 without gaps. */
  readonly version: number;
  readonly text: string;
  readonly at: number;
  readonly by: string;
}

export interface StoredVersion {
  readonly flow: string;
  /** Counts from 1. */
  readonly version: number;
  readonly revision: string;
  readonly text: string;
  readonly at: number;
  readonly by: string;
  /** One that is `retired` has no text: from then on nothing of the flow is live. */
  readonly source: "studio" | "file" | "restored" | "retired";
  readonly note?: string;
}

export interface StoredSchedule {
  readonly flow: string;
  /** When it is to be published, and what. */
  readonly at: number;
  readonly text: string;
  readonly by: string;
  readonly note?: string;
  /** Keys of the warnings that were read. */
  readonly read: readonly string[];
}
