import { Dialog } from "../view/dialog.tsx";
import { words } from "../words/words.ts";

interface Props {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks once, in words. */
export function AskDialog({ title, text, act, onAct, onClose }: Props) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="button" onClick={onClose}>
            {words().cancel}
          </button>
          <button type="button" class="button primary" onClick={onAct}>
            {act}
          </button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
