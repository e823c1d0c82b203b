import { describe, expect, test } from "vitest";
import type { ClientTurn } from "../../../src/protocol/client-message.ts";
import type { TurnResult } from "../../../src/protocol/server-message.ts";
import { createOutbox, type Outbox, type Pending } from "../../../widget/transport/outbox.ts";
import { unreachable, type Reply } from "../../../widget/transport/reply.ts";
import { createHeldClock, settle, type HeldClock } from "../held-clock.ts";

const pending = (turnId: string): Pending => ({ turn: { turnId, command: { type: "restart" } } });
const answered: Reply<TurnResult> = { ok: true, value: { head: 1, messages: [] } };
const refused: Reply<TurnResult> = {
  ok: false,
  problem: { type: "", title: "", status: 409, code: "no" },
};

interface Trial {
  readonly outbox: Outbox;
  readonly clock: HeldClock;
  /** What happened, in order. */
  readonly log: string[];
}

/** `replies` are given one after the other; after them everything is answered. */
function start(first: readonly string[], replies: readonly Reply<TurnResult>[]): Trial {
  const clock = createHeldClock();
  const log: string[] = [];
  let attempt = 0;
  const outbox = createOutbox(first.map(pending), {
    clock,
    send(turn: ClientTurn) {
      log.push(`send ${turn.turnId}`);
      const reply = replies[attempt] ?? answered;
      attempt += 1;
      return Promise.resolve(reply);
    },
    changed: (waiting) => log.push(`waiting ${waiting.map(({ turn }) => turn.turnId).join(" ")}`),
    acknowledged: () => log.push("acknowledged"),
    refused: ({ turn }, { code }) => log.push(`refused ${turn.turnId}: ${code}`),
  });
  return { outbox, clock, log };
}

describe("turns go out one after the other", () => {
  test("each only when the one before was acknowledged; first the answer, then the change", async () => {
    const { outbox, log } = start([], []);
    outbox.add(pending("a"));
    outbox.add(pending("b"));
    await settle();
    expect(log).toEqual([
      "waiting a",
      "send a",
      "waiting a b",
      "acknowledged",
      "waiting b",
      "send b",
      "acknowledged",
      "waiting ",
    ]);
  });

  test("those of the page before come first", async () => {
    const { log } = start(["a", "b"], []);
    await settle();
    expect(log.filter((line) => line.startsWith("send"))).toEqual(["send a", "send b"]);
  });

  test("a refused one makes room for the next", async () => {
    const { log } = start(["a", "b"], [refused]);
    await settle();
    expect(log).toEqual([
      "send a",
      "waiting b",
      "refused a: no",
      "send b",
      "acknowledged",
      "waiting ",
    ]);
  });
});

describe("a turn nobody answered is sent again, with the same id", () => {
  test("after a pause that grows", async () => {
    const { clock, log } = start(["a"], [unreachable, unreachable]);
    await settle();
    expect(clock.pauses).toEqual([500]);
    clock.go();
    await settle();
    expect(clock.pauses).toEqual([1_000]);
    clock.go();
    await settle();
    expect(log).toEqual(["send a", "send a", "send a", "acknowledged", "waiting "]);
  });

  test("at once when there is reason to hurry", async () => {
    const { outbox, clock, log } = start(["a"], [unreachable]);
    await settle();
    outbox.hurry();
    await settle();
    expect(clock.pauses).toEqual([]);
    expect(log).toEqual(["send a", "send a", "acknowledged", "waiting "]);
  });

  test("unless the server fails at it ten times: then the next one goes", async () => {
    const fault: Reply<TurnResult> = {
      ok: false,
      problem: { type: "", title: "", status: 500, code: "internal-error", retryable: true },
    };
    const { clock, log } = start(
      ["a", "b"],
      Array.from({ length: 10 }, () => fault),
    );
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await settle();
      clock.go();
    }
    await settle();
    expect(log.filter((line) => line === "send a")).toHaveLength(10);
    expect(log.slice(-4)).toEqual([
      "refused a: internal-error",
      "send b",
      "acknowledged",
      "waiting ",
    ]);
  });

  test("and for as long as it takes while nobody is there", async () => {
    const { clock, log } = start(
      ["a"],
      Array.from({ length: 30 }, () => unreachable),
    );
    for (let attempt = 0; attempt < 31; attempt += 1) {
      await settle();
      clock.go();
    }
    await settle();
    expect(log.slice(-2)).toEqual(["acknowledged", "waiting "]);
    expect(log.filter((line) => line === "send a")).toHaveLength(31);
  });

  test("not after the outbox was closed", async () => {
    const { outbox, clock, log } = start(["a"], [unreachable]);
    await settle();
    outbox.close();
    clock.go();
    await settle();
    expect(log).toEqual(["send a"]);
  });
});
