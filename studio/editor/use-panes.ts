import { useEffect } from "preact/hooks";

/** The bar, what is edited, and what stands beside it. */
const panes = ".editor-bar, .form-view, .code-editor, .side-panel";
const controls =
  "a[href], button, input, select, textarea, summary, [contenteditable], [tabindex='0']";

/**
 * F6 goes from one part of the editor to the next, Shift+F6 back, each where one left it: with forty
 * questions open the bar is some hundred tab stops away.
 */
export function usePanes(): void {
  useEffect(() => {
    const left = new WeakMap<Element, HTMLElement>();
    function onFocus({ target }: FocusEvent): void {
      const pane = target instanceof Element && target.closest(panes);
      if (pane && target instanceof HTMLElement) left.set(pane, target);
    }
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "F6" || document.querySelector("dialog[open]") !== null) return;
      const all = [...document.querySelectorAll(panes)];
      const here = all.findIndex((pane) => pane.contains(document.activeElement));
      const next = all.at((here + (event.shiftKey ? -1 : 1)) % all.length);
      if (next === undefined) return;
      event.preventDefault();
      const last = left.get(next);
      (last?.isConnected === true ? last : firstIn(next))?.focus();
    }
    document.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

function firstIn(pane: Element): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>(controls)].find(
    (one) => !one.matches(":disabled, [tabindex='-1']"),
  );
}
