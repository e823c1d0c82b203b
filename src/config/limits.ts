/** Limits are part of the design; each is tested at its edge. */
export interface Limits {
  /** Of a request's or a socket message's body. */
  readonly bodyBytesMax: number;
  /** Of one conversation's log. */
  readonly eventsMax: number;
  /** How long a client may wait for the next message. */
  readonly waitMsMax: number;
  /** How long a connection may neither bring nor take anything before it is cut; 0 for ever. */
  readonly stillMsMax: number;
  /** Conversations kept in memory beside the log. */
  readonly statesRemembered: number;
  readonly socketsPerConversationMax: number;
}

export const limits: Limits = {
  bodyBytesMax: 16 * 1024,
  eventsMax: 2_000,
  waitMsMax: 25_000,
  stillMsMax: 120_000,
  statesRemembered: 5_000,
  socketsPerConversationMax: 8,
};
