import type { Library } from "../../advisor/library.ts";
import type { Clock, ConversationId, ConversationLog, Secrets } from "../../advisor/ports.ts";
import { countsBetween, countKey, toCounts, type Count } from "../../learning/counts.ts";
import { foldConversation } from "../../learning/fold-conversation.ts";
import { unreadWords } from "../../learning/unread-words.ts";
import { optional } from "../../lib/optional.ts";
import type { KnownConversation, Learned, LearningStore } from "./learning-store.ts";

/** Counts what happens in conversations, a little after it happened. */
export interface Follower {
  /** Something was written to a conversation, or reported about it. */
  moved(conversation: string): void;
  /** Counts what has moved; resolves with how many conversations that were. */
  follow(): Promise<number>;
  /** Also looks for what nobody told of, such as what a node that died had still to count. */
  catchUp(): Promise<number>;
}

export interface FollowerParts {
  readonly store: LearningStore;
  readonly log: Pick<ConversationLog, "read">;
  readonly library: Pick<Library, "revision">;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, "hash" | "newToken">;
  /** How long a conversation may go on after it began. */
  readonly goesOnMs: number;
  /** Lets others have their turn in the middle of long work. */
  readonly breathe: () => Promise<void>;
}

/** So many conversations are added in one transaction: shoppers' turns wait for it. */
const portion = 20;

/** At most so many at a time: shoppers come first, and what is not counted now is counted later. */
const countedMax = 60;

/** Where little happens everything is counted at once, and a dashboard is up to date. */
const fewMax = 20;

/** Otherwise a conversation is counted when it has been quiet for so long, or has waited for so long. */
const quietMs = 30_000;
const waitMsMax = 5 * 60_000;

/** More are found again by looking for them. */
const movedMax = 20_000;

/** How often it is noted up to when everything was counted, where nothing happens. */
const tellMs = 60_000;

/** Conversations are looked for day by day: one look takes no longer than a turn may wait. */
const dayMs = 86_400_000;

/** The first look goes back so far, over what nobody touches any more in larger steps. */
const firstLookDays = 200;
const firstStepDays = 20;

/** The name under which is kept up to when everything was counted. */
export const countedTo = "counted-to";

export function createFollower(parts: FollowerParts): Follower {
  const { store, log, library, clock, secrets } = parts;
  /** When each began to wait, and when something happened last. */
  const moved = new Map<string, { readonly since: number; readonly at: number }>();
  let salt: string | undefined;
  let hasLooked = false;
  let toldAt = 0;

  async function count(ids: readonly string[]): Promise<number> {
    salt ??= await store.setting("salt", secrets.newToken());
    const known = await store.known(ids);
    const learned: Learned[] = [];
    for (const one of known) {
      const found = await countOne(one, salt);
      if (found !== undefined) learned.push(found);
      await parts.breathe();
    }
    const written = new Set(await store.learn(learned));
    // Somebody else was quicker with what they knew; there may be more by now.
    for (const { id } of learned) if (!written.has(id)) noteMoved(id);
    return written.size;
  }

  async function countOne(one: KnownConversation, salted: string): Promise<Learned | undefined> {
    const events = await log.read(one.id as ConversationId, 0);
    const folded = foldConversation(events, one.shop);
    const seq = events.at(-1)?.seq ?? 0;
    if (folded === undefined) return undefined;
    const { counts, flow, revision, locale, ...rest } = folded;
    const advice = await library.revision({ id: flow, revision });
    const words =
      advice === undefined ? [] : unreadWords(events, one.seq, { reader: advice.reader, locale });
    return {
      ...rest,
      id: one.id,
      source: "live",
      flow,
      revision,
      locale,
      version: one.version,
      seq,
      counts: toCounts(counts),
      added: toCounts(countsBetween(toMap(one.counts), counts)),
      words: words.map((word) => ({ ...word, hash: secrets.hash(`${salted} ${word.stem}`) })),
      shop: one.shop.map(({ id }) => id),
      ...optional("trial", one.trial),
    };
  }

  function noteMoved(conversation: string): void {
    const at = clock.now();
    const since = moved.get(conversation)?.since ?? at;
    if (moved.size < movedMax) moved.set(conversation, { since, at });
  }

  /** Those whose turn it is, the longest waiting first. */
  function next(): readonly string[] {
    const now = clock.now();
    const isFew = moved.size <= fewMax;
    return [...moved]
      .filter(([, { since, at }]) => isFew || now - at >= quietMs || now - since >= waitMsMax)
      .slice(0, countedMax)
      .map(([id]) => id);
  }

  async function follow(): Promise<number> {
    let counted = 0;
    const now = clock.now();
    const due = next();
    for (let from = 0; from < due.length; from += portion) {
      const ids = due.slice(from, from + portion);
      for (const id of ids) moved.delete(id);
      try {
        counted += await count(ids);
      } catch (cause) {
        // What could not be counted now is counted the next time.
        for (const id of ids) noteMoved(id);
        throw cause;
      }
    }
    if (counted > 0 || now - toldAt >= tellMs) {
      toldAt = now;
      const waiting = [...moved.values()].map(({ since }) => since);
      await store.keepSetting(countedTo, String(Math.min(now, ...waiting)));
    }
    return counted;
  }

  /**
   * What nobody told of, among the conversations begun on one day, each once: those in which somebody
   * talks are behind again at once, and a look that went on for as long would never end.
   */
  async function lookAt(since: number, until: number): Promise<number> {
    let counted = 0;
    const seen = new Set<string>();
    for (;;) {
      const due = await store.due({ since, until, most: portion + seen.size });
      const fresh = due.filter((id) => !seen.has(id)).slice(0, portion);
      for (const id of fresh) seen.add(id);
      counted += await count(fresh);
      if (fresh.length < portion) return counted;
      await parts.breathe();
    }
  }

  return {
    moved: noteMoved,
    follow,
    async catchUp() {
      const now = clock.now();
      const goesOnDays = Math.ceil(parts.goesOnMs / dayMs) + 1;
      let counted = await follow();
      for (let back = 0; back < goesOnDays; back += 1) {
        counted += await lookAt(now - (back + 1) * dayMs, now - back * dayMs + 1);
      }
      const oldestDays = hasLooked ? 0 : firstLookDays;
      for (let back = goesOnDays; back < oldestDays; back += firstStepDays) {
        counted += await lookAt(now - (back + firstStepDays) * dayMs, now - back * dayMs + 1);
      }
      hasLooked = true;
      return counted;
    },
  };
}

function toMap(counts: readonly Count[]): ReadonlyMap<ReturnType<typeof countKey>, number> {
  return new Map(
    counts.map(({ metric, question, item, n }) => [countKey(metric, question, item), n]),
  );
}
