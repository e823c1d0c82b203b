import type { ConversationLog, SecondReader, Voice } from "./advisor/ports.ts";
import type { Coverage } from "./catalog/coverage.ts";
import type { Issue } from "./lib/issue.ts";

/** What somebody who starts the server sees of it. */
export interface StartReport {
  /** Something that takes a moment begins. */
  progress(sentence: string): void;
  catalogLoaded(loaded: {
    readonly id: string;
    readonly products: number;
    readonly coverage: Coverage;
  }): void;
  /** A flow or a catalogue has issues; with errors it is not used. */
  issues(issues: readonly Issue[]): void;
}

export interface RunningServer {
  readonly url: string;
  readonly flows: readonly { readonly id: string; readonly products: number }[];
  /** Where the studio's first account is made, as long as there is none. */
  readonly setUpUrl?: string;
  /** Finishes what was begun, then lets go of everything. */
  stop(): Promise<void>;
}

/** There is nothing to serve: no catalogue can be used, or no flow and nobody could write one. */
export class NothingToServeError extends Error {
  override readonly name = "NothingToServeError";
  readonly code = "nothing-to-serve";
}

/**
 * Where a proof may come between the parts, to slow them down or to plant a mistake that it must
 * find. No setting leads here.
 */
export interface Seams {
  readonly log?: (log: ConversationLog) => ConversationLog;
  readonly voice?: Voice;
  readonly secondReader?: SecondReader;
  /** Whether what dead nodes left is taken over. */
  readonly sweeps?: boolean;
}
