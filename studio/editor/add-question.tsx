import { useState } from "preact/hooks";
import type { StudioFlow, StudioJson, StudioQuestion } from "../../src/protocol/studio.ts";
import { Dialog } from "../view/dialog.tsx";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { AttributeList } from "./attribute-list.tsx";
import type { Editor } from "./editor.ts";
import { localesOf, questionsOf } from "./flow-texts.ts";
import { blankQuestion, questionAbout } from "./new-parts.ts";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  /** Beside other things, not by itself. */
  readonly isQuiet?: boolean;
  readonly onAdded: (id: string) => void;
}

/** A question about a property comes with its options; a blank one is there as well. */
export function AddQuestion({ editor, flow, isQuiet = false, onAdded }: Props) {
  const [isOpen, setOpen] = useState(false);
  const document = flow.document ?? {};
  const locales = localesOf(document);
  const taken = questionsOf(document).map(({ id }) => id);
  const { addQuestion, blankQuestion: blank } = words();

  function add(question: StudioQuestion): void {
    setOpen(false);
    const value = JSON.parse(JSON.stringify(question)) as StudioJson;
    editor.change({ op: "insert", path: ["questions"], value });
    onAdded(question.id);
  }

  return (
    <>
      <button
        type="button"
        class={isQuiet ? "button quiet" : "button add-question"}
        onClick={() => setOpen(true)}
      >
        <Icon name="plus" little />
        {addQuestion}
      </button>
      {isOpen && (
        <Dialog
          title={addQuestion}
          onClose={() => setOpen(false)}
          footer={
            <button type="button" class="button" onClick={() => add(blankQuestion(locales, taken))}>
              {blank}
            </button>
          }
        >
          <AttributeList
            attributes={editor.attributes.value}
            onPick={(attribute) => add(questionAbout(attribute, locales, taken))}
          />
        </Dialog>
      )}
    </>
  );
}
