import { useEffect, useRef } from "preact/hooks";
import type { StudioFlow } from "../../src/protocol/studio.ts";
import type { Editor } from "../editor/editor.ts";
import { mayWrite } from "../frame/session.ts";
import { words } from "../words/words.ts";
import type { CodeEditor } from "./code-editor.ts";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  /** Where to go, counted from 1; another object goes there again. */
  readonly line: { readonly number: number } | undefined;
}

/** The same document as text; it is saved as one types, like the form. */
export function YamlView({ editor, flow, line }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const code = useRef<CodeEditor | undefined>(undefined);
  const newest = useRef(flow);
  newest.current = flow;

  useEffect(() => {
    let isWanted = true;
    const host = place.current;
    if (host === null) return undefined;
    void import("./code-editor.ts").then(({ createCodeEditor }) => {
      if (!isWanted) return;
      const { draft, issues } = newest.current;
      code.current = createCodeEditor(host, {
        text: draft.text,
        label: words().yamlLabel,
        isReadOnly: !mayWrite(),
        onChange: editor.write,
      });
      code.current.show(draft.text, issues);
      if (line !== undefined) code.current.goTo(line.number);
    });
    return () => {
      isWanted = false;
      code.current?.close();
      code.current = undefined;
    };
  }, [editor]);

  useEffect(() => code.current?.show(flow.draft.text, flow.issues), [flow]);
  useEffect(() => {
    if (line !== undefined) code.current?.goTo(line.number);
  }, [line]);

  return <div class="code-editor" ref={place} />;
}
