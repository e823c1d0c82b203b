import type { Library } from "../advisor/library.ts";
import type { Clock, ConversationLog, FlowArchive, Secrets } from "../advisor/ports.ts";
import type { StudioFileTrouble } from "../protocol/studio.ts";
import type { Assortment } from "../studio/inspect-draft.ts";
import type { StudioStore } from "./studio-store.ts";

/** What the parts of the studio work with. */
export interface Workbench {
  readonly store: StudioStore;
  readonly library: Library;
  readonly archive: FlowArchive;
  readonly log: Pick<ConversationLog, "find" | "read">;
  readonly assortments: ReadonlyMap<string, Assortment>;
  /** Flows as files; without it, on several nodes, the store alone is the truth. */
  readonly shelf: FlowShelf | undefined;
  /** Why the file of a flow is not what is live, where files are watched. */
  readonly fileTrouble: (flow: string) => StudioFileTrouble | undefined;
  /** Tells other nodes that other flows are live; a hint, they look by themselves as well. */
  readonly announce: () => void;
  /** Whether shoppers meet versions of this flow in an experiment now. */
  readonly isOnTrial: (flow: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, "newToken">;
  /** The same text has the same revision on every node. */
  readonly revisionOf: (text: string) => string;
  /** Lets others have their turn in the middle of long work. */
  readonly breathe: () => Promise<void>;
}

/**
 * Flows as files, which people also edit by hand and keep in git. Writing is all or nothing: whoever
 * reads finds the old text or the new one, even after the power went off.
 */
export interface FlowShelf {
  files(): Promise<readonly FlowText[]>;
  text(id: string): Promise<string | undefined>;
  put(id: string, text: string): Promise<void>;
  /** Takes the flow away, and leaves its tests; nothing happens where there is none. */
  remove(id: string): Promise<void>;
  /** Something that is another once a file was written: what to look at before reading anything. */
  stamps(): Promise<ReadonlyMap<string, string>>;
  /** The conversations a flow must pass, if there are any. */
  tests(id: string): Promise<string | undefined>;
  putTests(id: string, text: string): Promise<void>;
}

export interface FlowText {
  readonly id: string;
  readonly text: string;
}

/** Whose name stands at what was found changed on disk. */
export const byFile = "file";
