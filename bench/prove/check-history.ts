import type { ServerMessage } from "../../src/protocol/server-message.ts";
import type { History, Told } from "./history.ts";

/** What is wrong between what shoppers were told and what the log says. */
export interface Verdict {
  /** Acknowledged or delivered, and not in the log; or never answered. */
  readonly lost: readonly string[];
  /** In the log, but not to the last byte as it was told. */
  readonly altered: readonly string[];
  /** In the log, and no turn's; or one turn answered in two ways. */
  readonly doubled: readonly string[];
  /** Numbers missing in the log. */
  readonly gaps: readonly string[];
  /** Conversations that still owe a sentence. */
  readonly unspoken: readonly string[];
}

/**
 * Every log must be exactly its opening, the answers of its acknowledged turns, and at most one
 * sentence after each: nothing else, nothing twice, nothing missing.
 *
 * @param logs The messages of every conversation, in the order of the log.
 * @param owing Conversations whose sentence nobody has spoken, though all nodes had time enough.
 */
export function checkHistory(
  history: History,
  logs: ReadonlyMap<string, readonly ServerMessage[]>,
  owing: readonly string[],
): Verdict {
  const verdict = { lost: [], altered: [], doubled: [], gaps: [], unspoken: [...owing] } as {
    readonly [Kind in keyof Verdict]: string[];
  };
  for (const [id, told] of history.conversations) {
    const log = logs.get(id) ?? [];
    const find = (kind: keyof Verdict, what: string): void => {
      verdict[kind].push(`${id}: ${what}`);
    };
    checkNumbers(log, find);
    checkCover(told, log, find);
    checkSentences(log, find);
  }
  return verdict;
}

type Find = (kind: keyof Verdict, what: string) => void;

function checkNumbers(log: readonly ServerMessage[], find: Find): void {
  log.forEach(({ seq }, place) => {
    if (seq !== place + 1) find("gaps", `message ${seq} in place ${place + 1}`);
  });
}

/** Lays what was told over the log. */
function checkCover(told: Told, log: readonly ServerMessage[], find: Find): void {
  const owners = new Map<number, string>();
  const cover = (owner: string, messages: readonly ServerMessage[]): void => {
    for (const message of messages) {
      const { seq } = message;
      const before = owners.get(seq);
      if (before !== undefined) find("doubled", `message ${seq} answers ${before} and ${owner}`);
      owners.set(seq, owner);
      compare(log[seq - 1], message, (kind, how) =>
        find(kind, `message ${seq} of ${owner} ${how}`),
      );
    }
  };
  cover("the opening", told.opening);
  for (const [turnId, answers] of told.answers) {
    if (new Set(answers).size > 1) find("doubled", `${turnId} was answered in several ways`);
    if (told.refused.has(turnId)) find("doubled", `${turnId} was refused and answered`);
    cover(turnId, JSON.parse(answers[0] ?? "[]") as readonly ServerMessage[]);
  }
  for (const turnId of told.neverAnswered) find("lost", `${turnId} was never answered`);
  for (const message of log) {
    const isCovered = owners.has(message.seq) || message.type === "wording";
    if (!isCovered) {
      const refused = told.refused.size;
      find(
        "doubled",
        `message ${message.seq} (${message.type}) is nobody's answer; ${refused} turns were refused`,
      );
    }
  }
  for (const [seq, texts] of told.delivered) {
    if (texts.size > 1) find("doubled", `message ${seq} was delivered in several ways`);
    for (const text of texts) {
      compare(log[seq - 1], JSON.parse(text) as ServerMessage, (kind, how) =>
        find(kind, `message ${seq} that was delivered ${how}`),
      );
    }
  }
}

/** Another time is another message to a client that compares; but what was said is there. */
function compare(
  kept: ServerMessage | undefined,
  told: ServerMessage,
  find: (kind: "lost" | "altered", how: string) => void,
): void {
  if (JSON.stringify(kept) === JSON.stringify(told)) return;
  const isSaid =
    kept !== undefined && JSON.stringify({ ...kept, at: told.at }) === JSON.stringify(told);
  find(isSaid ? "altered" : "lost", difference(kept, told));
}

/** Where two messages part, for whoever has to find out why. */
function difference(one: unknown, other: unknown): string {
  const [left, right] = [JSON.stringify(one) ?? "", JSON.stringify(other) ?? ""];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return `"${left.slice(at, at + 60)}" for "${right.slice(at, at + 60)}"`;
}

/** Nothing comes between two turns but one sentence. */
function checkSentences(log: readonly ServerMessage[], find: Find): void {
  log.forEach(({ type, seq }, place) => {
    if (type === "wording" && log[place - 1]?.type === "wording") {
      find("doubled", `the sentence ${seq} follows another one`);
    }
  });
}
