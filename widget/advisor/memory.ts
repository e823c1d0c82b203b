import type { Key } from "../transport/http.ts";
import type { Pending } from "../transport/outbox.ts";

/**
 * What outlives a change of page, in this tab only. Written when the chat is opened, not before;
 * no cookie, nothing on other tabs.
 */
export interface Remembered {
  readonly key: Key;
  readonly flow: string | undefined;
  /** The language the page asked for when this was written. */
  readonly locale: string;
  readonly isOpen: boolean;
  readonly draft: string;
  /** Said but not acknowledged yet. */
  readonly waiting: readonly Pending[];
}

export interface Memory {
  recall(): Remembered | undefined;
  keep(remembered: Remembered): void;
  forget(): void;
}

/** The loader asks under the same name whether there is a conversation. */
export function memoryName(flow: string | undefined): string {
  return `lotse:${flow ?? ""}`;
}

/** Where a browser forbids storage the chat works all the same; it just ends with the page. */
export function createMemory(name: string, storage: () => Storage): Memory {
  return {
    recall() {
      try {
        const text = storage().getItem(name);
        return text === null ? undefined : (JSON.parse(text) as Remembered);
      } catch {
        return undefined;
      }
    },
    keep(remembered) {
      quietly(() => storage().setItem(name, JSON.stringify(remembered)));
    },
    forget() {
      quietly(() => storage().removeItem(name));
    },
  };
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Full or forbidden: nothing depends on it.
  }
}
