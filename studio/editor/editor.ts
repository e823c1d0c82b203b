import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import type {
  StudioAsked,
  StudioAttribute,
  StudioConflict,
  StudioEdit,
  StudioFlow,
} from "../../src/protocol/studio.ts";
import { RequestProblem } from "../api/http.ts";
import type { api } from "../api/studio-api.ts";
import { expectEdits } from "./expect-edits.ts";

/**
 * One open draft. Changes are sent one after the other, each on the version the one before it made;
 * what cannot be sent waits and is tried again. Undo brings back a whole text, so that it undoes
 * any change, typed in the form or in YAML.
 */
export interface Editor {
  readonly id: string;
  /** What the server said last, with the changes in it that are still on their way. */
  readonly flow: ReadonlySignal<StudioFlow | undefined>;
  readonly trouble: ReadonlySignal<unknown>;
  readonly saving: ReadonlySignal<"saved" | "saving" | "waiting">;
  readonly asked: ReadonlySignal<StudioAsked | undefined>;
  readonly attributes: ReadonlySignal<readonly StudioAttribute[]>;
  readonly conflict: ReadonlySignal<Conflict | undefined>;
  /** A change that was not possible, or somebody else's that was merged. */
  readonly news: ReadonlySignal<News | undefined>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  load(): Promise<void>;
  change(...edits: readonly StudioEdit[]): void;
  write(text: string): void;
  undo(): void;
  redo(): void;
  /** After a call that answered with the flow, such as publishing. */
  accept(flow: StudioFlow): void;
  /** Puts the refused change on top of the other one, or drops it. */
  settle(choice: "mine" | "theirs"): void;
  /** Resolves when everything was sent. */
  settled(): Promise<void>;
  /** Nothing more is asked for; what was changed is still sent. */
  close(): void;
}

/** What an editor needs of the world. */
export interface EditorParts {
  readonly id: string;
  readonly api: Pick<typeof api, "flow" | "edit" | "putDraft" | "asked" | "attributes">;
  /** Milliseconds since whenever. */
  readonly now: () => number;
  /** What the draft was before a change from elsewhere that can be undone here. */
  readonly before?: string | undefined;
}

export type Conflict = StudioConflict["conflict"] & { readonly mine: string };

export type News =
  | { readonly type: "refused"; readonly trouble: unknown }
  | { readonly type: "merged"; readonly by: string };

type Change = (
  | { readonly type: "edits"; readonly edits: readonly StudioEdit[] }
  | { readonly type: "text"; readonly text: string }
) & {
  /** How it is remembered: as something that can be undone, or as an undoing. */
  readonly as: "change" | "undo" | "redo";
  /** Typing in one place is one change to undo. */
  readonly place?: string;
};

const undosMax = 200;
/** Simulating shoppers takes a moment; it waits until nobody is typing. */
const askedAfterMs = 900;
const retryAfterMs = 2_000;
/** Typing in the same place that goes on within this time is one change to undo. */
const sameChangeMs = 4_000;

