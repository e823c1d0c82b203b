import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { LimitName } from "./rate-limits.ts";

/** What an operator wants to know, first of all: are shoppers waiting? */
export interface Metrics {
  /** A turn has arrived; call what is returned when it was answered. */
  turnBegan(): (outcome: string) => void;
  conversationOpened(): void;
  socketOpened(): () => void;
  pollBegan(): () => void;
  limitRefused(limit: LimitName): void;
  conversationsErased(count: number, why: "asked" | "age"): void;
  sentencesTakenOver(count: number): void;
  /** Something was done without what usually does it. */
  fellBack(from: Fallback): void;
  /** In the format Prometheus reads. */
  report(): Promise<{ readonly contentType: string; readonly text: string }>;
}

export type Fallback = "doorbell" | "log" | "model";

/** @param now Milliseconds that only ever grow. */
export function createMetrics({ now }: { readonly now: () => number }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  /** Turns not answered yet, the oldest first, with the time they arrived. */
  const waiting = new Map<number, number>();
  let turns = 0;

  const turnSeconds = new Histogram({
    name: "lotse_turn_seconds",
    help: "From the arrival of a turn to its acknowledgement, by outcome",
    labelNames: ["outcome"],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10],
    registers,
  });
  const turnsWaiting = new Gauge({
    name: "lotse_turns_waiting",
    help: "Turns that have arrived and are not answered yet",
    registers,
  });
  const longestWait = new Gauge({
    name: "lotse_turn_waiting_seconds",
    help: "How long the turn that waits longest has waited",
    registers,
  });
  const conversations = new Counter({
    name: "lotse_conversations_opened_total",
    help: "Conversations begun",
    registers,
  });
  const sockets = new Gauge({ name: "lotse_sockets", help: "Open sockets", registers });
  const polls = new Gauge({
    name: "lotse_polls",
    help: "Requests that wait for the next message",
    registers,
  });
  const refused = new Counter({
    name: "lotse_limit_refusals_total",
    help: "Requests turned away because there were too many",
    labelNames: ["limit"],
    registers,
  });
  const takenOver = new Counter({
    name: "lotse_sentences_taken_over_total",
    help: "Sentences spoken for a node that went away",
    registers,
  });
  const erased = new Counter({
    name: "lotse_conversations_erased_total",
    help: "Conversations erased, because somebody asked for it or because of their age",
    labelNames: ["why"],
    registers,
  });
  const fallbacks = new Counter({
    name: "lotse_fallbacks_total",
    help: "What was done without the doorbell, the log or the model",
    labelNames: ["without"],
    registers,
  });

  return {
    turnBegan() {
      turns += 1;
      const turn = turns;
      const at = now();
      waiting.set(turn, at);
      return (outcome) => {
        waiting.delete(turn);
        turnSeconds.observe({ outcome }, (now() - at) / 1_000);
      };
    },
    conversationOpened: () => conversations.inc(),
    socketOpened: () => countOpen(sockets),
    pollBegan: () => countOpen(polls),
    limitRefused: (limit) => refused.inc({ limit }),
    conversationsErased: (count, why) => erased.inc({ why }, count),
    sentencesTakenOver: (count) => takenOver.inc(count),
    fellBack: (without) => fallbacks.inc({ without }),
    async report() {
      const at = now();
      const [oldest = at] = waiting.values();
      turnsWaiting.set(waiting.size);
      longestWait.set((at - oldest) / 1_000);
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

function countOpen(gauge: Gauge): () => void {
  gauge.inc();
  return () => gauge.dec();
}
