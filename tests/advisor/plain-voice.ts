import { inPieces } from "../../src/advisor/in-pieces.ts";
import type { Voice } from "../../src/advisor/ports.ts";

/** Speaks like any voice, after the turn and in pieces, and changes no word. */
export function createPlainVoice(): Voice {
  return {
    async *speak({ template }, signal) {
      for (const piece of inPieces(template)) {
        if (signal.aborted) return;
        yield piece;
      }
    },
  };
}
