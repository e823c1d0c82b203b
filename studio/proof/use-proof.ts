import { useEffect, useRef, useState } from "preact/hooks";
import type { StudioProof, StudioProofLine } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import type { Editor } from "../editor/editor.ts";

export type Proving =
  | { readonly type: "idle" }
  | { readonly type: "running"; readonly line: Extract<StudioProofLine, { type: "progress" }> }
  | { readonly type: "done"; readonly proof: StudioProof }
  | { readonly type: "failed"; readonly text: string };

export interface Prover {
  readonly state: Proving;
  prove(): Promise<void>;
}

/** The newest proof of an open draft: it goes on, and stays, while one looks at something else. */
export function useProof(editor: Editor): Prover {
  const [state, setState] = useState<Proving>({ type: "idle" });
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  async function prove(): Promise<void> {
    work.current?.abort();
    const abort = new AbortController();
    work.current = abort;
    setState({ type: "running", line: { type: "progress", step: "check", done: 0, of: 1 } });
    try {
      await editor.settled();
      const version = editor.flow.value?.draft.version ?? 0;
      for await (const line of api.prove(editor.id, version, abort.signal)) {
        if (line.type === "progress") setState({ type: "running", line });
        else if (line.type === "report") setState({ type: "done", proof: line.report });
        else setState({ type: "failed", text: line.title });
      }
    } catch (trouble) {
      if (!abort.signal.aborted) setState({ type: "failed", text: problemText(trouble) });
    }
  }

  return { state, prove };
}
