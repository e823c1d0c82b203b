/** What somebody may do: a merchandiser writes flows, staff read conversations, an admin also keeps accounts. */
export type StudioRole = "merchandiser" | "staff" | "admin";

export interface StudioAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StudioRole;
}

/** Who is asking. Nobody has an account before the set-up link was used. */
export type StudioMe =
  | { readonly state: "set-up-needed" }
  | { readonly state: "signed-out" }
  | { readonly state: "signed-in"; readonly account: StudioAccount };

export interface StudioInvitation {
  readonly role: StudioRole;
  /** Path and fragment of the page where the invited person sets a password; works once. */
  readonly link: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export interface StudioPasswordLink {
  /** Whose password it sets. */
  readonly name: string;
  /** Path and fragment of the page where they choose a new password; works once. */
  readonly link: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** A link that was made and not used yet. The link itself is nowhere any more. */
export type StudioOpenLink = {
  /** For withdrawing it; it opens nothing. */
  readonly id: string;
  /** The name of whoever made it. */
  readonly by?: string;
  /** ISO 8601. */
  readonly expiresAt: string;
} & (
  | {
      readonly kind: "invitation";
      readonly role: StudioRole;
      /** As whoever made it noted. */
      readonly forWhom?: string;
    }
  | { readonly kind: "password"; readonly name: string }
);

export interface StudioAuditEntry {
  /** ISO 8601. */
  readonly at: string;
  /** The name at that time; "file" for what was changed on disk. */
  readonly by: string;
  /** Stable, such as `flow-published`. */
  readonly action: string;
  readonly flow?: string;
  readonly detail?: string;
}
