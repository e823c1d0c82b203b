import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  FlowArchive,
  TurnKey,
} from "../../advisor/ports.ts";
import type { ConversationEvent, RecordedEvent } from "../../conversation/event.ts";

interface Kept {
  readonly record: ConversationRecord;
  readonly events: RecordedEvent[];
  readonly turns: Map<
    string,
    { readonly hash: string; readonly from: number; readonly to: number }
  >;
}

/** The log in memory, for tests and benchmarks: everything the port promises except to outlive the process. */
export function createMemoryLog(clock: Clock): ConversationLog {
  const all = new Map<ConversationId, Kept>();

  function add(kept: Kept, added: readonly ConversationEvent[]): readonly RecordedEvent[] {
    const at = clock.now();
    const first = kept.events.length + 1;
    const recorded = added.map((event, place) => ({ seq: first + place, at, event }));
    kept.events.push(...recorded);
    return recorded;
  }

  function findTurn(id: ConversationId, turn: TurnKey) {
    const kept = all.get(id);
    const known = kept?.turns.get(turn.id);
    if (kept === undefined || known === undefined) return undefined;
    if (known.hash !== turn.hash) return { type: "other-body" } as const;
    return { type: "repeated", events: kept.events.slice(known.from - 1, known.to) } as const;
  }

  return {
    async create(record, first) {
      const kept: Kept = { record, events: [], turns: new Map() };
      all.set(record.id, kept);
      return add(kept, first);
    },
    async find(id) {
      return all.get(id)?.record;
    },
    async read(id, after) {
      return all.get(id)?.events.slice(after) ?? [];
    },
    async findTurn(id, turn) {
      return findTurn(id, turn);
    },
    async append({ conversation, expectedVersion, turn, events }) {
      const known = turn && findTurn(conversation, turn);
      if (known !== undefined) return known;
      const kept = all.get(conversation);
      const head = kept?.events.length ?? -1;
      if (kept === undefined || head !== expectedVersion) return { type: "conflict", head };
      const recorded = add(kept, events);
      if (turn !== undefined) {
        const to = kept.events.length;
        kept.turns.set(turn.id, { hash: turn.hash, from: head + 1, to });
      }
      return { type: "appended", events: recorded };
    },
    async erase(id) {
      return all.delete(id);
    },
  };
}

export function createMemoryFlowArchive(): FlowArchive {
  const texts = new Map<string, string>();
  return {
    async keep({ revision, text }) {
      texts.set(revision, text);
    },
    async find(revision) {
      return texts.get(revision);
    },
  };
}
