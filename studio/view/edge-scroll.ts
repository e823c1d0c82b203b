export interface EdgeScroll {
  /** Where the pointer is now, in pixels from the top of the window. */
  follow(pointerY: number): void;
  stop(): void;
}

/** So near to an edge, the list moves on; the nearer, the faster. */
const edgePx = 56;
const fastestPx = 14;

/** Scrolls what an element lies in while the pointer is held near the upper or lower edge of it. */
export function scrollAtEdges(
  element: Element,
  onScrolled: (pointerY: number) => void,
): EdgeScroll {
  const area = scrollAreaOf(element);
  let pointerY: number | undefined;
  let frame = 0;

  function step(): void {
    frame = 0;
    if (area === undefined || pointerY === undefined) return;
    const { top, bottom } = area.getBoundingClientRect();
    const by = edgeSpeed(pointerY, { top, bottom });
    if (by === 0) return;
    const before = area.scrollTop;
    area.scrollTop += by;
    if (area.scrollTop === before) return;
    onScrolled(pointerY);
    frame = requestAnimationFrame(step);
  }

  return {
    follow(next) {
      pointerY = next;
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
      pointerY = undefined;
    },
  };
}

/** Pixels per frame: below nothing upwards, above nothing downwards. */
export function edgeSpeed(
  pointerY: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  const above = top + edgePx - pointerY;
  const below = pointerY - (bottom - edgePx);
  if (above > 0 && above >= below) return -speed(above);
  return below > 0 ? speed(below) : 0;
}

function speed(within: number): number {
  return Math.ceil((Math.min(within, edgePx) / edgePx) * fastestPx);
}

function scrollAreaOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return undefined;
}
