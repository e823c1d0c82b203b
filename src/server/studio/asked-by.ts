import type { Response } from "express";
import type { StudioAccount, StudioRole } from "../../protocol/studio.ts";
import { StudioError } from "../../workshop/studio-error.ts";

/** Who asks, for as long as they are being answered. */
const accounts = new WeakMap<Response, StudioAccount>();

export function rememberWhoAsks(response: Response, account: StudioAccount): void {
  accounts.set(response, account);
}

/** @throws StudioError `not-allowed` when none of the roles is theirs; an admin has all. */
export function askedBy(response: Response, ...roles: readonly StudioRole[]): StudioAccount {
  const account = accounts.get(response);
  if (account === undefined) throw new StudioError("signed-out", "Please sign in.");
  if (account.role !== "admin" && !roles.includes(account.role)) {
    throw new StudioError("not-allowed", "Your role does not allow that.");
  }
  return account;
}
