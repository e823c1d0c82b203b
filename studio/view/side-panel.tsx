import type { ComponentChildren } from "preact";
import { words } from "../words/words.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Beside the title. */
  readonly tools?: ComponentChildren;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** Something beside the form; on narrow screens above it. */
export function SidePanel({ title, onClose, tools, isWide = false, children }: Props) {
  return (
    <aside
      class={isWide ? "side-panel wide" : "side-panel"}
      aria-label={title}
      onKeyDown={(event) => {
        // A dialog above it closes by itself.
        const isInDialog = event.target instanceof Element && event.target.closest("dialog");
        if (event.key === "Escape" && !event.defaultPrevented && !isInDialog) onClose();
      }}
    >
      <header class="side-head">
        <h2>{title}</h2>
        <div class="side-tools">{tools}</div>
        <button type="button" class="icon-button" aria-label={words().close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {/* It scrolls, so the keyboard must get into it. */}
      <div class="side-body" tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}
