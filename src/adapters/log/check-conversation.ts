import type { ConversationId } from "../../advisor/ports.ts";
import { eventSchema } from "../../conversation/event.ts";
import type { conversations, events, turns } from "./schema.ts";
import { createSeal, type Seal } from "./seal.ts";

/** Something about a conversation that the program would never have written. */
export interface Finding {
  readonly code:
    | "gap"
    | "double"
    | "wrong-head"
    | "key-missing"
    | "unreadable"
    | "turn-without-answer"
    | "turns-overlap"
    | "lease-overdue"
    | "flow-missing"
    | "orphan-events"
    | "orphan-turns"
    | "orphan-key";
  readonly conversation: string;
  /** The place in its log, where there is one. */
  readonly seq?: number;
  readonly detail: string;
}

/** A conversation as it lies in the tables. */
export interface StoredConversation {
  readonly row: typeof conversations.$inferSelect;
  readonly key: string | undefined;
  /** In the order of their numbers. */
  readonly events: readonly (typeof events.$inferSelect)[];
  /** In the order of where their answers begin. */
  readonly turns: readonly (typeof turns.$inferSelect)[];
  readonly hasFlow: boolean;
}

/** A running node takes over what is owed within seconds. */
const overdueMs = 60_000;

/** @param nowMs By the database's clock, as leases are. */
export function checkConversation(stored: StoredConversation, nowMs: number): readonly Finding[] {
  const { row, key, hasFlow } = stored;
  const conversation = row.id;
  const findings = [...checkNumbers(stored), ...checkTurns(stored)];
  if (key === undefined) {
    const detail = "its key is gone: it was erased after this backup was made";
    findings.push({ code: "key-missing", conversation, detail });
  } else findings.push(...checkEvents(stored, createSeal(conversation as ConversationId, key)));
  if (row.leaseUntil !== null && row.leaseUntil < nowMs - overdueMs) {
    const seconds = Math.round((nowMs - row.leaseUntil) / 1_000);
    const detail = `its sentence is owed for ${seconds} s; a running node says it`;
    findings.push({ code: "lease-overdue", conversation, seq: row.head, detail });
  }
  if (!hasFlow) {
    const detail = `revision ${row.flowRevision} of flow ${row.flowId} is not kept: it cannot go on`;
    findings.push({ code: "flow-missing", conversation, detail });
  }
  return findings;
}

function checkNumbers({ row, events: found }: StoredConversation): Finding[] {
  const findings: Finding[] = [];
  const conversation = row.id;
  let last = 0;
  for (const { seq } of found) {
    if (seq === last) {
      findings.push({ code: "double", conversation, seq, detail: `event ${seq} is there twice` });
    }
    if (seq > last + 1) {
      const [from, to] = [last + 1, seq - 1];
      const detail =
        from === to ? `event ${from} is missing` : `events ${from} to ${to} are missing`;
      findings.push({ code: "gap", conversation, seq: from, detail });
    }
    last = seq;
  }
  if (last !== row.head) {
    const detail = `the log ends at ${last}, its head says ${row.head}`;
    findings.push({ code: "wrong-head", conversation, seq: last, detail });
  }
  return findings;
}

function checkTurns({ row, events: found, turns: answered }: StoredConversation): Finding[] {
  const findings: Finding[] = [];
  const conversation = row.id;
  const there = new Set(found.map(({ seq }) => seq));
  let covered = 0;
  for (const { turn, fromSeq, toSeq } of answered) {
    // A refused turn has no events: its end stands before its beginning.
    const seqs = Array.from({ length: Math.max(0, toSeq - fromSeq + 1) }, (_, at) => fromSeq + at);
    const missing = seqs.find((seq) => !there.has(seq));
    if (missing !== undefined || fromSeq < 1 || toSeq < fromSeq - 1) {
      const detail = `turn ${turn} was answered by events ${fromSeq} to ${toSeq}, which are not there`;
      findings.push({ code: "turn-without-answer", conversation, seq: missing ?? fromSeq, detail });
    }
    if (seqs.length > 0 && fromSeq <= covered) {
      const detail = `turn ${turn} shares its answer with another turn`;
      findings.push({ code: "turns-overlap", conversation, seq: fromSeq, detail });
    }
    covered = Math.max(covered, toSeq);
  }
  return findings;
}

function checkEvents({ row, events: found }: StoredConversation, seal: Seal): Finding[] {
  return found.flatMap(({ seq, event }): Finding[] => {
    const trouble = troubleWith(seal, seq, event);
    if (trouble === undefined) return [];
    return [{ code: "unreadable", conversation: row.id, seq, detail: `event ${seq} ${trouble}` }];
  });
}

/** What is wrong is said without a word of what was said. */
function troubleWith(seal: Seal, seq: number, stored: string): string | undefined {
  let json: string;
  try {
    json = seal.open(seq, stored);
  } catch {
    return "cannot be opened: damaged, or written with another key";
  }
  try {
    return eventSchema.safeParse(JSON.parse(json)).success
      ? undefined
      : "is none that this version knows";
  } catch {
    return "is not JSON";
  }
}
