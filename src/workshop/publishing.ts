import type {
  StudioFlow,
  StudioIssue,
  StudioPublish,
  StudioRestore,
  StudioVersion,
} from "../protocol/studio.ts";
import { createOneAtATime } from "../advisor/one-at-a-time.ts";
import { optional } from "../lib/optional.ts";
import type { Flow } from "../flow/flow.ts";
import { toStudioVersion, type Drafts } from "./drafts.ts";
import { isRetired, lastLive, liveOf } from "./live-version.ts";
import { adoptFile, draftWhatHasNone } from "./opening.ts";
import { StudioError } from "./studio-error.ts";
import type { StoredSchedule, StoredVersion } from "./studio-store.ts";
import { byFile, type FlowText, type Workbench } from "./workbench.ts";

/** What goes live, and when. */
export interface Publishing {
  /**
   * @throws StudioError `flow-has-errors`, `unread-warnings`, `nothing-changed`, `draft-conflict`,
   *   `file-changed`, `time-is-past`.
   */
  publish(by: string, id: string, wanted: StudioPublish): Promise<StudioFlow>;
  unschedule(by: string, id: string): Promise<StudioFlow>;
  /** Publishes whatever was to be published by now. */
  publishDue(): Promise<void>;
  versions(id: string): Promise<readonly StudioVersion[]>;
  /** @throws StudioError `unknown-version`. */
  version(id: string, version: number): Promise<StoredVersion>;
  restore(by: string, id: string, wanted: StudioRestore): Promise<StudioFlow>;
  /** Makes a text live that was tried out on shoppers, under the same gate; the draft follows if it may. */
  /**
   * Takes a flow off: nobody begins with it any more, its file goes away, and nothing brings it back but
   * publishing or restoring it. Conversations that run go on.
   *
   * @throws StudioError `never-published`, `experiment-running`, `file-changed`.
   */
  retire(by: string, id: string): Promise<StudioFlow>;
  /** Makes live what somebody wrote into a file, if it has no errors; else nothing changes. */
  takeUp(file: FlowText): Promise<TakenUp>;
  adopt(
    by: string,
    id: string,
    wanted: { readonly text: string; readonly note: string; readonly read: readonly string[] },
  ): Promise<StudioFlow>;
}

/** What became of a file that was changed. */
export type TakenUp =
  | { readonly type: "live"; readonly version: number | undefined }
  /** It is what is live already. */
  | { readonly type: "known" }
  | { readonly type: "wrong"; readonly issues: readonly StudioIssue[] };

/** What is to go live: a text, and who wants it. */
interface Publication {
  readonly flow: string;
  readonly text: string;
  readonly by: string;
  readonly source: StoredVersion["source"];
  readonly note?: string;
}

