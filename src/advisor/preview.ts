import type { Advice, Library } from "./library.ts";
import type { Clock, Secrets } from "./ports.ts";

/**
 * A draft that is tried out is kept as a revision of its own, under a name that nobody can guess and
 * that says when it is over. Whoever has the name may begin a conversation with it, on any node; to
 * everybody else there is no such flow.
 */
export function newPreviewName(secrets: Pick<Secrets, "newToken">, untilMs: number): string {
  return `${prefix}${untilMs.toString(36)}.${secrets.newToken().slice(0, 24)}`;
}

const prefix = "preview:";

/** Conversations with drafts are no shoppers'. */
export function isPreview(revision: string): boolean {
  return revision.startsWith(prefix);
}

/** When a preview of this name is over, in milliseconds since 1970; undefined for what is none. */
export function previewEnd(name: string): number | undefined {
  const until = isPreview(name) ? Number.parseInt(name.slice(prefix.length), 36) : Number.NaN;
  return Number.isNaN(until) ? undefined : until;
}

/** What a preview of this name is about, as long as it may be begun. */
export async function previewAdvice(
  library: Library,
  name: string | undefined,
  clock: Clock,
): Promise<Advice | undefined> {
  if (name === undefined || !isPreview(name)) return undefined;
  if (!((previewEnd(name) ?? 0) > clock.now())) return undefined;
  return await library.revision({ id: name, revision: name });
}
