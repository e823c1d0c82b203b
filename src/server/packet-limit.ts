/** How much one connection may send: more than anybody taps or types, and far less than a flood. */
export interface PacketLimit {
  /** One more packet has arrived; false when that is too many. */
  take(): boolean;
}

const burstMax = 30;
const perSecond = 5;

/**
 * A bucket that holds a burst and fills again by and by.
 *
 * @param now Milliseconds that only ever grow.
 */
export function createPacketLimit(now: () => number): PacketLimit {
  let left = burstMax;
  let at = now();
  return {
    take() {
      const time = now();
      left = Math.min(burstMax, left + ((time - at) / 1_000) * perSecond) - 1;
      at = time;
      return left >= 0;
    },
  };
}
