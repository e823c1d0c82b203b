import type { ReplayedConversation } from "../advisor/replay-conversation.ts";
import type { StoredConversation } from "../advisor/stored-conversation.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";

/** A stored conversation, what it was decided with again, and what came out. */
export interface Replayed extends ReplayedConversation {
  readonly stored: StoredConversation;
  readonly used: Pick<Knowledge, "flow" | "catalog">;
}

export function toReport(replayed: readonly Replayed[]): {
  readonly json: unknown;
  readonly text: string;
} {
  return { json: { conversations: replayed.map(toPlain) }, text: replayed.map(toText).join("\n") };
}

function toPlain({ stored, used, turns, differences }: Replayed): unknown {
  return {
    conversation: stored.conversation,
    flow: { ...stored.flow, used: used.flow.revision },
    catalog: { ...catalogOf(stored), used: used.catalog.version },
    turns,
    // Null says in JSON that there was nothing, or is nothing now.
    differences: differences.map((one) => ({
      ...one,
      stored: one.stored ?? null,
      now: one.now ?? null,
    })),
  };
}

function toText(replayed: Replayed): string {
  const { stored, used, turns, differences } = replayed;
  const { flow } = stored;
  const catalog = catalogOf(stored);
  const changed = [
    ...moved("flow", flow.id, flow.revision, used.flow.revision),
    ...moved("catalogue", catalog.id, catalog.version, used.catalog.version),
  ];
  const differing = new Set(differences.map(({ turn }) => turn)).size;
  const counted = `${turns} ${turns === 1 ? "turn" : "turns"}`;
  const outcome =
    differing === 0 ? `${counted}, all as stored` : `${counted}, ${differing} would differ`;
  const lines = differences.map(
    ({ turn, seq, event, path, stored: before, now }) =>
      `  turn ${turn}, event ${seq} ${event}${path === "" ? "" : ` ${path}`}: ${show(before)} → ${show(now)}`,
  );
  return [`${stored.conversation}: ${outcome}`, ...changed, ...lines].join("\n") + "\n";
}

/** Of the event a conversation began with. */
function catalogOf({ events }: StoredConversation): {
  readonly id: string;
  readonly version: string;
} {
  const [first] = events;
  return first?.event.type === "conversation-started"
    ? first.event.catalog
    : { id: "", version: "" };
}

function moved(what: string, id: string, before: string, now: string): readonly string[] {
  return before === now ? [] : [`  ${what} ${id}: ${before} → ${now}`];
}

const shownMax = 120;

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > shownMax ? `${text.slice(0, shownMax)}…` : text;
}
