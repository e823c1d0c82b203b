import type { StudioPasswordLink } from "../protocol/studio.ts";
import { createLinks } from "./links.ts";
import type { PeopleParts } from "./people.ts";
import type { StoredAccount } from "./studio-store.ts";

/**
 * A link for a new password that nobody in the studio had to make: whoever may run commands on the
 * server may have it. Sessions end at once, not only when it is used: it is also for an account that
 * got into wrong hands.
 *
 * @throws StudioError `unknown-account` when it was removed meanwhile.
 */
export async function recoveryLink(
  { store, secrets, clock }: Pick<PeopleParts, "store" | "secrets" | "clock">,
  { account, by }: { readonly account: StoredAccount; readonly by: string },
): Promise<StudioPasswordLink> {
  const links = createLinks({ store, secrets, clock });
  // The link is the account's own; only the history names who made it.
  const made = await links.linkPassword({ ...account, name: by }, account.id);
  await store.closeSessions(account.id);
  return made;
}
