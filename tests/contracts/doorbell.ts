import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ConversationId, Doorbell, Ring } from "../../src/advisor/ports.ts";

/** A ring comes at once or, on a busy machine, a little later. */
const soon = { timeout: 15_000 };

/** What every doorbell must do. `open` gives the bells of two nodes. */
export function describeDoorbell(
  name: string,
  open: () => Promise<{
    readonly bells: readonly [Doorbell, Doorbell];
    close(): void;
  }>,
): void {
  describe(`${name} as a doorbell`, () => {
    let one: Doorbell;
    let other: Doorbell;
    let close: () => void;
    beforeAll(async () => {
      const opened = await open();
      [one, other] = opened.bells;
      close = opened.close;
      await vi.waitFor(() => expect([one.isWell(), other.isWell()]).toEqual([true, true]), soon);
    });
    afterAll(() => close());

    const ring = (conversation: string, head: number): Ring => ({
      conversation: conversation as ConversationId,
      head,
    });

    test("is heard on the other node, in order", async () => {
      const heard: Ring[] = [];
      const leave = other.listen((ring) => heard.push(ring));
      const rung = [ring("c-1_a", 3), ring("c2", 1), ring("c-1_a", 999_999)];
      for (const one of rung) await ringNow(one);
      await vi.waitFor(() => expect(heard).toEqual(rung), soon);
      leave();
    });

    test("is heard by everybody who listens, until they leave", async () => {
      const first: Ring[] = [];
      const second: Ring[] = [];
      const leaveFirst = other.listen((ring) => first.push(ring));
      const leaveSecond = other.listen((ring) => second.push(ring));
      await ringNow(ring("c1", 1));
      await vi.waitFor(() => expect([first.length, second.length]).toEqual([1, 1]), soon);
      leaveFirst();
      await ringNow(ring("c1", 2));
      await vi.waitFor(() => expect(second).toHaveLength(2), soon);
      expect(first).toHaveLength(1);
      leaveSecond();
    });

    test("rings for flows by itself, and for conversations nobody who listens for flows hears", async () => {
      const heard: (Ring | "flows")[] = [];
      const leave = other.listen((ring) => heard.push(ring));
      const leaveFlows = other.listenForFlows(() => heard.push("flows"));
      one.ringForFlows();
      await ringNow(ring("flows", 7));
      await vi.waitFor(() => expect(heard).toEqual(["flows", ring("flows", 7)]), soon);
      leaveFlows();
      one.ringForFlows();
      await ringNow(ring("c1", 8));
      await vi.waitFor(() => expect(heard).toHaveLength(3), soon);
      leave();
    });

    async function ringNow(what: Ring): Promise<void> {
      one.ring(what);
      await Promise.resolve();
    }
  });
}
