/** What the loader and the advisor agree on. Types only: the loader stays as small as it is. */

export type Mode = "bubble" | "inline" | "popup";

/** What `window.Lotse` is called with: `open`, `close`, `toggle`, `start`, `say`. */
export type Call = readonly [name: string, ...args: readonly unknown[]];

/** The element the loader puts into the page, once the advisor has been loaded. */
export interface AdvisorHost extends HTMLElement {
  call(...call: Call): void;
}
