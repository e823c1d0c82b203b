import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { words } from "../words/words.ts";
import { Icon } from "./icon.tsx";

interface DialogProps {
  readonly title: string;
  readonly isWide?: boolean;
  /** Without it, one of the buttons in the footer has to be chosen. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
}

/** Above everything else; Escape, the cross and a click beside it close it. */
export function Dialog({ title, isWide = false, onClose, children, footer }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    focusFirst(element.current);
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={isWide ? "dialog wide" : "dialog"}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget && isBeside(event)) onClose?.();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button type="button" class="icon-button" aria-label={words().close} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </header>
      <div class="content">{children}</div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}

/** Into what the dialog is about, not onto what leads out of it: the cross, the way back. */
function focusFirst(dialog: HTMLElement | null): void {
  if (dialog === null || dialog.querySelector("[autofocus]") !== null) return;
  const controls =
    ":is(input, select, textarea, button, a[href]):not(:disabled, [tabindex='-1'], [data-back])";
  dialog.querySelector<HTMLElement>(`:is(.content, footer) ${controls}`)?.focus();
}

function isBeside(event: MouseEvent & { readonly currentTarget: Element }): boolean {
  const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < left || x > right || y < top || y > bottom;
}
