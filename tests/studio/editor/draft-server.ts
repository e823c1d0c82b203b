import type { StudioConflict, StudioEdit, StudioFlow } from "../../../src/protocol/studio.ts";
import { RequestProblem } from "../../../studio/api/http.ts";
import type { EditorParts } from "../../../studio/editor/editor.ts";

/**
 * A draft as the server keeps it, in memory: one line per key, a version that goes up, a conflict for
 * whoever comes with an old one.
 */
export interface DraftServer extends Pick<EditorParts, "api"> {
  readonly text: () => string;
  readonly received: readonly string[];
  /** Somebody else's change. */
  change(text: string): void;
  /** Answers nothing until it is let go on. */
  hold(): () => void;
  goAway(isAway: boolean): void;
}

export function createDraftServer(start: string): DraftServer {
  let text = start;
  let version = 1;
  let isAway = false;
  let held: Promise<void> = Promise.resolve();
  const received: string[] = [];

  function flow(): StudioFlow {
    const draft = { version, text, differs: text !== start };
    return { id: "f", state: "live", draft, document: {}, issues: [] };
  }

  async function write(seen: number, next: string): Promise<StudioFlow> {
    received.push(next);
    await held;
    if (isAway) throw new RequestProblem(0, { code: "offline" });
    if (seen !== version) {
      const conflict: StudioConflict["conflict"] = {
        version,
        text,
        by: "Tom",
        at: "2026-01-01T00:00:00Z",
        both: ["a"],
      };
      throw new RequestProblem(409, { code: "draft-conflict", conflict });
    }
    text = next;
    version += 1;
    return flow();
  }

  return {
    text: () => text,
    received,
    change(next) {
      text = next;
      version += 1;
    },
    hold() {
      let release = (): void => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    goAway(next) {
      isAway = next;
    },
    api: {
      flow: () => Promise.resolve(flow()),
      edit: async (_id, seen, edits) => await write(seen, edits.reduce(apply, text)),
      putDraft: (_id, seen, next) => write(seen, next),
      asked: () => Promise.reject(new RequestProblem(409, { code: "draft-conflict" })),
      attributes: () => Promise.resolve([]),
    },
  };
}

function apply(text: string, edit: StudioEdit): string {
  if (edit.op !== "set") throw new RequestProblem(422, { code: "edit-not-possible", title: "no" });
  const key = edit.path.join(".");
  const others = text.split("\n").filter((line) => line !== "" && !line.startsWith(`${key}: `));
  return [
    ...others,
    `${key}: ${typeof edit.value === "string" ? edit.value : JSON.stringify(edit.value)}`,
  ].join("\n");
}
