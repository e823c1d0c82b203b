import type { ConversationId } from "./conversation-log.ts";

/**
 * Experiments with flows. It never fails: whatever goes wrong, everybody gets what is live and is
 * part of nothing.
 */
export interface Trials {
  assign(opening: {
    readonly flow: string;
    /** A key of the shop's; without one every conversation is somebody else's. */
    readonly shopper?: string;
    readonly conversation: ConversationId;
  }): Promise<Trial | undefined>;
  /** The conversation has begun. */
  begun(conversation: ConversationId, trial: Trial): Promise<void>;
}

/** Which version of a flow a new conversation gets, in an experiment that runs. */
export interface Trial {
  readonly experiment: string;
  readonly arm: string;
  /** Stands for the shopper in this experiment alone. */
  readonly unit: string;
  /** The text it is held with; undefined for whatever is live. */
  readonly revision?: string;
}
