import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./icon.tsx";
import { opensAbove } from "./opens-above.ts";

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** For items that are one of several. */
  readonly isChosen?: boolean;
  readonly act: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly buttonClass?: string;
  readonly children: ComponentChildren;
  /** Groups are divided by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
  readonly opensUp?: boolean;
}

/**
 * A button with a list of acts, below it where there is room; arrow keys move, Escape closes and
 * goes back to the button.
 */
export function Menu({ label, buttonClass = "icon-button", children, groups, opensUp }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [isAbove, setAbove] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = root.current?.querySelector(".menu-list");
    setAbove(Boolean(isOpen && !opensUp && list && root.current && opensAbove(root.current, list)));
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    itemsIn(root.current)[0]?.focus();
    const away = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isOpen) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") setOpen(false);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(root.current, event.key === "ArrowDown" ? 1 : -1);
    }
  }

  return (
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={buttonClass}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div
          class={`menu-list ${opensUp ? "up" : isAbove ? "above" : ""}`}
          role="menu"
          aria-label={label}
        >
          {groups
            .filter((group) => group.length > 0)
            .map((group, place) => (
              <div key={place} role="group">
                {place > 0 && <hr />}
                {group.map((item) => (
                  <button
                    key={item.label}
                    type="button"
                    role={item.isChosen === undefined ? "menuitem" : "menuitemradio"}
                    {...(item.isChosen === undefined ? {} : { "aria-checked": item.isChosen })}
                    class={item.isDanger ? "danger" : ""}
                    disabled={item.isDisabled ?? false}
                    onClick={() => {
                      close();
                      item.act();
                    }}
                  >
                    {item.icon && <Icon name={item.icon} />}
                    {item.isChosen !== undefined && (
                      <Icon name={item.isChosen ? "check" : "none"} />
                    )}
                    {item.label}
                  </button>
                ))}
              </div>
            ))}
        </div>
      )}
    </div>
  );
}

function itemsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)") ?? [])];
}

function step(root: HTMLElement | null, by: number): void {
  const items = itemsIn(root);
  const at = items.findIndex((item) => item === document.activeElement);
  items.at((at + by + items.length) % items.length)?.focus();
}
