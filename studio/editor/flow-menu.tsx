import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { StudioFlow } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { mayWrite } from "../frame/session.ts";
import { AskDialog } from "../view/ask-dialog.tsx";
import { Dialog } from "../view/dialog.tsx";
import { formatTime, freshId } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Menu } from "../view/menu.tsx";
import { toast } from "../view/toasts.tsx";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";

/** What is done with a flow as a whole, and seldom. */
export function FlowMenu({ editor, flow }: { readonly editor: Editor; readonly flow: StudioFlow }) {
  const [isDropping, setDropping] = useState(false);
  const [isRetiring, setRetiring] = useState(false);
  const { route } = useLocation();
  const isNew = flow.state === "new";
  const { more, newFlowCopy, discardDraft, discardAsk, deleteFlow, deleteAsk } = words();
  const { cancel, delete: remove, unschedule } = words();

  async function copy(): Promise<void> {
    const taken = (await api.flows()).map(({ id }) => id);
    const made = await api.createFlow({ id: freshId(flow.id, taken), from: "flow", flow: flow.id });
    route(`/studio/flows/${made.id}`);
  }

  async function unplan(): Promise<void> {
    editor.accept(await api.unschedule(flow.id));
    toast(words().unscheduled);
  }

  async function drop(): Promise<void> {
    setDropping(false);
    const left = await api.discardDraft(flow.id);
    if (left === undefined) route("/studio");
    else editor.accept(left);
  }

  async function retire(): Promise<void> {
    setRetiring(false);
    editor.accept(await api.retire(flow.id));
    toast(words().retired);
  }

  return (
    <>
      <Menu
        label={more}
        groups={[
          [
            {
              label: newFlowCopy,
              icon: "copy",
              isDisabled: !mayWrite(),
              act: () => void attempt(copy),
            },
          ],
          flow.scheduled
            ? [
                {
                  label: `${unschedule} (${formatTime(flow.scheduled.at)})`,
                  icon: "clock",
                  act: () => void attempt(unplan),
                  isDisabled: !mayWrite(),
                },
              ]
            : [],
          [
            {
              label: isNew ? deleteFlow : discardDraft,
              icon: "bin",
              isDanger: true,
              isDisabled: flow.state === "live" || !mayWrite(),
              act: () => setDropping(true),
            },
          ],
          flow.live && mayWrite()
            ? [
                {
                  label: words().retire,
                  icon: "off",
                  isDanger: true,
                  act: () => setRetiring(true),
                },
              ]
            : [],
        ]}
      >
        <Icon name="more" />
      </Menu>
      {isRetiring && (
        <AskDialog
          title={words().retireTitle}
          text={words().retireAsk}
          act={words().retire}
          onAct={() => void attempt(retire)}
          onClose={() => setRetiring(false)}
        />
      )}
      {isDropping && (
        <Dialog
          title={isNew ? deleteFlow : discardDraft}
          onClose={() => setDropping(false)}
          footer={
            <>
              <button type="button" class="button" onClick={() => setDropping(false)}>
                {cancel}
              </button>
              <button type="button" class="button danger" onClick={() => void attempt(drop)}>
                {isNew ? remove : discardDraft}
              </button>
            </>
          }
        >
          <p>{isNew ? deleteAsk : discardAsk}</p>
        </Dialog>
      )}
    </>
  );
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (trouble) {
    toast(problemText(trouble));
  }
}
