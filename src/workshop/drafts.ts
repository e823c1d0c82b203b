import type {
  StudioEdit,
  StudioFlow,
  StudioFlowSummary,
  StudioNewFlow,
  StudioVersion,
} from "../protocol/studio.ts";
import { optional } from "../lib/optional.ts";
import type { YamlDocument } from "../lib/yaml-document.ts";
import { editYaml } from "../lib/yaml-edit/edit-yaml.ts";
import { editDraft } from "../studio/edit-draft.ts";
import { inspectDraft, type InspectedDraft } from "../studio/inspect-draft.ts";
import { mergeTexts } from "../studio/merge-texts.ts";
import { draftedFlowText, emptyFlowText } from "../studio/new-flow.ts";
import { isRetired, lastLive, liveOf } from "./live-version.ts";
import { StudioError } from "./studio-error.ts";
import type { StoredDraft, StoredVersion } from "./studio-store.ts";
import type { Workbench } from "./workbench.ts";

/** Flows as merchandisers work on them. Nothing here touches what is live. */
export interface Drafts {
  flows(): Promise<readonly StudioFlowSummary[]>;
  /** @throws StudioError `unknown-flow`, as all below. */
  flow(id: string): Promise<StudioFlow>;
  /** @throws StudioError `flow-exists`, `unknown-catalog`, `nothing-to-draft`. */
  create(by: string, wanted: StudioNewFlow): Promise<StudioFlow>;
  /** @throws StudioError `draft-conflict`. */
  put(
    by: string,
    id: string,
    change: { readonly version: number; readonly text: string },
  ): Promise<StudioFlow>;
  /** @throws StudioError `draft-conflict`, `edit-not-possible`. */
  edit(
    by: string,
    id: string,
    change: { readonly version: number; readonly edits: readonly StudioEdit[] },
  ): Promise<StudioFlow>;
  /** Back to what is live; undefined when nothing ever was, and the flow is gone. */
  discard(by: string, id: string): Promise<StudioFlow | undefined>;
  inspect(flow: { readonly flow: string; readonly text: string }): InspectedDraft;
  /** The newest draft, if it is this version. @throws StudioError `draft-conflict`. */
  at(id: string, version: number): Promise<StoredDraft>;
  /** A draft as it was; somebody may have changed it since. */
  as(id: string, version: number): Promise<StoredDraft>;
  newest(id: string): Promise<StoredDraft>;
}

/** Texts whose issues are remembered: a list of flows is asked for often and changes little. */
const inspectedMax = 30;