export function createEditor({ id, api, now, before: changedFrom }: EditorParts): Editor {
  /** As the server said last. */
  const kept = signal<StudioFlow>();
  const trouble = signal<unknown>();
  const saving = signal<"saved" | "saving" | "waiting">("saved");
  const asked = signal<StudioAsked>();
  const attributes = signal<readonly StudioAttribute[]>([]);
  const conflict = signal<Conflict>();
  const news = signal<News>();
  const undone = signal<readonly string[]>(changedFrom === undefined ? [] : [changedFrom]);
  const redone = signal<readonly string[]>([]);

  const waiting = signal<readonly Change[]>([]);
  const flow = computed(() => {
    const edits = waiting.value.flatMap((one) => (one.type === "edits" ? one.edits : []));
    return kept.value && expectEdits(kept.value, edits);
  });
  const idle: (() => void)[] = [];
  let isSending = false;
  let isClosed = false;
  let refused: Change | undefined;
  let lastPlace: { readonly place: string; readonly at: number } | undefined;
  let askedTimer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let scopeSeen: string | undefined;

  function accept(next: StudioFlow): void {
    kept.value = next;
    clearTimeout(askedTimer);
    if (isClosed) return;
    askedTimer = setTimeout(() => void simulate(), askedAfterMs);
    const scope = JSON.stringify([next.document?.catalog, next.document?.scope]);
    if (scope !== scopeSeen) void loadAttributes(next, scope);
  }

  async function loadAttributes({ document }: StudioFlow, scope: string): Promise<void> {
    if (document?.catalog === undefined) return;
    scopeSeen = scope;
    try {
      attributes.value = await api.attributes(document.catalog, id);
    } catch {
      scopeSeen = undefined;
    }
  }

  async function simulate(): Promise<void> {
    const version = kept.value?.draft.version;
    if (version === undefined || kept.value?.counts === undefined || isClosed) return;
    try {
      asked.value = await api.asked(id, version);
    } catch {
      // The draft has gone on meanwhile; the next pause asks again.
    }
  }

  function enqueue(change: Change): void {
    const queue = waiting.value;
    const last = queue.at(-1);
    const isSame = last !== undefined && last.place !== undefined && last.place === change.place;
    const isReplaced = isSame && queue.length > (isSending ? 1 : 0);
    waiting.value = [...(isReplaced ? queue.slice(0, -1) : queue), change];
    saving.value = "saving";
    if (!isSending && conflict.value === undefined) void sendAll();
  }

  /** One after the other; the first one on top of another version, where somebody chose so. */
  async function sendAll(onTopOf?: number): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let version = onTopOf; ; version = undefined) {
      const change = waiting.value[0];
      if (change === undefined) break;
      if (!(await send(change, version))) break;
    }
    isSending = false;
    if (waiting.value.length > 0) return;
    saving.value = "saved";
    for (const resolve of idle.splice(0)) resolve();
  }

  /** Whether the next one may follow. */
  async function send(change: Change, onTopOf?: number): Promise<boolean> {
    const before = kept.value;
    if (before === undefined) return false;
    const version = onTopOf ?? before.draft.version;
    try {
      const next =
        change.type === "edits"
          ? await api.edit(id, version, change.edits)
          : await api.putDraft(id, version, change.text);
      if (next.draft.text !== before.draft.text) remember(change, before.draft.text);
      if (next.mergedWith) news.value = { type: "merged", by: next.mergedWith.by };
      // Both at once: nobody sees it gone in between, or twice.
      batch(() => {
        waiting.value = waiting.value.slice(1);
        accept(next);
      });
      return true;
    } catch (problem) {
      return notSent(change, problem);
    }
  }

  function notSent(change: Change, problem: unknown): boolean {
    const code = problem instanceof RequestProblem ? problem.code : "unknown";
    if (code === "offline" || code === "signed-out") {
      saving.value = "waiting";
      clearTimeout(retryTimer);
      retryTimer = setTimeout(() => void sendAll(), retryAfterMs);
      return false;
    }
    waiting.value = waiting.value.slice(1);
    if (problem instanceof RequestProblem && code === "draft-conflict") {
      const { conflict: found } = problem.details as unknown as StudioConflict;
      refused = change;
      conflict.value = { ...found, mine: textAfter(change) };
      return false;
    }
    news.value = { type: "refused", trouble: problem };
    return true;
  }

  function textAfter(change: Change): string {
    if (change.type === "text") return change.text;
    return change.edits
      .map((edit) => ("value" in edit ? `${edit.path.join(".")}: ${printed(edit.value)}` : edit.op))
      .join("\n");
  }

  function remember(change: Change, before: string): void {
    const at = now();
    switch (change.as) {
      case "undo":
        undone.value = undone.value.slice(0, -1);
        redone.value = [...redone.value, before];
        return;
      case "redo":
        redone.value = redone.value.slice(0, -1);
        undone.value = [...undone.value, before];
        return;
      case "change": {
        redone.value = [];
        const isSame =
          change.place !== undefined &&
          change.place === lastPlace?.place &&
          at - lastPlace.at < sameChangeMs;
        lastPlace = change.place === undefined ? undefined : { place: change.place, at };
        if (!isSame) undone.value = [...undone.value, before].slice(-undosMax);
      }
    }
  }

  function settled(): Promise<void> {
    return waiting.value.length === 0
      ? Promise.resolve()
      : new Promise((resolve) => idle.push(resolve));
  }

  function bringBack(as: "undo" | "redo"): void {
    if (isSending || waiting.value.length > 0) {
      // What is on its way arrives first: it is what has to be taken back.
      void settled().then(() => bringBack(as));
      return;
    }
    const text = (as === "undo" ? undone : redone).value.at(-1);
    if (text === undefined) return;
    lastPlace = undefined;
    enqueue({ type: "text", text, as });
  }

  return {
    id,
    flow,
    trouble,
    saving,
    asked,
    attributes,
    conflict,
    news,
    canUndo: computed(() => undone.value.length > 0),
    canRedo: computed(() => redone.value.length > 0),
    async load() {
      trouble.value = undefined;
      try {
        accept(await api.flow(id));
      } catch (problem) {
        trouble.value = problem;
      }
    },
    change(...edits) {
      const [only] = edits;
      const place =
        edits.length === 1 && only?.op === "set" && typeof only.value === "string"
          ? only.path.join(".")
          : undefined;
      enqueue({ type: "edits", edits, as: "change", ...(place !== undefined && { place }) });
    },
    write: (text) => enqueue({ type: "text", text, as: "change", place: "(text)" }),
    undo: () => bringBack("undo"),
    redo: () => bringBack("redo"),
    accept,
    settle(choice) {
      const found = conflict.value;
      const change = refused;
      conflict.value = undefined;
      refused = undefined;
      saving.value = "saved";
      if (found === undefined || change === undefined) return;
      if (choice === "theirs") {
        void this.load().then(() => sendAll());
        return;
      }
      waiting.value = [change, ...waiting.value];
      void sendAll(found.version);
    },
    settled,
    close() {
      isClosed = true;
      clearTimeout(askedTimer);
    },
  };
}

function printed(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
