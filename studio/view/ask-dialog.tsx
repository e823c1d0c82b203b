import { DialogButtons } from "./dialog-buttons.tsx";
import { Dialog } from "./dialog.tsx";

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
      footer={<DialogButtons act={act} onAct={onAct} onCancel={onClose} />}
    >
      <p>{text}</p>
    </Dialog>
  );
}
