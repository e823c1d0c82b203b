import { words } from "../words/words.ts";

interface Props {
  readonly act: string;
  /** It stays within reach of the keyboard, and does nothing. */
  readonly isBlocked?: boolean;
  readonly onAct: () => void;
  readonly onCancel: () => void;
}

/** The two ways out of a dialog. */
export function DialogButtons({ act, isBlocked = false, onAct, onCancel }: Props) {
  return (
    <>
      <button type="button" class="button" onClick={onCancel}>
        {words().cancel}
      </button>
      <button
        type="button"
        class="button primary"
        aria-disabled={isBlocked}
        onClick={() => {
          if (!isBlocked) onAct();
        }}
      >
        {act}
      </button>
    </>
  );
}
