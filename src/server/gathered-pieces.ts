import type { SpokenPiece } from "../advisor/listeners.ts";

/**
 * Pieces of sentences on their way to one client. Those that come before the last ones have left go
 * with them: a packet costs more than what is in it.
 */
export interface GatheredPieces {
  /** True when there is one more to be taken. */
  add(piece: SpokenPiece): boolean;
  /** The next one, numbered as the client gets them. */
  take(): SpokenPiece | undefined;
}

export function gatherPieces(): GatheredPieces {
  const waiting: { readonly after: number; text: string }[] = [];
  let last = { after: -1, index: -1 };
  return {
    add({ after, text }) {
      const open = waiting.at(-1);
      if (open?.after === after) {
        open.text += text;
        return false;
      }
      waiting.push({ after, text });
      return true;
    },
    take() {
      const next = waiting.shift();
      if (next === undefined) return undefined;
      const index = next.after === last.after ? last.index + 1 : 0;
      last = { after: next.after, index };
      return { ...next, index };
    },
  };
}
