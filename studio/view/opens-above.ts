/** Kept free between what opens and the edge of the window. */
const marginPx = 8;

/**
 * Whether what opens at a button finds more room above it than below. Asked once it is there and has
 * its height; `list` lies below the button then.
 */
export function opensAbove(button: Element, list: Element): boolean {
  const { top } = button.getBoundingClientRect();
  const { bottom, height } = list.getBoundingClientRect();
  return hasMoreRoomAbove({ top, bottom, height, window: window.innerHeight });
}

/** All in pixels from the top of the window. */
export function hasMoreRoomAbove(place: {
  /** Of the button. */
  readonly top: number;
  /** Of the list, when it opens below. */
  readonly bottom: number;
  readonly height: number;
  readonly window: number;
}): boolean {
  const { top, bottom, height, window: end } = place;
  const missingBelow = bottom - (end - marginPx);
  const missingAbove = height - (top - marginPx);
  return missingBelow > 0 && missingAbove < missingBelow;
}
