import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  FlowArchive,
  Shopper,
  ShopperKey,
  TurnKey,
} from "../../advisor/ports.ts";
import { previewEnd } from "../../advisor/preview.ts";
import type { ConversationEvent, RecordedEvent } from "../../conversation/event.ts";

interface Kept {
  record: ConversationRecord;
  readonly events: RecordedEvent[];
  readonly turns: Map<
    string,
    { readonly hash: string; readonly from: number; readonly to: number }
  >;
  fence: number;
  leaseUntil: number | undefined;
}

/** The log in memory, for tests and benchmarks: everything the port promises except to outlive the process. */
export function createMemoryLog(clock: Clock): ConversationLog {
  const all = new Map<ConversationId, Kept>();
  const used = new Map<string, { readonly purpose: string; readonly until: number }>();

  function add(kept: Kept, added: readonly ConversationEvent[]): readonly RecordedEvent[] {
    const at = clock.now();
    const first = kept.events.length + 1;
    const recorded = added.map((event, place) => ({ seq: first + place, at, event }));
    kept.events.push(...recorded);
    kept.record = { ...kept.record, touchedAt: at };
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
      const kept: Kept = {
        record,
        events: [],
        turns: new Map(),
        fence: 0,
        leaseUntil: undefined,
      };
      all.set(record.id, kept);
      const recorded = add(kept, first);
      kept.record = record;
      return recorded;
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
    async append({ conversation, expectedVersion, turn, events, leaseMs, fence }) {
      const known = turn && findTurn(conversation, turn);
      if (known !== undefined) return known;
      const kept = all.get(conversation);
      const head = kept?.events.length ?? -1;
      if (kept === undefined || head !== expectedVersion) return { type: "conflict", head };
      if (fence !== undefined && !isHeld(kept, fence)) return { type: "conflict", head };
      const recorded = add(kept, events);
      if (events.length > 0 || fence !== undefined) {
        kept.fence += 1;
        kept.leaseUntil = leaseMs === undefined ? undefined : clock.now() + leaseMs;
      }
      if (turn !== undefined) {
        const to = kept.events.length;
        kept.turns.set(turn.id, { hash: turn.hash, from: head + 1, to });
      }
      return { type: "appended", events: recorded, fence: kept.fence };
    },
    async extend(id, fence, leaseMs) {
      const kept = all.get(id);
      if (kept === undefined || !isHeld(kept, fence)) return false;
      kept.leaseUntil = clock.now() + leaseMs;
      return true;
    },
    async takeOver({ leaseMs, most }) {
      const now = clock.now();
      const owed = [...all.values()]
        .filter(({ leaseUntil }) => leaseUntil !== undefined && leaseUntil <= now)
        .sort((a, b) => (a.leaseUntil ?? 0) - (b.leaseUntil ?? 0))
        .slice(0, most);
      return owed.map((kept) => {
        kept.fence += 1;
        kept.leaseUntil = now + leaseMs;
        return { record: kept.record, fence: kept.fence };
      });
    },
    async heads(ids) {
      return new Map(
        ids.flatMap((id) => {
          const kept = all.get(id);
          return kept === undefined ? [] : [[id, kept.events.length] as const];
        }),
      );
    },
    async erase(id) {
      return all.delete(id);
    },
    async eraseIdle({ strangersBefore, shoppersBefore, now = 0, most }) {
      const ahead = Math.max(0, now - clock.now());
      const due = [...all.values()]
        .map(({ record }) => record)
        .filter(
          ({ shopper, touchedAt }) =>
            touchedAt < (shopper === undefined ? strangersBefore : shoppersBefore) - ahead,
        )
        .sort((a, b) => a.createdAt - b.createdAt)
        .slice(0, most);
      for (const { id } of due) all.delete(id);
      return due.length;
    },
    async bind(id, shopper) {
      const kept = all.get(id);
      if (kept === undefined) return false;
      const { shopper: owner } = kept.record;
      if (owner !== undefined) return isOf(owner, shopper);
      kept.record = { ...kept.record, shopper: shopper.key };
      return true;
    },
    async ofShopper(shopper) {
      return [...all.values()]
        .map(({ record }) => record)
        .filter(({ shopper: owner }) => owner !== undefined && isOf(owner, shopper))
        .sort((a, b) => a.createdAt - b.createdAt);
    },
    async useUp({ id, purpose, until }) {
      const now = clock.now();
      for (const [token, before] of used) if (before.until <= now) used.delete(token);
      const before = used.get(id);
      if (before === undefined) used.set(id, { purpose, until });
      return before === undefined || before.purpose === purpose;
    },
  };
}

function isOf(owner: ShopperKey, { key, olderKeys }: Shopper): boolean {
  return owner === key || olderKeys.includes(owner);
}

function isHeld(kept: Kept, fence: number): boolean {
  return kept.leaseUntil !== undefined && kept.fence === fence;
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
    async dropPreviews(before) {
      const over = [...texts.keys()].filter((name) => (previewEnd(name) ?? before) < before);
      for (const name of over) texts.delete(name);
      return over.length;
    },
  };
}