export function createDrafts(bench: Workbench): Drafts {
  const { store, assortments, clock, revisionOf, fileTrouble } = bench;
  const inspected = new Map<string, InspectedDraft>();

  /** @param yaml What was read of the text already. */
  function inspect(
    { flow, text }: { readonly flow: string; readonly text: string },
    yaml?: YamlDocument,
  ): InspectedDraft {
    const revision = revisionOf(text);
    const key = `${flow} ${revision}`;
    const known = inspected.get(key);
    if (known !== undefined) return known;
    const found = inspectDraft({ id: flow, text, revision, yaml }, assortments);
    const [oldest] = inspected.keys();
    if (inspected.size >= inspectedMax && oldest !== undefined) inspected.delete(oldest);
    inspected.set(key, found);
    return found;
  }

  async function newest(id: string): Promise<StoredDraft> {
    const draft = await store.draft(id);
    if (draft === undefined) throw new StudioError("unknown-flow", `There is no flow "${id}".`);
    return draft;
  }

  async function show(draft: StoredDraft, merged?: StoredDraft): Promise<StudioFlow> {
    const [heads, schedules] = await Promise.all([store.heads(), store.schedules()]);
    const head = heads.find(({ flow }) => flow === draft.flow);
    const schedule = schedules.find(({ flow }) => flow === draft.flow);
    const live = liveOf(head);
    const { document, issues, counts } = inspect(draft);
    return {
      id: draft.flow,
      state: stateOf(draft, head),
      ...optional("live", live && toStudioVersion(live, live.version)),
      ...optional(
        "scheduled",
        schedule && {
          at: toIso(schedule.at),
          by: schedule.by,
          ...optional("note", schedule.note),
        },
      ),
      draft: {
        version: draft.version,
        text: draft.text,
        differs: draft.text !== live?.text,
        at: toIso(draft.at),
        by: draft.by,
      },
      ...optional("document", document),
      issues,
      ...optional("counts", counts),
      ...optional("mergedWith", merged && { version: merged.version, by: merged.by }),
    };
  }

  /** Makes a change on the version it was meant for, and puts it together with what came between. */
  async function change(
    by: string,
    id: string,
    { version, make }: { readonly version: number; readonly make: (base: StoredDraft) => NewText },
  ): Promise<StudioFlow> {
    for (;;) {
      const now = await newest(id);
      const base = version === now.version ? now : await store.draft(id, version);
      if (base === undefined) throw conflictWith(now, []);
      const mine = make(base);
      const isBehind = base.version !== now.version;
      const merged = isBehind ? mergeTexts(base.text, mine.text, now.text) : undefined;
      if (merged?.ok === false) throw conflictWith(now, merged.both);
      const text = merged?.text ?? mine.text;
      if (text === mine.text) inspect({ flow: id, text }, mine.yaml);
      if (text === now.text) return await show(now, isBehind ? now : undefined);
      const draft = { flow: id, version: now.version + 1, text, at: clock.now(), by };
      if (await store.addDraft(draft)) return await show(draft, isBehind ? now : undefined);
    }
  }

  return {
    inspect,
    newest,
    async at(id, version) {
      const draft = await newest(id);
      if (draft.version !== version) throw conflictWith(draft, []);
      return draft;
    },
    async as(id, version) {
      const draft = await store.draft(id, version);
      if (draft !== undefined) return draft;
      throw new StudioError("unknown-flow", `There is no draft ${version} of "${id}".`);
    },
    async flows() {
      const [drafts, heads, schedules] = await Promise.all([
        store.drafts(),
        store.heads(),
        store.schedules(),
      ]);
      return drafts.map((draft) => {
        const head = heads.find(({ flow }) => flow === draft.flow);
        const schedule = schedules.find(({ flow }) => flow === draft.flow);
        const file = fileTrouble(draft.flow);
        const summary = summarise(draft, head, inspect(draft), schedule?.at);
        return { ...summary, ...optional("file", file) };
      });
    },
    flow: async (id) => await show(await newest(id)),
    async create(by, wanted) {
      const text = await newText(wanted);
      const draft = { flow: wanted.id, version: 1, text, at: clock.now(), by };
      if ((await store.draft(wanted.id)) !== undefined || !(await store.addDraft(draft))) {
        throw new StudioError("flow-exists", `There is a flow "${wanted.id}" already.`);
      }
      await store.record({ at: draft.at, by, action: "flow-created", flow: wanted.id });
      return await show(draft);
    },
    put: async (by, id, { version, text }) =>
      await change(by, id, { version, make: () => ({ text }) }),
    edit: async (by, id, { version, edits }) =>
      await change(by, id, {
        version,
        make: (base) => {
          const edited = editDraft(inspect(base).yaml ?? base.text, edits);
          if (!edited.ok) throw new StudioError("edit-not-possible", `${sentence(edited.reason)}.`);
          return { text: edited.text, ...optional("yaml", edited.document) };
        },
      }),
    async discard(by, id) {
      const draft = await newest(id);
      const before = await lastLive(store, id);
      const at = clock.now();
      if (before === undefined) {
        await store.removeDrafts(id);
        await store.record({ at, by, action: "flow-removed", flow: id });
        return undefined;
      }
      await store.record({ at, by, action: "draft-discarded", flow: id });
      return await change(by, id, { version: draft.version, make: () => ({ text: before.text }) });
    },
  };

  async function newText(wanted: StudioNewFlow): Promise<string> {
    if (wanted.from === "flow") {
      const { text } = await newest(wanted.flow);
      const copied = editYaml(text, [{ op: "set", path: ["id"], value: wanted.id }]);
      if (copied.ok) return copied.text;
      throw new StudioError("edit-not-possible", `${sentence(copied.reason)}.`);
    }
    const assortment = assortments.get(wanted.catalog);
    if (assortment === undefined) {
      throw new StudioError("unknown-catalog", `There is no catalogue "${wanted.catalog}".`);
    }
    const { catalog } = assortment;
    if (wanted.from === "nothing") return emptyFlowText(wanted.id, catalog, wanted.title);
    const text = draftedFlowText(wanted.id, catalog, {
      ...optional("kind", wanted.kind),
      ...optional("questions", wanted.questions),
    });
    if (text !== undefined) return text;
    throw new StudioError(
      "nothing-to-draft",
      "No attribute of these products divides them, so there is nothing to ask.",
    );
  }
}

/** What a change made of a draft. */
interface NewText {
  readonly text: string;
  readonly yaml?: YamlDocument;
}

function conflictWith(now: StoredDraft, both: readonly string[]): StudioError {
  const { version, text, by, at } = now;
  return new StudioError("draft-conflict", `${by} changed the same meanwhile.`, {
    conflict: { version, text, by, at: toIso(at), both },
  });
}

function summarise(
  draft: StoredDraft,
  head: StoredVersion | undefined,
  { document, issues }: InspectedDraft,
  scheduledAt: number | undefined,
): StudioFlowSummary {
  const title = document?.title;
  return {
    id: draft.flow,
    title: typeof title === "object" ? title : {},
    catalog: typeof document?.catalog === "string" ? document.catalog : "",
    questions: Array.isArray(document?.questions) ? document.questions.length : 0,
    state: stateOf(draft, head),
    versions: head?.version ?? 0,
    errors: issues.filter(({ severity }) => severity === "error").length,
    warnings: issues.filter(({ severity }) => severity === "warning").length,
    ...optional("scheduledAt", scheduledAt === undefined ? undefined : toIso(scheduledAt)),
    changedAt: toIso(draft.at),
    changedBy: draft.by,
  };
}

function stateOf(draft: StoredDraft, head: StoredVersion | undefined): StudioFlow["state"] {
  if (head === undefined) return "new";
  if (isRetired(head)) return "retired";
  return head.text === draft.text ? "live" : "changed";
}

export function toStudioVersion(
  { version, revision, at, by, source, note }: Omit<StoredVersion, "text">,
  live: number | undefined,
): StudioVersion {
  return {
    version,
    revision,
    at: toIso(at),
    by,
    source,
    ...optional("note", note),
    isLive: version === live,
  };
}

export function toIso(at: number): string {
  return new Date(at).toISOString();
}

function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
