import { signal } from "@preact/signals";
import type { StudioAccount, StudioMe } from "../../src/protocol/studio.ts";
import { onSignedOut } from "../api/http.ts";
import { api } from "../api/studio-api.ts";
import { forgetAll } from "../view/kept-setting.ts";

/** Who is before the screen; unknown until the server has said so. */
export const session = signal<StudioMe | { readonly state: "unknown" | "unreachable" }>({
  state: "unknown",
});

export async function loadSession(): Promise<void> {
  try {
    session.value = await api.me();
  } catch {
    session.value = { state: "unreachable" };
  }
}

export async function signOut(everywhere: boolean): Promise<void> {
  await api.signOut(everywhere);
  // What shoppers wrote may stand in it.
  forgetAll("proposal-");
  session.value = { state: "signed-out" };
}

export function account(): StudioAccount | undefined {
  const me = session.value;
  return me.state === "signed-in" ? me.account : undefined;
}

/** Staff read; merchandisers and admins write. */
export function mayWrite(): boolean {
  const role = account()?.role;
  return role === "merchandiser" || role === "admin";
}

onSignedOut(() => {
  if (session.value.state === "signed-in") session.value = { state: "signed-out" };
});
