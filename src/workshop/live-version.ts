import type { StoredVersion, StudioStore } from "./studio-store.ts";

/** The newest version, where shoppers meet it; a flow that was taken off has none. */
export function liveOf(head: StoredVersion | undefined): StoredVersion | undefined {
  return head === undefined || isRetired(head) ? undefined : head;
}

export function isRetired({ source }: Pick<StoredVersion, "source">): boolean {
  return source === "retired";
}

/** What was live last, even if it is not any more. */
export async function lastLive(
  store: Pick<StudioStore, "versions" | "version">,
  flow: string,
): Promise<StoredVersion | undefined> {
  const last = (await store.versions(flow)).find((one) => !isRetired(one));
  return last && (await store.version(flow, last.version));
}
