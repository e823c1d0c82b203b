/** While a window covers the page, the page neither scrolls nor takes the focus. */
export interface Modality {
  set(isModal: boolean): void;
}

export function createModality(host: HTMLElement): Modality {
  let undo: (() => void)[] = [];
  return {
    set(isModal) {
      if (isModal === undo.length > 0) return;
      for (const step of undo) step();
      undo = isModal ? [lockScrolling(), followVisibleArea(host), ...silenceOthers(host)] : [];
    },
  };
}

function lockScrolling(): () => void {
  const { style } = document.documentElement;
  const before = style.overflow;
  style.overflow = "hidden";
  return () => {
    style.overflow = before;
  };
}

function silenceOthers(host: HTMLElement): (() => void)[] {
  return [...document.body.children].flatMap((other) => {
    if (!(other instanceof HTMLElement) || other.contains(host) || other.inert) return [];
    other.inert = true;
    return () => {
      other.inert = false;
    };
  });
}

/**
 * On a phone the keyboard covers the lower half of the page without making it smaller. The window
 * follows what is left to see.
 */
function followVisibleArea(host: HTMLElement): () => void {
  const area = window.visualViewport;
  const follow = (): void => {
    host.style.setProperty("--_top", `${area?.offsetTop ?? 0}px`);
    host.style.setProperty("--_height", `${area?.height ?? innerHeight}px`);
  };
  follow();
  area?.addEventListener("resize", follow);
  area?.addEventListener("scroll", follow);
  return () => {
    area?.removeEventListener("resize", follow);
    area?.removeEventListener("scroll", follow);
  };
}
