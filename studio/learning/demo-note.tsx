import { useState } from "preact/hooks";
import type { LearningSource } from "../../src/protocol/learning.ts";
import { mayWrite } from "../frame/session.ts";
import { AskDialog } from "../view/ask-dialog.tsx";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { demo, removeDemo } from "./demo.ts";
import { formatCount } from "./figures.ts";
import { learningWords } from "./learning-words.ts";
import type { View } from "./view.ts";

interface Props {
  /** Whose numbers are on the page. */
  readonly source: LearningSource;
  readonly view: View;
  readonly onLook: (view: View) => void;
}

/** Nobody takes demo data for their own: it is said above every page that shows them. */
export function DemoNote({ source, view, onLook }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { demoNote, demoShown, showLive, showDemo, removeDemoData, removeDemoText } =
    learningWords();
  const isLoaded = demo.value?.state === "loaded";
  if (source === "live") {
    return isLoaded ? (
      <p class="note demo-note">
        <span>{demoShown}</span>
        <button
          type="button"
          class="button quiet"
          onClick={() => onLook({ ...view, source: "demo" })}
        >
          {showDemo}
        </button>
      </p>
    ) : null;
  }
  return (
    <div class="note demo-note">
      <Icon name="flask" />
      <span>{demoNote(formatCount(demo.value?.conversations ?? 0))}</span>
      <div class="actions">
        <button type="button" class="button" onClick={() => onLook({ ...view, source: "live" })}>
          {showLive}
        </button>
        {mayWrite() && (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {removeDemoData}
          </button>
        )}
      </div>
      {isAsking && (
        <AskDialog
          title={removeDemoData}
          text={removeDemoText}
          act={words().remove}
          onClose={() => setAsking(false)}
          onAct={() => {
            setAsking(false);
            const { source: _, ...rest } = view;
            void removeDemo().then(() => onLook({ ...rest, source: "live" }));
          }}
        />
      )}
    </div>
  );
}
