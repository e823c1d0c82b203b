import type { Doorbell, Ring } from "../../advisor/ports.ts";

/** For several advisors in one process: tests, and a server that is alone. */
export function createInProcessDoorbell(): Doorbell {
  const all = new Set<(ring: Ring) => void>();
  const flows = new Set<() => void>();
  return {
    ring(ring) {
      for (const hear of all) hear(ring);
    },
    listen(hear) {
      // Not the function itself: listened with twice, it hears twice.
      const own = (ring: Ring): void => hear(ring);
      all.add(own);
      return () => void all.delete(own);
    },
    ringForFlows() {
      for (const hear of flows) hear();
    },
    listenForFlows(hear) {
      const own = (): void => hear();
      flows.add(own);
      return () => void flows.delete(own);
    },
    isWell: () => true,
  };
}
