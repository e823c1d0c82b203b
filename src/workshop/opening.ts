import { parseFlow } from "../flow/parse-flow.ts";
import { mergeTexts } from "../studio/merge-texts.ts";
import { isRetired, lastLive, liveOf } from "./live-version.ts";
import type { StoredVersion } from "./studio-store.ts";
import { byFile, type FlowText, type Workbench } from "./workbench.ts";

/**
 * Brings store and library together. Flows that were edited as files become versions of their own, a
 * publication that a crash cut short is either finished or forgotten, and every flow has a draft to
 * go on with. Any number of nodes may do it at the same time.
 */
export async function reconcile(bench: Workbench): Promise<void> {
  const { store, library, archive } = bench;
  for (const cut of await store.unsettled()) {
    await ((await isDone(bench, cut))
      ? store.settle(cut.flow, cut.version)
      : store.dropVersion(cut.flow, cut.version));
  }
  const heads = new Map((await store.heads()).map((head) => [head.flow, head]));
  for (const { id, revision } of library.flows) {
    const head = heads.get(id);
    if (head?.revision === revision || (await isOldFile(bench, id, revision))) continue;
    const text = await archive.find(revision);
    if (text !== undefined) await adoptFile(bench, { id, text }, head);
  }
  await followVersions(bench);
  await draftWhatHasNone(bench);
}

/** Whether what was cut short has become the file. */
async function isDone({ library, shelf }: Workbench, cut: StoredVersion): Promise<boolean> {
  if (isRetired(cut)) return (await shelf?.text(cut.flow)) === undefined;
  return library.published(cut.flow)?.knowledge.flow.revision === cut.revision;
}

/** Without files as the truth, one that was live before is what an older image brought along. */
async function isOldFile(
  { store, shelf }: Workbench,
  id: string,
  revision: string,
): Promise<boolean> {
  if (shelf !== undefined) return false;
  return (await store.versions(id)).some((version) => version.revision === revision);
}

/**
 * What was found as a file and is live is a version. The draft follows: with the file where nobody
 * works on it, with both changes where they are about different questions. Otherwise it stays, and
 * shows how it differs.
 *
 * @returns The version's number; undefined when another node was faster.
 */
export async function adoptFile(
  { store, clock, revisionOf }: Workbench,
  { id, text }: FlowText,
  head: StoredVersion | undefined,
): Promise<number | undefined> {
  const version = (head?.version ?? 0) + 1;
  const found = { flow: id, revision: revisionOf(text), text, at: clock.now(), by: byFile };
  if (!(await store.addVersion({ ...found, version, source: "file" }, true))) return undefined;
  const draft = await store.draft(id);
  const before = head && (liveOf(head) ?? (await lastLive(store, id)));
  if (draft === undefined || before === undefined) return version;
  const merged = mergeTexts(before.text, draft.text, text);
  if (!merged.ok || merged.text === draft.text) return version;
  const { at, by } = found;
  await store.addDraft({ flow: id, version: draft.version + 1, text: merged.text, at, by });
  return version;
}

/** What other nodes published or took off since: their newest versions are this node's, too. */
export async function followVersions({
  store,
  library,
  archive,
}: Pick<Workbench, "store" | "library" | "archive">): Promise<void> {
  for (const { flow: id, revision, text, source } of await store.heads()) {
    if (isRetired({ source })) {
      if (!library.isRetired(id)) library.retire(id);
      continue;
    }
    if (library.published(id)?.knowledge.flow.revision === revision) continue;
    const parsed = parseFlow({ text, revision });
    if (!parsed.ok) continue;
    await archive.keep({ revision, text });
    library.publish(parsed.value.flow);
  }
}

/** A file with errors is not live, but somebody has to be able to repair it. */
export async function draftWhatHasNone({
  store,
  shelf,
  archive,
  clock,
  revisionOf,
}: Workbench): Promise<void> {
  const drafted = new Set((await store.drafts()).map(({ flow }) => flow));
  const live = (await store.heads()).filter((head) => !isRetired(head));
  const heads = live.map(({ flow, text }) => ({ id: flow, text }));
  const files = (await shelf?.files()) ?? [];
  for (const { id, text } of [...heads, ...files]) {
    if (drafted.has(id)) continue;
    drafted.add(id);
    // By this a publication knows later that it may take the file's place.
    await archive.keep({ revision: revisionOf(text), text });
    await store.addDraft({ flow: id, version: 1, text, at: clock.now(), by: byFile });
  }
}
