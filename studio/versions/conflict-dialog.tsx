import type { StudioFlow } from "../../src/protocol/studio.ts";
import type { Editor } from "../editor/editor.ts";
import { questionName, questionsOf } from "../editor/flow-texts.ts";
import { Dialog } from "../view/dialog.tsx";
import { listOf } from "../view/format.ts";
import { words } from "../words/words.ts";

/** Two people changed the same question: one looks at both and chooses. */
export function ConflictDialog({
  editor,
  flow,
}: {
  readonly editor: Editor;
  readonly flow: StudioFlow;
}) {
  const conflict = editor.conflict.value;
  if (conflict === undefined) return null;
  const questions = questionsOf(flow.document);
  const names = conflict.both.map((id) => {
    const question = questions.find((one) => one.id === id);
    return question === undefined ? words().conflictFlow : words().quoted(questionName(question));
  });
  const { conflictTitle, conflictText, conflictMine, conflictTheirs, theirs, mine } = words();
  return (
    <Dialog
      title={conflictTitle(conflict.by)}
      isWide
      footer={
        <>
          <button type="button" class="button" onClick={() => editor.settle("theirs")}>
            {conflictTheirs}
          </button>
          <button type="button" class="button primary" onClick={() => editor.settle("mine")}>
            {conflictMine}
          </button>
        </>
      }
    >
      <p>{conflictText(listOf(names, "conjunction"))}</p>
      <div class="both">
        <section>
          <h3>{theirs(conflict.by)}</h3>
          <pre class="code">{changedLines(flow.draft.text, conflict.text)}</pre>
        </section>
        <section>
          <h3>{mine}</h3>
          <pre class="code">{changedLines(flow.draft.text, conflict.mine)}</pre>
        </section>
      </div>
    </Dialog>
  );
}

/** The lines of a text that the one before did not have. */
function changedLines(before: string, after: string): string {
  const known = new Set(before.split("\n"));
  const lines = after.split("\n").filter((line) => !known.has(line));
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join("\n");
}
