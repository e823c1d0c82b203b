import type {
  StudioAccount,
  StudioInvitation,
  StudioOpenLink,
  StudioPasswordLink,
  StudioRole,
} from "../protocol/studio.ts";
import { optional } from "../lib/optional.ts";
import { toIso } from "./drafts.ts";
import type { PeopleParts } from "./people.ts";
import { StudioError } from "./studio-error.ts";

/**
 * Links with which somebody comes in: each works once and for a time, and is shown to whoever made it
 * once. What is kept is its hash, and by that it is withdrawn.
 */
export interface Links {
  invite(by: StudioAccount, invited: Invited): Promise<StudioInvitation>;
  /**
   * For somebody who forgot their password; it takes the place of one made before. Until it is used
   * the old password stays good.
   *
   * @throws StudioError `unknown-account`.
   */
  linkPassword(by: StudioAccount, account: string): Promise<StudioPasswordLink>;
  /** Those that were not used, the first to end first. */
  openLinks(): Promise<readonly StudioOpenLink[]>;
  /** @throws StudioError `unknown-link`. */
  withdraw(by: StudioAccount, id: string): Promise<void>;
}

export interface Invited {
  readonly role: StudioRole;
  /** A note for the other admins. */
  readonly forWhom?: string | undefined;
}

const dayMs = 24 * 3_600_000;
const invitationMs = 7 * dayMs;
/** Somebody waits for it. */
const passwordLinkMs = dayMs;

export function createLinks({
  store,
  secrets,
  clock,
}: Pick<PeopleParts, "store" | "secrets" | "clock">): Links {
  async function note(by: StudioAccount, action: string, detail: string): Promise<void> {
    await store.record({ at: clock.now(), by: by.name, action, detail });
  }

  async function nameOf(id: string): Promise<string | undefined> {
    return (await store.accounts()).find((one) => one.id === id)?.name;
  }

  return {
    async invite(by, { role, forWhom }) {
      const token = secrets.newToken();
      const expiresAt = clock.now() + invitationMs;
      await store.invite({
        tokenHash: secrets.hash(token),
        role,
        expiresAt,
        isForFirst: false,
        by: by.id,
        ...optional("forWhom", forWhom),
      });
      await note(by, "person-invited", role);
      return { role, link: `/studio#join=${token}`, expiresAt: toIso(expiresAt) };
    },
    async linkPassword(by, account) {
      const token = secrets.newToken();
      const expiresAt = clock.now() + passwordLinkMs;
      const name = await nameOf(account);
      const link = { tokenHash: secrets.hash(token), account, expiresAt, by: by.id };
      if (name === undefined || !(await store.keepPasswordLink(link))) {
        throw new StudioError("unknown-account", "This account is gone.");
      }
      await note(by, "password-link-made", name);
      return { name, link: `/studio#reset=${token}`, expiresAt: toIso(expiresAt) };
    },
    async openLinks() {
      const now = clock.now();
      const [accounts, invitations, passwordLinks] = await Promise.all([
        store.accounts(),
        store.invitations(now),
        store.passwordLinks(now),
      ]);
      const names = new Map(accounts.map(({ id, name }) => [id, name]));
      const toLink = (one: { tokenHash: string; expiresAt: number; by?: string }) => ({
        id: one.tokenHash,
        ...optional("by", names.get(one.by ?? "")),
        expiresAt: toIso(one.expiresAt),
      });
      const links: readonly StudioOpenLink[] = [
        ...invitations.map((one) => ({
          ...toLink(one),
          kind: "invitation" as const,
          role: one.role,
          ...optional("forWhom", one.forWhom),
        })),
        ...passwordLinks.map((one) => ({
          ...toLink(one),
          kind: "password" as const,
          name: names.get(one.account) ?? "",
        })),
      ];
      return [...links].sort((a, b) => a.expiresAt.localeCompare(b.expiresAt));
    },
    async withdraw(by, id) {
      const invitation = await store.withdrawInvitation(id);
      if (invitation !== undefined) {
        await note(by, "invitation-withdrawn", invitation.role);
        return;
      }
      const link = await store.withdrawPasswordLink(id);
      if (link === undefined) {
        throw new StudioError("unknown-link", "This link was used or is too old already.");
      }
      await note(by, "password-link-withdrawn", (await nameOf(link.account)) ?? "");
    },
  };
}