export function createPublishing(bench: Workbench, drafts: Drafts): Publishing {
  const { store, library, archive, shelf, clock, revisionOf, isOnTrial, announce } = bench;
  /** Of two publications of one flow, the file of the later one stays. */
  const oneAtATime = createOneAtATime();

  /** The flow, if nothing stands in the way. */
  function passGate(flow: string, text: string, read: readonly string[]): Flow {
    const { issues, parsed } = drafts.inspect({ flow, text });
    const errors = issues.filter(({ severity }) => severity === "error");
    if (errors.length > 0 || parsed === undefined) {
      throw gate("flow-has-errors", "This has errors, so it cannot go live.", errors);
    }
    const unread = issues.filter(({ key }) => !read.includes(key));
    if (unread.length > 0) {
      throw gate("unread-warnings", "Please read the warnings first.", unread);
    }
    return parsed.flow;
  }

  async function headOf(id: string): Promise<StoredVersion | undefined> {
    return (await store.heads()).find(({ flow }) => flow === id);
  }

  /**
   * First the text is safe in the store, then it becomes the file, then it counts. Killed in between,
   * the next start finds the old file or the new one and settles accordingly (`reconcile`).
   */
  async function goLive(flow: Flow, publication: Publication): Promise<void> {
    const { flow: id, text, by } = publication;
    const revision = revisionOf(text);
    const head = await headOf(id);
    if (head?.text === text) throw nothingChanged();
    await heedFile(id, head);
    await archive.keep({ revision, text });
    const version = await addVersion({ ...publication, revision }, head);
    if (shelf !== undefined) {
      try {
        await shelf.put(id, text);
      } catch (cause) {
        await store.dropVersion(id, version);
        throw cause;
      }
      await store.settle(id, version);
    }
    library.publish(flow);
    announce();
    const action = publication.source === "restored" ? "version-restored" : "flow-published";
    await store.record({ at: clock.now(), by, action, flow: id, detail: `version ${version}` });
  }

  /** Behind the newest. Another node that had the same in mind may be faster. */
  async function addVersion(
    publication: Publication & { readonly revision: string },
    head: StoredVersion | undefined,
  ): Promise<number> {
    const version = (head?.version ?? 0) + 1;
    const row = { ...publication, version, at: clock.now() };
    if (await store.addVersion(row, shelf === undefined)) return version;
    const newest = await headOf(publication.flow);
    if (newest?.text === publication.text) throw nothingChanged();
    // A number without a settled version belongs to one that was cut short.
    return await addVersion(publication, {
      ...row,
      version: Math.max(version, newest?.version ?? 0),
    });
  }

  /** What somebody wrote into the file meanwhile goes live as they meant it, and is not overwritten. */
  async function heedFile(id: string, head: StoredVersion | undefined): Promise<void> {
    const text = await shelf?.text(id);
    if (text === undefined) return;
    const live = liveOf(head);
    const isKnown =
      live === undefined
        ? (await archive.find(revisionOf(text))) !== undefined
        : text === live.text;
    if (isKnown) return;
    const taken = await fileGoesLive({ id, text }, head);
    if (taken.type === "wrong") {
      const message = `The file of "${id}" was changed and has errors; they come first.`;
      throw new StudioError("file-changed", message);
    }
    const version = taken.type === "live" ? taken.version : head?.version;
    const message = `The file of "${id}" was changed meanwhile, and is live as version ${version}.`;
    throw new StudioError("file-changed", message);
  }

  async function fileGoesLive(file: FlowText, head: StoredVersion | undefined): Promise<TakenUp> {
    const { id, text } = file;
    if (liveOf(head)?.text === text) return { type: "known" };
    const { issues, parsed } = drafts.inspect({ flow: id, text });
    const errors = issues.filter(({ severity }) => severity === "error");
    if (parsed === undefined || errors.length > 0) return { type: "wrong", issues: errors };
    await archive.keep({ revision: revisionOf(text), text });
    const version = await adoptFile(bench, file, head);
    library.publish(parsed.flow);
    return { type: "live", version };
  }

  /** As with going live: what was decided is safe in the store first, and counts once the file is gone. */
  async function takeOff(by: string, id: string): Promise<void> {
    const head = await headOf(id);
    if (liveOf(head) === undefined) {
      throw new StudioError("never-published", `Nothing of "${id}" is live.`);
    }
    if (await isOnTrial(id)) {
      throw new StudioError(
        "experiment-running",
        "Shoppers meet it in an experiment; stop that first.",
      );
    }
    await heedFile(id, head);
    // Otherwise it would come back by itself.
    await store.takeSchedule(id);
    const nothing = { flow: id, text: "", revision: "", by, source: "retired" as const };
    const version = await addVersion(nothing, head);
    if (shelf !== undefined) {
      try {
        await shelf.remove(id);
      } catch (cause) {
        await store.dropVersion(id, version);
        throw cause;
      }
      await store.settle(id, version);
    }
    library.retire(id);
    announce();
    await store.record({ at: clock.now(), by, action: "flow-retired", flow: id });
  }

  async function versionOf(id: string, version: number): Promise<StoredVersion> {
    const found = await store.version(id, version);
    if (found !== undefined && !isRetired(found)) return found;
    throw new StudioError("unknown-version", `There is no version ${version} of "${id}".`);
  }

  /** The draft takes over what was restored, unless somebody works on something else. */
  async function followInDraft(
    by: string,
    id: string,
    before: string,
    text: string,
  ): Promise<void> {
    const draft = await drafts.newest(id);
    if (draft.text === before) await drafts.put(by, id, { version: draft.version, text });
  }

  return {
    async publish(by, id, { version, note, read, at }) {
      const { text } = await drafts.at(id, version);
      const flow = passGate(id, text, read);
      const due = at === undefined ? undefined : Date.parse(at);
      if (due !== undefined) {
        if (!(due > clock.now())) {
          throw new StudioError("time-is-past", "This moment has passed already.");
        }
        await store.schedule({ flow: id, at: due, text, by, read, ...optional("note", note) });
        await store.record({
          at: clock.now(),
          by,
          action: "flow-scheduled",
          flow: id,
          ...optional("detail", at),
        });
        return await drafts.flow(id);
      }
      await oneAtATime(id, async () => {
        await goLive(flow, { flow: id, text, by, source: "studio", ...optional("note", note) });
      });
      return await drafts.flow(id);
    },
    async unschedule(by, id) {
      const taken = await store.takeSchedule(id);
      if (taken !== undefined) {
        await store.record({ at: clock.now(), by, action: "schedule-removed", flow: id });
      }
      return await drafts.flow(id);
    },
    async publishDue() {
      const now = clock.now();
      for (const due of await store.schedules()) {
        if (due.at <= now) await oneAtATime(due.flow, async () => await publishScheduled(due));
      }
    },
    async versions(id) {
      const all = await store.versions(id);
      const live = all[0] === undefined || isRetired(all[0]) ? undefined : all[0].version;
      return all.map((one) => toStudioVersion(one, live));
    },
    version: versionOf,
    async restore(by, id, { version, into, read = [] }) {
      const { text } = await versionOf(id, version);
      if (into === "draft") {
        const draft = await drafts.newest(id);
        return await drafts.put(by, id, { version: draft.version, text });
      }
      const flow = passGate(id, text, read);
      await oneAtATime(id, async () => {
        const before = (await lastLive(store, id))?.text ?? "";
        await goLive(flow, { flow: id, text, by, source: "restored", note: `Version ${version}` });
        await followInDraft(by, id, before, text);
      });
      return await drafts.flow(id);
    },
    async retire(by, id) {
      await drafts.newest(id);
      await oneAtATime(id, async () => await takeOff(by, id));
      return await drafts.flow(id);
    },
    takeUp: async (file) =>
      await oneAtATime(file.id, async () => {
        const taken = await fileGoesLive(file, await headOf(file.id));
        await draftWhatHasNone(bench);
        if (taken.type === "live") {
          const entry = { at: clock.now(), by: byFile, action: "file-taken-up", flow: file.id };
          await store.record({ ...entry, ...optional("detail", versionName(taken.version)) });
        }
        return taken;
      }),
    async adopt(by, id, { text, note, read }) {
      const flow = passGate(id, text, read);
      await oneAtATime(id, async () => {
        const before = (await headOf(id))?.text ?? "";
        await goLive(flow, { flow: id, text, by, source: "studio", note });
        await followInDraft(by, id, before, text);
      });
      return await drafts.flow(id);
    },
  };

  /**
   * Taken from the list only afterwards: a crash in between leaves it due. The catalogue may have
   * changed since it was planned; what would now have errors stays a draft.
   */
  async function publishScheduled(due: StoredSchedule): Promise<void> {
    const { flow: id, text, by, note } = due;
    const { issues, parsed } = drafts.inspect({ flow: id, text });
    try {
      const errors = issues.filter(({ severity }) => severity === "error");
      if (parsed === undefined || errors.length > 0) throw gate("flow-has-errors", "", errors);
      await goLive(parsed.flow, {
        flow: id,
        text,
        by,
        source: "studio",
        ...optional("note", note),
      });
    } catch (cause) {
      if (!(cause instanceof StudioError)) throw cause;
      const { code: detail } = cause;
      const isDone = detail === "nothing-changed";
      const entry = { at: clock.now(), by, action: "schedule-failed", flow: id, detail };
      if (!isDone) await store.record(entry);
    }
    const planned = (await store.schedules()).find(({ flow }) => flow === id);
    if (planned?.at === due.at) await store.takeSchedule(id);
  }
}

function gate(
  code: "flow-has-errors" | "unread-warnings",
  message: string,
  issues: readonly StudioIssue[],
): StudioError {
  return new StudioError(code, message, { gate: issues });
}

function versionName(version: number | undefined): string | undefined {
  return version === undefined ? undefined : `version ${version}`;
}

function nothingChanged(): StudioError {
  return new StudioError("nothing-changed", "This is what is live already.");
}
