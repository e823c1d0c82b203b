import type { PeopleParts } from "./people.ts";

/** The first start may be on a Friday. */
const invitationMs = 7 * 24 * 3_600_000;

/**
 * The path with which the first account is made, new at every start as long as there is none.
 *
 * @returns Undefined when there is an account already.
 */
export async function firstInvitation({
  store,
  secrets,
  clock,
}: Pick<PeopleParts, "store" | "secrets" | "clock">): Promise<string | undefined> {
  if ((await store.accounts()).length > 0) return undefined;
  const token = secrets.newToken();
  const expiresAt = clock.now() + invitationMs;
  await store.invite({
    tokenHash: secrets.hash(token),
    role: "admin",
    expiresAt,
    isForFirst: true,
  });
  return `/studio#setup=${token}`;
}
