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
const portion = 25;

/** A turn is counted when its conversation has been quiet for so long, or waits for so long. */
const movedMax = 20_000;

/** The name under which is kept up to when everything was counted. */
export const countedTo = "counted-to";

export function createFollower(parts: FollowerParts): Follower {
  const { store, log, library, clock, secrets } = parts;
  const moved = new Set<string>();
  let salt: string | undefined;
  let hasLooked = false;

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
    for (const { id } of learned) if (!written.has(id)) moved.add(id);
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

  async function follow(): Promise<number> {
    let counted = 0;
    const now = clock.now();
    while (moved.size > 0) {
      const ids = [...moved].slice(0, portion);
      for (const id of ids) moved.delete(id);
      try {
        const written = await count(ids);
        counted += written;
        if (written === 0) break;
      } catch (cause) {
        // What could not be counted now is counted the next time.
        for (const id of ids) moved.add(id);
        throw cause;
      }
    }
    await store.keepSetting(countedTo, String(now));
    return counted;
  }

  return {
    moved(conversation) {
      if (moved.size < movedMax) moved.add(conversation);
    },
    follow,
    async catchUp() {
      const since = hasLooked ? clock.now() - parts.goesOnMs : 0;
      let counted = await follow();
      for (let found = portion; found === portion;) {
        const due = await store.due({ since, most: portion });
        found = due.length;
        const written = await count(due);
        counted += written;
        // What cannot be counted must not be looked at again and again in one go.
        if (written === 0) break;
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
