/** Keeps every flow revision a conversation began with, for as long as it may be continued. */
export interface FlowArchive {
  keep(flow: { readonly revision: string; readonly text: string }): Promise<void>;
  find(revision: string): Promise<string | undefined>;
  /**
   * Forgets previews that were over before this time (milliseconds since 1970) and that no conversation
   * follows; returns how many. Every edit that was tried out is one.
   */
  dropPreviews(before: number): Promise<number>;
}
