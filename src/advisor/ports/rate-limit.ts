/**
 * Counts what somebody does, across all nodes where they share a place to count. It never fails:
 * without that place every node counts for itself.
 */
export interface RateLimit {
  /** 0 when it may be done; else how many milliseconds to wait. */
  take(key: string): Promise<number>;
}
