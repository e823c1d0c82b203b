import type { StudioFileTrouble, StudioIssue } from "../protocol/studio.ts";
import type { TakenUp } from "./publishing.ts";
import { StudioError } from "./studio-error.ts";
import type { FlowShelf, FlowText } from "./workbench.ts";

/** Notices what people change in the folder of flows while the server runs: in an editor, or with git. */
export interface FlowWatch {
  /**
   * One look. What has stood still since the look before is taken up: a file that is being written is
   * not read half. Nothing but names and times is read while nothing changes.
   */
  look(): Promise<void>;
  /** Why the file of a flow is not what is live. */
  trouble(flow: string): StudioFileTrouble | undefined;
}

export interface FlowWatchParts {
  readonly shelf: Pick<FlowShelf, "stamps" | "text">;
  /** The revision shoppers meet now. */
  readonly liveRevision: (flow: string) => string | undefined;
  readonly revisionOf: (text: string) => string;
  readonly takeUp: (file: FlowText) => Promise<TakenUp>;
  /** Told once for each change that cannot go live. */
  readonly tell: (trouble: StudioError) => void;
}

export function createFlowWatch(parts: FlowWatchParts): FlowWatch {
  const { shelf, liveRevision, revisionOf, takeUp, tell } = parts;
  /** Stamps of files at the look before, and of those that were dealt with. */
  let seen: ReadonlyMap<string, string> = new Map();
  const handled = new Map<string, string>();
  const troubles = new Map<string, StudioFileTrouble>();

  async function handle(id: string, stamp: string): Promise<void> {
    const text = await shelf.text(id);
    // Written while it was read: the next look finds it changed.
    if ((await shelf.stamps()).get(id) !== stamp) return;
    if (text === undefined) refuse(id, [unreadable]);
    else if (liveRevision(id) === revisionOf(text)) troubles.delete(id);
    else {
      const taken = await takeUp({ id, text });
      if (taken.type === "wrong") refuse(id, taken.issues);
      else troubles.delete(id);
    }
    // Only now: should the store be away, the next look tries again.
    handled.set(id, stamp);
  }

  function refuse(id: string, issues: readonly StudioIssue[]): void {
    troubles.set(id, { type: "wrong", issues });
    const [first] = issues;
    const where = first?.line === undefined ? "" : `line ${first.line}: `;
    const what = `the file of "${id}" was changed and has errors (${where}${first?.message ?? ""})`;
    tell(new StudioError("file-changed", `${what}; what was live stays live`));
  }

  function miss(id: string): void {
    handled.delete(id);
    troubles.delete(id);
    if (liveRevision(id) === undefined) return;
    troubles.set(id, { type: "gone" });
    tell(new StudioError("file-changed", `the file of "${id}" is gone; what was live stays live`));
  }

  return {
    async look() {
      const now = await shelf.stamps();
      const before = seen;
      seen = now;
      for (const id of handled.keys()) if (!now.has(id)) miss(id);
      for (const [id, stamp] of now) {
        const isStill = before.get(id) === stamp;
        if (isStill && handled.get(id) !== stamp) await handle(id, stamp);
      }
    },
    trouble(flow) {
      const known = troubles.get(flow);
      // What was taken off in the studio has no file either.
      return known?.type === "gone" && liveRevision(flow) === undefined ? undefined : known;
    },
  };
}

const unreadable: StudioIssue = {
  key: "file-unreadable",
  code: "file-unreadable",
  severity: "error",
  message: "it cannot be read, or is too large for a flow",
  sentence: {
    en: "It cannot be read, or is too large for a flow.",
    de: "Sie lässt sich nicht lesen, oder ist zu groß für einen Ablauf.",
  },
  path: [],
};
